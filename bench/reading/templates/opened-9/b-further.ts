import { fill, fillRow } from '../../../../samples/make/html.ts';
import { district } from '../form-kit.ts';
import { bornOf, codeLine, idOf, MODERN, nameOf, nation, paper, title } from '../kit.ts';
import { datedSign, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_FURTHER = inPart('opened-9', [
  {
    // A graduate asks the department for another copy of a diploma: labels and dots in the letter's sentences.
    id: 'application-diploma-second-copy',
    class: 'application_form',
    tags: ['form', 'modern'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="font-size:11.2pt;line-height:1.6"><div style="text-align:center">${nation(11.2, '-', 48)}</div>${title('ĐƠN ĐỀ NGHỊ<br>CẤP BẢN SAO VĂN BẰNG, CHỨNG CHỈ TỪ SỔ GỐC', 14.5, 'margin:8mm 0 4mm;line-height:1.3')}<div style="text-align:center;margin-bottom:4mm">Kính gửi: Sở Giáo dục và Đào tạo tỉnh ${f.place.province}</div>${fill('Người đề nghị:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fillRow(['Sinh ngày:', bornOf(f.main, 'applicant'), 2], ['Giới tính:', f.main.sex, 1])}${fill('Số CCCD/Căn cước:', idOf(f.main, 'applicant'))}${fill('Địa chỉ liên hệ:', f.main.home)}${fill('Điện thoại:', phone(f))}<div style="margin-top:2mm">Đã tốt nghiệp:</div>${fillRow(['Cấp học:', f.chance.pick(['Trung học phổ thông', 'Bổ túc THPT', 'Trung học cơ sở']), 3], ['Năm:', f.chance.pick(['1998', '2003', '2007']), 1])}${fillRow(['Tại trường:', `${f.place.name}`, 2], ['Hội đồng thi:', `${district(f)}`, 2])}${fillRow(['Xếp loại:', f.chance.pick(['Trung bình', 'Khá']), 1], ['Số bản sao đề nghị cấp:', '03 (ba) bản', 2])}${fill('Lý do đề nghị:', f.chance.pick(['Bản chính bị thất lạc khi chuyển nhà', 'Bản chính bị cháy, hư hỏng', 'Bổ sung hồ sơ xin việc']))}<p class="flat" style="margin-top:3mm">Tôi xin chịu trách nhiệm về tính chính xác của các thông tin nêu trên và cam kết sử dụng bản sao đúng mục đích.</p></div>${datedSign(f, 'NGƯỜI ĐỀ NGHỊ', f.main.name, `Hình thức nhận kết quả:<br>Qua dịch vụ bưu chính${codeLine(f)}`, 19)}`,
        ],
        'a4',
        MODERN,
      ),
  },
]);
