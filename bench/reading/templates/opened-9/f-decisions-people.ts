import * as part from '../eighth/f-parts.ts';
import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, idOf, issued, MODERN, nameOf, nation, paper, title, twoColumns } from '../kit.ts';
import { you } from '../office-kit.ts';
import { blank, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_F_DECISIONS_PEOPLE = inPart('opened-9', [
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
]);
