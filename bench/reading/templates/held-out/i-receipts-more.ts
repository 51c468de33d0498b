import { code128, field } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { dossierOf } from '../desk-parts.ts';
import { officeLines, unit } from '../form-kit.ts';
import { idOf, issued, nameOf, paper, plainSign, SANS, title, TYPED, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { BROUGHT, due, hour, listed, mr, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_RECEIPTS_MORE = inPart('held-out', [
  {
    // Certified copies, done on the day: a small upright half sheet.
    id: 'receipt-copies-same-day-small',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator', 'small'],
    draw: (f) => {
      const { code, received } = dossierOf(f);
      return paper(
        'receipt',
        [
          `<div style="margin:-10mm -9mm 0 -19mm;font-size:10.4pt;line-height:1.45"><div style="text-align:center;line-height:1.25"><b>${field('agency', `UBND ${unit(f)}`)}</b><br>TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG</div>${title('GIẤY TIẾP NHẬN VÀ HẸN TRẢ KẾT QUẢ', 12.5, 'margin:4mm 0 0')}<div style="text-align:center;margin-bottom:2mm"><i>(Chứng thực bản sao, chứng thực chữ ký)</i></div><div>Mã hồ sơ: <b>${field('dossier_code', code)}</b></div><div>Người yêu cầu: <b>${nameOf(f.main, 'applicant')}</b></div><div>Số giấy tờ tùy thân: ${idOf(f.main, 'applicant')}</div><div>Chỗ ở: ${f.main.home}</div><div>Điện thoại: ${phone(f)}</div>${ruled(
            [10, 50, 18, 22],
            ['STT', 'Giấy tờ', 'Số bản', 'Lệ phí'],
            [
              ['1', 'Căn cước công dân', '3', '6.000'],
              ['2', f.chance.pick(['Bằng tốt nghiệp THPT', 'Giấy khai sinh', 'Học bạ']), '5', '10.000'],
              ['', '<b>Cộng</b>', '8', '<b>16.000</b>'],
            ],
            9.8,
          )}<div>Nhận hồ sơ: ${hour(f)} ngày ${issued(received, received)}</div><div>Trả kết quả: <b>16 giờ 30 phút cùng ngày</b></div><div>Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo.</div><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'Người yêu cầu', f.main.name, 16)}</div><div>${plainSign(f, 'Người nhận', f.name('Nữ'), 16)}</div></div><div style="display:flex;justify-content:center;margin-top:6mm">${code128(code, 70, 10)}</div></div>`,
        ],
        'a5',
      );
    },
  },
  {
    // A receipt handed out by the postman who takes dossiers at the office of the post.
    id: 'receipt-post-counter-agent',
    class: 'receipt',
    tags: ['form', 'barcode', 'sans', 'separator', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      return paper(
        'receipt',
        [
          `<div style="font-size:11pt;line-height:1.5"><div style="display:flex;justify-content:space-between;border-bottom:0.8mm solid #e0a100;padding-bottom:2mm"><div><b style="color:#12408c;font-size:14pt">BƯU ĐIỆN ${upper(f.place.kind)} ${upper(f.place.name)}</b><br>Đại lý tiếp nhận hồ sơ thủ tục hành chính</div><div style="text-align:center;font-size:9.5pt">${code128(code, 58, 10)}${field('dossier_code', code)}</div></div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14, 'margin:6mm 0 4mm')}<p class="flat">Nhân viên bưu điện được ${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)} ủy quyền đã tiếp nhận hồ sơ sau đây:</p>${listed(
            [
              ['Người nộp hồ sơ', `<b>${nameOf(f.main, 'applicant')}</b>`],
              ['Số CC/CCCD', idOf(f.main, 'applicant')],
              ['Địa chỉ', f.main.home],
              ['Điện thoại', phone(f)],
              ['Tên thủ tục', procedure.name],
              ['Hồ sơ gồm', f.chance.some(BROUGHT, 3).join(', ')],
              ['Thời điểm nhận', `${hour(f)}, ${issued(received)}`],
              ['Hẹn trả kết quả', `<b>${dateInWords(due(f, received))}</b>`],
              ['Trả kết quả', 'Tại điểm bưu điện – văn hóa hoặc phát tận nhà (thu cước khi phát)'],
            ],
            40,
          )}<div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'KHÁCH HÀNG', f.main.name, 20)}</div><div>${plainSign(f, 'NHÂN VIÊN BƯU ĐIỆN', f.name(), 20)}</div></div><p class="flat" style="margin-top:8mm;font-size:9.5pt">Bưu điện chỉ kiểm tra sự đầy đủ của thành phần hồ sơ; việc xem xét tính hợp lệ thuộc thẩm quyền của cơ quan giải quyết. Hồ sơ được chuyển đến Trung tâm Phục vụ hành chính công chậm nhất 08 giờ sáng ngày làm việc kế tiếp.</p></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Welfare dossiers collected in a hamlet: typed, several persons' help named, the bar label upright at the side.
    id: 'receipt-typed-merit-people-desk',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator', 'typed'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      return paper(
        'receipt',
        [
          `<div style="font-size:10.4pt;line-height:1.55"><div>${officeLines(`UBND ${unit(f)}`, 'PHÒNG VĂN HÓA - XÃ HỘI')}</div><div>Quyển số: 02/2026 - Số thứ tự: ${f.number}</div><div style="display:flex;justify-content:flex-end;margin-top:-10mm">${code128(code, 58, 11)}</div>${title('PHIẾU BIÊN NHẬN HỒ SƠ', 15, 'margin:9mm 0 1mm')}<div style="text-align:center;margin-bottom:5mm">Mã hồ sơ ${field('dossier_code', code)}</div><p class="flat">Hôm nay, ${issued(received)}, tại Bộ phận Một cửa, tôi là ${f.name()}, công chức Văn hóa - Xã hội, đã nhận của:</p>${listed(
            [
              [you(f.main.sex), `${nameOf(f.main, 'applicant', upper(f.main.name))}`],
              ['Số căn cước', idOf(f.main, 'applicant')],
              ['Chỗ ở', f.main.home],
              ['Việc', procedure.name],
            ],
            32,
          )}<p class="flat" style="margin-top:2mm">Các giấy tờ sau đây:</p>${f.chance
            .some(BROUGHT, 4)
            .map((one, i) => `<div>${i + 1}) ${one}; số tờ: ${f.chance.whole(1, 4)}</div>`)
            .join(
              '',
            )}<p class="flat" style="margin-top:3mm">Hồ sơ đủ, hợp lệ. Hẹn ${mr(f.main)} đến nhận kết quả vào ngày ${due(f, received)}. Khi đến mang theo phiếu này.</p><div class="cols" style="margin-top:7mm"><div>${plainSign(f, 'Người giao hồ sơ', f.main.name, 20)}</div><div>${plainSign(f, 'Người nhận hồ sơ', f.name(), 20)}</div></div></div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
