import { code128, field } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { dossierOf } from '../desk-parts.ts';
import { officeLines, sideBySide, unit } from '../form-kit.ts';
import { runOn } from '../held-a-parts.ts';
import { bornOf, grid, idOf, issued, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { blank, onDay, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { barCode, HANDED_IN, hourOf } from '../eighth/e-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_E_RECEIPTS = inPart('held-out', [
  {
    // A branch of the land registry: who, which plot and what was given, in two framed columns.
    id: 'receipt-land-registry-two-frames',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator', 'two-column'],
    draw: (f) => {
      const { code, received } = dossierOf(f);
      const [no, sheet] = plot(f);
      const frame = (head: string, text: string) =>
        `<div style="border:0.3mm solid #333;padding:2mm 3mm"><div style="text-align:center;font-weight:700;font-size:11pt">${head}</div>${text}</div>`;
      const page = `<div style="font-size:11.5pt"><div class="cols" style="align-items:flex-start"><div style="text-align:center;line-height:1.25">SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG<br>VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI<br><b>${officeLines('CHI NHÁNH KHU VỰC', upper(f.place.name))}</b></div><div style="flex:none">${code128(code, 60, 11)}<div style="text-align:center;font-size:10pt">Số biên nhận: ${field('document_no', `${f.number}/BN-CNVP`)}</div></div></div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14.5, 'margin:7mm 0 0')}<div class="sub">Mã hồ sơ: <b>${field('dossier_code', code)}</b></div>${sideBySide(frame('I. NGƯỜI SỬ DỤNG ĐẤT', `${runOn(['Họ tên', `<b>${nameOf(f.main, 'applicant')}</b>`])}${runOn(['Giấy tờ', `CC ${idOf(f.main, 'applicant')}`])}${runOn(['Địa chỉ', f.main.home])}${runOn(['Điện thoại', phone(f)])}`), frame('II. THỬA ĐẤT', `${runOn(['Thửa đất số', String(no)], ['Tờ bản đồ số', String(sheet)])}${runOn(['Tại', f.place.full])}${runOn(['Diện tích', `${f.chance.whole(60, 940)},${f.chance.whole(1, 9)} m²`])}${runOn(['Đã cấp GCN', 'có'])}`))}<div style="margin-top:3mm"><b>III. YÊU CẦU GIẢI QUYẾT:</b> ${f.chance.pick(['Cấp đổi Giấy chứng nhận quyền sử dụng đất', 'Đăng ký biến động do nhận tặng cho quyền sử dụng đất', 'Xóa đăng ký thế chấp quyền sử dụng đất'])}</div><div style="margin-top:1mm"><b>IV. GIẤY TỜ ĐÃ NỘP</b></div>${grid(
        ['STT', 'Tên giấy tờ', 'Số tờ', 'Loại'],
        f.chance
          .some(HANDED_IN, 4)
          .map((name, i) => [String(i + 1), name, `0${(i % 3) + 1}`, i % 2 ? 'Bản sao' : 'Gốc']),
        11,
      )}<div style="margin-top:1mm"><b>V. HẸN TRẢ KẾT QUẢ:</b> ${dateInWords(daysLater(received, f.chance.whole(8, 30)))} (không kể thời gian người sử dụng đất thực hiện nghĩa vụ tài chính).</div><div style="font-size:10.5pt;margin-top:1mm">Khi nhận kết quả phải nộp lại giấy này và bản gốc Giấy chứng nhận đã cấp.</div><div style="text-align:right;margin-top:3mm"><i>${onDay({ ...f, date: received })}</i></div><div class="cols"><div>${plainSign(f, 'Người nộp hồ sơ', f.main.name, 17)}</div><div>${plainSign(f, 'Viên chức tiếp nhận hồ sơ', f.name(), 17)}</div></div></div>`;
      return paper('receipt', [page]);
    },
  },
  {
    // Registration of a household business: the receipt of circular 68/2025/TT-BTC, in numbered lines.
    id: 'receipt-business-household-68-2025',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator', 'two-column'],
    draw: (f) => {
      const { code, received } = dossierOf(f);
      const page = `${twoColumns(`UBND ${unit(f)}<br><b>${officeLines(f.place.kind === 'xã' ? 'PHÒNG KINH TẾ' : 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ')}</b><div class="rule" style="width:14mm"></div>Số: ${field('document_no', `${f.number}/BN-ĐKKD`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(received)}</i>`, 39, 11.5)}${title('GIẤY BIÊN NHẬN', 17, 'margin:6mm 0 0')}<div class="sub"><b>Hồ sơ đăng ký hộ kinh doanh</b></div><div style="display:flex;justify-content:center;margin:2mm 0 3mm">${barCode(code, 66, 9, 10)}</div><p class="flat">1. Họ tên người nộp hồ sơ: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>, số định danh cá nhân: ${idOf(f.main, 'applicant')}</p><p class="flat">2. Địa chỉ liên lạc: ${f.main.home}. Điện thoại: ${phone(f)}</p><p class="flat">3. Nội dung đề nghị: Đăng ký thành lập hộ kinh doanh</p><p class="flat">4. Hồ sơ bao gồm:</p><div style="padding-left:8mm">${tick(true)} Giấy đề nghị đăng ký hộ kinh doanh<br>${tick(false)} Biên bản họp thành viên hộ gia đình<br>${tick(f.chance.whole(0, 1) === 1)} Văn bản ủy quyền cho một thành viên làm chủ hộ<br>${tick(true)} Giấy tờ pháp lý của cá nhân<br>${tick(false)} Giấy tờ khác: ${blank(50)}</div><p class="flat" style="margin-top:2mm">5. Phòng đã nhận hồ sơ vào hồi ${hourOf(f, received)} và hẹn trả kết quả ${dateInWords(daysLater(received, 3))}.</p><p class="flat">6. Hồ sơ chưa bảo đảm tính hợp lệ thì được thông báo bằng văn bản trong thời hạn 03 ngày làm việc kể từ ngày nhận.</p><div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name, 18)}</div><div>${plainSign(f, 'NGƯỜI NHẬN HỒ SƠ', f.name(), 18)}</div></div>`;
      return paper('receipt', [page]);
    },
  },
  {
    // A welfare office's own print: the two parties named in a running text, receipts of papers with ticks.
    id: 'receipt-social-affairs-sentences',
    class: 'receipt',
    tags: ['form', 'barcode', 'italic', 'separator', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const list = f.chance.some(HANDED_IN, 4);
      const page = `${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${field('agency', `UBND ${unit(f)}`, unit(f))}</b><br>Mã HS: <b>${field('dossier_code', code)}</b>`, `${nation(11.5, '–', 50)}`, 38, 11.5)}${title('GIẤY TIẾP NHẬN HỒ SƠ<br>VÀ HẸN TRẢ KẾT QUẢ GIẢI QUYẾT', 15, 'margin:6mm 0 4mm;line-height:1.25')}<p><i>${onDay({ ...f, date: received })}, công chức tiếp nhận của Ủy ban nhân dân ${f.place.kind} đã nhận đủ hồ sơ do ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'applicant')}</b>, sinh ngày ${bornOf(f.main, 'applicant')}, số định danh cá nhân ${idOf(f.main, 'applicant')}, địa chỉ ${f.main.home}, trực tiếp nộp về việc ${procedure.name.toLowerCase()}.</i></p><div>Thành phần hồ sơ:</div>${list.map((name) => `<div style="padding-left:6mm">${tick(true)} ${name}</div>`).join('')}<div style="padding-left:6mm">${tick(false)} Giấy tờ khác: ${blank(40)}</div><p style="margin-top:3mm"><i>Thời hạn giải quyết là ${f.chance.pick(['07', '10', '15', '22'])} ngày làm việc. Mời ${you(f.main.sex).toLowerCase()} đến nhận kết quả vào ${dateInWords(daysLater(received, f.chance.whole(9, 30)))}; nếu quá hẹn mà chưa có kết quả, đề nghị gọi số ${phone(f)} để được trả lời.</i></p><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'Người nộp hồ sơ', f.main.name, 17)}</div><div>${plainSign(f, 'Công chức tiếp nhận', f.name(), 17)}</div></div><div style="display:flex;justify-content:center;margin-top:8mm">${code128(code, 80, 10)}</div>`;
      return paper('receipt', [page]);
    },
  },
]);
