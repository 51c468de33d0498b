import { fill, fillRow } from '../../../../samples/make/html.ts';
import { codeLine, issued, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { dayOf, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { county, flat, hand, homeThen, item, oldIdFor, placeThen } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_C_BUILDING_FORMS = inPart('opened-9', [
  {
    // Circular 09/2005: the first form that asks for a permit, dots by pen.
    id: 'app-permit-2006-asked-by-pen',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const date = dayOf(f, 3, 2006);
      const page = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('ĐƠN XIN CẤP GIẤY PHÉP XÂY DỰNG', 16, 'margin:6mm 0 0')}<div class="sub">(Sử dụng cho nhà ở riêng lẻ ở đô thị)</div><div class="sub">Kính gửi: ${hand(`Ủy ban nhân dân ${county(f)}`)}</div>${fill('1. Tên chủ đầu tư:', hand(nameOf(f.main, 'applicant')))}${fillRow(['- Số chứng minh thư:', hand(oldIdFor(f, 'applicant')), 1], ['Ngày cấp:', hand('12/5/1998'), 1])}${fill('- Địa chỉ thường trú:', hand(homeThen(f, f.main)))}${fill('- Số điện thoại:', hand(phone(f)))}${fill('2. Địa điểm xây dựng:', hand(placeThen(f)))}${fillRow(['- Lô đất số:', hand(plot(f).join(', tờ ')), 1], ['Diện tích:', hand(`${f.chance.whole(60, 300)} m²`), 1])}${fill('- Nguồn gốc đất:', hand('được cấp giấy chứng nhận'))}${item('3. Nội dung xin phép xây dựng:')}${fillRow(['- Loại công trình:', hand('nhà ở'), 1], ['Cấp công trình:', hand('cấp 3'), 1])}${fillRow(['- Diện tích xây dựng tầng 1:', hand(String(f.chance.whole(50, 120))), 2], ['m²; tổng diện tích sàn:', hand(`${f.chance.whole(121, 300)} m²`), 2])}${fillRow(['- Chiều cao công trình:', hand('8,4 m'), 1], ['số tầng:', hand('02'), 1])}${fill('4. Đơn vị hoặc người thiết kế:', hand(f.name('Nam')))}${fill('5. Dự kiến thời gian hoàn thành công trình:', hand('8 tháng'))}${flat('6. Tôi xin cam kết làm theo đúng giấy phép được cấp và tuân theo các quy định về quản lý đầu tư và xây dựng; nếu sai tôi xin hoàn toàn chịu trách nhiệm và xử lý theo quy định của pháp luật.', 'margin-top:2mm')}<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${hand(`${f.place.name}, ${issued(date)}`)}</i>${plainSign(f, 'Người làm đơn<br><i style="font-weight:400">(Ký ghi rõ họ tên)</i>', f.main.name)}</div></div>`;
      return paper('application_form', [page]);
    },
  },
]);
