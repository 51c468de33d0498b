import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign, SANS, title, twoColumns } from '../kit.ts';
import { you } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_F_LISTS_SLIPS = inPart('opened-9', [
  {
    // The leaders' week: days at the left, morning and afternoon.
    id: 'schedule-week-leaders',
    class: 'other',
    tags: ['table', 'sans', 'small'],
    landscape: true,
    draw: (f) => ({
      class: 'other',
      size: 'a4Landscape',
      font: SANS,
      pages: [
        `<div style="font-size:10.5pt;margin:-6mm 0 0 -8mm">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b>`, `<b>LỊCH CÔNG TÁC TUẦN CỦA LÃNH ĐẠO</b><br>Từ ngày ${daysLater(f.date, 3)} đến ngày ${daysLater(f.date, 7)}`, 42, 11)}${part.columns(
          [14, 43, 43],
          ['Thứ, ngày', 'Buổi sáng', 'Buổi chiều'],
          ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu'].map((day, i) => [
            `<b>Thứ ${day}</b><br>${daysLater(f.date, 3 + i)}`,
            `7 giờ 30: Chủ tịch làm việc với ${f.prose.slots.office()} về ${f.prose.slots.field()}.`,
            i === 2
              ? 'Chủ tịch tiếp công dân định kỳ tại trụ sở.'
              : `14 giờ 00: Phó Chủ tịch kiểm tra thực tế tại ${f.chance.pick(f.place.hamlets)}; cùng dự: ${f.prose.slots.office()}.`,
          ]),
          10,
        )}<div class="cols" style="margin-top:3mm"><div style="font-size:9.5pt">Ghi chú: Lịch này thay giấy mời. Khi có thay đổi, Văn phòng sẽ thông báo.</div><div style="text-align:center">${f.place.name}, ${issued(f.date)}${plainSign(f, 'CHÁNH VĂN PHÒNG', f.name(), 13)}</div></div></div>`,
      ],
    }),
  },
  {
    // Who gets money of a month and signs for it.
    id: 'list-monthly-payment-signatures',
    class: 'other',
    tags: ['table', 'small'],
    landscape: true,
    draw: (f) => ({
      class: 'other',
      size: 'a4Landscape',
      pages: [
        `<div style="font-size:11pt;margin:-5mm 0 0 -8mm">${twoColumns(`${part.province(f)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b>`, nation(11, '-', 48), 38, 11)}${title(`DANH SÁCH CHI TRẢ TRỢ CẤP THÁNG ${f.date.slice(3, 5)} NĂM 2026`, 14, 'margin-top:0')}${part.columns(
          [5, 22, 12, 16, 20, 13, 12],
          ['TT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Nơi ở', 'Số tiền (đồng)', 'Ký nhận'],
          [f.main, ...f.others].map((one, i) => [
            String(i + 1),
            nameOf(one, 'beneficiary'),
            bornOf(one, 'beneficiary'),
            idOf(one, 'beneficiary'),
            one.home.split(',')[0] ?? '',
            grouped(f.chance.whole(2, 6) * 270_000),
            '',
          ]),
          11,
        )}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'NGƯỜI CHI TRẢ', f.name())}</div><div>${plainSign(f, 'KẾ TOÁN', f.name())}</div>${part.sealed(f, 'CHỦ TỊCH', 18)}</div></div>`,
      ],
    }),
  },
  {
    // Who of the leaders does what.
    id: 'notice-work-assigned-leaders',
    class: 'other',
    tags: ['table', 'two-column'],
    draw: (f) =>
      paper('other', [
        `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/TB-UBND` })}${title('THÔNG BÁO', 15)}<div class="sub"><b>Phân công nhiệm vụ của Chủ tịch, các Phó Chủ tịch<br>và Ủy viên Ủy ban nhân dân</b></div>${part.columns(
          [7, 28, 65],
          ['TT', 'Họ và tên, chức vụ', 'Lĩnh vực phụ trách'],
          ['Chủ tịch', 'Phó Chủ tịch', 'Phó Chủ tịch', 'Ủy viên'].map((post, i) => [
            String(i + 1),
            `<b>${f.name()}</b><br>${post}`,
            `Phụ trách ${f.prose.slots.field()}; ${f.prose.slots.field()}; theo dõi ${f.prose.slots.office()} và địa bàn ${f.chance.pick(f.place.hamlets)}.`,
          ]),
          12,
        )}<p>Thông báo này thay thế các thông báo phân công trước đây. Khi vắng mặt, các thành viên giải quyết công việc thay nhau theo ủy quyền của Chủ tịch./.</p>${part.endOf(f, 'CHỦ TỊCH', ['Sở Nội vụ;', 'TT Đảng ủy, HĐND;', 'Lưu: VT.'])}`,
      ]),
  },
  {
    // A petition goes on to who has to answer it: a half sheet.
    id: 'slip-petition-passed-on',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="font-size:11pt;margin:-10mm -6mm 0 -14mm">${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('BỘ PHẬN TIẾP CÔNG DÂN')}</b><br>${part.numberOf(f, 'PC-TCD')}`, `${nation(10, '-', 42)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('PHIẾU CHUYỂN ĐƠN', 14, 'margin:0')}<div style="margin-left:6mm">Kính gửi: Phòng Kinh tế</div><div>Bộ phận Tiếp công dân nhận được đơn đề ngày ${daysLater(f.date, -2)} của ${you(f.main.sex).toLowerCase()}: <b>${nameOf(f.main, 'petitioner')}</b></div><div>Số căn cước: ${idOf(f.main, 'petitioner')}. Địa chỉ: ${f.main.home}</div><div>Nội dung: ${f.chance.pick(['kiến nghị sửa rãnh thoát nước bị lấp', 'phản ánh xây dựng không phép', 'đề nghị xác định lại ranh giới đất'])}. Kèm theo: ${f.chance.whole(1, 6)} tờ.</div><div>Chuyển đơn đến quý Phòng để giải quyết theo thẩm quyền, thông báo kết quả cho công dân trước ngày ${daysLater(f.date, 15)}.</div><div class="cols" style="margin-top:1mm"><div class="small">Nơi nhận: như trên; người có đơn; lưu.${codeLine(f)}</div><div>${plainSign(f, 'CÔNG CHỨC TIẾP CÔNG DÂN', f.name(), 14)}</div></div></div>`,
        ],
        'a5Landscape',
      ),
  },
  {
    // An invitation to a conference for officials: no citizen in it.
    id: 'invitation-officials-conference',
    class: 'other',
    tags: ['form', 'two-column', 'italic'],
    draw: (f) =>
      paper('other', [
        `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/GM-UBND` })}${title('GIẤY MỜI', 16)}<div class="sub"><b>Dự hội nghị ${f.prose.subject()}</b></div><p>${part.committee(f)} trân trọng kính mời:</p><p class="flat">- Đại diện ${f.prose.slots.office()};</p><p class="flat">- Đại diện ${f.prose.slots.office()};</p><p class="flat">- Trưởng các khu dân cư.</p><p><b>Thời gian:</b> ${part.hour(f)}, ngày ${daysLater(f.date, 6)} (${f.chance.pick(['01 buổi', '½ ngày'])}).</p><p><b>Địa điểm:</b> Hội trường tầng 2, trụ sở Ủy ban nhân dân ${f.place.kind} ${f.place.name}.</p><p><b>Chủ trì:</b> đồng chí Chủ tịch Ủy ban nhân dân ${f.place.kind}.</p><p><i>Đề nghị đại biểu dự đúng thành phần, chuẩn bị ý kiến phát biểu và gửi tham luận về Văn phòng trước ngày ${daysLater(f.date, 3)}.</i></p><p>Rất hân hạnh được đón tiếp./.</p>${part.endOf(f, 'TL. CHỦ TỊCH<br>CHÁNH VĂN PHÒNG', ['Như trên;', 'CT, các PCT;', 'Lưu: VT.'], { inner: 'ỦY BAN' })}`,
      ]),
  },
]);
