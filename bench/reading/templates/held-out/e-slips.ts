import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { askedOf, slipCode } from '../desk-parts.ts';
import { dotted } from '../form-kit.ts';
import { runOn } from '../held-a-parts.ts';
import { codeLine, grid, idOf, issued, MODERN, nameOf, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeHead, digitalMark, formName, HANDED_IN } from '../eighth/e-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_E_SLIPS = inPart('held-out', [
  {
    // Form 02 of decree 118/2025: what has to be added, in a table with the ground of each demand.
    id: 'slip-supplement-118-table-grounds',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const wants = [
        'Nộp bản chính để đối chiếu',
        'Bổ sung chữ ký của người khai',
        'Ghi đủ ngày, tháng, năm',
        'Thay bản chụp mờ',
      ];
      const page = `${formName('Mẫu số 02')}${communeHead(f, `${f.number}/PYC-TTPVHCC`)}${title('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ', 15, 'margin:5mm 0 4mm')}<p>Hồ sơ của ${who}: <b>${nameOf(f.main, 'applicant')}</b>, số định danh cá nhân: ${idOf(f.main, 'applicant')}.</p><p>Nội dung yêu cầu giải quyết: ${askedOf(f)}.</p><p>Mã hồ sơ: ${slipCode(f)}.</p><p>Địa chỉ: ${f.main.home}. Số điện thoại: ${phone(f)}.</p><p>Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:</p>${grid(
        ['STT', 'Giấy tờ', 'Nội dung cần bổ sung, hoàn thiện', 'Căn cứ'],
        f.chance
          .some(HANDED_IN, 3)
          .map((name, i) => [
            String(i + 1),
            name,
            wants[(i + f.number) % 4] ?? '',
            `Khoản ${i + 1} Điều ${7 + i} quy định về thủ tục`,
          ]),
        12,
      )}<p>Lý do: hồ sơ chưa đúng, chưa đủ thành phần theo quyết định công bố thủ tục hành chính.</p><p>Thời hạn bổ sung: trước ngày ${daysLater(f.date, 15)}. Quá thời hạn trên, hồ sơ được trả lại cho người nộp.</p><p>Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, ${who} liên hệ với ông (bà) ${f.name()}, số điện thoại ${phone(f)} để được hướng dẫn./.</p><div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name, 18)}</div><div>${plainSign(f, 'NGƯỜI HƯỚNG DẪN', f.name(), 18)}</div></div>`;
      return paper('other', [page]);
    },
  },
  {
    // Receipt of money C45-BB as printed out by the desk's program.
    id: 'fee-receipt-c45-printed-half',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    landscape: true,
    draw: (f) => {
      const sum = f.chance.pick([
        ['8.000', 'Tám nghìn đồng chẵn'],
        ['20.000', 'Hai mươi nghìn đồng chẵn'],
        ['50.000', 'Năm mươi nghìn đồng chẵn'],
        ['100.000', 'Một trăm nghìn đồng chẵn'],
      ] as const);
      const page = `<div style="margin:-11mm -6mm 0 -16mm;font-size:10.8pt;line-height:1.45"><div class="cols"><div style="line-height:1.25">Đơn vị: ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}<br>Mã QHNS: 10${f.chance.digits(5)}</div><div style="text-align:center;font-size:9.5pt;line-height:1.2"><b>Mẫu số: C45-BB</b><br>(Ban hành theo Thông tư số 107/2017/TT-BTC<br>ngày 10/10/2017 của Bộ Tài chính)</div></div><div class="cols"><div></div><div style="text-align:center">${title('BIÊN LAI THU TIỀN', 15, 'margin:2mm 0 0')}<i>${issued(f.date).replace('>ngày', '>Ngày')}</i></div><div style="font-size:10pt;padding-left:8mm">Quyển số: 0${f.chance.whole(1, 9)}<br>Số: ${field('document_no', `000${f.chance.digits(4)}`)}</div></div>${dotted('Họ và tên người nộp:', `<b>${nameOf(f.main, 'payer')}</b>`, 90)}${dotted('Số căn cước:', idOf(f.main, 'payer'), 90)}<div>Địa chỉ: ${f.main.home}</div>${dotted('Nội dung thu:', `Lệ phí ${askedOf(f).toLowerCase()}`, 60)}${dotted('Số tiền thu:', `${sum[0]} đồng`, 90)}${dotted('(Viết bằng chữ):', `<i>${sum[1]}</i>`, 90)}${codeLine(f)}<div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Người nộp tiền', f.main.name, 15)}</div><div>${plainSign(f, 'Người thu tiền', f.name('Nữ'), 15)}</div></div></div>`;
      return paper('other', [page], 'a5Landscape');
    },
  },
  {
    // An electronic receipt of a fee that was paid over the portal, as printed from the screen.
    id: 'fee-electronic-payment-portal',
    class: 'other',
    tags: ['form', 'modern', 'small', 'table', 'personal'],
    draw: (f) => {
      const amount = `${f.chance.pick(['15.000', '75.000', '100.000', '150.000'])} VNĐ`;
      const page = `<div style="font-size:10.5pt"><div style="display:flex;justify-content:space-between;border-bottom:0.6mm solid #a3242f;padding-bottom:2mm"><div><b style="color:#a3242f">CỔNG DỊCH VỤ CÔNG QUỐC GIA</b><br><span style="font-size:9pt">Nền tảng thanh toán trực tuyến</span></div><div style="text-align:right;font-size:9pt">Mẫu: 01BLĐT-0${f.chance.whole(1, 9)}<br>Ký hiệu: BL-26E<br>Số: ${field('document_no', f.chance.digits(8))}</div></div>${title('BIÊN LAI THU PHÍ, LỆ PHÍ ĐIỆN TỬ', 15, 'margin:7mm 0 1mm')}<div class="sub">Ngày lập: ${issued(f.date, f.date)}</div>${runOn(['Đơn vị thu', `<b>${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}</b>`])}${runOn(['Người nộp', `<b>${nameOf(f.main, 'payer', upper(f.main.name))}</b>`])}${runOn(['Số định danh cá nhân', idOf(f.main, 'payer')])}${runOn(['Địa chỉ', f.main.home])}${runOn(['Hình thức thanh toán', 'Chuyển khoản qua ứng dụng ngân hàng'], ['Mã giao dịch', `G${f.chance.digits(11)}`])}${grid(
        ['STT', 'Nội dung thu', 'ĐVT', 'Số lượng', 'Thành tiền'],
        [
          ['1', `Lệ phí: ${askedOf(f)}`, 'Hồ sơ', '1', amount],
          ['', '<b>Tổng cộng</b>', '', '', `<b>${amount}</b>`],
        ],
        10,
      )}${codeLine(f, 'Thanh toán cho hồ sơ:')}<div style="margin-top:6mm;display:flex;justify-content:flex-end">${digitalMark(`UBND ${f.place.kind} ${f.place.name}`, f.name(), `${f.date} 14:${f.chance.whole(10, 58)}:07`)}</div><div style="font-size:8.5pt;margin-top:6mm;color:#555">Biên lai điện tử có giá trị như biên lai giấy. Có thể tải lại trong thời hạn 10 năm tại mục “Lịch sử thanh toán”.</div></div>`;
      return paper('other', [page], 'a4', MODERN);
    },
  },
]);
