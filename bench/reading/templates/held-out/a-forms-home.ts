import { fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { above, letterBoxes } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { SANS, title, upper } from '../kit.ts';
import { phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { crown, nearHome, signedHere } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_FORMS_HOME = inPart('held-out', [
  {
    // An electronic form for birth, permanent residence and insurance card at once, printed: bands and labels above values.
    id: 'application-joint-birth-residence-card-eform',
    class: 'application_form',
    tags: ['form', 'modern', 'qr', 'two-column'],
    draw: (f) => {
      const child = f.others[2];
      const role = f.main.sex === 'Nam' ? 'Cha' : 'Mẹ';
      const band = (text: string) =>
        `<div style="border-left:1.6mm solid #1d6fa5;background:#eef4f8;padding:1mm 2mm;margin:3mm 0 1mm;font-weight:600">${text}</div>`;
      const cell = (items: string[]) =>
        `<div style="display:grid;grid-template-columns:repeat(${items.length},1fr);gap:5mm">${items.join('')}</div>`;
      return paper(
        'application_form',
        [
          `<div style="font-size:10.4pt;margin:-4mm -2mm 0 -10mm"><div style="display:flex;justify-content:space-between"><div>${codeLine(f)}<div style="font-size:8.6pt">Cổng Dịch vụ công quốc gia</div></div><div style="text-align:center">${nation(10.4, '-', 44)}</div>${qr(`https://dvc.example/lt/${f.number}`, 17)}</div>${title('TỜ KHAI ĐIỆN TỬ', 14, 'margin:3mm 0 0')}<div style="text-align:center"><b>Liên thông: Đăng ký khai sinh - Đăng ký thường trú - Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi</b></div>${band('A. Thông tin người yêu cầu')}${cell([above('Họ, chữ đệm, tên', nameOf(f.main, 'applicant', upper(f.main.name))), above('Ngày sinh', bornOf(f.main, 'applicant')), above('Số định danh cá nhân', idOf(f.main, 'applicant'))])}${cell([above('Nơi cư trú', f.main.home), above('Quan hệ với trẻ', role)])}${band('B. Thông tin trẻ em được đăng ký khai sinh')}${cell([above('Họ, chữ đệm, tên', nameOf(child, 'child', upper(child.name))), above('Ngày sinh', bornOf(child, 'child')), above('Giới tính', child.sex)])}${cell([above('Nơi sinh', `Trung tâm Y tế ${f.place.name}`), above('Dân tộc', 'Kinh'), above('Quốc tịch', 'Việt Nam')])}${above('Quê quán', f.place.full)}${band('C. Đăng ký thường trú')}${cell([above('Đăng ký theo', f.main.name), above('Quan hệ với chủ hộ', 'Con'), above('Nơi đề nghị đăng ký', f.place.full)])}${band('D. Cấp thẻ bảo hiểm y tế')}${cell([above('Nơi khám bệnh, chữa bệnh ban đầu', `Trạm Y tế ${f.place.name}`), above('Nhận kết quả', 'Bản điện tử')])}${band('E. Cam đoan')}<p class="flat" style="margin-top:1mm">${tick(true)} Tôi cam đoan những nội dung khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật; đồng ý chia sẻ dữ liệu cho các cơ quan giải quyết thủ tục.</p><div class="cols"><div>Thời điểm nộp: 08 giờ 14 phút, ${issued(f.date, f.date)}</div><div style="text-align:center">${plainSign(f, 'Người khai', f.main.name, 15)}</div></div></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // The commune's own form, half a sheet: the original of a birth certificate is lost; who asks for an extract instead.
    id: 'application-lost-certificate-half-sheet-sans',
    class: 'application_form',
    tags: ['form', 'sans', 'small'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="margin:-9mm -8mm 0 -17mm;font-size:9.6pt;line-height:1.4">${crown(9.6, '-', 36)}${title('ĐƠN TRÌNH BÁO<br>MẤT GIẤY TỜ HỘ TỊCH', 13, 'margin:4mm 0 1mm')}<div class="sub" style="margin-bottom:2mm">Kính gửi: Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}</div>${fill('Tôi là:', nameOf(f.main, 'applicant', upper(f.main.name)))}${fillRow(['Sinh ngày:', bornOf(f.main, 'applicant'), 2], ['Giới tính:', f.main.sex, 1])}<div style="margin:1.4mm 0">Số định danh: ${letterBoxes('citizen_id', f.main.id, 'applicant').replaceAll('5.4mm', '4.6mm')}</div>${fill('Nơi ở:', nearHome(f.main))}${fill('Điện thoại:', phone(f))}<div style="margin:1.4mm 0">Giấy tờ bị mất: ${tick(true)} Giấy khai sinh &ensp; ${tick(false)} Giấy CN kết hôn &ensp; ${tick(false)} Giấy tờ khác</div>${fill('Bị mất vào khoảng:', f.chance.pick(['tháng 7 năm 2026', 'cuối năm 2025', 'mùa lũ năm 2020']))}${fill('Hoàn cảnh mất:', f.chance.pick(['chuyển nhà thất lạc', 'ngập nước hư hỏng', 'rơi trên đường']))}<div style="margin-top:2mm">Tôi đề nghị được cấp bản sao trích lục từ Sổ đăng ký. Tôi cam đoan không dùng giấy tờ đã mất để cầm cố, thế chấp; nếu tìm lại được tôi sẽ báo cho cơ quan.</div>${signedHere(f, 'NGƯỜI TRÌNH BÁO', f.main.name, codeLine(f), 14)}</div>`,
        ],
        'a5',
        SANS,
      ),
  },
]);
