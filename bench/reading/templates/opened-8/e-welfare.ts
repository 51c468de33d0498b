import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { formerly, mateOf, oldIdOf } from '../civil-parts.ts';
import { besideSign, dotted, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { beside, oldOffice, runOn, typed } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, paper, plainSign } from '../kit.ts';
import { SANS, spaced, title, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf, money, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeHead, middleNation } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_E_WELFARE = inPart('opened-8', [
  {
    // The poor household's certificate of 2016 to 2020, upright half sheet, the years it was prolonged for in a table.
    id: 'poor-household-2016-yearly-stamps',
    class: 'other',
    tags: ['form', 'small', 'table', 'personal'],
    coloured: true,
    draw: (f) => {
      const day = dayOf(f, 12, 2016);
      const old = oldCitizenId(f.chance);
      const page = `${guilloche('#f7e3c4')}<div style="margin:-9mm -6mm 0 -15mm;font-size:10.3pt;line-height:1.4">${middleNation(10.3, '-', 40)}<div style="margin-top:2mm">${oldOffice(f)}</div>${title('GIẤY CHỨNG NHẬN<br>HỘ NGHÈO', 17, 'color:#b3242b;margin:3mm 0 1mm;line-height:1.15')}<div class="sub" style="margin-bottom:2mm">Số: ${field('document_no', `${f.number}/CN-HN`)} &emsp; Giai đoạn 2016 - 2020</div>${fill('Chủ hộ:', `<b>${nameOf(f.main, 'owner')}</b>`)}${fillRow(['Sinh ngày:', bornOf(f.main, 'owner'), 1], ['CMND:', oldIdOf(old, 'owner'), 1])}${fill('Dân tộc:', 'Kinh')}${fill('Nơi ở:', formerly(f))}${fillRow(['Số khẩu:', String(f.chance.whole(2, 7)), 1], ['Mã hộ:', f.chance.digits(8), 2])}${fill('Nghèo theo tiêu chí:', f.chance.pick(['thu nhập', 'thiếu hụt tiếp cận dịch vụ xã hội cơ bản']))}<div style="text-align:right;margin-top:2mm"><i>${issued(day)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 18 }))}${grid(['Năm', '2017', '2018', '2019', '2020'], [['Kết quả', 'Hộ nghèo', 'Hộ nghèo', f.chance.pick(['Hộ nghèo', 'Cận nghèo']), '']], 9.5)}</div>`;
      return paper('other', [page], 'a5');
    },
  },
  {
    // A commune tells a bank or a school how a family lives: a confirmation in points.
    id: 'confirmation-family-circumstances-loan',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const page = `${communeHead(f, `${f.number}/GXN-UBND`)}${title('GIẤY XÁC NHẬN', 17, 'margin:7mm 0 0')}<div class="sub"><b>Hoàn cảnh gia đình học sinh, sinh viên vay vốn</b></div><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} xác nhận:</p>${beside('Ông (bà):', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 46)}${beside('Sinh ngày:', bornOf(f.main, 'subject'), 46)}${beside('Số định danh:', idOf(f.main, 'subject'), 46)}${beside('Nơi thường trú:', f.main.home, 46)}${beside('Là cha (mẹ) của:', `<b>${nameOf(f.others[1], 'child')}</b>, sinh ngày ${bornOf(f.others[1], 'child')}`, 46)}<p style="margin-top:3mm">Gia đình ${who} ${f.main.name} thuộc diện (đánh dấu X):</p>${['Hộ nghèo', 'Hộ cận nghèo', 'Hộ có mức sống trung bình', 'Gặp khó khăn về tài chính do tai nạn, bệnh tật, thiên tai, hỏa hoạn, dịch bệnh'].map((one, i) => `<div style="padding-left:10mm">${tick(i === f.number % 4)} ${one}</div>`).join('')}<p style="margin-top:3mm">Bản thân và gia đình chấp hành tốt chủ trương, chính sách tại địa phương, không có nợ quá hạn tại các tổ chức hội nhận ủy thác.</p><p>Giấy này được cấp để ${who} ${f.main.name} làm thủ tục vay vốn tại Ngân hàng Chính sách xã hội, có giá trị trong thời hạn 06 tháng kể từ ngày ký./.</p>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như trên;', 'Lưu: VT.')}${codeLine(f)}`)}`;
      return paper('other', [page]);
    },
  },
  {
    // What a household earns: for who buys a flat of social housing (decree 100/2024), confirmed by the commune.
    id: 'confirmation-income-social-housing-table',
    class: 'other',
    tags: ['form', 'table', 'sans', 'personal'],
    draw: (f) => {
      const mate = f.others[0];
      const [a, b] = [f.chance.whole(4, 11), f.chance.whole(3, 9)];
      const page = `<div style="font-size:11pt;line-height:1.45">${communeHead(f, `${f.number}/XN-UBND`, 11)}${title('GIẤY XÁC NHẬN VỀ ĐIỀU KIỆN THU NHẬP', 15, 'margin:7mm 0 0')}<div class="sub">(Đối với người không có hợp đồng lao động)</div><div>1. Họ và tên người được xác nhận: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b></div><div>2. Ngày sinh: ${bornOf(f.main, 'subject')}</div><div>3. Căn cước số: ${idOf(f.main, 'subject', spaced(f.main.id))}</div><div>4. Nơi cư trú: ${f.main.home}</div><div>5. Nghề nghiệp: ${f.chance.pick(['buôn bán nhỏ', 'thợ xây', 'chạy xe công nghệ', 'may gia công tại nhà'])}</div><div>6. Họ và tên ${mateOf(mate).toLowerCase()}: ${nameOf(mate, 'spouse')}, căn cước số ${idOf(mate, 'spouse')}</div><div style="margin-top:2mm">Thu nhập bình quân hằng tháng trong 12 tháng liền kề như sau:</div>${grid(
        ['STT', 'Người có thu nhập', 'Nguồn thu nhập', 'Số tiền (đồng/tháng)'],
        [
          ['1', f.main.name, 'Lao động tự do', money(a)],
          ['2', mate.name, 'Lao động tự do', money(b)],
          ['', '<b>Cộng</b>', '', `<b>${money(a + b)}</b>`],
        ],
        11,
      )}<p class="flat">Qua kiểm tra, Ủy ban nhân dân ${f.place.kind} ${f.place.name} xác nhận thông tin thu nhập nêu trên là đúng theo lời khai và xác minh tại nơi cư trú. Giấy xác nhận được dùng làm hồ sơ mua, thuê mua nhà ở xã hội.</p>${besideSign(`${recipients('Người đề nghị;', 'Lưu: VT, KT.')}${codeLine(f)}`, sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 24 }))}</div>`;
      return paper('other', [page], 'a4', SANS);
    },
  },
  {
    // The book of who draws an allowance: its first page beside the months signed for, across.
    id: 'allowance-book-months-signed',
    class: 'other',
    tags: ['form', 'table', 'small', 'personal'],
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 3, 2023);
      const months = Array.from({ length: 9 }, (_, i) => [
        `0${i + 1}/2024`,
        i < 6 ? '360.000' : '500.000',
        `${String(5 + (i % 4)).padStart(2, '0')}/0${i + 1}`,
        i % 3 ? 'đã ký' : 'ký thay',
      ]);
      const page = `<div style="font-size:11.5pt;margin-top:-4mm">${sideBySide(`<div style="text-align:center">SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI<br>TỈNH ${upper(f.place.province)}</div>${title('SỔ LĨNH TIỀN<br>TRỢ CẤP XÃ HỘI HẰNG THÁNG', 15, 'margin:8mm 0 2mm;line-height:1.25')}<div class="sub">Số sổ: ${field('document_no', `${f.number}/BTXH`)}</div>${dotted('Họ và tên:', typed(`<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`), 30)}${dotted('Ngày sinh:', typed(bornOf(f.main, 'subject')), 30)}${dotted('Số CCCD:', typed(idOf(f.main, 'subject')), 30)}<div>Chỗ ở: ${typed(formerly(f))}</div>${dotted('Đối tượng:', typed(f.chance.pick(['người cao tuổi', 'khuyết tật nặng', 'nuôi con nhỏ'])), 30)}${dotted('Mức hưởng:', typed('360.000 đ/tháng'), 30)}<div style="text-align:center;margin-top:3mm"><i>${f.place.name}, ${issued(day)}</i></div>${sealedSign(f, `TM. ${field('agency', `UBND ${unit(f)}`)}<br>CHỦ TỊCH`, { gap: 20 })}`, `<div style="text-align:center"><b>PHẦN CHI TRẢ</b></div>${grid(['Tháng', 'Số tiền (đ)', 'Ngày nhận', 'Người nhận ký'], months, 11)}<div style="font-size:10pt">Người hưởng giữ sổ này. Khi mất sổ phải báo ngay cho cán bộ chi trả.</div>${codeLine(f)}`)}</div>`;
      return paper('other', [page], 'a4Landscape');
    },
  },
  {
    // The points a household gets when the hamlet looks whether it is poor (form B1 of circular 07/2021).
    id: 'poor-review-points-form-b1',
    class: 'other',
    tags: ['form', 'table', 'small', 'personal'],
    draw: (f) => {
      const rows = [
        ['1. Số nhân khẩu trong hộ', '1 - 2 người', f.chance.pick(['15', '25'])],
        ['2. Tỷ lệ trẻ em dưới 15 tuổi', 'Từ 1/3 đến 1/2', '5'],
        [
          '3. Bằng cấp cao nhất của thành viên',
          f.chance.pick(['Trung cấp', 'Không có', 'Trung học phổ thông']),
          f.chance.pick(['0', '5', '10']),
        ],
        ['4. Việc làm của người lớn', 'Có 01 người làm phi nông nghiệp', '15'],
        ['5. Nhà ở: vật liệu tường, mái', f.chance.pick(['Tôn, gỗ tạp', 'Gạch, ngói']), f.chance.pick(['0', '10'])],
        ['6. Diện tích bình quân', 'Từ 8 đến dưới 20 m²/người', '10'],
        ['7. Điện sinh hoạt bình quân tháng', '25 - 49 kWh', '10'],
        ['8. Nguồn nước, hố xí', 'Giếng khoan; hố xí hai ngăn', '5'],
        ['9. Tài sản: ti vi, xe máy, tủ lạnh', 'Có ti vi màu, 01 xe máy', '20'],
        ['10. Đất đai, chăn nuôi', f.chance.pick(['Có 02 con lợn thịt', 'Không chăn nuôi']), f.chance.pick(['0', '5'])],
      ];
      const page = `<div style="font-size:11.5pt;line-height:1.35"><div style="text-align:right"><b>Mẫu số 3.1 - Phiếu B</b></div><div class="cols"><div>${beside('Tỉnh:', f.place.province, 22)}${beside('Xã/phường:', f.place.name, 22)}${beside('Thôn/tổ:', f.main.home.split(', ')[0] ?? '', 22)}</div><div>${beside('Mã hộ:', f.chance.digits(11), 26)}${beside('Khu vực:', f.place.kind === 'xã' ? 'Nông thôn' : 'Thành thị', 26)}${beside('Ngày rà soát:', issued(f.date, f.date), 26)}</div></div>${title('PHIẾU RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO', 14.5, 'margin:4mm 0 2mm')}${runOn(['Họ và tên chủ hộ', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`], ['Ngày sinh', bornOf(f.main, 'owner')])}${runOn(['Số CCCD/ĐDCN', idOf(f.main, 'owner')], ['Giới tính', f.main.sex])}<div style="margin-top:2mm"><b>B1. CHỈ TIÊU ƯỚC LƯỢNG THU NHẬP</b></div>${grid(['Chỉ tiêu', 'Đặc điểm của hộ', 'Điểm'], rows, 10.8)}${runOn(['Tổng điểm B1', `<b>${f.chance.whole(85, 170)}</b>`], ['Tổng điểm B2', `<b>${f.chance.whole(10, 60)}</b>`])}<div>Kết luận: ${tick(true)} hộ nghèo &ensp; ${tick(false)} hộ cận nghèo &ensp; ${tick(false)} hộ không nghèo</div>${codeLine(f)}<div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'ĐẠI DIỆN HỘ', f.main.name, 16)}</div><div>${plainSign(f, 'RÀ SOÁT VIÊN', f.name(), 16)}</div></div></div>`;
      return paper('other', [page]);
    },
  },
]);
