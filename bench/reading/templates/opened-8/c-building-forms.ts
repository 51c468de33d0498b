import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { above, sideBySide } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { SANS, title, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { blank, cells, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { handedIn, book, flat, item, low, pair, serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_C_BUILDING_FORMS = inPart('opened-8', [
  {
    // Repairs are asked for since July 2025, an electronic form of the province's portal with labels above.
    id: 'app-permit-repair-portal-2026',
    class: 'application_form',
    tags: ['form', 'modern', 'small'],
    draw: (f) => {
      const page = `<div style="font-size:10.5pt"><div class="cols" style="font-size:9pt;color:#333"><div>Cổng Dịch vụ công Quốc gia</div><div style="text-align:right">Biểu mẫu điện tử: cấp phép sửa chữa, cải tạo nhà ở</div></div><div style="border-top:0.4mm solid #8a1c24;margin:1mm 0 4mm"></div><div style="text-align:center">${nation(10.5, '-', 44)}</div>${title('ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP SỬA CHỮA, CẢI TẠO', 14, 'margin:4mm 0')}${above('Kính gửi', `Ủy ban nhân dân ${f.place.full}`)}<b>A. CHỦ ĐẦU TƯ</b>${sideBySide(above('Họ và tên', nameOf(f.main, 'applicant', upper(f.main.name))), above('Số định danh', idOf(f.main, 'applicant')))}${sideBySide(above('Ngày sinh', bornOf(f.main, 'applicant')), above('Giới tính', f.main.sex), above('Điện thoại', phone(f)))}${above('Nơi ở hiện nay', f.main.home)}<div style="margin-top:2mm"><b>B. CÔNG TRÌNH HIỆN CÓ</b></div>${sideBySide(above('Thửa đất', `${plot(f).join(', tờ bản đồ ')}`), above('Số phát hành giấy chứng nhận', serial(landSerial(f.chance, 6))), above('Năm xây dựng', String(f.chance.whole(1988, 2012))))}${sideBySide(above('Số tầng', '02'), above('Diện tích xây dựng', `${f.chance.whole(45, 100)} m²`), above('Kết cấu', 'Tường gạch chịu lực, sàn BTCT'))}<div style="margin-top:2mm"><b>C. NỘI DUNG SỬA CHỮA, CẢI TẠO</b></div>${above('Lý do', 'Nhà xuống cấp, mái dột, tường nứt')}${above('Nội dung', 'Thay mái ngói bằng mái tôn cách nhiệt; mở rộng phòng bếp; gia cố hai cột phía sau; không làm thay đổi số tầng')}${above('Đơn vị thiết kế, thi công', `Tổ xây dựng ${f.place.name}; người phụ trách: ${f.name('Nam')}`)}${sideBySide(above('Khởi công dự kiến', daysLater(f.date, 40)), above('Hoàn thành dự kiến', daysLater(f.date, 160)))}<div style="margin-top:2mm"><b>D. CAM KẾT</b></div>${flat('Tôi cam đoan làm theo đúng giấy phép được cấp, bảo đảm an toàn cho công trình lân cận, chịu trách nhiệm về tính chính xác của thông tin đã khai.')}${handedIn(f, 'NGƯỜI ĐỀ NGHỊ', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page], 'a4', MODERN);
    },
  },
  {
    // Form 01/LPTB: the registration fee for a house and its ground, numbered boxes of the tax office.
    id: 'app-tax-registration-fee-house',
    class: 'application_form',
    tags: ['form', 'table', 'sans', 'codes'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const seller = f.others[1];
      const page = `<div style="font-size:10pt"><div style="text-align:right"><b>Mẫu số: 01/LPTB</b></div><div style="text-align:center">${nation(10.5, '-', 46)}</div>${title('TỜ KHAI LỆ PHÍ TRƯỚC BẠ', 14.5, 'margin:4mm 0 0')}<div class="sub" style="font-size:10pt;margin-bottom:2mm">(Áp dụng đối với nhà, đất)<br>[01] Kỳ tính thuế: ${tick(true)} Theo từng lần phát sinh ${f.date} &emsp; [02] Lần đầu ${tick(true)} &emsp; [03] Bổ sung lần thứ ${blank(6)}</div>${item(`<b>[04] Tên người nộp thuế:</b> ${nameOf(f.main, 'applicant', upper(f.main.name))}`)}${item(`[05] Mã số thuế (nếu có): ${cells('tax_code', tax, 'applicant', 5.4)}`)}${item(`[06] Số CMND/Hộ chiếu/CCCD: ${idOf(f.main, 'applicant')}`)}${item(`[07] Địa chỉ: ${f.main.home}`)}${item(`[08] Điện thoại: ${phone(f)} &emsp; [09] Fax: ${blank(12)} &emsp; [10] E-mail: ${blank(12)}`)}${item(`[11] Đại lý thuế (nếu có): ${blank(30)} &emsp; [12] Mã số thuế: ${blank(24)}`)}<div style="text-align:center;margin:2mm 0"><b>ĐẶC ĐIỂM NHÀ, ĐẤT</b></div><b>1. Đất:</b>${item(`1.1. Địa chỉ thửa đất: ${f.place.full}; thửa số ${plot(f).join(', tờ ')}`, 4)}${item('1.2. Vị trí (mặt tiền đường phố hay ngõ, hẻm): ngõ', 4)}${item('1.3. Mục đích sử dụng đất: đất ở', 4)}${item(`1.4. Diện tích (m²): ${f.chance.whole(60, 300)},0`, 4)}${item(`1.5. Nguồn gốc nhà đất: nhận chuyển nhượng của ${low(seller)} ${nameOf(seller, 'giver')}, CCCD số ${idOf(seller, 'giver')}`, 4)}${item(`1.6. Giá trị đất thực tế chuyển giao: ${grouped(f.chance.whole(300, 2900) * 1_000_000)} đồng`, 4)}<b>2. Nhà:</b>${item('2.1. Cấp nhà: 4 &emsp; Loại nhà: riêng lẻ &emsp; Hạng nhà: -', 4)}${item(`2.2. Diện tích nhà (m² sàn): ${f.chance.whole(50, 180)}; năm hoàn công: ${f.chance.whole(2004, 2020)}`, 4)}<b>3. Giấy tờ có liên quan, gồm:</b>${item(`- Giấy chứng nhận QSDĐ số phát hành ${serial(landSerial(f.chance, 6))}, vào sổ ${book(landBookNo(f.chance))}`, 4)}<b>4. Thuộc đối tượng được miễn lệ phí trước bạ (lý do):</b> không<p style="text-indent:8mm;margin-top:2mm">Tôi cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật về số liệu đã khai./.</p><div class="cols"><div><b>NHÂN VIÊN ĐẠI LÝ THUẾ</b><br>Họ và tên: ${blank(24)}<br>Chứng chỉ hành nghề số: ${blank(10)}<br>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'NGƯỜI NỘP THUẾ hoặc<br>ĐẠI DIỆN HỢP PHÁP CỦA NGƯỜI NỘP THUẾ', f.main.name)}</div></div></div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    // Form 01/TK-SDDPNN: the yearly tax on land for houses, two columns of small print.
    id: 'app-tax-land-yearly-pnn',
    class: 'application_form',
    tags: ['form', 'small', 'codes'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const page = `<div style="font-size:10.5pt;line-height:1.4"><div class="cols"><div style="flex:3;text-align:center">${nation(11, '-', 48)}</div><div style="border:0.25mm solid #222;text-align:center;padding:1mm;font-size:9pt"><b>Mẫu số: 01/TK-SDDPNN</b></div></div>${title('TỜ KHAI THUẾ SỬ DỤNG ĐẤT PHI NÔNG NGHIỆP', 14, 'margin:4mm 0 0')}<div class="sub" style="font-size:10pt;margin-bottom:1mm">(Áp dụng đối với hộ gia đình, cá nhân trừ chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất)<br>[01] Kỳ tính thuế: Năm ${f.date.slice(6)} &emsp; [02] Lần đầu ${tick(true)} &emsp; [03] Bổ sung lần thứ ${tick(false)}</div><b>I. PHẦN NGƯỜI NỘP THUẾ TỰ KHAI</b>${pair('1. Người nộp thuế', '', 50)}${pair('[04] Họ và tên:', `<b>${nameOf(f.main, 'applicant')}</b>`, 62)}${pair('[05] Ngày/tháng/năm sinh:', bornOf(f.main, 'applicant'), 62)}${pair('[06] Mã số thuế:', field('tax_code', tax, tax.split('').join(' '), 'applicant'), 62)}${pair('[07] Số CMND/Hộ chiếu/CCCD:', idOf(f.main, 'applicant'), 62)}${pair('[08] Ngày cấp; nơi cấp:', '12/04/2022; Cục Cảnh sát QLHC về TTXH', 62)}${pair('[09] Địa chỉ nhận thông báo thuế:', f.main.home, 62)}${pair('[10] Điện thoại:', phone(f), 62)}<b>2. Đại lý thuế (nếu có)</b> ${blank(60)}<br><b>3. Thửa đất chịu thuế</b>${sideBySide(`${item('[22] Địa chỉ thửa đất:')}${item(f.place.full)}${item('[27] Là thửa đất duy nhất: có')}${item(`[29] Đã có giấy chứng nhận: ${tick(true)}`)}${item(`[30] Số giấy chứng nhận: ${serial(landSerial(f.chance, 6))}`)}`, `${item(`[32] Thửa đất số: ${plot(f)[0]}`)}${item(`[33] Tờ bản đồ số: ${plot(f)[1]}`)}${item(`[34] Diện tích: ${f.chance.whole(80, 400)},0 m²`)}${item('[35] Loại đất: đất ở tại nông thôn')}${item(`[31] Ngày cấp: 20/11/2014`)}`)}<b>4. Đối với đất ở nhà nhiều tầng nhiều hộ ở, nhà chung cư</b> ${blank(30)}<br><b>5. Trường hợp miễn, giảm thuế</b> (nếu có): không<div style="margin-top:1mm">Tôi cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật về số liệu đã khai.</div><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>Ngày ${issued(f.date, `${f.date.slice(0, 2)} tháng ${f.date.slice(3, 5)} năm ${f.date.slice(6)}`)}</i>${plainSign(f, 'NGƯỜI NỘP THUẾ', f.main.name, 13)}</div></div><b>II. PHẦN XÁC ĐỊNH CỦA CƠ QUAN CHỨC NĂNG</b> <i>(đồng tiền: đồng Việt Nam)</i>${grid(['Giá 1 m²', 'Hạn mức', 'Hệ số', 'Thuế suất'], [[blank(14), blank(14), blank(14), blank(14)]], 10)}</div>`;
      return paper('application_form', [page]);
    },
  },
]);
