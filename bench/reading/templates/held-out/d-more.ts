import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, SANS } from '../kit.ts';
import { paper, title, twoColumns, upper } from '../kit.ts';
import { money, phone, shopName } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, footSign, par } from '../eighth/d-parts.ts';
import { row, SHOPS, top } from '../eighth/d-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_D_MORE = inPart('held-out', [
  {
    // Decree 168/2025: what the portal prints of a certificate, grey heads of parts.
    id: 'business-2026-grey-heads-members',
    class: 'household_business_certificate',
    tags: ['form', 'table', 'sans', 'small'],
    draw: (f) => {
      const [trade, code, shop] = f.chance.pick(SHOPS);
      const head = (text: string) =>
        `<div style="background:#e3e6ea;padding:0.6mm 2mm;margin:2.5mm 0 1mm"><b>${text}</b></div>`;
      return paper(
        'household_business_certificate',
        [
          `<div style="font-size:10pt;line-height:1.5">${twoColumns(`<b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><br>PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ`, nation(10, '-', 44), 44, 9.5)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 15, 'margin:4mm 0 0')}<div class="sub" style="font-size:10pt">Mã số hộ kinh doanh: <b>${field('business_registration_no', f.main.id)}</b> &emsp; Đăng ký lần đầu: ${issued(f.date)}</div>${head('THÔNG TIN HỘ KINH DOANH')}${grid(
            [],
            [
              ['Tên hộ kinh doanh', `<b>${shop} ${shopName(f.main, 2)}</b>`],
              ['Địa chỉ trụ sở', f.main.home],
              ['Điện thoại', phone(f)],
              ['Ngành, nghề kinh doanh', `${trade} – ${code}`],
              ['Vốn kinh doanh', `${money(f.chance.whole(50, 600))} đồng`],
            ],
            10,
          )}${head('CHỦ HỘ KINH DOANH')}${grid(
            ['Họ, chữ đệm và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân'],
            [
              [
                `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`,
                bornOf(f.main, 'owner'),
                f.main.sex,
                idOf(f.main, 'owner'),
              ],
            ],
            10,
          )}${row(`Địa chỉ liên lạc: ${f.main.home}`)}${head('THÀNH VIÊN HỘ GIA ĐÌNH THAM GIA THÀNH LẬP')}${grid(
            ['STT', 'Họ, chữ đệm và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân'],
            [f.others[0], f.others[2]].map((who, i) => [
              String(i + 1),
              nameOf(who, 'member'),
              bornOf(who, 'member'),
              who.sex,
              idOf(who, 'member'),
            ]),
            10,
          )}${closing(f, 'TUQ. CHỦ TỊCH<br>TRƯỞNG PHÒNG', codeLine(f))}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A small maker of food promises to keep the rules (circular 17/2018).
    id: 'food-safety-commitment-producer',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `${top(13, '-', 56)}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('BẢN CAM KẾT<br>Sản xuất, kinh doanh thực phẩm an toàn', 15, 'margin:4mm 0 2mm')}${flat(`Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}`, 'text-align:center')}${fill('Tôi là:', nameOf(f.main, 'declarant', upper(f.main.name)))}${fillRow(['Sinh ngày:', bornOf(f.main, 'declarant'), 1], ['Số CMND/CCCD:', idOf(f.main, 'declarant'), 1])}${fill('Chủ cơ sở:', `Hộ làm giò chả ${f.main.name.split(' ').slice(-1).join('')}`)}${fill('Địa chỉ nơi ở:', f.main.home)}${fillRow(['Điện thoại:', phone(f), 1], ['Fax:', '', 1])}${fill('Mặt hàng sản xuất, kinh doanh:', 'Giò lụa, chả quế, nem chua')}${fill('Nơi tiêu thụ sản phẩm:', `Chợ ${f.place.name} và các cửa hàng lân cận`)}${flat('<b>Tôi xin cam kết:</b>', 'margin-top:2mm')}${par('1. Thực hiện đầy đủ các quy định của pháp luật về điều kiện an toàn thực phẩm; không sử dụng hàn the, phẩm màu và hóa chất cấm.')}${par('2. Chỉ dùng nguyên liệu rõ nguồn gốc, được kiểm soát giết mổ; lưu hóa đơn, chứng từ mua hàng.')}${par('3. Chịu trách nhiệm hoàn toàn trước pháp luật nếu vi phạm. Cam kết này có giá trị 03 năm và được làm thành 02 bản có giá trị như nhau.')}${footSign(f, 'CHỦ CƠ SỞ', `<b>XÁC NHẬN CỦA CƠ QUAN TIẾP NHẬN</b><br>Số: ${f.number}/XN<br>Đã tiếp nhận bản cam kết.<br>`)}`,
      ]),
  },
]);
