import { field, fill, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { couple, oldIdOf } from '../civil-parts.ts';
import { besideSign, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { officeNow } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, colon, communeThen, crown, digital, districtOf, headThen } from './a-parts.ts';
import { homeThen, nearHome, onRule, pen, say } from './a-parts.ts';

export const HELD_A_UNIONS = inPart('held-out', [
  {
    // "Giấy chứng nhận đăng ký kết hôn" of 1978, half a sheet, both people in columns without a rule, filled with a pen.
    id: 'marriage-1978-registered-half-sheet',
    class: 'marriage_certificate',
    tags: ['form', 'italic', 'small'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 12, 1978);
      const half = (label: string, who: Person, role: string) =>
        `<div style="text-align:center"><b>${label}</b></div>${onRule('Họ và tên', pen(nameOf(who, role)))}${onRule('Sinh ngày', pen(bornOf(who, role, who.born.replaceAll('/', '-'))))}${onRule('Quê quán', pen(f.place.province))}${onRule('Trú quán', pen(nearHome(who)))}${onRule('Nghề nghiệp', pen(f.chance.pick(['Xã viên', 'Giáo viên', 'Bộ đội'])))}${onRule('Dân tộc', pen('Kinh'))}`;
      return paper(
        'marriage_certificate',
        [
          `<div style="margin:-9mm -9mm 0 -17mm;font-size:9.6pt;line-height:1.3"><div style="text-align:center">${nation(10, '-', 34)}</div><div class="cols" style="margin-top:1mm"><div>Tỉnh ${pen(f.place.province)}<br>${capital(districtOf(f).split(' ')[0] ?? '')} ${pen(districtOf(f).replace(/^huyện |^thành phố /, ''))}<br>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</div><div style="text-align:right">Số ${pen(field('marriage_certificate_no', `${f.number}/1978`, String(f.number)))}<br>Quyển số ${pen('01')}</div></div>${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ KẾT HÔN', 15, 'margin:4mm 0 3mm')}${sideBySide(half('BÊN NAM', husband, 'husband'), half('BÊN NỮ', wife, 'wife'))}<p class="flat" style="margin-top:3mm">Hai bên hoàn toàn tự nguyện kết hôn, có đủ điều kiện do Luật Hôn nhân và Gia đình quy định.</p><div>Đăng ký ${pen(issued(day))}.</div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Bên nam', husband.name, 11)}</div><div>${plainSign(f, 'Bên nữ', wife.name, 11)}</div></div>${besideSign(codeLine(f), sealedSign(f, `T.M. UBND ${f.place.kind}`, { inner: 'UBND', gap: 19 }))}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Form TP/HT-1999-B.1: original on red-framed paper, husband's block above the wife's.
    id: 'marriage-2001-b1-blocks',
    class: 'marriage_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 2, 2001);
      const block = (label: string, who: Person, role: string) =>
        `${fill(`Họ và tên ${label}:`, pen(`<b>${nameOf(who, role, upper(who.name))}</b>`))}${fillRow(['Sinh ngày:', pen(bornOf(who, role)), 2], ['Dân tộc:', pen('Kinh'), 1], ['Quốc tịch:', pen('Việt Nam'), 1])}${fill('Nghề nghiệp:', pen(f.chance.pick(['Làm ruộng', 'Công nhân', 'Y tá'])))}${fill('Nơi thường trú/tạm trú:', pen(nearHome(who)))}${fill('Số CMND/Hộ chiếu:', pen(oldIdOf(oldCitizenId(f.chance), role)))}`;
      return paper('marriage_certificate', [
        `${guilloche('#fde2e2')}<div class="frame" style="border-color:#d23b3b;border-width:1.4mm"></div><div style="margin:-3mm -2mm 0 -9mm;font-size:12.5pt"><div class="cols" style="font-size:11pt"><div>Tỉnh, TP: ${pen(f.place.province)}<br>Quận, huyện: ${pen(capital(districtOf(f).replace(/^huyện /, '')))}<br>Xã, phường: ${pen(field('agency', `UBND ${f.place.kind} ${f.place.name}`, f.place.name))}</div><div style="text-align:right">Mẫu TP/HT-1999-B.1<br>Số: ${pen(field('marriage_certificate_no', `${f.number}/2001`))}<br>Quyển số: ${pen('01/2001')}</div></div>${crown(13, '-', 54)}${title('GIẤY CHỨNG NHẬN KẾT HÔN', 22, 'color:#c2202c;margin:5mm 0 5mm')}${block('chồng', husband, 'husband')}<div style="height:4mm"></div>${block('vợ', wife, 'wife')}<div style="height:3mm"></div>${fill('Kết hôn lần thứ (chồng, vợ):', pen('nhất'))}<div style="text-align:right;margin-top:2mm">Đăng ký, ${pen(issued(day))}</div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'CHỮ KÝ CỦA VỢ', wife.name, 17)}</div><div>${plainSign(f, 'CHỮ KÝ CỦA CHỒNG', husband.name, 17)}</div></div>${besideSign(codeLine(f), sealedSign(f, 'TM. UBND XÃ, PHƯỜNG, THỊ TRẤN<br>CHỦ TỊCH', { gap: 21 }))}</div>`,
      ]);
    },
  },
  {
    // Form TP/HT-2010-KH.1.a: the copy across half a sheet, taken from the register.
    id: 'marriage-2014-kh1a-copy-across',
    class: 'marriage_certificate',
    tags: ['form', 'table', 'small'],
    landscape: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 10, 2014);
      const row = (label: string, of: (who: Person, role: string) => string) =>
        `<tr><td style="font-size:9.6pt;width:36mm">${label}</td><td style="font-size:9.6pt">${of(wife, 'wife')}</td><td style="font-size:9.6pt">${of(husband, 'husband')}</td></tr>`;
      const ids = { wife: oldCitizenId(f.chance), husband: oldCitizenId(f.chance) };
      return paper(
        'marriage_certificate',
        [
          `<div style="margin:-12mm -9mm 0 -19mm;font-size:9.6pt;line-height:1.18"><div class="cols"><div style="text-align:center">${headThen(f)}</div><div style="text-align:center;flex:1.5;white-space:nowrap">${nation(10, '-', 38)}</div><div style="text-align:right">Mẫu TP/HT-2010-KH.1.a<br>Số: ${field('marriage_certificate_no', `${f.number}/2014`)}<br>Quyển số: 01/2014</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN (BẢN SAO)', 14, 'margin:0')}<table style="margin:1mm 0;table-layout:fixed"><tr><th style="font-size:9.6pt;width:36mm"></th><th style="font-size:9.6pt">VỢ</th><th style="font-size:9.6pt">CHỒNG</th></tr>${row('Họ và tên', (who, role) => `<b>${nameOf(who, role, upper(who.name))}</b>`)}${row('Ngày, tháng, năm sinh', (who, role) => bornOf(who, role))}${row('Dân tộc; quốc tịch', () => 'Kinh; Việt Nam')}${row('Nơi thường trú/tạm trú', (who) => nearHome(who))}${row('Số CMND/Hộ chiếu', (_, role) => oldIdOf(role === 'wife' ? ids.wife : ids.husband, role))}</table><div class="cols"><div>Nơi đăng ký: UBND ${f.place.kind} ${f.place.name}<br>Ngày, tháng, năm đăng ký: ${f.chance.whole(10, 28)}/05/2011<br>Ghi chú: Sao từ Sổ đăng ký kết hôn<br>${codeLine(f)}</div><div style="text-align:center"><i>${capital(issued(day))}</i>${sealedSign(f, 'NGƯỜI KÝ BẢN SAO<br>PHÓ CHỦ TỊCH', { gap: 17 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Circular 15/2015/TT-BTP: the original of 2017 upright, wife and husband in two halves with a line between.
    id: 'marriage-2017-halves-with-rule',
    class: 'marriage_certificate',
    tags: ['form', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 4, 2017);
      const half = (label: string, who: Person, role: string, right: boolean) =>
        `<div style="flex:1;${right ? 'border-left:0.3mm solid #b5525f;padding-left:4mm' : 'padding-right:2mm'}">${say(`Họ, chữ đệm, tên ${label}:`)}${say(`<b>${nameOf(who, role, upper(who.name))}</b>`, 'text-align:center')}${say(`Ngày, tháng, năm sinh: ${bornOf(who, role)}`)}${say('Dân tộc: Kinh')}${say('Quốc tịch: Việt Nam')}${say(`Nơi cư trú: ${homeThen(f, who)}`)}${say(`Giấy tờ tùy thân: CMND số ${oldIdOf(oldCitizenId(f.chance), role)}`)}</div>`;
      return paper('marriage_certificate', [
        `${guilloche('#f8dfe6')}<div class="frame" style="border-color:#b5324a"></div><div style="margin:-2mm -2mm 0 -10mm;font-size:13pt;line-height:1.5">${crown(13.5, '-', 58)}<div style="text-align:center;font-size:11.5pt;margin-top:3mm;line-height:1.25">${headThen(f)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 23, 'color:#b3243c;margin:6mm 0 0')}<div class="sub">Số: ${field('marriage_certificate_no', `${f.number}/2017`, `${f.number} / 2017`)}</div><div style="display:flex;gap:3mm">${half('vợ', wife, 'wife', false)}${half('chồng', husband, 'husband', true)}</div>${fill('Nơi đăng ký kết hôn:', `UBND ${f.place.kind} ${f.place.name}`)}${fill('Ngày, tháng, năm đăng ký:', issued(day, day))}<div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'Vợ', wife.name, 18)}</div><div>${plainSign(f, 'Chồng', husband.name, 18)}</div></div>${besideSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN<br>CHỦ TỊCH', { gap: 22 }))}</div>`,
      ]);
    },
  },
  {
    // An extract of 2023 on a whole sheet: the asking one first, numbered lines.
    id: 'marriage-extract-2023-numbered',
    class: 'marriage_certificate',
    tags: ['form', 'sans', 'two-column'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 3, 2023);
      const person = (n: number, label: string, who: Person, role: string) =>
        `${say(`<b>${n}. ${label}: ${nameOf(who, role, upper(who.name))}</b>`, 'margin-top:4mm')}${say(`Ngày, tháng, năm sinh: ${bornOf(who, role)}`)}${across('Dân tộc: Kinh', 'Quốc tịch: Việt Nam', '')}${say(`Nơi cư trú: ${homeThen(f, who)}`)}${say(`Giấy tờ tùy thân: Căn cước công dân số ${idOf(who, role)}`)}`;
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:11.2pt;line-height:1.4">${twoColumns(`${headThen(f)}Số: ${field('marriage_certificate_no', `${f.number}/TLKH-BS`)}`, `${nation(10.8, '-', 48)}<i>${f.place.name}, ${issued(day)}</i>`, 41, 10.8)}${title('TRÍCH LỤC KẾT HÔN', 18, 'margin:9mm 0 0')}<div class="sub">(BẢN SAO)</div>${person(1, 'Họ, chữ đệm, tên chồng', husband, 'husband')}${person(2, 'Họ, chữ đệm, tên vợ', wife, 'wife')}${say('<b>3. Thông tin đăng ký kết hôn</b>', 'margin-top:4mm')}${say(`Nơi đăng ký: Ủy ban nhân dân ${communeThen(f)}`)}${say(`Số: ${f.chance.whole(4, 70)}/2009; quyển số: 01/2009; ngày đăng ký: ${f.chance.whole(10, 28)}/11/2009`)}${say('Ghi chú: Không')}</div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The electronic marriage certificate of 2026 printed from the portal, a table of four columns and a digital signature.
    id: 'marriage-electronic-2026-four-columns',
    class: 'marriage_certificate',
    tags: ['form', 'table', 'qr', 'modern'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:10.5pt;margin-left:-8mm"><div style="display:flex;gap:5mm;align-items:flex-start"><div style="width:48mm;text-align:center;font-size:9.5pt">${officeNow(f)}</div><div style="flex:1;text-align:center;white-space:nowrap">${nation(10.5, '-', 44)}</div>${qr(`https://hotich.example/kh/${f.number}`, 20)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 19, 'color:#a3223a;margin:8mm 0 0')}<div class="sub">Số: ${field('marriage_certificate_no', `${f.number}/2026`)}</div>${grid(
            ['', 'Vợ', 'Chồng'],
            [
              [
                'Họ, chữ đệm, tên',
                `<b>${nameOf(wife, 'wife', upper(wife.name))}</b>`,
                `<b>${nameOf(husband, 'husband', upper(husband.name))}</b>`,
              ],
              ['Ngày, tháng, năm sinh', bornOf(wife, 'wife'), bornOf(husband, 'husband')],
              ['Số định danh cá nhân', idOf(wife, 'wife'), idOf(husband, 'husband')],
              ['Dân tộc', 'Kinh', 'Kinh'],
              ['Quốc tịch', 'Việt Nam', 'Việt Nam'],
              ['Nơi cư trú', wife.home, husband.home],
              ['Kết hôn lần thứ', '01', '01'],
            ],
            10.5,
          )}${colon('Nơi đăng ký kết hôn', `Ủy ban nhân dân ${f.place.full}`, 50)}${colon('Ngày, tháng, năm đăng ký', issued(f.date, f.date), 50)}<div style="text-align:center;margin-top:6mm"><b>NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN</b><br>${digital(f, f.name(), '15:22:08')}</div>${codeLine(f)}<p class="flat" style="font-size:9pt;margin-top:3mm"><i>Bản điện tử Giấy chứng nhận kết hôn được cấp theo Nghị định số 87/2020/NĐ-CP ngày 28 tháng 7 năm 2020 của Chính phủ, có giá trị như bản giấy.</i></p></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // A marriage with a foreigner, registered by the district in 2016: the original with passports, both languages of the names.
    id: 'marriage-2016-district-foreigner',
    class: 'marriage_certificate',
    tags: ['form', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 9, 2016);
      const mate = f.others[0];
      const country = f.chance.pick(['Hàn Quốc', 'Đài Loan (Trung Quốc)', 'Hoa Kỳ']);
      const part = (label: string, who: Person, role: string) => {
        const pass = passportNo(f.chance);
        const paperOf =
          who === mate
            ? `Hộ chiếu số ${field('passport_no', pass, pass, role)}`
            : `CMND số ${oldIdOf(oldCitizenId(f.chance), role)}`;
        return `${onRule(`Họ, chữ đệm, tên ${label}:`, `<b>${nameOf(who, role, upper(who.name))}</b>`)}${onRule('Ngày, tháng, năm sinh:', bornOf(who, role))}${onRule('Dân tộc:', who === mate ? 'Không' : 'Kinh')}${onRule('Quốc tịch:', who === mate ? country : 'Việt Nam')}${onRule('Nơi cư trú:', who === mate ? country : communeThen(f))}${onRule('Giấy tờ tùy thân:', paperOf)}`;
      };
      return paper('marriage_certificate', [
        `${guilloche('#f6e3c8')}<div class="frame" style="border-color:#b5722f"></div><div style="margin:-3mm -2mm 0 -9mm;font-size:12.4pt">${crown(13, '-', 54)}${title('GIẤY CHỨNG NHẬN KẾT HÔN', 22, 'color:#b3243c;margin:6mm 0 0')}<div class="sub">Số: ${field('marriage_certificate_no', `${f.number}/2016`)}</div>${part('vợ', wife, 'wife')}<div style="border-top:0.2mm solid #b5722f;margin:3mm 30mm"></div>${part('chồng', husband, 'husband')}<div style="height:3mm"></div>${onRule('Nơi đăng ký kết hôn:', field('agency', `Ủy ban nhân dân ${districtOf(f)}`, `Ủy ban nhân dân ${districtOf(f)}`))}${onRule('Ngày, tháng, năm đăng ký:', issued(day, day))}<div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'VỢ', wife.name, 17)}</div><div>${plainSign(f, 'CHỒNG', husband.name, 17)}</div></div>${besideSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN<br>PHÓ CHỦ TỊCH', { ring: `ỦY BAN NHÂN DÂN ${upper(districtOf(f))} ★ TỈNH ${upper(f.place.province)} ★`, gap: 22 }))}</div>`,
      ]);
    },
  },
  {
    // A commune typed in 1991 for a couple who had lost theirs that they are registered.
    id: 'marriage-1991-copy-typed-lines',
    class: 'marriage_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 5, 1991);
      const part = (n: string, label: string, who: Person, role: string) =>
        `<p class="flat">${n}. Họ tên ${label}: ${nameOf(who, role, upper(who.name))}<br>- Sinh ngày ${bornOf(who, role, who.born.replaceAll('/', '-'))}<br>- Dân tộc: Kinh. Nghề nghiệp: ${f.chance.pick(['nông nghiệp', 'thợ xây', 'buôn bán'])}<br>- Nơi đăng ký nhân khẩu thường trú: ${nearHome(who)}<br>- CMND số: ${oldIdOf(oldCitizenId(f.chance), role)}</p>`;
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:11pt;line-height:1.55;margin-left:-5mm"><div class="cols"><div>${field('agency', `UBND ${unit(f)}`)}<br>${upper(districtOf(f))}<br>TỈNH ${upper(f.place.province)}<br>Số: ${field('marriage_certificate_no', `${f.number}/KH`)}</div><div style="text-align:center;flex:1.4">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>_______________</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 16, 'margin:9mm 0 0')}<div class="sub">(Bản sao)</div><p>Căn cứ sổ đăng ký kết hôn năm 1984 lưu tại ${f.place.kind}, Ủy ban nhân dân chứng nhận:</p>${part('1', 'chồng', husband, 'husband')}${part('2', 'vợ', wife, 'wife')}<p>Đã đăng ký kết hôn tại Ủy ban nhân dân ${f.place.kind} ngày ${f.chance.whole(10, 28)} tháng 11 năm 1984, số thứ tự ${f.chance.whole(3, 60)} trong sổ.</p><div style="text-align:right">${f.place.name}, ${issued(day)}</div>${besideSign(codeLine(f), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>Chủ tịch', { inner: 'UBND', gap: 25 }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Registered again in 2026 because the book was lost: the certificate says so below its title.
    id: 'marriage-2026-registered-again',
    class: 'marriage_certificate',
    tags: ['form'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const part = (label: string, who: Person, role: string) =>
        `${colon(`Họ, chữ đệm, tên ${label}`, `<b>${nameOf(who, role, upper(who.name))}</b>`)}${colon('Ngày, tháng, năm sinh', bornOf(who, role))}${colon('Dân tộc, quốc tịch', 'Kinh, Việt Nam')}${colon('Nơi cư trú', who.home)}${colon('Giấy tờ tùy thân', `Căn cước số ${idOf(who, role)}`)}`;
      return paper('marriage_certificate', [
        `${guilloche('#f3d7e4')}<div style="position:absolute;inset:8mm;border:0.6mm solid #a84a75"></div><div style="position:absolute;inset:10mm;border:0.2mm solid #a84a75"></div><div style="font-size:12.2pt;margin-left:-8mm">${crown(13, '-', 54)}${title('GIẤY CHỨNG NHẬN KẾT HÔN', 21, 'color:#a3224f;margin:7mm 0 0')}<div class="sub"><i>(Đăng ký lại)</i> &emsp; Số: ${field('marriage_certificate_no', `${f.number}/2026`)}</div>${part('chồng', husband, 'husband')}<div style="height:4mm"></div>${part('vợ', wife, 'wife')}<div style="height:4mm"></div>${colon('Nơi đăng ký kết hôn', field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`))}${colon('Ngày, tháng, năm đăng ký', issued(f.date, f.date))}${colon('Quan hệ hôn nhân được công nhận từ', `ngày ${dayOf(f, 1, 1988)}`)}<div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'Chồng', husband.name, 17)}</div><div>${plainSign(f, 'Vợ', wife.name, 17)}</div></div></div>${closing(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN<br>KẾT HÔN', codeLine(f), 'CHỦ TỊCH', undefined, 21)}`,
      ]);
    },
  },
]);
