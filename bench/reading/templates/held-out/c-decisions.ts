import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { textBlock, title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { capital, headed, officeHead, officePages, recipients } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, countyName, countyRing, homeThen, low, oldIdFor } from '../eighth/c-parts.ts';
import { serial } from '../eighth/c-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_C_DECISIONS = inPart('held-out', [
  {
    // A wrongly given red book is revoked: typed by a district in 2009.
    id: 'decision-red-book-revoked-typed',
    class: 'decision',
    tags: ['form', 'typed', 'personal'],
    draw: (f) => {
      const date = dayOf(f, 6, 2009);
      const page = `<div style="font-size:10.5pt">${twoColumns(`<b>${officeLines('UỶ BAN NHÂN DÂN', upper(county(f)))}</b><br>Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(9.5, '-', 42)}<i>${countyName(f)}, ${issued(date)}</i>`, 40, 10)}${title('QUYẾT ĐỊNH', 14)}<div class="sub">Về việc thu hồi Giấy chứng nhận quyền sử dụng đất đã cấp</div><div style="text-align:center">UỶ BAN NHÂN DÂN ${upper(county(f))}</div><p style="margin-top:2mm">Căn cứ Luật Đất đai ngày 26 tháng 11 năm 2003;</p><p>Căn cứ Nghị định số 84/2007/NĐ-CP ngày 25 tháng 5 năm 2007 của Chính phủ;</p><p>Xét đề nghị của Trưởng phòng Tài nguyên và Môi trường,</p><div style="text-align:center"><b>QUYẾT ĐỊNH:</b></div><p>Điều 1. Thu hồi Giấy chứng nhận quyền sử dụng đất số phát hành ${serial(landSerial(f.chance, 6))}, số vào sổ ${book(`${f.chance.digits(5)} QSDĐ`)}, cấp cho hộ ${low(f.main)} ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}, CMND số ${oldIdFor(f, 'subject')}, trú tại ${homeThen(f, f.main)}.</p><p>Lý do: cấp trùng thửa đất số ${plot(f).join(', tờ bản đồ số ')} với hộ liền kề.</p><p>Điều 2. Phòng Tài nguyên và Môi trường làm thủ tục cấp lại Giấy chứng nhận theo diện tích thực tế; hộ có tên tại Điều 1 không phải nộp lệ phí.</p><p>Điều 3. Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Tài nguyên và Môi trường, Chủ tịch UBND ${f.place.kind} ${f.place.name} và hộ có tên trên chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.</p>${besideSign(`Nơi nhận:<br>- Như Điều 3;<br>- Lưu VT.<br>${codeLine(f)}`, sealedSign(f, 'TM. UỶ BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND' }))}</div>`;
      return paper('decision', [page], 'a4', TYPED);
    },
  },
  {
    // Half a year of certificates: a report with a table of hamlets, several pages of prose.
    id: 'report-certificates-half-year',
    class: 'report',
    tags: ['prose', 'table', 'multi-page'],
    draw: (f) => {
      const rows = f.place.hamlets.map((hamlet, i) => [
        String(i + 1),
        hamlet,
        grouped(f.chance.whole(120, 1600)),
        grouped(f.chance.whole(20, 119)),
        String(f.chance.whole(0, 19)),
      ]);
      const opening = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/BC-UBND`)}${title('BÁO CÁO', 15)}<div class="sub"><b>Kết quả đăng ký đất đai, cấp giấy chứng nhận<br>và cấp giấy phép xây dựng trên địa bàn</b></div>`;
      const table = {
        html: grid(['STT', 'Khu dân cư', 'Số thửa đã đăng ký', 'Chưa đăng ký', 'Vướng mắc'], rows, 12),
        lines: rows.length * 1.5 + 2.5,
      };
      const blocks = [
        textBlock(`<i>${f.prose.ground()}</i>`, 86),
        textBlock(`Ủy ban nhân dân ${f.place.kind} ${f.place.name} báo cáo ${f.prose.subject()} như sau:`, 86),
        headed(`I. ${upper(f.prose.heading())}`, f.prose.paragraph(f.long ? 4 : 2)),
        table,
        ...Array.from({ length: f.long ? 4 : 2 }, (_, i) =>
          headed(`${['II', 'III', 'IV', 'V'][i]}. ${upper(f.prose.heading())}`, f.prose.paragraph(f.long ? 4 : 2)),
        ),
        textBlock(`${capital('trên đây là báo cáo')} của Ủy ban nhân dân ${f.place.kind} ${f.place.name}./.`, 86),
      ];
      const end = closing(
        f,
        'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH',
        recipients('Sở Nông nghiệp và Môi trường;', 'Thường trực Đảng ủy, HĐND;', 'Lưu: VT, KT.'),
      );
      return paper('report', officePages(opening, blocks, end, { first: 29, capacity: 40, last: 11 }));
    },
  },
  {
    // What an officer found out about one person's plot: a report to the chairman.
    id: 'report-plot-verified-for-one',
    class: 'report',
    tags: ['form', 'personal'],
    draw: (f) => {
      const page = `<div style="font-size:12.5pt">${officeHead(f, `ỦY BAN NHÂN DÂN ${unit(f)}`, officeLines('PHÒNG KINH TẾ'), `${f.number}/BC-KT`)}${title('BÁO CÁO', 15, 'margin-top:1mm')}<div class="sub"><b>Kết quả xác minh nguồn gốc, hiện trạng sử dụng đất<br>của ${low(f.main)} ${f.main.name}</b></div><p>Thực hiện ý kiến chỉ đạo của Chủ tịch Ủy ban nhân dân ${f.place.kind}, Phòng Kinh tế đã kiểm tra hồ sơ và thực địa ngày ${daysLater(f.date, -7)}, kết quả như sau:</p><p><b>1. Người sử dụng đất:</b> ${low(f.main)} ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}, căn cước số ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home}.</p><p><b>2. Thửa đất:</b> số ${plot(f).join(', tờ bản đồ số ')}, diện tích ${f.chance.whole(180, 1700)} m². Theo sổ mục kê lập năm 1999 thửa đất đứng tên ông ${f.name('Nam')}; ${low(f.main)} ${f.main.name} nhận chuyển nhượng bằng giấy viết tay, có người làm chứng.</p><p><b>3. Hiện trạng:</b> trên đất có nhà cấp 4 xây năm ${f.chance.whole(1994, 2009)}, ranh giới là hàng rào cây và mương nước, các hộ liền kề không có ý kiến.</p><p><b>4. Nhận xét, đề xuất:</b> việc sử dụng đất ổn định, không tranh chấp, phù hợp quy hoạch. Đề nghị Chủ tịch Ủy ban nhân dân ${f.place.kind} xem xét, cho niêm yết công khai và cấp Giấy chứng nhận theo quy định.</p><p>Phòng Kinh tế báo cáo và chịu trách nhiệm về kết quả xác minh nêu trên./.</p>${closing(f, 'TRƯỞNG PHÒNG', `${recipients('Chủ tịch UBND (b/c);', 'Lưu: KT.')}${codeLine(f)}`, 'P. KINH TẾ', 'PHÒNG KINH TẾ')}</div>`;
      return paper('report', [page]);
    },
  },
]);
