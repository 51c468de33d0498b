import { field } from '../../../../samples/make/html.ts';
import { officeLines, unit } from '../form-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  MODERN,
  nameOf,
  nation,
  paper,
  plainSign,
  title,
  twoColumns,
  upper,
  pageNumber,
  paragraphs,
} from '../kit.ts';
import { recipients, you, officeHead } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Opened: rules may be written against these layouts. */
export const OPENED_5_OFFICE = inPart('opened-5', [
  {
    // A monthly allowance, and who is paid for taking care: two people side by side in a table.
    id: 'decision-allowance-carer',
    class: 'decision',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const carer = f.others[2];
      const page = `${officeHead(f, 'ỦY BAN NHÂN DÂN', field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f)), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Trợ cấp xã hội, hỗ trợ kinh phí chăm sóc hằng tháng</b><div class="rule" style="width:24mm"></div></div>${title('CHỦ TỊCH ỦY BAN NHÂN DÂN', 13, 'margin:0 0 2mm')}<div style="font-size:12.5pt"><p>Căn cứ Luật Tổ chức chính quyền địa phương; căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021; xét tờ khai của gia đình và đề nghị của Trưởng phòng Văn hóa - Xã hội,</p>${title('QUYẾT ĐỊNH:', 13, 'margin:2mm 0')}<p><b>Điều 1.</b> Trợ cấp xã hội và hỗ trợ kinh phí chăm sóc hằng tháng kể từ tháng sau như sau:</p>${grid(
        ['', 'Người được trợ cấp', 'Người nhận chăm sóc'],
        [
          ['Họ và tên', `<b>${nameOf(f.main, 'subject')}</b>`, nameOf(carer, 'carer')],
          ['Ngày sinh', bornOf(f.main, 'subject'), bornOf(carer, 'carer')],
          ['Số định danh', idOf(f.main, 'subject'), idOf(carer, 'carer')],
          ['Đối tượng, quan hệ', 'Người khuyết tật đặc biệt nặng', 'Người thân trong hộ'],
          ['Mức hưởng', '1.000.000 đồng/tháng', '500.000 đồng/tháng'],
        ],
        12,
      )}<p><b>Điều 2.</b> Kinh phí chi từ nguồn bảo đảm xã hội năm 2026 của ${f.place.kind}. Phòng Văn hóa - Xã hội chi trả cho ${you(f.main.sex).toLowerCase()} ${f.main.name} trước ngày 15 hằng tháng.</p><p><b>Điều 3.</b> Quyết định có hiệu lực từ ngày ký. Các bộ phận liên quan và ${you(f.main.sex).toLowerCase()} ${f.main.name} chịu trách nhiệm thi hành./.</p></div>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Lưu: VT, VHXH.')}${codeLine(f)}`)}`;
      return paper('decision', [page]);
    },
  },
  {
    // A clinic writes to the commune in a modern font, the heading's subject in the middle of the page.
    id: 'letter-clinic-modern',
    class: 'official_letter',
    tags: ['prose', 'modern', 'two-column'],
    draw: (f) => {
      const small = 'font-size:10.5pt';
      const page = `<div style="${small}">${officeHead(f, `SỞ Y TẾ TỈNH ${upper(f.place.province)}`, officeLines('TRUNG TÂM Y TẾ KHU VỰC', upper(f.place.name)), `${f.number}/TTYT-KHNV`, '<br><i>V/v phối hợp tổ chức khám sức khỏe</i>', 9.5)}<div style="text-align:center;margin:6mm 0 4mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${paragraphs(
        Array.from({ length: f.long ? 6 : 3 }, () => f.prose.paragraph(2)),
        `${small};text-indent:8mm`,
      )}<p style="text-indent:8mm">Đầu mối liên hệ: ông/bà ${f.name()}, điện thoại 010${f.chance.digits(7)}. Rất mong nhận được sự phối hợp./.</p>${closing(f, 'GIÁM ĐỐC', recipients('Như trên;', 'Lưu: VT, KHNV.'), 'TTYT', 'TRUNG TÂM Y TẾ KHU VỰC')}</div>`;
      return paper('official_letter', [page], 'a4', MODERN);
    },
  },
  {
    // Neighbours are reconciled about a boundary: who was there, what each said.
    id: 'minutes-land-mediation',
    class: 'other',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const other = f.others[1];
      const first = `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/BB-UBND`)}`, nation(11.5, '-', 50), 38, 12)}${title('BIÊN BẢN', 15)}<div class="sub"><b>Hòa giải tranh chấp đất đai</b></div><p>Hôm nay, hồi 08 giờ 30 phút, ${issued(f.date)}, tại trụ sở Ủy ban nhân dân ${f.place.kind} ${f.place.name}, Hội đồng hòa giải gồm: ông ${f.name('Nam')}, Phó Chủ tịch Ủy ban nhân dân, Chủ tịch Hội đồng; bà ${f.name('Nữ')}, Chủ tịch Ủy ban Mặt trận Tổ quốc; ông ${f.name('Nam')}, công chức địa chính.</p><p class="flat"><b>Bên có đơn:</b> ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'party')}, sinh ngày ${bornOf(f.main, 'party')}, căn cước số ${idOf(f.main, 'party')}, cư trú tại ${f.main.home}.</p><p class="flat"><b>Bên bị tranh chấp:</b> ${you(other.sex).toLowerCase()} ${nameOf(other, 'party')}, sinh ngày ${bornOf(other, 'party')}, căn cước số ${idOf(other, 'party')}, cư trú tại ${other.home}.</p><p class="flat"><b>Nội dung tranh chấp:</b> ${you(f.main.sex)} ${f.main.name} cho rằng bờ tường của nhà liền kề lấn sang phần đất của mình chiều ngang 0,${f.chance.whole(3, 9)} m, chiều dài ${f.chance.whole(8, 30)} m. ${you(other.sex)} ${other.name} trình bày tường xây từ năm 1998, khi đó hai bên đã thống nhất mốc.</p><p class="flat"><b>Ý kiến của Hội đồng:</b> ${f.prose.sentence()} Hội đồng phân tích quy định tại Điều 235 Luật Đất đai năm 2024, đề nghị hai bên giữ nguyên hiện trạng.</p>`;
      const last = `<p class="flat"><b>Kết quả:</b> Hòa giải ${f.chance.pick(['thành', 'không thành'])}. Trong thời hạn 10 ngày, nếu có ý kiến bổ sung khác với nội dung đã thống nhất thì các bên gửi văn bản cho Ủy ban nhân dân.</p><p>Biên bản lập thành 04 bản, đã đọc cho các bên cùng nghe, công nhận đúng và ký tên. Buổi hòa giải kết thúc hồi 10 giờ 45 phút cùng ngày./.</p><div class="cols"><div>${plainSign(f, 'BÊN CÓ ĐƠN', f.main.name, 14)}</div><div>${plainSign(f, 'BÊN BỊ TRANH CHẤP', other.name, 14)}</div></div>${closing(f, 'CHỦ TỊCH HỘI ĐỒNG', codeLine(f))}`;
      return paper('other', [
        first,
        `${pageNumber(2)}${f.long ? `<p class="flat"><b>Ý kiến khác:</b> ${f.prose.paragraph(3)}</p>` : ''}${last}`,
      ]);
    },
  },
]);
