import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { officeLines } from '../form-kit.ts';
import { bornOf, idOf, nameOf, paper, textBlock, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_F_LETTERS_CITIZENS = inPart('held-out', [
  {
    // A citizen complains of a path that a neighbour closed; the commune answers and names the mediation.
    id: 'letter-answers-path-petition',
    class: 'official_letter',
    tags: ['two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      return paper('official_letter', [
        `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/UBND-TCD`, about: `V/v trả lời đơn phản ánh của ${who} ${f.main.name}` })}<div style="text-align:center;margin:4mm 0">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'subject')}</b><br><i>(Địa chỉ: ${f.main.home})</i></div><p>${part.committee(f)} nhận được đơn của ${who}, số căn cước ${idOf(f.main, 'subject')}, gửi ngày ${daysLater(f.date, -14)}, phản ánh việc hộ liền kề xây cổng chắn lối đi vào thửa đất số ${plot(f).join(', tờ bản đồ số ')}. Sau khi xem xét, ${part.committee(f)} có ý kiến như sau:</p><p>Ngày ${daysLater(f.date, -6)}, công chức địa chính cùng Ban Công tác Mặt trận khu dân cư đã kiểm tra thực địa. Lối đi rộng ${f.chance.whole(1, 2)},${f.chance.whole(2, 9)} m, dài ${f.chance.whole(12, 60)} m, trên bản đồ địa chính thể hiện là ${f.chance.pick(['đường đi chung', 'đất giao thông', 'một phần thửa đất của hộ liền kề'])}; các bên chưa thống nhất về việc sử dụng.</p><p>Căn cứ Điều 235 Luật Đất đai năm 2024, tranh chấp đất đai mà các bên không hòa giải được ở cơ sở thì gửi đơn đến Ủy ban nhân dân cấp xã nơi có đất để hòa giải. ${part.committee(f)} sẽ tổ chức phiên hòa giải vào hồi ${part.hour(f)} ngày ${daysLater(f.date, 9)} tại Phòng Tiếp công dân. Đề nghị ${who} có mặt đúng giờ, mang theo giấy tờ về quyền sử dụng đất.</p><p>${part.committee(f)} trả lời để ${who} được biết./.</p>${part.endOf(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', ['Như trên;', 'Chủ tịch UBND (b/c);', 'Lưu: VT, TCD.'])}`,
      ]);
    },
  },
  {
    // The ward asks its police where somebody has lived; what is known stands in a table.
    id: 'letter-asks-police-where-lived',
    class: 'official_letter',
    tags: ['table', 'two-column', 'personal'],
    draw: (f) =>
      paper('official_letter', [
        `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/UBND-VHXH`, about: 'V/v đề nghị xác minh nơi cư trú', share: 40 })}<div style="text-align:center;margin:5mm 0"><b>Kính gửi:</b> Công an ${f.place.kind} ${f.place.name}</div><p>Để có căn cứ giải quyết hồ sơ đăng ký hộ tịch, ${part.committee(f)} đề nghị Công an ${f.place.kind} xác minh thông tin về cư trú của công dân sau đây:</p>${part.columns(
          [8, 36, 56],
          ['TT', 'Thông tin', 'Công dân kê khai'],
          [
            ['1', 'Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
            ['2', 'Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
            ['3', 'Giới tính, dân tộc', `${f.main.sex}, Kinh`],
            ['4', 'Số định danh cá nhân', idOf(f.main, 'subject')],
            ['5', 'Nơi thường trú', f.main.home],
            ['6', 'Thời gian cần xác minh', `từ ${dayOf(f, 4, 2011)} đến ${dayOf(f, 11, 2017)}`],
          ],
          12,
        )}<p>Nội dung cần xác minh: việc đăng ký thường trú, tạm trú trong thời gian trên; họ tên những người cùng hộ; ngày chuyển đi và nơi chuyển đến (nếu có).</p><p>Theo khoản 2 Điều 22 Nghị định số 123/2015/NĐ-CP, kết quả đề nghị gửi về ${part.committee(f)} trong thời hạn 03 ngày làm việc kể từ ngày nhận được văn bản này. Thông tin thêm xin liên hệ bộ phận Tư pháp - Hộ tịch.</p><p>Trân trọng cảm ơn sự phối hợp của quý cơ quan./.</p>${part.endOf(f, 'TL. CHỦ TỊCH<br>TRƯỞNG PHÒNG<br>VĂN HÓA - XÃ HỘI', ['Như trên;', 'Lưu: VT, VHXH.'], { inner: 'ỦY BAN' })}`,
      ]),
  },
  {
    // A court asks the commune for the papers of a plot that two people quarrel about.
    id: 'letter-court-asks-for-evidence',
    class: 'official_letter',
    tags: ['two-column', 'personal', 'italic'],
    draw: (f) =>
      paper('official_letter', [
        `${part.ruledHead(f, { above: `TÒA ÁN NHÂN DÂN ${part.province(f)}`, office: officeLines('TÒA ÁN NHÂN DÂN', `KHU VỰC ${f.chance.whole(2, 11)}`), no: `${f.number}/2026/CV-TA`, about: 'V/v đề nghị cung cấp tài liệu, chứng cứ', share: 44 })}<div style="margin:5mm 0 4mm 26mm">Kính gửi: Chủ tịch ${part.committee(f)}</div><p>Tòa án nhân dân đang giải quyết vụ án dân sự thụ lý số ${f.chance.whole(20, 190)}/2026/TLST-DS ngày ${daysLater(f.date, -25)} về việc “Tranh chấp quyền sử dụng đất” giữa:</p><p><i>Nguyên đơn:</i> ${you(f.main.sex)} <b>${nameOf(f.main, 'plaintiff')}</b>, sinh ngày ${bornOf(f.main, 'plaintiff')}, căn cước số ${idOf(f.main, 'plaintiff')}; nơi cư trú: ${f.main.home}.</p><p><i>Bị đơn:</i> ${you(f.others[1].sex)} <b>${nameOf(f.others[1], 'defendant')}</b>; nơi cư trú: ${f.others[1].home}.</p><p>Căn cứ khoản 3 Điều 106 Bộ luật Tố tụng dân sự, để bảo đảm việc giải quyết vụ án đúng pháp luật, Tòa án đề nghị quý cơ quan cung cấp:</p><p>a) Sổ mục kê, sổ địa chính, bản đồ qua các thời kỳ thể hiện thửa đất số ${plot(f).join(', tờ bản đồ số ')};</p><p>b) Hồ sơ cấp Giấy chứng nhận quyền sử dụng đất và các biên bản hòa giải tại ${f.place.kind};</p><p>c) Ý kiến về nguồn gốc, quá trình sử dụng đất của các bên.</p><p>Trong thời hạn 15 ngày kể từ ngày nhận được văn bản này, đề nghị quý cơ quan gửi tài liệu (bản sao có đóng dấu) cho Tòa án; trường hợp không cung cấp được thì trả lời bằng văn bản và nêu rõ lý do./.</p>${part.endOf(f, 'THẨM PHÁN', ['Như trên;', 'Lưu: hồ sơ vụ án.'], { ring: `TÒA ÁN NHÂN DÂN ★ ${part.province(f)} ★`, inner: 'TÒA ÁN' })}`,
      ]),
  },
  {
    // The province's reception office sends a petition on and tells the petitioner.
    id: 'letter-forwards-petition-province',
    class: 'official_letter',
    tags: ['two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      return paper('official_letter', [
        `<div style="font-size:12.5pt">${part.ruledHead(f, { above: `VĂN PHÒNG UBND ${part.province(f)}`, office: officeLines('BAN TIẾP CÔNG DÂN'), no: `${f.number}/BTCD-XLĐ`, about: 'V/v chuyển đơn của công dân', place: f.place.province, share: 45 })}<div style="margin:4mm 0 4mm 34mm">Kính gửi:<br>- Chủ tịch ${part.committee(f)};<br>- ${you(f.main.sex)} ${nameOf(f.main, 'petitioner')}.</div><p>Ban Tiếp công dân tỉnh nhận được đơn đề ngày ${daysLater(f.date, -9)} của ${who} ${f.main.name} (CCCD: ${idOf(f.main, 'petitioner')}; trú tại ${f.main.home}) về việc ${f.chance.pick(['chậm trả kết quả cấp giấy chứng nhận quyền sử dụng đất', 'bồi thường cây trồng khi thi công kênh tưới chưa đủ', 'đề nghị công nhận thời gian tham gia dân công hỏa tuyến'])}.</p><p>Sau khi nghiên cứu nội dung đơn, căn cứ Luật Tiếp công dân năm 2013 và Thông tư số 05/2021/TT-TTCP của Thanh tra Chính phủ, Ban Tiếp công dân tỉnh thấy nội dung đơn thuộc thẩm quyền giải quyết của Chủ tịch ${part.committee(f)}.</p><p>Ban Tiếp công dân tỉnh chuyển đơn và tài liệu kèm theo (${f.chance.whole(3, 14)} tờ) đến Chủ tịch ${part.committee(f)} để xem xét, giải quyết theo quy định của pháp luật; thông báo kết quả cho công dân và gửi về Ban Tiếp công dân tỉnh trước ngày ${daysLater(f.date, 30)}.</p><p>Đề nghị ${who} ${f.main.name} liên hệ với cơ quan nêu trên để được giải quyết; từ nay không gửi đơn vượt cấp về cùng một nội dung./.</p></div>${part.endOf(f, 'TRƯỞNG BAN', ['Như trên;', 'Lãnh đạo VP UBND tỉnh (b/c);', 'Lưu: VT, BTCD.'], { ring: part.ringOf(f, 'BAN TIẾP CÔNG DÂN'), inner: 'BAN TCD' })}`,
      ]);
    },
  },
  {
    // An answer to everybody of a hamlet in the office's own words, over several pages when it is long.
    id: 'letter-answers-voters-hamlet',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/UBND-VP`, about: `V/v ${f.prose.subject()}`, share: 43 })}<div style="text-align:center;margin:4mm 0">Kính gửi: Cử tri và nhân dân ${f.chance.pick(f.place.hamlets)}</div>`;
      const answered = Array.from({ length: f.long ? 5 : 2 }, (_, i) => [
        textBlock(`<b>Kiến nghị ${i + 1}:</b> <i>“${f.prose.sentence()}”</i>`, 84),
        textBlock(`<b>Trả lời:</b> ${f.prose.paragraph(f.long ? 3 : 1)}`, 84),
      ]).flat();
      const blocks = [
        textBlock(part.since(f, `${part.committee(f)} trả lời các kiến nghị của cử tri như sau:`), 86),
        ...answered,
        textBlock('Trên đây là nội dung trả lời kiến nghị của cử tri và nhân dân./.', 86),
      ];
      const end = part.endOf(f, 'CHỦ TỊCH', ['Như trên;', 'TT HĐND, UBMTTQ;', 'Tổ đại biểu HĐND;', 'Lưu: VT.']);
      return part.pagedPaper('official_letter', opening, blocks, end, { first: 29 });
    },
  },
]);
