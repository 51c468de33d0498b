import { escapeHtml, field, qr } from '../../../../samples/make/html.ts';
import { mrzCheckDigit } from '../../../../samples/make/identifiers.ts';
import { isoDate, plainCapitals, type Person } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { at, BUST, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, paper, SANS, TYPED, upper } from '../kit.ts';
import { inPart } from '../template.ts';

const POLICE = 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI';
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const pt = (size: number, more = ''): string => `font-size:${size}pt;${more}`;
/** "Họ và tên / Full name:" */
const both = (vietnamese: string, english: string): string => `${vietnamese} / <i>${english}:</i>`;

/** The chip of a card. */
const CHIP =
  '<svg viewBox="0 0 24 18" style="width:9mm"><rect x="0.5" y="0.5" width="23" height="17" rx="3" fill="#d8c27a" stroke="#8a7430"/><path d="M8 0V18M16 0V18M0 6H8M0 12H8M16 6H24M16 12H24" stroke="#8a7430" fill="none"/></svg>';

/** A finger's print at a card's back. */
const PRINT = `<svg viewBox="0 0 28 22" style="width:13mm"><g fill="none" stroke="#555" stroke-width="0.7">${[4, 6, 8, 10].map((r) => `<ellipse cx="14" cy="11" rx="${r * 0.8}" ry="${r}"/>`).join('')}</g></svg>`;

/** The two machine-readable lines of a passport's page (ICAO 9303-4, TD3); the id stands in the optional field. */
function passportLines(who: Person, no: string, expires: string): [string, string] {
  const short = (date: string) => isoDate(date).slice(2).replaceAll('-', '');
  const [family = '', ...given] = plainCapitals(who.name).split(' ');
  const first = `P<VNM${family}<<${given.join('<')}`.padEnd(44, '<').slice(0, 44);
  const number = no.padEnd(9, '<');
  const [a, b, c] = [number, short(who.born), short(expires)].map((part) => part + mrzCheckDigit(part)) as [
    string,
    string,
    string,
  ];
  const optional = who.id.padEnd(14, '<');
  const d = optional + mrzCheckDigit(optional);
  const sex = who.sex === 'Nam' ? 'M' : 'F';
  return [first, `${a}VNM${b}${sex}${c}${d}${mrzCheckDigit(a + b + c + d)}`];
}

