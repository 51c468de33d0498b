import { field } from '../../../../samples/make/html.ts';
import { besideSign, sealedSign, sideBySide } from '../form-kit.ts';
import { runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_B_SCHOOL = inPart('held-out', [
  {
    // The transcript of a college in two halves of a table, terms below each other.
    id: 'school-transcript-college-two-halves',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'small', 'personal'],
    draw: (f) => {
      const school = `TRƯỜNG CAO ĐẲNG Y TẾ ${upper(f.place.province)}`;
      const mark = () => `${f.chance.whole(6, 9)},${f.chance.whole(0, 9)}`;
      const half = (from: number, names: string[]) =>
        grid(
          ['TT', 'Học phần', 'TC', 'Điểm'],
          names.map((one, i) => [String(from + i), one, String(f.chance.whole(2, 4)), mark()]),
          9.6,
        );
      return paper('other', [
        `<div style="margin:-6mm -5mm 0 -14mm;font-size:10.6pt;line-height:1.45">${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${field('agency', school)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/BĐ-CĐYT`)}`, nation(10.6, '-', 46), 43, 10.6)}${title('BẢNG ĐIỂM TOÀN KHÓA', 15, 'margin:2mm 0 3mm')}${sideBySide(`${runOn(['Họ và tên', `<b>${nameOf(f.main, 'subject')}</b>`])}${runOn(['Ngày sinh', bornOf(f.main, 'subject')])}${runOn(['Số CCCD', idOf(f.main, 'subject')])}`, `${runOn(['Ngành', f.chance.pick(['Điều dưỡng', 'Hộ sinh', 'Dược'])])}${runOn(['Khóa học', '2020 - 2023'], ['Hệ', 'Chính quy'])}${runOn(['Nơi sinh', f.place.province])}`)}${sideBySide(half(1, ['Giáo dục chính trị', 'Pháp luật', 'Tin học', 'Tiếng Anh 1', 'Tiếng Anh 2', 'Giải phẫu sinh lý', 'Vi sinh - Ký sinh trùng', 'Dược lý', 'Dinh dưỡng tiết chế', 'Kiểm soát nhiễm khuẩn']), half(11, ['Điều dưỡng cơ sở 1', 'Điều dưỡng cơ sở 2', 'CSSK người lớn nội khoa', 'CSSK người lớn ngoại khoa', 'CSSK trẻ em', 'CSSK phụ nữ và bà mẹ', 'CSSK cộng đồng', 'Quản lý điều dưỡng', 'Thực tập tốt nghiệp', 'Thi tốt nghiệp']))}${runOn(['Điểm trung bình toàn khóa', `${mark()} (thang điểm 10)`], ['Xếp loại tốt nghiệp', 'Khá'])}${runOn(['Tổng số tín chỉ tích lũy', '104'], ['Rèn luyện', 'Tốt'])}<div style="text-align:right"><i>${f.place.province}, ${issued(dayOf(f, 8, 2023))}</i></div>${besideSign(codeLine(f), sealedSign(f, 'KT. HIỆU TRƯỞNG<br>PHÓ HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 22 }))}</div>`,
      ]);
    },
  },
]);
