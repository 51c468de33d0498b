import { field, fill } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landSerial, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { dotted, officeLines, unit } from '../form-kit.ts';
import { bornOf, grid, idOf, issued, nameOf, nation, paper, SANS } from '../kit.ts';
import { title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { recipients, you } from '../office-kit.ts';
import { blank, dayOf, money, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { serial } from '../eighth/c-parts.ts';
import { inWords, SHOPS } from '../eighth/d-parts.ts';
import { askFoot, colons, formOf, hung, mid, numbered, para } from '../ninth/h-parts.ts';
import { row, sealFoot, sized } from '../ninth/h-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_H_TAX = inPart('held-out', [
  {
    // Form 03/BĐS-TNCN with the seller's and buyer's parts; sale of a plot, 2024.
    id: 'h-tax-income-plot-sold-2024',
    class: 'application_form',
    tags: ['form', 'sans', 'small'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const buyer = f.others[1];
      const price = f.chance.whole(200, 1900);
      return paper(
        'application_form',
        [
          `${sized(
            9.8,
            1.42,
            `${formOf('Mẫu số: 03/BĐS-TNCN', 9)}${mid(nation(10, '-', 42))}${title('TỜ KHAI THUẾ THU NHẬP CÁ NHÂN', 14, 'margin:3mm 0 0')}${mid('<i>(Dành cho cá nhân chuyển nhượng bất động sản, nhận thừa kế và nhận quà tặng là bất động sản)</i>', 'margin-bottom:1mm')}${row('[01] Kỳ tính thuế: Lần phát sinh &emsp; [02] Lần đầu: X &emsp; [03] Bổ sung lần thứ: …', 20).replace('…', '<span data-untrue>…</span>')}<b>I. THÔNG TIN NGƯỜI CHUYỂN NHƯỢNG</b>${row(`[04] Tên người nộp thuế: <b>${nameOf(f.main, 'payer', upper(f.main.name))}</b>`)}${row(`[05] Mã số thuế (nếu có): ${field('tax_code', tax, tax, 'payer')}`)}${row(`[06] Số CMND/CCCD/Hộ chiếu: ${idOf(f.main, 'payer')}; [06.1] Ngày cấp: ${dayOf(f, 4, 2021)}; [06.2] Nơi cấp: Cục CSQLHC về TTXH`)}${row(`[07] Địa chỉ chỗ ở hiện tại: ${f.main.home}`)}${row(`[08] Điện thoại: ${phone(f)} &emsp; [09] Email: ${blank(20)}`)}${row(`[14] Giấy tờ về quyền sử dụng đất: Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}`)}${row(`[15] Hợp đồng chuyển nhượng số: ${f.chance.whole(100, 4000)}; ngày ${daysLater(f.date, -4)}; nơi lập: Văn phòng công chứng`)}<b>II. THÔNG TIN NGƯỜI NHẬN CHUYỂN NHƯỢNG</b>${row(`[16] Họ và tên: <b>${nameOf(buyer, 'taker', upper(buyer.name))}</b>`)}${row(`[17] Số CMND/CCCD/Hộ chiếu: ${idOf(buyer, 'taker')}`)}<b>III. LOẠI BẤT ĐỘNG SẢN</b>${row(`[20] Quyền sử dụng đất và tài sản gắn liền với đất: ${tick(true)} &ensp; [21] Quyền sở hữu nhà ở: ${tick(false)} &ensp; [22] Quyền thuê đất, thuê mặt nước: ${tick(false)}`)}<b>IV. ĐẶC ĐIỂM BẤT ĐỘNG SẢN</b>${row(`[24] Thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}; [24.2] địa chỉ: ${f.place.full}; [24.3] loại đất: ODT; [24.4] diện tích: ${f.chance.whole(60, 300)} m²`)}<b>V. THU NHẬP TỪ CHUYỂN NHƯỢNG</b>${grid(
              ['Chỉ tiêu', 'Số tiền (đồng)'],
              [
                ['[28] Giá trị chuyển nhượng', money(price)],
                ['[29] Thuế TNCN phát sinh (2 %)', grouped(price * 20_000)],
                ['[30] Thu nhập được miễn thuế', '0'],
                ['[31] Thuế thu nhập cá nhân phải nộp', grouped(price * 20_000)],
              ],
              9.8,
            )}${row(`Bằng chữ giá trị chuyển nhượng: ${inWords(price)}.`)}${para('Tôi cam đoan những nội dung kê khai trên là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã khai./.')}`,
          )}${askFoot(f, 'NGƯỜI NỘP THUẾ hoặc<br>ĐẠI DIỆN HỢP PHÁP CỦA NGƯỜI NỘP THUẾ', f.main.name, '', 13)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A letter of one's own, typed: the lump sum shall be less because the shop stood still.
    id: 'h-app-tax-less-shop-still-typed',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper(
        'application_form',
        [
          `${sized(10.5, 1.6, `${mid(nation(10.5, '-', 44))}${title('ĐƠN ĐỀ NGHỊ MIỄN, GIẢM THUẾ', 14, 'margin:7mm 0 1mm')}${mid('(Hộ kinh doanh ngừng, tạm ngừng kinh doanh)', 'margin-bottom:4mm')}${mid(`Kính gửi: Thuế cơ sở ${f.chance.whole(2, 14)} tỉnh ${f.place.province}`, 'margin-bottom:3mm')}${dotted('Tên tôi là:', nameOf(f.main, 'payer', upper(f.main.name)), 50)}${dotted('Ngày sinh:', bornOf(f.main, 'payer'), 60)}${dotted('Số định danh:', idOf(f.main, 'payer'), 60)}${dotted('Mã số thuế:', field('tax_code', tax, tax, 'payer'), 60)}${fill('Địa chỉ kinh doanh:', f.main.home)}${para(`Hộ kinh doanh của tôi tạm ngừng từ ngày ${daysLater(f.date, -60)} đến ngày ${daysLater(f.date, -2)} do ${f.chance.pick(['chủ hộ nằm viện điều trị dài ngày', 'nhà nước thi công đường trước cửa hàng', 'cửa hàng bị ngập lụt, hư hỏng hàng hóa'])}, trong thời gian đó không phát sinh doanh thu.`)}${para(`Đề nghị cơ quan thuế xét giảm số thuế của hai tháng là ${grouped(f.chance.whole(3, 30) * 100_000)} đồng.`)}${row('Hồ sơ gửi kèm gồm có:')}${hung('1.', 'Thông báo tạm ngừng kinh doanh đã nộp;')}${hung('2.', 'Giấy ra viện hoặc xác nhận của địa phương.')}${para('Tôi xin chịu trách nhiệm trước pháp luật về các thông tin đã nêu trong đơn.')}`)}${askFoot(f, 'NGƯỜI NỘP THUẾ', f.main.name)}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // The commune confirms that a household runs its shop at this address; short confirmation with number.
    id: 'h-biz-confirmation-trade-place-lines',
    class: 'other',
    tags: ['form', 'personal', 'two-column'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>${numbered(`${f.number}/XN-UBND`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38)}${title('GIẤY XÁC NHẬN', 16, 'margin:4mm 0 0')}${mid('<b>Hộ đang sản xuất, kinh doanh tại địa phương</b>', 'margin-bottom:4mm')}${para(`Ủy ban nhân dân ${f.place.full} xác nhận:`)}${colons(50, ['Ông (bà)', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`], ['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')], ['Số định danh cá nhân', idOf(f.main, 'subject')], ['Hiện cư trú tại', f.main.home], ['Nghề kinh doanh', f.chance.pick(SHOPS)[0]], ['Bắt đầu từ', `năm ${f.chance.whole(2009, 2023)}`], ['Lao động thường xuyên', `${f.chance.whole(1, 6)} người`])}${para('Hộ chấp hành tốt chính sách thuế, quy định về vệ sinh môi trường, phòng cháy, chữa cháy; không vi phạm trật tự, lòng lề đường.')}${para(`Giấy này cấp theo đề nghị của ${you(f.main.sex).toLowerCase()} ${f.main.name} để bổ sung hồ sơ vay vốn tại Phòng giao dịch Ngân hàng Chính sách xã hội; có giá trị 03 tháng kể từ ngày ký.`)}${sealFoot(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', recipients('Người đề nghị;', 'Lưu: VT.'))}`,
      ]),
  },
]);
