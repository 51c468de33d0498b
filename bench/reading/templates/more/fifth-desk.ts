import { code128, field, fill, fillRow } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { daysLater } from '../../plan/dossiers.ts';
import type { Facts } from '../../plan/facts.ts';
import { above, centred, officeLines, sideBySide, unit } from '../form-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  line,
  MODERN,
  nameOf,
  nation,
  paper,
  plainSign,
  SANS,
  spaced,
  title,
  twoColumns,
  TYPED,
  upper,
} from '../kit.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { inPart, type Template } from '../template.ts';

const flat = (text: string): string => `<p class="flat">${text}</p>`;

function dossierOf(f: Facts) {
  if (!f.dossier) throw new Error('a receipt needs a dossier');
  return f.dossier;
}

/** Head of the one-stop office with the paper's number, its symbol told by `symbol`. */
function deskHead(f: Facts, symbol: string, size = 12): string {
  return officeHead(
    f,
    `UBND ${unit(f)}`,
    officeLines('TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'),
    `${f.number}/${symbol}`,
    '',
    size,
  );
}

/** Papers of the one-stop desk. */
export const FIFTH_DESK: Template[] = inPart('tuned', [
  {
    id: 'f5-receipt-2025',
    class: 'receipt',
    tags: ['form', 'table', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      return paper('receipt', [
        `${deskHead({ ...f, date: received }, 'GTN-HCC')}${title('GIẤY TIẾP NHẬN HỒ SƠ<br>VÀ HẸN TRẢ KẾT QUẢ', 14)}<div class="sub">Mã hồ sơ: ${field('dossier_code', code)}</div>${flat(`Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name} tiếp nhận hồ sơ của: ${nameOf(f.main, 'applicant')}`)}${flat(`Mã số định danh cá nhân/tổ chức: ${idOf(f.main, 'applicant')}`)}${flat(`Địa chỉ: ${f.main.home}`)}${flat(`Số điện thoại: 010${f.chance.digits(7)} Email: ……`)}${flat(`Nội dung yêu cầu giải quyết: ${procedure.name} (Mã TTHC ${field('procedure_code', procedure.code)})`)}${flat('1. Thành phần hồ sơ, yêu cầu và số lượng mỗi loại giấy tờ gồm:')}${grid(
          ['TT', 'Tên giấy tờ', 'Số lượng', 'Hình thức (bản chính/bản sao)'],
          [
            ['1', 'Tờ khai theo mẫu', '01', 'Bản chính'],
            ['2', 'Giấy chứng nhận quyền sử dụng đất', '01', 'Bản sao'],
            ['3', 'Giấy ủy quyền', '01', 'Bản chính'],
          ],
          11,
        )}${flat('2. Số lượng hồ sơ: 01 (bộ)')}${flat('3. Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc')}${flat(`4. Thời gian nhận hồ sơ: 08 giờ 15 phút, ${dateInWords(received)}`)}${flat(`5. Thời gian trả kết quả: 16 giờ 30, ${dateInWords(daysLater(received, 3))}`)}${flat(`7. Vào Sổ theo dõi hồ sơ, Quyển số: 02 Số thứ tự: ${f.number}`)}<div class="cols"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ', f.name())}</div></div>`,
      ]);
    },
  },
  {
    id: 'f5-receipt-no-hoso',
    class: 'receipt',
    tags: ['form', 'barcode', 'sans', 'small', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      return paper(
        'receipt',
        [
          `<div style="margin:-6mm -5mm 0 -14mm"><div style="text-align:center;font-size:10pt"><b>${officeLines('BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ')}</b><br>${code128(code, 70, 10)}<br>${field('dossier_code', code)}</div>${title('GIẤY TIẾP NHẬN VÀ HẸN TRẢ KẾT QUẢ', 13)}<div style="font-size:10pt">${above('Người nộp / Applicant', nameOf(f.main, 'applicant', upper(f.main.name)))}${above('Giấy tờ tùy thân / ID', idOf(f.main, 'applicant'))}${above('Thủ tục hành chính', `${field('procedure_code', procedure.code)} - ${procedure.name}`)}${sideBySide(above('Thời điểm nhận', `09:41 ${issued(received, received)}`), above('Hẹn trả', `17:00 ${daysLater(received, 5)}`))}${above('Lệ phí', '0 đ')}${above('Quầy', '05')}</div><div class="cols"><div>${plainSign(f, 'Người nộp', f.main.name, 12)}</div><div>${plainSign(f, 'Người nhận', f.name(), 12)}</div></div></div>`,
        ],
        'a5',
        SANS,
      );
    },
  },
  {
    id: 'f5-receipt-typed',
    class: 'receipt',
    tags: ['form', 'typed', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      return paper(
        'receipt',
        [
          `${twoColumns(`${officeLines(`UBND ${unit(f)}`)}<br>TỔ TIẾP NHẬN &amp; TRẢ KẾT QUẢ<br>Mã HS: ${field('dossier_code', code)}`, nation(9.5), 44, 10.5)}${title('PHIẾU NHẬN HỒ SƠ', 15)}<div style="font-size:11pt">${line('Đã nhận của ông/bà:', nameOf(f.main, 'applicant'))}${line('CCCD:', idOf(f.main, 'applicant'))}${line('ĐT:', `010${f.chance.digits(7)}`)}${line('Loại hồ sơ:', `${procedure.name} [${field('procedure_code', procedure.code)}]`)}${flat('Gồm: 1) Tờ khai; 2) CMND/CCCD; 3) Đơn đề nghị; 4) Quyết định số 12/QĐ-UBND (photo)')}${line('Ngày nhận:', issued(received, received.replaceAll('/', '.')))}${line('Ngày hẹn trả kết quả:', daysLater(received, 4).replaceAll('/', '.'))}</div><div class="cols"><div>${plainSign(f, 'Người nộp hồ sơ', f.main.name)}</div><div>${plainSign(f, 'Người nhận hồ sơ', f.name())}</div></div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'f5-control-slip',
    class: 'other',
    tags: ['personal', 'form', 'table'],
    draw: (f) =>
      paper('other', [
        `${deskHead(f, 'PKS-HCC')}${title('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ', 13.5)}${codeLine(f, 'Mã hồ sơ:')}${flat(`Tên hồ sơ: Đăng ký biến động đất đai của ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'applicant')} - CCCD ${idOf(f.main, 'applicant')}`)}${flat('Cơ quan giải quyết hồ sơ: Chi nhánh VPĐKĐĐ; cơ quan phối hợp: Thuế cơ sở')}${grid(
          ['TÊN CƠ QUAN', 'THỜI GIAN GIAO, NHẬN HỒ SƠ', 'KẾT QUẢ GIẢI QUYẾT (Trước hạn/đúng hạn/quá hạn)', 'GHI CHÚ'],
          [
            ['1. Giao: Trung tâm PVHCC', '…giờ…phút, ngày … tháng … năm ….<br>Người giao Người nhận', 'Đúng hạn', ''],
            ['2. Nhận: Phòng Kinh tế', '…giờ…phút, ngày … tháng … năm ….', '', ''],
          ],
          10.5,
        )}`,
      ]),
  },
  {
    id: 'f5-supplement',
    class: 'other',
    tags: ['personal', 'form'],
    draw: (f) =>
      paper('other', [
        `${deskHead(f, 'HDHS-HCC')}${title('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ', 14)}${flat(`Hồ sơ của: ${nameOf(f.main, 'applicant')}`)}${flat(`Nội dung yêu cầu giải quyết: Cấp đổi Giấy chứng nhận quyền sử dụng đất`)}${flat(`Số định danh/CCCD: ${idOf(f.main, 'applicant')}; Địa chỉ: ${f.main.home}`)}${codeLine(f)}${flat('Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau: 1. Bổ sung Tờ khai thuế; 2. Bản sao Giấy chứng nhận kết hôn.')}${flat('Lý do: hồ sơ chưa đủ thành phần. Trong quá trình hoàn thiện, nếu có vướng mắc đề nghị liên hệ số điện thoại 0101234567 để được hướng dẫn./.')}<div class="cols"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI HƯỚNG DẪN', f.name())}</div></div>`,
      ]),
  },
  {
    id: 'f5-refusal',
    class: 'other',
    tags: ['personal', 'form', 'sans'],
    draw: (f) =>
      paper(
        'other',
        [
          `${deskHead(f, 'TC-HCC', 11)}${title('PHIẾU TỪ CHỐI<br>TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ', 13.5)}<div style="font-size:11pt">${line('Tiếp nhận hồ sơ của:', nameOf(f.main, 'applicant'))}${line('Số giấy tờ tùy thân:', idOf(f.main, 'applicant'))}${line('Địa chỉ:', f.main.home)}${line('Nội dung yêu cầu giải quyết:', 'Đăng ký hộ kinh doanh')}${flat(`Qua xem xét, Trung tâm thông báo không tiếp nhận, giải quyết hồ sơ này với lý do: không thuộc thẩm quyền theo Công văn số 1203/SKHĐT-ĐKKD ngày 05/8/2026.`)}${codeLine(f)}</div><div class="cols"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ', f.name())}</div></div>`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'f5-apology',
    class: 'other',
    tags: ['personal', 'form'],
    draw: (f) =>
      paper('other', [
        `${deskHead(f, 'PXL-UBND')}${title('PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', 13.5)}<div class="sub">Kính gửi: ${you(f.main.sex)} ${nameOf(f.main, 'applicant')}</div>${flat(`Ngày 02/9/2026, Trung tâm tiếp nhận giải quyết hồ sơ đề nghị chứng thực của ${you(f.main.sex).toLowerCase()}, số căn cước ${idOf(f.main, 'applicant')}.`)}${codeLine(f)}${flat('Thời gian hẹn trả kết quả: 16 giờ 00 phút, ngày 10/9/2026. Tuy nhiên đến nay chưa trả kết quả đúng thời hạn quy định.')}${flat('Sự chậm trễ này đã gây khó khăn, phiền hà; chúng tôi xin lỗi và sẽ trả kết quả vào ngày 18/9/2026./.')}${closing(f, 'THỦ TRƯỞNG CƠ QUAN', recipients('Như trên;', 'Lưu: VT.'))}`,
      ]),
  },
  {
    id: 'f5-apology-letter',
    class: 'other',
    tags: ['prose'],
    draw: (f) =>
      paper('other', [
        `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/TXL-UBND`)}${title('THƯ XIN LỖI', 16)}<div class="sub">Kính gửi: Ông/bà có tên trong danh sách</div>${flat(f.prose.paragraph(2))}${flat('UBND chân thành xin lỗi ông/bà về việc trả kết quả chậm.')}${closing(f, 'CHỦ TỊCH', recipients('Như trên;', 'Lưu: VT.'))}`,
      ]),
  },
  {
    id: 'f5-stop-notice',
    class: 'other',
    tags: ['personal', 'form', 'two-column'],
    draw: (f) =>
      paper('other', [
        `${deskHead(f, 'TB-HCC')}${title('THÔNG BÁO', 14.5)}<div class="sub"><b>Về việc dừng giải quyết hồ sơ</b></div>${flat(`Kính gửi: ${you(f.main.sex)} ${nameOf(f.main, 'applicant')}, số ĐDCN ${idOf(f.main, 'applicant')}`)}${codeLine(f, 'Hồ sơ số:')}${flat('Lý do dừng: Quá thời hạn bổ sung hồ sơ theo Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ số 45/HDHS-HCC ngày 01/9/2026.')}${closing(f, 'GIÁM ĐỐC', recipients('Như trên;', 'Lưu: VT.'))}`,
      ]),
  },
  {
    id: 'f5-result-slip',
    class: 'other',
    tags: ['personal', 'form', 'modern', 'small'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="text-align:center;font-size:10pt">${officeLines('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG')}<br>${unit(f)}</div>${title('BIÊN NHẬN TRẢ KẾT QUẢ', 14)}<div style="font-size:10.5pt">${codeLine(f)}${line('Người nhận kết quả:', nameOf(f.main, 'applicant'))}${line('Số ĐDCN/CCCD:', idOf(f.main, 'applicant'))}${line('Loại kết quả:', 'Quyết định')}${line('Số, ký hiệu văn bản:', '1187/QĐ-UBND')}${line('Trích yếu:', 'về việc cho phép chuyển mục đích sử dụng đất')}${line('Ngày trả:', issued(f.date, f.date))}</div><div class="cols"><div>${plainSign(f, 'NGƯỜI NHẬN', f.main.name, 12)}</div><div>${plainSign(f, 'NGƯỜI TRẢ', f.name(), 12)}</div></div>`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    id: 'f5-app-copy-certify',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('PHIẾU ĐỀ NGHỊ CHỨNG THỰC BẢN SAO', 14.5)}<div class="sub">Kính gửi: Trung tâm PVHCC ${f.place.kind} ${f.place.name}</div>${fill('Họ tên người yêu cầu chứng thực:', nameOf(f.main, 'applicant'))}${fillRow(['Ngày sinh:', bornOf(f.main, 'applicant'), 1], ['ĐDCN/CCCD/CMND:', idOf(f.main, 'applicant'), 2])}${flat('Nội dung yêu cầu:')}${grid(
          ['TT', 'Loại giấy tờ', 'Số bản', 'Số trang'],
          [
            ['1', 'Bằng tốt nghiệp THPT', '03', '01'],
            ['2', 'Giấy khai sinh', '02', '01'],
            ['3', 'Sổ hộ khẩu', '01', '16'],
          ],
          11,
        )}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI YÊU CẦU', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'f5-app-lost',
    class: 'application_form',
    tags: ['prose'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN TRÌNH BÁO', 15)}<div class="sub">(V/v mất Giấy chứng nhận quyền sử dụng đất)</div><div class="sub">Kính gửi: - Công an ${f.place.kind} ${f.place.name};<br>- UBND ${f.place.kind} ${f.place.name}.</div>${flat(`Tôi tên: ${nameOf(f.main, 'applicant')}, sinh ngày ${bornOf(f.main, 'applicant')}, CCCD/CMND số: ${idOf(f.main, 'applicant')}, cấp ngày 01/7/2021.`)}${flat(`Nay tôi làm đơn này trình báo tôi có làm mất 01 Giấy chứng nhận QSD đất, số phát hành: ${field('land_certificate_serial', landSerial(f.chance, 6))}; Số vào sổ cấp GCN: ${field('land_certificate_book_no', landBookNo(f.chance))}, mang tên tôi.`)}${flat('Kính mong quý cơ quan xác nhận để tôi làm thủ tục cấp lại.')}<div class="cols"><div>${codeLine(f)}<b>XÁC NHẬN CỦA CÔNG AN</b></div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người trình báo', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'f5-app-complaint',
    class: 'application_form',
    tags: ['prose', 'italic'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:center">${nation(12)}<i>${f.place.name}, ${issued(f.date)}</i></div>${title('ĐƠN KHIẾU NẠI', 16)}<div class="sub">Kính gửi: Chủ tịch UBND ${f.place.full}</div>${line('Họ và tên:', nameOf(f.main, 'applicant'))}${line('Số định danh cá nhân/Hộ chiếu:', `${idOf(f.main, 'applicant')}; ngày cấp 02/02/2022`)}${line('Địa chỉ:', f.main.home)}${line('Họ và tên người bị khiếu nại:', 'Chủ tịch UBND')}${flat(`Khiếu nại về việc ban hành Quyết định số 877/QĐ-UBND ngày 12/7/2026 về việc thu hồi đất. ${f.prose.paragraph(2)}`)}<div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI KHIẾU NẠI', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'f5-app-bare-title',
    class: 'application_form',
    tags: ['form', 'sans', 'small'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="text-align:center">${nation(10.5)}</div>${title('GIẤY YÊU CẦU', 14)}<div class="sub">CẤP BẢN SAO TRÍCH LỤC TỪ SỔ GỐC</div><div style="font-size:10.5pt">${centred('Kính gửi:', `UBND ${f.place.full}`)}${above('Họ, chữ đệm, tên người yêu cầu', nameOf(f.main, 'applicant', upper(f.main.name)))}${sideBySide(above('Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')), above('Số định danh cá nhân', idOf(f.main, 'applicant', spaced(f.main.id))))}${above('Nơi cư trú', f.main.home)}${above('Loại giấy tờ yêu cầu', 'Giấy khai sinh số 45/2001')}<p>Tôi cam đoan những nội dung khai trên đây là đúng.</p></div><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>Làm tại ${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người yêu cầu', f.main.name)}</div></div>`.replace(
            'số 45/2001',
            `số ${field('birth_certificate_no', '45/2001')}`,
          ),
        ],
        'a4',
        SANS,
      ),
  },
]);
