import { field } from '../../../../samples/make/html.ts';
import { healthInsuranceNo } from '../../plan/identifiers.ts';
import { centred, sideBySide } from '../form-kit.ts';
import { bornOf, codeLine, idOf, nameOf, paper } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { blank, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formName, inline, middleNation, signOn } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_E_FORMS = inPart('opened-9', [
  {
    // Decree 176/2025/NĐ-CP, form 01: the old-age allowance for who has no pension.
    id: 'application-social-pension-176-form-01',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const page = `${formName('<b>Mẫu số 01</b>', '<i>Kèm theo Nghị định số 176/2025/NĐ-CP</i>')}${middleNation(12.5)}${title('VĂN BẢN ĐỀ NGHỊ<br>HƯỞNG TRỢ CẤP HƯU TRÍ XÃ HỘI', 15, 'margin:6mm 0 3mm;line-height:1.25')}<div style="text-align:center;margin-bottom:4mm">Kính gửi: Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><b>I. THÔNG TIN NGƯỜI ĐỀ NGHỊ</b>${inline(`1. Họ và tên: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`, `Nam ${tick(f.main.sex === 'Nam')} &ensp; Nữ ${tick(f.main.sex === 'Nữ')}`)}${inline(`2. Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')}`, 'Dân tộc: Kinh')}${inline(`3. Số định danh cá nhân/Căn cước: ${idOf(f.main, 'applicant')}`)}${inline(`4. Nơi thường trú: ${f.main.home}`)}${inline(`5. Nơi ở hiện tại: ${f.chance.pick(['như trên', f.main.home])}`)}${inline(`6. Số điện thoại: ${phone(f)}`)}<div style="margin-top:2mm"><b>II. TÌNH TRẠNG HƯỞNG CHẾ ĐỘ</b></div>${inline(`1. Lương hưu, trợ cấp bảo hiểm xã hội hằng tháng: ${tick(true)} Không &ensp; ${tick(false)} Có`)}${inline(`2. Trợ cấp xã hội hằng tháng: ${tick(true)} Không &ensp; ${tick(false)} Có, mức ${blank(20)}`)}${inline(`3. Trợ cấp ưu đãi người có công: ${tick(true)} Không &ensp; ${tick(false)} Có, mức ${blank(20)}`)}${inline(`4. Thuộc hộ: ${tick(false)} nghèo &ensp; ${tick(true)} cận nghèo &ensp; ${tick(false)} khác`)}<div style="margin-top:2mm"><b>III. HÌNH THỨC NHẬN TRỢ CẤP</b></div>${inline(`${tick(true)} Qua tài khoản số ${f.chance.digits(12)}, tại ${f.chance.pick(['Agribank', 'Ngân hàng Chính sách xã hội', 'Vietcombank'])}`)}${inline(`${tick(false)} Nhận trực tiếp tại bưu điện &ensp; ${tick(false)} Nhận tại nhà`)}<p style="margin-top:3mm">Tôi xin cam đoan những lời khai trên là đúng sự thật, nếu có điều gì khai không đúng tôi xin hoàn toàn chịu trách nhiệm trước pháp luật./.</p>${signOn(f, 'NGƯỜI ĐỀ NGHỊ', f.main.name, codeLine(f))}`;
      return paper('application_form', [page]);
    },
  },
  {
    // A child under six: the declaration for the health card, in two columns, half a sheet.
    id: 'application-child-health-card-two-columns',
    class: 'application_form',
    tags: ['form', 'small', 'two-column'],
    draw: (f) => {
      const child = f.others[2];
      const old = `TE${healthInsuranceNo(f.chance).slice(2)}`;
      const page = `<div style="margin:-10mm -7mm 0 -16mm;font-size:9.8pt;line-height:1.4">${middleNation(10, '-', 40)}${title('TỜ KHAI ĐỀ NGHỊ CẤP LẠI THẺ BẢO HIỂM Y TẾ<br>CHO TRẺ EM DƯỚI 6 TUỔI', 12.5, 'margin:3mm 0 2mm;line-height:1.25')}${centred('Kính gửi:', `UBND ${f.place.kind} ${f.place.name}`)}${sideBySide(`<b>TRẺ EM</b><div>Họ tên: ${nameOf(child, 'child', upper(child.name))}</div><div>Giới tính: ${child.sex}</div><div>Ngày sinh: ${bornOf(child, 'child')}</div><div>Số định danh: ${idOf(child, 'child')}</div>`, `<b>NGƯỜI KHAI</b><div>Họ tên: ${nameOf(f.main, 'declarant', upper(f.main.name))}</div><div>Là ${f.main.sex === 'Nam' ? 'cha' : 'mẹ'} của trẻ</div><div>Ngày sinh: ${bornOf(f.main, 'declarant')}</div><div>Số định danh: ${idOf(f.main, 'declarant')}</div>`)}<div style="margin-top:2mm">Nơi cư trú: ${f.main.home}</div><div>Số thẻ cũ: ${field('health_insurance_no', old, old, 'child')}</div><div>Nơi đăng ký khám, chữa bệnh: Trạm Y tế ${f.place.kind} ${f.place.name}</div><div>Lý do cấp lại: ${tick(false)} mất &ensp; ${tick(true)} sai ngày sinh &ensp; ${tick(false)} rách, hỏng</div><div>Giấy tờ kèm theo: bản sao Giấy khai sinh.</div><div style="margin-top:1.5mm"><i>Tôi cam đoan nội dung khai là đúng sự thật.</i></div>${signOn(f, 'Người khai', f.main.name, codeLine(f), 13)}</div>`;
      return paper('application_form', [page], 'a5');
    },
  },
]);
