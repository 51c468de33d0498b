import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import { bornOf, closing, idOf, issued, nameOf, nation, paper, SANS, title, TYPED, upper } from '../kit.ts';
import { inPart } from '../template.ts';

const POLICE = 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI';
const HEAD =
  '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness';
/** Vietnamese label, English one in italics. */
const both = (vietnamese: string, english: string): string => `${vietnamese} / <i>${english}</i>:`;
const pt = (size: number): string => `font-size:${size}pt`;

/** Held out until its misses were looked at. */
export const OPENED_2_CARDS_BOOKS = inPart('opened-2', [
  {
    id: 'card-half-sheet',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const [since, until] = ['25/04/2021', '17/10/2031'];
      const [street = '', ...rest] = who.home.split(', ');
      const front = [
        at(25, 2.4, HEAD, 'text-align:center;font-size:4.7pt;line-height:1.25'),
        at(28, 11.4, '<b style="color:#b0242c">CĂN CƯỚC CÔNG DÂN</b>', pt(9.6)),
        at(37, 15.6, '<i>Citizen Identity Card</i>', pt(5.6)),
        at(3.4, 17.6, BUST),
        at(72, 2.6, qr(cardPayload(who, old, since), 11.6)),
        field('old_citizen_id', old, '', 'subject'),
        at(25.6, 18.6, `${both('Số', 'No.')} <b style="font-size:10.6pt">${idOf(who, 'subject')}</b>`, pt(6.2)),
        at(25.6, 23.6, both('Họ và tên', 'Full name'), pt(6.2)),
        at(25.6, 26.2, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8.2)),
        at(25.6, 30.4, `${both('Ngày sinh', 'Date of birth')} &nbsp;${bornOf(who, 'subject')}`, pt(6.8)),
        at(
          25.6,
          34,
          `${both('Giới tính', 'Sex')} ${who.sex} &nbsp; ${both('Quốc tịch', 'Nationality')} Việt Nam`,
          pt(6),
        ),
        at(25.6, 37.4, both('Quê quán', 'Place of origin'), pt(6)),
        at(25.6, 40, rest.join(', '), pt(6.4)),
        at(25.6, 43.2, `${both('Nơi thường trú', 'Place of residence')} ${street}`, pt(5.4)),
        at(25.6, 46.2, rest.join(', '), pt(6.2)),
        at(3.2, 46, `Có giá trị đến: ${until}`, pt(4.6)),
        at(3.2, 48.6, '<i>Date of expiry</i>', pt(4.6)),
      ].join('');
      const mark = f.chance.pick([
        'Sẹo chấm c:1,2cm dưới sau đuôi mắt phải',
        'Nốt ruồi c:0,8cm dưới trước khóe miệng trái',
      ]);
      const back = [
        at(3.6, 2.8, both('Đặc điểm nhân dạng', 'Personal identification'), pt(6)),
        at(3.6, 5.8, mark, pt(6.6)),
        at(3.6, 9.8, `${both('Ngày, tháng, năm', 'Date, month, year')} ${issued(since, since)}`, pt(6.2)),
        at(
          20,
          14,
          `<b>${field('agency', POLICE, 'CỤC TRƯỞNG CỤC CẢNH SÁT')}<br>QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI</b>`,
          'text-align:center;font-size:5.6pt',
        ),
        at(34, 31.6, `<b>${f.name('Nam')}</b>`, pt(6.2)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(31, 22, '#e3ede9', SANS, front) + cardSide(31, 96, '#e6ecf0', SANS, back)],
        'a5',
        SANS,
      );
    },
  },
  {
    id: 'card-new-row',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const [since, until] = ['09/05/2025', '21/02/2040'];
      const [street = '', ...rest] = who.home.split(', ');
      const front = [
        at(24, 2.8, HEAD, 'text-align:center;font-size:5pt;line-height:1.25'),
        at(39, 12.4, '<b style="color:#b0242c">CĂN CƯỚC</b>', pt(10.4)),
        at(39.5, 17, 'IDENTITY CARD', pt(6)),
        at(4, 20, BUST),
        at(27, 21, both('Số định danh cá nhân', 'Personal identification number'), pt(5.4)),
        at(27, 23.6, `<b>${idOf(who, 'subject')}</b>`, pt(11)),
        at(27, 29.6, both('Họ, chữ đệm và tên khai sinh', 'Full name'), pt(5.4)),
        at(27, 32.2, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8)),
        at(27, 37, both('Ngày, tháng, năm sinh', 'Date of birth'), pt(5.4)),
        at(27, 39.6, `<b>${bornOf(who, 'subject')}</b>`, pt(7.6)),
        at(64, 37, both('Giới tính', 'Sex'), pt(5.4)),
        at(64, 39.6, `<b>${who.sex}</b>`, pt(7.6)),
        at(27, 44.4, both('Quốc tịch', 'Nationality'), pt(5.4)),
        at(27, 47, '<b>Việt Nam</b>', pt(7)),
      ].join('');
      const back = [
        at(3.6, 2.8, both('Nơi cư trú', 'Place of residence'), pt(5.4)),
        at(3.6, 5.4, `${street},`, pt(6.4)),
        at(3.6, 8.4, rest.join(', '), pt(6.4)),
        at(3.6, 12.2, both('Nơi đăng ký khai sinh', 'Place of birth registration'), pt(5.4)),
        at(3.6, 14.8, f.place.full, pt(6.4)),
        at(3.6, 19, both('Ngày, tháng, năm cấp', 'Date of issue'), pt(5.4)),
        at(3.6, 21.6, issued(since, since), pt(6.8)),
        at(3.6, 25.4, both('Ngày, tháng, năm hết hạn', 'Date of expiry'), pt(5.4)),
        at(3.6, 28, until, pt(6.8)),
        at(3.6, 32, `<b>${field('agency', 'BỘ CÔNG AN')}</b> / <i>MINISTRY OF PUBLIC SECURITY</i>`, pt(5.6)),
        at(64.4, 13, qr(cardPayload(who, '', since, ['', f.name('Nam'), f.name('Nữ')]), 18)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(15, 74, '#edf0ec', SANS, front) + cardSide(109, 74, '#eeece6', SANS, back)],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'household-booklet',
    class: 'household_book',
    tags: ['form', 'spread', 'small'],
    coloured: true,
    spreads: [
      [0, 1],
      [2, 3],
    ],
    draw: (f) => {
      const small = 'font-size:10.5pt;line-height:1.3;margin:-6mm -5mm 0 -13mm';
      const kin = f.others[0];
      const [old, other] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      const foot = `<div class="cols" style="text-align:center;margin-top:9mm;line-height:1.3"><div>CÁN BỘ ĐĂNG KÝ<br><i>(Ký, ghi rõ họ tên)</i></div><div>TRƯỞNG CÔNG AN<br><i>(Ký, đóng dấu)</i></div></div>`;
      const entry = (who: typeof kin, role: string, cmnd: string, work: string) =>
        `<div style="line-height:1.85">${fill('Họ và tên:', `<i>${nameOf(who, role)}</i>`)}${fill('Họ và tên gọi khác (nếu có):', '')}${fillRow(['Ngày, tháng, năm sinh:', `<i>${bornOf(who, role)}</i>`, 3], ['Giới tính:', `<i>${who.sex}</i>`, 2])}${fill('Quê quán:', `<i>${f.place.name}, ${f.place.province}</i>`)}${fillRow(['Dân tộc:', '<i>Kinh</i>', 1], ['Tôn giáo:', '<i>Không</i>', 1])}${fill('CMND số:', `<i>${field('old_citizen_id', cmnd, cmnd, role)}</i>`)}${fill('Hộ chiếu số:', '')}${fill('Nghề nghiệp, nơi làm việc:', `<i>${work}</i>`)}${fill('Chuyển đến ngày:', '')}${fill('Nơi thường trú trước khi chuyển đến:', '')}</div>${foot}`;
      const cover = `<div style="${small};text-align:center"><div style="margin-top:4mm">${nation(10, '-', 36)}</div>${title('SỔ HỘ KHẨU', 24, 'color:#a02a22;margin-top:52mm')}</div>`;
      const signature = closing(
        f,
        `${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`)}<br>ĐỘI TRƯỞNG`,
        '',
        'CÔNG AN',
        'CÔNG AN',
        20,
      );
      const first = `<div style="${small}">${title('SỔ HỘ KHẨU', 15)}<div class="sub">Số: ${f.chance.digits(9).replace(/^./, '3')}</div><div style="line-height:1.85">${fill('Họ và tên chủ hộ:', f.main.name)}${fill('Nơi thường trú:', f.main.home.split(', ').slice(0, 2).join(', '))}${fill('Tỉnh, thành phố:', f.place.province)}</div><div style="text-align:right;margin-top:7mm"><i>${issued('18/09/2013')}</i></div>${signature}<div style="margin-top:9mm">Hồ sơ hộ khẩu số: ${f.number}<br>Sổ đăng ký thường trú số: ${f.chance.whole(11, 48)} &nbsp; Tờ số: ${f.chance.whole(2, 99)}</div></div>`;
      const head = `<div style="${small}">${title('CHỦ HỘ', 13)}${entry(f.main, 'owner', old, f.chance.pick(['Thợ mộc', 'Làm vườn', 'Nội trợ']))}</div>`;
      const spouse = `<div style="${small}"><div style="text-align:center;margin:4mm 0 1mm"><b>QUAN HỆ VỚI CHỦ HỘ:</b> <i>${kin.sex === 'Nữ' ? 'Vợ' : 'Chồng'}</i></div>${entry(kin, 'relative', other, 'Buôn bán nhỏ')}</div>`;
      return paper('household_book', [cover, first, head, spouse], 'a5');
    },
  },
]);
