import { field, guilloche } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { couple, oldIdOf } from '../civil-parts.ts';
import { sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper, plainSign } from '../kit.ts';
import { SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import {
  addressThen,
  bareAbove,
  copyWords,
  cornerOffice,
  flow,
  formerOffice,
  hamletOf,
  ink,
} from '../ninth/g-parts.ts';
import { national, pairs, pairSign, placeThen, printed, row, sideHeads, todayOffice } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_UNIONS = inPart('held-out', [
  {
    // "Giấy chứng nhận đăng ký kết hôn" of 1984 on half a sheet: husband at the left, wife at the right, written with a pen.
    id: 'marriage-1984-half-sheet-two-sides-pen',
    class: 'marriage_certificate',
    tags: ['form', 'italic', 'small', 'two-column'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 12, 1984);
      const half = (head: string, who: Person, role: string) =>
        `<div style="flex:1"><div style="text-align:center"><b>${head}</b></div>${row(['Họ tên', ink(nameOf(who, role))])}${row(['Sinh', ink(bornOf(who, role, who.born.replaceAll('/', '-')))])}${row(['Dân tộc', ink('Kinh')])}${row(['Nghề', ink(f.chance.pick(['xã viên', 'bộ đội', 'giáo viên', 'công nhân']))])}${row(['Trú quán', ink(hamletOf(who))])}${row(['CMND', ink(oldIdOf(oldCitizenId(f.chance), role))])}</div>`;
      return paper(
        'marriage_certificate',
        [
          `<div style="position:absolute;inset:7mm;border:0.6mm double #a33"></div><div style="margin:-7mm -6mm 0 -14mm;font-size:10.4pt;line-height:1.3"><div style="display:flex;justify-content:space-between"><div>${cornerOffice(f, ink)}</div><div>Số: ${ink(field('marriage_certificate_no', `${f.number}/1984`, String(f.number)))}<br>Quyển: ${ink('1')}</div></div><div style="margin-top:3mm">${national(10.6, '-', 40)}</div>${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ KẾT HÔN', 15.5, 'margin:4mm 0 4mm;color:#a33')}<div style="display:flex;gap:6mm">${half('BÊN NAM', husband, 'husband')}${half('BÊN NỮ', wife, 'wife')}</div><div style="margin-top:3mm;text-align:justify">Hai bên đã tự nguyện xin kết hôn và được Ủy ban nhân dân công nhận là vợ chồng theo Luật hôn nhân và gia đình kể từ ${ink(issued(day))}.</div><div style="display:flex;margin-top:3mm"><div style="flex:1">${plainSign(f, 'Người chồng', husband.name, 12)}</div><div style="flex:1">${plainSign(f, 'Người vợ', wife.name, 12)}</div></div>${pairSign(codeLine(f), sealedSign(f, 'TM. UBND<br>CHỦ TỊCH', { gap: 19 }), 2)}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // A copy of a marriage paper of 1995 typed by the commune with a table of two people.
    id: 'marriage-1995-copy-table-typed',
    class: 'marriage_certificate',
    tags: ['typed', 'table'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 4, 1995);
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:10.6pt;line-height:1.42;margin-left:-8mm"><div style="display:flex;justify-content:space-between;white-space:nowrap;gap:4mm"><div>HUYỆN ${upper(bareAbove(f))}<br>${field('agency', `UBND ${unit(f)}`)}<br>Số: ${field('marriage_certificate_no', `${f.number}/1995`)}</div><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>---***---</div></div><div style="text-align:center;font-weight:700;font-size:14.5pt;margin:8mm 0">GIẤY CHỨNG NHẬN KẾT HÔN<br><span style="font-size:10.6pt">(Sao từ sổ đăng ký kết hôn)</span></div>${grid(
            ['', 'CHỒNG', 'VỢ'],
            [
              ['Họ và tên', nameOf(husband, 'husband', upper(husband.name)), nameOf(wife, 'wife', upper(wife.name))],
              ['Bí danh', 'Không', 'Không'],
              ['Sinh ngày', bornOf(husband, 'husband'), bornOf(wife, 'wife')],
              ['Dân tộc', 'Kinh', 'Kinh'],
              ['Quốc tịch', 'Việt Nam', 'Việt Nam'],
              ['Nghề nghiệp', f.chance.pick(['Làm ruộng', 'Lái xe']), f.chance.pick(['May mặc', 'Làm ruộng'])],
              ['Nơi thường trú', hamletOf(husband), hamletOf(wife)],
              ['Kết hôn lần thứ', 'Nhất', 'Nhất'],
            ],
            10.4,
          )}<div style="margin-top:3mm">Đăng ký tại Ủy ban nhân dân ${f.place.kind} ${f.place.name}, quyển số 01/1995. Hai bên vợ, chồng đã ký vào sổ gốc.</div>${pairSign(`NGƯỜI SAO<div style="height:18mm"></div>${f.name()}${codeLine(f)}`, `${f.place.name}, ${issued(day)}${sealedSign(f, 'TM. UBND XÃ<br>PHÓ CHỦ TỊCH', { inner: 'UBND', gap: 22 })}`, 8)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Form TP/HT-2006-KH.1 across the sheet: both people one below the other at the left, registration at the right.
    id: 'marriage-2007-kh1-landscape-print',
    class: 'marriage_certificate',
    tags: ['form', 'two-column'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 11, 2007);
      const v = (text: string) => printed(text, 10.6);
      const one = (label: string, who: Person, role: string) =>
        `${row([`Họ và tên ${label}:`, v(`<b>${nameOf(who, role, upper(who.name))}</b>`)])}${row(['Ngày, tháng, năm sinh:', v(bornOf(who, role))])}${row(['Dân tộc:', v('Kinh')], ['Quốc tịch:', v('Việt Nam')])}${row(['Nơi thường trú/tạm trú:', v(hamletOf(who))])}${row(['Số Giấy CMND/Hộ chiếu:', v(oldIdOf(oldCitizenId(f.chance), role))])}`;
      return paper(
        'marriage_certificate',
        [
          `${guilloche('#f9dfe6')}<div class="frame" style="border-color:#c4375a"></div><div style="margin:-5mm 0 0 -12mm;font-size:12pt"><div style="display:flex;justify-content:space-between;align-items:flex-start"><div>${cornerOffice(f, v)}</div>${national(13, '-', 56)}<div style="text-align:right;font-size:10pt"><b>Mẫu TP/HT-2006-KH.1</b><br>Số: ${v(field('marriage_certificate_no', `${f.number}/2007`, String(f.number)))}<br>Quyển số: ${v('01/2007')}</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 23, 'color:#b3173f;margin:3mm 0 4mm')}<div style="display:flex;gap:9mm"><div style="flex:1.25">${one('vợ', wife, 'wife')}<div style="height:4mm"></div>${one('chồng', husband, 'husband')}</div><div style="flex:1">${row(['Nơi đăng ký:', v(`UBND ${f.place.kind} ${f.place.name}`)])}${row(['Ngày, tháng, năm đăng ký:', v(issued(day, day))])}${row(['Ghi chú:', ''])}<div style="display:flex;margin-top:4mm"><div style="flex:1">${plainSign(f, 'VỢ', wife.name, 14)}</div><div style="flex:1">${plainSign(f, 'CHỒNG', husband.name, 14)}</div></div><div style="margin-top:4mm">${sealedSign(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN<br>CHỦ TỊCH', { gap: 21 })}</div></div></div>${codeLine(f)}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // Circular 15/2015: the original of 2018 in a rose frame, a table with side heads, a desk's copy words below.
    id: 'marriage-2018-original-side-heads-copied',
    class: 'marriage_certificate',
    tags: ['form', 'table', 'stamp'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 8, 2018);
      return paper('marriage_certificate', [
        `<div style="border:0.7mm double #c0506b;margin:-8mm -4mm 0 -14mm;padding:4mm 6mm;font-size:11.6pt;line-height:1.32"><div style="display:flex;justify-content:space-between"><div style="text-align:center">${formerOffice(f, 10.4)}</div><div style="text-align:center">${nation(10.8, '-', 46)}</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 18, 'color:#b3173f;margin:2mm 0 0')}<div style="text-align:center">Số: ${field('marriage_certificate_no', `${f.number}/2018`)}</div>${sideHeads(
          ['', 'Vợ', 'Chồng'],
          [
            [
              'Họ, chữ đệm, tên',
              `<b>${nameOf(wife, 'wife', upper(wife.name))}</b>`,
              `<b>${nameOf(husband, 'husband', upper(husband.name))}</b>`,
            ],
            ['Ngày, tháng, năm sinh', bornOf(wife, 'wife'), bornOf(husband, 'husband')],
            ['Dân tộc', 'Kinh', 'Kinh'],
            ['Quốc tịch', 'Việt Nam', 'Việt Nam'],
            ['Nơi cư trú', addressThen(f, wife), addressThen(f, husband)],
            ['Giấy tờ tùy thân', `CCCD số ${idOf(wife, 'wife')}`, `CCCD số ${idOf(husband, 'husband')}`],
            ['Ký, ghi rõ họ tên', `<br>${wife.name}`, `<br>${husband.name}`],
          ],
          11.4,
          25,
        )}${flow(`Nơi đăng ký kết hôn: Ủy ban nhân dân ${f.place.kind} ${f.place.name}`, `Ngày, tháng, năm đăng ký: ${issued(day, day)}`)}${pairSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN<br>CHỦ TỊCH', { gap: 21 }), 2)}</div><div style="margin:5mm 0 0 -10mm">${copyWords(f, '01/2026', 'TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH')}</div>`,
      ]);
    },
  },
  {
    // A copy of the extract of a marriage printed by the desk in 2026: wife first, labels in a column, no rules.
    id: 'marriage-extract-2026-copy-column',
    class: 'marriage_certificate',
    tags: ['form', 'two-column', 'sans'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const part = (who: Person, role: string, word: string): [string, string][] => [
        [`Họ, chữ đệm, tên ${word}:`, `<b>${nameOf(who, role, upper(who.name))}</b>`],
        ['Ngày, tháng, năm sinh:', bornOf(who, role)],
        ['Dân tộc:', 'Kinh'],
        ['Quốc tịch:', 'Việt Nam'],
        ['Nơi cư trú:', who.home],
        ['Giấy tờ tùy thân:', `Căn cước số ${idOf(who, role)}`],
      ];
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:11pt;line-height:1.42;margin-left:-4mm">${twoColumns(`${todayOffice(f, 10.6)}Số: ${field('marriage_certificate_no', `${f.number}/TLKH-BS`)}`, `${nation(10.4, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.6)}${title('TRÍCH LỤC KẾT HÔN', 17, 'margin:8mm 0 0')}<div class="sub">(Bản sao)</div>${pairs(part(wife, 'wife', 'vợ'), 56, 1.1)}<div style="height:4mm"></div>${pairs(part(husband, 'husband', 'chồng'), 56, 1.1)}<div style="height:4mm"></div>${pairs(
            [
              ['Nơi đăng ký kết hôn:', `Ủy ban nhân dân ${placeThen(f)}`],
              ['Số, ngày đăng ký:', `${f.chance.whole(4, 88)}/2014, ngày 03 tháng 10 năm 2014`],
              ['Ghi chú:', ''],
            ],
            56,
            1.1,
          )}${pairSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', { gap: 24 }), 8)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A marriage registered again in 2012 (form TP/HT-2010-KH.2): portrait, rose paper, values with a pen, the day since which it is valid.
    id: 'marriage-2012-registered-again-pen',
    class: 'marriage_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 3, 2012);
      const one = (label: string, who: Person, role: string) =>
        `${row([`Họ và tên ${label}:`, ink(nameOf(who, role, upper(who.name)))])}${row(['Ngày, tháng, năm sinh:', ink(bornOf(who, role, who.born.replaceAll('/', '-')))], ['Dân tộc:', ink('Kinh'), 0.6])}${row(['Quốc tịch:', ink('Việt Nam'), 0.8], ['Số Giấy CMND/Hộ chiếu:', ink(oldIdOf(oldCitizenId(f.chance), role)), 1.2])}${row(['Nơi thường trú/tạm trú:', ink(hamletOf(who))])}`;
      return paper('marriage_certificate', [
        `${guilloche('#f7d9d9')}<div class="frame" style="border-color:#c03a3a"></div><div style="margin:-2mm -2mm 0 -10mm;font-size:12.4pt"><div style="text-align:right;font-size:10pt">Mẫu TP/HT-2010-KH.2<br>Số: ${ink(field('marriage_certificate_no', `${f.number}/2012`, String(f.number)))} &ensp; Quyển số: ${ink('01/2012')}</div><div style="margin-top:2mm">${national(13, '-', 56)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 21, 'color:#b3202c;margin:7mm 0 0')}<div class="sub"><b>(ĐĂNG KÝ LẠI)</b></div>${one('chồng', husband, 'husband')}<div style="height:4mm"></div>${one('vợ', wife, 'wife')}<div style="height:4mm"></div>${row(['Nơi đăng ký:', ink(field('agency', `UBND ${f.place.kind} ${f.place.name}`))])}${row(['Ngày, tháng, năm đăng ký:', ink(issued(day))])}${row(['Quan hệ hôn nhân được công nhận kể từ:', ink(capital('ngày 10 tháng 02 năm 1986'))])}${row(['Ghi chú:', ink('Sổ lưu cũ bị mất do lũ')])}<div style="display:flex;margin-top:5mm"><div style="flex:1">${plainSign(f, 'CHỒNG', husband.name, 15)}</div><div style="flex:1">${plainSign(f, 'VỢ', wife.name, 15)}</div></div>${pairSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN<br>KẾT HÔN', { gap: 22 }), 4)}</div>`,
      ]);
    },
  },
]);
