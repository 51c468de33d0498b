import * as part from '../eighth/f-parts.ts';
import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, nation, paper, SANS, title, twoColumns } from '../kit.ts';
import { upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { blank, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_F_DECISIONS_PEOPLE = inPart('held-out', [
  {
    // Somebody was elected head of a hamlet; the chairman recognises it.
    id: 'decision-recognises-hamlet-head',
    class: 'decision',
    tags: ['two-column', 'italic', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const at = f.main.home.split(',')[0];
      return paper('decision', [
        `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/QĐ-UBND` })}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc công nhận kết quả bầu Trưởng khu dân cư<br>nhiệm kỳ 2026 - 2031</b><div class="rule" style="width:34mm"></div></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}<p><i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;</i></p><p><i>Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;</i></p><p><i>Xét Tờ trình số ${f.chance.whole(2, 19)}/TTr-BCTMT ngày ${daysLater(f.date, -3)} của Ban Công tác Mặt trận kèm theo biên bản kiểm phiếu;</i></p><p><i>Theo đề nghị của Trưởng Phòng Văn hóa - Xã hội.</i></p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Công nhận ${who} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số căn cước ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home}, trúng cử chức danh Trưởng khu dân cư ${at}, nhiệm kỳ 05 năm, tính từ ngày ${f.date}.</p><p><b>Điều 2.</b> ${you(f.main.sex)} ${f.main.name} thực hiện nhiệm vụ, quyền hạn và được hưởng phụ cấp hằng tháng đối với người hoạt động không chuyên trách theo quy định hiện hành.</p><p><b>Điều 3.</b> Chánh Văn phòng HĐND và UBND, Trưởng Phòng Văn hóa - Xã hội, Trưởng Phòng Kinh tế và ${who} ${f.main.name} chịu trách nhiệm thi hành Quyết định này./.</p>${part.endOf(f, 'CHỦ TỊCH', ['Như Điều 3;', 'TT Đảng ủy; UBMTTQ;', 'Lưu: VT, VHXH.'])}`,
      ]);
    },
  },
  {
    // A household is praised for the ground it gave to a road.
    id: 'decision-praises-ground-given',
    class: 'decision',
    tags: ['two-column', 'italic', 'personal', 'modern'],
    draw: (f) =>
      paper(
        'decision',
        [
          `<div style="font-size:11pt">${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/QĐ-KT`, size: 10.5 })}${title('QUYẾT ĐỊNH', 14.5)}<div class="sub" style="font-size:11pt"><b>Về việc khen thưởng đột xuất</b></div>${title('CHỦ TỊCH ỦY BAN NHÂN DÂN', 12)}<p><i>Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;</i></p><p><i>Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực tổ chức và quản lý hội, quỹ; thi đua, khen thưởng;</i></p><p><i>Xét đề nghị của Hội đồng Thi đua - Khen thưởng ${f.place.kind}.</i></p>${title('QUYẾT ĐỊNH:', 12)}<p><b>Điều 1.</b> Tặng Giấy khen và tiền thưởng cho hộ gia đình ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject')}</b> (căn cước: ${idOf(f.main, 'subject')}; nơi ở: ${f.main.home}) đã có thành tích hiến ${f.chance.whole(40, 620)} m² đất, tháo dỡ ${f.chance.whole(12, 90)} m tường rào để mở rộng đường giao thông.</p><p><b>Điều 2.</b> Mức tiền thưởng: ${grouped(f.chance.whole(5, 19) * 117_000)} đồng, trích từ quỹ thi đua, khen thưởng năm 2026.</p><p><b>Điều 3.</b> Văn phòng HĐND và UBND, Phòng Văn hóa - Xã hội, Phòng Kinh tế và hộ gia đình có tên tại Điều 1 thi hành Quyết định này từ ngày ký./.</p>${part.endOf(f, 'CHỦ TỊCH', ['Như Điều 3;', 'Lưu: VT, HĐTĐKT.'], { gap: 20 })}</div>`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    // Form of a fine without minutes, filled in by the officer on the spot.
    id: 'decision-fine-without-minutes-filled',
    class: 'decision',
    tags: ['form', 'small', 'personal'],
    draw: (f) => {
      const fine = f.chance.pick([150_000, 200_000, 250_000]);
      const row = (text: string) => `<div style="margin:0.7mm 0">${text}</div>`;
      return paper('decision', [
        `<div style="font-size:11.5pt;margin:-4mm -2mm 0 -6mm">${twoColumns(`CÔNG AN ${part.province(f)}<br><b>${officeLines('CÔNG AN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/QĐ-XPHC`)}`, `${nation(11, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 11.5)}${title('QUYẾT ĐỊNH<br>Xử phạt vi phạm hành chính', 14, 'margin-top:0')}<div class="sub" style="font-size:11pt"><i>(Theo thủ tục xử phạt không lập biên bản)</i></div>${row('Căn cứ Điều 56 Luật Xử lý vi phạm hành chính năm 2012 (sửa đổi, bổ sung năm 2020);')}${row('Căn cứ Nghị định số 282/2025/NĐ-CP của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực an ninh, trật tự, an toàn xã hội;')}${row(`Tôi: ${f.name('Nam')} &emsp; Cấp bậc, chức vụ: ${f.chance.pick(['Thiếu tá', 'Đại úy', 'Trung tá'])}, Phó Trưởng Công an ${f.place.kind}`)}${title('QUYẾT ĐỊNH:', 12.5, 'margin:1mm 0')}${row('<b>Điều 1.</b> Xử phạt vi phạm hành chính đối với cá nhân/tổ chức có tên sau đây:')}${row(`&lt;Họ và tên&gt;: <b>${nameOf(f.main, 'violator')}</b>${blank(8)} Giới tính: ${f.main.sex}${blank(6)}`)}${row(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'violator')}${blank(12)} Quốc tịch: Việt Nam${blank(10)}`)}${row(`Nghề nghiệp: ${f.chance.pick(['Buôn bán', 'Làm ruộng', 'Lái xe', 'Thợ hồ'])}${blank(40)}`)}${row(`Nơi ở hiện tại: ${f.main.home}${blank(10)}`)}${row(`Số định danh cá nhân/CCCD/Hộ chiếu: ${idOf(f.main, 'violator')}; ngày cấp: ${dayOf(f, 5, 2022)}; nơi cấp: Cục CSQLHC về TTXH`)}${row(`1. Đã thực hiện hành vi: ${f.chance.pick(['sử dụng loa kéo gây tiếng ồn trong khu dân cư sau 22 giờ', 'thả rông chó ở nơi công cộng, không đeo rọ mõm', 'đổ nước thải ra lối đi chung'])}${blank(14)}`)}${row(`2. Địa điểm xảy ra vi phạm: ${f.chance.pick(f.place.hamlets)}, ${f.place.full}`)}${row(`3. Hình thức xử phạt chính: ${f.chance.pick(['Phạt tiền', 'Phạt tiền', 'Phạt tiền'])}; mức phạt: <b>${grouped(fine)} đồng</b>${blank(20)}`)}${row(`4. Hình thức phạt bổ sung, biện pháp khắc phục hậu quả (nếu có): không${blank(20)}`)}${row('<b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký.')}${row(`<b>Điều 3.</b> Quyết định này được giao cho ${you(f.main.sex).toLowerCase()} có tên tại Điều 1 để chấp hành: nộp tiền phạt tại chỗ cho người có thẩm quyền xử phạt hoặc nộp vào tài khoản của Kho bạc Nhà nước trong thời hạn 10 ngày; có quyền khiếu nại hoặc khởi kiện hành chính đối với Quyết định này theo quy định của pháp luật./.`)}</div>${part.endOf(f, 'NGƯỜI RA QUYẾT ĐỊNH', ['Như Điều 3;', 'Lưu: Hồ sơ.'], { ring: `CÔNG AN ${unit(f)} ★ ${part.province(f)} ★`, inner: 'CÔNG AN', gap: 19 })}`,
      ]);
    },
  },
  {
    // A teacher may stay at home without pay.
    id: 'decision-school-unpaid-leave',
    class: 'decision',
    tags: ['sans', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      return paper(
        'decision',
        [
          `<div style="font-size:11pt">${part.ruledHead(f, { above: `UBND ${unit(f)}`, office: officeLines('TRƯỜNG TRUNG HỌC CƠ SỞ', upper(f.place.name)), no: `${f.number}/QĐ-THCS`, size: 10.5 })}${title('QUYẾT ĐỊNH', 14.5)}<div class="sub" style="font-size:11pt">Về việc cho viên chức nghỉ không hưởng lương</div>${title('HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC CƠ SỞ', 12)}<p class="flat">Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;</p><p class="flat">Căn cứ Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học;</p><p class="flat">Xét đơn đề nghị của ${who} ${f.main.name} và khả năng bố trí công việc của nhà trường.</p>${title('QUYẾT ĐỊNH', 12)}<p class="flat"><b>Điều 1.</b> Cho ${who} <b>${nameOf(f.main, 'subject')}</b>; sinh ngày: ${bornOf(f.main, 'subject')}; số CCCD: ${idOf(f.main, 'subject')}; nơi ở: ${f.main.home}; chức danh: Giáo viên trung học cơ sở hạng III, được nghỉ không hưởng lương ${f.chance.whole(2, 11)} tháng, từ ngày ${daysLater(f.date, 10)}, để ${f.chance.pick(['chăm sóc người thân điều trị dài ngày', 'theo học lớp bồi dưỡng tự túc', 'giải quyết việc gia đình'])}.</p><p class="flat"><b>Điều 2.</b> Trong thời gian nghỉ, nhà trường tạm dừng đóng bảo hiểm xã hội bắt buộc; thời gian này không tính để xét nâng bậc lương thường xuyên.</p><p class="flat"><b>Điều 3.</b> Bộ phận văn phòng, kế toán, các tổ chuyên môn và ${who} ${f.main.name} chịu trách nhiệm thi hành Quyết định này./.</p>${part.endOf(f, 'HIỆU TRƯỞNG', ['Như Điều 3;', 'Phòng VH-XH;', 'Lưu: VT.'], { ring: `TRƯỜNG TRUNG HỌC CƠ SỞ ★ ${unit(f)} ★`, inner: 'THCS' })}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Who complained took the complaint back: the case is closed.
    id: 'decision-closes-withdrawn-complaint',
    class: 'decision',
    tags: ['two-column', 'italic', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      return paper('decision', [
        `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/QĐ-UBND`, share: 38 })}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc đình chỉ giải quyết khiếu nại</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}<p><i>Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011;</i></p><p><i>Căn cứ Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại;</i></p><p><i>Xét đơn rút khiếu nại đề ngày ${daysLater(f.date, -4)} của ${who} ${f.main.name}.</i></p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Đình chỉ việc giải quyết khiếu nại của ${who} <b>${nameOf(f.main, 'complainant')}</b>, số căn cước ${idOf(f.main, 'complainant')}, địa chỉ: ${f.main.home}, đối với Thông báo số ${f.chance.whole(12, 160)}/TB-UBND về việc trả hồ sơ đăng ký đất đai.</p><p>Lý do: người khiếu nại tự nguyện rút toàn bộ nội dung khiếu nại sau khi được đối thoại, giải thích.</p><p><b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký. ${you(f.main.sex)} ${f.main.name} không có quyền khiếu nại lại đối với nội dung đã rút, trừ trường hợp việc rút khiếu nại do bị đe dọa, cưỡng ép.</p><p><b>Điều 3.</b> Các ông, bà: Chánh Văn phòng, Trưởng Phòng Kinh tế và người khiếu nại có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>${part.endOf(f, 'CHỦ TỊCH', ['Như Điều 3;', 'Ban TCD tỉnh;', 'Lưu: VT, hồ sơ.'])}`,
      ]);
    },
  },
  {
    // A word in an earlier decision is put right: short.
    id: 'decision-corrects-earlier-one',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('decision', [
        `<div style="font-size:12.5pt">${twoColumns(`${part.province(f)}<br><b>${officeLines(...part.lines2(f))}</b><br>${part.numberOf(f, 'QĐ-UBND')}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Đính chính Quyết định số ${f.chance.whole(100, 900)}/QĐ-UBND ngày ${daysLater(f.date, -30)}</b></div><p class="flat"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></p><p>Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; theo đề nghị của Phòng Văn hóa - Xã hội,</p><p class="flat"><b>QUYẾT ĐỊNH:</b></p><p><b>Điều 1.</b> Đính chính nội dung tại Điều 1 về người được hưởng chính sách trợ giúp xã hội như sau:</p>${part.columns(
          [30, 35, 35],
          ['Thông tin', 'Đã ghi', 'Đính chính thành'],
          [
            ['Họ và tên', 'ghi thiếu chữ đệm', `<b>${nameOf(f.main, 'subject')}</b>`],
            ['Ngày sinh', 'ghi nhầm tháng', bornOf(f.main, 'subject')],
            ['Số định danh cá nhân', 'để trống', idOf(f.main, 'subject')],
            ['Nơi cư trú', 'theo tên thôn cũ', f.main.home],
          ],
        )}<p><b>Điều 2.</b> Quyết định này là bộ phận không tách rời của Quyết định nêu trên; các nội dung khác giữ nguyên. Các cơ quan, cá nhân liên quan thi hành Quyết định này./.</p></div><div class="cols" style="margin-top:4mm"><div class="small">${recipients('Như Điều 2;', 'Lưu: VT.')}${codeLine(f)}</div>${part.sealed(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH')}</div>`,
      ]),
  },
]);
