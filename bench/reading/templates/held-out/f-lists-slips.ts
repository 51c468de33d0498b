import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign, SANS, title, twoColumns } from '../kit.ts';
import { capital, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_F_LISTS_SLIPS = inPart('held-out', [
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
    // What happens when at a conference.
    id: 'programme-conference-hours',
    class: 'other',
    tags: ['table', 'two-column'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`${part.province(f)}<br><b>${officeLines(...part.lines2(f))}</b><div class="rule" style="width:18mm"></div>`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('CHƯƠNG TRÌNH HỘI NGHỊ', 15)}<div class="sub"><b>${capital(f.prose.subject())}</b><br><i>(Bắt đầu từ ${part.hour(f)} ngày ${daysLater(f.date, 6)} tại Hội trường Ủy ban nhân dân ${f.place.kind})</i></div>${part.columns(
          [20, 50, 30],
          ['Thời gian', 'Nội dung', 'Người thực hiện'],
          [
            ['15 phút', 'Đón tiếp đại biểu, ổn định tổ chức', 'Văn phòng HĐND và UBND'],
            ['10 phút', 'Tuyên bố lý do, giới thiệu đại biểu', f.name()],
            ['10 phút', 'Phát biểu khai mạc', 'Chủ tịch Ủy ban nhân dân'],
            ['30 phút', `Báo cáo ${f.prose.slots.field()}`, capital(f.prose.slots.office())],
            ['45 phút', 'Tham luận, thảo luận', 'Đại biểu dự hội nghị'],
            ['15 phút', 'Công bố quyết định khen thưởng', f.name()],
            ['10 phút', 'Kết luận, bế mạc', 'Chủ tịch Ủy ban nhân dân'],
          ],
          12,
        )}${part.endOf(f, 'TL. CHỦ TỊCH<br>CHÁNH VĂN PHÒNG', ['Đại biểu dự hội nghị;', 'Lưu: VT.'], { inner: 'ỦY BAN' })}`,
      ]),
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
    // An office confirms how long somebody worked for it.
    id: 'confirmation-worked-for-commune',
    class: 'other',
    tags: ['two-column', 'personal'],
    draw: (f) =>
      paper('other', [
        `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/XN-UBND` })}${title('GIẤY XÁC NHẬN', 16)}<div class="sub"><b>Quá trình công tác</b></div><p>${part.committee(f)} xác nhận:</p>${part.facts(
          [
            ['Họ và tên', `<b>${nameOf(f.main, 'subject')}</b>`],
            ['Ngày sinh', bornOf(f.main, 'subject')],
            ['Số định danh cá nhân', idOf(f.main, 'subject')],
            ['Nơi thường trú', f.main.home],
          ],
        )}<p>Đã tham gia công tác tại địa phương từ ngày ${dayOf(f, 3, 2001)} đến ngày ${dayOf(f, 6, 2016)}, chức danh ${f.chance.pick(['Phó Trưởng Công an xã', 'cán bộ Dân số - Gia đình và Trẻ em', 'Chi hội trưởng Phụ nữ', 'nhân viên thú y'])}; hưởng phụ cấp từ ngân sách địa phương, không bị kỷ luật.</p><p>Giấy xác nhận được cấp theo đề nghị của người có tên trên để bổ sung hồ sơ giải quyết chế độ, chính sách./.</p>${part.endOf(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', ['Người đề nghị;', 'Lưu: VT.'])}`,
      ]),
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
