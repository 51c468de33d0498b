import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import type { Facts } from '../../plan/facts.ts';
import { besideSign, officeLines, sealedSign, sideBySide, spelt, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital, you } from '../office-kit.ts';
import { inPart } from '../template.ts';

const kin = (name: string, role: string, shown = name): string => field('person_name', name, shown, role);
/** A value put into a printed form by a printer of its own. */
const typed = (value: string, size = 11): string =>
  `<span style="font-family:${TYPED};font-size:${size}pt">${value}</span>`;

/** The district or town that stood between commune and province until 30/6/2025; invented. */
function district(f: Facts): string {
  const name = f.place.province.split(' ').reverse().join(' ');
  return `${f.place.kind === 'phường' ? 'thành phố' : 'huyện'} ${name}`;
}

/** The commune as papers before 1/7/2025 name it, with its district. */
const formerly = (f: Facts): string => `${f.place.kind} ${f.place.name}, ${district(f)}, tỉnh ${f.place.province}`;

/** A serial as fields have it: letters, one space, digits. */
function asSerial(no: string): string {
  return no.replace(/\.?(?=\d)/, ' ');
}

/** Held out: nobody who writes rules reads this file. */
export const OPENED_4_CIVIL = inPart('opened-4', [
  {
    // Form TP/HT-2010-KS.1, as handed out by communes until 2015.
    id: 'birth-main-2012',
    class: 'birth_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const date = `${10 + (f.number % 18)}/05/2012`;
      const parent = (label: string, name: string, role: string, year: number) =>
        `${fill(`Họ và tên ${label}:`, `<i>${kin(name, role, upper(name))}</i>`)}${fillRow(['Dân tộc:', '<i>Kinh</i>', 1], ['Quốc tịch:', '<i>Việt Nam</i>', 1], ['Năm sinh:', `<i>${year}</i>`, 1])}${fill('Nơi thường trú/tạm trú:', `<i>${formerly(f)}</i>`)}`;
      return paper('birth_certificate', [
        `${guilloche('#f3e3d0')}<div class="frame" style="border-color:#b5533c"></div><div style="font-size:12pt"><div class="cols" style="font-size:10pt"><div>Mẫu TP/HT-2010-KS.1</div><div style="text-align:right">Số: ${field('birth_certificate_no', `${f.number}/2012`, String(f.number))}<br>Quyển số: 01/2012</div></div><div style="text-align:center;margin-top:2mm">${nation(12.5, '-', 52)}</div>${title('GIẤY KHAI SINH', 25, 'color:#b3242b;margin:5mm 0 0')}<div class="sub"><b>(BẢN CHÍNH)</b></div>${fillRow(['Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 3], ['Giới tính:', `<i>${f.main.sex}</i>`, 1])}${fill('Ngày, tháng, năm sinh:', `<i>${bornOf(f.main, 'subject')}</i>`)}${fill('(Bằng chữ:', `<i>${capital(spelt(f.main.born))}</i>)`)}${fill('Nơi sinh:', `<i>Trạm Y tế ${f.place.kind} ${f.place.name}</i>`)}${fillRow(['Dân tộc:', '<i>Kinh</i>', 1], ['Quốc tịch:', '<i>Việt Nam</i>', 1])}${fill('Quê quán:', `<i>${formerly(f)}</i>`)}${parent('cha', father, 'father', 1875)}${parent('mẹ', mother, 'mother', 1878)}<div style="margin:1.1mm 0">Nơi đăng ký khai sinh: <i>${field('agency', `Ủy ban nhân dân ${formerly(f)}`)}</i></div>${fill('Ngày, tháng, năm đăng ký:', `<i>${issued(date, date)}</i>`)}${fill('Ghi chú:', '<i>Đăng ký đúng hạn</i>')}${fillRow(['Họ và tên người đi khai sinh:', `<i>${father}</i>`, 3], ['Quan hệ:', '<i>Cha đẻ</i>', 1])}</div><div class="cols" style="margin-top:4mm;font-size:12pt"><div>${plainSign(f, 'NGƯỜI THỰC HIỆN', f.name(), 22)}</div><div>${sealedSign(f, 'NGƯỜI KÝ GIẤY KHAI SINH<br>CHỦ TỊCH')}</div></div>${codeLine(f, 'Hồ sơ số:')}`,
      ]);
    },
  },
  {
    // Circular 04/2020/TT-BTP, annex 1: the printed form, its values put in by the civil status software.
    id: 'birth-preprinted',
    class: 'birth_certificate',
    tags: ['form', 'typed', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const row = (label: string, value: string) => `<div style="margin:1.1mm 0"><b>${label}</b> ${typed(value)}</div>`;
      const parent = (label: string, name: string, role: string, year: number) =>
        `${row(`Họ, chữ đệm, tên người ${label}:`, kin(name, role, upper(name)))}<div style="margin:1.1mm 0"><b>Năm sinh:</b> ${typed(String(year))} &emsp; <b>Dân tộc:</b> ${typed('Kinh')} &emsp; <b>Quốc tịch:</b> ${typed('Việt Nam')}</div>${row('Nơi cư trú:', f.place.full)}`;
      return paper('birth_certificate', [
        `${guilloche('#dfe9d8')}<div style="position:absolute;inset:9mm;border:1mm double #c03a2b"></div><div style="margin:2mm 0 0 -4mm">${twoColumns(`<b>ỦY BAN NHÂN DÂN</b><br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${typed(field('birth_certificate_no', `${f.number}/2026`))}`, nation(11.5, '-', 50), 40, 11.5)}</div>${title('GIẤY KHAI SINH', 26, 'color:#c0281f;margin:7mm 0 5mm')}<div style="font-size:12pt">${row('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${row('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${row('Ghi bằng chữ:', `Ngày ${spelt(f.main.born)}`)}<div style="margin:1.1mm 0"><b>Giới tính:</b> ${typed(f.main.sex)} &emsp; <b>Dân tộc:</b> ${typed('Kinh')} &emsp; <b>Quốc tịch:</b> ${typed('Việt Nam')}</div>${row('Nơi sinh:', `Bệnh viện Đa khoa tỉnh ${f.place.province}`)}${row('Quê quán:', f.place.full)}${row('Số định danh cá nhân:', idOf(f.main, 'subject'))}${parent('mẹ', mother, 'mother', 1880)}${parent('cha', father, 'father', 1877)}${row('Họ, chữ đệm, tên người đi khai sinh:', mother)}${row('Nơi đăng ký khai sinh:', `UBND ${f.place.kind} ${f.place.name}, tỉnh ${f.place.province}`)}${row('Ngày, tháng, năm đăng ký:', issued(f.date, f.date))}</div>${closing(f, 'NGƯỜI KÝ GIẤY KHAI SINH<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 22)}`,
      ]);
    },
  },
  {
    // Form TP/HT-2006-KT.1.
    id: 'death-certificate-2006',
    class: 'death_extract',
    tags: ['form', 'italic'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const day = `${10 + (f.number % 18)}/11/2009`;
      return paper('death_extract', [
        `<div class="cols" style="font-size:11pt"><div>TỈNH ${upper(f.place.province)}<br>${upper(district(f))}<br><b>${field('agency', `UBND ${unit(f)}`)}</b></div><div style="text-align:right">Mẫu TP/HT-2006-KT.1<br>Số: ${field('death_extract_no', `${f.number}/2009`, String(f.number))}<br>Quyển số: 01/2009</div></div><div style="text-align:center;margin-top:5mm">${nation(12.5, '-', 54)}</div>${title('GIẤY CHỨNG TỬ', 22, 'margin:9mm 0 5mm')}<div style="font-size:12.5pt">${fillRow(['Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 3], ['Giới tính:', f.main.sex, 1])}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Nơi thường trú/tạm trú cuối cùng:', f.main.home.split(', ').slice(0, 2).join(', '))}${fill('Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế:', field('old_citizen_id', old, old, 'subject'))}${fill('Đã chết vào lúc:', `${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút, ngày ${day}`)}${fill('(Bằng chữ:', `<i>${capital(spelt(day))}</i>)`)}${fill('Nơi chết:', 'Tại nhà')}${fill('Nguyên nhân chết:', f.chance.pick(['Tuổi già', 'Bệnh hiểm nghèo', 'Tai biến']))}${fill('Giấy báo tử:', `Số ${f.chance.whole(3, 60)}/GBT do Trưởng thôn cấp`)}${fill('Ghi chú:', '')}</div><div style="text-align:right;margin-top:5mm"><i>${f.place.name}, ${issued('30/11/2009')}</i></div><div class="cols"><div>${plainSign(f, 'CÁN BỘ TƯ PHÁP - HỘ TỊCH', f.name(), 24)}</div><div>${sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 24 })}</div></div>${codeLine(f)}`,
      ]);
    },
  },
  {
    // Circular 04/2020/TT-BTP, annex 1: the copy that everybody is given who asks for one.
    id: 'death-extract-copy-lines',
    class: 'death_extract',
    tags: ['form', 'two-column', 'sans'],
    draw: (f) => {
      const who = f.others[2];
      const page = `${twoColumns(`<b>ỦY BAN NHÂN DÂN</b><br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('death_extract_no', `${f.number}/TLKT-BS`)}`, `${nation(10, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('TRÍCH LỤC KHAI TỬ', 18, 'margin:11mm 0 0')}<div class="sub"><b>(BẢN SAO)</b></div><div style="font-size:11pt">${fill('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fillRow(['Giới tính:', f.main.sex, 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Nơi cư trú cuối cùng:', f.main.home)}${fill('Số định danh cá nhân/Giấy tờ tùy thân:', idOf(f.main, 'subject'))}${fillRow(['Đã chết vào lúc:', `${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút`, 1], ['ngày', `0${f.chance.whole(1, 9)} tháng 8 năm 2026`, 1])}${fill('Nơi chết:', f.chance.pick(['Bệnh viện Đa khoa tỉnh', 'Tại nơi cư trú']))}${fill('Nguyên nhân chết:', f.chance.pick(['Viêm phổi', 'Tuổi cao, sức yếu', 'Tai nạn giao thông']))}${fill('Đăng ký khai tử tại:', `Ủy ban nhân dân ${f.place.full}`)}${fill('Họ, chữ đệm, tên người yêu cầu cấp bản sao:', nameOf(who, 'applicant'))}${fill('Giấy tờ tùy thân:', `Thẻ căn cước số ${idOf(who, 'applicant')}`)}</div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 24)}`;
      return paper('death_extract', [page], 'a4', SANS);
    },
  },
  {
    // Form TP/HT-2006-KH.1, half a sheet.
    id: 'marriage-half-sheet-2008',
    class: 'marriage_certificate',
    tags: ['form', 'small'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      const half = (label: string, who: Person, role: string) => {
        const old = oldCitizenId(f.chance);
        return `${fill(`Họ và tên ${label}:`, `<b>${nameOf(who, role, upper(who.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(who, role))}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}<div style="margin:1mm 0">Nơi thường trú/tạm trú: ${who.home.split(', ').slice(0, 2).join(', ')}</div>${fill('Số Giấy CMND/Hộ chiếu:', field('old_citizen_id', old, old, role))}`;
      };
      return paper(
        'marriage_certificate',
        [
          `${guilloche('#f5d5db')}<div style="position:absolute;inset:5mm;border:0.8mm solid #b3586c"></div><div style="margin:-8mm -7mm 0 -17mm;font-size:10pt;line-height:1.3"><div style="display:flex;justify-content:space-between"><div>Mẫu TP/HT-2006-KH.1</div><div style="text-align:center">${nation(10, '-', 36)}</div><div style="text-align:right">Số: ${field('marriage_certificate_no', `${f.number}/2008`, String(f.number))}<br>Quyển số: 01/2008</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 18, 'color:#b3243c;margin:1mm 0 2mm')}${sideBySide(half('chồng', husband, 'husband'), half('vợ', wife, 'wife'))}<div style="margin-top:2mm">Nơi đăng ký: ${field('agency', `Ủy ban nhân dân ${formerly(f)}`)}</div><div>Ngày, tháng, năm đăng ký: ${issued('22/12/2008', 'ngày 22 tháng 12 năm 2008')} &emsp; Ghi chú: Lần đầu</div><div class="cols" style="margin-top:1mm"><div>${plainSign(f, 'Chồng', husband.name, 15)}</div><div>${plainSign(f, 'Vợ', wife.name, 15)}</div><div>${sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 18 })}</div></div>${codeLine(f)}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Circular 04/2020/TT-BTP, annex 1: labels that name the wife and the husband.
    id: 'marriage-named-labels',
    class: 'marriage_certificate',
    tags: ['form', 'sans'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      const half = (label: string, who: Person, role: string) =>
        `${line(`Họ, chữ đệm, tên ${label}:`, `<b>${nameOf(who, role, upper(who.name))}</b>`)}${line('Ngày, tháng, năm sinh:', bornOf(who, role))}<div style="margin:1mm 0">Dân tộc: Kinh &emsp;&emsp; Quốc tịch: Việt Nam</div>${line('Nơi cư trú:', who.home)}${line('Giấy tờ tùy thân:', `CCCD số ${idOf(who, role)}`)}`;
      return paper(
        'marriage_certificate',
        [
          `${guilloche('#f7dcd2')}<div class="frame" style="border-color:#c4553f"></div><div style="margin:-3mm -2mm 0 -10mm;font-size:11.5pt;line-height:1.42"><div style="text-align:center">${nation(11.5, '-', 46)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 23, 'color:#c0281f;margin:6mm 0 1mm')}<div class="sub">Số: ${field('marriage_certificate_no', `${f.number}/2026`)}</div>${sideBySide(half('vợ', wife, 'wife'), half('chồng', husband, 'husband'))}<div style="margin-top:3mm">${line('Nơi đăng ký kết hôn:', field('agency', `Ủy ban nhân dân ${f.place.full}`))}${line('Ngày, tháng, năm đăng ký:', issued(f.date))}</div><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'VỢ', wife.name, 20)}</div><div>${plainSign(f, 'CHỒNG', husband.name, 20)}</div><div>${sealedSign(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN', { gap: 24 })}</div></div>${codeLine(f)}</div>`,
        ],
        'a4Landscape',
        SANS,
      );
    },
  },
  {
    // Circular 04/2020/TT-BTP, annex 1.
    id: 'marital-2020-form',
    class: 'marital_status_certificate',
    tags: ['form', 'two-column', 'italic'],
    draw: (f) => {
      const page = `${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(11.5, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 12)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15.5, 'margin:9mm 0 5mm')}<div style="text-align:center;margin-bottom:3mm"><b>ỦY BAN NHÂN DÂN ${unit(f)}</b></div><p>Xét đề nghị của ${you(f.main.sex).toLowerCase()} ${f.main.name}, về việc cấp Giấy xác nhận tình trạng hôn nhân,</p>${title('XÁC NHẬN:', 13.5, 'margin:3mm 0')}<div style="line-height:1.55">${line('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}<div>Giới tính: ${f.main.sex} &emsp;&emsp; Dân tộc: Kinh &emsp;&emsp; Quốc tịch: Việt Nam</div>${line('Giấy tờ tùy thân:', `Căn cước công dân số ${idOf(f.main, 'subject')}, do Cục Cảnh sát quản lý hành chính về trật tự xã hội cấp ngày 12/03/2022`)}${line('Nơi cư trú:', f.main.home)}${line('Tình trạng hôn nhân:', `<i>Từ khi đủ tuổi đăng ký kết hôn đến nay chưa đăng ký kết hôn với ai</i>`)}</div><p style="margin-top:3mm">Giấy này có giá trị sử dụng trong thời hạn 6 tháng kể từ ngày cấp, được cấp để: <i>${f.chance.pick(['đăng ký kết hôn với người nước ngoài', 'thực hiện thủ tục chuyển nhượng quyền sử dụng đất', 'bổ túc hồ sơ vay vốn'])}</i>.</p>${closing(f, 'NGƯỜI KÝ GIẤY XÁC NHẬN<br>CHỦ TỊCH', codeLine(f))}`;
      return paper('marital_status_certificate', [page]);
    },
  },
  {
    // The same for somebody who is married: the spouse and the certificate are named (for banks and land).
    id: 'marital-names-spouse',
    class: 'marital_status_certificate',
    tags: ['form', 'modern'],
    draw: (f) => {
      const [mate] = f.others;
      const tie = mate.sex === 'Nữ' ? 'vợ' : 'chồng';
      const year = f.chance.whole(2009, 2024);
      const page = `${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(10, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15, 'margin:10mm 0 6mm')}<div style="font-size:11.5pt;line-height:1.6"><p>Căn cứ Luật Hộ tịch và kết quả kiểm tra, xác minh, Ủy ban nhân dân ${f.place.kind} ${f.place.name} xác nhận:</p>${line('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject')}</b>`)}${line('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}<div>Giới tính: ${f.main.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam</div>${line('Số định danh cá nhân:', idOf(f.main, 'subject'))}${line('Nơi cư trú:', f.main.home)}<p style="text-indent:0">Tình trạng hôn nhân: Hiện tại đang có ${tie} là ${you(mate.sex).toLowerCase()} ${nameOf(mate, 'spouse')} (Giấy chứng nhận kết hôn số ${field('marriage_certificate_no', `${f.chance.whole(5, 140)}/${year}`)}, do Ủy ban nhân dân ${f.place.kind} ${f.place.name} cấp).</p><p style="text-indent:0">Giấy này có giá trị sử dụng trong thời hạn 06 tháng kể từ ngày cấp, được sử dụng để: ${f.chance.pick(['thế chấp quyền sử dụng đất tại ngân hàng', 'bổ sung hồ sơ mua nhà ở xã hội'])}.</p></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}`;
      return paper('marital_status_certificate', [page], 'a4', MODERN);
    },
  },
  {
    // Register of births since 2016: one birth fills a half page, with what was written beside it later.
    id: 'register-births-halves',
    class: 'civil_register',
    tags: ['form', 'small'],
    draw: (f) => {
      const year = 2016 + (f.number % 4);
      const entry = (who: Person, i: number) =>
        `<div style="border:0.4mm solid #333;padding:3mm 4mm;margin-bottom:5mm;font-size:11pt;line-height:1.5"><div style="display:flex;justify-content:space-between"><b>Số: ${field('birth_certificate_no', `${f.number + i}/${year}`)}</b><span>Ngày, tháng, năm đăng ký: ${10 + ((f.number + 3 * i) % 18)}/0${2 + i}/${year}</span></div><div>Họ, chữ đệm, tên người được khai sinh: <b>${nameOf(who, 'subject', upper(who.name))}</b></div><div>Ngày, tháng, năm sinh: ${bornOf(who, 'subject')}; ghi bằng chữ: ${spelt(who.born)}</div><div>Giới tính: ${who.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam</div><div>Số định danh cá nhân: ${idOf(who, 'subject')}</div><div>Nơi sinh: Trạm Y tế ${f.place.kind} ${f.place.name} &emsp; Quê quán: ${f.place.kind} ${f.place.name}</div><div>Họ, chữ đệm, tên người mẹ: ${f.name('Nữ')} &emsp; Năm sinh: 187${i + 4}</div><div>Họ, chữ đệm, tên người cha: ${f.name('Nam')} &emsp; Năm sinh: 187${i + 1}</div><div>Họ, chữ đệm, tên người đi khai sinh: ${f.name()}</div><div style="margin-top:2mm"><i>Ghi chú những thông tin thay đổi sau này:</i> ${i ? 'Đã cấp bản sao trích lục.' : ''}</div></div>`;
      return paper('civil_register', [
        `<div style="margin:-6mm -3mm 0 -10mm"><div class="cols" style="font-size:11pt"><div>${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}</div><div style="text-align:right">Quyển số: 0${f.chance.whole(1, 3)}/${year} &emsp; Trang ${f.chance.whole(4, 180)}</div></div>${title('SỔ ĐĂNG KÝ KHAI SINH', 15.5, 'margin:3mm 0 4mm')}${[f.main, f.others[1]].map(entry).join('')}</div>`,
      ]);
    },
  },
  {
    // Register of marriages of 2006: one line over the whole sheet for each couple.
    id: 'register-marriages-wide',
    class: 'civil_register',
    tags: ['form', 'table', 'small'],
    landscape: true,
    draw: (f) => {
      const [a, b, c] = f.others;
      const leaf = f.chance.whole(11, 96);
      const man = f.main.sex === 'Nam';
      // A couple has a man and a woman, whatever the others are.
      const couples: [Person, Person][] = [
        man ? [f.main, a] : [a, f.main],
        [
          { ...b, name: f.name('Nam') },
          { ...c, name: f.name('Nữ') },
        ],
      ];
      const side = (who: Person, role: string) => {
        const old = oldCitizenId(f.chance);
        return `<b>${nameOf(who, role)}</b><br>Sinh ngày ${bornOf(who, role)}<br>Dân tộc: Kinh<br>CMND: ${field('old_citizen_id', old, old, role)}<br>${who.home.split(', ')[0]}`;
      };
      const rows = couples.map(([husband, wife], i) => [
        `${field('marriage_certificate_no', `${f.number + i}/2007`)}<br>Ngày ${(f.number % 20) + i + 1}/3/2007`,
        side(husband, 'husband'),
        side(wife, 'wife'),
        i ? 'Lần thứ hai' : 'Lần đầu',
        f.name(),
        '',
      ]);
      return paper(
        'civil_register',
        [
          `<div style="margin:-5mm -5mm 0 -14mm"><div class="cols" style="font-size:11pt"><div>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}<br>${capital(district(f))}, tỉnh ${f.place.province}</div><div style="text-align:right">Mẫu STP/HT-2006-KH.2<br>Trang số ${leaf}</div></div>${title('SỔ ĐĂNG KÝ KẾT HÔN', 17)}<div class="sub">Quyển số: 01/2007</div>${grid(['Số, ngày đăng ký', 'Phần ghi về chồng', 'Phần ghi về vợ', 'Kết hôn lần thứ mấy', 'Cán bộ hộ tịch', 'Ghi chú'], rows, 10.5)}<p class="flat" style="font-size:11pt;margin-top:5mm">Cộng trang: 02 trường hợp.</p></div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // A university's degree, both languages side by side on one sheet.
    id: 'diploma-bachelor-facing',
    class: 'diploma',
    tags: ['form', 'two-column'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `QH.${f.chance.digits(6)}`;
      const school = `TRƯỜNG ĐẠI HỌC ${upper(f.place.province)}`;
      const year = 1922 + (f.number % 5);
      const [trade, english] = f.chance.pick([
        ['Luật học', 'Law'],
        ['Quản trị kinh doanh', 'Business Administration'],
        ['Chăn nuôi', 'Animal Science'],
      ] as const);
      const born = f.main.born;
      const left = `<div style="text-align:center"><b>SOCIALIST REPUBLIC OF VIETNAM</b><br>Independence - Freedom - Happiness</div><div style="text-align:center;margin-top:5mm">THE RECTOR OF<br><b>${upper(
        f.place.province,
      )
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(
          /Đ/g,
          'D',
        )} UNIVERSITY</b><br>has conferred</div><div style="text-align:center;font-size:17pt;margin:5mm 0;color:#a8262c"><b>THE DEGREE OF BACHELOR</b></div><div style="text-align:center">in <b>${english}</b></div><div style="margin-top:6mm;line-height:1.7">Upon: <b>${f.main.sex === 'Nam' ? 'Mr' : 'Ms'} ${f.main.name}</b><br>Date of birth: ${born}<br>Year of graduation: ${year}<br>Degree classification: Good<br>Mode of study: Full-time</div><div style="margin-top:12mm">Serial number: ${no}<br>Reference number: ${f.number}/ĐHCQ</div>`;
      const right = `<div style="text-align:center">${nation(11.5, '-', 44)}</div><div style="text-align:center;margin-top:2mm">HIỆU TRƯỞNG<br><b>${field('agency', school)}</b><br>cấp</div><div style="text-align:center;font-size:20pt;margin:3mm 0;color:#a8262c"><b>BẰNG CỬ NHÂN</b></div><div style="text-align:center">Ngành: <b>${trade}</b></div><div style="margin-top:4mm;line-height:1.6">Cho: <b>${f.main.sex === 'Nam' ? 'Ông' : 'Bà'} ${nameOf(f.main, 'subject')}</b><br>Ngày sinh: ${bornOf(f.main, 'subject')}<br>Năm tốt nghiệp: ${year}<br>Xếp loại tốt nghiệp: Khá<br>Hình thức đào tạo: Chính quy</div><div style="text-align:center;margin-top:2mm"><i>${f.place.province}, ${issued(`15/07/${year}`)}</i></div>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 24 })}<div style="margin-top:2mm">Số hiệu: <b>${field('document_no', asSerial(no), no)}</b><br>Số vào sổ cấp bằng: ${f.number}/ĐHCQ</div>`;
      return paper(
        'diploma',
        [
          `${guilloche('#e8dcb4')}<div style="position:absolute;inset:7mm;border:1.2mm double #b8923a"></div><div style="margin:-4mm -2mm 0 -11mm;font-size:11.5pt;line-height:1.4">${sideBySide(left, right)}${codeLine(f)}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // Circular 21/2019/TT-BGDĐT: a copy given out of the register.
    id: 'diploma-copy-from-register',
    class: 'diploma',
    tags: ['form', 'modern'],
    coloured: true,
    draw: (f) => {
      const no = `${f.chance.pick(['A', 'B', 'C'])}${f.chance.digits(8)}`;
      const office = `PHÒNG VĂN HÓA - XÃ HỘI ${unit(f)}`;
      const page = `<div style="position:absolute;inset:9mm;border:0.6mm solid #35618f"></div><div style="font-size:11.5pt"><div style="text-align:right;color:#a4242f;font-size:15pt;letter-spacing:1mm"><b>BẢN SAO</b></div><div style="text-align:center">${nation(11.5, '-', 44)}</div><div style="text-align:center;margin-top:7mm"><b>TRƯỞNG ${officeLines('PHÒNG VĂN HÓA - XÃ HỘI', unit(f))}</b><br><i>cấp</i></div>${title('BẰNG TỐT NGHIỆP<br>TRUNG HỌC CƠ SỞ', 21, 'color:#a4242f;margin:5mm 0 7mm')}<div style="line-height:1.8;margin-left:12mm">Cho: <b>${nameOf(f.main, 'subject')}</b><br>Ngày sinh: ${bornOf(f.main, 'subject')} &emsp; Nơi sinh: ${f.place.province}<br>Giới tính: ${f.main.sex} &emsp; Dân tộc: Kinh<br>Năm tốt nghiệp: 1918 &emsp; Xếp loại tốt nghiệp: ${f.chance.pick(['Khá', 'Giỏi', 'Trung bình'])}<br>Số hiệu: <b>${field('document_no', asSerial(no), no)}</b><br>Số vào sổ gốc cấp bằng: ${f.number}/THCS<br>Số vào sổ cấp bản sao: ${f.chance.whole(3, 90)}/${f.chance.whole(10, 40)}</div></div><div style="text-align:right;margin-top:6mm;font-size:11.5pt"><i>${f.place.name}, ${issued(f.date)}</i></div>${besideSign(`<i>Bản sao được cấp từ sổ gốc.</i>${codeLine(f)}`, sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `${office} ★`, inner: 'TRƯỞNG PHÒNG', gap: 24 }))}`;
      return paper('diploma', [page], 'a4', MODERN);
    },
  },
]);
