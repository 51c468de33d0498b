import { code128, field, guilloche, qr } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import {
  businessNo,
  healthInsuranceNo,
  landBookNo,
  landSerial,
  socialInsuranceNo,
  taxCode,
} from '../../plan/identifiers.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  MODERN,
  nameOf,
  nation,
  paper,
  plainSign,
  SANS,
  spaced,
  title,
  twoColumns,
  upper,
} from '../kit.ts';
import { inPart } from '../template.ts';

/** Held out until its misses were looked at. */
export const OPENED_1_CASES = inPart('opened-1', [
  {
    id: 'receipt-ministry',
    class: 'receipt',
    tags: ['form', 'barcode', 'table', 'modern', 'separator'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      const page = `<div style="display:flex;justify-content:space-between"><div style="font-size:10pt"><b>${field('agency', `UBND ${upper(`${f.place.kind} ${f.place.name}`)}`)}</b><br>Quầy tiếp nhận số ${f.chance.whole(1, 6)}</div><div style="text-align:center">${code128(code, 74, 11)}<span style="font-size:9pt">${field('dossier_code', code)}</span></div></div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14, 'margin-top:8mm')}${grid(
        [],
        [
          ['Tổ chức, cá nhân nộp', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`],
          ['Số căn cước', idOf(f.main, 'applicant', spaced(f.main.id))],
          ['Ngày sinh', bornOf(f.main, 'applicant')],
          ['Nơi ở hiện tại', f.main.home],
          ['Thủ tục', `${procedure.name} (mã TTHC: ${field('procedure_code', procedure.code)})`],
          ['Nhận lúc', `10 giờ ${f.chance.whole(10, 59)}, ${issued(received, received)}`],
          ['Hẹn trả', daysLater(received, 7)],
        ],
        10.5,
      )}<p class="flat" style="font-size:9.5pt"><i>Khi đến nhận kết quả mang theo giấy này và giấy tờ tùy thân.</i></p><div class="cols"><div>${plainSign(f, 'Người giao hồ sơ', f.main.name)}</div><div>${plainSign(f, 'Cán bộ một cửa', f.name())}</div></div>`;
      return paper('receipt', [page], 'a4', MODERN);
    },
  },
  {
    id: 'application-grid',
    class: 'application_form',
    tags: ['form', 'table', 'sans', 'codes', 'small'],
    draw: (f) => {
      const [tax, insurance, card] = [taxCode(f.chance), socialInsuranceNo(f.chance), healthInsuranceNo(f.chance)];
      const page = `<div class="cols" style="font-size:9.5pt"><div>Mẫu số 1a ban hành kèm theo Nghị định số 20/2021/NĐ-CP</div><div style="text-align:right">${codeLine(f)}</div></div><div style="text-align:center;font-size:10.5pt">${nation(10.5)}</div>${title('TỜ KHAI ĐỀ NGHỊ TRỢ GIÚP XÃ HỘI', 14)}<div class="sub" style="font-size:10.5pt">Kính gửi: Chủ tịch UBND ${f.place.kind} ${f.place.name}</div>${grid(
        [],
        [
          ['1. Họ và tên (viết chữ in hoa)', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`],
          ['2. Ngày/tháng/năm sinh', `${bornOf(f.main, 'applicant')} – Giới tính: ${f.main.sex}`],
          ['3. Số định danh cá nhân', idOf(f.main, 'applicant', spaced(f.main.id))],
          ['4. Mã số thuế', field('tax_code', tax, tax, 'applicant')],
          ['5. Số sổ BHXH', field('social_insurance_no', insurance, insurance, 'applicant')],
          [
            '6. Số thẻ bảo hiểm y tế',
            field(
              'health_insurance_no',
              card,
              `${card.slice(0, 2)} ${card.slice(2, 3)} ${card.slice(3, 5)} ${card.slice(5)}`,
              'applicant',
            ),
          ],
          ['7. Hộ khẩu thường trú', f.main.home],
          ['8. Hoàn cảnh', 'Sống một mình, không lương hưu'],
        ],
        10,
      )}<p style="font-size:10pt">Tôi xin cam đoan những lời khai trên là đúng, nếu có điều gì khai không đúng tôi xin chịu trách nhiệm hoàn toàn.</p><div class="cols" style="font-size:10.5pt"><div></div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người khai', f.main.name)}</div></div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    id: 'business-list',
    class: 'household_business_certificate',
    tags: ['form', 'modern', 'codes'],
    coloured: true,
    draw: (f) => {
      const no = businessNo(f.chance);
      const item = (n: number, label: string, value: string) =>
        `<div style="margin:1.6mm 0"><b>${n}</b>&nbsp; ${label}: ${value}</div>`;
      const page = `${guilloche('#dbe8d4')}<div style="text-align:center;font-size:11pt">${nation(11.5, '-', 34)}</div><div style="margin-top:5mm"><b>${field('agency', `PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ`)}</b><br>${upper(`${f.place.kind} ${f.place.name}`)}</div>${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 15, 'color:#1d5c3a;margin-top:6mm')}<div class="sub">Số đăng ký hộ kinh doanh: <b>${field('business_registration_no', no)}</b></div><div style="font-size:11.5pt">${item(1, 'Tên hộ kinh doanh', `<b>${f.chance.pick(['XƯỞNG MỘC', 'TIỆM THUỐC ĐÔNG Y', 'ĐẠI LÝ NƯỚC ĐÁ'])} ${upper(f.main.name.split(' ').slice(-2).join(' '))}</b>`)}${item(2, 'Địa điểm', f.main.home)}${item(3, 'Vốn', `${f.chance.whole(3, 90)}0.000.000 đồng`)}${item(4, 'Ngành nghề', 'Sản xuất, mua bán theo danh mục kèm theo')}${item(5, 'Đại diện hộ kinh doanh', `<b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}`)}${item(6, 'Căn cước công dân', idOf(f.main, 'owner'))}</div><div style="text-align:right;font-size:11.5pt;margin-top:4mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG KT', 'PHÒNG KINH TẾ')}`;
      return paper('household_business_certificate', [page], 'a4', MODERN);
    },
  },
  {
    id: 'land-2025-list',
    class: 'land_use_certificate',
    tags: ['form', 'qr', 'sans'],
    coloured: true,
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 8), landBookNo(f.chance)];
      const page = `${guilloche('#f1d3cf')}<div class="at" style="right:14mm;top:14mm">${qr(`${serial}|${f.main.id}`, 18)}</div><div style="font-size:11pt;width:136mm;text-align:center">${nation(11)}</div>${title('GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT,<br>QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT', 14.5, 'color:#8f2430;margin-top:16mm')}<div style="font-size:11.5pt;line-height:1.5"><b>1. Người sử dụng đất:</b> ${nameOf(f.main, 'owner')}, số định danh ${idOf(f.main, 'owner')}, địa chỉ ${f.main.home}.<br><b>2. Thửa đất:</b> số ${f.chance.whole(4, 400)}, tờ bản đồ ${f.chance.whole(2, 50)}, ${f.chance.whole(80, 700)},${f.chance.whole(1, 9)} m², đất ở, sử dụng lâu dài.<br><b>3. Tài sản gắn liền với đất:</b> không.<br><b>4. Ghi chú:</b> không.</div><div style="text-align:right;font-size:11.5pt;margin-top:6mm"><i>${f.place.province}, ${issued(f.date)}</i></div>${closing(f, `${field('agency', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG')}<br>KT. GIÁM ĐỐC`, `Số vào sổ cấp GCN: <b>${field('land_certificate_book_no', book)}</b>${codeLine(f)}`, 'SỞ NN-MT', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG')}<div class="at" style="left:26mm;bottom:14mm;font-size:14pt;color:#8f2430">Số phát hành: <b>${field('land_certificate_serial', serial)}</b></div>`;
      return paper('land_use_certificate', [page], 'a4', SANS);
    },
  },
  {
    id: 'proxy-contract',
    class: 'power_of_attorney',
    tags: ['contract', 'multi-page', 'sans'],
    draw: (f) => {
      const taker = f.others[0];
      const who = (p: typeof taker, role: string) =>
        `${p.sex === 'Nam' ? 'Ông' : 'Bà'} <b>${nameOf(p, role)}</b>, sinh ngày ${bornOf(p, role)}, thẻ căn cước số ${idOf(p, role)}, trú tại ${p.home}`;
      const page = `<div style="font-size:11.5pt">${title('VĂN BẢN ỦY QUYỀN', 16)}<div class="sub"><i>${f.place.name}, ${issued(f.date)}</i></div><p class="flat"><b>Người ủy quyền:</b> ${who(f.main, 'giver')}.</p><p class="flat"><b>Người được ủy quyền:</b> ${who(taker, 'taker')}.</p><p class="flat"><b>Công việc ủy quyền:</b> ${f.prose.task()}</p><p class="flat"><b>Hiệu lực:</b> một năm kể từ ngày ký. Người được ủy quyền không được giao lại cho người khác.</p><div class="cols"><div>${plainSign(f, 'Người ủy quyền', f.main.name)}</div><div>${plainSign(f, 'Người được ủy quyền', taker.name)}</div></div></div>${closing(f, 'NGƯỜI CHỨNG THỰC', codeLine(f))}`;
      return paper('power_of_attorney', [page], 'a4', SANS);
    },
  },
  {
    id: 'contract-gift-table',
    class: 'certified_contract',
    tags: ['contract', 'table'],
    draw: (f) => {
      const taker = f.others[0];
      const serial = landSerial(f.chance, 6);
      const cell = (p: typeof taker, role: string) =>
        `<b>${nameOf(p, role)}</b><br>Sinh ngày: ${bornOf(p, role)}<br>CCCD: ${idOf(p, role)}<br>${p.home}`;
      const page = `<div style="text-align:center">${nation(12, '-', 30)}</div>${title('HỢP ĐỒNG TẶNG CHO TÀI SẢN', 16)}<div class="sub">Số công chứng: ${f.number}, quyển số 03/2026 TP/CC-SCC/HĐGD</div>${grid(['BÊN TẶNG CHO', 'BÊN ĐƯỢC TẶNG CHO'], [[cell(f.main, 'giver'), cell(taker, 'taker')]], 11)}<p><b>Điều 1.</b> Bên tặng cho trao cho bên được tặng cho quyền sử dụng thửa đất theo Giấy chứng nhận quyền sử dụng đất số ${field('land_certificate_serial', serial)} cùng căn nhà trên đất, không kèm điều kiện.</p><p><b>Điều 2.</b> Thuế, phí do bên được tặng cho nộp. Hai bên đã đọc, hiểu rõ và ký tên.</p><div class="cols"><div>${plainSign(f, 'Bên tặng cho', f.main.name, 14)}</div><div>${plainSign(f, 'Bên được tặng cho', taker.name, 14)}</div></div><p><b>LỜI CHỨNG.</b> ${dateInWords(f.date).replace('ngày', 'Ngày')}, công chứng viên chứng nhận hai bên tự nguyện giao kết, chữ ký là đúng.</p>${closing(f, 'CÔNG CHỨNG VIÊN', codeLine(f), 'VPCC', 'VĂN PHÒNG CÔNG CHỨNG', 20)}`;
      return paper('certified_contract', [page]);
    },
  },
  {
    id: 'permit-list',
    class: 'construction_permit',
    tags: ['form', 'two-column', 'modern'],
    draw: (f) => {
      const page = `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'SỞ XÂY DỰNG')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/GPXD`)}`, `${nation(9.5)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40, 10)}${title('GIẤY PHÉP XÂY DỰNG', 16)}<div style="font-size:11pt;line-height:1.45">Chủ đầu tư: <b>${nameOf(f.main, 'owner')}</b>; số định danh: ${idOf(f.main, 'owner')}<br>Địa chỉ liên hệ: ${f.main.home}<br>Công trình: nhà ở riêng lẻ kết hợp kinh doanh<br>Diện tích xây dựng: ${f.chance.whole(40, 160)} m²; tổng diện tích sàn: ${f.chance.whole(120, 500)} m²<br>Cao độ nền: 0,45 m; khoảng lùi: 2,4 m; số tầng: ${f.chance.whole(2, 5)}<br>Thửa đất số ${f.chance.whole(3, 300)}, tờ bản đồ ${f.chance.whole(2, 40)}<br>Thời hạn khởi công: 12 tháng; quá hạn phải xin gia hạn.</div>${closing(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', codeLine(f), 'SỞ XD', 'SỞ XÂY DỰNG')}`;
      return paper('construction_permit', [page], 'a4', MODERN);
    },
  },
  {
    id: 'diploma-school',
    class: 'diploma',
    tags: ['form'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `A ${f.chance.digits(7)}`;
      const page = `${guilloche('#e5d6c0')}<div style="margin:-6mm -4mm 0 -14mm;font-size:11.5pt;line-height:1.35;text-align:center">${nation(11, '-', 30)}${title('BẰNG TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG', 17, 'color:#a33;margin:3mm 0')}<div>Giám đốc ${field('agency', `Sở Giáo dục và Đào tạo ${f.place.province}`)} công nhận</div><div style="font-size:15pt"><b>${nameOf(f.main, 'subject')}</b></div><div>sinh ngày ${bornOf(f.main, 'subject')} tại ${f.place.province}</div><div>đã tốt nghiệp, xếp loại ${f.chance.pick(['Giỏi', 'Khá'])}</div><div class="cols" style="margin-top:2mm;text-align:left"><div>Số hiệu: ${field('document_no', no)}<br>Vào sổ cấp bằng số: ${f.number}</div><div style="text-align:center"><i>${issued('30/07/1923')}</i>${closing(f, 'GIÁM ĐỐC', '', 'SỞ GD', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 13).replace('<div class="small"></div>', '')}</div></div></div>`;
      return paper('diploma', [page], 'a5Landscape');
    },
  },
]);
