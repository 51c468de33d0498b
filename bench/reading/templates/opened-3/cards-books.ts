import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import {
  bornOf,
  closing,
  grid,
  idOf,
  issued,
  MODERN,
  nameOf,
  nation,
  paper,
  SANS,
  title,
  TYPED,
  upper,
} from '../kit.ts';
import { inPart } from '../template.ts';

const POLICE = 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI';
const pt = (size: number, more = ''): string => `font-size:${size}pt;${more}`;
const label = (vietnamese: string, english: string): string => `${vietnamese}/<i>${english}</i>:`;

/** Held out until its misses were looked at. */
export const OPENED_3_CARDS_BOOKS = inPart('opened-3', [
  {
    id: 'card-chip-column',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const [since, until] = ['16/12/2022', '03/06/2037'];
      const [street = '', ...rest] = who.home.split(', ');
      const front = [
        at(
          27,
          3,
          '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc',
          pt(5.2, 'text-align:center'),
        ),
        at(29, 9.4, '<b style="color:#a82a30">CĂN CƯỚC CÔNG DÂN</b>', pt(9.8)),
        at(38, 14, '<i>Citizen Identity Card</i>', pt(5.8)),
        at(3.6, 17.4, BUST),
        at(71, 3, qr(cardPayload(who, old, since), 12)),
        field('old_citizen_id', old, '', 'subject'),
        at(26, 18.2, `${label('Số', 'No.')} <b style="font-size:11pt">${idOf(who, 'subject')}</b>`, pt(6.4)),
        at(26, 23.8, label('Họ và tên', 'Full name'), pt(6.2)),
        at(26, 26.6, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8)),
        at(26, 31, `${label('Ngày sinh', 'Date of birth')} ${bornOf(who, 'subject')}`, pt(7)),
        at(
          26,
          34.6,
          `${label('Giới tính', 'Sex')} ${who.sex} &nbsp; ${label('Quốc tịch', 'Nationality')} Việt Nam`,
          pt(6),
        ),
        at(26, 38, label('Quê quán', 'Place of origin'), pt(6)),
        at(26, 40.6, f.place.full, pt(6.4)),
        at(26, 43.8, `${label('Nơi thường trú', 'Place of residence')}`, pt(6)),
        at(26, 46.4, `${street},<br>${rest.join(', ')}`, pt(5.8, 'line-height:1.2')),
        at(3.4, 46.6, `Có giá trị đến: ${until}`, pt(4.8)),
      ].join('');
      const back = [
        at(4, 3, label('Đặc điểm nhân dạng', 'Personal identification'), pt(6)),
        at(
          4,
          6,
          f.chance.pick(['Nốt ruồi c:1cm trên sau cánh mũi trái', 'Sẹo chấm c:0,5cm trước đầu mày phải']),
          pt(6.6),
        ),
        at(4, 10, `${label('Ngày, tháng, năm', 'Date, month, year')} ${issued(since, since)}`, pt(6.2)),
        at(
          18,
          14.4,
          `<b>${field('agency', POLICE, 'CỤC TRƯỞNG CỤC CẢNH SÁT')}<br>QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI</b>`,
          pt(5.8, 'text-align:center'),
        ),
        at(32, 32, `<b>${f.name('Nam')}</b>`, pt(6.4)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(62, 40, '#dfeae6', SANS, front) + cardSide(62, 112, '#e4ebef', SANS, back)],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'card-2024-half',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'modern'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const who = f.main;
      const [since, until] = ['11/03/2025', '08/07/2040'];
      const [street = '', ...rest] = who.home.split(', ');
      const pair = (x: number, y: number, vn: string, en: string, value: string, size = 7) =>
        at(x, y, label(vn, en), pt(5)) + at(x, y + 2.5, value, pt(size));
      const front = [
        at(
          27,
          3,
          '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc',
          pt(5, 'text-align:center'),
        ),
        at(40, 9.6, '<b style="color:#a82a30">CĂN CƯỚC</b>', pt(10)),
        at(41, 14.2, 'IDENTITY CARD', pt(5.6)),
        at(4, 18.6, BUST),
        pair(
          27,
          19.6,
          'Số định danh cá nhân',
          'Personal identification number',
          `<b>${idOf(who, 'subject')}</b>`,
          10.4,
        ),
        pair(
          27,
          28,
          'Họ, chữ đệm và tên khai sinh',
          'Full name',
          `<b>${nameOf(who, 'subject', upper(who.name))}</b>`,
          7.6,
        ),
        pair(27, 35, 'Ngày, tháng, năm sinh', 'Date of birth', bornOf(who, 'subject')),
        pair(65, 35, 'Giới tính', 'Sex', who.sex),
        pair(27, 42, 'Quốc tịch', 'Nationality', 'Việt Nam'),
      ].join('');
      const back = [
        pair(4, 3, 'Nơi cư trú', 'Place of residence', `${street},<br>${rest.join(', ')}`, 6),
        pair(4, 12, 'Nơi đăng ký khai sinh', 'Place of birth', f.place.full, 6),
        pair(4, 18.6, 'Ngày, tháng, năm cấp', 'Date of issue', issued(since, since), 6.4),
        pair(4, 24.8, 'Ngày, tháng, năm hết hạn', 'Date of expiry', until, 6.4),
        at(4, 31.2, `<b>${field('agency', 'BỘ CÔNG AN')}</b>`, pt(7)),
        at(24, 31.8, '<i>MINISTRY OF PUBLIC SECURITY</i>', pt(5)),
        at(64, 16.6, qr(cardPayload(who, '', since, ['', f.name('Nam'), f.name('Nữ')]), 18)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(13, 40, '#ecefe8', MODERN, front) + cardSide(111, 40, '#efebe4', MODERN, back)],
        'a5Landscape',
        MODERN,
      );
    },
  },
  {
    id: 'household-members',
    class: 'household_book',
    tags: ['form', 'table', 'spread', 'small', 'sans'],
    coloured: true,
    spreads: [[0, 1]],
    draw: (f) => {
      const small = 'font-size:9.5pt;line-height:1.4;margin:-6mm -6mm 0 -15mm';
      const [old, other] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      const [spouse, , child] = f.others;
      const first = `<div style="${small}"><div style="text-align:center">${nation(9, '-', 32)}</div>${title('SỔ HỘ KHẨU', 17, 'color:#8c2f2b;margin-top:6mm')}<div class="sub">Số: ${f.chance.digits(9).replace(/^./, '2')}</div>${fill('Họ và tên chủ hộ:', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'owner'), 3], ['Giới tính:', f.main.sex, 2])}${fill('CCCD số:', idOf(f.main, 'owner'))}${fill('CMND số (cũ):', field('old_citizen_id', old, old, 'owner'))}<div style="margin:1mm 0">Nơi thường trú: ${f.main.home}</div>${fill('Nghề nghiệp:', f.chance.pick(['Ngư dân', 'Thợ xây', 'Giáo viên']))}<div style="text-align:right;margin-top:7mm"><i>${issued('09/05/2016')}</i></div>${closing(f, `${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`)}<br>TRƯỞNG PHÒNG`, '', 'CÔNG AN', 'CÔNG AN', 20)}</div>`;
      const entry = (n: number, who: typeof spouse, tie: string, id: string) => [
        String(n),
        `<b>${nameOf(who, 'member')}</b>`,
        bornOf(who, 'member'),
        who.sex,
        tie,
        id,
      ];
      const second = `<div style="${small}">${title('NHỮNG NGƯỜI TRONG HỘ', 13)}${grid(
        ['TT', 'Họ và tên', 'Ngày sinh', 'Nam, nữ', 'Quan hệ với chủ hộ', 'CMND/CCCD'],
        [
          entry(1, spouse, spouse.sex === 'Nữ' ? 'Vợ' : 'Chồng', field('old_citizen_id', other, other, 'member')),
          entry(2, child, 'Em ruột', ''),
        ],
        8.5,
      )}${title('ĐIỀU CHỈNH THAY ĐỔI', 13, 'margin-top:10mm')}<div style="line-height:1.9">${fill('Nội dung:', 'Nhập thêm nhân khẩu số 2')}${fill('Ngày, tháng, năm:', '14/10/2018')}${fill('Nội dung:', '')}${fill('Ngày, tháng, năm:', '')}</div></div>`;
      return paper('household_book', [first, second], 'a5', SANS);
    },
  },
]);
