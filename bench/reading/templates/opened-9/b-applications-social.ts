import { beside } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, nameOf, nation, paper, SANS, title } from '../kit.ts';
import { upper } from '../kit.ts';
import { blank, datedSign, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { photo } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_APPLICATIONS_SOCIAL = inPart('opened-9', [
  {
    // A parent registers the child for class six at the district's school: a table of the last years, a picture.
    id: 'application-school-class-six',
    class: 'application_form',
    tags: ['form', 'table', 'sans'],
    draw: (f) => {
      const child = f.others[2];
      const result = () => f.chance.pick(['Hoàn thành xuất sắc', 'Hoàn thành tốt', 'Hoàn thành']);
      const parent = f.main.sex === 'Nam' ? 'father' : 'mother';
      return paper(
        'application_form',
        [
          `<div style="font-size:11.2pt;line-height:1.5"><div style="display:flex;gap:5mm;margin-left:-10mm"><div style="width:32mm">${photo(28)}</div><div style="flex:1;text-align:center">${nation(11.4, '-', 48)}${title('PHIẾU ĐĂNG KÝ DỰ TUYỂN VÀO LỚP 6', 15, 'margin:6mm 0 0')}<b>NĂM HỌC 2026 - 2027</b><div style="margin-top:2mm">Kính gửi: Ban Giám hiệu Trường THCS ${f.place.name}</div></div></div><div style="margin-top:4mm"><b>A. HỌC SINH</b></div>${beside('1. Họ và tên học sinh:', `<b>${nameOf(child, 'pupil', upper(child.name))}</b>`, 60)}${beside('2. Ngày, tháng, năm sinh:', `${bornOf(child, 'pupil')} &emsp; Giới tính: ${child.sex}`, 60)}${beside('3. Số định danh cá nhân:', idOf(child, 'pupil'), 60)}${beside('4. Nơi thường trú:', f.main.home, 60)}${beside('5. Trường tiểu học đã học:', `Trường Tiểu học ${f.place.name}, lớp 5${f.chance.pick(['A', 'B', 'C'])}`, 60)}${grid(['Lớp', '1', '2', '3', '4', '5'], [['Kết quả', result(), result(), result(), result(), result()]], 10)}<b>B. CHA, MẸ HOẶC NGƯỜI GIÁM HỘ</b>${beside('6. Người đăng ký:', `<b>${nameOf(f.main, parent)}</b> (${parent === 'father' ? 'cha' : 'mẹ'})`, 60)}${beside('7. Số CCCD:', idOf(f.main, parent), 60)}${beside('8. Nghề nghiệp:', f.chance.pick(['Công nhân', 'Làm nông', 'Buôn bán']), 60)}${beside('9. Điện thoại liên hệ:', phone(f), 60)}<div style="margin:1.4mm 0">10. Diện ưu tiên: ${tick(false)} Con liệt sĩ &ensp; ${tick(false)} Con thương binh &ensp; ${tick(false)} Hộ nghèo &ensp; ${tick(true)} Không</div><div style="margin:1.4mm 0">11. Nguyện vọng: ${tick(true)} Đúng tuyến &ensp; ${tick(false)} Trái tuyến, lý do: ${blank(34)}</div><p class="flat">Gia đình cam kết thông tin trên là đúng, phối hợp với nhà trường trong việc giáo dục học sinh.</p></div>${datedSign(f, 'CHA, MẸ HỌC SINH', f.main.name, `<b>Hồ sơ gồm:</b><br>- Bản sao giấy khai sinh;<br>- Học bạ tiểu học (bản chính).${codeLine(f)}`, 18)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
