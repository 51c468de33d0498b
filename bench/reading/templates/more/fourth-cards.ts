import { field } from '../../../../samples/make/html.ts';
import { plainCapitals } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { at, BUST, cardSide, machineReadable } from '../card-kit.ts';
import { letterBoxes, officeLines, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import type { Template } from '../template.ts';

const pt = (size: number): string => `font-size:${size}pt`;
const flat = (text: string): string => `<p class="flat">${text}</p>`;

/** Cards, passports, residence and household papers. */
export const FOURTH_CARDS: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'card-2016-copy',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'sans'],
    draw: (f) => {
      const who = f.main;
      const front = [
        at(26, 3, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc', pt(5.4)),
        at(30, 10, '<b>CĂN CƯỚC CÔNG DÂN</b>', pt(10)),
        at(4, 14, BUST),
        at(28, 16, `Số: <b>${idOf(who, 'subject')}</b>`, pt(9)),
        at(28, 21, `Họ và tên: <b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(7)),
        at(28, 27, `Ngày, tháng, năm sinh: ${bornOf(who, 'subject')}`, pt(7)),
        at(28, 31, `Giới tính: ${who.sex} &nbsp; Quốc tịch: Việt Nam`, pt(7)),
        at(28, 35, `Quê quán: ${f.place.name}, ${f.place.province}`, pt(7)),
        at(28, 40, `Nơi thường trú: ${who.home.split(', ')[0]}`, pt(7)),
        at(4, 46, 'Có giá trị đến: 12/05/2031', pt(5)),
      ].join('');
      const back = [
        at(26, 4, 'Đặc điểm nhận dạng:', pt(6)),
        at(26, 7, 'Sẹo chấm cách 1cm dưới trước mắt trái', pt(6)),
        at(26, 13, `${issued('12/05/2019', 'Ngày 12 tháng 5 năm 2019')}`, pt(6.5)),
        at(
          26,
          17,
          `<b>${officeLines('CỤC TRƯỞNG CỤC CẢNH SÁT', 'ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ')}</b>`,
          `text-align:center;${pt(6)}`,
        ),
        at(34, 36, `<b>${f.name('Nam')}</b>`, pt(6.4)),
        at(4, 8, 'Ngón trỏ trái', pt(5)),
        at(4, 30, 'Ngón trỏ phải', pt(5)),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(20, 40, '#f2f2f2', SANS, front) + cardSide(20, 110, '#f2f2f2', SANS, back)],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'card-nine-digits',
    class: 'citizen_id_card',
    tags: ['card', 'small'],
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const front = [
        at(20, 3, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc', pt(5.4)),
        at(22, 10, '<b>GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9)),
        at(
          34,
          15,
          `SỐ &nbsp;<b>${field('old_citizen_id', old, old.replace(/(\d{3})(?=\d)/g, '$1 '), 'subject')}</b>`,
          pt(9),
        ),
        at(28, 20, `Họ tên: ${nameOf(who, 'subject', upper(who.name))}`, pt(7.5)),
        at(28, 26, `Sinh ngày: ${bornOf(who, 'subject', who.born.replaceAll('/', '-'))}`, pt(7.5)),
        at(28, 31, `Nguyên quán: ${f.place.name}`, pt(7)),
        at(28, 40, `Nơi ĐKHK thường trú: ${f.place.name}`, pt(7)),
        at(4, 16, BUST),
      ].join('');
      const back = [
        at(4, 3, 'Dân tộc: Kinh &emsp; Tôn giáo: Không', pt(6.5)),
        at(26, 9, 'DẤU VẾT RIÊNG VÀ DỊ HÌNH', pt(6)),
        at(26, 13, 'Nốt ruồi cách 0,5cm trên trước lông mày phải', pt(6)),
        at(38, 22, issued('24/03/2009'), pt(7)),
        at(
          38,
          26,
          `GIÁM ĐỐC ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, `CA TỈNH ${upper(f.place.province)}`)}`,
          pt(7),
        ),
        at(40, 44, f.name('Nam'), pt(7)),
        at(4, 12, 'NGÓN TRỎ TRÁI', pt(4.6)),
        at(4, 34, 'NGÓN TRỎ PHẢI', pt(4.6)),
      ].join('');
      return paper('citizen_id_card', [
        cardSide(14, 30, '#eef2e8', 'Tinos', front) + cardSide(108, 30, '#eef2e8', 'Tinos', back),
      ]);
    },
  },
  {
    id: 'card-both-beside',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'mrz', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const front = [
        at(30, 8, '<b>CĂN CƯỚC CÔNG DÂN</b><br><i>Citizen Identity Card</i>', pt(8)),
        at(4, 18, BUST),
        at(28, 17, `Số / No.: <b>${idOf(who, 'subject')}</b>`, pt(9)),
        at(28, 22, 'Họ và tên / Full name:', pt(6)),
        at(28, 25, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8)),
        at(28, 30, `Ngày sinh / Date of birth: ${bornOf(who, 'subject')}`, pt(6.5)),
        at(28, 34, `Giới tính / Sex: ${who.sex} Quốc tịch / Nationality: Việt Nam`, pt(6)),
        at(28, 38, 'Quê quán / Place of origin:', pt(6)),
        at(28, 41, `${f.place.name}, ${f.place.province}`, pt(6)),
        at(28, 44, 'Nơi thường trú / Place of residence:', pt(6)),
        at(28, 47, `${f.place.name}, ${f.place.province}`, pt(6)),
      ].join('');
      const back = [
        at(4, 3, 'Đặc điểm nhân dạng / Personal identification:', pt(6)),
        at(4, 6, 'Nốt ruồi c: 2cm dưới trước mép trái', pt(6)),
        at(4, 10, `Ngày, tháng, năm / Date, month, year: ${issued('05/07/2021', '05/07/2021')}`, pt(6)),
        at(
          10,
          14,
          `<b>${officeLines('CỤC TRƯỞNG CỤC CẢNH SÁT', 'QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI')}</b><br><i>DIRECTOR GENERAL OF THE POLICE DEPARTMENT<br>FOR ADMINISTRATIVE MANAGEMENT OF SOCIAL ORDER</i>`,
          `text-align:center;${pt(5)}`,
        ),
        at(20, 32, f.name('Nam'), pt(6)),
        machineReadable(who, '01/01/2040', TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(14, 60, '#e3ede9', SANS, front) + cardSide(107, 60, '#e6ecf0', SANS, back)],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'passport-page',
    class: 'other',
    tags: ['card', 'small', 'personal'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const no = passportNo(f.chance);
      const zone = `P&lt;VNM${plainCapitals(who.name).replace(' ', '&lt;&lt;').replaceAll(' ', '&lt;')}`;
      const pair = (x: number, y: number, label: string, value: string) =>
        at(x, y, label, pt(5.6)) + at(x, y + 2.8, `<b>${value}</b>`, pt(7.4));
      const inside = [
        at(8, 4, '<b>HỘ CHIẾU / PASSPORT</b>', pt(9)),
        at(60, 4, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', pt(6)),
        pair(42, 10, 'Loại / Type', 'P'),
        pair(62, 10, 'Mã số / Code', 'VNM'),
        pair(84, 10, 'Số hộ chiếu / Passport N°', field('passport_no', no, undefined, 'subject')),
        pair(42, 18, 'Họ và tên / Full name', nameOf(who, 'subject', upper(who.name))),
        pair(42, 26, 'Quốc tịch / Nationality', 'VIỆT NAM / VIETNAMESE'),
        pair(42, 34, 'Ngày sinh / Date of birth', bornOf(who, 'subject', who.born.replaceAll('/', ' / '))),
        pair(84, 34, 'Nơi sinh / Place of birth', upper(f.place.province)),
        pair(42, 42, 'Giới tính / Sex', who.sex === 'Nam' ? 'NAM / M' : 'NỮ / F'),
        pair(84, 42, 'Số GCMND / ID card N°', idOf(who, 'subject')),
        pair(42, 50, 'Ngày cấp / Date of issue', issued('12/04/2019', '12 / 04 / 2019')),
        pair(84, 50, 'Có giá trị đến / Date of expiry', '12 / 04 / 2029'),
        pair(42, 58, 'Nơi cấp / Place of issue', field('agency', 'Cục Quản lý xuất nhập cảnh')),
        at(6, 20, BUST),
        at(
          6,
          70,
          `${zone}${'&lt;'.repeat(12)}<br>${no}&lt;4VNM0103022M3306068&lt;&lt;&lt;&lt;`,
          `font:700 9pt ${TYPED}`,
        ),
      ].join('');
      return paper('other', [
        `<div style="position:absolute;left:30mm;top:40mm"><div class="at card" style="width:125mm;height:88mm;border:0.3mm solid #9ab;font:7pt/1.26 Tinos;overflow:hidden">${inside}</div></div>`,
      ]);
    },
  },
  {
    id: 'residence-ct01',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const box = (id: string) => letterBoxes('citizen_id', id, 'applicant');
      return paper('application_form', [
        `<div style="text-align:right;font-size:9.5pt"><i>Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA ngày 01/7/2025</i></div><div style="text-align:center">${nation(11.5)}</div>${title('TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ', 14)}<div class="sub">Kính gửi (1): Công an ${f.place.kind} ${f.place.name}</div><div style="font-size:11.5pt">${flat(`1. Họ, chữ đệm và tên: ${nameOf(f.main, 'applicant', upper(f.main.name))}`)}${flat(`2. Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')} &emsp; 3. Giới tính: ${f.main.sex}`)}${flat(`4. Số định danh cá nhân: ${box(f.main.id)}`)}${flat('5. Số điện thoại liên hệ: 0100 123 456 &emsp; 6. Email: khong')}${flat(`7. Họ, chữ đệm và tên chủ hộ: ${nameOf(f.others[0], 'head')} &emsp; 8. Mối quan hệ với chủ hộ: Con`)}${flat(`9. Số định danh cá nhân của chủ hộ: ${letterBoxes('citizen_id', f.others[0].id, 'head')}`)}${flat('10. Nội dung đề nghị (2): Đăng ký thường trú')}${flat('11. Những thành viên trong hộ gia đình cùng thay đổi:')}${grid(
          [
            'TT',
            'Họ, chữ đệm và tên',
            'Ngày, tháng, năm sinh',
            'Giới tính',
            'Số định danh cá nhân',
            'Mối quan hệ với chủ hộ',
          ],
          [f.others[1], f.others[2]].map((who, i) => [
            String(i + 1),
            nameOf(who, 'relative'),
            bornOf(who, 'relative'),
            who.sex,
            idOf(who, 'relative'),
            'Cháu',
          ]),
          10,
        )}</div><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>Ý KIẾN CỦA CHỦ HỘ (3)<br>Số định danh cá nhân: ${f.others[0].id}${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI KÊ KHAI', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    id: 'residence-ct07-old',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`CÔNG AN HUYỆN ${upper(f.place.province)}<br><b>${officeLines(`CÔNG AN ${unit(f)}`)}</b><br>Số: ${field('document_no', `${f.number}/XN-CAX`)}`, `${nation(11)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('GIẤY XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ', 14)}${flat('1. Theo đề nghị của Ông/Bà:')}${flat(`Họ, chữ đệm và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${flat(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex}`)}${flat(`Số định danh cá nhân/CMND: ${letterBoxes('citizen_id', f.main.id, 'subject')}`)}${flat(`2. Công an xã xác nhận: Nơi thường trú: ${f.main.home}`)}${flat(`Họ, chữ đệm và tên chủ hộ: ${nameOf(f.others[1], 'head')} &emsp; Quan hệ với chủ hộ: Con`)}${flat(`Số định danh cá nhân của chủ hộ/CMND: ${idOf(f.others[1], 'head')}`)}${flat('3. Nội dung xác nhận khác: Không')}${closing(f, 'TRƯỞNG CÔNG AN XÃ', codeLine(f), 'CÔNG AN', 'CÔNG AN')}`,
      ]),
  },
  {
    id: 'household-1995',
    class: 'household_book',
    tags: ['form', 'spread', 'small', 'typed'],
    spreads: [[0, 1]],
    draw: (f) => {
      const style = 'font-size:9.5pt;line-height:1.6;margin:-6mm -6mm 0 -14mm';
      const person = (who: typeof f.main, role: string, tie: string) =>
        `Họ và tên: ${nameOf(who, role, upper(who.name))}<br>Họ và tên khác: Không<br>Sinh ngày: ${bornOf(who, role)} Nam, nữ: ${who.sex}<br>Quan hệ với chủ hộ: ${tie}<br>CMND số: ${field('old_citizen_id', oldCitizenId(f.chance), undefined, role)}<br>Cấp ngày: 12/05/1988 tại CA ${f.place.province}<br>Chuyển đến ngày: ....... Nơi chuyển đến: .......<br>`;
      return paper(
        'household_book',
        [
          `<div style="${style}"><div style="text-align:center">BỘ NỘI VỤ<br>${nation(9)}</div>${title('SỔ HỘ KHẨU', 16)}<div style="text-align:center">Số: ${f.chance.digits(9).replace(/^./, '1')}</div>Họ và tên chủ hộ: ${upper(f.main.name)}<br>Số nhà: 12, đường phố, xóm: 3<br>Xã, phường: ${f.place.name}<br>${person(f.main, 'owner', 'Chủ hộ')}<div style="text-align:right">${issued('03/09/1995')}<br>TRƯỞNG CÔNG AN</div></div>`,
          `<div style="${style}"><b>NHỮNG NGƯỜI TRONG HỘ</b><br>${person(f.others[0], 'relative', 'Vợ')}<br>${person(f.others[1], 'relative', 'Con')}</div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
  {
    id: 'household-change-hk02',
    class: 'application_form',
    tags: ['form'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:right;font-size:9.5pt">Mẫu HK02 ban hành theo TT số 36/2014/TT-BCA ngày 09/9/2014</div><div style="text-align:center">${nation(11.5)}</div>${title('PHIẾU BÁO THAY ĐỔI HỘ KHẨU, NHÂN KHẨU', 14)}<div class="sub">Kính gửi: Công an ${f.place.kind} ${f.place.name}</div>${flat('<b>I. Thông tin về người viết phiếu báo</b>')}${flat(`1. Họ và tên: ${nameOf(f.main, 'applicant')} &emsp; 2. Giới tính: ${f.main.sex}`)}${flat(`3. CMND số: ${field('old_citizen_id', oldCitizenId(f.chance), undefined, 'applicant')} &emsp; 4. Hộ chiếu số: ${field('passport_no', passportNo(f.chance), undefined, 'applicant')}`)}${flat(`5. Nơi thường trú: ${f.main.home}`)}${flat('<b>II. Thông tin về người có thay đổi hộ khẩu, nhân khẩu</b>')}${flat(`1. Họ và tên: ${nameOf(f.others[1], 'subject')} &emsp; 2. Giới tính: ${f.others[1].sex}`)}${flat(`3. Ngày, tháng, năm sinh: ${bornOf(f.others[1], 'subject')} &emsp; 4. Dân tộc: Kinh`)}${flat(`5. CMND số: ......... Hộ chiếu số: ......... Số ĐDCN: ${idOf(f.others[1], 'subject')}`)}${flat('6. Nội dung thay đổi: nhập khẩu về với cha mẹ')}<div class="cols"><div>Ý KIẾN CỦA CHỦ HỘ<br>đồng ý${codeLine(f)}</div><div style="text-align:center">${f.place.name}, ${issued(f.date)}${plainSign(f, 'NGƯỜI VIẾT PHIẾU BÁO', f.main.name)}</div></div>`,
      ]),
  },
];
