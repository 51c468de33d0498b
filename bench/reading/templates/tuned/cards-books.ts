import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { isoDate } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import { bornOf, closing, idOf, issued, nameOf, nation, paper, SANS, title, TYPED, upper } from '../kit.ts';
import { inPart } from '../template.ts';

export const CARDS_BOOKS = inPart('tuned', [
  {
    id: 'card-chip',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const old = f.chance.next() < 0.5 ? oldCitizenId(f.chance) : '';
      const [since, until] = ['12/08/2022', '15/03/2042'];
      const residence = who.home.split(', ');
      const front = `${at(22, 3, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc', 'text-align:center;font-size:5.8pt')}${at(28, 10, '<b style="color:#a8232b">CĂN CƯỚC CÔNG DÂN</b>', 'font-size:10.5pt')}${at(33, 15.2, 'Citizen Identity Card', 'font-size:6.2pt')}${at(3, 18, BUST)}${at(70.4, 3, qr(cardPayload(who, old, since), 13))}${old && field('old_citizen_id', old, '', 'subject')}
      ${at(26, 19, `Số / No.: <b style="font-size:11pt">${idOf(who, 'subject')}</b>`)}${at(26, 24.4, 'Họ và tên / Full name:')}${at(26, 27.4, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, 'font-size:8.6pt')}${at(26, 31.6, `Ngày sinh / Date of birth: <b>${bornOf(who, 'subject')}</b>`)}${at(26, 35, `Giới tính / Sex: <b>${who.sex}</b> &nbsp; Quốc tịch / Nationality: <b>Việt Nam</b>`, 'font-size:6.3pt')}${at(26, 38.3, 'Quê quán / Place of origin:')}${at(26, 41.2, `<b>${residence.slice(-2).join(', ')}</b>`, 'font-size:6.6pt')}${at(26, 44.3, 'Nơi thường trú / Place of residence:')}${at(26, 47.2, `<b>${who.home}</b>`, 'font-size:5.8pt')}${at(3, 46.4, `Có giá trị đến:<br>${until}`, 'font-size:5.6pt')}`;
      const back = `${at(4, 3, 'Đặc điểm nhân dạng / Personal identification:')}${at(4, 6.4, '<b>Sẹo chấm C: 2cm trên sau cánh mũi trái</b>')}${at(4, 10.4, `Ngày, tháng, năm / Date, month, year: <b>${issued(since, since)}</b>`)}${at(14, 14.5, `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI', 'CỤC TRƯỞNG CỤC CẢNH SÁT')}</b><br><b>QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI</b>`, 'text-align:center;font-size:6.4pt')}${at(30, 31, `<b>${f.name('Nam')}</b>`)}${machineReadable(who, until, TYPED)}`;
      return paper(
        'citizen_id_card',
        [cardSide(24, 36, '#e8f0ea', SANS, front) + cardSide(24, 104, '#e9eef0', SANS, back)],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'card-2024',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const [since, until] = ['20/11/2024', '08/06/2039'];
      const front = `${at(22, 3, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc', 'text-align:center;font-size:6.4pt')}${at(37, 10, '<b style="color:#a8232b">CĂN CƯỚC</b>', 'font-size:11pt')}${at(38, 15.4, 'IDENTITY CARD', 'font-size:6.2pt')}${at(4, 19, BUST)}${at(28, 19.5, 'Số định danh cá nhân / Personal identification number:', 'font-size:5.6pt')}${at(28, 22.6, `<b>${idOf(who, 'subject')}</b>`, 'font-size:11.5pt')}${at(28, 29, 'Họ, chữ đệm và tên khai sinh / Full name:', 'font-size:5.8pt')}${at(28, 32, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, 'font-size:8.4pt')}${at(28, 37, 'Ngày, tháng, năm sinh / Date of birth:', 'font-size:5.8pt')}${at(28, 39.8, `<b>${bornOf(who, 'subject')}</b>`)}${at(28, 44, `Giới tính / Sex: <b>${who.sex}</b> &nbsp; Quốc tịch / Nationality: <b>Việt Nam</b>`, 'font-size:5.8pt')}`;
      const back = `${at(4, 3, 'Nơi cư trú / Place of residence:', 'font-size:5.8pt')}${at(4, 6, `<b>${who.home}</b>`, 'font-size:5.6pt')}${at(4, 10, 'Nơi đăng ký khai sinh / Place of birth registration:', 'font-size:5.8pt')}${at(4, 13, `<b>${f.place.full}</b>`, 'font-size:5.8pt')}${at(4, 17.4, 'Ngày, tháng, năm cấp / Date of issue:', 'font-size:5.8pt')}${at(4, 20.4, `<b>${issued(since, since)}</b>`)}${at(4, 24, 'Ngày, tháng, năm hết hạn / Date of expiry:', 'font-size:5.8pt')}${at(4, 27, `<b>${until}</b>`)}${at(12, 31.5, `<b>${field('agency', 'BỘ CÔNG AN')}</b>`, 'font-size:6.4pt')}${at(64, 15, qr(cardPayload(who, '', since, ['', f.name('Nam'), f.name('Nữ')]), 18))}${machineReadable(who, until, TYPED)}`;
      return paper(
        'citizen_id_card',
        [cardSide(60, 40, '#eef1ee', SANS, front) + cardSide(60, 130, '#f0eee8', SANS, back)],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'household-book',
    class: 'household_book',
    tags: ['form', 'spread', 'small'],
    coloured: true,
    spreads: [[0, 1]],
    draw: (f) => {
      const small = 'font-size:10pt;line-height:1.25;margin:-6mm -6mm 0 -14mm';
      const old = oldCitizenId(f.chance);
      const left = `<div style="${small}"><div style="text-align:center">${nation(9, '-', 34)}</div>${title('SỔ HỘ KHẨU', 15, 'color:#9c2b1f;margin-top:12mm')}<div class="sub">Số: ${f.chance.digits(9).replace(/^./, '2')}</div>${fill('Họ và tên chủ hộ:', `<b>${nameOf(f.main, 'owner')}</b>`)}${fill('Nơi thường trú:', f.main.home)}<div style="text-align:center;margin-top:6mm"><i>${issued('14/05/2011')}</i></div>${closing(f, `TRƯỞNG ${field('agency', `CÔNG AN ${upper(`${f.place.kind} ${f.place.name}`)}`)}`, '', 'CÔNG AN', 'CÔNG AN', 18)}<div>Hồ sơ hộ khẩu số: ${f.number}</div><div>Sổ đăng ký thường trú số: 0${f.chance.whole(1, 9)}</div><div>Tờ số: ${f.chance.whole(2, 88)}</div></div>`;
      const right = `<div style="${small}">${title('CHỦ HỘ', 12)}${fill('Họ và tên:', f.main.name)}${fill('Họ và tên gọi khác (nếu có):', '')}${fillRow(['Ngày, tháng, năm sinh:', bornOf(f.main, 'owner'), 3], ['Giới tính:', f.main.sex, 1])}${fill('Nguyên quán:', f.place.full)}${fillRow(['Dân tộc:', 'Kinh', 1], ['Tôn giáo:', 'Không', 1])}${fill('Số CMND:', field('old_citizen_id', old, old, 'owner'))}${fill('Nghề nghiệp, nơi làm việc:', f.chance.pick(['Thợ nề', 'Giáo viên', 'Buôn bán']))}${fill('Nơi thường trú trước khi chuyển đến:', '')}<div style="text-align:center;margin-top:8mm">CÁN BỘ ĐĂNG KÝ<br><i>(Ký, ghi rõ họ tên)</i></div></div>`;
      return paper('household_book', [left, right], 'a5');
    },
  },
  {
    id: 'register-page',
    class: 'civil_register',
    tags: ['table', 'small'],
    draw: (f) => {
      const people = [f.main, ...f.others];
      const rows = people.map((who, i) => [
        `Số: <b>${field('birth_certificate_no', `${f.number + i}/1988`)}</b><br>Ngày ${10 + i}/4/1988`,
        `Họ và tên: <b>${nameOf(who, 'subject')}</b><br>${who.sex}, sinh ngày ${bornOf(who, 'subject')}<br>Nơi sinh: ${f.place.full}`,
        `Cha: ${f.name('Nam')}<br>Mẹ: ${f.name('Nữ')}<br>Trú tại: ${f.chance.pick(f.place.hamlets)}`,
        i === 1 ? 'Đã cấp bản sao' : '',
      ]);
      const table = `<table><tr>${['Số, ngày đăng ký', 'Phần ghi về người được khai sinh', 'Phần ghi về cha, mẹ', 'Ghi chú'].map((text) => `<th style="font-size:10pt">${text}</th>`).join('')}</tr>${rows.map((row) => `<tr style="height:38mm">${row.map((cell) => `<td style="font-size:10pt">${cell}</td>`).join('')}</tr>`).join('')}</table>`;
      return paper('civil_register', [
        `<div class="cols" style="font-size:10pt"><div>UBND ${upper(`${f.place.kind} ${f.place.name}`)}</div><div style="text-align:right">Trang ${f.chance.whole(12, 196)}</div></div>${title('SỔ ĐĂNG KÝ KHAI SINH', 15)}<div class="sub">Quyển số: 02/1988</div>${table}`,
      ]);
    },
  },
  {
    id: 'register-deaths',
    class: 'civil_register',
    tags: ['form', 'typed', 'spread'],
    spreads: [[0, 1]],
    draw: (f) => {
      const entry = (who: (typeof f.others)[0], n: number) =>
        `<div style="border-top:0.5mm solid #333;padding-top:3mm;margin-top:3mm"><div>Số: ${field('death_extract_no', `${f.number + n}/1992`)}</div>${fill('Họ và tên người chết:', nameOf(who, 'subject'))}${fillRow(['Sinh ngày:', bornOf(who, 'subject'), 1], ['Giới tính:', who.sex, 1])}${fill('Nơi cư trú cuối cùng:', f.chance.pick(f.place.hamlets))}${fill('Chết ngày:', `${(n % 27) + 1}/9/1992`)}${fill('Nguyên nhân:', 'Bệnh già')}${fill('Người khai:', f.name())}</div>`;
      const page = (side: number, who: (typeof f.others)[0][]) =>
        `<div style="font-size:11pt">${title('SỔ ĐĂNG KÝ KHAI TỬ', 14)}<div class="sub">Năm ${isoDate('01/01/1992').slice(0, 4)} - Trang ${side}</div>${who.map((one, i) => entry(one, side + i)).join('')}</div>`;
      return paper(
        'civil_register',
        [page(44, [f.main, f.others[0]]), page(45, [f.others[1], f.others[2]])],
        'a4',
        TYPED,
      );
    },
  },
]);
