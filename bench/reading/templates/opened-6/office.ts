import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landSerial, oldCitizenId } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, nameOf, nation } from '../kit.ts';
import { pageNumber, paper, paragraphs, plainSign, SANS, textBlock, title, twoColumns } from '../kit.ts';
import { TYPED, upper, type Block } from '../kit.ts';
import { capital, headed, officeHead, officePages, recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { blank, dayOf, homeBefore } from '../paper-parts.ts';

/** Letters, decisions, reports, minutes. Once held out, opened since: its misses are known. */
export const OPENED_6_OFFICE = inPart('opened-6', [
  {
    // Somebody may use a garden to live on: a decision about one plot, its person in the first article.
    id: 'decision-land-purpose',
    class: 'decision',
    tags: ['prose', 'two-column', 'italic'],
    draw: (f) => {
      const serial = landSerial(f.chance, 6);
      const page = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15, 'margin-top:2mm')}<div class="sub"><b>Về việc cho phép chuyển mục đích sử dụng đất</b><div class="rule" style="width:36mm"></div></div>${title(`ỦY BAN NHÂN DÂN ${unit(f)}`, 13, 'margin:0 0 2mm')}<div style="font-size:12.5pt">${paragraphs(['Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;', 'Căn cứ Nghị định số 151/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực đất đai;', `Theo đề nghị của Phòng Kinh tế tại Tờ trình số ${f.chance.whole(20, 300)}/TTr-PKT ngày ${daysLater(f.date, -4)},`].map((text) => `<i>${text}</i>`))}${title('QUYẾT ĐỊNH:', 13, 'margin:2mm 0')}<p><b>Điều 1.</b> Cho phép ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject')}</b>, số định danh cá nhân ${idOf(f.main, 'subject')}, địa chỉ tại ${f.main.home}, được chuyển mục đích sử dụng ${f.chance.whole(60, 300)},0 m² đất trồng cây lâu năm sang đất ở tại nông thôn; thuộc thửa đất số ${f.chance.whole(5, 800)}, tờ bản đồ số ${f.chance.whole(2, 70)}, Giấy chứng nhận số phát hành ${field('land_certificate_serial', serial)}.</p><p>Thời hạn sử dụng đất: ổn định lâu dài. Hình thức sử dụng: Nhà nước giao đất có thu tiền sử dụng đất.</p><p><b>Điều 2.</b> ${you(f.main.sex)} ${f.main.name} nộp tiền sử dụng đất, lệ phí trước bạ theo thông báo của cơ quan thuế; cơ quan đăng ký đất đai chỉnh lý hồ sơ địa chính sau khi đã nộp đủ.</p><p><b>Điều 3.</b> Chánh Văn phòng, Trưởng phòng Kinh tế, Thuế cơ sở và ${you(f.main.sex).toLowerCase()} ${f.main.name} chịu trách nhiệm thi hành Quyết định này./.</p></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như Điều 3;', 'Lưu: VT, KT.')}${codeLine(f)}`, 'CHỦ TỊCH', undefined, 20)}`;
      return paper('decision', [page]);
    },
  },
  {
    // Form 02 of decree 118/2021: a fine, what was done and how to pay, two pages with numbered blanks.
    id: 'decision-fine-form-02',
    class: 'decision',
    tags: ['prose', 'two-column', 'sans', 'multi-page'],
    draw: (f) => {
      const fine = f.chance.whole(2, 24) * 500_000;
      const small = 'font-size:11pt';
      const first = `<div style="${small}">${officeHead(f, `UBND TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-XPHC`, '', 10.5)}${title('QUYẾT ĐỊNH', 14)}<div class="sub" style="${small}"><b>Xử phạt vi phạm hành chính</b></div>${title('CHỦ TỊCH ỦY BAN NHÂN DÂN', 12)}${paragraphs(['Căn cứ Luật Xử lý vi phạm hành chính năm 2012 (sửa đổi, bổ sung năm 2020, năm 2025);', 'Căn cứ Nghị định số 123/2024/NĐ-CP ngày 04 tháng 10 năm 2024 quy định về xử phạt vi phạm hành chính trong lĩnh vực đất đai;', `Căn cứ Biên bản vi phạm hành chính số ${f.chance.whole(2, 60)}/BB-VPHC lập ngày ${daysLater(f.date, -6)};`], 'text-indent:8mm')}${title('QUYẾT ĐỊNH:', 12)}<p style="text-indent:8mm"><b>Điều 1.</b></p><p style="text-indent:8mm">1. Xử phạt vi phạm hành chính đối với ông/bà có tên sau đây:</p>${line('Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b> &emsp; Giới tính: ${f.main.sex}`)}${line('Ngày, tháng, năm sinh:', `${bornOf(f.main, 'subject')} &emsp; Quốc tịch: Việt Nam`)}${line('Nghề nghiệp:', 'Lao động tự do')}${line('Nơi ở hiện tại:', f.main.home)}${line('Số định danh cá nhân:', `${idOf(f.main, 'subject')}; ngày cấp: 06/10/2024; nơi cấp: Bộ Công an`)}<p style="text-indent:8mm;margin-top:2mm">2. Đã thực hiện hành vi: tự ý chuyển ${f.chance.whole(30, 400)} m² đất trồng lúa sang mục đích khác tại ${f.place.full}.</p><p style="text-indent:8mm">3. Quy định tại khoản 2 Điều 8 Nghị định số 123/2024/NĐ-CP.</p><p style="text-indent:8mm">4. Các tình tiết giảm nhẹ: đã tự nguyện khai báo, thành thật hối lỗi.</p></div>`;
      const second = `${pageNumber(2)}<div style="${small}"><p style="text-indent:8mm">5. Bị áp dụng hình thức xử phạt, biện pháp khắc phục hậu quả như sau: phạt tiền ${grouped(fine)} đồng; buộc khôi phục lại tình trạng ban đầu của đất trước khi vi phạm trong 30 ngày.</p><p style="text-indent:8mm"><b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký.</p><p style="text-indent:8mm"><b>Điều 3.</b> Quyết định này được giao cho ông/bà có tên tại Điều 1 để chấp hành. Nộp tiền phạt tại Kho bạc Nhà nước khu vực ${f.chance.whole(2, 20)} hoặc vào tài khoản số 7111.1.00${f.chance.digits(5)} trong thời hạn 10 ngày kể từ ngày nhận được quyết định. Nếu quá thời hạn mà không tự nguyện chấp hành thì bị cưỡng chế.</p>${f.long ? `<p style="text-indent:8mm">Ông/bà bị xử phạt có quyền khiếu nại hoặc khởi kiện hành chính đối với quyết định này theo quy định của pháp luật.</p>` : ''}<p style="text-indent:8mm">Gửi cho Công an ${f.place.kind} ${f.place.name} và Phòng Kinh tế để tổ chức thực hiện./.</p></div>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Lưu: Hồ sơ.')}${codeLine(f)}`)}`;
      return paper('decision', [first, second], 'a4', SANS);
    },
  },
  {
    // Who is praised stands in a list behind the decision, on a page of its own.
    id: 'decision-praise-list',
    class: 'decision',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc tặng Giấy khen ${f.chance.pick(['các tập thể, cá nhân có thành tích trong phong trào thi đua năm 2026', 'các gia đình văn hóa tiêu biểu năm 2026', 'các cá nhân tham gia phòng, chống thiên tai'])}</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}`;
      const blocks: Block[] = [
        textBlock(`<i>${f.prose.ground()}</i>`, 86),
        textBlock(`<i>${f.prose.ground()}</i>`, 86),
        textBlock('<b>QUYẾT ĐỊNH:</b>', 86, 'text-align:center;text-indent:0'),
        textBlock(
          `<b>Điều 1.</b> Tặng Giấy khen cho ${f.chance.whole(5, 9)} cá nhân có tên trong danh sách kèm theo Quyết định này.`,
          86,
        ),
        textBlock(`<b>Điều 2.</b> ${f.prose.paragraph(f.long ? 4 : 2)}`, 86),
        textBlock(
          `<b>Điều 3.</b> Mức thưởng kèm theo Giấy khen là ${f.prose.slots.money()} cho mỗi cá nhân, chi từ quỹ thi đua, khen thưởng.`,
          86,
        ),
        ...(f.long ? [textBlock(f.prose.paragraph(4), 86), textBlock(f.prose.paragraph(3), 86)] : []),
        textBlock(
          `<b>Điều 4.</b> Chánh Văn phòng, Trưởng phòng Văn hóa - Xã hội và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành./.`,
          86,
        ),
      ];
      const list = Array.from({ length: f.long ? 9 : 6 }, (_, i) => [
        String(i + 1),
        i % 2 ? `Bà ${f.name('Nữ')}` : `Ông ${f.name('Nam')}`,
        f.chance.pick(f.place.hamlets),
        f.prose.row(),
      ]);
      const end = closing(f, 'CHỦ TỊCH', recipients('Như Điều 4;', 'Lưu: VT, TĐKT.'));
      const pages = officePages(opening, blocks, end, { first: 33, capacity: 44, last: 10 });
      const listed = `${pageNumber(pages.length + 1)}${title('DANH SÁCH', 14)}<div class="sub"><i>(Kèm theo Quyết định ngày ${f.date} của Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name})</i></div>${grid(['TT', 'Họ và tên', 'Nơi ở', 'Lĩnh vực'], list, 12)}`;
      return paper('decision', [...pages, listed]);
    },
  },
  {
    // One office asks another whether somebody ever married: a letter about one person.
    id: 'letter-asks-about-person',
    class: 'official_letter',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const about =
        '<div style="font-size:12pt;line-height:1.25;margin-top:1mm">V/v xác minh tình trạng hôn nhân</div>';
      const page = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/UBND-HT`, about)}<div style="margin:6mm 0 5mm 28mm">Kính gửi: Ủy ban nhân dân phường Bến Cát Thượng, tỉnh Tân Phước Sơn.</div><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} nhận được hồ sơ đề nghị cấp Giấy xác nhận tình trạng hôn nhân của công dân có thông tin như sau:</p>${line('- Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject')}</b>`, 'margin-left:10mm')}${line('- Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 'margin-left:10mm')}${line('- Số định danh cá nhân:', idOf(f.main, 'subject'), 'margin-left:10mm')}${line('- Số CMND trước đây:', field('old_citizen_id', old, old, 'subject'), 'margin-left:10mm')}${line('- Nơi thường trú hiện nay:', f.main.home, 'margin-left:10mm')}<p style="margin-top:2mm">Theo lời khai, ${you(f.main.sex).toLowerCase()} ${f.main.name} đăng ký thường trú tại quý phường từ tháng 3 năm 2011 đến tháng 8 năm 2019. Để có cơ sở giải quyết theo Điều 22 Nghị định số 123/2015/NĐ-CP, đề nghị quý cơ quan kiểm tra, xác minh tình trạng hôn nhân của ${you(f.main.sex).toLowerCase()} ${f.main.name} trong thời gian trên.</p><p>${f.prose.sentence()}</p><p>Kết quả xin gửi về Ủy ban nhân dân ${f.place.kind} ${f.place.name} trước ${f.prose.slots.day()}. Trân trọng cảm ơn./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như trên;', 'Lưu: VT, HT.')}${codeLine(f)}`)}`;
      return paper('official_letter', [page]);
    },
  },
  {
    // An urgent letter of a province's office, its stamp of urgency in a frame at the left.
    id: 'letter-urgent-province',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'multi-page', 'italic'],
    draw: (f) => {
      const about = `<div style="font-size:12pt;line-height:1.25;margin-top:1mm">V/v ${f.chance.pick(['tăng cường số hóa, tái sử dụng dữ liệu khi giải quyết TTHC', 'chuẩn bị ứng phó mưa lũ và áp thấp nhiệt đới', 'khắc phục tình trạng hồ sơ trễ hạn trên hệ thống'])}</div>`;
      const urgent =
        '<div style="border:0.7mm solid #c2252f;color:#c2252f;font-weight:700;display:inline-block;padding:0.5mm 4mm;margin:1mm 0 0 12mm;font-size:13pt">HỎA TỐC</div>';
      const opening = `${officeHead(f, `UBND TỈNH ${upper(f.place.province)}`, field('agency', 'VĂN PHÒNG'), `${f.number}/VP-KSTTHC`, about)}${urgent}<div style="margin:4mm 0 4mm 30mm">Kính gửi:<br>- Các sở, ban, ngành;<br>- Ủy ban nhân dân các xã, phường.</div>`;
      const blocks: Block[] = [
        textBlock(
          f.prose.ground().replace(/[;.]$/, ', Văn phòng Ủy ban nhân dân tỉnh đề nghị các cơ quan, đơn vị:'),
          86,
        ),
        ...Array.from({ length: f.long ? 9 : 3 }, (_, i) =>
          textBlock(`${i + 1}. ${i % 3 === 2 ? f.prose.item() : f.prose.paragraph(f.long ? 3 : 2)}`, 86),
        ),
        textBlock(
          `<i>Đề nghị các cơ quan, đơn vị khẩn trương thực hiện, báo cáo trước ${f.prose.slots.day()}./.</i>`,
          86,
        ),
      ];
      const end = closing(
        f,
        'KT. CHÁNH VĂN PHÒNG<br>PHÓ CHÁNH VĂN PHÒNG',
        recipients('Như trên;', 'CT, các PCT UBND tỉnh;', 'Lưu: VT, KSTTHC.'),
        'VĂN PHÒNG',
        'VĂN PHÒNG ỦY BAN NHÂN DÂN',
      );
      return paper('official_letter', officePages(opening, blocks, end, { first: 29, capacity: 43, last: 10 }));
    },
  },
  {
    // How much of a commune's papers is digitised, with a wide table in the middle and remarks below it.
    id: 'report-digitised-papers',
    class: 'report',
    tags: ['prose', 'table', 'two-column', 'multi-page', 'italic'],
    draw: (f) => {
      const rows = Array.from({ length: f.long ? 9 : 5 }, (_, i) => {
        const all = f.chance.whole(60, 2400);
        const done = f.chance.whole(30, all);
        return [
          String(i + 1),
          f.prose.row(),
          grouped(all),
          grouped(done),
          `${((done / all) * 100).toFixed(1).replace('.', ',')} %`,
          grouped(all - done),
        ];
      });
      const opening = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/BC-UBND`)}${title('BÁO CÁO', 15)}<div class="sub"><b>Kết quả số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính<br>${f.chance.pick(['9 tháng đầu năm 2026', 'năm 2026', 'tháng 10 năm 2026'])}</b><div class="rule" style="width:40mm"></div></div>`;
      const table: Block = {
        html: `<div style="text-align:center"><i>Biểu tổng hợp</i></div>${grid(['TT', 'Lĩnh vực', 'Hồ sơ tiếp nhận', 'Đã số hóa', 'Tỷ lệ', 'Còn lại'], rows, 11.5)}`,
        lines: (rows.length + 2) * 1.3 + 1,
      };
      const blocks: Block[] = [
        textBlock(`<i>${f.prose.ground()}</i>`, 86),
        headed(`1. ${f.prose.heading()}`, f.prose.paragraph(2)),
        table,
        ...Array.from({ length: f.long ? 4 : 1 }, (_, i) =>
          headed(`${i + 2}. ${f.prose.heading()}`, f.prose.paragraph(f.long ? 4 : 2)),
        ),
        textBlock(`- ${f.prose.item()}`, 86),
        textBlock('Trên đây là báo cáo của Ủy ban nhân dân, kính gửi Sở Nội vụ tổng hợp./.', 86),
      ];
      const end = closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', recipients('Sở Nội vụ;', 'Trung tâm PVHCC;', 'Lưu: VT.'));
      return paper('report', officePages(opening, blocks, end, { first: 33, capacity: 44, last: 10 }));
    },
  },
  {
    // A commune's report of the 1990s, typed, its number after the office's name.
    id: 'report-1999-typed',
    class: 'report',
    tags: ['prose', 'typed', 'two-column'],
    draw: (f) => {
      const date = dayOf(f, 12, 1999);
      const page = `<div style="font-size:10.5pt;line-height:1.5">${twoColumns(`UBND ${upper(district(f))}<br>${field('agency', `UBND ${unit(f)}`)}<br>Số ${field('document_no', `${f.chance.whole(4, 90)}/BC-UB`)}`, nation(9, '-', 40), 40, 10)}<div style="text-align:right;margin-top:2mm">${f.place.name}, ${issued(date)}</div>${title('BÁO CÁO', 15, 'margin-top:6mm')}<div class="sub" style="font-size:10.5pt">Tình hình thực hiện nhiệm vụ năm 1999</div>${Array.from({ length: f.long ? 3 : 2 }, (_, i) => `<p class="flat"><b>${['I', 'II', 'III', 'IV'][i]}/ ${f.prose.heading()}</b></p><p>${f.prose.paragraph(f.long ? 2 : 2)}</p><p class="flat">- ${f.prose.item()}</p>`).join('')}<p>Trên đây là báo cáo của UBND ${f.place.kind}, xin báo cáo để cấp trên biết và chỉ đạo.</p>${closing(f, 'TM. UBND<br>CHỦ TỊCH', `Nơi nhận:<br>- UBND huyện;<br>- Lưu VP${blank(8)}`, 'CHỦ TỊCH')}</div>`;
      return paper('report', [page], 'a4', TYPED);
    },
  },
  {
    // A co-operative's or association's report in plain sans, in small print with a table at its end.
    id: 'report-inspection-sans',
    class: 'report',
    tags: ['prose', 'table', 'sans', 'small', 'multi-page'],
    draw: (f) => {
      const small = 'font-size:11pt';
      const opening = `<div style="${small}">${officeHead(f, `UBND ${unit(f)}`, officeLines('ĐOÀN KIỂM TRA LIÊN NGÀNH'), `${f.number}/BC-ĐKT`, '', 10.5)}${title('BÁO CÁO', 14)}<div class="sub" style="${small}"><b>Kết quả kiểm tra ${f.chance.pick(['việc chấp hành pháp luật về an toàn thực phẩm', 'hoạt động của các hộ kinh doanh có điều kiện', 'công tác giải quyết thủ tục hành chính'])}</b></div></div>`;
      const rows = Array.from({ length: f.long ? 6 : 3 }, (_, i) => [
        String(i + 1),
        f.chance.pick(f.place.hamlets),
        String(f.chance.whole(2, 30)),
        String(f.chance.whole(0, 9)),
        f.prose.slots.money(),
      ]);
      const blocks: Block[] = [
        textBlock(f.prose.ground(), 84, small),
        ...Array.from({ length: f.long ? 8 : 3 }, (_, i) =>
          i % 2
            ? textBlock(`+ ${f.prose.item()}`, 84, small)
            : textBlock(`${1 + i / 2}. ${f.prose.paragraph(3)}`, 84, small),
        ),
        {
          html: grid(['TT', 'Địa bàn', 'Số cơ sở', 'Vi phạm', 'Số tiền phạt'], rows, 10.5),
          lines: (rows.length + 1) * 1.3 + 1,
        },
        textBlock('Đoàn kiểm tra kính báo cáo Chủ tịch Ủy ban nhân dân xem xét, chỉ đạo./.', 84, small),
      ];
      const end = `<div style="${small}">${besideSign(recipients('Chủ tịch UBND;', 'Lưu: Đoàn KT.'), plainSign(f, 'TRƯỞNG ĐOÀN', f.name(), 20))}</div>`;
      return paper('report', officePages(opening, blocks, end, { first: 33, capacity: 44, last: 9 }), 'a4', SANS);
    },
  },
  {
    // Half a sheet that asks somebody to come to the office.
    id: 'invitation-half-sheet',
    class: 'other',
    tags: ['form', 'two-column', 'small'],
    draw: (f) => {
      const page = `<div style="margin:-9mm -4mm 0 -13mm;font-size:11pt">${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('PHÒNG KINH TẾ')}</b><div class="rule" style="width:14mm"></div>Số: ${field('document_no', `${f.number}/GM-PKT`)}`, `${nation(10, '-', 42)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('GIẤY MỜI', 15, 'margin:1mm 0')}<div style="margin-left:8mm">Kính mời: ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject')}</b> &emsp; (số định danh: ${idOf(f.main, 'subject')})</div><div style="margin-left:8mm">Địa chỉ: ${f.main.home}</div><div style="margin-left:8mm">Có mặt lúc: ${f.chance.pick(['8 giờ 00', '14 giờ 00'])}, ngày ${daysLater(f.date, 4)}</div><div style="margin-left:8mm">Tại: Phòng họp số ${f.chance.whole(1, 4)}, trụ sở UBND ${f.place.kind}</div><div style="margin-left:8mm">Nội dung: ${f.chance.pick(['Làm việc về hồ sơ đăng ký biến động đất đai', 'Kiểm tra hiện trạng thửa đất xin chuyển mục đích', 'Bổ sung giấy tờ về hộ kinh doanh'])}. Đề nghị mang theo bản chính giấy tờ liên quan và giấy mời này.</div>${besideSign(`${recipients('Như trên;', 'Lưu: VT.')}${codeLine(f)}`, sealedSign(f, 'TRƯỞNG PHÒNG', { inner: 'PHÒNG KT', gap: 18 })).replace('margin-top:5mm', 'margin-top:1mm')}</div>`;
      return paper('other', [page], 'a5Landscape');
    },
  },
  {
    // A plan with who does what until when, in a table.
    id: 'plan-task-table',
    class: 'other',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/KH-UBND`)}${title('KẾ HOẠCH', 15)}<div class="sub"><b>${capital(f.prose.subject())}</b><div class="rule" style="width:30mm"></div></div>`;
      const rows = Array.from({ length: f.long ? 7 : 3 }, (_, i) => [
        String(i + 1),
        f.prose.item().replace(/;$/, ''),
        capital(f.prose.slots.office()),
        f.prose.slots.shortDay(),
      ]);
      const blocks: Block[] = [
        textBlock(f.prose.ground().replace(/[;.]$/, `, Ủy ban nhân dân ${f.place.kind} ban hành Kế hoạch:`), 86),
        headed(`I. ${upper(f.prose.heading())}`, `1. ${f.prose.paragraph(2)}`),
        ...(f.long ? [textBlock(`2. ${f.prose.paragraph(3)}`, 86)] : []),
        { html: grid(['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Hoàn thành'], rows, 11.5), lines: rows.length * 2.2 + 2 },
        headed(`II. ${upper(f.prose.heading())}`, f.prose.paragraph(f.long ? 5 : 2)),
        textBlock('Quá trình thực hiện có vướng mắc, các đơn vị phản ánh về Văn phòng để tổng hợp./.', 86),
      ];
      const end = closing(
        f,
        'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH',
        recipients('Đảng ủy (b/c);', 'Các đơn vị;', 'Lưu: VT.'),
      );
      return paper('other', officePages(opening, blocks, end, { first: 34, capacity: 44, last: 10 }));
    },
  },
  {
    // What a commune confirms for somebody in a few lines, its number at the foot.
    id: 'confirmation-land-use-since',
    class: 'other',
    tags: ['form', 'italic', 'personal'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const date = dayOf(f, 3, 2016);
      const page = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('GIẤY XÁC NHẬN', 17, 'margin:9mm 0 1mm')}<div class="sub">(Về nguồn gốc và thời điểm sử dụng đất)</div><p>${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}, ${district(f)}, tỉnh ${f.place.province}`)} xác nhận:</p><p class="flat">${you(f.main.sex)}: <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, chứng minh nhân dân số ${field('old_citizen_id', old, old, 'subject')}, thường trú tại ${homeBefore(f, f.main)}.</p><p>Hiện đang sử dụng thửa đất số ${f.chance.whole(5, 700)}, tờ bản đồ số ${f.chance.whole(2, 40)} (bản đồ giải thửa năm 1986), diện tích ${f.chance.whole(200, 1800)} m². <i>Nguồn gốc: do ông cha để lại; sử dụng ổn định từ trước ngày 18 tháng 12 năm 1980; không có tranh chấp, phù hợp với quy hoạch điểm dân cư nông thôn.</i></p><p>Giấy này được lập theo đề nghị của ${you(f.main.sex).toLowerCase()} ${f.main.name} để bổ sung hồ sơ cấp Giấy chứng nhận quyền sử dụng đất, có giá trị 06 tháng.</p>${besideSign(`Vào sổ số: ${field('document_no', `${f.number}/XN-UBND`)}<br>${codeLine(f)}`, `<div style="text-align:center"><i>${f.place.name}, ${issued(date)}</i></div>${sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH')}`)}`;
      return paper('other', [page]);
    },
  },
]);
