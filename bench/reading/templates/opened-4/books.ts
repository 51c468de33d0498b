import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { bornOf, closing, codeLine, issued, nameOf, nation, paper, title, upper } from '../kit.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const OPENED_4_BOOKS = inPart('opened-4', [
  {
    // Form HK08 of circular 36/2014/TT-BCA: the head of the household, a member, why a name was struck out.
    id: 'household-hk08',
    class: 'household_book',
    tags: ['form', 'spread', 'small', 'italic'],
    coloured: true,
    spreads: [
      [0, 1],
      [2, 3],
    ],
    draw: (f) => {
      const small = 'font-size:10.5pt;line-height:1.3;margin:-7mm -7mm 0 -16mm';
      const [spouse, child] = f.others;
      const [old, other] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      const [street = '', commune = ''] = f.main.home.split(', ');
      const officers = `<div class="cols" style="text-align:center;margin-top:6mm"><div>CÁN BỘ ĐĂNG KÝ<br><i>(Ký, ghi rõ họ tên)</i></div><div>TRƯỞNG CÔNG AN<br><i>(Ký, ghi rõ họ tên và đóng dấu)</i></div></div>`;
      const entry = (who: Person, role: string, cmnd: string, work: string) =>
        `<div style="line-height:1.7">${fill('Họ và tên:', `<i>${nameOf(who, role, upper(who.name))}</i>`)}${fill('Họ và tên gọi khác (nếu có):', '')}${fillRow(['Ngày, tháng, năm sinh:', `<i>${bornOf(who, role)}</i>`, 3], ['Giới tính:', `<i>${who.sex}</i>`, 2])}${fill('Quê quán:', `<i>${commune}, ${f.place.province}</i>`)}${fillRow(['Dân tộc:', '<i>Kinh</i>', 2], ['Tôn giáo:', '<i>Không</i>', 2])}${fillRow(['CMND số:', cmnd ? `<i>${field('old_citizen_id', cmnd, cmnd, role)}</i>` : '', 3], ['Hộ chiếu số:', '', 2])}${fill('Nghề nghiệp, nơi làm việc:', `<i>${work}</i>`)}${fill('Chuyển đến ngày, nơi thường trú trước khi chuyển đến:', '')}</div>${officers}<div style="margin-top:11mm;line-height:1.7">${fill('Lý do xóa đăng ký thường trú:', '')}${fill('', '')}</div>${officers}`;
      const first = `<div style="${small}"><div style="text-align:center">${nation(10.5, '-', 40)}</div>${title('SỔ HỘ KHẨU', 22, 'color:#a02a22;margin:14mm 0 2mm')}<div class="sub">Số: ${f.chance.digits(9).replace(/^./, '4')}</div><div style="line-height:1.8">${fill('Họ và tên chủ hộ:', `<i>${f.main.name}</i>`)}${fill('Nơi thường trú:', `<i>${street}, ${commune}, tỉnh ${f.place.province}</i>`)}</div><div style="text-align:right;margin-top:6mm"><i>${issued('23/06/2015')}</i></div>${closing(f, `TRƯỞNG ${field('agency', `CÔNG AN ${upper(commune)}`)}`, '', 'CÔNG AN', 'CÔNG AN', 22)}<div style="margin-top:8mm">Hồ sơ hộ khẩu số: ${f.number}<br>Sổ đăng ký thường trú số: ${f.chance.whole(10, 60)} &emsp; Tờ số: ${f.chance.whole(3, 90)}</div>${codeLine(f)}</div>`;
      const head = `<div style="${small}">${title('CHỦ HỘ', 13, 'margin-top:0')}${entry(f.main, 'owner', old, f.chance.pick(['Làm ruộng', 'Công nhân', 'Lái xe']))}</div>`;
      const page = (tie: string, who: Person, cmnd: string, work: string) =>
        `<div style="${small}"><div style="margin-bottom:2mm">${fill('<b>QUAN HỆ VỚI CHỦ HỘ:</b>', `<i>${tie}</i>`)}</div>${entry(who, 'member', cmnd, work)}</div>`;
      return paper(
        'household_book',
        [
          first,
          head,
          page(spouse.sex === 'Nữ' ? 'Vợ' : 'Chồng', spouse, other, 'Nội trợ'),
          page('Cháu', child, '', 'Còn nhỏ'),
        ],
        'a5',
      );
    },
  },
]);
