import { field, fill } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { mateOf, oldIdOf } from '../civil-parts.ts';
import { besideSign, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, nameOf, nation, paper } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeThen, districtOf, machine, nearHome } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_A_HOUSEHOLD = inPart('opened-9', [
  {
    // The book of temporary residence KT3 of the southern towns, 2004: members in a table, the term prolonged below.
    id: 'household-temporary-kt3-2004-prolonged',
    class: 'household_book',
    tags: ['form', 'table', 'typed'],
    draw: (f) => {
      const day = dayOf(f, 8, 2004);
      const people: [Person, string, string][] = [
        [f.main, 'owner', 'Đại diện'],
        [f.others[0], 'member', mateOf(f.others[0])],
        [f.others[2], 'member', 'Em'],
      ];
      return paper('household_book', [
        `<div style="font-size:12pt;margin-left:-8mm"><div class="cols" style="font-size:11pt"><div style="text-align:center">CÔNG AN ${upper(districtOf(f))}<br><b>${field('agency', `CÔNG AN ${unit(f)}`)}</b><br>Số: KT3-${f.number}</div><div style="text-align:center;flex:1.5;white-space:nowrap">${nation(11.5, '-', 48)}</div></div>${title('SỔ ĐĂNG KÝ TẠM TRÚ CÓ THỜI HẠN', 16, 'margin:8mm 0 0')}<div class="sub">(Diện KT3)</div>${fill('Họ và tên người đứng tên:', machine(`<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`))}${fill('Tạm trú tại:', machine(nearHome(f.main)))}${fill('Nơi đăng ký hộ khẩu thường trú:', machine(communeThen(f)))}${grid(
          ['TT', 'Họ và tên', 'Năm sinh', 'Quan hệ', 'Số CMND', 'Nghề nghiệp'],
          people.map(([who, role, tie], i) => [
            machine(String(i + 1)),
            machine(i === 0 ? who.name : nameOf(who, role)),
            machine(bornOf(who, role)),
            machine(tie),
            machine(oldIdOf(oldCitizenId(f.chance), role)),
            machine(f.chance.pick(['Công nhân', 'Thợ may', 'Buôn bán'])),
          ]),
          11,
        )}${fill('Được tạm trú từ ngày:', machine(`${day} đến ngày 31/08/2005`))}<div style="text-align:right;margin-top:2mm">${f.place.name}, ${machine(issued(day, day.replace(/^(\d+)\/(\d+)\//, 'ngày $1 tháng $2 năm ')))}</div>${besideSign(codeLine(f), sealedSign(f, `TRƯỞNG CÔNG AN ${upper(f.place.kind)}`, { ring: `CÔNG AN ${unit(f)} ★`, inner: 'CÔNG AN', gap: 22 }))}<div style="border-top:0.3mm solid #222;margin-top:3mm"></div><b>GIA HẠN TẠM TRÚ</b>${sideBySide(`Lần 1: đến ngày 31/08/2006<br>Cán bộ gia hạn<div style="height:9mm"></div>${f.name('Nam')}`, `Lần 2: đến ngày 31/08/2007<br>Cán bộ gia hạn<div style="height:9mm"></div>${f.name('Nam')}`)}</div>`,
      ]);
    },
  },
]);
