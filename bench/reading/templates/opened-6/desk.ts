import { code128, field, fill, fillRow } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { healthInsuranceNo, landSerial, oldCitizenId } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { letterBoxes, officeLines, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { cells, datedSign, phone, tick } from '../paper-parts.ts';
import { dossierOf, slipCode, askedOf } from '../desk-parts.ts';

const HANDED_IN = [
  'Đơn đăng ký theo mẫu quy định',
  'Bản sao thẻ căn cước của người yêu cầu',
  'Giấy chứng nhận đã cấp (bản gốc)',
  'Văn bản ủy quyền',
  'Ảnh chân dung cỡ 4x6 cm',
  'Giấy xác nhận của thôn, tổ dân phố',
  'Bản vẽ thiết kế xây dựng',
];

const MISSING = [
  'Bản sao giấy tờ kèm theo chưa có chứng thực hoặc chưa xuất trình bản chính để đối chiếu',
  'Tờ khai thiếu thông tin tại mục 5 và mục 7',
  'Ảnh chụp giấy tờ mờ, không đọc được ngày cấp',
  'Tên đệm trên tờ khai không thống nhất với thẻ căn cước',
];

/** Papers of the one-stop desk. Once held out, opened since: its misses are known. */
export const OPENED_6_DESK = inPart('opened-6', [
  {
    // What a province's program prints: the bar code at the foot, the desk's copy in two columns of labels.
    id: 'receipt-bar-at-foot',
    class: 'receipt',
    tags: ['form', 'barcode', 'table', 'separator', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const days = f.chance.whole(3, 20);
      const list = f.chance.some(HANDED_IN, f.chance.whole(2, 5));
      const page = `${twoColumns(`ỦY BAN NHÂN DÂN<br>${unit(f)}<br><b>${officeLines('TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG')}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.chance.whole(200, 980)}/GTN-TTHCC`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(received)}</i>`, 38, 11.5)}${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 15, 'margin-top:6mm')}<div style="text-align:center;margin-bottom:3mm">(Mã hồ sơ: <b>${field('dossier_code', code)}</b>)</div><div style="font-size:12.5pt">${fill('Tiếp nhận hồ sơ của:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'applicant'), 1], ['Số căn cước:', idOf(f.main, 'applicant'), 1])}${fill('Địa chỉ:', f.main.home)}${fillRow(['Số điện thoại:', phone(f), 1], ['Email:', 'không', 1])}${fill('Nội dung yêu cầu giải quyết:', procedure.name)}</div>${grid(
        ['STT', 'Thành phần hồ sơ', 'Yêu cầu', 'Số lượng', 'Ghi chú'],
        list.map((name, i) => [String(i + 1), name, i % 2 ? 'Bản sao' : 'Bản chính', '01', '']),
        11.5,
      )}<div style="font-size:12.5pt"><div>Thời gian giải quyết theo quy định: ${days} ngày làm việc</div><div>Nhận hồ sơ lúc: ${f.chance.whole(7, 10)} giờ ${f.chance.whole(10, 59)}, ${dateInWords(received)}</div><div>Trả kết quả lúc: 15 giờ 00, ${dateInWords(daysLater(received, days))}</div><div>Nhận kết quả tại: Quầy trả kết quả, ${f.place.kind} ${f.place.name}</div></div><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name, 14)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN', f.name(), 14)}</div></div><div class="at" style="left:27mm;bottom:12mm">${code128(code, 78, 11)}</div>`;
      return paper('receipt', [page]);
    },
  },
  {
    // Form CT04 of the police: who asks for a change of residence gets this.
    id: 'receipt-ct04',
    class: 'receipt',
    tags: ['form', 'sans', 'separator', 'two-column', 'codes'],
    draw: (f) => {
      const { code, received } = dossierOf(f);
      const page = `<div style="font-size:11pt"><div style="text-align:right;font-size:9pt">Mẫu CT04 ban hành kèm theo<br>Thông tư số 66/2023/TT-BCA</div>${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${officeLines('CÔNG AN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TNHS`)}`, `${nation(10, '-', 44)}<i>${f.place.name}, ${issued(received)}</i>`, 40, 10.5)}${title('PHIẾU TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14, 'margin-top:6mm')}<div class="sub" style="font-size:10.5pt">Mã hồ sơ ${field('dossier_code', code)}</div><div style="line-height:1.6"><div>Họ, chữ đệm và tên người nộp hồ sơ: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b></div><div>Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')} &emsp; Giới tính: ${f.main.sex}</div><div style="margin:1mm 0">Số định danh cá nhân: ${letterBoxes('citizen_id', f.main.id, 'applicant')}</div><div>Nơi thường trú: ${f.main.home}</div><div>Số điện thoại liên hệ: ${phone(f)}</div><div>Nội dung đề nghị giải quyết: ${f.chance.pick(['Đăng ký tạm trú', 'Tách hộ', 'Điều chỉnh thông tin về cư trú', 'Xóa đăng ký tạm trú'])}</div><div>Thành phần hồ sơ: (1) Tờ khai CT01; (2) Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp</div><div>Thời gian trả kết quả: ${dateInWords(daysLater(received, f.chance.whole(3, 7)))}</div><div>Hình thức nhận kết quả: ${tick(true)} Trực tiếp &emsp; ${tick(false)} Qua bưu chính &emsp; ${tick(false)} Cổng dịch vụ công</div></div><div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name)}</div><div>${plainSign(f, 'CÁN BỘ TIẾP NHẬN', f.name())}</div></div></div>`;
      return paper('receipt', [page], 'a4', SANS);
    },
  },
  {
    // Form 02: what is missing.
    id: 'slip-supplement',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const [asked, missing] = [askedOf(f), f.chance.pick(MISSING)];
      const page = `${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG')}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/PBS-TTPVHCC`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 39, 12)}${title('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ', 15, 'margin:7mm 0 4mm')}${fill('Hồ sơ của:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fill('Số căn cước:', idOf(f.main, 'applicant'))}${fill('Nội dung yêu cầu giải quyết:', asked)}${fill('Địa chỉ:', f.main.home)}${fillRow(['Số điện thoại:', phone(f), 1], ['Email:', 'không', 1])}<div style="margin-top:2mm">Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:</div><div style="margin-left:8mm">1. ${missing};</div><div style="margin-left:8mm">2. ${f.chance.pick(HANDED_IN)} còn thiếu chữ ký của người khai.</div><div>Lý do: theo thành phần hồ sơ đã được công bố công khai tại Quyết định số ${f.chance.whole(200, 2400)}/QĐ-UBND của Ủy ban nhân dân tỉnh.</div><p style="margin-top:3mm">Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, ${you(f.main.sex).toLowerCase()} liên hệ với số điện thoại ${phone(f)} để được hướng dẫn./.</p><div class="cols" style="margin-top:4mm"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI HƯỚNG DẪN<br><i style="font-weight:400">(Ký và ghi rõ họ tên)</i>', f.name())}</div></div>`;
      return paper('other', [page]);
    },
  },
  {
    // Form 03: nothing can be taken in, and why.
    id: 'slip-refusal',
    class: 'other',
    tags: ['form', 'two-column', 'italic', 'sans', 'personal'],
    draw: (f) => {
      const asked = askedOf(f);
      const page = `<div style="font-size:11pt">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>BỘ PHẬN MỘT CỬA<div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/PTC-BPMC`)}`, `${nation(10, '-', 44)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ', 14, 'margin:8mm 0 4mm')}<p style="text-indent:8mm">Bộ phận Một cửa ${f.place.kind} ${f.place.name} đã xem xét hồ sơ của:</p>${line('Ông/bà:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${line('Sinh ngày:', `${bornOf(f.main, 'applicant')} &emsp; Số định danh cá nhân: ${idOf(f.main, 'applicant')}`)}${line('Địa chỉ:', f.main.home)}${line('Số điện thoại:', phone(f))}${line('Nội dung yêu cầu giải quyết:', asked)}<p style="text-indent:8mm;margin-top:3mm">Qua xem xét, Bộ phận Một cửa thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau: <i>${f.chance.pick(['thủ tục không thuộc thẩm quyền giải quyết của cấp xã; đề nghị nộp tại Văn phòng đăng ký đất đai', 'người nộp hồ sơ không phải là người có quyền yêu cầu và không có văn bản ủy quyền', 'giấy tờ xuất trình bị tẩy xóa, sửa chữa, không bảo đảm giá trị pháp lý'])}.</i></p><p style="text-indent:8mm">Xin thông báo cho ông/bà được biết và thực hiện./.</p><div class="cols" style="margin-top:6mm"><div style="text-align:center"><b>NGƯỜI NỘP HỒ SƠ</b><br><i>(Ký và ghi rõ họ tên)</i><br><br>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ<br><i style="font-weight:400">(Ký và ghi rõ họ tên)</i>', f.name())}</div></div></div>`;
      return paper('other', [page], 'a4', SANS);
    },
  },
  {
    // Form 04: a dossier is late, the office says sorry and names another day.
    id: 'slip-apology',
    class: 'other',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const asked = askedOf(f);
      const late = daysLater(f.date, 16);
      const page = `${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/PXL-UBND`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(late)}</i>`, 38, 12)}${title('PHIẾU XIN LỖI<br>VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', 15, 'margin:8mm 0 4mm')}<div style="text-align:center;margin-bottom:4mm">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'applicant')}</b></div><p>Ngày ${f.date}, Ủy ban nhân dân ${f.place.kind} ${f.place.name} tiếp nhận giải quyết hồ sơ đề nghị giải quyết thủ tục hành chính “${asked}” của ${you(f.main.sex).toLowerCase()}, số định danh cá nhân ${idOf(f.main, 'applicant')}; mã số: ${slipCode(f)}.</p><p>Thời gian hẹn trả kết quả giải quyết hồ sơ: 16 giờ 00, ngày ${daysLater(late, -1)}.</p><p>Tuy nhiên đến nay, Ủy ban nhân dân chưa trả kết quả giải quyết hồ sơ đúng thời hạn quy định. Lý do: ${f.chance.pick(['chờ kết quả xác minh của cơ quan nơi cư trú trước đây', 'hệ thống thông tin bị gián đoạn trong hai ngày làm việc', 'hồ sơ phải lấy ý kiến của cơ quan chuyên môn cấp tỉnh'])}.</p><p>Sự chậm trễ này đã gây khó khăn, tốn kém chi phí, công sức của ${you(f.main.sex).toLowerCase()}. Ủy ban nhân dân ${f.place.kind} ${f.place.name} xin lỗi ${you(f.main.sex).toLowerCase()} và sẽ trả kết quả vào ${dateInWords(daysLater(late, 5))}.</p><p>Trong thời gian chờ đợi, ${you(f.main.sex).toLowerCase()} có thể tra cứu tình trạng giải quyết hồ sơ trên Cổng dịch vụ công hoặc liên hệ trực tiếp với công chức thụ lý để được giải đáp.</p><p>Mong nhận được sự thông cảm của ${you(f.main.sex).toLowerCase()} vì sự chậm trễ này./.</p>${closing(f, 'CHỦ TỊCH', recipients('Như trên;', 'Lưu: VT, TTPVHCC.'))}`;
      return paper('other', [page]);
    },
  },
  {
    // Circular 01/2019/TT-BLĐTBXH: the degree of somebody's disability is to be found.
    id: 'application-disability',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const helper = f.others[1];
      const kinds = ['Vận động', 'Nghe, nói', 'Nhìn', 'Thần kinh, tâm thần', 'Trí tuệ', 'Khác'];
      const which = f.chance.whole(0, kinds.length - 1);
      const page = `<div style="font-size:12.5pt"><div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('ĐƠN ĐỀ NGHỊ', 15, 'margin:5mm 0 0')}<div class="sub"><b>Xác định, xác định lại mức độ khuyết tật và cấp, cấp đổi,<br>cấp lại Giấy xác nhận khuyết tật</b></div><div class="sub">Kính gửi: Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div>Sau khi tìm hiểu quy định về xác định mức độ khuyết tật, tôi đề nghị:</div><div>- Xác định mức độ khuyết tật và cấp Giấy xác nhận khuyết tật ${tick(true)}</div><div>- Xác định lại mức độ khuyết tật ${tick(false)} &emsp; - Cấp lại Giấy xác nhận ${tick(false)}</div><div style="margin-top:2mm"><b>I. Thông tin người được xác định mức độ khuyết tật</b></div>${fillRow(['- Họ và tên:', `<b>${nameOf(f.main, 'applicant')}</b>`, 3], ['Giới tính:', f.main.sex, 1])}${fill('- Sinh ngày:', bornOf(f.main, 'applicant'))}${fill('- Số CMND hoặc căn cước công dân:', idOf(f.main, 'applicant'))}${fill('- Nơi ở hiện nay:', f.main.home)}<div style="margin-top:2mm"><b>II. Thông tin người đại diện hợp pháp (nếu có)</b></div>${fillRow(['- Họ và tên:', nameOf(helper, 'representative'), 2], ['Quan hệ:', 'Anh, chị ruột', 1])}${fill('- Số CMND hoặc căn cước công dân:', idOf(helper, 'representative'))}${fill('- Số điện thoại:', phone(f))}<div style="margin-top:2mm"><b>III. Thông tin về tình trạng khuyết tật</b></div>${grid(kinds, [kinds.map((_, i) => `<div style="text-align:center">${tick(i === which)}</div>`)], 11)}${datedSign(f, 'Người viết đơn<br><i style="font-weight:400">(Ký, ghi rõ họ tên)</i>', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // A household asks to be looked at as poor: its members in a table with each one's id.
    id: 'application-poor-household',
    class: 'application_form',
    tags: ['form', 'table', 'small', 'codes'],
    draw: (f) => {
      const card = healthInsuranceNo(f.chance);
      const page = `<div style="font-size:12pt"><div style="text-align:right;font-size:10pt"><b>Phụ lục số IX</b> - Thông tư số 07/2021/TT-BLĐTBXH</div><div style="text-align:center">${nation(12, '-', 50)}</div>${title('GIẤY ĐỀ NGHỊ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO', 14, 'margin:5mm 0 1mm')}<div class="sub">Kính gửi: Chủ tịch UBND ${f.place.kind} ${f.place.name}</div><div>Họ và tên: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>, giới tính: ${f.main.sex}, dân tộc: ${f.chance.pick(['Kinh', 'Tày', 'Khmer', 'Ê Đê'])}</div><div>Sinh ngày: ${bornOf(f.main, 'applicant')}; số CCCD: ${idOf(f.main, 'applicant')}</div><div>Số thẻ BHYT: ${field('health_insurance_no', card, card, 'applicant')}</div><div>Nơi cư trú: ${f.main.home}</div><div style="margin-top:2mm">Thông tin các thành viên trong hộ:</div>${grid(
        [
          'STT',
          'Họ và tên',
          'Ngày, tháng, năm sinh',
          'Số CCCD/CMND',
          'Quan hệ với chủ hộ',
          'Tình trạng (việc làm, học)',
        ],
        f.others.map((who, i) => [
          String(i + 1),
          nameOf(who, 'member'),
          bornOf(who, 'member'),
          idOf(who, 'member'),
          i === 0 ? (f.main.sex === 'Nam' ? 'Vợ' : 'Chồng') : 'Con',
          f.chance.pick(['Làm thuê', 'Nội trợ', 'Không có việc làm']),
        ]),
        10.5,
      )}<div>Lý do đề nghị: ${tick(true)} Hộ nghèo phát sinh &emsp; ${tick(false)} Hộ cận nghèo phát sinh &emsp; ${tick(false)} Thoát nghèo</div><p style="margin-top:2mm">Tôi cam kết và chịu trách nhiệm trước pháp luật về nội dung kê khai. Đề nghị Ban Chỉ đạo rà soát cấp xã tổ chức rà soát theo quy định./.</p>${datedSign(f, 'Người đề nghị', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // Typed by somebody at a copy shop: a plain request without a form.
    id: 'application-typed-request',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const page = `<div style="font-size:10.5pt;line-height:1.6"><div style="text-align:center">${nation(10.5, '-', 46)}</div>${title('ĐƠN XIN XÁC NHẬN', 15, 'margin:8mm 0 1mm')}<div class="sub">(V/v một người có hai số giấy tờ tùy thân)</div><div class="sub">Kính gửi: UBND ${f.place.kind} ${f.place.name}</div><div>Tôi tên: ${nameOf(f.main, 'applicant', upper(f.main.name))}</div><div>Sinh ngày: ${bornOf(f.main, 'applicant')}</div><div>Hiện ở: ${f.main.home}</div><p style="margin-top:3mm">Trước đây tôi được cấp giấy CMND số ${field('old_citizen_id', old, old, 'applicant')}. Nay tôi được cấp thẻ căn cước số ${idOf(f.main, 'applicant')}. Các giấy tờ nhà đất, sổ tiết kiệm của tôi đều ghi theo số cũ nên khi giao dịch gặp khó khăn.</p><p>Vậy tôi làm đơn này kính mong UBND xác nhận hai số nêu trên là của cùng một người. ${f.chance.pick(['Tôi xin chịu trách nhiệm về lời khai của mình.', 'Nếu có gì sai trái tôi xin hoàn toàn chịu trách nhiệm.'])}</p><p>Tôi xin chân thành cảm ơn.</p>${datedSign(f, 'Người làm đơn', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page], 'a4', TYPED);
    },
  },
  {
    // Decree 175/2024, form 01: a house is to be built; digits of the id in cells of a row.
    id: 'application-build-house',
    class: 'application_form',
    tags: ['form', 'table', 'italic'],
    draw: (f) => {
      const serial = landSerial(f.chance, 6);
      const floor = f.chance.whole(50, 140);
      const page = `<div style="font-size:12pt"><div style="text-align:right;font-size:10.5pt"><b>Mẫu số 01</b> <i>(Phụ lục II Nghị định số 175/2024/NĐ-CP)</i></div><div style="text-align:center">${nation(12, '-', 50)}</div>${title('ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG', 14.5, 'margin:5mm 0 0')}<div class="sub"><i>(Sử dụng cho công trình: nhà ở riêng lẻ)</i></div><div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div><b>1. Thông tin về chủ đầu tư:</b></div><div>- Tên chủ đầu tư: <b>${nameOf(f.main, 'applicant')}</b></div><div>- Ngày sinh: ${bornOf(f.main, 'applicant')} &emsp; Số điện thoại: ${phone(f)}</div><div style="margin:1.5mm 0">- Mã số định danh: ${cells('citizen_id', f.main.id, 'applicant', 5.4)}</div><div>- Địa chỉ liên hệ: ${f.main.home}</div><div><b>2. Thông tin công trình:</b></div><div>Địa điểm xây dựng: lô đất số ${f.chance.whole(3, 700)}, diện tích ${f.chance.whole(80, 400)} m²; tại ${f.place.full}; Giấy chứng nhận số phát hành: ${field('land_certificate_serial', serial)}</div><div><b>3. Tổ chức, cá nhân lập, thẩm tra thiết kế xây dựng:</b></div><div>- Tên đơn vị thiết kế: Công ty TNHH Tư vấn xây dựng ${f.place.province}; mã số chứng chỉ năng lực: ${f.chance.pick(['HAN', 'DNA', 'CAT'])}-000${f.chance.digits(5)}</div><div><b>4. Nội dung đề nghị cấp phép:</b></div>${grid(
        ['Cấp công trình', 'Diện tích tầng 1', 'Tổng diện tích sàn', 'Chiều cao', 'Số tầng', 'Cốt nền'],
        [['III', `${floor} m²`, `${floor * 2} m²`, '8,6 m', '02', '+0,35 m']],
        11,
      )}<div><b>5. Dự kiến thời gian hoàn thành công trình:</b> ${f.chance.whole(5, 14)} tháng; kinh phí ${grouped(f.chance.whole(40, 250) * 10_000_000)} đồng.</div><p style="margin-top:2mm"><b>6. Cam kết:</b> tôi xin cam đoan làm theo đúng giấy phép được cấp, nếu sai tôi xin hoàn toàn chịu trách nhiệm và bị xử lý theo quy định của pháp luật.</p>${datedSign(f, 'ĐẠI DIỆN CHỦ ĐẦU TƯ', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page]);
    },
  },
]);
