import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, nation, pageNumber, paper, paragraphs } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, countyName, countyRing, homeThen, item, low, oldIdFor } from '../eighth/c-parts.ts';
import { placeThen, serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_C_DECISIONS = inPart('opened-8', [
  {
    // A district allows another purpose of a plot, form of circular 30/2014.
    id: 'decision-land-purpose-district-2016',
    class: 'decision',
    tags: ['form', 'italic', 'personal'],
    draw: (f) => {
      const date = dayOf(f, 8, 2016);
      const area = f.chance.whole(60, 300);
      const page = `<div style="font-size:12pt">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', upper(county(f)))}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(11.5, '-', 50)}<i>${countyName(f)}, ${issued(date)}</i>`, 39, 12)}${title('QUYẾT ĐỊNH', 14.5, 'margin-top:2mm')}<div class="sub"><b>Về việc cho phép chuyển mục đích sử dụng đất</b></div><div style="text-align:center"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${upper(county(f))}</b></div><div style="font-style:italic;margin-top:2mm">${paragraphs(['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', 'Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;', 'Căn cứ Nghị định số 43/2014/NĐ-CP ngày 15 tháng 5 năm 2014 của Chính phủ;', 'Xét đề nghị của Trưởng phòng Tài nguyên và Môi trường tại Tờ trình số 211/TTr-TNMT.'])}</div><div style="text-align:center"><b>QUYẾT ĐỊNH:</b></div><p style="margin-top:2mm"><b>Điều 1.</b> Cho phép ${low(f.main)} <b>${nameOf(f.main, 'subject')}</b>, CMND số ${oldIdFor(f, 'subject')}, địa chỉ thường trú tại ${homeThen(f, f.main)}, chuyển mục đích sử dụng ${area} m² đất trồng cây lâu năm thuộc thửa đất số ${plot(f).join(', tờ bản đồ số ')}, ${placeThen(f)} sang đất ở tại nông thôn.</p><p>Giấy chứng nhận đã cấp: số phát hành ${serial(landSerial(f.chance, 6))}, số vào sổ ${book(landBookNo(f.chance))}. Thời hạn sử dụng: lâu dài. Hình thức: Nhà nước giao đất có thu tiền sử dụng đất.</p><p><b>Điều 2.</b> Giao Chi cục Thuế thông báo số tiền phải nộp; Phòng Tài nguyên và Môi trường xác định mốc giới, giao đất trên thực địa; Chi nhánh Văn phòng đăng ký đất đai chỉnh lý hồ sơ địa chính.</p><p><b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, Thủ trưởng các cơ quan có liên quan và người được chuyển mục đích có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>${besideSign(`${recipients('Như Điều 3;', `UBND ${f.place.kind} ${f.place.name};`, 'Lưu: VT.')}${codeLine(f)}`, sealedSign(f, 'CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND', gap: 24 }))}</div>`;
      return paper('decision', [page]);
    },
  },
  {
    // Since July 2025 the commune gives a plot for resettlement: two pages in sans.
    id: 'decision-resettled-plot-given-2026',
    class: 'decision',
    tags: ['form', 'sans', 'multi-page', 'personal'],
    draw: (f) => {
      const one = `<div style="font-size:11pt">${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-UBND`, '', 11)}${title('QUYẾT ĐỊNH', 14)}<div class="sub"><b>V/v giao đất tái định cư cho ${low(f.main)} ${f.main.name}</b></div><div style="text-align:center"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></div>${paragraphs([f.prose.ground(), 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;', 'Căn cứ Nghị định số 151/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực đất đai;', `Căn cứ biên bản bốc thăm lô đất ngày ${daysLater(f.date, -20)};`, 'Xét đề nghị của Trưởng phòng Kinh tế.'], 'font-style:italic')}<div style="text-align:center"><b>QUYẾT ĐỊNH:</b></div><p><b>Điều 1.</b> Giao cho ${low(f.main)} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh ${idOf(f.main, 'subject')}, nơi cư trú ${f.main.home}, lô đất sau:</p>${item(`a) Lô số: ${f.chance.whole(1, 90)}, khu tái định cư trung tâm ${f.place.kind} ${f.place.name};`, 10)}${item(`b) Diện tích: ${f.chance.whole(90, 200)},0 m²; mục đích: đất ở;`, 10)}${item('c) Thời hạn sử dụng: ổn định lâu dài;', 10)}${item(`d) Tiền sử dụng đất phải nộp: ${grouped(f.chance.whole(60, 480) * 1_000_000)} đồng, được trừ vào tiền bồi thường.`, 10)}</div>`;
      const two = `<div style="font-size:11pt">${pageNumber(2)}<p><b>Điều 2.</b> Giao Ban Quản lý dự án bàn giao mốc giới lô đất trên thực địa trong 10 ngày; Chi nhánh Văn phòng đăng ký đất đai cấp Giấy chứng nhận sau khi người sử dụng đất hoàn thành nghĩa vụ tài chính.</p><p><b>Điều 3.</b> ${you(f.main.sex)} ${f.main.name} xây dựng nhà đúng quy hoạch, không chuyển nhượng lô đất khi chưa được cấp Giấy chứng nhận.</p><p><b>Điều 4.</b> Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan liên quan và người có tên tại Điều 1 chịu trách nhiệm thi hành./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 4;', 'Thuế cơ sở;', 'Lưu: VT, KT.')}${codeLine(f)}`)}</div>`;
      return paper('decision', [one, two], 'a4', SANS);
    },
  },
]);
