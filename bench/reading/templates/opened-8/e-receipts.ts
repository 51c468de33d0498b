import { field } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { dossierOf } from '../desk-parts.ts';
import { above, officeLines, sideBySide, unit } from '../form-kit.ts';
import { bornOf, grid, idOf, issued, MODERN, nameOf, nation, paper, plainSign, SANS, spaced } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { blank, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { barCode, HANDED_IN, hourOf, inline } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_E_RECEIPTS = inPart('opened-8', [
  {
    // Form 01 of circular 01/2018/TT-VPCP with all its sentences and notes, the bar code below the heading at the left.
    id: 'receipt-circular-01-2018-notes',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const days = f.chance.whole(3, 20);
      const list = f.chance.some(HANDED_IN, f.chance.whole(2, 4));
      const page = `${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('BỘ PHẬN TIẾP NHẬN', 'VÀ TRẢ KẾT QUẢ')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TNHS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(received)}</i>`, 40, 11.5)}${barCode(code, 62, 9)}${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 15, 'margin:4mm 0 0')}<div class="sub" style="margin-bottom:2mm"><i>(Liên: Giao khách hàng)</i></div><div style="font-size:12.5pt"><div>Bộ phận Tiếp nhận và Trả kết quả: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div>Tiếp nhận hồ sơ của: <b>${nameOf(f.main, 'applicant')}</b></div><div>Số căn cước: ${idOf(f.main, 'applicant')}</div><div>Địa chỉ: ${f.main.home}</div><div>Số điện thoại: ${phone(f)} &emsp;&emsp; Email: ${blank(36)}</div><div>Nội dung yêu cầu giải quyết: ${procedure.name}</div><div>Thành phần hồ sơ nộp gồm:</div>${list.map((name, i) => `<div style="padding-left:8mm">${i + 1}. ${name}</div>`).join('')}<div>Số lượng hồ sơ: 01 (bộ)</div><div>Thời gian giải quyết hồ sơ theo quy định là: ${days} ngày làm việc</div><div>Thời gian nhận hồ sơ: ${hourOf(f, received)}</div><div>Thời gian trả kết quả giải quyết hồ sơ: 16 giờ 00 phút, ${dateInWords(daysLater(received, days))}</div><div>Đăng ký nhận kết quả tại: Bộ phận Tiếp nhận và Trả kết quả</div><div>Vào Sổ theo dõi hồ sơ, Quyển số: 0${f.chance.whole(1, 4)}; Số thứ tự: ${f.chance.whole(11, 890)}</div></div><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name, 15)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ', f.name(), 15)}</div></div><div style="font-size:10pt;margin-top:4mm;line-height:1.25"><b><i>Ghi chú:</i></b><br>- Giấy tiếp nhận hồ sơ và hẹn trả kết quả được lập thành 2 liên; một liên giao cho tổ chức, cá nhân nộp hồ sơ, một liên lưu tại Bộ phận Tiếp nhận và Trả kết quả;<br>- Tổ chức, cá nhân có thể đăng ký nhận kết quả tại Bộ phận Tiếp nhận và Trả kết quả hoặc tại nhà (trả kết quả qua dịch vụ bưu chính công ích).</div>`;
      return paper('receipt', [page]);
    },
  },
  {
    // The roll of a thermal printer, 78 mm wide, as a machine at the counter prints it.
    id: 'receipt-thermal-roll-dashes',
    class: 'receipt',
    tags: ['form', 'barcode', 'small', 'sans', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const cut = '<div style="border-top:0.3mm dashed #222;margin:2mm 0"></div>';
      const pair = (label: string, value: string) =>
        `<div style="display:flex;justify-content:space-between;gap:3mm"><span>${label}</span><span style="text-align:right">${value}</span></div>`;
      const page = `<div style="margin:-10mm 0 0 8mm;width:80mm;font-size:9.2pt;line-height:1.4"><div style="text-align:center"><b>${officeLines('TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG', unit(f))}</b><br>Tỉnh ${f.place.province}</div>${cut}<div style="text-align:center;font-size:11.5pt;font-weight:700;line-height:1.25">GIẤY TIẾP NHẬN HỒ SƠ<br>VÀ HẸN TRẢ KẾT QUẢ</div>${cut}<div>Người nộp:</div><div style="text-align:right;font-size:10.5pt;font-weight:700">${nameOf(f.main, 'applicant', upper(f.main.name))}</div>${pair('CCCD/CC:', idOf(f.main, 'applicant'))}${pair('Điện thoại:', phone(f))}<div>Địa chỉ: ${f.main.home}</div>${cut}<div>Thủ tục:</div><div><b>${procedure.name}</b></div>${pair('Mã TTHC:', field('procedure_code', procedure.code))}${pair('Số bộ hồ sơ:', '01')}${pair('Lệ phí:', `${f.chance.whole(0, 8)}.000 đ`)}${cut}${pair('Ngày nhận:', `${f.chance.whole(13, 16)}:${f.chance.whole(10, 58)} ${issued(received, received)}`)}${pair('Ngày hẹn trả:', `<b>17:00 ${daysLater(received, f.chance.whole(2, 15))}</b>`)}${pair('Quầy:', `Số ${f.chance.whole(1, 12)}`)}${pair('Cán bộ:', f.name())}<div style="margin:3mm 0 1mm;display:flex;justify-content:center">${barCode(code, 70, 12, 10)}</div><div style="text-align:center;font-size:8.2pt">Tra cứu tại Cổng Dịch vụ công<br>Cảm ơn Quý khách!</div></div>`;
      return paper('receipt', [page], 'a5', SANS);
    },
  },
  {
    // A post office as the desk's agent: a waybill-like sheet, half a page across, each value in a cell.
    id: 'receipt-post-waybill-across',
    class: 'receipt',
    tags: ['form', 'barcode', 'small', 'table', 'separator'],
    landscape: true,
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const cell = (label: string, value: string, more = '') =>
        `<td style="font-size:9.6pt;${more}"><span style="font-size:8pt">${label}</span><br>${value}</td>`;
      const page = `<div style="margin:-11mm -7mm 0 -17mm;font-size:9.8pt"><div style="display:flex;justify-content:space-between;align-items:center"><div style="line-height:1.2"><b>BƯU ĐIỆN TỈNH ${upper(f.place.province)}</b><br>Đại lý tiếp nhận hồ sơ của<br>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</div><div style="text-align:center;font-size:13pt;font-weight:700;line-height:1.2">GIẤY TIẾP NHẬN HỒ SƠ<br>VÀ HẸN TRẢ KẾT QUẢ</div><div>${barCode(code, 52, 10, 9)}</div></div><table style="margin-top:3mm"><tr>${cell('1. Người nộp hồ sơ', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`, 'width:38%')}${cell('2. Số CCCD/Căn cước', idOf(f.main, 'applicant', spaced(f.main.id)), 'width:30%')}${cell('3. Điện thoại', phone(f))}</tr><tr><td colspan="3" style="font-size:9.6pt"><span style="font-size:8pt">4. Địa chỉ người nộp (nơi nhận kết quả)</span><br>${f.main.home}</td></tr><tr><td colspan="2" style="font-size:9.6pt"><span style="font-size:8pt">5. Tên thủ tục hành chính</span><br>${procedure.name}</td>${cell('6. Mã thủ tục', field('procedure_code', procedure.code))}</tr><tr><td colspan="3" style="font-size:9.6pt"><span style="font-size:8pt">7. Giấy tờ trong bưu gửi</span><br>${f.chance.some(HANDED_IN, 3).join('; ')}</td></tr><tr>${cell('8. Ngày giờ chấp nhận', `${f.chance.whole(8, 11)}h${f.chance.whole(10, 55)} - ${issued(received, received)}`)}${cell('9. Ngày hẹn trả kết quả', `<b>${daysLater(received, f.chance.whole(4, 18))}</b>`)}${cell('10. Cước dịch vụ BCCI', `${f.chance.whole(21, 38)}.500 đồng`)}</tr></table><div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Khách hàng', f.main.name, 13)}</div><div>${plainSign(f, 'Giao dịch viên', f.name('Nữ'), 13)}</div><div style="font-size:8pt">Thời hạn tính từ khi cơ quan có thẩm quyền nhận đủ hồ sơ hợp lệ. Khiếu nại về chuyển phát: gọi 1900 0000.</div></div></div>`;
      return paper('receipt', [page], 'a5Landscape');
    },
  },
  {
    // A ward of a city with many foreigners: every label in two languages.
    id: 'receipt-bilingual-city-desk',
    class: 'receipt',
    tags: ['form', 'barcode', 'sans', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const both = (vi: string, en: string, value: string) =>
        `<div style="display:flex;margin:1.4mm 0;border-bottom:0.2mm dotted #888"><div style="width:64mm;flex:none;line-height:1.15">${vi}<br><i style="font-size:8.5pt;color:#444">${en}</i></div><div style="flex:1">${value}</div></div>`;
      const page = `<div style="font-size:11pt"><div style="text-align:center;line-height:1.25"><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><br><i style="font-size:9.5pt">The People's Committee</i></div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14, 'margin:5mm 0 0')}<div style="text-align:center;font-size:10pt;margin-bottom:3mm"><i>Receipt of application and appointment for result</i></div><div style="display:flex;justify-content:flex-end">${barCode(code, 60, 9)}</div>${both('Họ và tên người nộp', 'Full name of applicant', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${both('Ngày sinh', 'Date of birth', bornOf(f.main, 'applicant'))}${both('Số căn cước / hộ chiếu', 'ID / Passport No.', idOf(f.main, 'applicant'))}${both('Địa chỉ', 'Address', f.main.home)}${both('Nội dung giải quyết', 'Subject', procedure.name)}${both('Giấy tờ kèm theo', 'Documents enclosed', f.chance.some(HANDED_IN, 3).join('; '))}${both('Lệ phí', 'Fee', `${f.chance.whole(2, 9)}0.000 VND`)}${both('Ngày nhận hồ sơ', 'Date received', issued(received, received))}${both('Ngày trả kết quả', 'Date of return', `<b>${daysLater(received, f.chance.whole(3, 12))}</b>`)}${both('Nơi trả kết quả', 'Place of return', `Quầy ${f.chance.whole(1, 9)} / Counter ${f.chance.whole(1, 9)}`)}<div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'Người nộp / Applicant', f.main.name, 16)}</div><div>${plainSign(f, 'Người nhận / Officer', f.name(), 16)}</div></div><div style="font-size:8.8pt;margin-top:5mm">Vui lòng xuất trình giấy này khi nhận kết quả. / <i>Please present this receipt when collecting the result.</i></div></div>`;
      return paper('receipt', [page], 'a4', SANS);
    },
  },
  {
    // Birth, residence and the child's health card in one go: the table tells who does what until when.
    id: 'receipt-joined-procedures-table',
    class: 'receipt',
    tags: ['form', 'barcode', 'table', 'separator', 'two-column'],
    landscape: true,
    draw: (f) => {
      const { code, received } = dossierOf(f);
      const steps = [
        ['1', 'Đăng ký khai sinh', `UBND ${f.place.kind} ${f.place.name}`, daysLater(received, 2), ''],
        ['2', 'Cập nhật thông tin cư trú', `Công an ${f.place.kind} ${f.place.name}`, daysLater(received, 5), ''],
        ['3', 'Cấp thẻ bảo hiểm y tế', `Bảo hiểm xã hội cơ sở`, daysLater(received, 7), 'Bản điện tử'],
      ];
      const page = `<div style="font-size:12pt;margin-top:-4mm">${twoColumns(`<b>${officeLines('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', unit(f))}</b><br>Số: ${field('document_no', `${f.number}/LT-TNHS`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(received)}</i>`, 45, 12)}${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 16, 'margin:2mm 0 0')}<div class="sub" style="margin-bottom:2mm">(Dùng cho nhóm thủ tục hành chính liên thông)</div><div style="display:flex;gap:8mm;align-items:center"><div style="flex:1">${inline(`Người nộp: <b>${nameOf(f.main, 'applicant')}</b>`, `Số định danh: ${idOf(f.main, 'applicant')}`)}${inline(`Địa chỉ: ${f.main.home}`)}${inline(`Điện thoại: ${phone(f)}`, 'Quan hệ: cha/mẹ của trẻ')}</div>${barCode(code, 68, 12, 11)}</div>${grid(['STT', 'Nội dung giải quyết', 'Cơ quan giải quyết', 'Ngày hẹn', 'Ghi chú'], steps, 12)}${inline(`Giấy tờ đã nhận: ${f.chance.some(HANDED_IN, 3).join('; ')}.`)}<div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name, 15)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN', f.name(), 15)}</div></div></div>`;
      return paper('receipt', [page], 'a4Landscape');
    },
  },
  {
    // From a machine in the hall: the number in the queue big, then the code, half a sheet.
    id: 'receipt-kiosk-queue-number',
    class: 'receipt',
    tags: ['form', 'barcode', 'modern', 'small', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const page = `<div style="margin:-8mm -4mm 0 -14mm;font-size:10.5pt;border:0.4mm solid #444;border-radius:3mm;padding:5mm 6mm"><div style="display:flex;justify-content:space-between;align-items:center"><div style="line-height:1.25"><b>${officeLines('TRUNG TÂM PHỤC VỤ', `HÀNH CHÍNH CÔNG ${unit(f)}`)}</b></div><div style="text-align:center;border:0.3mm solid #444;padding:1mm 4mm;flex:none"><div style="font-size:8pt">Số thứ tự</div><div style="font-size:20pt;font-weight:700;line-height:1.1">${f.chance.whole(1001, 6899)}</div></div></div>${title('GIẤY HẸN TRẢ KẾT QUẢ', 15, 'margin:5mm 0 3mm')}${barCode(code, 82, 11, 11)}<div style="margin-top:3mm">${above('Người nộp hồ sơ', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${sideBySide(above('Số căn cước', idOf(f.main, 'applicant')), above('Ngày sinh', bornOf(f.main, 'applicant')))}${above('Nơi cư trú', f.main.home)}${above('Tên thủ tục', procedure.name)}${sideBySide(above('Tiếp nhận', issued(received, received)), above('Trả kết quả', `<b>${daysLater(received, f.chance.whole(2, 14))}</b>`))}${sideBySide(above('Phí, lệ phí', `${f.chance.whole(0, 9)}5.000 đồng`), above('Trạng thái', 'Đã tiếp nhận'))}</div><div style="font-size:8.5pt;border-top:0.2mm solid #aaa;padding-top:1.5mm;margin-top:2mm">Quý khách giữ giấy này đến khi nhận kết quả. Đưa mã vạch vào máy quét tại sảnh để xem hồ sơ đang ở bước nào.</div></div>`;
      return paper('receipt', [page], 'a5', MODERN);
    },
  },
]);
