import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, paper, paragraphs } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { county, countyName, countyRing, flat, homeThen, item, low } from '../eighth/c-parts.ts';
import { provinceRing, serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_C_DECISIONS = inPart('opened-9', [
  {
    // Land of a household is taken back for a road in 2022: plots in a table.
    id: 'decision-land-taken-for-road-2022',
    class: 'decision',
    tags: ['form', 'table', 'personal'],
    draw: (f) => {
      const date = dayOf(f, 3, 2022);
      const rows = [0, 1, 2].map((i) => [
        String(i + 1),
        String(plot(f)[0]),
        String(plot(f)[1]),
        ['ONT', 'CLN', 'BHK'][i] ?? '',
        `${f.chance.whole(20, 400)},${f.chance.whole(0, 9)}`,
      ]);
      const page = `<div style="font-size:12pt">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', upper(county(f)))}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(11.5, '–', 50)}<i>${countyName(f)}, ${issued(date)}</i>`, 39, 12)}${title('QUYẾT ĐỊNH', 14.5, 'margin-top:1mm')}<div class="sub"><b>Thu hồi đất để thực hiện dự án nâng cấp đường liên xã</b></div><div style="text-align:center"><b>ỦY BAN NHÂN DÂN ${upper(county(f))}</b></div>${paragraphs(['Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;', 'Căn cứ Thông báo thu hồi đất đã gửi người sử dụng đất;', 'Theo đề nghị của Phòng Tài nguyên và Môi trường.'], 'font-style:italic')}<div style="text-align:center"><b>QUYẾT ĐỊNH:</b></div><p><b>Điều 1.</b> Thu hồi đất của hộ ${low(f.main)} <b>${nameOf(f.main, 'subject')}</b>, CCCD số ${idOf(f.main, 'subject')}, thường trú tại ${homeThen(f, f.main)}, gồm các thửa:</p>${grid(['STT', 'Thửa đất số', 'Tờ bản đồ số', 'Loại đất', 'Diện tích thu hồi (m²)'], rows, 11.5)}<p>Lý do thu hồi: thực hiện dự án phát triển kinh tế - xã hội vì lợi ích quốc gia, công cộng. Giấy chứng nhận số ${serial(landSerial(f.chance, 6))} phải nộp lại để chỉnh lý.</p><p><b>Điều 2.</b> Ủy ban nhân dân ${f.place.kind} ${f.place.name} giao quyết định này cho hộ có tên trên; trường hợp vắng mặt hoặc từ chối nhận thì lập biên bản và niêm yết tại trụ sở, nhà văn hóa khu dân cư.</p><p><b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký. Hội đồng bồi thường, hỗ trợ và tái định cư và hộ ${low(f.main)} ${f.main.name} chịu trách nhiệm thi hành./.</p>${besideSign(`${recipients('Như Điều 3;', 'Thường trực HĐND;', 'Lưu: VT, TNMT.')}${codeLine(f)}`, sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND' }))}</div>`;
      return paper('decision', [page]);
    },
  },
  {
    // Form 02 of decree 118/2021: a fine for building without a permit or for another use of land, blanks left.
    id: 'decision-fine-land-misused',
    class: 'decision',
    tags: ['form', 'small', 'personal'],
    draw: (f) => {
      const page = `<div style="font-size:11pt;line-height:1.32">${officeHead(f, `UBND TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-XPHC`, '', 11)}${title('QUYẾT ĐỊNH', 14, 'margin-top:0')}<div class="sub" style="margin-bottom:2mm"><b>Xử phạt vi phạm hành chính trong lĩnh vực đất đai</b></div><div style="text-align:center"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></div>${['Căn cứ Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);', 'Căn cứ Nghị định số 123/2024/NĐ-CP ngày 04 tháng 10 năm 2024 quy định về xử phạt vi phạm hành chính trong lĩnh vực đất đai;', `Căn cứ Biên bản vi phạm hành chính số ${f.chance.whole(2, 40)}/BB-VPHC lập ngày ${daysLater(f.date, -6)}.`].map((one) => flat(`<i>${one}</i>`)).join('')}<div style="text-align:center"><b>QUYẾT ĐỊNH:</b></div>${flat('<b>Điều 1.</b> Xử phạt vi phạm hành chính đối với người có tên sau đây:')}${item(`Họ và tên: <b>${nameOf(f.main, 'subject')}</b> &emsp; Giới tính: ${f.main.sex}`, 6)}${item(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')} &emsp; Quốc tịch: Việt Nam`, 6)}${item('Nghề nghiệp: Làm ruộng', 6)}${item(`Nơi ở hiện tại: ${f.main.home}`, 6)}${item(`Số định danh cá nhân/CMND/Hộ chiếu: ${idOf(f.main, 'subject')}; nơi cấp: Bộ Công an`, 6)}${flat(`1. Đã thực hiện hành vi vi phạm: chuyển ${f.chance.whole(20, 300)} m² đất ${f.chance.pick(['trồng lúa', 'trồng cây lâu năm', 'nuôi trồng thủy sản'])} sang đất ở tại thửa đất số ${plot(f).join(', tờ bản đồ số ')} mà không được cơ quan có thẩm quyền cho phép.`)}${flat('2. Các tình tiết tăng nặng: không. 3. Các tình tiết giảm nhẹ: tự nguyện khai báo.')}${flat(`4. Hình thức xử phạt chính: phạt tiền, mức phạt ${grouped(f.chance.whole(3, 20) * 1_000_000)} đồng.`)}${flat('5. Biện pháp khắc phục hậu quả: buộc khôi phục lại tình trạng ban đầu của đất trong thời hạn 30 ngày kể từ ngày nhận được quyết định này.')}${flat('<b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký.')}${flat(`<b>Điều 3.</b> Quyết định này được giao cho ${low(f.main)} ${f.main.name} để chấp hành. Trong thời hạn 10 ngày phải nộp tiền phạt tại Kho bạc Nhà nước; quá thời hạn mà không tự nguyện chấp hành thì bị cưỡng chế thi hành. Người bị xử phạt có quyền khiếu nại hoặc khởi kiện hành chính theo quy định của pháp luật./.`)}${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Kho bạc Nhà nước;', 'Lưu: Hồ sơ.')}${codeLine(f)}`, 'CHỦ TỊCH', undefined, 20)}</div>`;
      return paper('decision', [page]);
    },
  },
  {
    // The branch asks the commune where a plot of an applicant came from.
    id: 'letter-branch-asks-plot-origin',
    class: 'official_letter',
    tags: ['form', 'personal'],
    draw: (f) => {
      const page = `${twoColumns(`VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI<br>TỈNH ${upper(f.place.province)}<br><b>${officeLines('CHI NHÁNH KHU VỰC', upper(f.place.name))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/CNVPĐK-ĐKCG`)}<br><span style="font-size:11pt">V/v lấy ý kiến về nguồn gốc, quá trình sử dụng đất</span>`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 41, 12)}<div style="text-align:center;margin:4mm 0">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}.</div><p>Chi nhánh Văn phòng đăng ký đất đai nhận được hồ sơ đăng ký biến động của ${low(f.main)} <b>${nameOf(f.main, 'applicant')}</b>, căn cước số ${idOf(f.main, 'applicant')}, địa chỉ tại ${f.main.home}, đối với thửa đất số ${plot(f).join(', tờ bản đồ số ')}, Giấy chứng nhận số phát hành ${serial(landSerial(f.chance, 6))}.</p><p>Qua kiểm tra, diện tích đo đạc thực tế lớn hơn diện tích ghi trên Giấy chứng nhận ${f.chance.whole(12, 190)} m². Để có cơ sở giải quyết, đề nghị Ủy ban nhân dân ${f.place.kind} cho ý kiến về các nội dung sau:</p><p>1. Nguồn gốc, thời điểm sử dụng phần diện tích tăng thêm;</p><p>2. Tình trạng tranh chấp, sự thay đổi ranh giới so với khi cấp Giấy chứng nhận;</p><p>3. Sự phù hợp với quy hoạch, hành lang an toàn công trình.</p><p>Ý kiến bằng văn bản xin gửi về Chi nhánh trước ngày ${daysLater(f.date, 10)}. Quá thời hạn trên, Chi nhánh sẽ trả lại hồ sơ cho người dân để bổ sung.</p><p>Rất mong nhận được sự phối hợp của quý cơ quan./.</p>${besideSign(`${recipients('Như trên;', `${you(f.main.sex)} ${f.main.name} (để biết);`, 'Lưu: VT, ĐKCG.')}${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: provinceRing(f, 'CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'CHI NHÁNH' }))}`;
      return paper('official_letter', [page]);
    },
  },
  {
    // The commune answers somebody whose permit cannot be given yet, sans.
    id: 'letter-permit-refused-reasons',
    class: 'official_letter',
    tags: ['form', 'sans', 'small', 'personal'],
    draw: (f) => {
      const page = `<div style="font-size:11.5pt">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/UBND-KT`)}<br><span style="font-size:10pt">V/v trả lời hồ sơ đề nghị cấp giấy phép xây dựng</span>`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 11)}<div style="margin:5mm 0 4mm 30mm">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'applicant')}</b><br>Địa chỉ: ${f.main.home}<br>Số căn cước: ${idOf(f.main, 'applicant')}</div><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} nhận được hồ sơ đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ của ${low(f.main)}. Sau khi xem xét, kiểm tra thực địa ngày ${daysLater(f.date, -4)}, Ủy ban nhân dân có ý kiến như sau:</p><p>1. Thửa đất số ${plot(f).join(', tờ bản đồ số ')} có mục đích sử dụng ghi trên Giấy chứng nhận số ${serial(landSerial(f.chance, 8))} là đất trồng cây lâu năm, chưa được chuyển sang đất ở; do đó chưa đủ điều kiện cấp giấy phép theo Điều 93 Luật Xây dựng.</p><p>2. Bản vẽ thiết kế chưa thể hiện khoảng lùi so với mương thoát nước chung.</p><p>3. Đề nghị ${low(f.main)} hoàn thành thủ tục chuyển mục đích sử dụng đất và chỉnh sửa bản vẽ, sau đó nộp lại hồ sơ tại Trung tâm Phục vụ hành chính công.</p><p>Ủy ban nhân dân ${f.place.kind} trả lời để ${low(f.main)} biết, thực hiện./.</p>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như trên;', 'Trung tâm PVHCC;', 'Lưu: VT, KT.')}${codeLine(f)}`)}</div>`;
      return paper('official_letter', [page], 'a4', SANS);
    },
  },
]);
