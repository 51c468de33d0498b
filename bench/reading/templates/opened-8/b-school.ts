import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { kin } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, nameOf, nation, paper } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { photo } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_B_SCHOOL = inPart('opened-8', [
  {
    // The pupil's record of a lower school: the sheet with the pupil's data and the list of years.
    id: 'school-record-lower-first-page',
    class: 'other',
    tags: ['form', 'table', 'italic', 'personal'],
    coloured: true,
    draw: (f) => {
      const school = `TRƯỜNG THCS ${upper(f.place.name)}`;
      const years = [2018, 2019, 2020, 2021].map((year, i) => [
        `${year} - ${year + 1}`,
        `${6 + i}${f.chance.pick(['A', 'B', 'C'])}`,
        `THCS ${f.place.name}, ${f.place.province}`,
        i === 0 ? '05/8/2018' : '',
      ]);
      return paper('other', [
        `<div style="font-size:12pt;line-height:1.55"><div style="text-align:center">${nation(12, '-', 50)}</div><div style="display:flex;gap:8mm;margin-top:6mm"><div style="width:32mm">${photo(30)}</div><div style="flex:1;text-align:center">${title('HỌC BẠ', 26, 'color:#2f5f8a;margin:6mm 0 0')}<b>TRUNG HỌC CƠ SỞ</b><div>Số: ${field('document_no', `${f.number}/THCS`)}</div></div></div><div style="height:4mm"></div>${fillRow(['Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 4], ['Giới tính:', f.main.sex, 1])}${fillRow(['Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 3], ['Dân tộc:', 'Kinh', 2])}${fill('Nơi sinh:', f.place.full)}${fill('Con liệt sĩ, con thương binh (bệnh binh):', 'Không')}${fill('Chỗ ở hiện tại:', f.main.home)}${fillRow(['Họ và tên cha:', kin(f.name('Nam'), 'father'), 3], ['Nghề nghiệp:', 'Làm ruộng', 2])}${fillRow(['Họ và tên mẹ:', kin(f.name('Nữ'), 'mother'), 3], ['Nghề nghiệp:', 'Làm ruộng', 2])}${fillRow(['Họ và tên người giám hộ:', '', 3], ['Nghề nghiệp:', '', 2])}<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(dayOf(f, 9, 2018))}</i>${sealedSign(f, `HIỆU TRƯỞNG<br>${field('agency', school)}`, { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 20 })}</div></div><div style="text-align:center;margin-top:2mm"><b>QUÁ TRÌNH HỌC TẬP</b></div>${grid(['Năm học', 'Lớp', 'Tên trường, tỉnh', 'Ngày nhập học/chuyển đến'], years, 11)}</div>`,
      ]);
    },
  },
]);
