import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, paper, plainSign } from '../kit.ts';
import { SANS, title, upper } from '../kit.ts';
import { dayOf, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, hamletOf, ink, national, pairSign, placeThen } from '../ninth/g-parts.ts';
import { policeRing, row } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_FORMS_HOME = inPart('opened-10', [
  {
    // The request for an identity card of 2001, a printed slip with a pen's words, the commune's police confirm the picture.
    id: 'application-card-nine-2001-picture-confirmed',
    class: 'application_form',
    tags: ['form', 'italic', 'small'],
    draw: (f) => {
      const date = dayOf(f, 3, 2001);
      return paper(
        'application_form',
        [
          `<div style="margin:-9mm -7mm 0 -16mm;font-size:10.4pt;line-height:1.34"><div style="display:flex;gap:4mm"><div style="width:24mm;height:31mm;border:0.3mm solid #555;background:#e6e6e6;text-align:center;font-size:8pt;padding-top:11mm">Ảnh<br>3 x 4</div><div style="flex:1">${national(10.4, '-', 40)}${title('ĐƠN ĐỀ NGHỊ CẤP<br>CHỨNG MINH NHÂN DÂN', 13.5, 'margin:2mm 0 0')}<div style="text-align:center">Kính gửi: Công an ${ink(above2025(f))}</div></div></div><div style="height:2mm"></div>${row(['Họ và tên khai sinh:', ink(nameOf(f.main, 'applicant'))])}${row(['Họ và tên gọi khác:', ''])}${row(['Sinh ngày:', ink(bornOf(f.main, 'applicant', f.main.born.replaceAll('/', '-'))), 2], ['Nam, nữ:', ink(f.main.sex)])}${row(['Dân tộc:', ink('Kinh')], ['Tôn giáo:', ink('Không')])}${row(['Nguyên quán:', ink(placeThen(f))])}${row(['Nơi đăng ký hộ khẩu thường trú:', ink(hamletOf(f.main))])}${row(['Nghề nghiệp:', ink(f.chance.pick(['Làm ruộng', 'Học sinh', 'Công nhân']))])}${row(['Họ tên cha:', ink(kin(f.name('Nam'), 'father'))])}${row(['Họ tên mẹ:', ink(kin(f.name('Nữ'), 'mother'))])}${row(['Đã được cấp CMND số:', ink(oldIdOf(oldCitizenId(f.chance), 'applicant'))])}${row(['Lý do cấp lại:', ink(f.chance.pick(['Bị mất', 'Bị rách nát', 'Quá hạn']))])}<div style="margin-top:1mm">Tôi xin cam đoan lời khai trên là đúng.</div>${pairSign(`<div style="text-align:center">XÁC NHẬN CỦA CÔNG AN<br>${upper(f.place.kind)}${sealedSign(f, 'Trưởng công an', { ring: policeRing(f, `${f.place.kind} ${f.place.name}`), inner: 'CÔNG AN', gap: 17, name: f.name('Nam') })}</div>`, `<i>${ink(issued(date))}</i>${plainSign(f, 'Người làm đơn', f.main.name, 16)}<div style="margin-top:6mm">${codeLine(f)}</div>`, 2)}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // CT03-like slip of who goes away for a while, half a sheet in sans, the receipt below a dashed line.
    id: 'application-away-for-a-while-2022-half-sheet',
    class: 'application_form',
    tags: ['form', 'small', 'sans'],
    draw: (f) => {
      const date = dayOf(f, 6, 2022);
      return paper(
        'application_form',
        [
          `<div style="margin:-9mm -7mm 0 -16mm;font-size:9.6pt;line-height:1.4"><div style="text-align:right;font-size:7.6pt"><i>Mẫu CT03 ban hành kèm theo Thông tư số 56/2021/TT-BCA</i></div>${national(9.6, '-', 38)}${title('PHIẾU KHAI BÁO TẠM VẮNG', 12.5, 'margin:4mm 0 1mm')}<div style="text-align:center;margin-bottom:2mm">Kính gửi: Công an ${f.place.kind} ${f.place.name}</div>${row(['1. Họ, chữ đệm và tên:', nameOf(f.main, 'applicant', upper(f.main.name))])}${row(['2. Ngày sinh:', bornOf(f.main, 'applicant')], ['3. Giới tính:', f.main.sex, 0.7])}${row(['4. Số định danh cá nhân/CMND:', idOf(f.main, 'applicant')])}${row(['5. Số điện thoại:', phone(f)], ['6. Quốc tịch:', 'Việt Nam'])}${row(['7. Nơi thường trú:', addressThen(f, f.main)])}${row(['8. Nơi ở hiện tại:', hamletOf(f.main)])}${row(['9. Tạm vắng từ ngày:', '01/07/2022'], ['đến ngày:', '30/06/2023'])}${row(['10. Lý do tạm vắng:', f.chance.pick(['Đi làm ăn xa', 'Đi học nghề', 'Chữa bệnh dài ngày'])])}${row(['11. Nơi đến:', 'khu công nghiệp ngoài tỉnh'])}<div style="display:flex;margin-top:3mm;text-align:center"><div style="flex:1">${plainSign(f, 'CÁN BỘ TIẾP NHẬN', f.name(), 15)}</div><div style="flex:1"><i>${issued(date)}</i>${plainSign(f, 'NGƯỜI KHAI BÁO', f.main.name, 15)}</div></div><div style="border-top:0.3mm dashed #555;margin-top:4mm;padding-top:2mm;font-size:8.8pt">Lưu ý: Người khai báo giữ lại một bản; khi trở về trước hạn thì báo cho Công an ${f.place.kind} nơi cư trú.</div>${codeLine(f)}</div>`,
        ],
        'a5',
        SANS,
      );
    },
  },
]);
