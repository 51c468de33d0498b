import { field, fill, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { committee, couple, formerly, oldIdOf } from '../civil-parts.ts';
import { above, besideSign, district, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { beside, officeNow, oldOffice, runOn, typed } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital, recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Signatures of husband and wife below a certificate. */
const bothSign = (f: Parameters<typeof plainSign>[0], one: [string, string], two: [string, string], gap = 17): string =>
  `<div class="cols" style="margin-top:2mm"><div>${plainSign(f, one[0], one[1], gap)}</div><div>${plainSign(f, two[0], two[1], gap)}</div></div>`;

export const OPENED_7_UNIONS = inPart('opened-7', [
  {
    // Circular 04/2020/TT-BTP: the original across the sheet, the wife's half at the left.
    id: 'marriage-2020-wife-left',
    class: 'marriage_certificate',
    tags: ['form', 'two-column'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const half = (label: string, who: Person, role: string) =>
        `${fill(`Họ, chữ đệm, tên ${label}:`, '')}<div style="text-align:center"><b>${nameOf(who, role, upper(who.name))}</b></div>${fill('Ngày, tháng, năm sinh:', bornOf(who, role))}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Nơi cư trú:', who.home)}${fill('Giấy tờ tùy thân:', `Căn cước số ${idOf(who, role)}`)}`;
      return paper(
        'marriage_certificate',
        [
          `${guilloche('#f7d5d8')}<div class="frame" style="border-color:#c0394b"></div><div style="margin:-4mm -4mm 0 -14mm;font-size:13.2pt;line-height:1.62"><div class="cols"><div style="text-align:center">${officeNow(f)}</div><div style="text-align:center;flex:1.3;white-space:nowrap">${nation(11.5, '-', 48)}</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 24, 'color:#b3243c;margin:2mm 0 0')}<div class="sub" style="margin-bottom:2mm">Số: ${field('marriage_certificate_no', `${f.number}/2026`)}</div>${sideBySide(half('vợ', wife, 'wife'), half('chồng', husband, 'husband'))}<div style="margin-top:2mm">Nơi đăng ký kết hôn: Ủy ban nhân dân ${f.place.full} &emsp; Ngày, tháng, năm đăng ký: ${issued(f.date, f.date)}</div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Vợ', wife.name, 19)}</div><div>${plainSign(f, 'Chồng', husband.name, 19)}</div><div>${sealedSign(f, 'NGƯỜI KÝ GIẤY<br>CHỨNG NHẬN KẾT HÔN', { gap: 21 })}</div></div>${codeLine(f)}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // Form TP/HT-2006-KH.1: husband and wife in the columns of a ruled table, filled in by hand.
    id: 'marriage-2009-ruled',
    class: 'marriage_certificate',
    tags: ['form', 'table', 'italic'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 1, 2009);
      const [one, two] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      const i = (text: string) => `<i>${text}</i>`;
      return paper('marriage_certificate', [
        `${guilloche('#fbe3c9')}<div style="position:absolute;inset:8mm;border:1mm double #c06a3a"></div><div style="margin:-2mm -2mm 0 -10mm;font-size:12pt"><div class="cols" style="font-size:10.5pt"><div>${oldOffice(f)}</div><div style="text-align:right">Mẫu TP/HT-2006-KH.1<br>Số: ${i(field('marriage_certificate_no', `${f.number}/2009`, String(f.number)))} &ensp; Quyển số: ${i('01/2009')}</div></div><div style="text-align:center;margin-top:3mm">${nation(12.5, '-', 50)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 22, 'color:#b3243c;margin:7mm 0 4mm')}${grid(
          ['', 'CHỒNG', 'VỢ'],
          [
            ['Họ và tên', i(`<b>${nameOf(husband, 'husband')}</b>`), i(`<b>${nameOf(wife, 'wife')}</b>`)],
            ['Ngày, tháng, năm sinh', i(bornOf(husband, 'husband')), i(bornOf(wife, 'wife'))],
            ['Dân tộc', i('Kinh'), i('Kinh')],
            ['Quốc tịch', i('Việt Nam'), i('Việt Nam')],
            ['Nơi thường trú/tạm trú', i(husband.home.split(', ')[0] ?? ''), i(wife.home.split(', ')[0] ?? '')],
            ['Số Giấy CMND/Hộ chiếu', i(oldIdOf(one, 'husband')), i(oldIdOf(two, 'wife'))],
          ],
        )}<div style="margin-top:3mm">${fill('Nơi đăng ký:', i(formerly(f)))}${fill('Ngày, tháng, năm đăng ký:', i(issued(day, day)))}${fill('Ghi chú:', '')}</div>${bothSign(f, ['CHỒNG', husband.name], ['VỢ', wife.name])}${besideSign(codeLine(f), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 21 }))}</div>`,
      ]);
    },
  },
  {
    // What communes typed in the eighties on a blank half sheet.
    id: 'marriage-1986-typed',
    class: 'marriage_certificate',
    tags: ['form', 'typed', 'small'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 2, 1986);
      const party = (who: Person, role: string, name: string) =>
        `${name}: <b>${nameOf(who, role, upper(who.name))}</b><br>Sinh ngày: ${bornOf(who, role, who.born.replaceAll('/', '-'))} &ensp; Dân tộc: Kinh<br>Quê quán: ${who.home.split(', ').slice(-2).join(', ')}<br>Chỗ ở: ${who.home.split(', ')[0]}<br>Nghề nghiệp: ${f.chance.pick(['Xã viên HTX', 'Bộ đội', 'Giáo viên cấp I'])}`;
      return paper(
        'marriage_certificate',
        [
          `<div style="margin:-8mm -5mm 0 -14mm;font-size:9pt;line-height:1.4"><div class="cols"><div>${oldOffice(f)}</div><div style="text-align:right">Số: ${field('marriage_certificate_no', `${f.number}/1986`)}</div></div><div style="text-align:center;margin-top:3mm">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>=====</div>${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ KẾT HÔN', 14, 'margin:4mm 0;line-height:1.25')}<div>${party(husband, 'husband', 'Anh')}</div><div style="margin-top:2mm">${party(wife, 'wife', 'và chị')}</div><div style="margin-top:3mm">Hai bên tự nguyện lấy nhau, đã đăng ký kết hôn tại Ủy ban nhân dân xã và cam kết thực hiện đúng Luật Hôn nhân và gia đình.</div><div style="text-align:right;margin-top:2mm">${f.place.name}, ${issued(day, day.replace(/^(\d+)\/(\d+)\//, 'ngày $1 tháng $2 năm '))}</div>${bothSign(f, ['Chồng ký', husband.name], ['Vợ ký', wife.name], 11)}${besideSign(codeLine(f), sealedSign(f, 'TM. UBND XÃ<br>Chủ tịch', { inner: 'UBND', gap: 18 }))}</div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
  {
    // A copy of the extract as software of 2026 prints it: labels above values in two columns, a code.
    id: 'marriage-extract-2026-columns',
    class: 'marriage_certificate',
    tags: ['form', 'qr', 'sans', 'two-column'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const half = (label: string, who: Person, role: string) =>
        `<div style="border:0.25mm solid #777;padding:2mm 3mm"><b>${label}</b>${above('Họ, chữ đệm, tên', `<b>${nameOf(who, role, upper(who.name))}</b>`)}${above('Ngày, tháng, năm sinh', bornOf(who, role))}${above('Dân tộc / Quốc tịch', 'Kinh / Việt Nam')}${above('Số định danh cá nhân', idOf(who, role))}${above('Nơi cư trú', who.home)}</div>`;
      return paper(
        'marriage_certificate',
        [
          `<div style="display:flex;gap:4mm">${qr(`https://hotich.example/kh/${f.number}`, 18)}<div style="flex:1">${twoColumns(`${officeNow(f)}Số: ${field('marriage_certificate_no', `${f.number}/TLKH-BS`)}`, `${nation(10, '-', 42)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10)}</div></div>${title('TRÍCH LỤC KẾT HÔN', 18, 'margin:6mm 0 0')}<div class="sub" style="font-size:11pt">BẢN SAO</div><div style="font-size:11pt">${sideBySide(half('THÔNG TIN VỢ', wife, 'wife'), half('THÔNG TIN CHỒNG', husband, 'husband'))}<div style="margin-top:4mm">${runOn(['Nơi đăng ký kết hôn', `Ủy ban nhân dân ${formerly(f)}`])}${runOn(['Số đăng ký', `${f.chance.whole(12, 99)}/2019`], ['Ngày đăng ký', `${f.chance.whole(10, 28)}/11/2019`])}${runOn(['Ghi chú', 'Không có thông tin thay đổi'])}</div></div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A marriage made abroad is noted at home: the extract of the note, the passport of the one who lived there.
    id: 'marriage-noted-from-abroad',
    class: 'marriage_certificate',
    tags: ['form', 'modern', 'two-column'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const passport = passportNo(f.chance);
      const abroad = f.others[0];
      const papers = (who: Person, role: string) =>
        who === abroad
          ? `Hộ chiếu số ${field('passport_no', passport, passport, role)}`
          : `Căn cước công dân số ${idOf(who, role)}`;
      const part = (label: string, who: Person, role: string) =>
        `${beside(`Họ, chữ đệm, tên ${label}:`, `<b>${nameOf(who, role, upper(who.name))}</b>`, 60)}${beside('Ngày, tháng, năm sinh:', bornOf(who, role), 60)}${beside('Quốc tịch:', 'Việt Nam', 60)}${beside('Giấy tờ tùy thân:', papers(who, role), 60)}${beside('Nơi cư trú:', who === abroad ? 'Osaka, Nhật Bản' : who.home, 60)}<div style="height:2.5mm"></div>`;
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:11pt">${twoColumns(`${committee(f)}Số: ${field('marriage_certificate_no', `${f.number}/TLGCKH`)}`, `${nation(10.2, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('TRÍCH LỤC GHI CHÚ KẾT HÔN', 17, 'margin:9mm 0 6mm')}${part('vợ', wife, 'wife')}${part('chồng', husband, 'husband')}${beside('Đã kết hôn tại:', 'Cơ quan hành chính quận Chuo, thành phố Osaka, Nhật Bản', 60)}${beside('Ngày kết hôn:', `${f.chance.whole(10, 28)}/02/2024`, 60)}${beside('Giấy tờ do nước ngoài cấp:', 'Giấy chứng nhận thụ lý đăng ký kết hôn', 60)}<p class="flat" style="margin-top:3mm">Đã được ghi vào Sổ hộ tịch việc kết hôn theo quy định của pháp luật Việt Nam.</p></div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Circular 04/2020/TT-BTP: the confirmation, labels and values in one run of text.
    id: 'marital-2026-divorced-lines',
    class: 'marital_status_certificate',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const mate = f.others[0];
      return paper('marital_status_certificate', [
        `${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', 17, 'margin:9mm 0 3mm;line-height:1.25')}<div style="text-align:center;margin-bottom:3mm"><b>ỦY BAN NHÂN DÂN ${unit(f)}</b></div><p>Xét đề nghị của ${you(f.main.sex).toLowerCase()} ${f.main.name} về việc cấp Giấy xác nhận tình trạng hôn nhân,</p><div style="text-align:center;margin:2mm 0"><b>XÁC NHẬN:</b></div><div style="line-height:1.6">${runOn(['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${runOn(['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')], ['Giới tính', f.main.sex])}${runOn(['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${runOn(['Giấy tờ tùy thân', `Thẻ căn cước số ${idOf(f.main, 'subject')}`])}${runOn(['Nơi cư trú', f.main.home])}${runOn(['Tình trạng hôn nhân', `Đã đăng ký kết hôn với ${nameOf(mate, 'spouse')} nhưng đã ly hôn theo Quyết định công nhận thuận tình ly hôn có hiệu lực từ ngày 14/05/2024 của Tòa án nhân dân khu vực 3. Hiện tại chưa đăng ký kết hôn với ai`])}${runOn(['Giấy này có giá trị sử dụng trong thời hạn', '06 tháng kể từ ngày cấp, được cấp để: kết hôn với người khác'])}</div>${closing(f, 'NGƯỜI KÝ GIẤY XÁC NHẬN', codeLine(f))}`,
      ]);
    },
  },
  {
    // Form of 2006 to 2010, before a house or land was sold.
    id: 'marital-2011-for-land',
    class: 'marital_status_certificate',
    tags: ['form', 'typed', 'two-column'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const day = dayOf(f, 8, 2011);
      return paper('marital_status_certificate', [
        `<div style="text-align:right;font-size:10pt;margin-top:-5mm">Mẫu TP/HT-2010-XNHN.2</div>${twoColumns(`UBND ${upper(district(f))}<br><b>${officeLines('UBND', unit(f))}</b><div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/UBND-XN`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(day)}</i>`, 40, 12)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15.5, 'margin:11mm 0 7mm')}${fill('Họ và tên:', typed(nameOf(f.main, 'subject', upper(f.main.name))))}${fillRow(['Sinh ngày:', typed(bornOf(f.main, 'subject')), 3], ['Giới tính:', typed(f.main.sex), 1])}${fillRow(['Dân tộc:', typed('Kinh'), 1], ['Quốc tịch:', typed('Việt Nam'), 1])}${fill('Nơi thường trú/tạm trú:', typed(f.main.home.split(', ').slice(0, 2).join(', ')))}${fill('Số Giấy CMND/Hộ chiếu:', `${typed(oldIdOf(old, 'subject'))} &ensp; Nơi cấp: ${typed('CA tỉnh')}`)}${fill('Tình trạng hôn nhân hiện tại:', typed(f.chance.pick(['Chưa đăng ký kết hôn với ai', 'Chưa có vợ/chồng'])))}${fill('Giấy này được cấp để:', typed(f.chance.pick(['Chuyển nhượng đất ở', 'Thế chấp vay vốn', 'Mua bán nhà'])))}<p class="flat" style="margin-top:4mm">Xác nhận này có giá trị trong thời hạn 6 tháng, kể từ ngày cấp.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    // The unit of a soldier answers for his marriage, in sentences.
    id: 'marital-2026-from-the-unit',
    class: 'marital_status_certificate',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const regiment = `TRUNG ĐOÀN ${f.chance.whole(701, 989)}`;
      const mate = f.others[0];
      return paper('marital_status_certificate', [
        `${twoColumns(`BỘ CHỈ HUY QUÂN SỰ<br>TỈNH ${upper(f.place.province)}<br><b>${field('agency', regiment)}</b><div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/GXN-TĐ`)}`, `${nation(11.5, '-', 50)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40, 12)}${title('GIẤY XÁC NHẬN', 17, 'margin:9mm 0 0')}<div class="sub"><b>Tình trạng hôn nhân của quân nhân</b></div><div style="text-align:center;margin-bottom:3mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><p>Căn cứ hồ sơ quản lý quân nhân và đơn trình bày của đồng chí ${f.main.name}, Chỉ huy ${regiment.toLocaleLowerCase('vi').replace('t', 'T')} xác nhận:</p><p>Đồng chí <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}; cấp bậc: ${f.chance.pick(['Thượng úy', 'Đại úy chuyên nghiệp', 'Trung úy'])}; chức vụ: ${f.chance.pick(['Nhân viên quân khí', 'Trợ lý hậu cần', 'Y sĩ'])}; nơi thường trú: ${f.main.home}.</p><p>Trong thời gian công tác tại đơn vị từ tháng 3 năm ${f.chance.whole(2012, 2021)} đến nay, đồng chí chưa đăng ký kết hôn với ai. Đơn vị đã thẩm tra lý lịch và đồng ý để đồng chí kết hôn với ${you(mate.sex).toLowerCase()} ${nameOf(mate, 'spouse')}, sinh ngày ${bornOf(mate, 'spouse')}, cư trú tại ${mate.home}.</p><p>Giấy xác nhận này có giá trị 06 tháng kể từ ngày ký, dùng để làm thủ tục đăng ký kết hôn; đề nghị Ủy ban nhân dân ${f.place.kind} tạo điều kiện giúp đỡ.</p>${closing(f, 'TRUNG ĐOÀN TRƯỞNG', `${recipients('Như trên;', 'Lưu: QL.')}${codeLine(f)}`, 'CHỈ HUY', regiment)}`,
      ]);
    },
  },
  {
    // A digital confirmation, printed by the citizen: rows below each other with thin rules.
    id: 'marital-2026-electronic-rows',
    class: 'marital_status_certificate',
    tags: ['form', 'qr', 'modern'],
    draw: (f) => {
      const row = (label: string, value: string) =>
        `<div style="display:flex;border-bottom:0.15mm solid #aaa;padding:1.5mm 0"><div style="width:60mm;color:#444">${label}</div><div style="flex:1">${value}</div></div>`;
      return paper(
        'marital_status_certificate',
        [
          `<div style="font-size:10.5pt"><div style="display:flex;justify-content:space-between"><div>${qr(`https://hotich.example/hn/${f.number}`, 20)}</div><div style="text-align:center">${nation(10.5, '-', 46)}</div></div><div style="margin-top:4mm">${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}, TỈNH ${upper(f.place.province)}</div>${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15.5, 'margin:8mm 0 0')}<div class="sub" style="font-size:10.5pt">Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)} &emsp; Ngày cấp: ${issued(f.date, f.date)}</div>${row('Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${row('Ngày sinh', bornOf(f.main, 'subject'))}${row('Giới tính', f.main.sex)}${row('Dân tộc', 'Kinh')}${row('Quốc tịch', 'Việt Nam')}${row('Số định danh cá nhân', idOf(f.main, 'subject'))}${row('Nơi cư trú hiện tại', f.main.home)}${row('Trong thời gian cư trú tại', `${capital(f.place.full)}, từ ngày 01/07/2020 đến nay`)}${row('Tình trạng hôn nhân', 'Chưa đăng ký kết hôn với ai')}${row('Mục đích sử dụng', f.chance.pick(['Bổ sung hồ sơ vay vốn nhà ở xã hội', 'Đăng ký xe ô tô', 'Kết hôn']))}${row('Giá trị sử dụng', '06 tháng kể từ ngày cấp')}<div style="border:0.4mm solid #2b7a3d;color:#1d5c2c;padding:2mm 3mm;width:84mm;margin:8mm 0 0 auto;font-size:9pt">Ký số bởi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}<br>Ngày ký: ${f.date} 1${f.chance.whole(0, 6)}:${f.chance.whole(10, 59)}</div>${codeLine(f)}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
