import { field, fill, fillRow, guilloche, seal } from '../../../../samples/make/html.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { besideSign, district, sealedSign, unit, sideBySide, spelt, centred } from '../form-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  idOf,
  issued,
  MODERN,
  nameOf,
  nation,
  paper,
  plainSign,
  SANS,
  title,
  twoColumns,
  TYPED,
  upper,
  sealOf,
} from '../kit.ts';
import { you } from '../office-kit.ts';

import type { Person } from '../../../../samples/make/people.ts';
import { committee, formerly, kin, oldIdOf, couple } from '../civil-parts.ts';
import { inPart } from '../template.ts';

/** Opened: rules may be written against these layouts. */
export const OPENED_5_CIVIL = inPart('opened-5', [
  {
    // Circular 15/2015/TT-BTP: a photocopy of the original, certified as a true copy by a stamp over its foot.
    id: 'birth-2016-certified-copy',
    class: 'birth_certificate',
    tags: ['form'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const date = `${10 + (f.number % 18)}/06/2017`;
      const parent = (label: string, name: string, role: string, year: number) =>
        `${fill(`Họ, chữ đệm, tên người ${label}:`, `<b>${kin(name, role, upper(name))}</b>`)}${fillRow(['Năm sinh:', String(year), 2], ['Dân tộc:', 'Kinh', 2], ['Quốc tịch:', 'Việt Nam', 3])}${fill('Nơi cư trú:', formerly(f))}`;
      const stamp = `<div style="position:absolute;left:24mm;bottom:12mm;width:92mm;border:0.5mm solid #b3242b;color:#b3242b;padding:1.5mm 2mm;font-size:10pt;line-height:1.35;text-align:center;background:#fff"><b>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH</b><br>Số chứng thực ${f.number + 214} quyển số 02 - SCT/BS<br>Ngày ${f.date.replace(/^(\d+)\/(\d+)\//, '$1 tháng $2 năm ')}<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH<div style="height:9mm"></div><b>${f.name()}</b></div>${seal(34, 246, sealOf(f), 'CHỦ TỊCH', 9, 0.7, 34)}`;
      return paper('birth_certificate', [
        `<div class="frame" style="border-color:#555"></div><div style="font-size:12pt"><div class="cols"><div style="line-height:1.3">${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}<br>${upper(district(f))}<br>TỈNH ${upper(f.place.province)}</div><div style="text-align:center;flex:1.15;white-space:nowrap">${nation(10.5, '-', 44)}</div></div>${title('GIẤY KHAI SINH', 25, 'margin:7mm 0 0')}<div class="sub">Số: ${field('birth_certificate_no', `${f.number}/2017`)}</div>${fill('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fill('ghi bằng chữ:', spelt(f.main.born))}${fillRow(['Giới tính:', f.main.sex, 2], ['Dân tộc:', 'Kinh', 2], ['Quốc tịch:', 'Việt Nam', 3])}${fill('Nơi sinh:', `Bệnh viện Đa khoa ${district(f)}`)}${fill('Quê quán:', formerly(f))}${fill('Số định danh cá nhân:', idOf(f.main, 'subject'))}${parent('mẹ', mother, 'mother', 1881)}${parent('cha', father, 'father', 1879)}${fill('Họ, chữ đệm, tên người đi khai sinh:', father)}${fill('Nơi đăng ký khai sinh:', `UBND ${f.place.kind} ${f.place.name}`)}${fill('Ngày, tháng, năm đăng ký:', issued(date, date))}</div>${besideSign('', sealedSign(f, 'NGƯỜI KÝ GIẤY KHAI SINH', { gap: 20 }))}${codeLine(f)}${stamp}`,
      ]);
    },
  },
  {
    // As typed in the eighties and nineties on a blank sheet.
    id: 'death-1992-typed',
    class: 'death_extract',
    tags: ['form', 'typed', 'small'],
    draw: (f) => {
      const day = `${10 + (f.number % 18)}/03/1992`;
      const t = (label: string, value: string) => `<div style="margin:1.6mm 0">${label}: ${value}</div>`;
      return paper(
        'death_extract',
        [
          `<div style="margin:-4mm -4mm 0 -12mm;font-size:9.5pt"><div class="cols"><div>TỈNH ${upper(f.place.province)}<br>${upper(district(f))}<br><b>${field('agency', `UBND ${unit(f)}`)}</b></div><div style="text-align:right">Số: ${field('death_extract_no', `${f.number}/1992`, String(f.number))}<br>Quyển: 01/1992</div></div><div style="text-align:center;margin-top:5mm">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>-------o0o-------</div>${title('GIẤY CHỨNG TỬ', 14, 'margin:7mm 0 5mm')}${t('Họ và tên người chết', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${t('Nam hay nữ', f.main.sex)}${t('Sinh ngày', bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-')))}${t('Dân tộc', 'Kinh; Quốc tịch: Việt Nam')}${t('Nghề nghiệp', 'Xã viên')}${t('Chỗ ở cuối cùng', f.main.home.split(', ').slice(0, 2).join(', '))}${t('Chết ngày', '02-03-1992, hồi 4 giờ sáng')}${t('Nơi chết', 'Tại gia đình')}${t('Nguyên nhân chết', f.chance.pick(['Già yếu', 'Sốt rét', 'Tai nạn lao động']))}${t('Người đứng khai', `${f.name()}, là con`)}<div style="margin-top:5mm;text-align:right">${f.place.name}, ${issued(day)}</div>${besideSign('', sealedSign(f, 'T/M UBND<br>CHỦ TỊCH', { gap: 20 }))}${codeLine(f)}</div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
  {
    // Form TP/HT-2010-KH.1 with both languages, for a spouse who lives abroad.
    id: 'marriage-2013-bilingual-passport',
    class: 'marriage_certificate',
    tags: ['form', 'sans', 'small'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const abroad = f.others[0];
      const [old, passport] = [oldCitizenId(f.chance), passportNo(f.chance)];
      const both = (vn: string, en: string) => `${vn}/<i>${en}</i>:`;
      const half = (vn: string, en: string, who: Person, role: string) =>
        `${fill(both(`Họ và tên ${vn}`, `${en}'s full name`), '')}<div style="padding-left:4mm"><b>${nameOf(who, role, upper(who.name))}</b></div>${fill(both('Ngày, tháng, năm sinh', 'Date of birth'), bornOf(who, role))}${fillRow([both('Dân tộc', 'Ethnic group'), 'Kinh', 1], [both('Quốc tịch', 'Nationality'), 'Việt Nam', 1])}${fill(both('Nơi thường trú/tạm trú', 'Residence'), who === abroad ? 'Brno, Cộng hòa Séc' : (who.home.split(', ')[1] ?? ''))}${who === abroad ? fill(both('Số hộ chiếu', 'Passport No.'), field('passport_no', passport, passport, role)) : fill(both('Số Giấy CMND', 'ID card No.'), oldIdOf(old, role))}`;
      return paper(
        'marriage_certificate',
        [
          `${guilloche('#f6d9c6')}<div class="frame" style="border-color:#c06a3a"></div><div style="margin:-5mm -3mm 0 -12mm;font-size:10.5pt;line-height:1.45"><div style="display:flex;justify-content:space-between;font-size:9.5pt"><div>TP/HT-2010-KH.1</div><div style="text-align:center">${nation(10.5, '-', 42)}<i>SOCIALIST REPUBLIC OF VIETNAM<br>Independence - Freedom - Happiness</i></div><div style="text-align:right">Số/<i>No.</i>: ${field('marriage_certificate_no', `${f.number}/2013`, String(f.number))}<br>Quyển số/<i>Book</i>: 01/2013</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 19, 'color:#b3243c;margin:2mm 0 0')}<div class="sub" style="margin-bottom:2mm"><i>MARRIAGE CERTIFICATE</i></div>${sideBySide(half('chồng', 'Husband', husband, 'husband'), half('vợ', 'Wife', wife, 'wife'))}<div style="margin-top:3mm">${both('Nơi đăng ký', 'Place of registration')} ${field('agency', `Ủy ban nhân dân tỉnh ${f.place.province}`)}</div><div>${both('Ngày, tháng, năm đăng ký', 'Date of registration')} ${issued('18/07/2013', '18/07/2013')} &emsp; ${both('Ghi chú', 'Note')}</div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Chồng/<i>Husband</i>', husband.name, 17)}</div><div>${plainSign(f, 'Vợ/<i>Wife</i>', wife.name, 17)}</div><div>${sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: `ỦY BAN NHÂN DÂN TỈNH ${upper(f.place.province)} ★`, gap: 19 })}</div></div>${codeLine(f)}</div>`,
        ],
        'a4Landscape',
        SANS,
      );
    },
  },
  {
    // The spouse died: the certificate names the extract of the death.
    id: 'marital-widowed',
    class: 'marital_status_certificate',
    tags: ['form', 'modern', 'two-column'],
    draw: (f) => {
      const [mate] = f.others;
      const tie = mate.sex === 'Nữ' ? 'vợ' : 'chồng';
      return paper(
        'marital_status_certificate',
        [
          `${twoColumns(`<b>${field('agency', `UBND ${unit(f)}`)}</b><div class="rule" style="width:15mm"></div><span style="font-size:10pt">Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}</span>`, `${nation(10, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 36, 10.5)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 14.5, 'margin:10mm 0 2mm')}${centred('<span style="font-size:10.5pt">Người được xác nhận</span>', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}<div style="font-size:11pt;line-height:1.65"><p class="flat">Sinh ngày: ${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam</p><p class="flat">Thẻ căn cước số: ${idOf(f.main, 'subject')}, cấp ngày 21/03/2025 tại Bộ Công an</p><p class="flat">Nơi cư trú: ${f.main.home}</p><p class="flat">Tình trạng hôn nhân: Có đăng ký kết hôn, nhưng ${tie} là ${you(mate.sex).toLowerCase()} ${nameOf(mate, 'spouse')} đã chết (Trích lục khai tử số ${field('death_extract_no', `${f.chance.whole(12, 180)}/2023`)} do Ủy ban nhân dân ${f.place.kind} ${f.place.name} cấp); hiện tại chưa đăng ký kết hôn với ai.</p><p class="flat">Giấy này được cấp để sử dụng vào mục đích: ${f.chance.pick(['chuyển nhượng quyền sử dụng đất', 'phân chia di sản thừa kế', 'mua bán xe ô tô'])}.</p><p class="flat">Thời hạn sử dụng: 06 tháng kể từ ngày cấp.</p></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Circular 04/2020/TT-BTP: what the registers tell of somebody, given as a confirmation.
    id: 'civil-facts-confirmation',
    class: 'other',
    tags: ['form', 'italic', 'two-column', 'personal'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper('other', [
        `${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/UBND-XNTTHT`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('VĂN BẢN XÁC NHẬN THÔNG TIN HỘ TỊCH', 15.5, 'margin:9mm 0 4mm')}<p>Xét yêu cầu của ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home};</p><p>Căn cứ thông tin trong Cơ sở dữ liệu hộ tịch điện tử và Sổ hộ tịch đang lưu giữ, Ủy ban nhân dân ${f.place.kind} ${f.place.name} xác nhận thông tin như sau:</p><p><i>1. Đã đăng ký khai sinh tại Ủy ban nhân dân ${f.place.kind} ${f.place.name}, số đăng ký ${field('birth_certificate_no', `${f.chance.whole(9, 190)}/1996`)};</i></p><p><i>2. Họ, chữ đệm, tên cha: ${father}; họ, chữ đệm, tên mẹ: ${mother};</i></p><p><i>3. Không có thông tin thay đổi, cải chính hộ tịch.</i></p><p>Văn bản này được cấp để ${f.chance.pick(['bổ sung hồ sơ hưởng chế độ tử tuất', 'làm thủ tục nhập quốc tịch cho con', 'đối chiếu khi cấp đổi hộ chiếu'])}./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH', `<b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT, HT.<br>${codeLine(f)}`)}`,
      ]);
    },
  },
]);
