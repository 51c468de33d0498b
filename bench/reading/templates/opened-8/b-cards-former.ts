import { field, seal } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST, cardSide } from '../card-kit.ts';
import { EMBLEM, FINGER, NATION, pt, TINOS } from '../card-parts.ts';
import { codeAt } from '../held-a-parts.ts';
import { bornOf, idOf, issued, nameOf, paper, SANS, TYPED, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { bareHome, cardDay, larger, notaryCopy, stackedBars, trueCopy } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_B_CARDS_FORMER = inPart('opened-8', [
  {
    // The card of nine digits of 1999 to 2012, typed in; both sides beside each other on a sheet across.
    id: 'card-nine-2004-across-typed',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'typed'],
    landscape: true,
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const since = dayOf(f, 3, 2004);
      const [street, commune, province] = bareHome(who);
      const t = (text: string, size = 7.6) => `<span style="font:${size}pt ${TYPED}">${text}</span>`;
      const front = [
        at(22, 2.6, `<b>${NATION}</b><br>Độc lập - Tự do - Hạnh phúc`, pt(6, 'text-align:center;line-height:1.3')),
        at(23, 8.6, '<b style="color:#9b2530">GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(10)),
        at(34, 13.4, `SỐ ${field('old_citizen_id', old, old, 'subject')}`, pt(12.5, 'color:#9b2530;font-weight:700')),
        at(3, 15.6, BUST),
        at(25, 19.4, 'Họ tên', pt(6.6)),
        at(25, 22, t(nameOf(who, 'subject', upper(who.name)), 7.4)),
        at(25, 26, 'Sinh ngày', pt(6.6)),
        at(40, 25.6, t(bornOf(who, 'subject', who.born.replaceAll('/', '-')), 8.4)),
        at(25, 31, 'Nguyên quán', pt(6.6)),
        at(42, 30.8, t(commune)),
        at(25, 34.8, t(province)),
        at(25, 39.6, 'Nơi ĐKHK thường trú', pt(6.6)),
        at(25, 43, t(street, 6.8)),
        at(25, 46.6, t(`${commune}, ${province}`, 6.4)),
      ].join('');
      const back = [
        at(3, 2.6, `Dân tộc: ${t('Kinh')} &emsp;&emsp;&emsp; Tôn giáo: ${t('Không')}`, pt(6.8)),
        at(3, 8, FINGER),
        at(3, 24.4, 'NGÓN TRỎ TRÁI', pt(4)),
        at(3, 28, FINGER),
        at(3, 44.6, 'NGÓN TRỎ PHẢI', pt(4)),
        at(34, 7.4, '<b>DẤU VẾT RIÊNG VÀ DỊ HÌNH</b>', pt(6.2)),
        at(22, 11, t(f.chance.pick(['Sẹo chấm c.2cm trên trước', 'Nốt ruồi c.1,2cm trên sau']), 7)),
        at(22, 14.4, t(f.chance.pick(['đuôi mắt trái', 'cánh mũi phải']), 7)),
        at(42, 21, cardDay(since), pt(7)),
        at(
          36,
          25,
          `<b>KT. GIÁM ĐỐC ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, `CA TỈNH ${upper(f.place.province)}`)}</b><br>PHÓ GIÁM ĐỐC`,
          pt(5.8, 'text-align:center'),
        ),
        seal(34, 28, `CÔNG AN TỈNH ${upper(f.place.province)} ★`, 'CÔNG AN', -6, 0.7, 18),
        at(44, 47, `<b>Đại tá ${f.name('Nam')}</b>`, pt(6.2)),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(42, 46, '#eef3e6', TINOS, front) + cardSide(158, 48, '#eef3e6', TINOS, back) + codeAt(f, 42, 112)],
        'a4Landscape',
      );
    },
  },
  {
    // The card of twelve digits of 2012 to 2015, a copy that a notary certified.
    id: 'card-twelve-2014-notary-copy',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'stamp', 'sans'],
    draw: (f) => {
      const who = f.main;
      const since = dayOf(f, 12, 2014);
      const [street, commune, province] = bareHome(who);
      const row = (y: number, label: string, value: string, size = 7) =>
        at(26, y, label, pt(5.6)) + at(46, y - 0.4, `<b>${value}</b>`, pt(size));
      const front = [
        at(5, 3, EMBLEM),
        at(20, 3, `<b>${NATION}</b><br><b>Độc lập – Tự do – Hạnh phúc</b>`, pt(6, 'text-align:center;line-height:1.3')),
        at(20, 9.4, '<b>CHỨNG MINH NHÂN DÂN</b>', pt(11)),
        at(24, 14.6, `SỐ: <b style="font-size:12.5pt">${idOf(who, 'subject')}</b>`, pt(7.4)),
        at(3.4, 16, BUST),
        at(26, 19.4, 'Họ và tên khai sinh:', pt(5.6)),
        at(26, 22, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(7)),
        row(25.4, 'Họ và tên gọi khác:', ''),
        row(28.6, 'Ngày, tháng, năm sinh:', bornOf(who, 'subject')),
        row(31.8, 'Giới tính:', who.sex),
        at(60, 31.8, `Dân tộc: <b style="font-size:7pt">Kinh</b>`, pt(5.6)),
        row(35.6, 'Quê quán:', `${commune}, ${province}`, 5.8),
        row(39.4, 'Nơi thường trú:', street, 5.4),
        at(26, 42.8, `<b>${commune}, ${province}</b>`, pt(6.4)),
        at(3.4, 47.4, `Có giá trị đến: ${who.born.slice(0, 6)}2029`, pt(5.6)),
      ].join('');
      const back = [
        at(4, 3, `Họ và tên cha: <b>${f.name('Nam')}</b>`, pt(6.8)),
        at(4, 7, `Họ và tên mẹ: <b>${f.name('Nữ')}</b>`, pt(6.8)),
        at(4, 11.4, 'Đặc điểm nhận dạng:', pt(6.4)),
        at(
          4,
          14.6,
          f.chance.pick(['Nốt ruồi c. 2cm sau cánh mũi trái', 'Sẹo chấm c. 1cm trên đuôi mắt phải']),
          pt(6.6),
        ),
        at(4, 19, FINGER),
        at(20, 19, FINGER),
        at(4, 35, 'Ngón trỏ trái', pt(4.8)),
        at(20, 35, 'Ngón trỏ phải', pt(4.8)),
        at(46, 18.6, cardDay(since), pt(6.6)),
        at(
          40,
          22,
          `<b>${field('agency', 'TRUNG TÂM DỮ LIỆU QUỐC GIA VỀ DÂN CƯ', 'TRUNG TÂM DỮ LIỆU QUỐC GIA')}<br>VỀ DÂN CƯ<br>GIÁM ĐỐC</b>`,
          pt(5.6, 'text-align:center'),
        ),
        at(46, 38, `<b>${f.name('Nam')}</b>`, pt(6.4)),
        at(4, 42, stackedBars(who.id, 76, 9)),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          cardSide(20, 26, '#f4f4f4', SANS, front) +
            cardSide(108, 26, '#f4f4f4', SANS, back) +
            notaryCopy(f, 108, 92) +
            codeAt(f, 22, 92),
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The bar code card of 2016 to 2020, enlarged by the copier, the commune's "SAO Y" below.
    id: 'card-cccd-2017-enlarged-true-copy',
    class: 'citizen_id_card',
    tags: ['card', 'stamp'],
    draw: (f) => {
      const who = f.main;
      const since = dayOf(f, 5, 2017);
      const [street, commune, province] = bareHome(who);
      const front = [
        at(4, 2.8, EMBLEM),
        at(22, 3, `<b>${NATION}</b><br>Độc lập - Tự do - Hạnh phúc`, pt(6.2, 'text-align:center;line-height:1.3')),
        at(24, 9.4, '<b>CĂN CƯỚC CÔNG DÂN</b>', pt(11.4)),
        at(30, 15, `Số: <b>${idOf(who, 'subject')}</b>`, pt(10.6)),
        at(3.2, 15.2, BUST),
        at(25.4, 20.6, 'Họ và tên:', pt(6.6)),
        at(25.4, 23.4, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8.4)),
        at(25.4, 28, `Ngày, tháng, năm sinh: <b>${bornOf(who, 'subject')}</b>`, pt(7)),
        at(25.4, 32, `Giới tính: <b>${who.sex}</b>`, pt(7)),
        at(50, 32, 'Quốc tịch: <b>Việt Nam</b>', pt(7)),
        at(25.4, 36, `Quê quán: <b>${commune}, ${province}</b>`, pt(6.4)),
        at(25.4, 40, `Nơi thường trú: <b>${street}</b>`, pt(6.2)),
        at(25.4, 43.6, `<b>${commune}, ${province}</b>`, pt(6.4)),
        at(3.2, 44.4, `Có giá trị đến:<br><b>${who.born.slice(0, 6)}2037</b>`, pt(5.6)),
      ].join('');
      const back = [
        at(4, 3.4, stackedBars(who.id, 77, 11)),
        at(4, 16, `Đặc điểm nhận dạng: ${f.chance.pick(['Sẹo chấm C: 1cm', 'Nốt ruồi C: 2,5cm'])}`, pt(6.6)),
        at(4, 19.2, f.chance.pick(['dưới trước mắt trái', 'trên sau mép phải']), pt(6.6)),
        at(4, 25, FINGER),
        at(22, 25, FINGER),
        at(4, 42, 'Ngón trỏ trái', pt(5)),
        at(22, 42, 'Ngón trỏ phải', pt(5)),
        at(48, 20, issued(since), pt(6.8)),
        at(
          40,
          23.4,
          `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ', 'CỤC TRƯỞNG CỤC CẢNH SÁT')}<br>ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ</b>`,
          pt(5.6, 'text-align:center'),
        ),
        at(46, 46, `<b>Thiếu tướng ${f.name('Nam')}</b>`, pt(5.8)),
      ].join('');
      return paper('citizen_id_card', [
        larger(30, 20, 1.45, cardSide(0, 0, '#f1f1f1', TINOS, front)) +
          larger(30, 108, 1.45, cardSide(0, 0, '#f1f1f1', TINOS, back)) +
          trueCopy(f, 106, 200) +
          codeAt(f, 30, 200),
      ]);
    },
  },
]);
