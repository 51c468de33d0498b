import { field } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { mateOf, oldIdOf } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper, plainSign, SANS, title, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { blank, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, bareAbove, hamletOf, ink, national, pairSign, placeThen } from '../ninth/g-parts.ts';
import { policeRing, printed, row } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_HOUSEHOLD = inPart('held-out', [
  {
    // "Sổ hộ khẩu gia đình" of 1992 opened flat: cover page at the left, the owner and the family at the right.
    id: 'household-1992-open-cover-and-list',
    class: 'household_book',
    tags: ['form', 'italic', 'table', 'spread'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 10, 1992);
      const list: [Person, string, string][] = [
        [f.main, 'owner', 'Chủ hộ'],
        [f.others[0], 'member', mateOf(f.others[0])],
        [f.others[1], 'member', 'Con'],
        [f.others[2], 'member', 'Con'],
      ];
      return paper(
        'household_book',
        [
          `<div style="margin:-10mm -8mm 0 -18mm;font-size:11pt;display:flex;gap:10mm"><div style="width:112mm;border:0.5mm double #a0392e;padding:6mm;text-align:center;height:178mm"><b>BỘ NỘI VỤ</b><br>${field('agency', `CÔNG AN ${upper(above2025(f))}`)}<div style="margin-top:5mm">${nation(11, '-', 40)}</div>${title('SỔ HỘ KHẨU<br>GIA ĐÌNH', 24, 'color:#a0392e;margin:22mm 0 10mm')}Số: ${ink(String(f.number))}<div style="text-align:left;margin-top:12mm">${row(['Họ và tên chủ hộ:', ink(`<b>${f.main.name}</b>`)])}${row(['Số nhà, thôn, xóm:', ink(hamletOf(f.main))])}${row(['Xã, phường:', ink(f.place.name)])}${row(['Huyện, thị xã:', ink(bareAbove(f))])}${row(['Tỉnh:', ink(f.place.province)])}</div></div><div style="flex:1"><div style="text-align:center"><b>NHỮNG NGƯỜI TRONG HỘ</b></div>${grid(
            ['TT', 'Họ và tên', 'Ngày sinh', 'Giới', 'Quan hệ', 'Số CMND', 'Nghề nghiệp'],
            list
              .map(([who, role, tie], i) => [
                ink(String(i + 1)),
                ink(nameOf(who, role)),
                ink(bornOf(who, role, who.born.replaceAll('/', '-'))),
                ink(who.sex),
                ink(tie),
                i < 2 ? ink(oldIdOf(oldCitizenId(f.chance), role)) : '',
                ink(i > 1 ? 'Học sinh' : f.chance.pick(['Ruộng', 'May', 'Xây'])),
              ])
              .concat(Array.from({ length: 5 }, () => ['&nbsp;', '', '', '', '', '', ''])),
            10.2,
          )}<div style="margin-top:4mm">Hộ này gồm ${ink('4')} người, chuyển từ ${ink('sổ cũ sang')}.</div>${pairSign(`${plainSign(f, 'Cán bộ đăng ký', f.name('Nam'), 16)}${codeLine(f)}`, `${ink(capital(issued(day)))}${sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: policeRing(f, above2025(f)), inner: 'CÔNG AN', gap: 20, name: f.name('Nam') })}`, 8)}</div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // The household book of 2005 (NK3): the owner's page and the changes below it on one copied sheet.
    id: 'household-2005-nk3-owner-changes-print',
    class: 'household_book',
    tags: ['form', 'sans'],
    draw: (f) => {
      const day = dayOf(f, 2, 2005);
      const v = (text: string) => `<b>${printed(text, 10.4)}</b>`;
      return paper(
        'household_book',
        [
          `<div style="margin:-4mm 0 0 -8mm;font-size:11.4pt"><div style="border:0.3mm solid #666;padding:5mm 7mm"><div style="display:flex;justify-content:space-between"><span>${field('agency', `CÔNG AN ${upper(above2025(f))}`)}</span><span>Số sổ hộ khẩu: <b>${f.chance.digits(9)}</b></span></div>${title('CHỦ HỘ', 15, 'margin:4mm 0 3mm')}${row(['1. Họ và tên:', v(nameOf(f.main, 'owner', upper(f.main.name)))])}${row(['2. Họ và tên gọi khác:', ''])}${row(['3. Sinh ngày:', v(bornOf(f.main, 'owner'))], ['4. Nam, nữ:', v(f.main.sex), 0.6])}${row(['5. Nguyên quán:', v(placeThen(f))])}${row(['6. Dân tộc:', v('Kinh')], ['7. Tôn giáo:', v('Không')])}${row(['8. Số CMND:', v(oldIdOf(oldCitizenId(f.chance), 'owner'))], ['Hộ chiếu:', ''])}${row(['9. Nghề nghiệp, nơi làm việc:', v(f.chance.pick(['Buôn bán', 'Làm ruộng', 'Hưu trí']))])}${row(['10. Chuyển đến ngày:', v('15/01/1998')])}${row(['11. Nơi thường trú trước khi chuyển đến:', v(`tỉnh ${f.place.province}`)])}${row(['12. Nơi thường trú:', v(addressThen(f, f.main))])}${pairSign(`${plainSign(f, 'CÁN BỘ ĐĂNG KÝ', f.name(), 15)}`, `<i>${capital(issued(day))}</i>${sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: policeRing(f, above2025(f)), inner: 'CÔNG AN', gap: 20, name: f.name('Nam') })}`, 4)}</div><div style="border:0.3mm solid #666;padding:5mm 7mm;margin-top:5mm"><div style="text-align:center"><b>LÝ DO XÓA ĐĂNG KÝ THƯỜNG TRÚ VÀ NHỮNG THAY ĐỔI KHÁC</b></div>${row(['', v('Ngày 12/08/2009: đính chính nghề nghiệp chủ hộ.')])}${row(['', v('Ngày 03/03/2016: xóa đăng ký thường trú con gái, chuyển theo chồng.')])}${row(['', ''])}</div>${codeLine(f)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The HK09 book of 2012 for a temporary home, half a sheet: the owner's lines filled with a pen, the term below.
    id: 'household-temporary-hk09-2012-term-pen',
    class: 'household_book',
    tags: ['form', 'italic', 'small'],
    draw: (f) => {
      const day = dayOf(f, 8, 2012);
      return paper(
        'household_book',
        [
          `<div style="margin:-9mm -7mm 0 -17mm;font-size:10.6pt"><div style="text-align:right;font-size:8.6pt">Mẫu HK09 ban hành theo TT số 36/2010/TT-BCA ngày 05/10/2010</div><div style="margin-top:3mm">${national(10.6, '-', 40)}</div>${title('SỔ TẠM TRÚ', 18, 'margin:5mm 0 0')}<div style="text-align:center">Số: ${ink(f.chance.digits(9))}</div><div style="height:3mm"></div>${row(['Họ và tên chủ hộ:', ink(`<b>${nameOf(f.main, 'owner')}</b>`)])}${row(['Ngày, tháng, năm sinh:', ink(bornOf(f.main, 'owner'))], ['Giới tính:', ink(f.main.sex), 0.6])}${row(['CMND số:', ink(oldIdOf(oldCitizenId(f.chance), 'owner'))], ['Hộ chiếu số:', ''])}${row(['Nơi thường trú:', ink(f.main.home.split(', ').slice(0, 2).join(', '))])}${row(['Nơi tạm trú:', ink(`Nhà trọ số ${f.chance.whole(2, 60)}, ${f.place.kind} ${f.place.name}`)])}${row(['Nghề nghiệp, nơi làm việc:', ink('Công nhân may')])}<div style="margin:3mm 0 1mm"><b>Những người cùng tạm trú:</b></div>${grid(
            ['TT', 'Họ và tên', 'Ngày sinh', 'Quan hệ'],
            [
              ['1', ink(nameOf(f.others[0], 'member')), ink(bornOf(f.others[0], 'member')), ink(mateOf(f.others[0]))],
              ['2', blank(20), blank(10), blank(8)],
            ],
            10,
          )}<div>Tạm trú từ ngày ${ink('01/08/2012')} đến ngày ${ink('01/08/2014')}</div>${pairSign(codeLine(f), `<i>${f.place.name}, ${ink(issued(day))}</i>${sealedSign(f, `TRƯỞNG ${field('agency', `CÔNG AN ${upper(f.place.kind)} ${upper(f.place.name)}`)}`, { ring: policeRing(f, `${f.place.kind} ${f.place.name}`), inner: 'CÔNG AN', gap: 20, name: f.name('Nam') })}`, 4)}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // HK08 book of 2019, the spread that two further members' pages make, program's print.
    id: 'household-2019-hk08-two-members-across',
    class: 'household_book',
    tags: ['form', 'two-column'],
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 5, 2019);
      const page = (who: Person, tie: string, last: string) =>
        `<div style="flex:1;border:0.3mm solid #7a7a7a;padding:4mm 5mm"><div style="text-align:center"><b>Quan hệ với chủ hộ: ${printed(tie)}</b></div><div style="height:2mm"></div>${row(['Họ và tên:', printed(`<b>${nameOf(who, 'member', upper(who.name))}</b>`)])}${row(['Họ và tên gọi khác (nếu có):', ''])}${row(['Ngày, tháng, năm sinh:', printed(bornOf(who, 'member'))], ['Giới tính:', printed(who.sex), 0.7])}${row(['Nguyên quán:', printed(placeThen(f), 9.4)])}${row(['Dân tộc:', printed('Kinh')], ['Tôn giáo:', printed('Không')])}${row(['CMND/CCCD số:', printed(idOf(who, 'member'))])}${row(['Nghề nghiệp, nơi làm việc:', printed(f.chance.pick(['Tự do', 'Học sinh', 'Công nhân']))])}${row(['Nơi thường trú trước khi chuyển đến:', ''])}${row(['', printed(addressThen(f, who), 9.4)])}<div style="text-align:center;margin-top:3mm"><i>${last}</i></div><div style="display:flex;text-align:center;margin-top:1mm"><div style="flex:1"><b>CÁN BỘ ĐĂNG KÝ</b><div style="height:16mm"></div>${f.name()}</div><div style="flex:1">${sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: policeRing(f, above2025(f)), inner: 'CÔNG AN', gap: 17, name: f.name('Nam') })}</div></div><div style="margin-top:2mm">Lý do xóa đăng ký thường trú: ${blank(60)}</div></div>`;
      return paper(
        'household_book',
        [
          `<div style="margin:-6mm -4mm 0 -14mm;font-size:11.2pt"><div style="display:flex;justify-content:space-between"><span>${field('agency', `CÔNG AN ${upper(above2025(f))}`)} - Sổ hộ khẩu số ${f.chance.digits(9)}</span><span>Chủ hộ: ${nameOf(f.main, 'owner')}</span></div><div style="display:flex;gap:8mm;margin-top:3mm">${page(f.others[0], mateOf(f.others[0]), capital(issued(day)))}${page(f.others[1], 'Con', capital('ngày 20 tháng 5 năm 2019'))}</div>${codeLine(f)}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
]);
