import { field } from '../../../../samples/make/html.ts';
import { kin } from '../civil-parts.ts';
import { spelt } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { inPart } from '../template.ts';
import { elderYear } from '../ninth/g-parts.ts';
import { placeThen, row, todayOffice } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_BIRTHS_LATER = inPart('opened-10', [
  {
    // What the ward's program prints in 2026 as a copy of the extract: two columns of office and motto, dots with several labels a row.
    id: 'birth-extract-2026-ward-rows',
    class: 'birth_certificate',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper('birth_certificate', [
        `${twoColumns(`${todayOffice(f)}Số: ${field('birth_certificate_no', `${f.number}/TLKS-BS`)}`, `${nation(12, '-', 54)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('TRÍCH LỤC KHAI SINH', 17, 'margin:5mm 0 0')}<div class="sub">(BẢN SAO)</div><div style="font-size:12.6pt">${row(['Họ, chữ đệm, tên người được khai sinh:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${row(['Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 3], ['Giới tính:', f.main.sex, 2])}${row(['Ghi bằng chữ:', spelt(f.main.born)])}${row(['Dân tộc:', 'Kinh'], ['Quốc tịch:', 'Việt Nam'])}${row(['Nơi sinh:', `Trạm Y tế ${f.place.full}`])}${row(['Quê quán:', f.place.full])}${row(['Số định danh cá nhân:', idOf(f.main, 'subject')])}${row(['Họ, chữ đệm, tên người mẹ:', kin(mother, 'mother'), 3], ['Năm sinh:', elderYear(f)])}${row(['Dân tộc:', 'Kinh'], ['Quốc tịch:', 'Việt Nam'])}${row(['Nơi cư trú:', f.main.home])}${row(['Họ, chữ đệm, tên người cha:', kin(father, 'father'), 3], ['Năm sinh:', elderYear(f)])}${row(['Dân tộc:', 'Kinh'], ['Quốc tịch:', 'Việt Nam'])}${row(['Nơi cư trú:', f.main.home])}${row(['Đăng ký khai sinh tại:', `Ủy ban nhân dân ${placeThen(f)}`])}${row(['Số:', `${f.chance.whole(12, 240)}/2009`], ['ngày', '14 tháng 5 năm 2009', 2])}${row(['Ghi chú:', ''])}</div><p class="flat" style="font-size:11.5pt;margin-top:3mm"><i>Trích lục này được cấp từ Cơ sở dữ liệu hộ tịch điện tử, có giá trị như bản sao từ sổ gốc.</i></p>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f), 'PHÓ CHỦ TỊCH', undefined, 23)}`,
      ]);
    },
  },
]);
