import { field } from '../../../../samples/make/html.ts';
import { passportNo } from '../../plan/identifiers.ts';
import { runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { photo } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_B_APPLICATIONS_IDENTITY = inPart('opened-8', [
  {
    // The passport form for a child under fourteen (TK01a of circular 31/2023): a parent applies, the child comes first.
    id: 'application-passport-child-tk01a',
    class: 'application_form',
    tags: ['form', 'modern', 'two-column'],
    draw: (f) => {
      const child = f.others[1];
      const dad = f.main.sex === 'Nam';
      return paper(
        'application_form',
        [
          `<div style="margin:-8mm -5mm 0 -13mm;font-size:10.6pt;line-height:1.55"><div style="text-align:right;font-size:8.6pt">Mẫu TK01a - TT số 31/2023/TT-BCA</div><div style="display:flex;gap:5mm"><div style="width:30mm">${photo(28)}</div><div style="flex:1;text-align:center">${nation(10.6, '-', 44)}${title('TỜ KHAI', 15, 'margin:4mm 0 0')}<div>Đề nghị cấp hộ chiếu phổ thông ở trong nước<br>(dùng cho người chưa đủ 14 tuổi)</div></div></div><div style="margin-top:4mm"><b>I. Thông tin người đề nghị cấp hộ chiếu</b></div>${runOn(['1. Họ và tên (chữ in hoa)', `<b>${nameOf(child, 'child', upper(child.name))}</b>`], ['2. Giới tính', child.sex])}${runOn(['3. Sinh ngày', bornOf(child, 'child')], ['Nơi sinh (tỉnh)', f.place.province])}${runOn(['4. Số ĐDCN', idOf(child, 'child')])}${runOn(['5. Dân tộc', 'Kinh'], ['6. Tôn giáo', 'Không'])}${runOn(['7. Địa chỉ đăng ký thường trú', f.main.home])}${runOn(['8. Nội dung đề nghị', 'Cấp hộ chiếu phổ thông lần đầu, không gắn chip điện tử'])}<div style="margin-top:2mm"><b>II. Thông tin cha, mẹ hoặc người đại diện hợp pháp</b></div>${runOn(['9. Họ và tên', `<b>${nameOf(f.main, dad ? 'father' : 'mother')}</b>`])}${runOn(['10. Sinh ngày', bornOf(f.main, dad ? 'father' : 'mother')], ['Giới tính', f.main.sex])}${runOn(['11. Số ĐDCN/CCCD', idOf(f.main, dad ? 'father' : 'mother')], ['cấp ngày', '12/10/2022'])}${runOn(['12. Hộ chiếu (nếu có)', field('passport_no', passportNo(f.chance), undefined, dad ? 'father' : 'mother')])}${runOn(['13. Quan hệ với trẻ em', dad ? 'Cha' : 'Mẹ'], ['14. Điện thoại', phone(f)])}<p class="flat" style="margin-top:3mm">Tôi xin cam đoan những thông tin trên là đúng sự thật và chịu trách nhiệm trước pháp luật./.</p><div class="cols" style="text-align:center"><div><b>Xác nhận của Công an ${f.place.kind}</b><br><i>(về người đại diện và trẻ em có ảnh nêu trên)</i>${plainSign(f, 'PHÓ TRƯỞNG CÔNG AN', f.name('Nam'), 17)}</div><div><i>Làm tại ${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người đề nghị', f.main.name, 17)}</div></div>${codeLine(f)}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
