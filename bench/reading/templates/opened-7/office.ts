import { field } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import type { Facts } from '../../plan/facts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, SANS } from '../kit.ts';
import { paper, paragraphs, plainSign, textBlock, title, twoColumns, TYPED, upper, type Block } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { capital, headed, officeHead, officePages, recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** What a co-operative had to tell in 2002. */
const COOPERATIVE: ((f: Facts) => string)[] = [
  (f) =>
    `Vụ mùa toàn HTX gieo cấy ${f.chance.whole(60, 240)} ha, năng suất ${f.chance.whole(42, 58)} tạ/ha, sâu cuốn lá gây hại ${f.chance.whole(3, 20)} ha đã phun trừ kịp thời.`,
  (f) =>
    `Đã cung ứng cho xã viên ${f.chance.whole(20, 90)} tấn đạm, lân; thu nợ phân bón đạt ${f.chance.whole(61, 96)}%, số còn lại do mất mùa xin khất sang vụ sau.`,
  (f) =>
    `Mương máng khu ${f.chance.pick(f.place.hamlets)} bị bồi, máy bơm ${f.chance.whole(2, 4)} chiếc đã cũ hay hỏng, nước về ruộng cuối nguồn còn chậm.`,
  (f) =>
    `Vụ đông xuân phấn đấu cấy ${f.chance.whole(60, 240)} ha lúa lai, trồng ${f.chance.whole(5, 40)} ha ngô, đậu tương trên đất hai lúa.`,
  (f) =>
    `Thủy lợi phí thu được ${f.chance.whole(12, 80)} triệu đồng, chi trả tiền điện bơm nước ${f.chance.whole(5, 30)} triệu, còn lại trích quỹ sửa chữa.`,
  () => 'Ban quản trị họp mỗi tháng một lần, sổ sách công khai tại trụ sở để xã viên xem và góp ý.',
];

/** Letters, reports, decisions, plans, minutes and notices of communes and offices around them. */
export const OPENED_7_OFFICE = inPart('opened-7', [
  {
    // A citizen asked in writing; the commune answers in points.
    id: 'letter-answers-citizen-land',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const about =
        '<div style="font-size:12pt;line-height:1.25;margin-top:1mm">V/v trả lời đơn kiến nghị của công dân</div>';
      const page = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/UBND-KT`, about)}<div style="margin:5mm 0 4mm 24mm">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'subject')}</b>,<br><span style="margin-left:18mm">căn cước số ${idOf(f.main, 'subject')};</span><br><span style="margin-left:18mm">địa chỉ: ${f.main.home}.</span></div><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} nhận được đơn của ${you(f.main.sex).toLowerCase()} đề ngày ${daysLater(f.date, -12)} kiến nghị về việc cấp Giấy chứng nhận cho thửa đất số ${plot(f).join(', tờ bản đồ số ')}. Sau khi kiểm tra, Ủy ban nhân dân trả lời như sau:</p><p>1. Về hồ sơ: ${f.chance.pick(['trích đo thửa đất chưa có chữ ký của hai hộ liền kề phía Đông và phía Bắc', 'diện tích kê khai lớn hơn diện tích trên bản đồ địa chính, chưa rõ nguồn gốc phần tăng thêm', 'giấy tờ mua bán viết tay năm 2009 chưa được xác minh nơi bên bán cư trú'])}.</p><p>2. Về thẩm quyền: theo Luật Đất đai năm 2024, việc cấp Giấy chứng nhận lần đầu cho cá nhân thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã.</p><p>3. Đề nghị ${you(f.main.sex).toLowerCase()} nộp bổ sung giấy tờ về nguồn gốc đất để được xem xét trong thời hạn 20 ngày làm việc.</p>${f.long ? `<p>${f.prose.paragraph(3)}</p>` : ''}<p>Ủy ban nhân dân thông báo để ${you(f.main.sex).toLowerCase()} được biết./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như trên;', 'Ban TCD;', 'Lưu: VT, KT.')}${codeLine(f)}`)}`;
      return paper('official_letter', [page]);
    },
  },
  {
    // A provincial department asks all communes for figures; a table for the answer in the middle, two pages when long.
    id: 'letter-asks-figures-table',
    class: 'official_letter',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const about = `<div style="font-size:12pt;line-height:1.25;margin-top:1mm">V/v ${f.prose.subject()}</div>`;
      const opening = `${officeHead(f, `UBND TỈNH ${upper(f.place.province)}`, officeLines('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'), `${f.number}/SNNMT-QLĐĐ`, about)}<div style="margin:5mm 0 4mm 26mm">Kính gửi: Ủy ban nhân dân các xã, phường trong tỉnh</div>`;
      const table: Block = {
        html: grid(
          ['Nội dung', 'Đơn vị tính', 'Kết quả', 'Ghi chú'],
          Array.from({ length: f.long ? 6 : 4 }, () => [f.prose.row(), 'hồ sơ', '', '']),
          11.5,
        ),
        lines: f.long ? 10 : 7,
      };
      const blocks: Block[] = [
        textBlock(
          f.prose.ground().replace(/[;.]$/, ', Sở Nông nghiệp và Môi trường đề nghị Ủy ban nhân dân các xã, phường:'),
          86,
        ),
        textBlock(`1. ${f.prose.paragraph(f.long ? 4 : 2)}`, 86),
        textBlock('2. Báo cáo số liệu theo biểu dưới đây:', 86),
        table,
        textBlock(`3. ${f.prose.paragraph(f.long ? 4 : 1)}`, 86),
        ...(f.long ? [textBlock(`4. ${f.prose.paragraph(4)}`, 86), textBlock(`5. ${f.prose.item()}`, 86)] : []),
        textBlock(
          `Văn bản gửi về Sở trước ${f.prose.slots.day()} để tổng hợp. Đề nghị các địa phương quan tâm thực hiện./.`,
          86,
        ),
      ];
      const end = closing(
        f,
        'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC',
        recipients('Như trên;', 'Giám đốc Sở (b/c);', 'Lưu: VT, QLĐĐ.'),
        'SỞ NN&amp;MT',
        'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      );
      return paper('official_letter', officePages(opening, blocks, end, { first: 30, capacity: 43, last: 10 }));
    },
  },
  {
    // A company writes to a commune, its own head in one column, in sans.
    id: 'letter-power-company-sans',
    class: 'official_letter',
    tags: ['prose', 'sans', 'two-column'],
    draw: (f) => {
      const page = `<div style="font-size:11pt">${twoColumns(`TỔNG CÔNG TY CẤP NƯỚC ${upper(f.place.province)}<br><b>${officeLines('XÍ NGHIỆP CẤP NƯỚC', `KHU VỰC ${f.chance.whole(1, 9)}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/XNCN-KD`)}<br>V/v tạm ngừng cấp nước để đấu nối đường ống`, `${nation(10, '-', 44)}<i>${f.place.province}, ${issued(f.date)}</i>`, 44, 10)}<div style="margin:6mm 0 5mm 22mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${paragraphs([`Xí nghiệp xin thông báo lịch tạm ngừng cấp nước tại ${f.chance.pick(f.place.hamlets)} từ 22 giờ ngày ${daysLater(f.date, 4)} đến 5 giờ ngày ${daysLater(f.date, 5)}.`, `Lý do: đấu nối tuyến ống HDPE đường kính ${f.chance.pick([110, 160, 225])} mm dài ${f.prose.slots.number(180, 2400)} m, thay cho tuyến ống gang đã rò rỉ nhiều điểm.`, 'Đề nghị quý Ủy ban thông báo trên hệ thống loa truyền thanh để các hộ chủ động trữ nước, cử người cùng tổ thi công giữ trật tự tại các nút giao.', ...(f.long ? [`Sau khi đấu nối, khoảng ${f.prose.slots.number(120, 900)} hộ cuối nguồn được cấp nước liên tục; trong hai giờ đầu nước có thể đục, các hộ nên xả bỏ trước khi dùng.`, 'Trường hợp mưa bão hoặc mất điện, lịch trên lùi lại một ngày và Xí nghiệp nhắn tin đến số điện thoại khách hàng đã đăng ký.'] : []), 'Xí nghiệp rất mong nhận được sự phối hợp của quý Ủy ban và sự thông cảm của nhân dân./.'], 'text-indent:8mm')}${besideSign(recipients('Như trên;', 'Lưu: VT, KD.'), sealedSign(f, 'GIÁM ĐỐC', { ring: `XÍ NGHIỆP CẤP NƯỚC ★ ${upper(f.place.province)} ★`, inner: 'XNCN' }))}</div>`;
      return paper('official_letter', [page], 'a4', SANS);
    },
  },
  {
    // What a clerk found about one plot and its owner: a report for the chairman.
    id: 'report-verifies-plot-owner',
    class: 'report',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const page = `${officeHead(f, `UBND ${unit(f)}`, officeLines('PHÒNG KINH TẾ'), `${f.number}/BC-PKT`)}${title('BÁO CÁO', 15)}<div class="sub"><b>Kết quả xác minh hồ sơ của ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'subject')}</b><div class="rule" style="width:36mm"></div></div><div style="text-align:center;margin-bottom:3mm">Kính gửi: Chủ tịch Ủy ban nhân dân ${f.place.kind}</div><p>Thực hiện nhiệm vụ được giao, Phòng Kinh tế đã xác minh hồ sơ của công dân sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home}. Kết quả như sau:</p><p><b>1. Hiện trạng.</b> Thửa đất số ${plot(f).join(', tờ bản đồ số ')} đã có nhà ở, tường rào xây ổn định. Giấy chứng nhận số ${field('land_certificate_serial', landSerial(f.chance, 6))} do cấp huyện cấp trước đây.</p><p><b>2. Ý kiến các hộ liền kề.</b> ${f.chance.pick(['Ba hộ giáp ranh đều xác nhận ranh giới không thay đổi, không ai có ý kiến khác', 'Hộ phía Tây đề nghị giữ lối đi chung rộng 1,5 m, chủ đất đã đồng ý bằng văn bản', 'Các hộ xung quanh cho biết gia đình ở đây từ trước năm 2000, không có tranh chấp'])}.</p><p><b>3. Nhận xét.</b> Hồ sơ đủ thành phần; diện tích đo thực tế chênh ${f.chance.whole(1, 9)},${f.chance.whole(1, 9)} m² so với Giấy chứng nhận do sai số của lần đo trước, ranh giới không đổi.${f.long ? ' Phần tiếp giáp đường liên thôn nằm trong chỉ giới mở rộng nên khi cấp đổi phải thể hiện hành lang bảo vệ trên sơ đồ. Chủ đất đã được giải thích và đồng ý ký vào bản mô tả ranh giới, mốc giới thửa đất; nghĩa vụ tài chính những năm trước đã thực hiện đầy đủ, có chứng từ kèm theo.' : ''}</p><p><b>4. Kiến nghị.</b> Đề nghị Chủ tịch cho phép tiếp tục giải quyết hồ sơ theo trình tự và thông báo cho công dân biết./.</p>${besideSign(`${recipients('Như trên;', 'Lưu: PKT.')}${codeLine(f)}`, sealedSign(f, 'TRƯỞNG PHÒNG', { inner: 'PHÒNG KT' }))}`;
      return paper('report', [page]);
    },
  },
  {
    // A commune's report of a quarter about land papers: roman parts, a table of ten lines, two pages.
    id: 'report-land-quarter-parts',
    class: 'report',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const rows = Array.from({ length: f.long ? 8 : 4 }, (_, i) => {
        const [old, fresh] = [f.chance.whole(0, 60), f.chance.whole(20, 800)];
        const done = f.chance.whole(10, old + fresh);
        return [String(i + 1), f.prose.row(), String(old), String(fresh), grouped(done), String(old + fresh - done)];
      });
      const opening = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/BC-UBND`)}${title('BÁO CÁO', 15)}<div class="sub"><b>Tình hình tiếp nhận, giải quyết hồ sơ ${f.chance.pick(['quý I', 'quý II', 'quý III'])} năm 2026<br>và phương hướng thời gian tới</b><div class="rule" style="width:34mm"></div></div>`;
      const blocks: Block[] = [
        textBlock(
          `${f.prose.ground().replace(/[;.]$/, ',')} Ủy ban nhân dân ${f.place.kind} ${f.place.name} báo cáo như sau:`,
          86,
        ),
        headed(`I. ${upper(f.prose.heading())}`, f.prose.paragraph(f.long ? 4 : 2)),
        {
          html: grid(
            ['TT', 'Loại việc', 'Kỳ trước chuyển sang', 'Mới nhận', 'Đã giải quyết', 'Đang giải quyết'],
            rows,
            11.5,
          ),
          lines: (rows.length + 1) * 1.35 + 1.5,
        },
        headed(`II. ${upper(f.prose.heading())}`, f.prose.paragraph(f.long ? 5 : 2)),
        ...(f.long
          ? [headed(`III. ${upper(f.prose.heading())}`, f.prose.paragraph(5)), textBlock(`- ${f.prose.item()}`, 86)]
          : []),
        textBlock('Trên đây là báo cáo của Ủy ban nhân dân, kính trình cấp trên xem xét./.', 86),
      ];
      const end = closing(
        f,
        'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH',
        recipients('UBND tỉnh;', 'TT Đảng ủy, HĐND;', 'Lưu: VT.'),
      );
      return paper('report', officePages(opening, blocks, end, { first: 32, capacity: 44, last: 10 }));
    },
  },
  {
    // A co-operative's typed report of 2002.
    id: 'report-2002-cooperative-typed',
    class: 'report',
    tags: ['prose', 'typed', 'two-column'],
    draw: (f) => {
      const date = dayOf(f, 1, 2002);
      const page = `<div style="font-size:10.5pt;line-height:1.5">${twoColumns(`UBND ${unit(f)}<br>${field('agency', 'HTX DỊCH VỤ NÔNG NGHIỆP')}<br>Số: ${field('document_no', `${f.chance.whole(1, 30)}/BC-HTX`)}`, nation(9, '-', 40), 40, 10)}<div style="text-align:right">${f.place.name}, ${issued(date)}</div>${title('BÁO CÁO', 15, 'margin-top:5mm')}<div class="sub" style="font-size:10.5pt">Kết quả sản xuất vụ mùa và kế hoạch vụ đông xuân</div>${COOPERATIVE.slice(
        0,
        f.long ? 6 : 4,
      )
        .map((say, i) => `<p class="flat">${i + 1}) ${say(f)}</p>`)
        .join(
          '',
        )}<p class="flat">Kính đề nghị UBND ${f.place.kind} giúp đỡ vốn và giống để HTX thực hiện.</p>${besideSign('Nơi nhận:<br>- UBND xã;<br>- Lưu.', sealedSign(f, 'CHỦ NHIỆM HTX', { ring: `HTX DỊCH VỤ NÔNG NGHIỆP ★ ${unit(f)} ★`, inner: 'HTX' }))}</div>`;
      return paper('report', [page], 'a4', TYPED);
    },
  },
  {
    // Land is taken back from one owner for a road; what he or she gets, in a small table.
    id: 'decision-land-recovered-owner',
    class: 'decision',
    tags: ['prose', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const page = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc thu hồi đất để thực hiện dự án nâng cấp đường liên xã</b><div class="rule" style="width:30mm"></div></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}<div style="font-size:12.5pt">${paragraphs(['Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024 và Quyết định phê duyệt kế hoạch sử dụng đất năm 2026;', 'Xét đề nghị của Trưởng Phòng Kinh tế.'].map((text) => `<i>${text}</i>`))}${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Thu hồi ${f.chance.whole(12, 190)},4 m² đất của ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject')}</b>, số căn cước ${idOf(f.main, 'subject')}, thường trú tại ${f.main.home}.</p>${grid(['Thửa đất', 'Tờ bản đồ', 'Loại đất', 'Giấy chứng nhận', 'Số vào sổ'], [[String(f.chance.whole(3, 800)), String(f.chance.whole(2, 70)), 'CLN', field('land_certificate_serial', landSerial(f.chance, 6)), field('land_certificate_book_no', landBookNo(f.chance))]], 11.5)}<p>Lý do thu hồi đất: để phát triển kinh tế - xã hội vì lợi ích quốc gia, công cộng.</p><p><b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký, được gửi cho người có đất thu hồi và niêm yết tại trụ sở Ủy ban nhân dân, nhà văn hóa thôn.</p><p><b>Điều 3.</b> Chánh Văn phòng, Trưởng Phòng Kinh tế và ${you(f.main.sex).toLowerCase()} ${f.main.name} chịu trách nhiệm thi hành Quyết định này./.</p></div>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'VPĐKĐĐ;', 'Lưu: VT, KT.')}${codeLine(f)}`, 'CHỦ TỊCH', undefined, 20)}`;
      return paper('decision', [page]);
    },
  },
  {
    // A household gets money for a house: articles in bold, its person in a sentence with a birth date.
    id: 'decision-house-support',
    class: 'decision',
    tags: ['prose', 'two-column', 'italic', 'personal'],
    draw: (f) => {
      const page = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15, 'margin-top:3mm')}<div class="sub"><b>Về việc hỗ trợ kinh phí xóa nhà tạm, nhà dột nát</b><div class="rule" style="width:30mm"></div></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}<p><i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;</i></p><p><i>${f.prose.ground()}</i></p><p><i>Theo đề nghị của Trưởng Phòng Văn hóa - Xã hội.</i></p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Hỗ trợ ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh ${idOf(f.main, 'subject')}, trú tại ${f.main.home}, số tiền <b>${grouped(f.chance.pick([30, 60]) * 1_000_000)} đồng</b> để ${f.chance.pick(['xây mới', 'sửa chữa'])} nhà ở.</p><p>Kinh phí được cấp làm hai đợt: 70 % khi khởi công, 30 % khi nghiệm thu.</p><p><b>Điều 2.</b> Giao Phòng Văn hóa - Xã hội hướng dẫn hộ gia đình lập dự toán, giám sát việc sử dụng tiền đúng mục đích và nghiệm thu trước ngày 30 tháng 11 năm 2026.</p><p><b>Điều 3.</b> Quyết định có hiệu lực từ ngày ký. Văn phòng HĐND và UBND, Phòng Văn hóa - Xã hội, Phòng Kinh tế và người có tên tại Điều 1 thi hành Quyết định này./.</p>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như Điều 3;', 'Lưu: VT.')}${codeLine(f)}`)}`;
      return paper('decision', [page]);
    },
  },
  {
    // A working group is set up, its members in a table behind the articles.
    id: 'decision-working-group-table',
    class: 'decision',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Thành lập Tổ công tác ${f.prose.subject()}</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}`;
      const rows = Array.from({ length: f.long ? 7 : 4 }, (_, i) => [
        String(i + 1),
        f.name(),
        capital(f.prose.slots.office()),
        i === 0 ? 'Tổ trưởng' : i === 1 ? 'Tổ phó' : 'Thành viên',
      ]);
      const blocks: Block[] = [
        textBlock(`<i>${f.prose.ground()}</i>`, 86),
        textBlock(`<i>${f.prose.ground()}</i>`, 86),
        textBlock('<b>QUYẾT ĐỊNH:</b>', 86, 'text-align:center;text-indent:0'),
        textBlock('<b>Điều 1.</b> Thành lập Tổ công tác gồm các ông, bà có tên sau đây:', 86),
        { html: grid(['TT', 'Họ và tên', 'Đơn vị', 'Nhiệm vụ'], rows, 12), lines: rows.length * 1.7 + 2 },
        textBlock(
          `<b>Điều 2.</b> Tổ công tác có nhiệm vụ: ${f.prose.item()} ${f.prose.item()} ${f.long ? f.prose.paragraph(3) : ''}`,
          86,
        ),
        textBlock(`<b>Điều 3.</b> ${f.prose.paragraph(f.long ? 4 : 1)}`, 86),
        textBlock(
          '<b>Điều 4.</b> Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị và cá nhân có tên tại Điều 1 căn cứ Quyết định thi hành./.',
          86,
        ),
      ];
      const end = closing(f, 'CHỦ TỊCH', recipients('Như Điều 4;', 'Lưu: VT.'));
      return paper('decision', officePages(opening, blocks, end, { first: 32, capacity: 44, last: 10 }));
    },
  },
  {
    // A plan in roman and arabic numbers, without a table.
    id: 'plan-numbered-tasks',
    class: 'other',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/KH-UBND`)}${title('KẾ HOẠCH', 15)}<div class="sub"><b>${capital(f.prose.subject())}</b><div class="rule" style="width:28mm"></div></div>`;
      const blocks: Block[] = [
        textBlock(
          f.prose
            .ground()
            .replace(/[;.]$/, `, Ủy ban nhân dân ${f.place.kind} ${f.place.name} xây dựng Kế hoạch như sau:`),
          86,
        ),
        headed('I. MỤC ĐÍCH, YÊU CẦU', `1. ${f.prose.paragraph(f.long ? 3 : 1)}`),
        textBlock(`2. ${f.prose.sentence()}`, 86),
        headed('II. NỘI DUNG', `1. ${f.prose.item()}`),
        textBlock(`2. ${f.prose.item()}`, 86),
        textBlock(`3. ${f.prose.paragraph(f.long ? 4 : 2)}`, 86),
        headed('III. TỔ CHỨC THỰC HIỆN', f.prose.paragraph(f.long ? 5 : 2)),
        ...(f.long ? [textBlock(f.prose.paragraph(4), 86)] : []),
        textBlock('Trong quá trình thực hiện nếu có khó khăn, các đơn vị phản ánh kịp thời về Văn phòng./.', 86),
      ];
      const end = closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', recipients('Các phòng;', 'Các thôn;', 'Lưu: VT.'));
      return paper('other', officePages(opening, blocks, end, { first: 33, capacity: 44, last: 10 }));
    },
  },
  {
    // A meeting's minutes: who was there, who said what, two who sign.
    id: 'minutes-meeting-hours',
    class: 'other',
    tags: ['prose', 'sans', 'small'],
    draw: (f) => {
      const page = `<div style="font-size:11pt">${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('VĂN PHÒNG HĐND VÀ UBND')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/BB-VP`)}`, nation(10, '-', 44), 40, 10.5)}${title('BIÊN BẢN HỌP', 14.5, 'margin-top:5mm')}<div class="sub" style="font-size:11pt">Về việc ${f.prose.subject()}</div><p style="text-indent:0">Thời gian bắt đầu: ${f.chance.whole(7, 9)} giờ 30, ${issued(f.date, dateInWords(f.date))}. Địa điểm: phòng họp tầng ${f.chance.whole(1, 3)}.</p><p style="text-indent:0">Thành phần: Chủ trì: ${f.name('Nam')}; Thư ký: ${f.name('Nữ')}; có mặt ${f.chance.whole(9, 24)}/${f.chance.whole(24, 28)} người được mời.</p><p style="text-indent:0"><b>Nội dung:</b></p><p style="text-indent:0">1. ${capital(f.prose.slots.office())}: ${f.prose.paragraph(f.long ? 3 : 2)}</p><p style="text-indent:0">2. ${capital(f.prose.slots.office())}: ${f.prose.paragraph(2)}</p><p style="text-indent:0">3. Kết luận của chủ trì: ${f.prose.item()} ${f.prose.item()}</p>${f.long ? `<p style="text-indent:0">4. ${f.prose.paragraph(3)}</p>` : ''}<p style="text-indent:0">Cuộc họp kết thúc vào ${f.chance.whole(10, 11)} giờ 15 cùng ngày, biên bản đã được thông qua./.</p><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'THƯ KÝ', f.name('Nữ'))}</div><div>${plainSign(f, 'CHỦ TRÌ', f.name('Nam'))}</div></div></div>`;
      return paper('other', [page], 'a4', SANS);
    },
  },
  {
    // A certificate was lost; the commune puts up a notice about it for thirty days.
    id: 'notice-certificate-lost-owner',
    class: 'other',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const page = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/NY-UBND`)}${title('GIẤY XÁC NHẬN NIÊM YẾT', 15)}<div class="sub"><b>Về việc mất Giấy chứng nhận quyền sử dụng đất</b><div class="rule" style="width:30mm"></div></div><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} xác nhận ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}, số căn cước ${idOf(f.main, 'owner')}, cư trú tại ${f.main.home}, đã trình báo mất Giấy chứng nhận có thông tin như sau:</p><p class="flat">- Số phát hành: ${field('land_certificate_serial', landSerial(f.chance, 6))}; số vào sổ: ${field('land_certificate_book_no', landBookNo(f.chance))}</p><p class="flat">- Thửa đất số ${plot(f).join(', tờ bản đồ số ')}</p><p>Việc mất giấy đã được niêm yết công khai tại trụ sở từ ngày ${daysLater(f.date, -32)} đến ngày ${daysLater(f.date, -1)}. Trong thời gian niêm yết không có tổ chức, cá nhân nào khiếu nại, tranh chấp.</p><p>Công an ${f.place.kind} đã tiếp nhận đơn trình báo và chưa tìm lại được giấy tờ bị mất.</p><p>Xác nhận này để bổ sung hồ sơ đề nghị cấp lại Giấy chứng nhận./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients(`${you(f.main.sex)} ${f.main.name};`, 'Lưu: VT.')}${codeLine(f)}`)}`;
      return paper('other', [page]);
    },
  },
  {
    // A notice to everybody: the desk moves and opens on Saturday.
    id: 'notice-desk-hours-points',
    class: 'other',
    tags: ['prose', 'two-column', 'italic'],
    draw: (f) => {
      const page = `${officeHead(f, `UBND ${unit(f)}`, officeLines('TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'), `${f.number}/TB-TTPVHCC`)}${title('THÔNG BÁO', 15)}<div class="sub"><b>Về việc thay đổi địa điểm và thời gian tiếp nhận hồ sơ</b><div class="rule" style="width:30mm"></div></div><p>${f.prose.ground().replace(/[;.]$/, ',')} Trung tâm thông báo:</p><p>1. Từ ngày ${daysLater(f.date, 7)}, Trung tâm chuyển về tầng một nhà làm việc ${f.chance.pick(['cũ của Phòng Tư pháp', 'mới xây sau trụ sở', 'trước đây của Chi cục Thuế'])}.</p><p>2. <i>Giờ làm việc: sáng từ 7 giờ 30 đến 11 giờ 30, chiều từ 13 giờ 30 đến 17 giờ; sáng thứ Bảy tiếp nhận hồ sơ chứng thực, hộ tịch.</i></p><p>3. ${f.prose.paragraph(2)}</p>${f.long ? `<p>4. ${f.prose.paragraph(4)}</p><p>5. ${f.prose.paragraph(3)}</p>` : ''}<p>Trung tâm thông báo để tổ chức, cá nhân biết, thuận tiện liên hệ công việc./.</p>${closing(f, 'GIÁM ĐỐC', recipients('Các thôn, tổ dân phố;', 'Trang TTĐT;', 'Lưu: VT.'), 'TRUNG TÂM', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG')}`;
      return paper('other', [page]);
    },
  },
]);
