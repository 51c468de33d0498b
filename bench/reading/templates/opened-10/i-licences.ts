import { field, fill, guilloche } from '../../../../samples/make/html.ts';
import { sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, title } from '../kit.ts';
import { upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { pictureBox, ringAt } from '../ninth/i-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_LICENCES = inPart('opened-10', [
  {
    // Registration of a motor cycle of 2024: both sides of the card, enlarged on a copy with its labels in two languages.
    id: 'vehicle-registration-motorcycle-2024-copy',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 3, 2024);
      const box = (inside: string) =>
        `<div style="width:128mm;height:80mm;border:0.4mm solid #9a6a2a;border-radius:3mm;background:#fdf4e3;padding:4mm 5mm;margin:6mm auto;font:9.4pt/1.5 'Arimo'">${inside}</div>`;
      return paper('other', [
        `${box(`<div style="text-align:center;font-size:8.4pt"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<br><b style="color:#b3242b;font-size:11pt">CHỨNG NHẬN ĐĂNG KÝ XE MÔ TÔ, XE GẮN MÁY</b><br><i>Motorcycle registration certificate</i></div><div>Tên chủ xe (<i>Owner's full name</i>): <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b></div><div>Địa chỉ (<i>Address</i>): ${f.main.home}</div><div>Nhãn hiệu (<i>Brand</i>): ${f.chance.pick(['HONDA', 'YAMAHA', 'SYM'])} &ensp; Số loại (<i>Model code</i>): ${f.chance.pick(['WAVE', 'SIRIUS', 'ANGELA'])}</div><div>Màu sơn (<i>Color</i>): ${f.chance.pick(['Đỏ - Đen', 'Xanh', 'Trắng - Bạc'])} &ensp; Dung tích (<i>Capacity</i>): 109</div><div style="text-align:right;font-size:8.8pt">${f.place.province}, ${issued(day)}<br><b>${field('agency', `CÔNG AN ${unit(f)}`)}</b><br>TRƯỞNG CÔNG AN<br><br><b>${f.name('Nam')}</b></div>`)}${box(`<div style="text-align:center">Số (<i>No.</i>): <b>${field('document_no', f.chance.digits(6))}</b></div><div style="margin-top:3mm">Số máy (<i>Engine №</i>): JA39E${f.chance.digits(7)}</div><div>Số khung (<i>Chassis №</i>): RLHJA392${f.chance.digits(7)}</div><div>Đăng ký lần đầu ngày (<i>First registration date</i>): ${day}</div><div>Có giá trị đến ngày (<i>Date of expiry</i>): Không thời hạn</div><div style="text-align:center;margin-top:5mm;border:0.4mm solid #222;padding:2mm;font-size:15pt"><b>Biển số đăng ký: 00-X1 ${f.chance.digits(3)}.${f.chance.digits(2)}</b></div>`)}<div style="text-align:center;font-size:11pt">Bản chụp hai mặt, kèm hồ sơ đề nghị của chủ xe.</div>${codeLine(f)}`,
      ]);
    },
  },
  {
    // Certificate of practice in medicine, 2016: picture at the left, labels in lines; half a sheet across.
    id: 'medical-practice-certificate-2016-picture',
    class: 'other',
    tags: ['form', 'small', 'two-column', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 12, 2016);
      const left = `<div style="text-align:center;font-size:10pt"><div style="font-size:9.6pt">UBND TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'SỞ Y TẾ')}</b></div><div style="display:flex;justify-content:center;margin:4mm 0">${pictureBox(30, 'Ảnh<br>4 x 6 cm')}</div>Số: <b>${field('document_no', `00${f.chance.digits(4)}/CCHN`)}</b>${codeLine(f)}</div>`;
      const right = `<div style="font-size:10.6pt;line-height:1.5"><div style="text-align:center">${nation(9.6, '-', 40)}</div>${title('CHỨNG CHỈ HÀNH NGHỀ<br>KHÁM BỆNH, CHỮA BỆNH', 13, 'color:#a3222b;line-height:1.25;margin:1mm 0')}${fill('Họ và tên:', `<b>${nameOf(f.main, 'holder', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'holder'))}${fill('Giấy CMND/CCCD số:', idOf(f.main, 'holder'))}${fill('Chỗ ở hiện nay:', f.place.full)}${fill('Văn bằng chuyên môn:', f.chance.pick(['Y sĩ đa khoa', 'Điều dưỡng trung cấp', 'Bác sĩ y học cổ truyền']))}${fill('Phạm vi hoạt động:', 'Theo quy định về tiêu chuẩn chức danh')}<div style="text-align:center;margin-top:1mm"><i>${f.place.province}, ${issued(day)}</i></div>${sealedSign(f, 'GIÁM ĐỐC', { ring: ringAt(f, 'SỞ Y TẾ'), inner: 'SỞ Y TẾ', gap: 19 })}</div>`;
      return paper(
        'other',
        [
          `${guilloche('#f1e1c4')}<div style="margin:-11mm -8mm 0 -18mm;display:flex;gap:5mm"><div style="width:54mm">${left}</div><div style="flex:1">${right}</div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
]);
