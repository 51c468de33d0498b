import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial, oldCitizenId } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { above, besideSign, district, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, SANS } from '../kit.ts';
import { pageNumber, paper, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { recipients, you } from '../office-kit.ts';
import { cells, datedSign, dayOf, homeBefore, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Permits to build, and what citizens hand in about land and houses. */
export const OPENED_7_BUILDING = inPart('opened-7', [
  {
    // A province's department of building, end of the nineties: typed into a carbon form.
    id: 'permit-1999-typed-province',
    class: 'construction_permit',
    tags: ['form', 'typed', 'two-column'],
    draw: (f) => {
      const [old, date] = [oldCitizenId(f.chance), dayOf(f, 9, 1999)];
      const page = `<div style="font-size:10.5pt;line-height:1.6">${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br>${field('agency', 'SỞ XÂY DỰNG')}<br>Số: ${field('document_no', `${f.number}/GPXD-SXD`)}`, nation(9, '-', 40), 38, 10)}${title('GIẤY PHÉP XÂY DỰNG', 16, 'margin:9mm 0 5mm')}<div>1- Cấp cho ${you(f.main.sex).toLowerCase()}: ${nameOf(f.main, 'owner', upper(f.main.name))}</div><div>Sinh ngày: ${bornOf(f.main, 'owner')}; CMND số ${field('old_citizen_id', old, old, 'owner')}</div><div>Địa chỉ: ${homeBefore(f, f.main)}</div><div>2- Được phép xây dựng công trình: nhà ở tư nhân</div><div>Trên lô đất số ${f.chance.whole(2, 88)}, diện tích lô đất ${f.chance.whole(60, 240)} m2</div><div>Theo hồ sơ thiết kế số ${f.chance.whole(10, 400)}/TK do Xí nghiệp tư vấn thiết kế lập</div><div>Diện tích xây dựng tầng trệt: ${f.chance.whole(40, 90)} m2; số tầng: 2</div><div>Chỉ giới xây dựng: lùi 2,4 m so với mép lộ; cốt nền +0,20 m</div><div>3- Chủ đầu tư phải báo cho UBND ${f.place.kind} trước khi khởi công, giữ giấy này tại công trường để xuất trình khi có kiểm tra.</div><div>4- Giấy phép có giá trị trong thời hạn 12 tháng kể từ ngày ký. Quá hạn phải xin gia hạn.</div><div style="text-align:right;margin-top:6mm">${f.place.province}, ${issued(date)}</div>${besideSign(`Nơi nhận:<br>- Như trên<br>- Lưu<br>${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: `SỞ XÂY DỰNG ★ TỈNH ${upper(f.place.province)} ★`, inner: 'SỞ XD' }))}</div>`;
      return paper('construction_permit', [page], 'a4', TYPED);
    },
  },
  {
    // Decree 15/2021, form 04: a couple, numbers of the house in pairs side by side; a town's people's committee.
    id: 'permit-2022-couple-pairs',
    class: 'construction_permit',
    tags: ['form', 'two-column', 'italic'],
    draw: (f) => {
      const mate = f.others[0];
      const [no, sheet] = plot(f);
      const floor = f.chance.whole(44, 118);
      const date = dayOf(f, 4, 2022);
      const office = `ỦY BAN NHÂN DÂN ${upper(district(f))}`;
      const page = `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', upper(district(f)))}</b><div class="rule" style="width:20mm"></div>`, `${nation(11.5, '-', 50)}<i>${district(f).replace('huyện ', '')}, ${issued(date)}</i>`, 40, 12)}${title('GIẤY PHÉP XÂY DỰNG', 17)}<div class="sub">Số: <b>${field('document_no', `${f.number}/GPXD`)}</b><br><i>(Sử dụng cho nhà ở riêng lẻ)</i></div><div style="font-size:12.5pt;line-height:1.5"><div>1. Cấp cho: ${you(f.main.sex)} <b>${nameOf(f.main, 'owner')}</b> và ${you(mate.sex).toLowerCase()} <b>${nameOf(mate, 'owner')}</b></div><div>- Số CCCD: ${idOf(f.main, 'owner')} &emsp; Số CCCD: ${idOf(mate, 'owner')}</div><div>- Địa chỉ thường trú: ${homeBefore(f, f.main)}</div><div>2. Được phép xây dựng các công trình theo những nội dung sau:</div><div>- Tên công trình: Nhà ở gia đình</div><div>- Vị trí xây dựng: thửa đất số ${no}, tờ bản đồ số ${sheet}, ${f.place.kind} ${f.place.name}</div>${sideBySide(`<div>- Cốt nền: +0,30 m</div><div>- Mật độ xây dựng: ${f.chance.whole(60, 90)} %</div><div>- Diện tích tầng 1: ${floor} m²</div>`, `<div>- Hệ số sử dụng đất: 1,8</div><div>- Tổng diện tích sàn: ${floor * 2} m²</div><div>- Chiều cao: 8,${f.chance.whole(1, 9)} m; số tầng: 02</div>`)}<div>3. Giấy tờ về quyền sử dụng đất: Giấy chứng nhận số ${field('land_certificate_serial', landSerial(f.chance, 6))}</div><div>4. Ghi nhận: công trình đã khởi công: chưa.</div><div>5. <i>Giấy phép này có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên thì phải đề nghị gia hạn giấy phép xây dựng.</i></div></div>${besideSign(`${recipients('Chủ đầu tư;', 'Lưu: VT, KTHT.')}${codeLine(f)}`, sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: `${office} ★`, inner: 'UBND HUYỆN', gap: 26 }))}`;
      return paper('construction_permit', [page]);
    },
  },
  {
    // Decree 175/2024 as a commune's program prints it since 2025, labels small above their values, a code at the right.
    id: 'permit-2026-labels-above',
    class: 'construction_permit',
    tags: ['form', 'modern', 'qr', 'small'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const floor = f.chance.whole(50, 130);
      const number = `${f.number}/GPXD-UBND`;
      const page = `<div style="font-size:10.5pt"><div style="display:flex;justify-content:space-between;align-items:flex-start"><div style="text-align:center;width:56mm">TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b></div><div style="text-align:center">${nation(9.5, '-', 42)}</div>${qr(`https://xaydung.example/gpxd/${f.number}`, 18)}</div>${title('GIẤY PHÉP XÂY DỰNG', 16, 'margin:7mm 0 0')}<div class="sub" style="font-size:10.5pt">Số ${field('document_no', number)} <i>(sử dụng cho nhà ở riêng lẻ tại nông thôn)</i></div>${sideBySide(above('CẤP CHO (CHỦ ĐẦU TƯ)', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`), above('SỐ ĐỊNH DANH CÁ NHÂN', idOf(f.main, 'owner')))}${sideBySide(above('NGÀY SINH', bornOf(f.main, 'owner')), above('SỐ ĐIỆN THOẠI', phone(f)))}${above('ĐỊA CHỈ LIÊN HỆ', f.main.home)}<div style="border-top:0.3mm solid #666;margin:2mm 0"></div>${above('CÔNG TRÌNH ĐƯỢC PHÉP XÂY DỰNG', 'Nhà ở riêng lẻ, cấp III, xây dựng mới')}${above('ĐỊA ĐIỂM XÂY DỰNG', `Thửa đất số ${no}, tờ bản đồ số ${sheet}, ${f.place.full}`)}${sideBySide(above('DIỆN TÍCH XÂY DỰNG', `${floor},0 m²`), above('TỔNG DIỆN TÍCH SÀN', `${floor * 3},0 m²`))}${sideBySide(above('CHIỀU CAO', '10,8 m'), above('SỐ TẦNG', '03'))}${above('GIẤY TỜ VỀ ĐẤT', `Giấy chứng nhận số phát hành ${field('land_certificate_serial', landSerial(f.chance, 8))}`)}${above('HIỆU LỰC', '12 tháng kể từ ngày cấp, quá hạn chưa khởi công phải gia hạn')}<div style="text-align:right;margin-top:4mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Chủ đầu tư;', 'Lưu: VT, KT.')}${codeLine(f)}`, 'CHỦ TỊCH', undefined, 20)}</div>`;
      return paper('construction_permit', [page], 'a4', MODERN);
    },
  },
  {
    // Two pages: the permit with a list of conditions, and a page where its term was prolonged.
    id: 'permit-2025-prolonged',
    class: 'construction_permit',
    tags: ['form', 'table', 'multi-page', 'two-column'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const floor = f.chance.whole(60, 160);
      const first = `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GPXD`)}`, `${nation(11.5, '–', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 39, 12)}${title('GIẤY PHÉP XÂY DỰNG CÓ THỜI HẠN', 15.5)}<div class="sub">(Sử dụng cho công trình nhà ở riêng lẻ)</div><p class="flat"><b>1. Cấp cho:</b> ${you(f.main.sex)} <b>${nameOf(f.main, 'owner')}</b>. Ngày sinh: ${bornOf(f.main, 'owner')}. Căn cước số: ${idOf(f.main, 'owner', spaced(f.main.id))}.</p><p class="flat">Địa chỉ liên hệ: ${f.main.home}.</p><p class="flat"><b>2. Được phép xây dựng công trình:</b> nhà ở một tầng trên thửa đất số ${no}, tờ bản đồ số ${sheet}.</p>${grid(
        ['Chỉ tiêu', 'Được phép'],
        [
          ['Diện tích xây dựng tầng 1', `${floor} m²`],
          ['Tổng diện tích sàn', `${floor} m²`],
          ['Chiều cao công trình', '4,2 m'],
          ['Số tầng', '01'],
          ['Màu sắc công trình', 'Không quy định'],
        ],
        12,
      )}<p class="flat"><b>3. Giấy tờ về đất đai:</b> Giấy chứng nhận số ${field('land_certificate_serial', landSerial(f.chance, 6))}.</p><p class="flat"><b>4. Thời hạn tồn tại của công trình:</b> đến ngày 31/12/2030. Chủ đầu tư tự phá dỡ khi Nhà nước thu hồi đất và không được bồi thường phần công trình này.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như mục 1;', 'Lưu: VT.')}${codeLine(f)}`, 'CHỦ TỊCH', undefined, 20)}`;
      const second = `${pageNumber(2)}<div style="text-align:center;margin-bottom:3mm"><b>CHỦ ĐẦU TƯ PHẢI THỰC HIỆN CÁC NỘI DUNG SAU ĐÂY:</b></div><p>1. Chịu trách nhiệm trước pháp luật nếu xâm phạm các quyền hợp pháp của chủ sở hữu liền kề.</p><p>2. Thực hiện đúng các quy định của pháp luật về đất đai, về đầu tư xây dựng và Giấy phép xây dựng này.</p><p>3. Thông báo cho cơ quan cấp phép đến kiểm tra khi định vị công trình, xây móng.</p><p>4. Xuất trình Giấy phép cho cơ quan có thẩm quyền khi được yêu cầu theo quy định.</p><div style="text-align:center;margin:6mm 0 3mm"><b>GIA HẠN GIẤY PHÉP</b></div><p class="flat">1. Nội dung gia hạn: thời hạn khởi công.</p><p class="flat">2. Thời gian có hiệu lực của giấy phép: thêm 12 tháng.</p>${closing(f, 'CHỦ TỊCH', '', 'CHỦ TỊCH', undefined, 20)}`;
      return paper('construction_permit', [first, second]);
    },
  },
  {
    // Form 11/ĐK of the circulars before 2024, with the office's own part in a box at the top.
    id: 'application-land-change-11dk',
    class: 'application_form',
    tags: ['form', 'table', 'italic'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const serial = landSerial(f.chance, 6);
      const page = `<div style="font-size:11.5pt"><div style="text-align:right"><b>Mẫu số 11/ĐK</b></div>${grid([], [[`<div style="text-align:center">${nation(11, '-', 44)}</div><div style="text-align:center;margin-top:2mm"><b style="font-size:12.5pt">ĐƠN ĐĂNG KÝ BIẾN ĐỘNG<br>ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT</b></div><div style="text-align:center">Kính gửi: UBND ${f.place.kind} ${f.place.name}</div>`, `<b>PHẦN GHI CỦA NGƯỜI NHẬN HỒ SƠ</b><br>Đã kiểm tra nội dung đơn đầy đủ, rõ ràng, thống nhất với giấy tờ xuất trình.<br>Vào sổ tiếp nhận số: ${f.chance.whole(20, 900)}, quyển số: 01<br><i>Người nhận hồ sơ</i><br><br>${f.name()}`]], 11)}<div><b>I. PHẦN KÊ KHAI CỦA NGƯỜI ĐĂNG KÝ</b></div><div><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất</b></div><div>1.1. Tên (viết chữ in hoa): ${nameOf(f.main, 'applicant', upper(f.main.name))}</div><div>Năm sinh, giấy tờ: sinh ngày ${bornOf(f.main, 'applicant')}, CCCD số ${idOf(f.main, 'applicant')}</div><div>1.2. Địa chỉ: ${f.main.home}</div><div><b>2. Giấy chứng nhận đã cấp</b></div><div>2.1. Số vào sổ cấp GCN: ${field('land_certificate_book_no', landBookNo(f.chance))}; &emsp; 2.2. Số phát hành GCN: ${field('land_certificate_serial', serial)}</div><div>2.3. Ngày cấp GCN: 17/08/2015</div><div><b>3. Nội dung biến động về:</b> ${f.chance.pick(['chuyển nhượng quyền sử dụng đất', 'thừa kế quyền sử dụng đất', 'thay đổi số giấy tờ nhân thân và địa chỉ'])}</div>${sideBySide(`<div><b>3.1. Nội dung trên GCN trước khi biến động:</b></div><div>- Thửa đất số ${no}, tờ bản đồ ${sheet};</div><div>- Địa chỉ: ${homeBefore(f, f.main)}</div>`, `<div><b>3.2. Nội dung sau khi biến động:</b></div><div>- Thửa đất số ${no}, tờ bản đồ ${sheet};</div><div>- Địa chỉ: ${f.main.home}</div>`)}<div><b>4. Lý do biến động:</b> theo hợp đồng, văn bản đã được chứng thực</div><div><b>5. Tình hình thực hiện nghĩa vụ tài chính về đất đai:</b> đã nộp đủ</div><div><b>6. Giấy tờ liên quan nộp kèm theo đơn này gồm có:</b></div><div>- Giấy chứng nhận đã cấp;</div><div>- Bản sao thẻ căn cước.</div><p style="margin-top:2mm"><i>Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm trước pháp luật.</i></p>${datedSign(f, 'Người viết đơn', f.main.name, codeLine(f), 14)}</div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // Form 02 of decree 151/2025: land put to another purpose.
    id: 'application-land-purpose-2025',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const page = `<div style="text-align:right;font-size:11pt"><b>Mẫu số 02b</b>. Đơn đề nghị chuyển mục đích sử dụng đất</div><div style="text-align:center">${nation(12.5, '-', 54)}</div><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('ĐƠN ĐỀ NGHỊ CHUYỂN MỤC ĐÍCH SỬ DỤNG ĐẤT', 15, 'margin:4mm 0 2mm')}<div class="sub">Kính gửi: Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div style="line-height:1.55"><div>1. Người đề nghị: <b>${nameOf(f.main, 'applicant')}</b></div><div>Số định danh: ${idOf(f.main, 'applicant')}; ngày sinh: ${bornOf(f.main, 'applicant')}</div><div>2. Địa chỉ/trụ sở chính: ${f.main.home}</div><div>3. Địa chỉ liên hệ (điện thoại, email): ${phone(f)}</div><div>4. Địa điểm thửa đất/khu đất: thửa số ${plot(f).join(', tờ bản đồ số ')}; ${f.place.full}</div><div>5. Diện tích xin chuyển mục đích: ${f.chance.whole(60, 400)} m²; loại đất hiện tại: đất trồng cây hằng năm khác</div><div>6. Để sử dụng vào mục đích: đất ở</div><div>7. Thời hạn sử dụng: ổn định lâu dài</div><div>8. Giấy chứng nhận số: ${field('land_certificate_serial', landSerial(f.chance, 8))}</div><div>9. Cam kết: sử dụng đất đúng mục đích, chấp hành đúng các quy định của pháp luật đất đai, nộp tiền sử dụng đất đầy đủ, đúng hạn.</div><div>10. Tài liệu gửi kèm: bản gốc Giấy chứng nhận; trích đo địa chính.</div></div><div class="cols" style="margin-top:5mm"><div>${codeLine(f)}</div><div style="text-align:center"><b>NGƯỜI LÀM ĐƠN</b><br><i>(Ký và ghi rõ họ tên)</i><br><br><br>${f.main.name}</div></div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // A household asks to put off what it owes for land; the old circular's plain lines in sans.
    id: 'application-land-debt',
    class: 'application_form',
    tags: ['form', 'sans', 'small'],
    draw: (f) => {
      const page = `<div style="font-size:11pt;line-height:1.55"><div style="text-align:center">${nation(10.5, '-', 44)}</div>${title('ĐƠN ĐỀ NGHỊ GHI NỢ TIỀN SỬ DỤNG ĐẤT', 14, 'margin:7mm 0 2mm')}<div class="sub" style="font-size:11pt">Kính gửi: Thuế cơ sở ${f.chance.whole(2, 12)} tỉnh ${f.place.province}</div>${fill('Người sử dụng đất:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}<div style="margin:1.5mm 0">Số CCCD/Căn cước: ${cells('citizen_id', f.main.id, 'applicant', 5.6)}</div>${fillRow(['Ngày sinh:', bornOf(f.main, 'applicant'), 1], ['Điện thoại:', phone(f), 1])}${fill('Địa chỉ nhận thông báo:', f.main.home)}${fill('Vị trí thửa đất:', `số ${plot(f).join(', tờ ')}, ${f.place.full}`)}<div>Thuộc đối tượng được ghi nợ: ${tick(true)} tái định cư &emsp; ${tick(false)} hộ nghèo &emsp; ${tick(false)} người có công</div><div>Số tiền đề nghị ghi nợ: ${grouped(f.chance.whole(20, 300) * 1_000_000)} đồng, theo thông báo ngày ${daysLater(f.date, -9)}.</div><div>Thời hạn trả nợ: 05 năm, chậm nhất ngày ${dayOf(f, 12, 2031)}.</div><p style="text-indent:8mm;margin-top:3mm">Tôi cam kết trả đủ và đúng hạn; quá thời hạn tôi xin nộp tiền chậm nộp theo quy định của pháp luật về quản lý thuế.</p>${datedSign(f, 'NGƯỜI ĐỀ NGHỊ', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    // Decree 175/2024: a house already permitted is to be changed; who was permitted, under which number.
    id: 'application-permit-adjusted',
    class: 'application_form',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const before = `${f.chance.whole(12, 190)}/GPXD`;
      const page = `<div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('ĐƠN ĐỀ NGHỊ ĐIỀU CHỈNH/GIA HẠN/CẤP LẠI<br>GIẤY PHÉP XÂY DỰNG', 14.5, 'margin:5mm 0 1mm')}<div class="sub"><i>(Sử dụng cho: nhà ở riêng lẻ)</i><br>Kính gửi: UBND ${f.place.kind} ${f.place.name}</div><div style="line-height:1.5"><div>1. Tên chủ đầu tư (chủ hộ): ${nameOf(f.main, 'applicant')}</div><div>- Người đại diện: chính chủ; mã số định danh: ${idOf(f.main, 'applicant')}</div><div>- Ngày sinh: ${bornOf(f.main, 'applicant')}; số điện thoại: ${phone(f)}</div><div>- Địa chỉ liên hệ: ${f.main.home}</div><div>2. Địa điểm xây dựng: lô đất số ${plot(f).join(', tờ bản đồ ')}, ${f.place.full}</div><div>3. Giấy phép xây dựng đã được cấp (số, ngày, cơ quan cấp): ${before} ngày 22/01/2026</div><div>Nội dung giấy phép: nhà ở 02 tầng, diện tích sàn ${f.chance.whole(90, 220)} m²</div><div>4. Nội dung đề nghị điều chỉnh so với giấy phép đã được cấp: nâng thêm tầng lửng ${f.chance.whole(14, 40)} m², dời cầu thang</div><div>5. Đơn vị hoặc người thiết kế: Công ty Cổ phần Kiến trúc ${f.place.name}; chứng chỉ năng lực số BXD-000${f.chance.digits(4)}</div><div>6. Dự kiến thời gian hoàn thành công trình: ${f.chance.whole(3, 10)} tháng</div><div>7. Tôi xin cam đoan làm theo đúng giấy phép được cấp, nếu sai tôi xin hoàn toàn chịu trách nhiệm.</div><div>Gửi kèm theo Đơn này các tài liệu: bản gốc giấy phép; bản vẽ điều chỉnh.</div></div>${datedSign(f, 'CHỦ ĐẦU TƯ', f.main.name, codeLine(f))}`;
      return paper('application_form', [page]);
    },
  },
]);
