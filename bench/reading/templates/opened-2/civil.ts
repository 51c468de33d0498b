import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import type { Facts } from '../../plan/facts.ts';
import { passportNo } from '../../plan/identifiers.ts';
import { sideBySide, spelt, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation } from '../kit.ts';
import { paper, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { inPart } from '../template.ts';

/** "People's committee" above the commune, both bold, as one agency. */
function committee(f: Facts, rule = 14): string {
  return `<b>ỦY BAN NHÂN DÂN</b><br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:${rule}mm"></div>`;
}

const parentOf = (name: string, role: string): string => field('person_name', name, name, role);
const long = (date: string): string => dateInWords(date).replace('ngày', 'Ngày');

/** Held out until its misses were looked at. */
export const OPENED_2_CIVIL = inPart('opened-2', [
  {
    id: 'birth-original',
    class: 'birth_certificate',
    tags: ['form'],
    coloured: true,
    draw: (f) => {
      const [mother, father] = [f.name('Nữ'), f.name('Nam')];
      const declarant = f.others[1];
      const folk = (year: number) =>
        fillRow(['Năm sinh:', String(year), 2], ['Dân tộc:', 'Kinh', 2], ['Quốc tịch:', 'Việt Nam', 3]);
      return paper('birth_certificate', [
        `${guilloche('#d5e3c8')}<div style="position:absolute;inset:9mm;border:1.6mm solid #a9c197;outline:0.3mm solid #6f8f5a;outline-offset:0.8mm"></div><div style="text-align:center;margin-top:3mm">${nation(12.5, '-', 52)}</div>${title('GIẤY KHAI SINH', 25, 'color:#b3242b;margin-top:6mm')}<div class="sub">Số: <b>${field('birth_certificate_no', `${f.number}/2026`)}</b></div>
        <div style="font-size:12.5pt;line-height:1.3">${fill('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fill('ghi bằng chữ:', `<i>Ngày ${spelt(f.main.born)}</i>`)}${fillRow(['Giới tính:', f.main.sex, 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 2])}${fill('Nơi sinh:', `Trung tâm Y tế khu vực, ${f.place.full}`)}${fill('Quê quán:', f.place.full)}${fill('Số định danh cá nhân:', idOf(f.main, 'subject'))}
        ${fill('Họ, chữ đệm, tên người mẹ:', `<b>${parentOf(mother, 'mother')}</b>`)}${folk(1880)}${fill('Nơi cư trú:', f.main.home)}${fill('Họ, chữ đệm, tên người cha:', `<b>${parentOf(father, 'father')}</b>`)}${folk(1878)}${fill('Nơi cư trú:', f.main.home)}
        ${fill('Họ, chữ đệm, tên người đi khai sinh:', nameOf(declarant, 'declarant'))}${fill('Giấy tờ tùy thân:', `Thẻ căn cước số ${idOf(declarant, 'declarant')}`)}${fill('Nơi đăng ký khai sinh:', field('agency', `Ủy ban nhân dân ${f.place.full}`))}${fill('Ngày, tháng, năm đăng ký:', issued(f.date, f.date))}</div>
        ${closing(f, 'NGƯỜI KÝ GIẤY KHAI SINH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}`,
      ]);
    },
  },
  {
    id: 'birth-sworn-copy',
    class: 'birth_certificate',
    tags: ['form', 'sans', 'small'],
    draw: (f) => {
      const [mother, father] = [f.name('Nữ'), f.name('Nam')];
      const parent = (label: string, name: string, role: string) =>
        `<div style="text-align:center"><i>Phần ghi về người ${label}</i></div>Họ và tên: <b>${parentOf(name, role)}</b><br>Dân tộc: Kinh<br>Quốc tịch: Việt Nam<br>Nơi thường trú/tạm trú: ${f.place.full}`;
      return paper(
        'birth_certificate',
        [
          `<div style="font-size:10.5pt;line-height:1.5"><div class="cols" style="line-height:1.3;gap:4mm"><div style="flex:1.15">${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}<br>Tỉnh: ${f.place.province}</div><div style="flex:0.8;text-align:right">Mẫu STP/HT-2006-KS.1.a</div></div><div style="text-align:center;margin-top:3mm">${nation(11, '-', 40)}</div>${title('GIẤY KHAI SINH', 19, 'margin-top:5mm')}<div class="sub">(BẢN SAO)</div><div style="text-align:right;margin-bottom:3mm">Số: ${field('birth_certificate_no', `${f.number}/2006`, String(f.number))} &nbsp;&nbsp; Quyển số: 01/2006</div>
          Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b><br>Giới tính: ${f.main.sex}. Dân tộc: Kinh. Quốc tịch: Việt Nam<br>Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))}<br>(Bằng chữ: <i>${spelt(f.main.born)}</i>)<br>Số định danh cá nhân: ${idOf(f.main, 'subject')}<br>Nơi sinh: Nhà hộ sinh ${f.place.full}<br>Quê quán: ${f.place.full}<div style="border-top:0.2mm solid #444;border-bottom:0.2mm solid #444;padding:2mm 0;margin:2mm 0">${sideBySide(parent('cha', father, 'father'), parent('mẹ', mother, 'mother'))}</div>Họ và tên, quan hệ với trẻ của người đi khai sinh: ${father} (cha đẻ)
          <div style="text-align:right;margin-top:6mm">SAO TỪ SỔ ĐĂNG KÝ KHAI SINH<br><i>${f.place.name}, ${issued(f.date)}</i></div></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 24)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'death-plain',
    class: 'death_extract',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const kin = f.others[1];
      const row = (label: string, value: string) => `<p class="flat">${label}: ${value}</p>`;
      const hour = `0${f.chance.whole(1, 9)} giờ ${f.chance.whole(10, 59)} phút, ngày ${f.chance.whole(10, 28)}/8/2026`;
      return paper('death_extract', [
        `${twoColumns(`${committee(f)}Số: ${field('death_extract_no', `${f.number}/TLKT`)}`, `${nation(12, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 36)}${title('TRÍCH LỤC KHAI TỬ', 18, 'margin:9mm 0 6mm')}
        ${row('Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${row('Ngày, tháng, năm sinh', bornOf(f.main, 'subject', long(f.main.born)))}${row('Giới tính', `${f.main.sex}&emsp;&emsp; Dân tộc: Kinh&emsp;&emsp; Quốc tịch: Việt Nam`)}${row('Nơi cư trú cuối cùng', f.main.home)}${row('Số định danh cá nhân/Giấy tờ tùy thân', idOf(f.main, 'subject'))}${row('Đã chết vào lúc', hour)}${row('Nơi chết', f.chance.pick(['Tại nhà riêng', `Bệnh viện Đa khoa khu vực, tỉnh ${f.place.province}`]))}${row('Nguyên nhân chết', f.chance.pick(['Do tuổi già sức yếu', 'Viêm phổi nặng', 'Ung thư gan']))}${row('Giấy báo tử/Giấy tờ thay thế Giấy báo tử', `Số ${f.number + 11}/GBT do Trạm Y tế cấp`)}${row('Đăng ký khai tử tại', `Ủy ban nhân dân ${f.place.full}`)}${row('Họ, chữ đệm, tên người đi khai tử', nameOf(kin, 'declarant'))}${row('Giấy tờ tùy thân', `Căn cước công dân số ${idOf(kin, 'declarant')}`)}
        ${closing(f, 'TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH', codeLine(f), 'CHỦ TỊCH')}`,
      ]);
    },
  },
  {
    id: 'marriage-extract',
    class: 'marriage_certificate',
    tags: ['form', 'table', 'two-column'],
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      const both = (show: (who: typeof husband, role: string) => string): string[] => [
        show(wife, 'wife'),
        show(husband, 'husband'),
      ];
      return paper('marriage_certificate', [
        `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br>${committee(f, 18)}Số: ${field('marriage_certificate_no', `${f.number}/TLKH-BS`)}`, `${nation(11.5, '-', 48)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 11.5)}${title('TRÍCH LỤC KẾT HÔN', 17, 'margin-top:6mm')}<div class="sub">(BẢN SAO)</div>
        ${grid(
          ['', 'VỢ', 'CHỒNG'],
          [
            ['Họ, chữ đệm, tên', ...both((who, role) => `<b>${nameOf(who, role, upper(who.name))}</b>`)],
            ['Ngày, tháng, năm sinh', ...both((who, role) => bornOf(who, role))],
            ['Dân tộc', 'Kinh', 'Kinh'],
            ['Quốc tịch', 'Việt Nam', 'Việt Nam'],
            ['Nơi cư trú', ...both((who) => who.home)],
            ['Giấy tờ tùy thân', ...both((who, role) => `Thẻ căn cước ${idOf(who, role)}`)],
          ],
          11.5,
        )}<p class="flat" style="margin-top:4mm">Nơi đăng ký kết hôn: Ủy ban nhân dân ${f.place.full}</p><p class="flat">Quan hệ hôn nhân được công nhận kể từ ngày đăng ký kết hôn ghi trong Sổ.</p><p class="flat"><i>Thực hiện trích lục từ Sổ đăng ký kết hôn.</i></p>
        ${closing(f, 'NGƯỜI KÝ TRÍCH LỤC', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'marital-sentence',
    class: 'marital_status_certificate',
    tags: ['form', 'two-column', 'sans', 'italic'],
    draw: (f) => {
      const you = f.main.sex === 'Nam' ? 'Ông' : 'Bà';
      const passport = f.chance.next() < 0.5 ? passportNo(f.chance) : '';
      const shown = passport ? `; hộ chiếu số ${field('passport_no', passport, passport, 'subject')}` : '';
      return paper(
        'marital_status_certificate',
        [
          `${twoColumns(`${committee(f, 12)}Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(10.5, '-', 44)}<i>${f.place.name}, ${issued(f.date)}</i>`, 35, 11)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15, 'margin-top:10mm')}<div style="text-align:center;font-size:11pt;margin:3mm 0 6mm"><b>ỦY BAN NHÂN DÂN ${unit(f)}</b></div><div style="font-size:11.5pt;line-height:1.6"><p><i>Xét Tờ khai cấp Giấy xác nhận tình trạng hôn nhân của ${you.toLowerCase()} ${f.main.name},</i></p><div style="text-align:center"><b>XÁC NHẬN:</b></div><p>${you} <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>; sinh ngày ${bornOf(f.main, 'subject')}; giới tính ${f.main.sex}; dân tộc Kinh; quốc tịch Việt Nam; số định danh cá nhân ${idOf(f.main, 'subject')}${shown}; nơi cư trú: ${f.main.home}.</p><p>Tình trạng hôn nhân: ${f.chance.pick(['Hiện tại chưa đăng ký kết hôn với ai.', 'Đã đăng ký kết hôn nhưng đã ly hôn, chưa đăng ký kết hôn lại với ai.'])}</p><p>Giấy này được cấp theo yêu cầu của đương sự để ${f.chance.pick(['làm thủ tục vay vốn ngân hàng', 'công chứng hợp đồng mua bán nhà đất', 'đăng ký kết hôn'])} và có giá trị 06 tháng kể từ ngày cấp./.</p></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH', `<b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: HT.<br>${codeLine(f)}`)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'register-births-form',
    class: 'civil_register',
    tags: ['form', 'typed'],
    draw: (f) => {
      const entry = (who: typeof f.main, n: number) =>
        `<div style="border:0.4mm solid #222;padding:2mm 4mm;margin-bottom:5mm;line-height:1.5"><div class="cols"><div>Số: <b>${field('birth_certificate_no', `${n}/1996`)}</b></div><div style="text-align:right">Đăng ký ngày ${(n % 27) + 1}/11/1996</div></div>Họ và tên người được khai sinh: <b>${nameOf(who, 'subject')}</b><br>Nam hay nữ: ${who.sex}. Sinh ngày: ${bornOf(who, 'subject')}<br>Nơi sinh: ${f.place.full}<br>Họ tên cha: ${f.name('Nam')}. Họ tên mẹ: ${f.name('Nữ')}<br>Người đứng khai ký: (đã ký). Ghi chú: ${n % 2 ? 'không' : 'đăng ký lại'}</div>`;
      return paper(
        'civil_register',
        [
          `<div style="font-size:11pt"><div class="cols" style="font-size:10pt"><div>UBND ${f.place.kind} ${f.place.name}</div><div style="text-align:right">Tờ số ${f.chance.whole(10, 98)}</div></div>${title('SỔ ĐĂNG KÝ KHAI SINH NĂM 1996', 14)}<div class="sub">Quyển số 02</div>${[f.main, ...f.others].map((who, i) => entry(who, f.number + i)).join('')}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'diploma-lower-school',
    class: 'diploma',
    tags: ['form', 'italic'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `${f.chance.digits(4)}/${f.chance.digits(3)}`;
      const photo = `<div style="width:26mm;height:34mm;border:0.3mm solid #777;margin:0 auto;background:#e4e2dc"></div>`;
      const left = `<div style="flex:0 0 46mm;padding-top:24mm">${photo}<div style="margin-top:5mm;font-size:9.5pt">Số hiệu: <b>${field('document_no', no)}</b><br>Số vào sổ gốc cấp bằng:<br>${f.number}/THCS</div>${codeLine(f)}</div>`;
      const signature = closing(f, 'TRƯỞNG PHÒNG', '', 'PHÒNG GD-ĐT', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 24)
        .replace('<div class="small"></div>', '')
        .replace('margin-top:5mm', 'margin-top:1mm');
      const right = `<div style="flex:1"><div style="text-align:center"><b>TRƯỞNG ${field('agency', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO')}</b><br><i>cấp</i></div>${title('BẰNG TỐT NGHIỆP<br>TRUNG HỌC CƠ SỞ', 16.5, 'color:#b3242b;margin:0 0 2mm;line-height:1.2')}<div><i>Cho:</i> <b>${nameOf(f.main, 'subject')}</b></div><div><i>Ngày sinh:</i> <b>${bornOf(f.main, 'subject')}</b> &emsp; <i>Giới tính:</i> ${f.main.sex}</div><div><i>Nơi sinh:</i> ${f.place.province} &emsp; <i>Dân tộc:</i> Kinh</div><div><i>Học sinh trường:</i> THCS ${f.place.name}</div><div><i>Năm tốt nghiệp:</i> 1918 &emsp; <i>Xếp loại tốt nghiệp:</i> ${f.chance.pick(['Khá', 'Giỏi', 'Trung bình'])}</div><div style="margin-left:34mm"><div style="text-align:center;margin-top:1mm"><i>${f.place.name}, ${issued('15/07/1918')}</i></div>${signature}</div></div>`;
      return paper(
        'diploma',
        [
          `${guilloche('#f0dcb4')}<div style="position:absolute;inset:5mm;border:0.7mm solid #b98a2c;border-radius:2mm"></div><div style="margin:-8mm -5mm 0 -16mm;font-size:11pt;line-height:1.34"><div style="text-align:center">${nation(10.5, '-', 40)}</div><div class="cols" style="gap:5mm;margin-top:1mm">${left}${right}</div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
]);
