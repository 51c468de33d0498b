import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { askedOf, slipCode } from '../desk-parts.ts';
import { dotted, officeLines, unit } from '../form-kit.ts';
import { runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { spaced, title, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { blank, phone, tick } from '../paper-parts.ts';
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
    // Form 03: refused, with the reasons as boxes to tick, half a sheet.
    id: 'slip-refusal-boxes-half-sheet',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) => {
      const reasons = [
        'Không thuộc thẩm quyền giải quyết của cơ quan',
        'Không đủ điều kiện theo quy định của pháp luật',
        'Đã hết thời hạn bổ sung hồ sơ',
        'Thông tin khai không khớp với cơ sở dữ liệu quốc gia về dân cư',
      ];
      const chosen = f.chance.whole(0, 3);
      const page = `<div style="margin:-10mm -6mm 0 -15mm;font-size:10pt;line-height:1.42"><div style="text-align:center">${nation(10, '-', 40)}</div><div style="margin-top:2mm"><b>${field('agency', `UBND ${f.place.kind} ${f.place.name}`, `UBND ${unit(f)}`)}</b><br>Số: ${field('document_no', `${f.number}/PTC`)}</div>${title('PHIẾU TỪ CHỐI GIẢI QUYẾT HỒ SƠ', 13, 'margin:3mm 0 2mm')}<div>Bộ phận Tiếp nhận và Trả kết quả đã xem xét hồ sơ của:</div><div>${you(f.main.sex)}: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b></div><div>Ngày sinh: ${bornOf(f.main, 'applicant')} &ensp; Số căn cước: ${idOf(f.main, 'applicant')}</div><div>Địa chỉ: ${f.main.home}</div><div>Nội dung: ${askedOf(f)}</div><div>Mã hồ sơ: ${slipCode(f)}</div><div style="margin-top:1.5mm">Qua xem xét, cơ quan từ chối giải quyết vì lý do:</div>${reasons.map((one, i) => `<div style="padding-left:4mm">${tick(i === chosen)} ${one}</div>`).join('')}<div style="padding-left:4mm">${tick(false)} Lý do khác: ${blank(40)}</div><div style="margin-top:1.5mm">Xin thông báo để ${you(f.main.sex).toLowerCase()} biết và thực hiện. Giấy tờ đã nộp được trả lại kèm theo phiếu này. Nếu không đồng ý, ${you(f.main.sex).toLowerCase()} có quyền khiếu nại theo quy định.</div><div style="text-align:right;margin-top:2mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Người nộp hồ sơ', f.main.name, 14)}</div><div>${plainSign(f, 'Người tiếp nhận hồ sơ', f.name(), 14)}</div></div></div>`;
      return paper('other', [page], 'a5');
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
  {
    // How content somebody was: the questionnaire that the desk hands out with the result.
    id: 'slip-satisfaction-questionnaire',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) => {
      const ask = (n: number, text: string) => {
        const chosen = f.chance.whole(0, 2);
        return `<div style="margin-top:1.2mm">${n}. ${text}<br>${['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng'].map((one, i) => `${tick(i === chosen)} ${one}`).join(' &ensp; ')}</div>`;
      };
      const page = `<div style="margin:-9mm -6mm 0 -15mm;font-size:9.8pt;line-height:1.38"><div style="text-align:center"><b>${officeLines('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', unit(f))}</b></div>${title('PHIẾU ĐÁNH GIÁ<br>VIỆC GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', 12.5, 'margin:3mm 0 2mm;line-height:1.2')}<div>Họ và tên: <b>${nameOf(f.main, 'applicant')}</b></div><div>Số định danh cá nhân: ${idOf(f.main, 'applicant', spaced(f.main.id))}</div><div>Nơi ở: ${f.main.home}</div><div>Thủ tục đã thực hiện: ${askedOf(f)}</div>${codeLine(f)}<div style="margin-top:1mm"><i>Đề nghị ông (bà) đánh dấu vào ô phù hợp:</i></div>${ask(1, 'Nơi ngồi chờ, trang thiết bị của Trung tâm')}${ask(2, 'Thái độ giao tiếp, hướng dẫn của công chức')}${ask(3, 'Thành phần hồ sơ phải nộp so với niêm yết')}${ask(4, 'Thời gian giải quyết so với giấy hẹn')}${ask(5, 'Việc tiếp thu, trả lời phản ánh, kiến nghị')}<div style="margin-top:1.5mm">6. Góp ý khác: ${f.chance.pick(['nên có thêm ghế ngồi cho người già', 'không có', 'mong được làm thủ tục vào sáng thứ Bảy'])}</div><div class="cols" style="margin-top:2mm"><div></div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người đánh giá', f.main.name, 12)}</div></div></div>`;
      return paper('other', [page], 'a5');
    },
  },
]);
