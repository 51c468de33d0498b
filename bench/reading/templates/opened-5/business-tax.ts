import { field } from '../../../../samples/make/html.ts';
import { landSerial, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, letterBoxes, sealedSign } from '../form-kit.ts';
import {
  bornOf,
  codeLine,
  grid,
  idOf,
  issued,
  nameOf,
  nation,
  paper,
  SANS,
  spaced,
  title,
  twoColumns,
  upper,
} from '../kit.ts';
import { you } from '../office-kit.ts';
import { datedSign, dayOf, homeBefore, phone, shopName, tick, money } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** What a private enterprise is called after. */
const SHOPS = ['VẬN TẢI', 'MAY MẶC', 'ĐÁ MỸ NGHỆ', 'THỨC ĂN CHĂN NUÔI'];

/** Opened: rules may be written against these layouts. */
export const OPENED_5_BUSINESS_TAX = inPart('opened-5', [
  {
    // Circular 01/2021, annex IV-1: a private enterprise of a province's registration office.
    id: 'enterprise-private-owner',
    class: 'other',
    tags: ['form', 'two-column', 'codes', 'personal'],
    coloured: true,
    draw: (f) => {
      const tax = taxCode(f.chance);
      const shop = f.chance.pick(SHOPS);
      const date = dayOf(f, 3, 2022);
      const page = `<div class="frame" style="border-color:#b58a2e;inset:6mm"></div>${twoColumns(`SỞ KẾ HOẠCH VÀ ĐẦU TƯ<br>TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'PHÒNG ĐĂNG KÝ KINH DOANH')}</b><div class="rule" style="width:18mm"></div>`, nation(11.5, '-', 50), 40, 11.5)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP', 16, 'margin-top:8mm')}${title('DOANH NGHIỆP TƯ NHÂN', 14, 'margin:0')}<div class="sub">Mã số doanh nghiệp: <b>${field('business_registration_no', tax)}</b><br><i>Đăng ký lần đầu: ${issued(date)}</i></div><div style="font-size:12.5pt;line-height:1.5"><b>1. Tên doanh nghiệp</b><div>Tên doanh nghiệp viết bằng tiếng Việt: DOANH NGHIỆP TƯ NHÂN ${shop} ${shopName(f.main, 2)}</div><div>Tên doanh nghiệp viết bằng tiếng nước ngoài:</div><div>Tên doanh nghiệp viết tắt:</div><b>2. Địa chỉ trụ sở chính</b><div>${homeBefore(f, f.main)}, Việt Nam</div><div>Điện thoại: ${phone(f)} &emsp; Fax: &emsp; Email: &emsp; Website:</div><b>3. Vốn đầu tư</b><div>${money(f.chance.whole(300, 4000))} đồng</div><b>4. Chủ doanh nghiệp</b><div>Họ và tên: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b> &emsp; Giới tính: ${f.main.sex}</div><div>Sinh ngày: ${bornOf(f.main, 'owner')} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam</div><div>Loại giấy tờ pháp lý của cá nhân: Thẻ căn cước công dân</div><div>Số giấy tờ pháp lý của cá nhân: ${idOf(f.main, 'owner')}</div><div>Ngày cấp: 22/11/2021 &emsp; Nơi cấp: Cục Cảnh sát quản lý hành chính về trật tự xã hội</div><div>Địa chỉ thường trú: ${homeBefore(f, f.main)}, Việt Nam</div></div>${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG ĐĂNG KÝ KINH DOANH ★ TỈNH ${upper(f.place.province)} ★`, inner: 'ĐKKD' }))}`;
      return paper('other', [page]);
    },
  },
  {
    // Form 01/TB-SDDPNN: what a household pays for its plot each year.
    id: 'tax-notice-plot',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'sans', 'small', 'personal'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const [area, price] = [f.chance.whole(80, 400), f.chance.whole(2, 30) * 100_000];
      const due = Math.round((area * price * 0.0005) / 100) * 100;
      const page = `<div style="font-size:10pt">${twoColumns(`CỤC THUẾ<br><b>THUẾ TỈNH ${upper(f.place.province)}</b><br><b>${field('agency', `THUẾ CƠ SỞ ${f.chance.whole(2, 12)}`)}</b>`, `${nation(9.5, '-', 44)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10)}<div style="display:flex;justify-content:space-between"><div>Số thông báo: ${field('document_no', `${f.number}/TB-PNN`)}</div><div>Mẫu số 01/TB-SDDPNN</div></div>${title('THÔNG BÁO NỘP THUẾ SỬ DỤNG ĐẤT PHI NÔNG NGHIỆP', 13, 'margin:4mm 0 0')}<div class="sub" style="font-size:10pt">Năm 2026</div><div>[01] Tên người nộp thuế: <b>${nameOf(f.main, 'subject')}</b></div><div>[02] Mã số thuế: ${field('tax_code', tax, tax, 'subject')} &emsp; [03] Số CCCD: ${idOf(f.main, 'subject', spaced(f.main.id))}</div><div>[04] Địa chỉ nhận thông báo: ${f.main.home}</div><div>[05] Mã định danh khoản phải nộp (ID): 26${f.chance.digits(12)}</div>${grid(
        [
          'Thửa đất',
          'Tờ bản đồ',
          'Diện tích tính thuế (m²)',
          'Giá 1 m² (đồng)',
          'Thuế suất',
          'Số thuế phải nộp (đồng)',
        ],
        [
          [
            String(f.chance.whole(5, 800)),
            String(f.chance.whole(2, 60)),
            String(area),
            grouped(price),
            '0,05 %',
            grouped(due),
          ],
          ['', '', '', '', '<b>Cộng</b>', `<b>${grouped(due)}</b>`],
        ],
        9.5,
      )}<div>[06] Số tiền nợ các năm trước chuyển sang: 0 đồng</div><div>[07] Thời hạn nộp: chậm nhất là ngày 31/10/2026</div><div>[08] Nộp vào: Kho bạc Nhà nước khu vực, tài khoản 7111, chương 757, tiểu mục 1602</div><p style="text-indent:0;margin-top:2mm">Nếu có thay đổi, đề nghị ${you(f.main.sex).toLowerCase()} khai lại với cơ quan thuế trong 30 ngày. Người nộp thuế có thể nộp qua ứng dụng eTax Mobile.</p>${besideSign(codeLine(f), sealedSign(f, 'KT. TRƯỞNG THUẾ CƠ SỞ<br>PHÓ TRƯỞNG THUẾ CƠ SỞ', { ring: `CƠ QUAN THUẾ ★ TỈNH ${upper(f.place.province)} ★`, inner: 'THUẾ' }))}</div>`;
      return paper('other', [page], 'a4', SANS);
    },
  },
  {
    // Form 03/BĐS-TNCN: the seller's income tax, both parties with their codes, on two pages.
    id: 'application-income-tax-sale',
    class: 'application_form',
    tags: ['form', 'multi-page', 'codes', 'small'],
    draw: (f) => {
      const [tax, other, serial] = [taxCode(f.chance), taxCode(f.chance), landSerial(f.chance, 8)];
      const buyer = f.others[1];
      const item = (no: number, label: string, value: string) =>
        `<div style="margin:0.9mm 0"><b>[${String(no).padStart(2, '0')}]</b> ${label}: ${value}</div>`;
      const price = f.chance.whole(200, 2400) * 1_000_000;
      const first = `<div style="font-size:11.5pt"><div style="text-align:right;font-size:10pt"><b>Mẫu số: 03/BĐS-TNCN</b></div><div style="text-align:center">${nation(11.5, '-', 50)}</div>${title('TỜ KHAI THUẾ THU NHẬP CÁ NHÂN', 14, 'margin:4mm 0 0')}<div class="sub" style="font-size:10.5pt"><i>(Áp dụng đối với cá nhân có thu nhập từ chuyển nhượng bất động sản; thu nhập từ thừa kế và quà tặng là bất động sản)</i></div>${item(1, 'Kỳ tính thuế: Lần phát sinh, ngày', f.date)}<div><b>[02]</b> Lần đầu: ${tick(true)} &emsp; <b>[03]</b> Bổ sung lần thứ: ${tick(false)}</div><div style="margin-top:2mm"><b>I. THÔNG TIN NGƯỜI CHUYỂN NHƯỢNG, CHO THỪA KẾ, TẶNG</b></div>${item(4, 'Tên người nộp thuế', `<b>${nameOf(f.main, 'giver')}</b>`)}<div style="margin:1.2mm 0"><b>[05]</b> Mã số thuế: ${letterBoxes('tax_code', tax, 'giver')}</div>${item(6, 'Số CMND/CCCD/Hộ chiếu', idOf(f.main, 'giver'))}${item(7, 'Ngày sinh', bornOf(f.main, 'giver'))}${item(8, 'Địa chỉ chỗ ở hiện tại', f.main.home)}${item(9, 'Điện thoại', phone(f))}<div style="margin-top:2mm"><b>II. THÔNG TIN NGƯỜI NHẬN CHUYỂN NHƯỢNG, NHẬN THỪA KẾ, QUÀ TẶNG</b></div>${item(20, 'Họ và tên', nameOf(buyer, 'taker'))}<div style="margin:1.2mm 0"><b>[21]</b> Mã số thuế: ${letterBoxes('tax_code', other, 'taker')}</div>${item(22, 'Số CMND/CCCD/Hộ chiếu', idOf(buyer, 'taker'))}${codeLine(f)}</div>`;
      const second = `<div style="font-size:11.5pt"><div><b>III. LOẠI BẤT ĐỘNG SẢN CHUYỂN NHƯỢNG, NHẬN THỪA KẾ, QUÀ TẶNG</b></div>${item(29, 'Quyền sử dụng đất và tài sản gắn liền với đất', tick(true))}${item(30, 'Giấy chứng nhận số', field('land_certificate_serial', serial))}<div style="margin-top:2mm"><b>IV. ĐẶC ĐIỂM BẤT ĐỘNG SẢN</b></div>${item(34, 'Thửa đất số; tờ bản đồ số', `${f.chance.whole(3, 800)}; ${f.chance.whole(2, 70)}`)}${item(35, 'Địa chỉ', f.place.full)}${item(38, 'Diện tích', `${f.chance.whole(80, 600)} m²`)}<div style="margin-top:2mm"><b>V. THU NHẬP VÀ SỐ THUẾ</b></div>${item(48, 'Giá trị chuyển nhượng thực tế', `${grouped(price)} đồng`)}${item(51, 'Thuế thu nhập cá nhân phải nộp (2 %)', `${grouped(price * 0.02)} đồng`)}<div style="margin-top:2mm"><b>VI. HỒ SƠ KÈM THEO:</b> Bản sao Giấy chứng nhận; hợp đồng chuyển nhượng.</div><p style="margin-top:2mm">Tôi cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật về số liệu đã khai./.</p>${datedSign(f, 'NGƯỜI NỘP THUẾ', f.main.name)}</div>`;
      return paper('application_form', [first, second]);
    },
  },
]);
