import { code128, field } from '../../../../samples/make/html.ts';
import { landSerial, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { bornOf, grid, idOf, issued, nameOf, nation, paper, SANS } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { blank, cells, dayOf, phone, shopName, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { county, serial } from '../eighth/c-parts.ts';
import { SHOPS } from '../eighth/d-parts.ts';
import { askFoot, flush, formOf, homeIn, mid, numbered, para } from '../ninth/h-parts.ts';
import { ringOf, ringThen, row, sealFoot, sized, tinted } from '../ninth/h-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_H_TAX = inPart('opened-10', [
  {
    // Circular 40/2021, form 01/CNKD of a household that declares by the quarter; indicators in brackets, cells.
    id: 'h-tax-declaration-01-cnkd-quarter',
    class: 'application_form',
    tags: ['form', 'table', 'boxes', 'small'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const sales = f.chance.whole(60, 420) * 1_000_000;
      return paper('application_form', [
        `${sized(
          10.5,
          1.36,
          `${formOf('Mẫu số: <b>01/CNKD</b><br><i>(Ban hành kèm theo Thông tư số 40/2021/TT-BTC)</i>', 9.5)}${mid(nation(11, '-', 48))}${title('TỜ KHAI THUẾ ĐỐI VỚI HỘ KINH DOANH, CÁ NHÂN KINH DOANH', 13, 'margin:2mm 0 1mm')}${row(`${tick(false)} HKD, CNKD nộp thuế khoán &emsp; ${tick(true)} HKD, CNKD nộp thuế theo phương pháp kê khai`, 18)}${row(`[01] Kỳ tính thuế: Quý ${f.chance.pick(['II', 'III'])} năm 2026 &emsp; [02] Lần đầu: ${tick(true)} &emsp; [03] Bổ sung lần thứ: ${blank(5)}`, 18)}${row(`[04] Người nộp thuế: <b>${nameOf(f.main, 'payer', upper(f.main.name))}</b>`)}${row(`[05] Tên cửa hàng/thương hiệu: ${f.chance.pick(SHOPS)[2]} ${shopName(f.main)}`)}${row(`[06] Tài khoản ngân hàng: ${f.chance.digits(13)}`)}${row(`[07] Mã số thuế: ${cells('tax_code', tax, 'payer', 6)}`)}${row(`[08] Ngành nghề kinh doanh: ${f.chance.pick(SHOPS)[0]}`)}${row(`[09] Diện tích kinh doanh: ${f.chance.whole(12, 90)} m² &emsp; [09a] Đi thuê: ${tick(false)}`)}${row(`[10] Số lượng lao động sử dụng thường xuyên: ${f.chance.whole(1, 5)} &emsp; [11] Thời gian hoạt động trong ngày: từ 7 giờ đến 20 giờ`)}${row(`[12] Địa chỉ kinh doanh: ${f.main.home}`)}${row(`[13] Địa chỉ cư trú: ${f.main.home}`)}${row(`[14] Điện thoại: ${phone(f)} &emsp; [15] Số CCCD/định danh: ${idOf(f.main, 'payer')} &emsp; [16] Ngày sinh: ${bornOf(f.main, 'payer')}`)}<b>A. KÊ KHAI THUẾ GIÁ TRỊ GIA TĂNG (GTGT), THUẾ THU NHẬP CÁ NHÂN (TNCN)</b> <i>(Đơn vị tiền: Đồng Việt Nam)</i>${grid(
            ['STT', 'Nhóm ngành nghề', 'Mã chỉ tiêu', 'Doanh thu', 'Thuế GTGT', 'Thuế TNCN'],
            [
              [
                '1',
                'Phân phối, cung cấp hàng hóa (1 %; 0,5 %)',
                '[28]',
                grouped(sales),
                grouped(sales / 100),
                grouped(sales / 200),
              ],
              ['2', 'Dịch vụ, xây dựng không bao thầu nguyên vật liệu (5 %; 2 %)', '[29]', '0', '0', '0'],
              ['3', 'Sản xuất, vận tải, dịch vụ có gắn với hàng hóa (3 %; 1,5 %)', '[30]', '0', '0', '0'],
              ['', '<b>Tổng cộng</b>', '[32]', grouped(sales), grouped(sales / 100), grouped(sales / 200)],
            ],
            10,
          )}${para('Tôi cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật về những số liệu đã khai./.')}`,
        )}${askFoot(f, 'NGƯỜI NỘP THUẾ', f.main.name, '<b>NHÂN VIÊN ĐẠI LÝ THUẾ</b>')}`,
      ]);
    },
  },
  {
    // Notice of the tax on non-agricultural land of a year, the old district branch of 2019; a strip to tear off.
    id: 'h-tax-notice-land-yearly-2019-strip',
    class: 'other',
    tags: ['form', 'table', 'personal', 'barcode', 'small'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const date = dayOf(f, 4, 2019);
      const sum = f.chance.whole(22, 480) * 1000;
      return paper('other', [
        `${sized(
          11,
          1.38,
          `${formOf('Mẫu số: 01/TB-SDDPNN')}${twoColumns(`CỤC THUẾ TỈNH ${upper(f.place.province)}<br><b>${field('agency', `CHI CỤC THUẾ ${upper(county(f))}`)}</b><div class="rule" style="width:14mm"></div>${numbered(`${f.number}/TB-CCT-SDDPNN`)}`, `${nation(11, '-', 48)}<i>${f.place.name}, ${issued(date)}</i>`, 42, 11)}${title('THÔNG BÁO NỘP THUẾ SỬ DỤNG ĐẤT PHI NÔNG NGHIỆP', 13.5, 'margin:1mm 0')}${mid('Năm 2019', 'margin-bottom:2mm')}${grid(
            [],
            [
              ['1. Tên người nộp thuế', `<b>${nameOf(f.main, 'payer')}</b>`],
              ['2. Mã số thuế', field('tax_code', tax, tax, 'payer')],
              ['3. Địa chỉ nhận thông báo', homeIn(f, f.main)],
              ['4. Thửa đất số, tờ bản đồ số', plot(f).join(', ')],
              ['5. Diện tích trong hạn mức', `${f.chance.whole(80, 300)} m²`],
              ['6. Diện tích vượt hạn mức', '0 m²'],
              ['7. Thuế suất', '0,03 %'],
              ['<b>8. Số thuế phải nộp</b>', `<b>${grouped(sum)} đồng</b>`],
            ],
            11,
          )}${para('Thời hạn nộp: chậm nhất ngày 31/10/2019. Địa điểm nộp: Kho bạc Nhà nước, ngân hàng thương mại hoặc ủy nhiệm thu của xã, phường. Trường hợp có vướng mắc, người nộp thuế liên hệ Đội thuế liên xã.')}`,
        )}${sealFoot(f, 'KT. CHI CỤC TRƯỞNG<br>PHÓ CHI CỤC TRƯỞNG', '', { ring: ringThen(f, 'CHI CỤC THUẾ'), inner: 'CHI CỤC', gap: 20 })}<div style="border-top:0.3mm dashed #333;margin-top:4mm;padding-top:2mm;font-size:10.5pt"><b>PHẦN XÁC NHẬN ĐÃ NHẬN THÔNG BÁO</b> (gửi lại cơ quan thuế)${code128(tax, 50, 8)}${row(`Người nhận: ${blank(40)} &emsp; Ngày nhận: ${blank(20)}`)}</div>`,
      ]);
    },
  },
  {
    // The treasury's note that a fee for land was paid, printed by the portal: table with cells, who paid.
    id: 'h-tax-paid-note-lpttb-electronic',
    class: 'other',
    tags: ['form', 'table', 'personal', 'sans', 'small'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const duty = f.chance.whole(8, 190) * 50_000;
      return paper(
        'other',
        [
          `${sized(
            10,
            1.42,
            `${twoColumns(`<b>${field('agency', 'KHO BẠC NHÀ NƯỚC')}</b><br>KHU VỰC ${f.chance.whole(2, 20)}`, nation(10, '-', 42), 36, 10)}${title('GIẤY NỘP TIỀN VÀO NGÂN SÁCH NHÀ NƯỚC', 14, 'margin:3mm 0 0')}${mid(`Mã hiệu: C1-02/NS &emsp; ${numbered(`${f.chance.digits(7)}`, 'Số:')}<br>Ngày nộp: ${issued(f.date, f.date)}`, 'margin-bottom:3mm')}${tinted(52, '#f0f0f6', ['Người nộp thuế', `<b>${nameOf(f.main, 'payer', upper(f.main.name))}</b>`], ['Mã số thuế', field('tax_code', tax, tax, 'payer')], ['Số định danh cá nhân', idOf(f.main, 'payer')], ['Địa chỉ', f.main.home], ['Hình thức nộp', 'Chuyển khoản qua Cổng dịch vụ công quốc gia'], ['Nộp vào NSNN', 'TK thu NSNN 7111'])}${grid(
              ['STT', 'Nội dung khoản nộp', 'Mã chương', 'Mã tiểu mục', 'Số tiền (VND)'],
              [
                ['1', 'Lệ phí trước bạ nhà đất', '757', '2801', grouped(duty)],
                ['2', 'Thuế thu nhập từ chuyển nhượng bất động sản', '757', '1006', grouped(duty * 4)],
                ['', '<b>Tổng cộng</b>', '', '', `<b>${grouped(duty * 5)}</b>`],
              ],
              10,
            )}${flush(`Giấy chứng nhận số phát hành: ${serial(landSerial(f.chance, 8))}`)}${row('Chứng từ được lập và ký số trên hệ thống thanh toán; không cần dấu đỏ.')}`,
          )}${sealFoot(f, 'KẾ TOÁN TRƯỞNG', '', { ring: ringOf(f, 'KHO BẠC NHÀ NƯỚC'), inner: 'KBNN' })}`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
