import { field, fill } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { mateOf, oldIdOf } from '../civil-parts.ts';
import { dotted, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, nameOf, nation, paper, plainSign } from '../kit.ts';
import { SANS, title, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, communeThen, districtOf, homeThen, nearHome, pen } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_HOUSEHOLD = inPart('held-out', [
  {
    // "Sổ đăng ký nhân khẩu" of 1977: the first page of a family's book, half a sheet, written with a pen.
    id: 'household-1977-family-sheet-pen',
    class: 'household_book',
    tags: ['form', 'table', 'italic', 'small'],
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 2, 1977);
      const people: [Person, string, string][] = [
        [f.main, 'owner', 'Chủ hộ'],
        [f.others[0], 'member', mateOf(f.others[0])],
        [f.others[1], 'member', f.others[1].sex === 'Nam' ? 'Con trai' : 'Con gái'],
      ];
      return paper(
        'household_book',
        [
          `<div style="margin:-12mm -9mm 0 -19mm;font-size:9.8pt;line-height:1.2"><div class="cols"><div>${field('agency', `CÔNG AN ${upper(districtOf(f))}`)}<br>${capital(f.place.kind)}: ${pen(f.place.name)}</div><div style="text-align:center;flex:1.4;white-space:nowrap">${nation(10, '-', 36)}</div><div style="text-align:right">Sổ số: ${pen(String(f.number))}</div></div>${title('SỔ ĐĂNG KÝ NHÂN KHẨU GIA ĐÌNH', 14, 'margin:1mm 0 1mm')}<div>Họ tên chủ hộ: ${pen(f.main.name)} &emsp; Chỗ ở: ${pen(`${nearHome(f.main)}, ${f.place.kind} ${f.place.name}`)}</div>${grid(
            [
              'Số',
              'Họ và tên',
              'Sinh ngày',
              'Nam, nữ',
              'Quan hệ với chủ hộ',
              'Nghề nghiệp, nơi làm việc',
              'Chứng minh nhân dân',
              'Chuyển đến ngày',
            ],
            people.map(([who, role, tie], i) => [
              pen(String(i + 1)),
              pen(nameOf(who, role)),
              pen(bornOf(who, role, who.born.replaceAll('/', '-'))),
              pen(who.sex),
              pen(tie),
              pen(f.chance.pick(['HTX nông nghiệp', 'Xí nghiệp gạch', 'Cửa hàng lương thực'])),
              i < 2 ? pen(oldIdOf(oldCitizenId(f.chance), role)) : '',
              pen('1976'),
            ]),
            9.4,
          )}<div class="cols"><div>Tổng số: ${pen('3 người')}<br>${codeLine(f)}</div><div style="text-align:center"><i>${capital(issued(day))}</i>${sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: `CÔNG AN ${upper(districtOf(f))} ★`, inner: 'CÔNG AN', gap: 18 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // The book of 2013, a certified copy of two members' pages on one sheet below each other.
    id: 'household-2013-members-copied-sheet',
    class: 'household_book',
    tags: ['form', 'sans', 'stamp'],
    draw: (f) => {
      const day = dayOf(f, 1, 2013);
      const block = (who: Person, role: string, tie: string) =>
        `<div style="border:0.3mm solid #555;padding:2mm 4mm;margin-top:4mm;font-size:10.6pt"><div style="text-align:center">Quan hệ với chủ hộ: <b>${tie}</b></div>${dotted('Họ và tên: ', `<b>${nameOf(who, role, upper(who.name))}</b>`, 60)}${dotted('Họ và tên gọi khác (nếu có): ', '', 70)}${across(`Ngày, tháng, năm sinh: ${bornOf(who, role)}`, `Giới tính: ${who.sex}`)}${dotted('Nguyên quán: ', communeThen(f), 40)}${across('Dân tộc: Kinh', 'Tôn giáo: Không', `CMND số: ${oldIdOf(oldCitizenId(f.chance), role)}`)}${dotted('Nghề nghiệp, nơi làm việc: ', f.chance.pick(['Giáo viên tiểu học', 'Làm nông', 'Nhân viên bán hàng']), 60)}${fill('Nơi thường trú trước khi chuyển đến:', homeThen(f, who))}</div>`;
      return paper(
        'household_book',
        [
          `<div style="margin:-6mm -3mm 0 -12mm"><div style="text-align:center;font-size:10pt">${field('agency', `CÔNG AN ${upper(districtOf(f))}`)}<br><b>SỔ HỘ KHẨU</b> số ${f.chance.digits(9)}</div>${block(f.main, 'owner', 'CHỦ HỘ')}${block(f.others[0], 'member', mateOf(f.others[0]))}<div class="cols" style="margin-top:3mm;font-size:10.6pt;text-align:center"><div>CÁN BỘ ĐĂNG KÝ<div style="height:16mm"></div>${f.name('Nam')}</div><div><i>${capital(issued(day))}</i>${plainSign(f, 'TRƯỞNG CÔNG AN', f.name('Nam'), 16)}</div></div>${codeLine(f)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
