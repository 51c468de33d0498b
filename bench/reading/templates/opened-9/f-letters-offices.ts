import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import { textBlock } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_F_LETTERS_OFFICES = inPart('opened-9', [
  {
    // A department of justice tells the communes how to do something, point by point.
    id: 'letter-justice-guides-communes',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: `UBND ${part.province(f)}`, office: officeLines('SỞ TƯ PHÁP'), no: `${f.number}/STP-HCTP`, about: `V/v ${f.prose.subject()}`, place: f.place.province, share: 40 })}<div style="margin:4mm 0 4mm 22mm">Kính gửi: Ủy ban nhân dân các xã, phường trên địa bàn tỉnh</div>`;
      const blocks = [
        textBlock(f.prose.paragraph(f.long ? 3 : 2), 86),
        textBlock(
          part.since(f, 'Sở Tư pháp đề nghị Ủy ban nhân dân các xã, phường thực hiện một số nội dung sau:'),
          86,
        ),
        ...(f.long
          ? [...part.romanParts(f, 4, 3), ...part.points(f, 3, 2)]
          : [...part.points(f, 2, 1), textBlock(`3. ${capital(f.prose.item())}`, 86)]),
        textBlock('Trong quá trình thực hiện nếu có vướng mắc, đề nghị phản ánh về Sở Tư pháp để hướng dẫn./.', 86),
      ];
      const end = part.endOf(
        f,
        'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC',
        ['Như trên;', 'Cục HCTP (b/c);', 'Giám đốc Sở;', 'Lưu: VT, HCTP.'],
        {
          ring: part.ringOf(f, 'SỞ TƯ PHÁP'),
          inner: 'SỞ TƯ PHÁP',
        },
      );
      return part.pagedPaper('official_letter', opening, blocks, end, { first: 30 });
    },
  },
  {
    // The party's committee writes to its cells.
    id: 'letter-party-committee-cells',
    class: 'official_letter',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const opening = `${part.partyHead(f, `ĐẢNG BỘ ${part.province(f)}`, officeLines('ĐẢNG ỦY', unit(f)), `${f.number}-CV/ĐU`)}<div style="width:70mm;text-align:center;font-size:12pt;font-style:italic;margin-top:-3mm">${f.prose.subject()}</div><div style="margin:6mm 0 4mm 30mm"><u>Kính gửi:</u> &emsp;- Các chi bộ trực thuộc,<br><span style="margin-left:24mm">- Đảng ủy UBND ${f.place.kind}.</span></div>`;
      const blocks = [
        textBlock(`${f.prose.ground().replace(/[;.,]$/, '')}, Ban Thường vụ Đảng ủy có ý kiến như sau:`, 84),
        ...Array.from({ length: f.long ? 6 : 2 }, () => textBlock(`- ${f.prose.paragraph(f.long ? 3 : 2)}`, 84)),
        textBlock('Đề nghị các chi bộ, đơn vị quan tâm thực hiện.', 84),
      ];
      const end = part.endOf(f, 'T/M BAN THƯỜNG VỤ<br>PHÓ BÍ THƯ', ['Như trên,', 'Lưu Văn phòng Đảng ủy.'], {
        ring: `ĐẢNG ỦY ${unit(f)} ★ ${part.province(f)} ★`,
        inner: 'BCH',
      });
      return part.pagedPaper('official_letter', opening, blocks, end, { first: 28, css: 'font-size:13.5pt' });
    },
  },
  {
    // A district's people's committee of 1997 answers a commune; typed, without a line for what it is about.
    id: 'letter-1997-district-typed',
    class: 'official_letter',
    tags: ['typed', 'two-column'],
    draw: (f) => {
      const date = dayOf(f, f.chance.whole(2, 11), 1997);
      return part.typedPaper(
        'official_letter',
        `${part.typedHead(f, officeLines('UỶ BAN NHÂN DÂN', part.upperDistrict(f)), `${f.chance.whole(40, 620)}/CV-UB`, date)}<div style="margin:6mm 0 5mm 30mm">Kính gửi: - UBND ${f.place.kind} ${f.place.name}<br><span style="margin-left:22mm">- Phòng Địa chính huyện</span></div><p>Ngày ${daysLater(date, -11)} Uỷ ban nhân dân huyện nhận được tờ trình của UBND ${f.place.kind} ${f.place.name} xin giao ${f.chance.whole(2, 14)}.${f.chance.whole(100, 900)} m2 đất khu ${f.chance.pick(f.place.hamlets)} cho ${f.chance.whole(8, 36)} hộ làm nhà ở. Sau khi xem xét, Uỷ ban nhân dân huyện có ý kiến như sau:</p><p>1/ Đồng ý về chủ trương giao đất ở cho những hộ thực sự có khó khăn về chỗ ở, có hộ khẩu thường trú tại địa phương từ hai năm trở lên.</p><p>2/ UBND ${f.place.kind} phải lập danh sách, thông qua Hội đồng nhân dân và công bố công khai cho nhân dân biết. Không được thu tiền trái quy định, không được giao đất trước khi có quyết định của cấp có thẩm quyền.</p><p>3/ Phòng Địa chính huyện cử cán bộ về đo đạc, lập bản đồ và hướng dẫn làm thủ tục trong tháng ${f.chance.whole(2, 12)}/1997.</p><p>Nhận được công văn này yêu cầu các đơn vị thực hiện và báo cáo kết quả về Uỷ ban nhân dân huyện.</p><div style="height:4mm"></div>${part.endOf(f, 'T/M UBND HUYỆN<br>K/T CHỦ TỊCH<br>PHÓ CHỦ TỊCH', ['Như trên', 'TT Huyện uỷ', 'Lưu VP'], { ring: `ỦY BAN NHÂN DÂN ★ ${part.upperDistrict(f)} ★`, inner: 'HUYỆN' })}`,
      );
    },
  },
]);
