import { field } from '../../../../samples/make/html.ts';
import { askedOf, slipCode } from '../desk-parts.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign } from '../kit.ts';
import { spaced, title, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { blank, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_E_SLIPS = inPart('opened-9', [
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