/** Held out: nobody who writes rules reads this file. */
export const OPENED_4_CARDS = inPart('opened-4', [
  {
    // A copy of both sides on one sheet, certified as a true copy below (decree 23/2015/NĐ-CP).
    id: 'card-chip-certified-copy',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const [since, until] = ['28/09/2021', '11/02/2041'];
      const [street = '', ...rest] = who.home.split(', ');
      const front = [
        at(
          25,
          2.6,
          `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness`,
          pt(4.8, 'text-align:center;line-height:1.25'),
        ),
        at(30, 11.6, '<b>CĂN CƯỚC CÔNG DÂN</b>', pt(9.8)),
        at(38, 15.8, '<i>Citizen Identity Card</i>', pt(5.8)),
        at(3, 9, CHIP),
        at(3.2, 18, BUST),
        at(71.5, 2.6, qr(cardPayload(who, old, since), 11.8)),
        field('old_citizen_id', old, '', 'subject'),
        at(25.4, 19, `${both('Số', 'No.')} <b style="font-size:11pt">${idOf(who, 'subject')}</b>`, pt(6.2)),
        at(25.4, 24, both('Họ và tên', 'Full name'), pt(6)),
        at(25.4, 26.8, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8)),
        at(25.4, 31, `${both('Ngày sinh', 'Date of birth')} <b>${bornOf(who, 'subject')}</b>`, pt(6.6)),
        at(
          25.4,
          34.6,
          `${both('Giới tính', 'Sex')} <b>${who.sex}</b> &nbsp; ${both('Quốc tịch', 'Nationality')} <b>Việt Nam</b>`,
          pt(6),
        ),
        at(25.4, 38, `${both('Quê quán', 'Place of origin')}<br>${f.place.full}`, pt(6)),
        at(25.4, 43.6, `${both('Nơi thường trú', 'Place of residence')} ${street},<br>${rest.join(', ')}`, pt(5.4)),
        at(2.6, 45.6, `Có giá trị đến: ${until}<br><i>Date of expiry</i>`, pt(4.6)),
      ].join('');
      const back = [
        at(3.6, 2.6, `${both('Đặc điểm nhân dạng', 'Personal identification')}`, pt(5.8)),
        at(
          3.6,
          5.6,
          f.chance.pick(['Sẹo chấm c.1cm dưới trước mắt trái', 'Nốt ruồi c.2cm trên sau mép phải']),
          pt(6.6),
        ),
        at(3.6, 9.8, `${both('Ngày, tháng, năm', 'Date, month, year')} ${issued(since, since)}`, pt(6)),
        at(
          11,
          13.8,
          `<b>${field('agency', POLICE, 'CỤC TRƯỞNG CỤC CẢNH SÁT')}<br>QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI</b><br><i>DIRECTOR GENERAL OF THE POLICE DEPARTMENT<br>FOR ADMINISTRATIVE MANAGEMENT OF SOCIAL ORDER</i>`,
          pt(5, 'text-align:center;line-height:1.25'),
        ),
        at(24, 33, `<b>${f.name('Nam')}</b>`, pt(6.2)),
        machineReadable(who, until, TYPED),
      ].join('');
      const certified = `<div style="margin:142mm 20mm 0 30mm;padding:2mm;text-align:center;font:11.5pt/1.35 'Tinos'"><b>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH</b><br>Số chứng thực: ${f.number} &nbsp; Quyển số: 01/2026 - SCT/BS<br>Ngày ${f.date
        .split('/')
        .join(' tháng ')
        .replace(
          / tháng (\d{4})$/,
          ' năm $1',
        )}</div><div style="font:11.5pt/1.35 'Tinos'">${closing(f, 'CHỦ TỊCH', '', 'CHỦ TỊCH', undefined, 24)}</div>`;
      return paper(
        'citizen_id_card',
        [cardSide(62, 22, '#f4f4f4', SANS, front) + cardSide(62, 88, '#f4f4f4', SANS, back) + certified],
        'a4',
        SANS,
      );
    },
  },
  {
    // The card of the law on identity of 2023, both sides laid on the glass one below the other.
    id: 'card-2024-glass',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'modern'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const [since, until] = ['19/08/2025', '26/07/2040'];
      const [street = '', ...rest] = who.home.split(', ');
      const item = (x: number, y: number, vn: string, en: string, value: string, size = 7) =>
        at(x, y, both(vn, en), pt(4.9)) + at(x, y + 2.4, value, pt(size));
      const front = [
        at(
          24,
          2.8,
          `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness`,
          pt(4.6, 'text-align:center;line-height:1.25'),
        ),
        at(40, 12, '<b style="color:#b3242b">CĂN CƯỚC</b>', pt(10)),
        at(41, 16.4, '<b>IDENTITY CARD</b>', pt(5.4)),
        at(4.4, 19.4, BUST),
        at(75, 26, CHIP),
        item(
          27,
          20.4,
          'Số định danh cá nhân',
          'Personal identification number',
          `<b>${idOf(who, 'subject')}</b>`,
          10.6,
        ),
        item(
          27,
          28.4,
          'Họ, chữ đệm và tên khai sinh',
          'Full name',
          `<b>${nameOf(who, 'subject', upper(who.name))}</b>`,
          7.8,
        ),
        item(27, 35.2, 'Ngày, tháng, năm sinh', 'Date of birth', `<b>${bornOf(who, 'subject')}</b>`),
        item(64, 35.2, 'Giới tính', 'Sex', `<b>${who.sex}</b>`),
        item(27, 42, 'Quốc tịch', 'Nationality', '<b>Việt Nam</b>'),
      ].join('');
      const back = [
        item(4, 2.8, 'Nơi cư trú', 'Place of residence', `${street},<br>${rest.join(', ')}`, 6),
        item(4, 11.4, 'Nơi đăng ký khai sinh', 'Place of birth', f.place.full, 6),
        item(4, 17.8, 'Ngày, tháng, năm cấp', 'Date of issue', issued(since, since), 6.4),
        item(4, 24, 'Ngày, tháng, năm hết hạn', 'Date of expiry', until, 6.4),
        at(4, 30.6, `<b>${field('agency', 'BỘ CÔNG AN')}</b><br><i>MINISTRY OF PUBLIC SECURITY</i>`, pt(5.4)),
        at(63.6, 12.6, qr(cardPayload(who, '', since, ['', f.name('Nam'), f.name('Nữ')]), 18)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(24, 18, '#eef1ec', MODERN, front) + cardSide(27, 84, '#f1eee7', MODERN, back)],
        'a4',
        MODERN,
      );
    },
  },
  {
    // The identity card of nine digits, given out until 2016, with finger prints at its back.
    id: 'card-nine-digits',
    class: 'citizen_id_card',
    tags: ['card', 'small'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const year = '2011';
      const since = `${10 + (f.number % 18)}/04/${year}`;
      const [street = '', commune = '', province = ''] = who.home.split(', ');
      const tinos = "'Tinos'";
      const front = [
        at(25, 3, `<b>${NATION}</b><br>Độc lập - Tự do - Hạnh phúc`, pt(6, 'text-align:center;line-height:1.3')),
        at(26, 9.6, '<b style="color:#8c2430">GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9.4)),
        at(
          34,
          15,
          `SỐ <b style="font-size:12pt;color:#a4242f">${field('old_citizen_id', old, old, 'subject')}</b>`,
          pt(8),
        ),
        at(3.4, 18, BUST),
        at(26, 21.6, `Họ tên: <b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8)),
        at(26, 26.6, `Sinh ngày: ${bornOf(who, 'subject', who.born.replaceAll('/', '-'))}`, pt(7.6)),
        at(26, 31.4, `Nguyên quán: ${commune},<br>${province}`, pt(7.2, 'line-height:1.35')),
        at(26, 39.4, `Nơi ĐKHK thường trú: ${street},<br>${commune}, ${province}`, pt(6.8, 'line-height:1.4')),
      ].join('');
      const back = [
        at(4, 3, 'Dân tộc: Kinh', pt(7.4)),
        at(48, 3, 'Tôn giáo: Không', pt(7.4)),
        at(34, 8.4, '<b>DẤU VẾT RIÊNG VÀ DỊ HÌNH</b>', pt(6.6)),
        at(
          34,
          12.4,
          f.chance.pick(['Sẹo thẳng 1,5cm dưới', 'Nốt ruồi cách 0,5cm trên']) + '<br>sau đuôi lông mày trái',
          pt(7),
        ),
        at(3.6, 9, 'NGÓN TRỎ TRÁI', pt(5.6)),
        at(3.6, 27, 'NGÓN TRỎ PHẢI', pt(5.6)),
        at(5, 12, PRINT),
        at(5, 30, PRINT),
        at(42, 21, issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm ${year}`), pt(7)),
        at(42, 25, `<b>GIÁM ĐỐC<br>${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`)}</b>`, pt(6.6)),
        at(50, 44, `<b>${f.name('Nam')}</b>`, pt(7)),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          cardSide(60, 44, '#dbe9e6', tinos, front) +
            cardSide(60, 116, '#dbe9e6', tinos, back) +
            at(60, 184, codeLine(f)),
        ],
        'a4',
      );
    },
  },
  {
    // The page of a passport with its holder, laid on the glass.
    id: 'passport-holder-page',
    class: 'other',
    tags: ['card', 'mrz', 'small', 'sans', 'personal'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const no = passportNo(f.chance);
      const [since, until] = ['06/06/2023', '06/06/2033'];
      const item = (x: number, y: number, vn: string, en: string, value: string, size = 9.5) =>
        at(x, y, `${vn} / <i>${en}</i>`, pt(5.6)) + at(x, y + 2.8, `<b>${value}</b>`, pt(size));
      const lines = passportLines(who, no, until);
      const inside = [
        at(4, 3, '<b>HỘ CHIẾU / <i>PASSPORT</i></b>', pt(10)),
        at(58, 3.4, NATION, pt(6.4)),
        at(58, 6.4, '<i>SOCIALIST REPUBLIC OF VIET NAM</i>', pt(6)),
        at(4, 14, BUST.replace('width:20mm', 'width:31mm')),
        item(40, 12, 'Loại', 'Type', 'P'),
        item(58, 12, 'Mã số', 'Code', 'VNM'),
        item(84, 12, 'Số hộ chiếu', 'Passport No.', field('passport_no', no, no, 'subject'), 11),
        item(40, 19.6, 'Họ và tên', 'Full name', nameOf(who, 'subject', upper(who.name))),
        item(40, 27.2, 'Quốc tịch', 'Nationality', 'VIỆT NAM / VIETNAMESE', 8),
        item(40, 34.8, 'Ngày sinh', 'Date of birth', bornOf(who, 'subject')),
        item(84, 34.8, 'Nơi sinh', 'Place of birth', upper(f.place.province), 8),
        item(40, 42.4, 'Giới tính', 'Sex', who.sex === 'Nam' ? 'NAM / M' : 'NỮ / F', 8.4),
        item(84, 42.4, 'Số GCMND/ĐDCN', 'ID card No.', idOf(who, 'subject'), 8.4),
        item(40, 50, 'Ngày cấp', 'Date of issue', issued(since, since)),
        item(84, 50, 'Có giá trị đến', 'Date of expiry', until),
        item(40, 57.6, 'Nơi cấp', 'Place of issue', field('agency', 'Cục Quản lý xuất nhập cảnh'), 8.4),
        at(
          4,
          71,
          lines.map((one) => escapeHtml(one)).join('<br>'),
          `font:700 11.6pt/1.55 ${TYPED};letter-spacing:0.16mm`,
        ),
      ].join('');
      return paper(
        'other',
        [
          `<div style="position:absolute;left:38mm;top:40mm"><div class="at card" style="width:125mm;height:88mm;border:0.3mm solid #9a8;background:#e9efdf;font:7pt/1.26 ${SANS};overflow:hidden">${inside}</div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
