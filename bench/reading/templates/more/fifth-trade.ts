import { field, fill, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import { businessNo, landSerial, oldCitizenId, taxCode } from '../../plan/identifiers.ts';
import { above, dotted, letterBoxes, officeLines, sideBySide, unit, district } from '../form-kit.ts';
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
const given = (name: string): string => upper(name.split(' ').at(-1) ?? '');

/** Papers of household businesses, tax offices and cash desks. */
export const FIFTH_TRADE: Template[] = inPart('tuned', [
  {
    id: 'f5-business-1999',
    class: 'household_business_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [no, old] = [businessNo(f.chance), oldCitizenId(f.chance)];
      const shown = `${no.slice(0, 2)} ${no[2]} ${no.slice(3)}`;
      return paper(
        'household_business_certificate',
        [
          `${twoColumns(`UBND ${upper(district(f))}<br><b>${officeLines('PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b><br>Số: ${field('business_registration_no', no, shown)}`, nation(10.5), 42, 11)}${title('GIẤY CHỨNG NHẬN', 16)}${title('ĐĂNG KÝ KINH DOANH', 16)}<div class="sub">HỘ KINH DOANH CÁ THỂ</div><div style="font-size:11.5pt">${dotted('Đăng ký lần đầu,', issued('14/03/2008'), 30)}${dotted('1. Tên hộ kinh doanh (ghi bằng chữ in hoa):', `TẠP HÓA ${given(f.main.name)}`, 4)}${dotted('2. Địa điểm kinh doanh:', f.main.home, 2)}${dotted('3. Ngành, nghề kinh doanh:', 'Bán lẻ hàng bách hóa', 20)}${dotted('4. Vốn kinh doanh:', '30.000.000 đ', 30)}${dotted('5. Họ và tên cá nhân đăng ký kinh doanh:', nameOf(f.main, 'owner', upper(f.main.name)), 2)}${dotted('Sinh ngày:', bornOf(f.main, 'owner'), 20)}${dotted('Số CMND:', field('old_citizen_id', old, old, 'owner'), 20)}${dotted('Ngày cấp:', '02/02/1998', 20)}${dotted('Số định danh (cập nhật):', idOf(f.main, 'owner'), 10)}</div>${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG', 'PHÒNG TÀI CHÍNH')}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'f5-business-2025',
    class: 'household_business_certificate',
    tags: ['form', 'qr', 'modern'],
    coloured: true,
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper(
        'household_business_certificate',
        [
          `${guilloche('#dbe7f3')}<div class="at" style="left:16mm;top:12mm">${qr(`https://dangkykinhdoanh.example/${tax}`, 18)}</div>${twoColumns(`<div style="padding-left:22mm">ỦY BAN NHÂN DÂN<br>${unit(f)}<br><b>${officeLines('PHÒNG KINH TẾ, HẠ TẦNG', 'VÀ ĐÔ THỊ')}</b></div>`, nation(10.5), 48, 10)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 15.5)}<div class="sub" style="font-size:11pt"><b>Mã số đăng ký hộ kinh doanh: ${field('business_registration_no', tax)}</b><br>Đăng ký lần đầu, ngày 05 tháng 5 năm 2019<br>Đăng ký thay đổi lần thứ 2, ${issued(f.date)}</div><div style="font-size:11pt">${above('1. Tên hộ kinh doanh viết bằng tiếng Việt', `HỘ KINH DOANH ${given(f.main.name)} PHÁT`)}${above('2. Trụ sở hộ kinh doanh', `${f.main.home}<br>Điện thoại: 010${f.chance.digits(7)}`)}${above('3. Ngành, nghề kinh doanh', '4711 - Bán lẻ lương thực (chính); 5610 - Nhà hàng')}${above('5. Chủ hộ kinh doanh', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b> &nbsp; Giới tính: ${f.main.sex}`)}${sideBySide(above('Sinh ngày', bornOf(f.main, 'owner')), above('Số định danh cá nhân', idOf(f.main, 'owner')))}</div>${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG', 'PHÒNG KINH TẾ')}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    id: 'f5-app-business-change',
    class: 'application_form',
    tags: ['form', 'boxes'],
    draw: (f) => {
      const [no, tax] = [businessNo(f.chance), taxCode(f.chance)];
      return paper('application_form', [
        `<div class="cols" style="font-size:10pt"><div><b>${`HKD ${given(f.main.name)}`}</b><br>Số: ${field('document_no', '02/TĐ')}</div><div style="text-align:center">${nation(11)}<i>${f.place.name}, ${issued(f.date)}</i></div></div>${title('GIẤY ĐỀ NGHỊ ĐĂNG KÝ THAY ĐỔI<br>NỘI DUNG ĐĂNG KÝ HỘ KINH DOANH', 13.5)}<div class="sub">Kính gửi: Phòng Kinh tế ${f.place.kind} ${f.place.name}</div>${fill('Tên hộ kinh doanh (ghi bằng chữ in hoa):', `HỘ KINH DOANH ${given(f.main.name)}`)}${line('Mã số hộ kinh doanh:', letterBoxes('business_registration_no', no))}${flat(`Mã số thuế <i>(chỉ kê khai nếu không có mã số hộ kinh doanh)</i>: ${letterBoxes('tax_code', tax, 'applicant')}`)}${line('Số Giấy phép con: 0012/ATTP; điện thoại (nếu có):', `010${f.chance.digits(7)}`)}${flat('<b>Hộ kinh doanh đăng ký thay đổi nội dung như sau:</b> ☒ Ngành, nghề ☐ Địa chỉ ☐ Vốn')}${flat(`Chủ hộ kinh doanh: ${nameOf(f.main, 'applicant', upper(f.main.name))}; Số định danh cá nhân: ${idOf(f.main, 'applicant')}`)}<p>Tôi cam kết hoàn toàn chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác của nội dung đề nghị này.</p><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'CHỦ HỘ KINH DOANH', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    id: 'f5-app-business-new',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="text-align:right;font-size:9.5pt">Mẫu số 1 - Phụ lục III</div><div style="text-align:center">${nation(10.5)}<i>${f.place.name}, ${issued(f.date)}</i></div>${title('GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH', 13.5)}<div class="sub" style="font-size:10.5pt">Kính gửi: Phòng Kinh tế, Hạ tầng và Đô thị ${f.place.kind} ${f.place.name}</div><div style="font-size:10.5pt">${flat(`Tôi là <i>(ghi họ tên bằng chữ in hoa)</i>: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b> Giới tính: ${f.main.sex}`)}${flat(`Sinh ngày: ${bornOf(f.main, 'applicant', f.main.born.replaceAll('/', ' / '))} Dân tộc: Kinh Quốc tịch: Việt Nam`)}${flat(`Mã số thuế cá nhân (nếu có): ………………`)}${flat('Loại giấy tờ pháp lý của cá nhân:')}${grid(
            [],
            [
              ['☐ Chứng minh nhân dân', '☒ Căn cước công dân/Thẻ căn cước'],
              ['☐ Hộ chiếu', '☐ Loại khác (ghi rõ): ……'],
            ],
            10,
          )}${flat(`Số giấy tờ pháp lý của cá nhân: ${idOf(f.main, 'applicant')}`)}${flat('Ngày cấp: 03/09/2022 Nơi cấp: Cục CSQLHC về TTXH Ngày hết hạn (nếu có): / /')}${flat(`Địa chỉ thường trú: ${f.main.home}`)}${flat('Đăng ký hộ kinh doanh do tôi là chủ hộ với các nội dung sau: 1. Tên hộ kinh doanh: HKD SỐ 9; 2. Vốn: 200.000.000; 6. Số lượng lao động: 02')}<p>Tôi xin cam kết bản thân không thuộc trường hợp pháp luật cấm kinh doanh.</p></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'CHỦ HỘ KINH DOANH', f.main.name)}</div></div>`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'f5-tax-form-cnkd',
    class: 'application_form',
    tags: ['form', 'boxes', 'small'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper('application_form', [
        `<div style="text-align:right;font-size:9.5pt"><b>Mẫu số: 01/CNKD</b><br><i>(Ban hành kèm theo Thông tư số 40/2021/TT-BTC ngày 01 tháng 6 năm 2021 của Bộ trưởng Bộ Tài chính)</i></div><div style="text-align:center">${nation(11)}</div>${title('TỜ KHAI THUẾ ĐỐI VỚI HỘ KINH DOANH,<br>CÁ NHÂN KINH DOANH', 13)}<div style="font-size:10.5pt">${flat('[01] Kỳ tính thuế: [01a] Năm 2026 [01b] Tháng … [02] Lần đầu: ☒ [03] Bổ sung lần thứ: …')}${flat(`[04] Người nộp thuế: ${nameOf(f.main, 'applicant')}`)}${flat('[05] Tên cửa hàng/thương hiệu: Tạp hóa')}${flat(`[06] Tài khoản ngân hàng: 105${f.chance.digits(9)}`)}${flat(`[07] Mã số thuế: ${letterBoxes('tax_code', tax, 'applicant')}`)}${flat('[08] Ngành nghề kinh doanh: Bán lẻ')}${flat(`[12] Địa chỉ cư trú: ${f.main.home}`)}${flat(`[13] Điện thoại: 010${f.chance.digits(7)} [14] Fax: [15] Email:`)}${flat(`[18] Trường hợp chưa đăng ký thuế thì khai thêm: [18a] Ngày sinh: ${bornOf(f.main, 'applicant')} [18b] Quốc tịch: VN [18c] Số CMND/CCCD: ${idOf(f.main, 'applicant')} [18c.1] Ngày cấp: 01/01/2022`)}${grid(['STT', 'Nhóm ngành nghề', 'Doanh thu (a)', 'Số thuế (b)'], [['1', 'Phân phối, cung cấp hàng hóa', '360.000.000', '3.600.000']], 10)}<p>Tôi cam đoan số liệu khai trên là đúng.</p></div><div style="text-align:right">${f.place.name}, ${issued(f.date)}</div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI NỘP THUẾ', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    id: 'f5-tax-form-lptb',
    class: 'application_form',
    tags: ['form', 'codes'],
    draw: (f) => {
      const [tax, giver] = [taxCode(f.chance), f.others[0]];
      return paper('application_form', [
        `<div style="text-align:right;font-size:9.5pt">Mẫu số: 01/LPTB</div><div style="text-align:center">${nation(11)}</div>${title('TỜ KHAI LỆ PHÍ TRƯỚC BẠ NHÀ, ĐẤT', 14)}<div style="font-size:11pt">${flat('[01] Kỳ tính thuế: Theo từng lần phát sinh ☒ [02] Lần đầu ☒')}${flat(`[04] Tên người nộp thuế: ${nameOf(f.main, 'applicant', upper(f.main.name))}`)}${flat(`[05] Mã số thuế (nếu có): ${field('tax_code', tax, `${tax.slice(0, 4)} ${tax.slice(4, 7)} ${tax.slice(7)}`, 'applicant')}`)}${flat(`[06] Số CCCD/Hộ chiếu (trường hợp cá nhân chưa có mã số thuế): ${idOf(f.main, 'applicant')}`)}${flat(`[08] Địa chỉ: ${f.main.home}`)}${flat('<b>ĐẶC ĐIỂM NHÀ ĐẤT:</b> 1. Đất: 1.1. Thửa đất số: 25 Tờ bản đồ số: 4 1.2. Địa chỉ thửa đất: như trên')}${flat(`1.5. Nguồn gốc nhà đất: a) Đất được Nhà nước công nhận. Giấy chứng nhận quyền sử dụng đất số: ${field('land_certificate_serial', landSerial(f.chance, 6))} cấp ngày 02/02/2015`)}${flat(`b) Nhận chuyển nhượng, thừa kế, tặng cho của: Tên tổ chức/cá nhân chuyển giao QSDĐ: ${field('person_name', giver.name, giver.name, 'giver')}; số CCCD: ${idOf(giver, 'giver')}; thời điểm làm giấy tờ chuyển giao: ngày 05 tháng 9 năm 2026`)}${flat('4. Giấy tờ có liên quan, gồm: - HĐ tặng cho số công chứng 1288, quyển số 02')}<p>Tôi cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật về số liệu đã khai./.</p></div><div style="text-align:right">${f.place.name}, ${issued(f.date)}</div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI NỘP THUẾ hoặc<br>ĐẠI DIỆN HỢP PHÁP', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    id: 'f5-tax-notice',
    class: 'other',
    tags: ['form', 'two-column', 'codes'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper('other', [
        `${officeHead(f, `THUẾ TỈNH ${upper(f.place.province)}`, officeLines('THUẾ CƠ SỞ', upper(f.place.name)), `${f.number}/TB-TCS`)}${title('THÔNG BÁO NỘP TIỀN', 14.5)}<div class="sub">Về thuế thu nhập cá nhân đối với cá nhân chuyển nhượng bất động sản</div>${flat(`Căn cứ Hồ sơ kèm theo Phiếu chuyển thông tin số 1502/PCTT-CNVPĐK ngày 14/9/2026,`)}${flat(`<b>I. THÔNG TIN NGƯỜI NỘP THUẾ</b>`)}${flat(`1. Tên người nộp thuế: ${nameOf(f.main, 'subject', upper(f.main.name))}`)}${flat(`2. Mã số thuế (nếu có): ${field('tax_code', tax, tax, 'subject')}`)}${flat(`3. Số CCCD/Định danh: ${idOf(f.main, 'subject')}; 4. Địa chỉ: ${f.main.home}`)}${flat('<b>II. SỐ TIỀN</b>: 12.450.000 đồng. Mã định danh khoản phải nộp (ID): 0100000026458791')}${flat(`Nộp vào tài khoản số 7111.1056137 của Kho bạc Nhà nước; mã chương 757; mã NDKT 1006.`)}${closing(f, 'TRƯỞNG THUẾ CƠ SỞ', `${recipients('Như trên;', 'Lưu: VT.')}${codeLine(f)}`, 'THUẾ', 'THUẾ CƠ SỞ')}`,
      ]);
    },
  },
  {
    id: 'f5-fee-receipt',
    class: 'other',
    tags: ['form', 'small', 'sans'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper(
        'other',
        [
          `<div class="cols" style="font-size:10pt"><div>Đơn vị thu: ${officeLines(`UBND ${unit(f)}`)}<br>MST: ${field('tax_code', tax)}</div><div style="text-align:right">Mẫu số: 01BLP0-001<br>Ký hiệu: BB-26E<br>Số: 00${f.chance.digits(5)}</div></div>${title('BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ', 14)}<div class="sub">(Liên 2: Giao cho người nộp tiền)</div>${fill('Tên loại phí, lệ phí:', 'Lệ phí chứng thực')}${fill('Tên đơn vị hoặc người nộp tiền:', nameOf(f.main, 'subject'))}${fill('Số định danh/CCCD:', idOf(f.main, 'subject'))}${fill('Địa chỉ:', f.main.home)}${fillRow(['Số tiền:', '50.000 đ', 1], ['Hình thức:', 'TM/CK', 1])}${codeLine(f, 'Thu theo hồ sơ:')}<div style="text-align:right">${issued(f.date, `Ngày ${f.date.slice(0, 2)} tháng ${f.date.slice(3, 5)} năm ${f.date.slice(6)}`)}</div>${plainSign(f, 'Người thu tiền', f.name())}`,
        ],
        'a5',
        SANS,
      );
    },
  },
  {
    id: 'f5-invoice',
    class: 'other',
    tags: ['form', 'table', 'sans'],
    draw: (f) => {
      const [seller, buyer] = [taxCode(f.chance), taxCode(f.chance)];
      return paper(
        'other',
        [
          `<div class="cols"><div style="flex:2;text-align:center">${title('HÓA ĐƠN GIÁ TRỊ GIA TĂNG', 15)}<i>${issued(f.date, `Ngày ${f.date.slice(0, 2)} tháng ${f.date.slice(3, 5)} năm ${f.date.slice(6)}`)}</i><br>Mã CQT: 00A1B2C3D4E5F60718293A4B5C6D7E8F90</div><div>Ký hiệu: 1C26TAA<br>Số: ${f.chance.digits(5)}</div></div><div style="font-size:11pt">${line('Tên người bán:', 'CÔNG TY TNHH VẬT LIỆU MINH KHÔI')}${line('Mã số thuế:', field('tax_code', seller))}${line('Địa chỉ:', f.place.full)}${line('Số tài khoản:', `1020${f.chance.digits(8)}`)}<hr>${line('Họ tên người mua hàng:', nameOf(f.main, 'subject'))}${line('Tên đơn vị:', 'HỘ KINH DOANH')}${line('Mã số thuế:', field('tax_code', buyer))}${line('Số định danh cá nhân người mua:', idOf(f.main, 'subject'))}</div>${grid(['STT', 'Tên hàng hóa', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền'], [['1', 'Xi măng PCB40', 'bao', '100', '92.000', '9.200.000']], 10)}<div class="cols"><div>${plainSign(f, 'Người mua hàng', f.main.name)}</div><div>${plainSign(f, 'Người bán hàng', f.name())}</div></div>${codeLine(f)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'f5-tax-registration',
    class: 'other',
    tags: ['form'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper('other', [
        `${twoColumns(`TỔNG CỤC THUẾ<br><b>${officeLines(`CHI CỤC THUẾ ${upper(district(f))}`)}</b>`, nation(11), 42, 11)}${title('THÔNG BÁO MÃ SỐ THUẾ CÁ NHÂN', 14)}<div class="sub">Số: ${field('document_no', `${f.number}/TB-CCT`)}</div>${grid(
          [],
          [
            ['Mã số thuế / Tax Code', `<b>${field('tax_code', tax, spaced(tax), 'subject')}</b>`],
            ['Tên người nộp thuế / Taxpayer’s name', nameOf(f.main, 'subject', upper(f.main.name))],
            ['Số giấy tờ của cá nhân (CMND/CCCD/Hộ chiếu)', idOf(f.main, 'subject')],
            ['Ngày cấp mã số thuế', '18/04/2023'],
            ['Cơ quan thuế quản lý', `Chi cục Thuế ${district(f)}`],
          ],
          11.5,
        )}${flat(`Thông báo để ${you(f.main.sex)} ${f.main.name} được biết và thực hiện.`)}<div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div>${closing(f, 'CHI CỤC TRƯỞNG', codeLine(f), 'THUẾ', 'CHI CỤC THUẾ')}`,
      ]);
    },
  },
]);
