import { besideSign, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, idOf, nameOf, paper, title } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { inPart } from '../template.ts';
import { listed, mottoDate, office } from '../ninth/i-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_SCHOOL = inPart('opened-10', [
  {
    // A university confirms a student for a loan or for the army's list, form 01/TDSV.
    id: 'student-confirmed-for-loan-form',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(office('BỘ GIÁO DỤC VÀ ĐÀO TẠO', ['TRƯỜNG ĐẠI HỌC', upper(f.place.province)], `${f.number}/GXN-CTSV`), mottoDate(f, 11.4, f.date, f.place.province), 40)}${title('GIẤY XÁC NHẬN', 16, 'margin:4mm 0 4mm')}${listed(
          [
            ['Họ và tên sinh viên', `<b>${nameOf(f.main, 'subject')}</b>`],
            ['Ngày sinh', `${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex}`],
            ['Số định danh cá nhân', idOf(f.main, 'subject')],
            ['Mã trường theo học', `ĐH${f.chance.digits(2)}`],
            ['Ngành học', f.chance.pick(['Công nghệ thông tin', 'Sư phạm Toán học', 'Thú y', 'Điều dưỡng'])],
            ['Hệ đào tạo', 'Đại học chính quy'],
            ['Khóa / Lớp', `K${f.chance.whole(18, 24)} / ${f.chance.pick(['A', 'B', 'C'])}${f.chance.whole(1, 4)}`],
            ['Số thẻ HSSV', f.chance.digits(9)],
            ['Ngày nhập học', '05/09/2025'],
            ['Thời gian ra trường', 'tháng 8 năm 2029'],
            ['Số tiền học phí', `1.${f.chance.whole(2, 9)}50.000 đồng/tháng`],
            ['Thuộc diện', 'Không miễn giảm học phí'],
            ['Nơi thường trú', f.main.home],
          ],
          54,
        )}<p style="margin-top:3mm">Trong thời gian theo học tại trường, ${f.main.sex === 'Nam' ? 'anh' : 'chị'} ${f.main.name} không bị xử phạt hành chính trở lên về các hành vi: cờ bạc, nghiện hút, trộm cắp, buôn lậu.</p><p>Giấy xác nhận này dùng để ${f.chance.pick(['làm thủ tục vay vốn tại Ngân hàng Chính sách xã hội', 'đề nghị tạm hoãn gọi nhập ngũ tại địa phương', 'hưởng chế độ ưu đãi tại nơi cư trú'])}./.</p>${besideSign(codeLine(f), sealedSign(f, 'TL. HIỆU TRƯỞNG<br>TRƯỞNG PHÒNG CÔNG TÁC SINH VIÊN', { ring: `★ TRƯỜNG ĐẠI HỌC ★ ${upper(f.place.province)}`, inner: 'ĐẠI HỌC' }))}`,
      ]),
  },
]);
