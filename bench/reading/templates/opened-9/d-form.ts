import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { businessNo, oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, SANS } from '../kit.ts';
import { paper, plainSign, title, twoColumns, upper } from '../kit.ts';
import { dayOf, homeBefore, money, phone, shopName, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, footSign, par, SHOPS, top } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_D_FORM = inPart('opened-9', [
  {
    // Circular 68/2025: contents of the certificate change; two columns of "before" and "after".
    id: 'application-business-change-before-after',
    class: 'application_form',
    tags: ['form', 'table', 'sans', 'small'],
    draw: (f) => {
      const [a, b] = f.chance.some(SHOPS, 2) as [(typeof SHOPS)[number], (typeof SHOPS)[number]];
      return paper(
        'application_form',
        [
          `<div style="font-size:10.5pt">${twoColumns(`<b>HỘ KINH DOANH<br>${a[2]} ${shopName(f.main, 2)}</b>`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 10.5)}${title('THÔNG BÁO', 14)}<div class="sub" style="font-size:10.5pt"><b>Về việc thay đổi nội dung đăng ký hộ kinh doanh</b><br>Kính gửi: Phòng Kinh tế, Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${fill('Tên hộ kinh doanh:', `${a[2]} ${shopName(f.main, 2)}`)}${fill('Mã số hộ kinh doanh/Mã số thuế:', field('business_registration_no', f.main.id))}${fill('Họ, chữ đệm và tên chủ hộ:', nameOf(f.main, 'applicant', upper(f.main.name)))}${fillRow(['Ngày sinh:', bornOf(f.main, 'applicant'), 1], ['Giới tính:', f.main.sex, 1], ['Số định danh:', idOf(f.main, 'applicant'), 2])}${fill('Địa chỉ liên lạc:', f.main.home)}${fillRow(['Điện thoại:', phone(f), 1], ['Email:', '', 1])}${flat('<b>Hộ kinh doanh đăng ký thay đổi các nội dung sau:</b>', 'margin-top:2mm')}${grid(
            ['Nội dung', 'Trước khi thay đổi', 'Sau khi thay đổi', 'Ghi chú'],
            [
              ['Ngành, nghề chính', `${a[0]} (${a[1]})`, `${b[0]} (${b[1]})`, ''],
              [
                'Vốn kinh doanh',
                `${money(f.chance.whole(20, 90))} đồng`,
                `${money(f.chance.whole(100, 400))} đồng`,
                '',
              ],
              ['Trụ sở', f.main.home.split(', ')[0] ?? '', f.others[1].home.split(', ')[0] ?? '', 'cùng địa bàn'],
            ],
            10,
          )}${par('Hộ kinh doanh cam kết về tính hợp pháp, chính xác, trung thực của nội dung thông báo và đề nghị cấp lại Giấy chứng nhận theo nội dung đã thay đổi. Giấy chứng nhận cũ nộp kèm theo.')}${footSign(f, 'CHỦ HỘ KINH DOANH', '<i>Người ký trực tiếp ký vào phần này.</i>')}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The certificate was lost: decree 78/2015, annex III-6.
    id: 'application-business-reissue-2018',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const [date, no, old] = [dayOf(f, 10, 2018), businessNo(f.chance), oldCitizenId(f.chance)];
      const shop = f.chance.pick(SHOPS)[2];
      return paper('application_form', [
        `<div class="cols"><div style="text-align:center"><b>TÊN HỘ KINH DOANH<br>${shop} ${shopName(f.main)}</b><br>Số: 01/ĐN</div><div style="text-align:center;white-space:nowrap">${nation(11, '-', 46)}<i>${f.place.name}, ${issued(date)}</i></div></div>${title('GIẤY ĐỀ NGHỊ<br>Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh', 14, 'margin:7mm 0 3mm')}<div class="sub">Kính gửi: Phòng Tài chính - Kế hoạch</div>${fill('Tên hộ kinh doanh <i>(ghi bằng chữ in hoa)</i>:', `${shop} ${shopName(f.main)}`)}${fill('Số Giấy chứng nhận đăng ký hộ kinh doanh:', field('business_registration_no', no))}${fillRow(['Do: Phòng TC-KH cấp ngày:', '07/04/2013', 1], ['', '', 1])}${fill('Địa điểm kinh doanh:', homeBefore(f, f.main))}${fill('Điện thoại:', phone(f))}${fill('Họ và tên đại diện hộ kinh doanh:', nameOf(f.main, 'applicant', upper(f.main.name)))}${fillRow(['Sinh ngày:', bornOf(f.main, 'applicant'), 1], ['Số CMND:', oldIdOf(old, 'applicant'), 1])}${fill('Hộ khẩu thường trú:', homeBefore(f, f.main))}${par('<b>Đề nghị được cấp lại Giấy chứng nhận đăng ký hộ kinh doanh.</b>', 'margin-top:3mm')}${fill('Lý do đề nghị cấp lại:', '<i>bị mất trong quá trình chuyển nhà</i>')}${par('Hộ kinh doanh cam kết hoàn toàn chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung Giấy đề nghị này. Nếu tìm lại được bản đã mất, tôi sẽ nộp lại cho cơ quan đăng ký kinh doanh.', 'margin-top:2mm')}${footSign(f, 'ĐẠI DIỆN HỘ KINH DOANH', '<i>Các giấy tờ gửi kèm: đơn trình báo mất giấy tờ</i>')}`,
      ]);
    },
  },
  {
    // What somebody asks a notary's office for: form of the law on notaries.
    id: 'application-notary-request-slip',
    class: 'application_form',
    tags: ['form', 'boxes'],
    draw: (f) => {
      const other = f.others[1];
      return paper('application_form', [
        `${top(13, '-', 56)}${title('PHIẾU YÊU CẦU CÔNG CHỨNG', 17, 'margin:5mm 0 1mm')}<div class="sub">Kính gửi: Phòng Công chứng số ${f.chance.whole(1, 5)} tỉnh ${f.place.province}</div>${fill('Họ và tên người yêu cầu công chứng:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'applicant'), 1], ['Số căn cước:', idOf(f.main, 'applicant'), 1])}${fill('Địa chỉ:', f.main.home)}${fillRow(['Điện thoại:', phone(f), 1], ['Email:', '', 1])}${flat('<b>Nội dung yêu cầu công chứng:</b>', 'margin-top:2mm')}${flat(`${tick(false)} Hợp đồng chuyển nhượng &emsp; ${tick(false)} Hợp đồng thế chấp &emsp; ${tick(true)} Hợp đồng ủy quyền<br>${tick(false)} Văn bản thỏa thuận phân chia di sản &emsp; ${tick(false)} Di chúc &emsp; ${tick(false)} Loại khác`)}${fill('Bên kia của giao dịch:', nameOf(other, 'taker'))}${fillRow(['Ngày sinh:', bornOf(other, 'taker'), 1], ['Số căn cước:', idOf(other, 'taker'), 1])}${flat('<b>Giấy tờ nộp kèm theo phiếu này gồm:</b>', 'margin-top:2mm')}${grid(
          ['STT', 'Tên giấy tờ', 'Bản chính', 'Bản sao'],
          [
            ['1', 'Căn cước công dân của hai bên', 'x', 'x'],
            ['2', 'Giấy xác nhận thông tin về cư trú', 'x', ''],
            ['3', 'Giấy chứng nhận quyền sử dụng đất', 'x', 'x'],
            ['4', 'Giấy chứng nhận kết hôn', '', 'x'],
          ],
          12,
        )}<div class="cols" style="margin-top:3mm"><div>Thời gian nhận phiếu: ${f.chance.whole(8, 10)} giờ ${f.chance.whole(10, 59)} phút<br>${issued(f.date)}${codeLine(f)}<div style="text-align:center;margin-top:3mm"><b>NGƯỜI NHẬN PHIẾU</b><div style="height:18mm"></div><b>${f.name()}</b></div></div><div>${plainSign(f, 'NGƯỜI NỘP PHIẾU', f.main.name, 20)}</div></div>`,
      ]);
    },
  },
]);
