import { field, fill } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { askedOf, slipCode } from '../desk-parts.ts';
import { besideSign, district, dotted, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, pageNumber, paper } from '../kit.ts';
import { plainSign, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf, homeBefore } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeHead, middleNation } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_E_DECISIONS = inPart('opened-8', [
  {
    // The old-age allowance from 1/7/2025: article 1 with its lines labelled.
    id: 'decision-old-age-allowance-176-lines',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const page = `<div style="font-size:12.5pt">${communeHead(f, `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15, 'margin:4mm 0 0')}<div class="sub" style="margin-bottom:2mm"><b>Về việc hưởng trợ cấp hưu trí xã hội hằng tháng</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13, 'margin:1mm 0 2mm')}<p><i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;</i></p><p><i>Căn cứ Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024;</i></p><p><i>Căn cứ Nghị định số 176/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội;</i></p><p><i>Xét đề nghị của Trưởng phòng Văn hóa - Xã hội.</i></p>${title('QUYẾT ĐỊNH:', 13, 'margin:2mm 0')}<p><b>Điều 1.</b> Giải quyết trợ cấp hưu trí xã hội đối với:</p><div style="padding-left:10mm">${fill(`- ${you(f.main.sex)}:`, `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('- Sinh ngày:', bornOf(f.main, 'subject'))}${fill('- Số định danh cá nhân:', idOf(f.main, 'subject'))}${fill('- Nơi thường trú:', f.main.home)}${fill('- Mức trợ cấp:', '500.000 đồng/tháng (Năm trăm nghìn đồng)')}${fill('- Thời điểm hưởng:', `từ tháng ${f.date.slice(3)}`)}</div><p style="margin-top:2mm">Trong thời gian hưởng trợ cấp, ${who} được Nhà nước cấp thẻ bảo hiểm y tế; khi chết, tổ chức, cá nhân lo mai táng được hỗ trợ chi phí mai táng theo quy định.</p><p><b>Điều 2.</b> Quyết định này có hiệu lực thi hành kể từ ngày ký.</p><p><b>Điều 3.</b> Chánh Văn phòng, Trưởng phòng Văn hóa - Xã hội, các đơn vị có liên quan và ${who} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p></div>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Lưu: VT, VHXH.')}${codeLine(f)}`)}`;
      return paper('decision', [page]);
    },
  },
  {
    // Help for who buried an old person: dead and recipient side by side in a table.
    id: 'decision-burial-help-table-recipient',
    class: 'decision',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const dead = f.others[1];
      const page = `${communeHead(f, `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15, 'margin:4mm 0 0')}<div class="sub"><b>Về việc hỗ trợ chi phí mai táng</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13, 'margin:0 0 2mm')}<p>Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;</p><p>Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội;</p><p>Xét Tờ khai đề nghị hỗ trợ chi phí mai táng nộp ngày ${daysLater(f.date, -5)} và đề nghị của Phòng Văn hóa - Xã hội,</p>${title('QUYẾT ĐỊNH:', 13, 'margin:2mm 0')}<p><b>Điều 1.</b> Hỗ trợ chi phí mai táng theo thông tin sau:</p>${grid(
        ['', 'Người chết', 'Người nhận hỗ trợ'],
        [
          ['Họ và tên', `<b>${nameOf(dead, 'deceased')}</b>`, `<b>${nameOf(f.main, 'subject')}</b>`],
          ['Ngày sinh', bornOf(dead, 'deceased'), bornOf(f.main, 'subject')],
          ['Số định danh', idOf(dead, 'deceased'), idOf(f.main, 'subject')],
          ['Nơi cư trú', dead.home, f.main.home],
          ['Ghi chú', `Chết ngày ${daysLater(f.date, -19)}`, `${f.chance.pick(['Con', 'Cháu'])} của người chết`],
        ],
        12,
      ).replaceAll(
        '<tr><td style="',
        '<tr><td style="width:27mm;white-space:nowrap;',
      )}<p>Mức hỗ trợ: <b>10.000.000 đồng</b> (Mười triệu đồng chẵn).</p><p><b>Điều 2.</b> Kinh phí chi từ nguồn bảo đảm xã hội của ${f.place.kind}. Phòng Văn hóa - Xã hội chi trả một lần trong thời hạn 03 ngày làm việc.</p><p><b>Điều 3.</b> Các ông (bà) Chánh Văn phòng, Trưởng phòng Văn hóa - Xã hội, Trưởng phòng Kinh tế và người nhận hỗ trợ chịu trách nhiệm thi hành Quyết định này./.</p>${besideSign(`${recipients('Như Điều 3;', 'Kho bạc Nhà nước;', 'Lưu: VT.')}${codeLine(f)}`, sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { gap: 20 }))}`;
      return paper('decision', [page]);
    },
  },
  {
    // The district of the year 2001: relief for the old and lonely (decree 07/2000), typed.
    id: 'decision-district-2001-relief-typed',
    class: 'decision',
    tags: ['form', 'typed', 'two-column', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 5, 2001);
      const old = oldCitizenId(f.chance);
      const office = `UBND ${upper(district(f))}`;
      const page = `<div style="font-size:10.3pt;line-height:1.5">${twoColumns(`${field('agency', office)}<br>-----------<br>Số: ${field('document_no', `${f.number}/2001/QĐ-UB`)}`, `<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b><br>-------------<br>${issued(day, dateInWords(day))}`, 38, 9.4)}${title('QUYẾT ĐỊNH CỦA UBND HUYỆN', 13.5, 'margin:6mm 0 0')}<div class="sub" style="font-size:10.3pt">V/v trợ cấp cứu trợ xã hội thường xuyên</div>${title('ỦY BAN NHÂN DÂN HUYỆN', 11, 'margin:1mm 0 2mm')}<p>- Căn cứ Luật Tổ chức HĐND và UBND ngày 21/6/1994;</p><p>- Căn cứ Nghị định số 07/2000/NĐ-CP ngày 09/3/2000 của Chính phủ về chính sách cứu trợ xã hội;</p><p>- Xét đề nghị của Phòng Tổ chức - Lao động - Thương binh và Xã hội,</p>${title('QUYẾT ĐỊNH', 11.5, 'margin:2mm 0')}<p>Điều 1: Nay trợ cấp cứu trợ xã hội thường xuyên cho ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'subject', upper(f.main.name))}</p><p>Sinh ngày: ${bornOf(f.main, 'subject')} - CMND số: ${oldIdOf(old, 'subject')}</p><p>Chỗ ở: ${homeBefore(f, f.main)}</p><p>Thuộc diện: ${f.chance.pick(['người già cô đơn không nơi nương tựa', 'người tàn tật nặng không có nguồn thu nhập', 'trẻ mồ côi'])}.</p><p>Mức trợ cấp: 45.000 đ/tháng (Bốn mươi lăm nghìn đồng), kể từ ngày 01/6/2001.</p><p>Điều 2: Ông Trưởng Phòng Tổ chức - Lao động - Thương binh và Xã hội, Trưởng Phòng Tài chính, Chủ tịch UBND ${f.place.kind} ${f.place.name} và ${you(f.main.sex).toLowerCase()} có tên trên thi hành quyết định này kể từ ngày ký.</p></div>${besideSign(`Nơi nhận:<br>- Như Điều 2<br>- Sở LĐTBXH<br>- Lưu VP${codeLine(f)}`, sealedSign(f, 'TM. UBND HUYỆN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: `ỦY BAN NHÂN DÂN ${upper(district(f))} ★`, inner: 'UBND', gap: 24 }))}`;
      return paper('decision', [page], 'a4', TYPED);
    },
  },
  {
    // Decree 56/2017/NĐ-CP: a child is given to somebody who cares for it, two pages.
    id: 'decision-child-substitute-care-56-2017',
    class: 'decision',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const child = f.others[2];
      const first = `${communeHead(f, `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15, 'margin:5mm 0 0')}<div class="sub"><b>Về việc giao, nhận chăm sóc thay thế đối với trẻ em</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13, 'margin:0 0 3mm')}<p><i>Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;</i></p><p><i>Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09 tháng 5 năm 2017 của Chính phủ quy định chi tiết một số điều của Luật Trẻ em;</i></p><p><i>Xét đề nghị của người làm công tác bảo vệ trẻ em và đơn đăng ký nhận chăm sóc thay thế nộp ngày ${daysLater(f.date, -15)}.</i></p>${title('QUYẾT ĐỊNH:', 13, 'margin:2mm 0')}<p><b>Điều 1.</b> Giao trẻ em <b>${nameOf(child, 'child')}</b>, sinh ngày ${bornOf(child, 'child')}, số định danh cá nhân ${idOf(child, 'child')}, hiện ở ${child.home}, cho ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, căn cước số ${idOf(f.main, 'subject')}, nơi cư trú ${f.main.home}, chăm sóc thay thế.</p><p>Hình thức: chăm sóc thay thế bởi ${f.chance.pick(['người thân thích', 'cá nhân, gia đình không phải là người thân thích'])}. Lý do: ${f.chance.pick(['cha, mẹ trẻ đều đã chết', 'mẹ chấp hành án phạt tù, không xác định được cha', 'cha, mẹ mất tích sau lũ quét'])}. Thời hạn: ${f.chance.pick(['24 tháng', '36 tháng', 'đến khi trẻ đủ 18 tuổi'])} kể từ ngày ký.</p>`;
      const second = `<p><b>Điều 2.</b> Người nhận chăm sóc thay thế có trách nhiệm bảo đảm chỗ ở an toàn, cho trẻ đi học, khám chữa bệnh, giữ gìn giấy tờ của trẻ; thông báo tình hình của trẻ cho Ủy ban nhân dân ${f.place.kind} sáu tháng một lần; được hưởng hỗ trợ kinh phí theo quy định.</p>${f.long ? '<p>Khi trẻ bị xâm hại hoặc người nhận chăm sóc không còn đủ sức khỏe, điều kiện, các bên báo ngay cho người làm công tác bảo vệ trẻ em để xem xét chấm dứt việc chăm sóc thay thế.</p>' : ''}<p><b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký. Trưởng phòng Văn hóa - Xã hội, Công an ${f.place.kind}, người làm công tác bảo vệ trẻ em và người có tên tại Điều 1 chịu trách nhiệm thi hành./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Sở Y tế;', 'Lưu: VT, VHXH.')}${codeLine(f)}`)}`;
      return paper('decision', f.long ? [first, pageNumber(2) + second] : [first + second]);
    },
  },
  {
    // Somebody else fetches the result: half a sheet, to be shown with the receipt.
    id: 'proxy-fetch-result-half-dotted',
    class: 'power_of_attorney',
    tags: ['form', 'small'],
    draw: (f) => {
      const taker = f.others[1];
      const page = `<div style="margin:-10mm -6mm 0 -15mm;font-size:10.5pt;line-height:1.42">${middleNation(10, '-', 40)}${title('GIẤY ỦY QUYỀN', 15, 'margin:4mm 0 0')}<div class="sub" style="margin-bottom:2mm">(Nhận kết quả giải quyết thủ tục hành chính)</div>${dotted('Tôi là:', `<b>${nameOf(f.main, 'giver')}</b>`, 60)}${dotted('Sinh ngày:', bornOf(f.main, 'giver'), 60)}${dotted('Số căn cước:', idOf(f.main, 'giver'), 60)}<div>Nơi ở: ${f.main.home}</div>${dotted('Ủy quyền cho:', `<b>${nameOf(taker, 'taker')}</b>`, 60)}${dotted('Sinh ngày:', bornOf(taker, 'taker'), 60)}${dotted('Số căn cước:', idOf(taker, 'taker'), 60)}<div>Nơi ở: ${taker.home}</div>${dotted('Là (quan hệ):', f.chance.pick(['con', 'em ruột', 'hàng xóm', 'bạn']), 60)}<div>được thay tôi đến Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name} nhận kết quả hồ sơ: ${askedOf(f)}; mã hồ sơ: ${slipCode(f)}.</div><div style="margin-top:1mm">Lý do: ${f.chance.pick(['tôi đi làm xa', 'tôi ốm, không đi lại được', 'tôi bận con nhỏ'])}. Giấy này có giá trị trong 15 ngày kể từ ngày ký. Tôi chịu trách nhiệm về việc ủy quyền này.</div><div style="text-align:right;margin-top:2mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Người được ủy quyền', taker.name, 14)}</div><div>${plainSign(f, 'Người ủy quyền', f.main.name, 14)}</div></div></div>`;
      return paper('power_of_attorney', [page], 'a5');
    },
  },
]);
