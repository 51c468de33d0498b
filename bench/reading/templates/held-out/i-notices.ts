import { field } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  idOf,
  issued,
  MODERN,
  nameOf,
  nation,
  paper,
  plainSign,
  textBlock,
} from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { capital, officePages, recipients, you } from '../office-kit.ts';
import { blank, dayOf, insurerSeal, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeTop, hour, listed, mottoDate, mr, office, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_I_NOTICES = inPart('held-out', [
  {
    // An official is told when he or she will retire (six months before).
    id: 'notice-retirement-date-officer',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('other', [
        `${communeTop(f, `${f.number}/TB-UBND`)}${title('THÔNG BÁO', 15, 'margin:2mm 0 0')}<div class="sub"><b>Về thời điểm nghỉ hưu của công chức</b></div><p>Căn cứ Bộ luật Lao động năm 2019; Nghị định số 135/2020/NĐ-CP ngày 18 tháng 11 năm 2020 của Chính phủ quy định về tuổi nghỉ hưu; Nghị định số 170/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức;</p><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} thông báo:</p>${listed(
          [
            [you(f.main.sex), `<b>${nameOf(f.main, 'subject')}</b>`],
            ['Sinh ngày', bornOf(f.main, 'subject')],
            ['Số định danh cá nhân', idOf(f.main, 'subject')],
            [
              'Chức vụ, đơn vị công tác',
              f.chance.pick(['Công chức Phòng Kinh tế', 'Công chức Văn phòng HĐND và UBND', 'Viên chức Trạm Y tế']),
            ],
            ['Nơi ở hiện nay', f.main.home],
            ['Được nghỉ hưu kể từ ngày', `01/${daysLater(f.date, 190).slice(3)}`],
          ],
          56,
        )}<p style="margin-top:3mm">Trước thời điểm nghỉ hưu 03 tháng, Ủy ban nhân dân ${f.place.kind} sẽ ban hành Quyết định nghỉ hưu và cùng ${mr(f.main)} ${f.main.name} lập hồ sơ gửi Bảo hiểm xã hội cơ sở để hưởng chế độ. Từ nay đến khi nghỉ hưu, ${mr(f.main)} có trách nhiệm bàn giao công việc, tài liệu, tài sản đang quản lý.</p><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} thông báo để ${mr(f.main)} ${f.main.name} và các bộ phận có liên quan biết, thực hiện./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Cá nhân có tên trên;', 'BHXH cơ sở;', 'Phòng VH-XH;', 'Lưu: VT, HS.')}${codeLine(f)}`)}`,
      ]),
  },
  {
    // The chairman takes up a complaint (form of circular 07/2013, 05/2021).
    id: 'notice-complaint-taken-up',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(office('ỦY BAN NHÂN DÂN TỈNH<br>' + upper(f.place.province), ['ỦY BAN NHÂN DÂN', unit(f)], `${f.number}/TB-UBND`), mottoDate(f, 11.4), 41)}${title('THÔNG BÁO', 15, 'margin:2mm 0 0')}<div class="sub"><b>Về việc thụ lý giải quyết khiếu nại (lần đầu)</b></div><div style="padding-left:26mm;margin-bottom:3mm">Kính gửi: ${you(f.main.sex)} ${nameOf(f.main, 'complainant')}.</div><p>Ngày ${daysLater(f.date, -6)}, Ủy ban nhân dân ${f.place.kind} ${f.place.name} đã nhận được đơn khiếu nại của ${mr(f.main)} ${f.main.name}.</p><p>Số CMND/Hộ chiếu/Thẻ căn cước: ${idOf(f.main, 'complainant')}</p><p>Địa chỉ: ${f.main.home}</p><p>Khiếu nại về việc: không đồng ý với ${f.chance.pick(['Thông báo trả lại hồ sơ đăng ký biến động đất đai', 'kết quả bình xét hộ nghèo', 'việc thu hồi khoản trợ cấp đã nhận'])}.</p><p>Sau khi xem xét nội dung đơn khiếu nại, căn cứ Luật Khiếu nại năm 2011, đơn khiếu nại đủ điều kiện thụ lý và thuộc thẩm quyền giải quyết của Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name}.</p><p>Đơn khiếu nại được thụ lý giải quyết kể từ ngày ${daysLater(f.date, 0)}; thời hạn giải quyết khiếu nại là 30 ngày (không kể ngày nghỉ).</p><p>Vậy thông báo để ${mr(f.main)} được biết; yêu cầu ${mr(f.main)} cung cấp thông tin, tài liệu, chứng cứ có liên quan và có mặt khi được mời làm việc./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như trên;', 'Thanh tra tỉnh;', 'Lưu: VT, hồ sơ.')}${codeLine(f)}`)}`,
      ]),
  },
  {
    // A citizen is invited to work on a plot's borders: half a sheet upright.
    id: 'invitation-citizen-to-work-half-upright',
    class: 'other',
    tags: ['form', 'small', 'personal', 'two-column'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="margin:-9mm -8mm 0 -18mm;font-size:10.8pt;line-height:1.5">${twoColumns(office('ỦY BAN NHÂN DÂN', [unit(f)], `${f.number}/GM-UBND`), `${nation(9, '-', 36)}<i style="font-size:9.6pt">${f.place.name}, ${issued(f.date)}</i>`, 38, 9.6)}${title('GIẤY MỜI', 16, 'margin:2mm 0 4mm')}<p class="flat">Ủy ban nhân dân ${f.place.kind} ${f.place.name} trân trọng kính mời:</p><p class="flat">${you(f.main.sex)}: <b>${nameOf(f.main, 'subject')}</b></p><p class="flat">Trú tại: ${f.main.home}</p><p class="flat">Thời gian: ${hour(f)}, ${dateInWords(daysLater(f.date, 6))}.</p><p class="flat">Địa điểm: ${f.chance.pick(['Phòng tiếp công dân', 'Hội trường tầng 2'])}, trụ sở Ủy ban nhân dân ${f.place.kind}.</p><p class="flat">Nội dung: ${f.chance.pick(['Làm việc về đơn đề nghị xác nhận ranh giới, mốc giới thửa đất', 'Đối thoại về mức bồi thường cây trồng, vật kiến trúc', 'Bổ sung hồ sơ đề nghị hưởng trợ cấp của gia đình'])}.</p><p class="flat">Khi đi mang theo giấy mời, căn cước và các giấy tờ có liên quan. Đề nghị ${mr(f.main)} đến đúng giờ; nếu không đến được, xin báo lại theo số ${phone(f)}.</p>${codeLine(f)}${besideSign('<i>Lưu: VT.</i>', sealedSign(f, 'TL. CHỦ TỊCH<br>CHÁNH VĂN PHÒNG', { inner: 'UBND', gap: 21 }))}</div>`,
        ],
        'a5',
      ),
  },
  {
    // Minutes of the hamlet's meeting that counts out who is poor (form of decision 24/2021).
    id: 'minutes-hamlet-poverty-vote',
    class: 'other',
    tags: ['form', 'table'],
    draw: (f) => {
      const names = [f.main, f.others[0], f.others[2]];
      return paper('other', [
        `<div style="text-align:center">${nation(12, '-', 54)}</div>${title('BIÊN BẢN', 15, 'margin:4mm 0 0')}<div class="sub"><b>Họp dân thông qua kết quả rà soát hộ nghèo, hộ cận nghèo năm 2026</b></div><p class="flat">Hôm nay, vào lúc ${hour(f)}, ${issued(f.date)}, tại nhà văn hóa ${f.chance.pick(f.place.hamlets)}, ${f.place.full}.</p><p class="flat"><b>I. Thành phần</b></p><p class="flat">1. Ông (bà) ${f.name()}, trưởng thôn, chủ trì; 2. Ông (bà) ${f.name()}, thư ký; 3. Đại diện Ban Chỉ đạo giảm nghèo ${f.place.kind}, Mặt trận, các hội, đoàn thể; 4. ${f.chance.whole(42, 96)} người đại diện cho ${f.chance.whole(97, 188)} hộ dân.</p><p class="flat"><b>II. Nội dung</b></p><p class="flat">Trưởng thôn công bố kết quả chấm điểm theo Phiếu B; hội nghị thảo luận, biểu quyết từng hộ như sau:</p>${ruled(
          [8, 34, 20, 14, 24],
          ['STT', 'Họ và tên chủ hộ', 'Ngày sinh', 'Đồng ý', 'Kết quả'],
          names.map((one, i) => [
            String(i + 1),
            nameOf(one, 'head'),
            bornOf(one, 'head'),
            `${f.chance.whole(81, 100)}%`,
            ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ thoát nghèo'][i] ?? '',
          ]),
          11.5,
        )}<p class="flat">Ý kiến khác: ${f.prose.sentence()}</p><p class="flat"><b>III. Kết luận</b></p><p class="flat">Hội nghị thống nhất danh sách trên, niêm yết tại nhà văn hóa trong 03 ngày làm việc. Biên bản lập xong hồi ${hour(f)} cùng ngày, đã đọc cho mọi người nghe, không ai có ý kiến gì thêm, lập thành 02 bản./.</p><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'THƯ KÝ', f.name(), 17)}</div><div>${plainSign(f, 'CHỦ TRÌ', f.name('Nam'), 17)}</div></div><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'ĐẠI DIỆN CÁC HỘ DÂN', f.name(), 16)}</div><div>${plainSign(f, 'ĐẠI DIỆN BAN CHỈ ĐẠO', f.name(), 16)}</div></div>`,
      ]);
    },
  },
  {
    // Minutes of the handing over of files and a seal when offices were merged in 2025.
    id: 'minutes-office-files-handed-over-2025',
    class: 'other',
    tags: ['form', 'table', 'two-column'],
    draw: (f) => {
      const day = dayOf(f, 6, 2025);
      const things = [
        'Sổ đăng ký khai sinh các năm 1976 - 2024',
        'Sổ đăng ký kết hôn',
        'Hồ sơ địa chính, bản đồ giải thửa',
        'Máy vi tính để bàn',
        'Con dấu (đã cắt góc, nộp Công an)',
        'Tủ sắt đựng hồ sơ',
      ];
      return paper('other', [
        `${twoColumns(`UBND ${upper(district(f))}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b>`, nation(11.6, '-', 50), 40)}${title('BIÊN BẢN BÀN GIAO<br>Hồ sơ, tài liệu, tài sản khi sắp xếp đơn vị hành chính', 13.5, 'line-height:1.3;margin-bottom:4mm')}<p>Hôm nay, ${issued(day)}, tại trụ sở Ủy ban nhân dân ${f.place.kind} ${f.place.name}, chúng tôi gồm:</p><p><b>Bên giao:</b> Ông (bà) ${f.name()}, Phó Chủ tịch Ủy ban nhân dân; ông (bà) ${f.name()}, kế toán.</p><p><b>Bên nhận:</b> Ông (bà) ${f.name()}, đại diện Tổ công tác ${f.place.kind} mới; ông (bà) ${f.name()}, văn thư - lưu trữ.</p><p>Hai bên tiến hành giao nhận theo danh mục sau:</p>${ruled(
          [8, 50, 14, 28],
          ['TT', 'Tên hồ sơ, tài sản', 'Số lượng', 'Tình trạng'],
          things.map((thing, i) => [
            String(i + 1),
            thing,
            String(f.chance.whole(1, 42)),
            f.chance.pick(['Đầy đủ', 'Rách bìa, còn đọc được', 'Còn sử dụng', 'Hỏng, chờ thanh lý']),
          ]),
          11.5,
        )}<p>Bên nhận có trách nhiệm quản lý, sử dụng từ thời điểm ký biên bản. ${f.prose.sentence()}</p><p>Biên bản được lập thành 04 bản có giá trị như nhau, mỗi bên giữ 02 bản./.</p><div class="cols" style="margin-top:5mm"><div>${plainSign(f, 'ĐẠI DIỆN BÊN GIAO', f.name(), 20)}</div><div>${plainSign(f, 'ĐẠI DIỆN BÊN NHẬN', f.name(), 20)}</div></div>`,
      ]);
    },
  },
  {
    // A plan of the commune's military command and health station, long prose with a table of dates at the end.
    id: 'plan-health-checks-elderly-schedule',
    class: 'other',
    tags: ['prose', 'table', 'two-column'],
    draw: (f) => {
      const opening = `${communeTop(f, `${f.number}/KH-UBND`)}${title('KẾ HOẠCH', 15, 'margin:0')}<div class="sub"><b>Khám sức khỏe định kỳ cho người cao tuổi<br>và ${f.prose.subject()}</b></div>`;
      const blocks = [
        textBlock(f.prose.ground().replace(/;$/, ','), 84),
        textBlock(`Ủy ban nhân dân ${f.place.kind} xây dựng kế hoạch như sau:`, 84),
        ...['I. MỤC ĐÍCH, YÊU CẦU', 'II. NỘI DUNG', 'III. KINH PHÍ', 'IV. PHÂN CÔNG'].flatMap((head) => [
          textBlock(`<b>${head}</b>`, 84),
          ...Array.from({ length: f.long ? 2 : 1 }, () => textBlock(f.prose.paragraph(2), 84)),
          textBlock(`- ${f.prose.item()}`, 84),
        ]),
        {
          html: ruled(
            [30, 40, 30],
            ['Ngày', 'Địa điểm', 'Số người dự kiến'],
            f.place.hamlets
              .slice(0, 3)
              .map((hamlet, i) => [daysLater(f.date, 8 + i), hamlet, String(f.chance.whole(30, 180))]),
            11.5,
          ),
          lines: 7,
        },
      ];
      const end = closing(
        f,
        'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH',
        recipients('Trạm Y tế;', 'Các thôn, tổ dân phố;', 'Lưu: VT.'),
        'PHÓ CHỦ TỊCH',
      );
      return paper('other', officePages(opening, blocks, end, { first: 26, capacity: 39, last: 13 }));
    },
  },
  {
    // The insurer tells a pensioner how the pension was reckoned anew, columns of sums.
    id: 'notice-pension-adjusted-insurer',
    class: 'other',
    tags: ['form', 'modern', 'table', 'personal'],
    draw: (f) => {
      const base = f.chance.whole(31, 72);
      const sum = (n: number) => `${Math.floor(n / 10)}.${n % 10}00.000`;
      return paper(
        'other',
        [
          `<div style="font-size:11pt;line-height:1.5">${twoColumns(`BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${officeLines('BẢO HIỂM XÃ HỘI', `TỈNH ${upper(f.place.province)}`)}</b><br>Số: ${field('document_no', `${f.number}/TB-BHXH`)}`, `${nation(10, '-', 46)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40, 10.4)}${title('THÔNG BÁO<br>Mức hưởng lương hưu sau điều chỉnh', 14, 'line-height:1.35;margin-bottom:4mm')}<div>Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b></div><div>Ngày sinh: ${bornOf(f.main, 'subject')} &emsp; Số định danh cá nhân: ${idOf(f.main, 'subject')}</div><div>Nơi cư trú: ${f.main.home}</div><div>Loại chế độ: Hưu trí hằng tháng &emsp; Nơi nhận: Điểm chi trả ${f.place.kind} ${f.place.name}</div>${ruled(
            [46, 27, 27],
            ['Nội dung', 'Trước điều chỉnh', 'Sau điều chỉnh'],
            [
              ['Mức lương hưu (đồng/tháng)', sum(base), sum(base + 5)],
              ['Trợ cấp khu vực', '0', '0'],
              ['Thời điểm hưởng', '', `01/${f.date.slice(3)}`],
              ['Số tiền truy lĩnh', '', `${f.chance.whole(3, 9)}00.000`],
            ],
            10.8,
          )}<p class="flat">Mức hưởng trên được điều chỉnh theo nghị định của Chính phủ về điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội và trợ cấp hằng tháng. Nếu có thắc mắc, ông (bà) liên hệ bảo hiểm xã hội nơi chi trả hoặc tổng đài 1900 9068.</p><p class="flat">Đề nghị ông (bà) kê khai số tài khoản (nếu có) để nhận lương hưu: ${blank(30)}</p>${codeLine(f)}${besideSign('', sealedSign(f, 'TL. GIÁM ĐỐC<br>TRƯỞNG PHÒNG CHẾ ĐỘ BHXH', { ring: insurerSeal(f), inner: 'BHXH' }))}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // A travel order (giấy đi đường, form C06-HD): stops with stamps, both sides on one sheet.
    id: 'travel-order-c16-hd-stops',
    class: 'other',
    tags: ['form', 'table', 'small', 'personal'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="margin:-9mm -8mm 0 -18mm;font-size:10.2pt;line-height:1.5"><div class="cols"><div>Đơn vị: ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}<br>Bộ phận: ${capital('văn phòng')}</div><div style="text-align:center;font-size:9.4pt"><b>Mẫu số: C16-HD</b><br>Số: ${field('document_no', `${f.number}/GĐĐ`)}</div></div>${title('GIẤY ĐI ĐƯỜNG', 15, 'margin:4mm 0 3mm')}<div>Cấp cho: <b>${nameOf(f.main, 'holder')}</b></div><div>Chức vụ: ${f.chance.pick(['Chuyên viên', 'Công chức Văn hóa - Xã hội', 'Viên chức'])}</div><div>Số căn cước: ${idOf(f.main, 'holder')}</div><div>Được cử đi công tác tại: Sở Nội vụ tỉnh ${f.place.province}</div><div>Theo giấy mời (kế hoạch) số ${f.chance.whole(20, 400)}/GM-SNV</div><div>Từ ngày ${daysLater(f.date, 2)} đến ngày ${daysLater(f.date, 4)}</div><div style="text-align:right;margin-top:2mm"><i>${issued(f.date).replace('>ngày', '>Ngày')}</i></div>${besideSign(codeLine(f), sealedSign(f, 'Thủ trưởng đơn vị', { inner: 'UBND', gap: 20 }))}${ruled(
            [26, 18, 18, 14, 24],
            ['Nơi đi, nơi đến', 'Ngày giờ', 'Phương tiện', 'Số ngày', 'Chứng nhận của cơ quan nơi đến'],
            [
              [`Đi: ${f.place.name}`, `7h ${daysLater(f.date, 2).slice(0, 5)}`, 'Xe khách', '', ''],
              ['Đến: Sở Nội vụ', `10h ${daysLater(f.date, 2).slice(0, 5)}`, '', '2', blank(20)],
            ],
            9.4,
          )}</div>`,
        ],
        'a5',
      ),
  },
]);
