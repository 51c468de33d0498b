import { field, fill, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { businessNo, taxCode } from '../../plan/identifiers.ts';
import { above, officeLines, sideBySide, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, pageNumber, paper } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { blank, cells, dayOf, money, phone, shopName, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { county } from '../eighth/c-parts.ts';
import { SHOPS } from '../eighth/d-parts.ts';
import { askFoot, colons, flush, formOf, homeIn, hung, ink, mid } from '../ninth/h-parts.ts';
import { oldIdNo, para, ringThen, row, sealFoot, sized, tinted } from '../ninth/h-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_H_BUSINESS = inPart('held-out', [
  {
    // Decree 43/2010 and circular 01/2013: the district's certificate with many numbered lines, hand in blue.
    id: 'h-biz-2013-numbered-pen',
    class: 'household_business_certificate',
    tags: ['form'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 3, 2013);
      const no = businessNo(f.chance);
      const [trade, , shop] = f.chance.pick(SHOPS);
      return paper('household_business_certificate', [
        `${guilloche('#fbe3c8')}<div class="frame" style="inset:9mm;border:0.8mm solid #b9772e"></div>${twoColumns(`<b>${officeLines(`UBND ${upper(county(f))}`, 'PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b><div class="rule" style="width:20mm"></div>`, nation(12, '-', 52), 42, 11.5)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 18, 'color:#9b4f12;margin:5mm 0 2mm')}${mid(`Số: <b>${ink(field('business_registration_no', no))}</b><br>Đăng ký lần đầu, ${issued(date)}`, 'margin-bottom:4mm')}${fill('1. Tên hộ kinh doanh:', ink(`${shop} ${shopName(f.main)}`))}${fill('2. Địa điểm kinh doanh:', ink(homeIn(f, f.main)))}${fillRow(['Điện thoại:', ink(phone(f)), 1], ['Fax:', '', 1])}${fillRow(['Email:', '', 1], ['Website:', '', 1])}${fill('3. Ngành, nghề kinh doanh:', ink(trade))}${fill('4. Vốn kinh doanh:', ink(`${money(f.chance.whole(20, 300))} đồng`))}${fillRow(['5. Họ và tên đại diện hộ kinh doanh:', ink(nameOf(f.main, 'owner')), 3], ['Nam/Nữ:', ink(f.main.sex), 1])}${fillRow(['Sinh ngày:', ink(bornOf(f.main, 'owner')), 2], ['Dân tộc:', ink('Kinh'), 1], ['Quốc tịch:', ink('VN'), 1])}${fill('Chứng minh nhân dân số:', ink(oldIdNo(f, 'owner')))}${fillRow(['Ngày cấp:', ink(dayOf(f, 5, 2007)), 1], ['Cơ quan cấp:', ink(`CA tỉnh ${f.place.province}`), 1])}${fill('Nơi đăng ký hộ khẩu thường trú:', ink(homeIn(f, f.main)))}${fill('Chỗ ở hiện tại:', ink('như trên'))}${row('6. Danh sách cá nhân góp vốn thành lập hộ kinh doanh: không')}${sealFoot(f, 'TRƯỞNG PHÒNG', '', { ring: ringThen(f, 'PHÒNG TÀI CHÍNH - KẾ HOẠCH'), inner: 'TC - KH' })}`,
      ]);
    },
  },
  {
    // Decree 168/2025, the commune's economic office: household with members, table, QR, labels in tinted cells.
    id: 'h-biz-2026-members-tinted-qr',
    class: 'household_business_certificate',
    tags: ['form', 'table', 'qr', 'modern'],
    coloured: true,
    draw: (f) => {
      const tax = taxCode(f.chance);
      const [trade, code, shop] = f.chance.pick(SHOPS);
      const all = [f.main, f.others[0], f.others[1]];
      return paper(
        'household_business_certificate',
        [
          `${guilloche('#e6f0e2')}${sized(
            10,
            1.42,
            `<div style="display:flex;gap:4mm"><div style="flex:1">${twoColumns(`<b>UBND ${unit(f)}</b><br><b>${officeLines('PHÒNG KINH TẾ')}</b>`, nation(10, '-', 42), 36, 10)}</div>${qr(`HKD|${tax}`, 19)}</div>${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 15, 'color:#2b6132;margin:2mm 0')}${mid(`Mã số đăng ký hộ kinh doanh: <b>${field('business_registration_no', tax)}</b><br><i>Đăng ký lần đầu: ${issued(f.date)}</i>`, 'margin-bottom:3mm')}${tinted(52, '#dcebd8', ['1. Tên hộ kinh doanh', `<b>HỘ KINH DOANH ${shop} ${shopName(f.main)}</b>`], ['2. Địa chỉ trụ sở', f.main.home], ['Điện thoại', phone(f)], ['3. Ngành, nghề kinh doanh', `${trade} - mã ngành ${code} (chính)`], ['4. Vốn kinh doanh', `${money(f.chance.whole(50, 900))} đồng`], ['5. Chủ thể thành lập', 'Các thành viên hộ gia đình'])}<b>6. Chủ hộ kinh doanh</b>${tinted(52, '#dcebd8', ['Họ, chữ đệm và tên', `<b>${nameOf(f.main, 'owner')}</b>`], ['Ngày sinh', bornOf(f.main, 'owner')], ['Số định danh cá nhân', idOf(f.main, 'owner')], ['Địa chỉ liên lạc', f.main.home])}<b>7. Danh sách thành viên hộ gia đình tham gia thành lập hộ kinh doanh</b>${grid(
              ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh cá nhân'],
              all.map((one, i) =>
                i === 0
                  ? ['1', one.name, one.born, one.id]
                  : [String(i + 1), nameOf(one, 'member'), bornOf(one, 'member'), idOf(one, 'member')],
              ),
              10,
            )}`,
          )}${sealFoot(f, 'TRƯỞNG PHÒNG', '', { ring: `PHÒNG KINH TẾ ${unit(f)} ★`, inner: 'KINH TẾ' })}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Circular 68/2025, form 1: a household's business is to be registered, the long form with cells; two pages.
    id: 'h-app-biz-register-68-cells',
    class: 'application_form',
    tags: ['form', 'boxes', 'multi-page', 'small'],
    draw: (f) => {
      const [trade, code, shop] = f.chance.pick(SHOPS);
      const one = `${sized(
        11.5,
        1.4,
        `${formOf('<b>Mẫu số 1</b> (Phụ lục II - Thông tư số 68/2025/TT-BTC)')}${mid(`${nation(12, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`)}${title('GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH', 14.5, 'margin:4mm 0 1mm')}${mid(`Kính gửi: Phòng Kinh tế ${f.place.kind} ${f.place.name}`, 'margin-bottom:2mm')}${row('Tôi là (<i>ghi họ tên bằng chữ in hoa</i>):')}${mid(`<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${row(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')} &emsp; Giới tính: ${f.main.sex}`)}${row('Số định danh cá nhân:')}${mid(cells('citizen_id', f.main.id, 'applicant', 7), 'margin:1mm 0 2mm')}${row(`Địa chỉ liên lạc: ${f.main.home}; Điện thoại: ${phone(f)}; Email: ${blank(20)}`)}${flush('<b>Đăng ký hộ kinh doanh do tôi là chủ hộ với các nội dung sau:</b>')}${row(`<b>1. Tên hộ kinh doanh:</b> HỘ KINH DOANH ${shop} ${shopName(f.main)}`)}${row(`<b>2. Địa chỉ trụ sở hộ kinh doanh:</b> ${f.main.home}`)}${row('<b>3. Ngành, nghề kinh doanh:</b>')}${grid(
          ['STT', 'Tên ngành', 'Mã ngành', 'Ngành chính (đánh dấu X)'],
          [
            ['1', trade, code, 'X'],
            ['2', 'Bán lẻ khác trong các cửa hàng kinh doanh tổng hợp', '4719', ''],
          ],
          11,
        )}${row(`<b>4. Vốn kinh doanh</b> (bằng số, VNĐ): ${money(f.chance.whole(50, 700))}`)}${row(`<b>5. Chủ thể thành lập hộ kinh doanh:</b> ${tick(true)} Cá nhân &emsp; ${tick(false)} Các thành viên hộ gia đình`)}`,
      )}`;
      const two = `${pageNumber(2)}${sized(
        11.5,
        1.4,
        `${row('<b>6. Thông tin đăng ký thuế:</b>')}${grid(
          ['STT', 'Các chỉ tiêu thông tin đăng ký thuế'],
          [
            ['6.1', `Địa chỉ nhận thông báo thuế: ${f.main.home}`],
            ['6.2', `Ngày bắt đầu hoạt động: ${daysLater(f.date, 10)}`],
            ['6.3', `Tổng số lao động (dự kiến): ${f.chance.whole(1, 6)}`],
            ['6.4', `Kê khai thuế: ${tick(true)} theo quý &ensp; ${tick(false)} theo tháng`],
          ],
          11,
        )}${row(`<b>7. Đăng ký tham gia bảo hiểm xã hội bắt buộc của chủ hộ:</b> ${tick(true)} hằng tháng &ensp; ${tick(false)} 03 tháng một lần &ensp; ${tick(false)} 06 tháng một lần`)}${para('Tôi cam kết: bản thân không thuộc đối tượng bị cấm thành lập hộ kinh doanh; chịu hoàn toàn trách nhiệm trước pháp luật về tính hợp pháp, chính xác, trung thực của hồ sơ và nội dung đăng ký; chỉ kinh doanh ngành, nghề có điều kiện khi đủ điều kiện theo quy định.')}<div class="cols"><div class="small">${codeLine(f)}</div><div style="text-align:center"><b>CHỦ HỘ KINH DOANH</b><br><i>(Ký và ghi họ tên)</i><div style="height:18mm"></div>${f.main.name}</div></div>`,
      )}`;
      return paper('application_form', [one, two]);
    },
  },
  {
    // Form 2 of 2025: what changes in a registered household business; old and new beside each other.
    id: 'h-app-biz-change-old-new',
    class: 'application_form',
    tags: ['form', 'table', 'sans', 'small'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper(
        'application_form',
        [
          `${sized(
            10.5,
            1.45,
            `${mid(nation(10.5, '-', 46))}${title('THÔNG BÁO<br>Thay đổi nội dung đăng ký hộ kinh doanh', 14, 'margin:5mm 0 2mm')}${mid(`Kính gửi: Cơ quan đăng ký kinh doanh cấp xã ${f.place.name}`, 'margin-bottom:2mm')}${colons(60, ['Tên hộ kinh doanh', `HỘ KINH DOANH ${shopName(f.main, 2)}`], ['Mã số đăng ký hộ kinh doanh', field('business_registration_no', tax)], ['Chủ hộ kinh doanh', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`], ['Số định danh cá nhân', idOf(f.main, 'applicant')], ['Sinh ngày', bornOf(f.main, 'applicant')])}${flush('Đăng ký thay đổi nội dung đăng ký hộ kinh doanh như sau:')}${grid(
              ['Nội dung', 'Trước khi thay đổi', 'Sau khi thay đổi'],
              [
                ['Địa chỉ trụ sở', `Chợ ${f.place.name}, ki ốt số ${f.chance.whole(2, 60)}`, f.main.home],
                ['Vốn kinh doanh', `${money(f.chance.whole(10, 90))} đồng`, `${money(f.chance.whole(100, 400))} đồng`],
                [
                  'Ngành, nghề',
                  f.chance.pick(SHOPS)[0],
                  'Giữ nguyên và bổ sung: Bán lẻ theo yêu cầu đặt hàng qua internet (4791)',
                ],
              ],
              10.5,
            )}${row(`Ngày thực hiện thay đổi: ${daysLater(f.date, 3)}`)}${row(`Đề nghị cấp Giấy chứng nhận đăng ký hộ kinh doanh mới: ${tick(true)} Có &ensp; ${tick(false)} Không`)}${para('Hộ kinh doanh cam kết về tính hợp pháp, chính xác, trung thực và hoàn toàn chịu trách nhiệm trước pháp luật về nội dung thông báo này.')}`,
          )}${askFoot(f, 'CHỦ HỘ KINH DOANH', f.main.name)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Business ends: labels above their values in frames, one page; the tax office's paper is named.
    id: 'h-app-biz-ends-frames',
    class: 'application_form',
    tags: ['form', 'modern'],
    draw: (f) => {
      const no = businessNo(f.chance);
      const box = (...cols: string[]) =>
        `<div style="border:0.3mm solid #999;padding:0 3mm;margin:1.5mm 0">${sideBySide(...cols)}</div>`;
      return paper(
        'application_form',
        [
          `${sized(10.5, 1.4, `${mid(nation(10.5, '-', 46))}${title('THÔNG BÁO CHẤM DỨT HOẠT ĐỘNG HỘ KINH DOANH', 13.5, 'margin:6mm 0 2mm')}${mid(`Kính gửi: Phòng Kinh tế ${f.place.kind} ${f.place.name}`, 'margin-bottom:3mm')}${box(above('Tên hộ kinh doanh', `${f.chance.pick(SHOPS)[2]} ${shopName(f.main)}`), above('Số Giấy chứng nhận đăng ký hộ kinh doanh', field('business_registration_no', no)))}${box(above('Địa chỉ trụ sở hộ kinh doanh', f.main.home))}${box(above('Họ và tên chủ hộ', `<b>${nameOf(f.main, 'applicant')}</b>`), above('Ngày sinh', bornOf(f.main, 'applicant')), above('Số định danh', idOf(f.main, 'applicant')))}${box(above('Chấm dứt hoạt động kể từ ngày', daysLater(f.date, 1)), above('Lý do', f.chance.pick(['Không còn nhu cầu kinh doanh', 'Sức khỏe yếu', 'Chuyển sang thành lập doanh nghiệp'])))}${para('Hộ kinh doanh cam kết đã thanh toán đầy đủ hoặc thỏa thuận với chủ nợ đối với các khoản nợ, gồm cả nợ thuế và nghĩa vụ tài chính chưa thực hiện; đã hoàn thành thủ tục chấm dứt hiệu lực mã số thuế với cơ quan thuế.')}${hung('+', 'Kèm theo: bản gốc Giấy chứng nhận đăng ký hộ kinh doanh; thông báo của cơ quan thuế.')}`)}${askFoot(f, 'CHỦ HỘ KINH DOANH', f.main.name)}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
