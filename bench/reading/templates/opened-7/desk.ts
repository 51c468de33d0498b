import { code128, field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { healthInsuranceNo, landSerial, oldCitizenId } from '../../plan/identifiers.ts';
import { askedOf, dossierOf, slipCode } from '../desk-parts.ts';
import { above, besideSign, dotted, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, SANS } from '../kit.ts';
import { paper, plainSign, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { blank, cells, datedSign, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';

const PIECES = [
  'Tờ khai, đơn theo mẫu',
  'Bản sao giấy tờ tùy thân',
  'Bản gốc Giấy chứng nhận đã cấp',
  'Giấy ủy quyền có chứng thực',
  'Bản sao Giấy khai sinh',
  'Hợp đồng, văn bản đã công chứng',
  'Chứng từ nộp lệ phí',
  'Bản vẽ hoàn công',
];

/** What the one-stop desk prints for citizens, and what citizens hand in there. */
export const OPENED_7_DESK = inPart('opened-7', [
  {
    // Form 01 of decree 118/2025 from a province's program: bar code at the right of the heading, pieces in a table with ticks.
    id: 'receipt-118-bar-right',
    class: 'receipt',
    tags: ['form', 'barcode', 'table', 'separator', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const list = f.chance.some(PIECES, f.chance.whole(2, 5));
      const days = f.chance.whole(2, 20);
      const page = `${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TNHS`)}`, `${nation(11, '-', 48)}<i>${f.place.name}, ${issued(received)}</i>`, 40, 11.5)}<div style="display:flex;justify-content:flex-end"><div style="text-align:center;font-size:10pt">${code128(code, 66, 10)}Mã hồ sơ: ${field('dossier_code', code)}</div></div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 15)}<div style="font-size:12.5pt"><div>Tiếp nhận hồ sơ của ${you(f.main.sex)}: <b>${nameOf(f.main, 'applicant')}</b></div><div>Số căn cước/định danh: ${idOf(f.main, 'applicant')} &emsp; Điện thoại: ${phone(f)}</div><div>Địa chỉ: ${f.main.home}</div><div>Nội dung yêu cầu giải quyết: ${procedure.name}</div></div>${grid(
        ['TT', 'Thành phần hồ sơ nộp gồm', 'Bản chính', 'Bản sao', 'Bản điện tử'],
        list.map((name, i) => [
          String(i + 1),
          name,
          i % 3 === 0 ? 'x' : '',
          i % 3 === 1 ? 'x' : '',
          i % 3 === 2 ? 'x' : '',
        ]),
        11.5,
      )}<div style="font-size:12.5pt"><div>Số lượng hồ sơ: 01 (bộ). Thời hạn giải quyết: ${days} ngày</div><div>Thời gian nhận hồ sơ: ${f.chance.whole(7, 11)} giờ ${f.chance.whole(10, 58)} phút, ${dateInWords(received)}</div><div>Thời gian trả kết quả: 16 giờ 30 phút, ${dateInWords(daysLater(received, days))}</div><div>Đăng ký nhận kết quả: ${tick(true)} tại Trung tâm &emsp; ${tick(false)} qua bưu điện</div></div><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name, 14)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ', f.name(), 14)}</div></div>`;
      return paper('receipt', [page]);
    },
  },
  {
    // A half sheet from the public service portal, the look-up code big at the left, labels above their values.
    id: 'receipt-qr-left-half',
    class: 'receipt',
    tags: ['form', 'qr', 'modern', 'small', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const page = `<div style="margin:-9mm -5mm 0 -14mm;font-size:9.5pt"><div style="display:flex;gap:6mm"><div style="width:34mm;text-align:center">${qr(`https://dichvucong.example/hs?ma=${code}`, 32)}<div style="font-size:7.5pt">Quét mã để tra cứu</div></div><div style="flex:1"><div style="font-size:8.5pt">${field('agency', `Bộ phận Một cửa ${f.place.kind} ${f.place.name}`)}</div><div style="font-size:13.5pt;font-weight:700">PHIẾU HẸN TRẢ KẾT QUẢ</div><div>Mã hồ sơ <b>${field('dossier_code', code)}</b></div></div></div><div style="border-top:0.3mm solid #333;margin:2mm 0"></div>${sideBySide(above('Người nộp hồ sơ', `<b>${nameOf(f.main, 'applicant')}</b>`), above('Số định danh cá nhân', idOf(f.main, 'applicant')))}${above('Thủ tục hành chính', procedure.name)}${sideBySide(above('Mã thủ tục', field('procedure_code', procedure.code)), above('Lĩnh vực', procedure.field))}${sideBySide(above('Ngày tiếp nhận', issued(received, received)), above('Ngày hẹn trả', daysLater(received, f.chance.whole(2, 15))))}${above('Hình thức nhận kết quả', 'Trực tiếp, mang theo phiếu này và căn cước')}<div style="text-align:right;margin-top:2mm">Người tiếp nhận: ${f.name()}</div></div>`;
      return paper('receipt', [page], 'a5Landscape', MODERN);
    },
  },
  {
    // A commune without a printer for codes: lines with dots, the code only printed.
    id: 'receipt-printed-code-dots',
    class: 'receipt',
    tags: ['form', 'separator', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const list = f.chance.some(PIECES, 3);
      const page = `${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${officeLines('BỘ PHẬN TIẾP NHẬN', 'VÀ TRẢ KẾT QUẢ', unit(f))}</b><br>Mã hồ sơ: ${field('dossier_code', code)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(received)}</i>`, 42, 11.5)}${title('GIẤY BIÊN NHẬN HỒ SƠ', 17, 'margin-top:8mm')}<div class="sub">(Liên 2: Giao cho người nộp hồ sơ)</div>${fill('Bộ phận Tiếp nhận và Trả kết quả đã nhận của:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fillRow(['Sinh ngày:', bornOf(f.main, 'applicant'), 1], ['Căn cước số:', idOf(f.main, 'applicant'), 1])}${fill('Địa chỉ:', f.main.home)}${fill('Hồ sơ đề nghị:', procedure.name)}<div>Gồm các giấy tờ sau:</div>${list.map((name, i) => fill(`${i + 1}.`, name)).join('')}${fillRow(['Lệ phí đã thu:', `${f.chance.whole(1, 9)}0.000 đồng`, 1], ['Số điện thoại:', phone(f), 1])}${fill('Hẹn đến nhận kết quả vào:', `sáng ${dateInWords(daysLater(received, f.chance.whole(2, 12)))}`)}<div style="margin-top:2mm"><i>Khi đến nhận kết quả mang theo giấy này. Nếu người khác nhận thay phải có giấy ủy quyền.</i></div><div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'NGƯỜI NỘP', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI NHẬN', f.name())}</div></div>`;
      return paper('receipt', [page]);
    },
  },
  {
    // The land office's branch: two codes, one at each upper corner, the text in a ruled table without heads.
    id: 'receipt-land-branch-table',
    class: 'receipt',
    tags: ['form', 'qr', 'barcode', 'table', 'separator', 'sans'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const rows = [
        ['Mã hồ sơ', `<b>${field('dossier_code', code)}</b>`],
        ['Người nộp', nameOf(f.main, 'applicant', upper(f.main.name))],
        ['Ngày sinh', bornOf(f.main, 'applicant')],
        ['Số giấy tờ', idOf(f.main, 'applicant', spaced(f.main.id))],
        ['Địa chỉ', f.main.home],
        ['Điện thoại', phone(f)],
        ['Loại hồ sơ', procedure.name],
        ['Giấy tờ đã nộp', f.chance.some(PIECES, 3).join('; ')],
        ['Ngày nhận', issued(received, received)],
        ['Ngày hẹn', `${daysLater(received, f.chance.whole(5, 25))}, từ 14 giờ 00`],
        ['Nơi trả kết quả', `Quầy số ${f.chance.whole(1, 8)}, Trung tâm Phục vụ hành chính công`],
      ];
      const page = `<div style="font-size:11pt"><div style="display:flex;justify-content:space-between;align-items:flex-start"><div>${qr(code, 20)}</div><div style="text-align:center"><b>${officeLines(`TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG`, unit(f))}</b><br>TỈNH ${upper(f.place.province)}</div><div>${code128(code, 46, 9)}</div></div>${title('BIÊN NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14.5, 'margin:8mm 0 3mm')}${grid([], rows, 11).replaceAll('<tr><td style="', '<tr><td style="width:34%;')}<div style="font-size:10pt"><i>Quý khách kiểm tra thông tin trước khi rời quầy. Tổng đài hỗ trợ: 1900 0000.</i></div><div class="cols" style="margin-top:5mm"><div>${plainSign(f, 'Người nộp hồ sơ', f.main.name, 15)}</div><div>${plainSign(f, 'Viên chức tiếp nhận', f.name(), 15)}</div></div></div>`;
      return paper('receipt', [page], 'a4', SANS);
    },
  },
  {
    // A post office worker's receipt, in sentences, the code below the title.
    id: 'receipt-postal-sentences',
    class: 'receipt',
    tags: ['form', 'typed', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const page = `<div style="font-size:10.5pt;line-height:1.6"><div>${field('agency', `UBND ${unit(f)}`)} - QUẦY TIẾP NHẬN BƯU ĐIỆN</div>${title('GIẤY TIẾP NHẬN VÀ HẸN TRẢ KẾT QUẢ', 14.5, 'margin:7mm 0 1mm')}<div class="sub" style="font-size:10.5pt">Mã HS: ${field('dossier_code', code)}</div><p>Vào ngày ${issued(received, received)}, nhân viên ${f.name()} đã nhận của ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'applicant', upper(f.main.name))}, số CCCD ${idOf(f.main, 'applicant')}, ở tại ${f.main.home}, một bộ hồ sơ về việc: ${procedure.name}.</p><p>Hồ sơ có: ${f.chance.some(PIECES, 3).join(', ').toLowerCase()}.</p><p>Kết quả được trả vào ngày ${daysLater(received, f.chance.whole(3, 14))} tại địa chỉ trên, cước chuyển phát do người nhận trả.</p><p>Số điện thoại người nộp: ${phone(f)}.</p><div style="margin-top:5mm">${plainSign(f, 'Nhân viên tiếp nhận', f.name())}</div></div>`;
      return paper('receipt', [page], 'a5', TYPED);
    },
  },
  {
    // A number and an hour at a desk, a slip.
    id: 'slip-appointment-small',
    class: 'other',
    tags: ['form', 'small', 'modern', 'personal'],
    draw: (f) => {
      const page = `<div style="margin:-8mm 0 0 -12mm;width:112mm;font-size:10pt;border:0.3mm solid #888;padding:5mm"><div style="text-align:center"><b>${officeLines('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', unit(f))}</b></div>${title('PHIẾU ĐẶT LỊCH HẸN', 14, 'margin:3mm 0 0')}<div style="text-align:center;font-size:26pt;font-weight:700">${f.chance.pick(['A', 'B', 'D'])}${f.chance.whole(101, 199)}</div>${above('Họ và tên', `<b>${nameOf(f.main, 'applicant')}</b>`)}${above('Số định danh', idOf(f.main, 'applicant'))}${above('Nội dung', askedOf(f))}${above('Thời gian có mặt', `${f.chance.whole(8, 10)} giờ 30, ngày ${daysLater(f.date, 2)}`)}${above('Quầy', String(f.chance.whole(1, 9)))}<div style="font-size:8.5pt">Ngày in phiếu: ${issued(f.date, f.date)}. Đến muộn quá 10 phút phải lấy số mới.</div>${codeLine(f, 'Hồ sơ:')}</div>`;
      return paper('other', [page], 'a5', MODERN);
    },
  },
  {
    // Who took the result home: the desk's slip with what was given.
    id: 'slip-result-handed-over',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const page = `${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('BỘ PHẬN MỘT CỬA')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/BNTKQ`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 12)}${title('BIÊN NHẬN TRẢ KẾT QUẢ', 16, 'margin-top:6mm')}<div class="sub">Hồ sơ số: ${slipCode(f)}</div>${fill('Người nhận kết quả:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fillRow(['Căn cước số:', idOf(f.main, 'applicant'), 1], ['Điện thoại:', phone(f), 1])}${fill('Địa chỉ:', f.main.home)}${fill('Thủ tục:', askedOf(f))}<div style="margin-top:2mm">Đã nhận các giấy tờ sau:</div>${grid(
        ['STT', 'Loại kết quả', 'Số lượng', 'Ghi chú'],
        [
          ['1', f.chance.pick(['Bản sao đã chứng thực', 'Quyết định', 'Thông báo kết quả']), '02', 'Bản giấy'],
          ['2', 'Giấy tờ gốc đã nộp', '01', 'Trả lại'],
        ],
        12,
      )}<p style="margin-top:2mm">Người nhận đã kiểm tra nội dung kết quả, không có sai sót và không khiếu nại về sau.</p><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'NGƯỜI TRẢ KẾT QUẢ', f.name(), 15)}</div><div>${plainSign(f, 'NGƯỜI NHẬN KẾT QUẢ', f.main.name, 15)}</div></div>`;
      return paper('other', [page]);
    },
  },
  {
    // A dossier waits: the office tells the citizen why and where to ask (form of decree 118/2025).
    id: 'slip-settlement-paused',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const page = `${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/PTD-UBND`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 12)}${title('PHIẾU THÔNG BÁO<br>TẠM DỪNG GIẢI QUYẾT HỒ SƠ', 15, 'margin:7mm 0 4mm')}<p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} thông báo đến ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'applicant')}</b>, số căn cước ${idOf(f.main, 'applicant')}, địa chỉ ${f.main.home}:</p><p>Hồ sơ “${askedOf(f)}” của ${you(f.main.sex).toLowerCase()}, mã hồ sơ ${slipCode(f)}, tạm dừng giải quyết kể từ ngày ${f.date}.</p><p>Lý do: ${f.chance.pick(['chờ người nộp hồ sơ thực hiện nghĩa vụ tài chính theo thông báo của cơ quan thuế', 'đang xác minh tại Ủy ban nhân dân nơi cư trú trước đây', 'cơ sở dữ liệu quốc gia chưa đồng bộ thông tin'])}.</p><p>Trong thời gian chờ, giấy tờ gốc đã nộp được giữ tại bộ phận lưu trữ của Trung tâm; ${you(f.main.sex).toLowerCase()} không phải nộp lại.</p><p>Thời gian tạm dừng không tính vào thời hạn giải quyết. Khi nguyên nhân tạm dừng không còn, hồ sơ được tiếp tục giải quyết và ngày hẹn trả mới được nhắn đến số điện thoại ${phone(f)}./.</p>${besideSign(`${recipients('Như trên;', 'Lưu: VT, MC.')}`, sealedSign(f, 'TL. CHỦ TỊCH<br>GIÁM ĐỐC TRUNG TÂM PVHCC'))}`;
      return paper('other', [page]);
    },
  },
  {
    // Circular of decree 23/2015: a copy out of the register where the original was noted, on dotted lines.
    id: 'application-copy-from-register-dots',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const page = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('TỜ KHAI CẤP BẢN SAO VĂN BẢN TỪ SỔ GỐC', 15, 'margin:8mm 0 1mm')}<div class="sub">Kính gửi: UBND ${f.place.kind} ${f.place.name}</div>${dotted('Họ, chữ đệm, tên người yêu cầu:', nameOf(f.main, 'applicant'), 40)}${dotted('Ngày sinh:', bornOf(f.main, 'applicant'), 60)}${dotted('Số định danh:', idOf(f.main, 'applicant'), 60)}<div style="margin:1mm 0">Nơi cư trú: ${f.main.home}</div>${dotted('Số điện thoại:', phone(f), 60)}${dotted('Quan hệ với người được cấp bản chính:', 'bản thân', 30)}<p style="margin-top:3mm">Đề nghị cơ quan cấp bản sao giấy tờ sau đây: ${f.chance.pick(['Giấy chứng nhận đăng ký hộ kinh doanh cấp năm 2016', 'Quyết định giao đất ở năm 2003', 'Giấy phép xây dựng cấp năm 2011'])}.</p>${dotted('Số lượng bản sao yêu cầu cấp:', `0${f.chance.whole(1, 5)} bản`, 40)}${dotted('Mục đích:', f.chance.pick(['bổ túc hồ sơ nhà đất', 'nộp cho ngân hàng']), 40)}<p style="margin-top:3mm">Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.</p>${datedSign(f, 'Người yêu cầu', f.main.name, codeLine(f))}`;
      return paper('application_form', [page]);
    },
  },
  {
    // Electronic form of the national portal, printed by the citizen: grey headings, label and value in rows.
    id: 'application-eform-grey-heads',
    class: 'application_form',
    tags: ['form', 'table', 'modern', 'small', 'qr'],
    draw: (f) => {
      const head = (text: string) =>
        `<div style="background:#e4e7ea;padding:1mm 2mm;margin-top:2.5mm;font-weight:700">${text}</div>`;
      const row = (label: string, value: string) =>
        `<div style="display:flex;border-bottom:0.2mm solid #ccc;padding:1mm 2mm"><div style="width:58mm;color:#444">${label}</div><div style="flex:1">${value}</div></div>`;
      const page = `<div style="font-size:10pt"><div style="display:flex;justify-content:space-between"><div>CỔNG DỊCH VỤ CÔNG QUỐC GIA<br><span style="font-size:8.5pt">Tờ khai điện tử - bản in của người dân</span></div>${qr(`eform|${f.number}|${f.date}`, 16)}</div>${title('ĐƠN ĐỀ NGHỊ HỖ TRỢ KINH PHÍ LÀM NHÀ Ở', 13.5, 'margin:3mm 0 1mm')}<div class="sub" style="font-size:10pt">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${head('Thông tin người nộp đơn')}${row('Họ, chữ đệm và tên', `<b>${nameOf(f.main, 'applicant')}</b>`)}${row('Ngày sinh', bornOf(f.main, 'applicant'))}${row('Số định danh cá nhân', idOf(f.main, 'applicant'))}${row('Giới tính', f.main.sex)}${row('Nơi thường trú', f.main.home)}${row('Số điện thoại', phone(f))}${head('Thông tin nhà ở hiện tại')}${row('Loại nhà', 'Nhà tạm, mái tôn, vách ván')}${row('Năm xây dựng', String(f.chance.whole(1988, 2006)))}${row('Giấy chứng nhận quyền sử dụng đất', field('land_certificate_serial', landSerial(f.chance, 6)))}${row('Số khẩu trong hộ', String(f.chance.whole(2, 7)))}${head('Nội dung đề nghị')}${row('Hình thức', 'Xây mới')}${row('Mức đề nghị hỗ trợ', '60.000.000 đồng')}${row('Cam kết', 'Thông tin đã kê khai là đúng sự thật')}<div class="cols" style="margin-top:4mm"><div style="white-space:nowrap">${codeLine(f, 'Mã số hồ sơ trực tuyến:')}</div><div style="text-align:center">Thời điểm nộp: ${issued(f.date, f.date)}<br><b>Người nộp đơn</b><br><span style="font-size:9pt">(đã ký số qua VNeID)</span><br>${f.main.name}</div></div></div>`;
      return paper('application_form', [page], 'a4', MODERN);
    },
  },
  {
    // A dispute over a boundary: a request to the commune to mediate, in running sentences.
    id: 'application-mediation-letter',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const other = f.others[1];
      const page = `<div style="text-align:center">${nation(13, '-', 56)}</div><div style="text-align:right;margin-top:2mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('ĐƠN ĐỀ NGHỊ HÒA GIẢI TRANH CHẤP ĐẤT ĐAI', 15, 'margin:6mm 0 2mm')}<div class="sub">Kính gửi: Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><p class="flat">Người làm đơn: <b>${nameOf(f.main, 'applicant')}</b>, sinh ngày ${bornOf(f.main, 'applicant')}</p><p class="flat">Số căn cước: ${idOf(f.main, 'applicant')}, điện thoại: ${phone(f)}</p><p class="flat">Hiện cư trú tại: ${f.main.home}</p><p class="flat">Người bị đề nghị: ${you(other.sex)} ${nameOf(other, 'defendant')}, cư trú tại ${other.home}</p><p><i>Nội dung sự việc:</i> Gia đình tôi sử dụng thửa đất có Giấy chứng nhận số ${field('land_certificate_serial', landSerial(f.chance, 6))} từ năm ${f.chance.whole(1994, 2011)}. Tháng ${f.chance.whole(2, 6)} vừa qua, ${you(other.sex).toLowerCase()} ${other.name} xây tường rào lấn sang phần đất của tôi khoảng ${f.chance.whole(1, 6)},${f.chance.whole(1, 9)} m theo chiều ngang, dài ${f.chance.whole(8, 35)} m. Tôi đã nhiều lần trao đổi nhưng không có kết quả.</p><p>Tổ hòa giải ở thôn đã mời hai bên làm việc hai lần, bên kia vắng mặt không có lý do.</p><p>Vì vậy tôi kính đề nghị Ủy ban nhân dân tổ chức đo đạc lại, hòa giải để hai gia đình giữ tình làng nghĩa xóm. Tôi cam đoan trình bày trên là đúng.</p><div class="cols" style="margin-top:4mm"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI LÀM ĐƠN', f.main.name)}</div></div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // Form of decree 20/2021's kind: help after a death or a storm, with ticks and the id in cells.
    id: 'application-urgent-help-cells',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) => {
      const card = healthInsuranceNo(f.chance);
      const page = `<div style="font-size:11pt;line-height:1.5"><div style="text-align:right;font-size:10pt"><b>Mẫu số 04</b></div><div style="text-align:center">${nation(11, '-', 46)}</div>${title('TỜ KHAI ĐỀ NGHỊ TRỢ GIÚP XÃ HỘI ĐỘT XUẤT', 14, 'margin:5mm 0 3mm')}<div><b>1. Họ và tên người khai</b> <i>(viết chữ in hoa)</i>: ${nameOf(f.main, 'applicant', upper(f.main.name))}</div><div>Ngày sinh: ${bornOf(f.main, 'applicant')} &emsp; Giới tính: ${f.main.sex}</div><div style="margin:1.5mm 0">Số CCCD/định danh: ${cells('citizen_id', f.main.id, 'applicant', 5.8)}</div><div>Số thẻ BHYT: ${field('health_insurance_no', card, card, 'applicant')}</div><div><b>2. Nơi ở:</b> ${f.main.home}</div><div><b>3. Số người trong hộ:</b> ${f.chance.whole(2, 7)} người, trong đó ${f.chance.whole(1, 2)} trẻ em</div><div><b>4. Tình trạng thiệt hại:</b></div><div style="margin-left:6mm">${tick(true)} Nhà bị tốc mái, hư hỏng nặng</div><div style="margin-left:6mm">${tick(false)} Có người bị thương nặng &emsp; ${tick(false)} Có người chết, mất tích</div><div style="margin-left:6mm">${tick(true)} Thiếu lương thực, nước uống</div><div><b>5. Đã nhận hỗ trợ của:</b> Hội Chữ thập đỏ ${f.chance.whole(1, 3)} triệu đồng</div><div><b>6. Đề nghị:</b> hỗ trợ ${f.chance.whole(15, 45)} kg gạo mỗi khẩu và kinh phí lợp lại mái nhà</div><p style="text-indent:0;margin-top:3mm">Tôi xin cam đoan những lời khai trên là đúng, nếu có điều gì khai không đúng tôi xin chịu trách nhiệm hoàn toàn.</p>${datedSign(f, 'Người khai', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    // A request typed at a shop, with the hamlet head's word at its foot.
    id: 'application-no-dispute-typed',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const page = `<div style="font-size:10.5pt;line-height:1.6"><div style="text-align:center">${nation(10.5, '-', 46)}</div>${title('ĐƠN ĐỀ NGHỊ', 15, 'margin:7mm 0 0')}<div class="sub" style="font-size:10.5pt">(Xác nhận nhà ở không có tranh chấp)</div><div>Kính gửi: UBND ${f.place.kind} ${f.place.name}; Trưởng thôn</div><div>Tên tôi là: ${nameOf(f.main, 'applicant', upper(f.main.name))}${blank(16)}</div><div>Ngày sinh: ${bornOf(f.main, 'applicant')}${blank(16)}</div><div>CCCD: ${idOf(f.main, 'applicant')}; CMND cũ: ${field('old_citizen_id', old, old, 'applicant')}</div><div>Chỗ ở: ${f.main.home}</div><p style="margin-top:2mm">Gia đình tôi làm căn nhà trên đất ông bà để lại từ năm ${f.chance.whole(1986, 2004)}, ở liên tục đến nay, không tranh chấp với ai, không cầm cố. Tôi đề nghị UBND xác nhận để tôi mắc điện kế riêng và đăng ký cư trú cho các cháu.</p><p>Xin chân thành cảm ơn.</p>${datedSign(f, 'Người làm đơn', f.main.name, codeLine(f), 14)}<div style="border-top:0.2mm dashed #555;margin-top:3mm;padding-top:2mm">Ý kiến của Trưởng thôn: Nội dung đơn trình bày là đúng.${plainSign(f, 'TRƯỞNG THÔN', f.name('Nam'), 13)}</div></div>`;
      return paper('application_form', [page], 'a4', TYPED);
    },
  },
]);
