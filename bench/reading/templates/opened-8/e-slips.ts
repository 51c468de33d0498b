import { code128, field, fill, fillRow } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { askedOf, slipCode } from '../desk-parts.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { beside, runOn } from '../held-a-parts.ts';
import { bornOf, grid, idOf, issued, nameOf, nation, paper, plainSign } from '../kit.ts';
import { SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeHead, HANDED_IN, inline, signOn } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_E_SLIPS = inPart('opened-8', [
  {
    // Form 04 with every line labelled and a second day, sealed.
    id: 'slip-apology-lines-sealed',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex);
      const page = `${communeHead(f, `${f.number}/PXL-UBND`)}${title('PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', 15, 'margin:8mm 0 3mm')}<div style="text-align:center;margin-bottom:4mm">Kính gửi: ${who} <b>${nameOf(f.main, 'applicant')}</b></div><p>${dateInWords(daysLater(f.date, -12)).replace('ngày', 'Ngày')}, Ủy ban nhân dân ${f.place.kind} ${f.place.name} tiếp nhận giải quyết hồ sơ đề nghị ${askedOf(f)} của ${who.toLowerCase()}; mã hồ sơ: ${slipCode(f)}.</p>${beside('Số định danh cá nhân:', idOf(f.main, 'applicant'), 50)}${beside('Địa chỉ:', f.main.home, 50)}${beside('Thời gian hẹn trả:', dateInWords(daysLater(f.date, -1)), 50)}<p style="margin-top:3mm">Tuy nhiên, đến nay, Ủy ban nhân dân ${f.place.kind} chưa trả kết quả giải quyết hồ sơ của ${who.toLowerCase()} đúng thời hạn quy định. Lý do: ${f.chance.pick(['chưa nhận được ý kiến của cơ quan phối hợp', 'hệ thống thông tin gặp sự cố, chưa ký số được', 'số lượng hồ sơ phát sinh nhiều sau sắp xếp đơn vị hành chính'])}.</p><p>Sự chậm trễ này đã gây phiền hà, tốn kém chi phí, công sức của ${who.toLowerCase()}. Ủy ban nhân dân ${f.place.kind} ${f.place.name} xin lỗi ${who.toLowerCase()} và sẽ trả kết quả vào <b>${dateInWords(daysLater(f.date, 5))}</b>.</p><p>Mong nhận được sự thông cảm của ${who.toLowerCase()} vì sự chậm trễ này./.</p>${besideSign(recipients('Như trên;', 'Lưu: VT, TTPVHCC.'), sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH'))}`;
      return paper('other', [page]);
    },
  },
  {
    // Form 05: every office writes when it got the folder and when it gave it on.
    id: 'slip-control-wide-steps',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal'],
    landscape: true,
    draw: (f) => {
      const step = (from: string, to: string, day: number, result: string) => [
        `Giao: ${from}<br>Nhận: ${to}`,
        `${f.chance.whole(7, 10)} giờ ${f.chance.whole(10, 58)} phút, ngày ${daysLater(f.date, day)}`,
        result,
        `Người giao: ${f.name()}<br>Người nhận: ${f.name()}`,
        day > 4 ? 'Chờ xác minh' : '',
      ];
      const page = `<div style="font-size:11.5pt;margin-top:-5mm">${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ')}</b><br>Số: ${field('document_no', `${f.number}/PKS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 11.5)}${title('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ', 15, 'margin:2mm 0 2mm')}${inline(`Mã hồ sơ: ${slipCode(f)}`, `Nội dung: ${askedOf(f)}`)}${inline(`Người nộp: <b>${nameOf(f.main, 'applicant')}</b>`, `Số định danh: ${idOf(f.main, 'applicant')}`, `Điện thoại: ${phone(f)}`)}${inline(`Địa chỉ: ${f.main.home}`)}${grid(
        ['Bộ phận giao, nhận', 'Thời gian giao, nhận hồ sơ', 'Kết quả giải quyết hồ sơ', 'Ký tên', 'Ghi chú'],
        [
          step('Bộ phận Một cửa', 'Phòng chuyên môn', 0, 'Trước hạn'),
          step('Phòng chuyên môn', 'Lãnh đạo Ủy ban', 2, 'Đúng hạn'),
          step('Lãnh đạo Ủy ban', 'Văn thư', 5, 'Đúng hạn'),
          step('Văn thư', 'Bộ phận Một cửa', 6, 'Đúng hạn'),
        ],
        11,
      )}<div style="font-size:10.5pt"><i>Ghi chú:</i> Phiếu được lưu cùng hồ sơ; khi chậm phải ghi rõ nguyên nhân tại cột “Ghi chú”.</div></div>`;
      return paper('other', [page], 'a4Landscape');
    },
  },
  {
    // The folder goes from the post to the desk: a slip with what lies in it.
    id: 'slip-handover-folder-post-desk',
    class: 'other',
    tags: ['form', 'barcode', 'table', 'sans', 'personal'],
    draw: (f) => {
      const item = `RX${f.chance.digits(9)}VN`;
      const page = `<div style="font-size:11pt"><div class="cols"><div><b>${field('agency', `BƯU ĐIỆN TỈNH ${upper(f.place.province)}`)}</b><br>Bưu cục ${f.place.name}</div><div style="display:flex;flex-direction:column;align-items:flex-end">${code128(item, 58, 10)}<div style="font-size:9pt">Số hiệu bưu gửi: ${item}</div></div></div>${title('PHIẾU BÀN GIAO HỒ SƠ', 17, 'margin:8mm 0 0')}<div class="sub">Ngày ${issued(f.date, f.date)}</div>${runOn(['Bên giao', `ông (bà) ${f.name()}, nhân viên bưu điện`])}${runOn(['Bên nhận', `ông (bà) ${f.name()}, Trung tâm Phục vụ hành chính công ${f.place.kind}`])}${runOn(['Hồ sơ của', `<b>${nameOf(f.main, 'applicant')}</b>`], ['Số căn cước', idOf(f.main, 'applicant')])}${runOn(['Địa chỉ', f.main.home])}${runOn(['Mã hồ sơ', slipCode(f)])}${runOn(['Thủ tục', askedOf(f)])}${grid(
        ['TT', 'Tên giấy tờ', 'Bản chính', 'Bản sao', 'Tình trạng'],
        f.chance
          .some(HANDED_IN, 4)
          .map((name, i) => [String(i + 1), name, i % 2 ? '' : '01', i % 2 ? '01' : '', 'Nguyên vẹn']),
        11,
      )}<div>Phong bì còn nguyên niêm phong, không rách, không ướt. Phiếu lập thành hai bản, mỗi bên giữ một bản.</div><div class="cols" style="margin-top:7mm"><div>${plainSign(f, 'BÊN GIAO', f.name(), 20)}</div><div>${plainSign(f, 'BÊN NHẬN', f.name(), 20)}</div></div></div>`;
      return paper('other', [page], 'a4', SANS);
    },
  },
  {
    // The clerk's own list of what was checked at the counter, typed off, before the dossier is taken in.
    id: 'slip-checked-list-typed',
    class: 'other',
    tags: ['form', 'typed', 'table', 'personal'],
    draw: (f) => {
      const page = `<div style="font-size:10pt;line-height:1.5"><div>${field('agency', `UBND ${unit(f)}`)}<br>Bộ phận Một cửa</div>${title('PHIẾU KIỂM TRA THÀNH PHẦN HỒ SƠ', 13.5, 'margin:7mm 0 3mm')}<div>Người nộp : ${nameOf(f.main, 'applicant', upper(f.main.name))}</div><div>Ngày sinh : ${bornOf(f.main, 'applicant')}</div><div>Số CC &nbsp;&nbsp;&nbsp; : ${idOf(f.main, 'applicant')}</div><div>Địa chỉ &nbsp; : ${f.main.home}</div><div>Thủ tục &nbsp; : ${askedOf(f)}</div><div>Mã hồ sơ &nbsp;: ${slipCode(f)}</div>${grid(
        ['STT', 'Giấy tờ phải có', 'Đã có', 'Ghi chú của công chức'],
        f.chance
          .some(HANDED_IN, 5)
          .map((name, i) => [
            String(i + 1),
            name,
            i === 3 ? '-' : 'x',
            i === 3 ? 'hẹn nộp sau' : i === 1 ? 'đã đối chiếu' : '',
          ]),
        9.5,
      )}<div>Kết luận: nhận hồ sơ, chờ bổ sung 01 giấy tờ trước ngày ${daysLater(f.date, 3)}.</div>${signOn(f, 'Công chức kiểm tra', f.name())}</div>`;
      return paper('other', [page], 'a4', TYPED);
    },
  },
  {
    // The office stops for good: the citizen took the dossier back or did not come (a notice with points).
    id: 'notice-dossier-ended-unfinished',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const page = `${communeHead(f, `${f.number}/TB-UBND`, 12.5)}${title('THÔNG BÁO', 16, 'margin:6mm 0 0')}<div class="sub"><b>Về việc dừng giải quyết hồ sơ thủ tục hành chính</b></div><p>Ngày ${daysLater(f.date, -31)}, Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name} tiếp nhận hồ sơ của:</p>${fill('Ông (bà):', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${fillRow(['Sinh ngày:', bornOf(f.main, 'applicant'), 1], ['Số căn cước:', idOf(f.main, 'applicant'), 1])}${fill('Nơi cư trú:', f.main.home)}${fill('Yêu cầu:', askedOf(f))}${fill('Mã hồ sơ:', slipCode(f))}<p style="margin-top:3mm">Ủy ban nhân dân ${f.place.kind} thông báo dừng giải quyết hồ sơ nêu trên kể từ ngày ${f.date} vì ${f.chance.pick([`${who} có đơn đề nghị rút hồ sơ`, 'đã quá 30 ngày kể từ ngày yêu cầu bổ sung mà hồ sơ không được hoàn thiện', 'có quyết định của Tòa án về việc thụ lý tranh chấp liên quan đến yêu cầu'])}.</p><p>Đề nghị ${who} mang theo Giấy tiếp nhận hồ sơ và hẹn trả kết quả đến Trung tâm để nhận lại giấy tờ đã nộp trong giờ làm việc, từ thứ Hai đến sáng thứ Bảy. Phí, lệ phí đã nộp cho phần việc chưa thực hiện được hoàn trả theo quy định.</p><p>Khi có nhu cầu, ${who} có thể nộp lại hồ sơ từ đầu./.</p>${besideSign(recipients('Người có tên trên;', 'TTPVHCC;', 'Lưu: VT.'), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH'))}`;
      return paper('other', [page]);
    },
  },
]);
