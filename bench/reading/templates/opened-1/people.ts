import { field, guilloche, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  MODERN,
  nameOf,
  nation,
  paper,
  plainSign,
  SANS,
  spaced,
  title,
  TYPED,
  upper,
} from '../kit.ts';
import { inPart } from '../template.ts';

/** Held out until its misses were looked at. */
const row = (label: string, value: string): string =>
  `<tr><td style="border:0;width:44%;font-size:12.5pt">${label}</td><td style="border:0;border-bottom:0.2mm dashed #555;font-size:12.5pt">${value}</td></tr>`;

export const OPENED_1_PEOPLE = inPart('opened-1', [
  {
    id: 'birth-frame',
    class: 'birth_certificate',
    tags: ['form'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper('birth_certificate', [
        `<div style="position:absolute;inset:10mm;border:1.2mm double #7a5a2a"></div><div style="text-align:center;margin-top:6mm">${nation(12, '–', 30)}</div><div style="text-align:center;margin-top:10mm;font-size:24pt;letter-spacing:1mm"><b>GIẤY KHAI SINH</b></div><div style="text-align:center">Số ${field('birth_certificate_no', `${f.number}/2026`)}</div><div style="height:6mm"></div>
        <table>${row('Họ, chữ đệm và tên', `<b>${nameOf(f.main, 'subject')}</b>`)}${row('Ngày, tháng, năm sinh', bornOf(f.main, 'subject', f.main.born.replaceAll('/', ' / ')))}${row('Giới tính', f.main.sex)}${row('Dân tộc, quốc tịch', 'Kinh, Việt Nam')}${row('Số định danh cá nhân', idOf(f.main, 'subject', spaced(f.main.id)))}${row('Nơi sinh', `Bệnh viện Phụ sản ${f.place.province}`)}${row('Quê quán', f.place.full)}${row('Họ, chữ đệm, tên người cha', field('person_name', father, father, 'father'))}${row('Họ, chữ đệm, tên người mẹ', field('person_name', mother, mother, 'mother'))}${row('Nơi cư trú của cha, mẹ', f.main.home)}${row('Cơ quan cấp', field('agency', `Ủy ban nhân dân ${f.place.full}`))}${row('Ngày đăng ký', issued(f.date))}</table>${closing(f, 'CÔNG CHỨC TƯ PHÁP - HỘ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'death-table-half',
    class: 'death_extract',
    tags: ['form', 'sans', 'small'],
    draw: (f) => {
      const informant = f.others[1];
      return paper(
        'death_extract',
        [
          `<div style="font-size:10pt"><div class="cols"><div>Mẫu TP/HT-2026-TLKT</div><div style="text-align:right">Số: ${field('death_extract_no', `${f.number}/TLKT-BS`)}</div></div><div style="text-align:center">${nation(10.5, '-', 0)}</div>${title('BẢN SAO TRÍCH LỤC KHAI TỬ', 15, 'margin-top:5mm')}
          <p class="flat"><b>Phần 1. Người chết</b></p>${grid(
            [],
            [
              ['Họ, chữ đệm, tên', nameOf(f.main, 'subject', upper(f.main.name)), 'Giới tính', f.main.sex],
              ['Ngày sinh', bornOf(f.main, 'subject'), 'Quốc tịch', 'Việt Nam'],
              ['Số ĐDCN', idOf(f.main, 'subject'), 'Dân tộc', 'Mường'],
            ],
            10,
          )}<div>Nơi cư trú cuối cùng: ${f.main.home}</div><div>Chết lúc 21 giờ 40 phút ngày ${f.chance.whole(10, 28)}/8/2026 tại nhà; nguyên nhân: già yếu.</div>
          <p class="flat" style="margin-top:3mm"><b>Phần 2. Người yêu cầu</b></p><div>Họ và tên: ${nameOf(informant, 'applicant')}; CCCD: ${idOf(informant, 'applicant')}</div><div style="margin-top:4mm"><i>Trích lục từ Sổ đăng ký khai tử do ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)} lưu giữ, cấp ${issued(f.date)}.</i></div></div>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'marriage-wide',
    class: 'marriage_certificate',
    tags: ['form', 'two-column'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      const half = (label: string, who: typeof wife, role: string) =>
        `<div style="border:0.3mm solid #b9838a;padding:3mm"><div style="text-align:center"><b>${label}</b></div><div>Họ và tên: <b>${nameOf(who, role, upper(who.name))}</b></div><div>Sinh ngày: ${bornOf(who, role)}</div><div>Dân tộc: Kinh &nbsp; Quốc tịch: Việt Nam</div><div>Số định danh: ${idOf(who, role)}</div><div>Nơi thường trú: ${who.home}</div></div>`;
      return paper(
        'marriage_certificate',
        [
          `${guilloche('#f6d7dd')}<div style="text-align:center">${nation(11.5)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 20, 'color:#96203a;letter-spacing:0.6mm')}<div class="sub">${field('agency', `ỦY BAN NHÂN DÂN ${upper(f.place.full)}`)} chứng nhận</div><div class="cols">${half('BÊN NAM', husband, 'husband')}${half('BÊN NỮ', wife, 'wife')}</div><div style="text-align:center;margin-top:4mm">đã đăng ký kết hôn ${issued(f.date)}, số đăng ký: <b>${field('marriage_certificate_no', `${f.number}/2026`)}</b></div><div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Chữ ký chồng', husband.name, 14)}</div><div>${plainSign(f, 'Chữ ký vợ', wife.name, 14)}</div></div>${closing(f, 'CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 16)}`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    id: 'marital-boxed',
    class: 'marital_status_certificate',
    tags: ['form', 'table', 'modern'],
    draw: (f) =>
      paper(
        'marital_status_certificate',
        [
          `<div style="text-align:center;font-size:11pt">${nation(11)}</div><div style="font-size:11pt;margin-top:4mm"><b>${field('agency', `UBND ${upper(`${f.place.kind} ${f.place.name}`)}`)}</b> – Số ${field('document_no', `${f.number}/UBND-XNTTHN`)}</div>${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15, 'margin-top:7mm')}${grid(
            [],
            [
              ['Người được xác nhận', `<b>${nameOf(f.main, 'subject')}</b>`],
              ['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
              ['Số định danh cá nhân', idOf(f.main, 'subject', spaced(f.main.id))],
              ['Nơi thường trú', f.main.home],
              ['Kết quả xác minh', 'Từ ngày đủ 18 tuổi đến nay chưa kết hôn'],
              ['Mục đích sử dụng', 'Làm thủ tục mua nhà ở xã hội'],
            ],
            11,
          )}<p class="flat" style="font-size:11pt"><i>Giấy chỉ có giá trị trong sáu tháng và không dùng vào việc khác.</i></p><div style="text-align:right;font-size:11pt"><i>${f.place.name}, ${issued(f.date)}</i></div>${closing(f, 'TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP', codeLine(f, 'Số hồ sơ:'))}`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    id: 'card-copy',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'modern'],
    draw: (f) => {
      const who = f.main;
      const [since, until] = ['02/05/2021', '19/09/2036'];
      const old = oldCitizenId(f.chance);
      const front = `${at(26, 2.6, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc', 'text-align:center;font-size:5.6pt')}${at(31, 9.6, '<b>CĂN CƯỚC CÔNG DÂN</b>', 'font-size:9.4pt')}${at(35, 14.4, 'Citizen Identity Card', 'font-size:5.6pt')}${at(3, 17, BUST)}${at(71, 2.8, qr(cardPayload(who, old, since), 12.4))}${field('old_citizen_id', old, '', 'subject')}${at(26, 18.6, `Số / No.: <b style="font-size:10.5pt">${idOf(who, 'subject')}</b>`)}${at(26, 24, 'Họ và tên / Full name:')}${at(26, 27, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, 'font-size:7.8pt')}${at(26, 31.2, `Ngày sinh / Date of birth: <b>${bornOf(who, 'subject')}</b>`, 'font-size:6.4pt')}${at(26, 34.8, `Giới tính / Sex: ${who.sex} &nbsp; Quốc tịch / Nationality: Việt Nam`, 'font-size:5.6pt')}${at(26, 38, 'Quê quán / Place of origin:', 'font-size:6.2pt')}${at(26, 40.8, f.place.full, 'font-size:6.2pt')}${at(26, 44, 'Nơi thường trú / Place of residence:', 'font-size:6.2pt')}${at(26, 46.8, who.home.replace(', ', ',<br>'), 'font-size:5.2pt')}`;
      const back = `${at(4, 3, 'Đặc điểm nhân dạng / Personal identification:', 'font-size:6.2pt')}${at(4, 6.4, 'Nốt ruồi C: 1,5cm trên trước đầu lông mày phải', 'font-size:6.2pt')}${at(4, 10.2, `Ngày, tháng, năm / Date, month, year: ${issued(since, since)}`, 'font-size:6.2pt')}${at(12, 14.4, `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI', 'CỤC TRƯỞNG CỤC CẢNH SÁT')}</b><br>QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI`, 'text-align:center;font-size:6pt')}${machineReadable(who, until, TYPED)}`;
      return paper(
        'citizen_id_card',
        [
          `${cardSide(16, 30, '#ffffff', MODERN, front)}${cardSide(108, 30, '#ffffff', MODERN, back)}<div style="position:absolute;left:30mm;top:110mm;font-size:14pt"><b>SAO Y BẢN CHÍNH</b></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    id: 'household-sheet',
    class: 'household_book',
    tags: ['form', 'table', 'small'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const members = f.others.map((who, i) => [
        String(i + 2),
        nameOf(who, 'member'),
        bornOf(who, 'member'),
        who.sex,
        ['Con', 'Con', 'Cháu'][i] ?? 'Cháu',
      ]);
      return paper('household_book', [
        `<div style="text-align:center">${nation(10)}</div>${title('SỔ HỘ KHẨU', 18)}<div class="sub">(Trang dùng cho hộ gia đình)</div><div style="font-size:11pt">Họ và tên chủ hộ: <b>${nameOf(f.main, 'owner')}</b><br>Ngày sinh: ${bornOf(f.main, 'owner')} – CMND số ${field('old_citizen_id', old, old, 'owner')}<br>Nơi thường trú: ${f.main.home}<br>Quan hệ với chủ hộ của các nhân khẩu:</div>${grid(['Số TT', 'Họ và tên', 'Ngày, tháng, năm sinh', 'Giới tính', 'Quan hệ với chủ hộ'], [['1', f.main.name, f.main.born, f.main.sex, 'Chủ hộ'], ...members], 10.5)}<div style="text-align:right;font-size:11pt;margin-top:4mm"><i>${issued('03/12/2008')}</i></div>${closing(f, `TRƯỞNG ${field('agency', 'CÔNG AN HUYỆN')}`, '', 'CÔNG AN', 'CÔNG AN')}`,
      ]);
    },
  },
  {
    id: 'register-marriages',
    class: 'civil_register',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [a, b, c] = f.others;
      const entry = (n: number, one: typeof a, two: typeof b) =>
        `<div style="border:0.3mm solid #222;padding:3mm;margin-bottom:6mm">Số ${field('marriage_certificate_no', `${n}/1979`)} &nbsp; Ngày đăng ký: ${n % 27}/6/1979<br>Bên nam: ${nameOf(one, 'husband')}, sinh ${bornOf(one, 'husband')}<br>Bên nữ: ${nameOf(two, 'wife')}, sinh ${bornOf(two, 'wife')}<br>Nơi ở: ${f.place.full}<br>Nhân chứng: ${f.name()}</div>`;
      return paper(
        'civil_register',
        [
          `<div style="font-size:11.5pt">${title('SỔ ĐĂNG KÝ KẾT HÔN', 15)}<div class="sub">Quyển 01 - 1979 - Tờ ${f.chance.whole(4, 60)}</div>${entry(f.number, f.main, a)}${entry(f.number + 1, b, c)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
