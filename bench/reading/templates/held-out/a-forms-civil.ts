import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { kin } from '../civil-parts.ts';
import { dotted } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, nameOf, paper } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { blank, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { crown, machine } from '../eighth/a-parts.ts';
import { signedHere } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_FORMS_CIVIL = inPart('held-out', [
  {
    // The declaration for the certificate of marital status: dotted lines, times lived elsewhere in a small table.
    id: 'application-marital-2026-places-lived',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const mate = f.name(f.main.sex === 'Nam' ? 'Nữ' : 'Nam');
      return paper('application_form', [
        `<div style="font-size:12.3pt">${crown(12.5, '-', 52)}${title('TỜ KHAI<br>CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 14, 'margin:6mm 0 1mm')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${fill('Họ, chữ đệm, tên người yêu cầu:', nameOf(f.main, 'applicant', upper(f.main.name)))}${fill('Nơi cư trú:', f.main.home)}${fill('Giấy tờ tùy thân:', `Căn cước số ${idOf(f.main, 'applicant')}`)}${fill('Quan hệ với người được cấp:', 'Bản thân')}<p class="flat" style="margin-top:2mm">Đề nghị cấp Giấy xác nhận tình trạng hôn nhân cho người có tên dưới đây:</p>${fillRow(['Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'), 2], ['Giới tính:', f.main.sex, 1])}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Tình trạng hôn nhân:', `đã ly hôn với ${kin(mate, 'spouse')}, chưa kết hôn lại`)}<p class="flat" style="margin:2mm 0 0">Quá trình cư trú từ đủ tuổi kết hôn đến nay:</p>${grid(
          ['Từ', 'Đến', 'Nơi cư trú'],
          [
            ['2001', '2009', `Nhà tập thể công nhân, tỉnh ${f.place.province}`],
            ['2009', 'nay', `${f.place.kind} ${f.place.name}`],
          ],
          11,
        )}${fill('Mục đích sử dụng:', 'Bổ túc hồ sơ vay mua nhà')}<p class="flat" style="margin-top:2mm">Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.</p>${signedHere(f, 'Người yêu cầu', f.main.name, codeLine(f))}</div>`,
      ]);
    },
  },
  {
    // The form of 2020 for changes in the registers, filled by a printer: who adds what is missing about the native place.
    id: 'application-supplement-civil-facts-2026',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const what = f.chance.pick(['quê quán', 'số định danh cá nhân của cha', 'dân tộc của mẹ']);
      return paper('application_form', [
        `<div style="font-size:12.2pt;margin-left:-4mm">${crown(12.5, '-', 50)}${title('TỜ KHAI ĐĂNG KÝ VIỆC THAY ĐỔI, CẢI CHÍNH, BỔ SUNG<br>THÔNG TIN HỘ TỊCH, XÁC ĐỊNH LẠI DÂN TỘC', 12.8, 'margin:5mm 0 1mm')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.full}</div>${dotted('Họ, chữ đệm, tên người yêu cầu: ', machine(nameOf(f.main, 'applicant', upper(f.main.name))), 50)}${fill('Nơi cư trú:', machine(f.main.home))}${dotted('Giấy tờ tùy thân: ', machine(`Căn cước ${idOf(f.main, 'applicant')}`), 50)}${dotted('Quan hệ với người được thay đổi, cải chính, bổ sung thông tin: ', machine('Bản thân'), 40)}<div><b>Đề nghị cơ quan đăng ký việc</b> ${machine('bổ sung thông tin hộ tịch')} <b>cho người có tên dưới đây:</b></div>${dotted('Họ, chữ đệm, tên: ', machine(f.main.name), 70)}${dotted('Ngày, tháng, năm sinh: ', machine(bornOf(f.main, 'applicant')), 70)}${dotted('Giới tính: ', `${machine(f.main.sex)} &ensp; Dân tộc: ${machine('Kinh')} &ensp; Quốc tịch: ${machine('Việt Nam')}`, 40)}${dotted('Đã đăng ký khai sinh tại: ', machine(`UBND ${f.place.kind} ${f.place.name}`), 40)}${dotted('số: ', `${machine(field('birth_certificate_no', `${f.number}/1999`))}, quyển số: ${machine('02/1999')}`, 40)}<div>Nội dung: ${machine(`Bổ sung ${what} vào Giấy khai sinh và Sổ đăng ký khai sinh.`)}</div>${dotted('Lý do: ', machine('Khi đăng ký trước đây biểu mẫu không có mục này'), 20)}<p class="flat" style="margin-top:2mm">Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.</p>${signedHere(f, 'Người yêu cầu', f.main.name, `Đề nghị cấp bản sao: Có ${tick(false)}, Không ${tick(true)}${codeLine(f)}`)}<p class="flat" style="margin-top:3mm"><b>Ý kiến của người được thay đổi họ, tên (nếu người đó từ đủ 9 tuổi trở lên), xác định lại dân tộc (nếu người đó từ đủ 15 tuổi đến dưới 18 tuổi):</b> ${blank(60)}</p></div>`,
      ]);
    },
  },
]);
