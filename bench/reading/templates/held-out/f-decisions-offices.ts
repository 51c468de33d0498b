import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { district, officeLines, unit } from '../form-kit.ts';
import { bornOf, grid, idOf, nameOf, pageNumber, paper, textBlock, title } from '../kit.ts';
import { you } from '../office-kit.ts';
import { dayOf, homeBefore } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_F_DECISIONS_OFFICES = inPart('held-out', [
  {
    // A party of inspectors is set up, its members as lines with their offices.
    id: 'decision-inspection-party-lines',
    class: 'decision',
    tags: ['prose', 'two-column', 'italic', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/QĐ-UBND` })}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Thành lập Đoàn kiểm tra về ${f.prose.slots.field()}</b><div class="rule" style="width:26mm"></div></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}`;
      const members = Array.from({ length: f.long ? 6 : 4 }, (_, i) =>
        textBlock(
          `${i + 1}. ${i % 2 ? `Bà ${f.name('Nữ')}` : `Ông ${f.name('Nam')}`}, ${f.prose.slots.office()}: ${i === 0 ? 'Trưởng đoàn' : i === 1 ? 'Phó Trưởng đoàn' : 'Thành viên'};`,
          84,
        ),
      );
      const blocks = [
        ...part.grounds(f, ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'], 2),
        part.middle('QUYẾT ĐỊNH:'),
        textBlock('<b>Điều 1.</b> Thành lập Đoàn kiểm tra liên ngành gồm các ông, bà có tên sau:', 86),
        ...members,
        textBlock(
          `<b>Điều 2.</b> Thời gian kiểm tra từ ngày ${daysLater(f.date, 5)} đến ngày ${daysLater(f.date, 19)}. Nội dung: ${f.prose.item()} ${f.long ? f.prose.paragraph(4) : ''}`,
          86,
        ),
        ...(f.long ? [textBlock(f.prose.paragraph(4), 86), textBlock(f.prose.paragraph(3), 86)] : []),
        textBlock(
          '<b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký. Đoàn kiểm tra tự giải thể sau khi hoàn thành nhiệm vụ./.',
          86,
        ),
      ];
      const end = part.endOf(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', ['Như Điều 1;', 'Lưu: VT.']);
      return part.pagedPaper('decision', opening, blocks, end);
    },
  },
  {
    // The province publishes a list of procedures: the decision, then its appendix on a further page.
    id: 'decision-publishes-procedures-appendix',
    class: 'decision',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: '', office: officeLines('ỦY BAN NHÂN DÂN', part.province(f)), no: `${f.number}/QĐ-UBND`, place: f.place.province, share: 36 }).replace('<br><b>', '<b>')}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung<br>trong lĩnh vực ${f.prose.slots.field()} thuộc thẩm quyền của cấp xã</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${part.province(f)}`, 13)}`;
      const blocks = [
        ...part.grounds(f, [], f.long ? 4 : 2),
        part.middle('QUYẾT ĐỊNH:'),
        textBlock(
          '<b>Điều 1.</b> Công bố kèm theo Quyết định này Danh mục thủ tục hành chính được sửa đổi, bổ sung.',
          86,
        ),
        textBlock(`<b>Điều 2.</b> ${f.prose.paragraph(f.long ? 5 : 2)}`, 86),
        ...(f.long ? [textBlock(f.prose.paragraph(4), 86), textBlock(f.prose.paragraph(4), 86)] : []),
        textBlock(
          '<b>Điều 3.</b> Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các sở; Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này./.',
          86,
        ),
      ];
      const end = part.endOf(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', ['Như Điều 3;', 'Cục KSTTHC;', 'Lưu: VT, KSTT.'], {
        ring: `ỦY BAN NHÂN DÂN ★ ${part.province(f)} ★`,
      });
      const drawn = part.pagedPaper('decision', opening, blocks, end);
      const rows = Array.from({ length: f.long ? 8 : 5 }, (_, i) => [
        String(i + 1),
        `${f.chance.pick(['Cấp', 'Cấp lại', 'Gia hạn', 'Điều chỉnh'])} giấy tờ về ${f.prose.row().toLocaleLowerCase('vi')}`,
        `${f.chance.whole(3, 25)} ngày làm việc`,
        f.chance.pick(['Không', '50.000 đồng', '150.000 đồng', 'Theo nghị quyết của HĐND tỉnh']),
        f.prose.slots.law(),
      ]);
      const appendix = `${pageNumber(drawn.pages.length + 1)}${title('PHỤ LỤC', 14)}<div class="sub"><i>(Kèm theo Quyết định của Chủ tịch Ủy ban nhân dân tỉnh ${f.place.province})</i></div>${part.columns([7, 27, 16, 18, 32], ['TT', 'Tên thủ tục', 'Thời hạn giải quyết', 'Phí, lệ phí', 'Căn cứ pháp lý'], rows, 11)}`;
      return { ...drawn, pages: [...drawn.pages, appendix] };
    },
  },
  {
    // Money once for who has an order of the resistance: a province's decision of 2005.
    id: 'decision-2005-resistance-order-once',
    class: 'decision',
    tags: ['two-column', 'personal'],
    draw: (f) => {
      const date = dayOf(f, f.chance.whole(3, 11), 2005);
      const who = you(f.main.sex).toLowerCase();
      return paper('decision', [
        `<div style="font-size:12.5pt">${part.ruledHead(f, { above: `UBND ${part.province(f)}`, office: officeLines('SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'), no: `${f.chance.whole(300, 6900)}/QĐ-LĐTBXH`, date, place: f.place.province, share: 40, size: 11.5 })}${title('QUYẾT ĐỊNH CỦA GIÁM ĐỐC SỞ<br>LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 13.5)}<div class="sub">V/v trợ cấp một lần đối với người có công giúp đỡ cách mạng,<br>người hoạt động kháng chiến</div><p>- Căn cứ Pháp lệnh Ưu đãi người hoạt động cách mạng, liệt sỹ và gia đình liệt sỹ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng;</p><p>- Căn cứ Nghị định số 28/CP ngày 29/4/1995 của Chính phủ;</p><p>- Xét hồ sơ và đề nghị của Phòng Nội vụ - Lao động xã hội ${district(f)},</p>${title('QUYẾT ĐỊNH', 13)}<p><b>Điều 1:</b> Trợ cấp một lần đối với ${who}: <b>${nameOf(f.main, 'subject')}</b></p><p>Sinh ngày: ${bornOf(f.main, 'subject')} &emsp;&emsp; Nam/Nữ: ${f.main.sex}</p><p>Trú quán: ${homeBefore(f, f.main)}</p><p>Đã được tặng thưởng: Huy chương kháng chiến hạng ${f.chance.pick(['Nhất', 'Nhì'])}. Số năm hoạt động: ${f.chance.whole(5, 12)} năm.</p><p>Mức trợ cấp: ${f.chance.whole(5, 12)} năm x 120.000 đồng/năm, lĩnh tại nơi cư trú.</p><p><b>Điều 2:</b> Các ông (bà) Trưởng phòng Chính sách thương binh liệt sỹ, Trưởng phòng Kế hoạch - Tài chính, Trưởng phòng Nội vụ - Lao động xã hội ${district(f)} và người có tên trên chịu trách nhiệm thi hành Quyết định này./.</p></div>${part.endOf(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', ['Như Điều 2;', 'Lưu.'], { ring: `SỞ LAO ĐỘNG - TB VÀ XÃ HỘI ★ ${part.province(f)} ★`, inner: 'SỞ LĐTBXH' })}`,
      ]);
    },
  },
  {
    // Who is poor in a commune: the decision with its list on the same page.
    id: 'decision-poor-households-in-year',
    class: 'decision',
    tags: ['table', 'two-column'],
    draw: (f) => {
      const people = [f.main, ...f.others];
      return paper('decision', [
        `<div style="font-size:12pt">${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/QĐ-UBND`, size: 11.5 })}${title('QUYẾT ĐỊNH', 14.5)}<div class="sub" style="font-size:12pt"><b>Công nhận hộ nghèo, hộ cận nghèo phát sinh trong năm 2026</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 12.5)}<p>Căn cứ Nghị định số 351/2025/NĐ-CP của Chính phủ quy định chuẩn nghèo đa chiều quốc gia giai đoạn 2026 - 2030;</p><p>Căn cứ Quyết định số 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ quy định quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm;</p><p>Theo đề nghị của Ban Chỉ đạo rà soát ${f.place.kind}.</p>${title('QUYẾT ĐỊNH:', 12.5)}<p><b>Điều 1.</b> Công nhận ${people.length} hộ có tên sau là hộ nghèo, hộ cận nghèo kể từ ngày ký:</p>${grid(
          ['STT', 'Họ và tên chủ hộ', 'Ngày sinh', 'Số định danh', 'Nơi ở', 'Loại hộ'],
          people.map((one, i) => [
            String(i + 1),
            nameOf(one, 'holder'),
            bornOf(one, 'holder'),
            idOf(one, 'holder'),
            one.home.split(',').slice(0, 1).join(),
            f.chance.pick(['Nghèo', 'Cận nghèo']),
          ]),
          10.5,
        )}<p><b>Điều 2.</b> Các hộ nêu tại Điều 1 được cấp Giấy chứng nhận hộ nghèo, hộ cận nghèo và được hưởng các chính sách giảm nghèo theo quy định hiện hành.</p><p><b>Điều 3.</b> Trưởng Phòng Văn hóa - Xã hội, Trưởng Phòng Kinh tế, Trưởng các khu dân cư và các hộ có tên tại Điều 1 chịu trách nhiệm thi hành./.</p></div>${part.endOf(f, 'CHỦ TỊCH', ['Như Điều 3;', 'Sở NN&amp;MT;', 'Lưu: VT.'], { gap: 20 })}`,
      ]);
    },
  },
]);
