import { daysLater } from '../../plan/dossiers.ts';
import { district, officeLines, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, nation, paper, plainSign, textBlock } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { officePages, recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeTop, hour, listed, mr, ruled } from '../ninth/i-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_NOTICES = inPart('opened-10', [
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
]);
