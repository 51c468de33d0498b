import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST, cardSide } from '../card-kit.ts';
import { district, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, nameOf, paper, title, TYPED, upper } from '../kit.ts';
import { FINGER, homeOf, NATION, pt, TINOS } from '../card-parts.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldIdOf, mateOf } from '../civil-parts.ts';
import { inPart } from '../template.ts';

/** Opened: rules may be written against these layouts. */
export const OPENED_5_CARDS_BOOKS = inPart('opened-5', [
  {
    // The card of nine digits of the nineties, filled in with a typewriter; a clerk's photocopy of both sides.
    id: 'card-1997-typed',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'typed'],
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const [street, commune, province] = homeOf(who);
      const since = `${10 + (f.number % 18)}/06/1997`;
      const typed = (text: string, size = 7.6) =>
        `<span style="font-family:${TYPED};font-size:${size}pt">${text}</span>`;
      const rule = '<span style="display:inline-block;width:42mm;border-bottom:0.2mm dotted #555"></span>';
      const front = [
        at(25, 2.6, `${NATION}<br>Độc lập - Tự do - Hạnh phúc`, pt(6, 'text-align:center;line-height:1.25')),
        at(26, 8.4, '<b>GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9.4)),
        at(
          40,
          13,
          `Số ${typed(`<b>${field('old_citizen_id', old, old.replace(/(\d{3})(?=\d)/g, '$1 '), 'subject')}</b>`, 11)}`,
          pt(8),
        ),
        at(3.4, 17.8, BUST),
        at(26, 19.4, `Họ tên: ${typed(`<b>${nameOf(who, 'subject', upper(who.name))}</b>`, 8)}`, pt(7.6)),
        at(26, 23.6, `Bí danh: ${rule}`, pt(7.6)),
        at(26, 28, `Sinh ngày: ${typed(bornOf(who, 'subject'))}`, pt(7.6)),
        at(26, 32.4, `Nguyên quán: ${typed(commune)}`, pt(7.6)),
        at(44, 36, typed(province), pt(7.6)),
        at(26, 39.6, 'Nơi ĐKNK thường trú:', pt(7.6)),
        at(26, 43.4, typed(street, 6.4), pt(7.6)),
        at(3.6, 47.8, typed(`${commune}, ${province}`, 7), pt(7.6)),
      ].join('');
      const back = [
        at(4, 3, `Dân tộc: ${typed('Kinh')} &emsp;&emsp; Tôn giáo: ${typed('Không')}`, pt(7.4)),
        at(4, 8, FINGER),
        at(4, 24.6, FINGER),
        at(22, 12, 'Ngón trỏ trái', pt(5.4)),
        at(22, 29, 'Ngón trỏ phải', pt(5.4)),
        at(40, 8, '<b>DẤU VẾT RIÊNG VÀ DỊ HÌNH</b>', pt(6.4)),
        at(40, 12, typed(f.chance.pick(['Sẹo chấm c. 1cm', 'Nốt ruồi c. 2cm'])), pt(7)),
        at(40, 15.6, typed('trên đuôi mắt trái'), pt(7)),
        at(42, 22, issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm 1997`), pt(7)),
        at(
          44,
          26,
          `<b>TUQ. GIÁM ĐỐC<br>${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`)}</b>`,
          pt(6, 'text-align:center'),
        ),
        at(50, 46, typed(f.name('Nam')), pt(7)),
      ].join('');
      return paper('citizen_id_card', [
        `<div style="position:absolute;left:30mm;top:20mm;font-size:11pt">Bản photo, đã đối chiếu bản chính.</div>${cardSide(62, 34, '#fff', TINOS, front)}${cardSide(62, 98, '#fff', TINOS, back)}<div style="position:absolute;left:30mm;top:170mm">${codeLine(f)}</div>`,
      ]);
    },
  },
  {
    // The household book of 1994: a table over the whole width, typed in.
    id: 'household-1994-typed-table',
    class: 'household_book',
    tags: ['form', 'table', 'typed', 'small'],
    landscape: true,
    draw: (f) => {
      const people: [Person, string, string][] = [
        [f.main, 'owner', 'Chủ hộ'],
        [f.others[0], 'member', mateOf(f.others[0])],
        [f.others[1], 'member', 'Con'],
        [f.others[2], 'member', 'Em'],
      ];
      const rows = people.map(([who, role, tie], i) => {
        const old = oldCitizenId(f.chance);
        return [
          String(i + 1),
          `<b>${nameOf(who, role)}</b>`,
          bornOf(who, role),
          who.sex,
          tie,
          i < 2 ? oldIdOf(old, role) : '',
          f.chance.pick(['Làm ruộng', 'Học sinh', 'Công nhân']),
          i === 3 ? 'Xóa tên 8/1998, đi nơi khác' : '',
        ];
      });
      return paper(
        'household_book',
        [
          `<div style="margin:-7mm -6mm 0 -16mm;font-size:8.6pt;line-height:1.3"><div class="cols"><div>Mẫu NK3A<br>Số sổ: ${f.chance.digits(6)}</div><div style="text-align:center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</div></div>${title('SỔ HỘ KHẨU GIA ĐÌNH', 13, 'margin:3mm 0 2mm')}<div>Họ và tên chủ hộ: ${f.main.name}</div><div>Nơi thường trú: ${f.main.home.split(', ').slice(0, -1).join(', ')}, ${district(f)}</div>${grid(['TT', 'HỌ VÀ TÊN', 'Ngày sinh', 'Nam nữ', 'Quan hệ', 'Số CMND', 'Nghề nghiệp', 'Thay đổi'], rows, 8.2)}<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center">${f.place.name}, ${issued('16/05/1994')}${sealedSign(f, `TRƯỞNG ${field('agency', `CÔNG AN ${upper(district(f))}`)}`, { ring: `CÔNG AN ${upper(district(f))} ★`, inner: 'CÔNG AN', gap: 26 })}</div></div></div>`,
        ],
        'a5Landscape',
        TYPED,
      );
    },
  },
  {
    // The register of births of 1999: a row runs over both pages of the open book.
    id: 'register-births-1999-open-book',
    class: 'civil_register',
    tags: ['form', 'table', 'spread', 'small', 'italic'],
    spreads: [[0, 1]],
    draw: (f) => {
      const leaf = f.chance.whole(12, 90);
      const people = [f.main, ...f.others];
      const tall = (cells: string[]) =>
        `<tr style="height:43mm">${cells.map((cell) => `<td style="font-size:11pt">${cell}</td>`).join('')}</tr>`;
      const head = (names: string[]) =>
        `<tr>${names.map((name) => `<th style="font-size:10pt">${name}</th>`).join('')}</tr>`;
      const left = people.map((who, i) =>
        tall([
          `<b>${field('birth_certificate_no', `${f.number + i}/1999`, String(f.number + i))}</b>`,
          `<i>${10 + ((f.number + i) % 18)}/6/1999</i>`,
          `<b>${nameOf(who, 'subject')}</b><br>${who.sex}`,
          `<i>${bornOf(who, 'subject')}</i>`,
          `<i>Trạm xá ${f.place.kind} ${f.place.name}</i>`,
        ]),
      );
      const right = people.map((_, i) =>
        tall([
          `<i>${f.name('Nam')}</i><br>19${65 + i}, Kinh, làm ruộng`,
          `<i>${f.name('Nữ')}</i><br>19${67 + i}, Kinh, làm ruộng`,
          `<i>${f.chance.pick(f.place.hamlets)}</i>`,
          `<i>${f.chance.pick(['Cha', 'Mẹ', 'Bà nội'])} khai</i>`,
          i === 2 ? 'Đã cấp lại bản chính 2005' : '',
        ]),
      );
      const page = (top: string, table: string) =>
        `<div style="margin:-6mm -6mm 0 -15mm">${top}<table>${table}</table></div>`;
      return paper('civil_register', [
        page(
          `<div style="font-size:11pt">${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}, ${district(f)}</div>${title('SỔ ĐĂNG KÝ KHAI SINH', 15)}<div class="sub">Quyển số: 01/1999</div>`,
          head(['Số', 'Ngày đăng ký', 'Họ tên; nam, nữ', 'Ngày sinh', 'Nơi sinh']) + left.join(''),
        ),
        page(
          `<div style="text-align:right;font-size:11pt">Tờ số ${leaf}</div>${title('PHẦN GHI VỀ CHA MẸ', 15)}<div class="sub">&nbsp;</div>`,
          head(['Họ tên cha, năm sinh', 'Họ tên mẹ, năm sinh', 'Nơi thường trú', 'Người khai', 'Ghi chú']) +
            right.join(''),
        ),
      ]);
    },
  },
]);
