import { letterBoxes, sideBySide } from '../form-kit.ts';
import { runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, nameOf, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { blank, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formName, middleNation, signOn } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_E_FORMS_MORE = inPart('opened-9', [
  {
    // Circular 79/2024/TT-BCA: a vehicle is registered; owner's part in boxes, the vehicle's in two columns.
    id: 'application-vehicle-registration-79-2024',
    class: 'application_form',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const page = `<div style="font-size:12pt">${formName('<b>Mẫu ĐKX10</b>', '<i>Ban hành kèm theo Thông tư số 79/2024/TT-BCA</i>')}${middleNation(12)}${title('GIẤY KHAI ĐĂNG KÝ XE', 15, 'margin:5mm 0 3mm')}<b>A. PHẦN CHỦ XE TỰ KÊ KHAI</b><div style="margin:1mm 0">Tên chủ xe: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b></div><div>Ngày sinh: ${bornOf(f.main, 'owner')}</div><div style="margin:1.5mm 0">Số định danh: ${letterBoxes('citizen_id', f.main.id, 'owner')}</div><div>Địa chỉ: ${f.main.home}</div><div>Điện thoại: ${phone(f)} &emsp; Loại tài sản: xe mô tô hai bánh</div><div style="margin-top:2mm"><b>B. ĐẶC ĐIỂM XE</b></div>${sideBySide(`${runOn(['Nhãn hiệu', 'HONDA'])}${runOn(['Số loại', f.chance.pick(['JA39 WAVE', 'JK12 VISION', 'KF42 SH MODE'])])}${runOn(['Năm sản xuất', String(f.chance.whole(2019, 2026))])}${runOn(['Màu sơn', f.chance.pick(['Đen - Xám', 'Đỏ - Đen', 'Trắng', 'Xanh'])])}`, `${runOn(['Số máy', `JA39E${f.chance.digits(7)}`])}${runOn(['Số khung', `3916MY${f.chance.digits(6)}`])}${runOn(['Dung tích', `${f.chance.pick(['109', '125', '150'])} cm³`])}${runOn(['Số chỗ ngồi', '02'])}`)}<div style="margin-top:2mm">Đề nghị cấp: ${tick(true)} đăng ký mới, biển số &ensp; ${tick(false)} sang tên &ensp; ${tick(false)} đổi, cấp lại</div><div>Kèm theo giấy này có: ${f.chance.pick(['hóa đơn bán xe, phiếu kiểm tra chất lượng xuất xưởng', 'giấy bán xe đã chứng thực, chứng nhận thu hồi'])} và chứng từ lệ phí trước bạ.</div><p style="margin-top:2mm">Tôi xin cam đoan về nội dung khai trên đây là đúng và hoàn toàn chịu trách nhiệm trước pháp luật.</p>${signOn(f, 'CHỦ XE', f.main.name, codeLine(f), 16)}<div style="margin-top:3mm"><b>C. PHẦN KIỂM TRA XÁC ĐỊNH CỦA CƠ QUAN ĐĂNG KÝ XE</b></div><div>Biển số cũ: ${blank(18)} &emsp; Biển số mới: ${blank(24)}</div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Cán bộ làm thủ tục', f.name('Nam'), 15)}</div><div style="text-align:center"><b>Chỉ huy đội</b></div></div></div>`;
      return paper('application_form', [page]);
    },
  },
]);
