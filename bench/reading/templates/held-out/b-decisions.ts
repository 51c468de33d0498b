import { field } from '../../../../samples/make/html.ts';
import { socialInsuranceNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign } from '../form-kit.ts';
import { beside } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, title } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { insurerSeal } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { mrMs } from '../eighth/b-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_B_DECISIONS = inPart('held-out', [
  {
    // Form 08A-HSB: survivors of an insured person get a monthly allowance; a table of the survivors.
    id: 'decision-survivors-monthly-08a',
    class: 'decision',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const dead = f.others[0];
      const no = socialInsuranceNo(f.chance);
      return paper('decision', [
        `<div style="text-align:right;font-size:9.5pt;margin-top:-7mm">Mẫu số 08A-HSB</div>${twoColumns(`BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${officeLines('BẢO HIỂM XÃ HỘI', `TỈNH ${upper(f.place.province)}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/QĐ-BHXH`)}`, `${nation(11.4, '-', 50)}<i>${f.place.province}, ${issued(f.date)}</i>`, 41, 11.6)}${title('QUYẾT ĐỊNH', 15.5, 'margin:3mm 0 0')}<div class="sub" style="margin-bottom:2mm"><b>Về việc hưởng trợ cấp tuất hằng tháng</b></div><div style="font-size:12pt">${title('GIÁM ĐỐC BẢO HIỂM XÃ HỘI', 12.5, 'margin:0 0 2mm')}<p>Căn cứ Luật Bảo hiểm xã hội số 41/2024/QH15 ngày 29 tháng 6 năm 2024;</p><p>Căn cứ Nghị định số 158/2025/NĐ-CP ngày 25 tháng 6 năm 2025 của Chính phủ;</p><p>Căn cứ hồ sơ của ${mrMs(dead)} ${nameOf(dead, 'deceased', upper(dead.name))}, mã số BHXH ${field('social_insurance_no', no, no, 'deceased')}, sinh ngày ${bornOf(dead, 'deceased')}, từ trần ngày ${f.chance.whole(10, 28)}/07/2026,</p>${title('QUYẾT ĐỊNH:', 12.5, 'margin:1mm 0')}<p><b>Điều 1.</b> Thân nhân của ${mrMs(dead)} ${dead.name} được hưởng trợ cấp tuất hằng tháng kể từ ngày 01/08/2026 như sau:</p>${grid(['Số TT', 'Họ và tên', 'Ngày, tháng, năm sinh', 'Số ĐDCN/CCCD', 'Mối quan hệ', 'Mức trợ cấp (đồng/tháng)'], [['1', `<b>${nameOf(f.main, 'subject')}</b>`, bornOf(f.main, 'subject'), idOf(f.main, 'subject'), f.main.sex === 'Nữ' ? 'Vợ' : 'Chồng', grouped(1_170_000)]], 11)}<p>Nơi cư trú của thân nhân: ${f.main.home}.</p><p>Trợ cấp mai táng: ${grouped(23_400_000)} đồng, người nhận: ${you(f.main.sex).toLowerCase()} ${f.main.name}.</p><p>Nơi nhận trợ cấp: Tổ chi trả số ${f.chance.whole(2, 9)}, ${f.place.kind} ${f.place.name}.</p><p><b>Điều 2.</b> Các ông, bà Trưởng phòng Chế độ BHXH, Trưởng phòng Kế hoạch - Tài chính, Giám đốc BHXH cơ sở và thân nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p></div>${besideSign(`${recipients('Như Điều 2;', 'Lưu: VT, hồ sơ.')}${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 22 }))}`,
      ]);
    },
  },
  {
    // A department corrects the birth date or name in a diploma by a decision.
    id: 'decision-diploma-corrected',
    class: 'decision',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const wrong = f.main.born.replace(/^\d\d/, (day) => String(((Number(day) + 9) % 28) + 1).padStart(2, '0'));
      return paper(
        'decision',
        [
          `<div style="font-size:12pt">${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('SỞ GIÁO DỤC VÀ ĐÀO TẠO')}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/QĐ-SGDĐT`)}`, `${nation(11.4, '-', 50)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40, 11.6)}${title('QUYẾT ĐỊNH', 15, 'margin:4mm 0 0')}<div class="sub"><b>Về việc chỉnh sửa nội dung ghi trên bằng tốt nghiệp trung học phổ thông</b></div>${title('GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO', 12.5, 'margin:0 0 2mm')}<p><i>Căn cứ Thông tư số 21/2019/TT-BGDĐT ngày 29 tháng 11 năm 2019 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Quy chế quản lý bằng tốt nghiệp trung học cơ sở, bằng tốt nghiệp trung học phổ thông và văn bằng giáo dục đại học;</i></p><p><i>Xét đơn đề nghị chỉnh sửa nội dung văn bằng kèm hồ sơ của ${you(f.main.sex).toLowerCase()} ${f.main.name};</i></p><p><i>Theo đề nghị của Trưởng phòng Quản lý thi và Kiểm định chất lượng giáo dục,</i></p>${title('QUYẾT ĐỊNH:', 12.5, 'margin:1mm 0 2mm')}<p><b>Điều 1.</b> Chỉnh sửa nội dung ghi trên bằng tốt nghiệp trung học phổ thông, số hiệu A ${f.chance.digits(7)}, năm tốt nghiệp 2009, của:</p>${beside('Họ và tên:', `<b>${nameOf(f.main, 'subject')}</b>`, 50)}${beside('Số định danh cá nhân:', idOf(f.main, 'subject'), 50)}${beside('Nơi thường trú:', f.main.home, 50)}${grid(['Nội dung chỉnh sửa', 'Đã ghi trên bằng', 'Nay chỉnh sửa thành'], [['Ngày, tháng, năm sinh', wrong, `<b>${bornOf(f.main, 'subject')}</b>`]], 11.5)}<p><b>Điều 2.</b> Quyết định này là căn cứ để sử dụng cùng văn bằng nêu tại Điều 1; phòng chuyên môn ghi nội dung chỉnh sửa vào phụ lục sổ gốc cấp văn bằng.</p><p><b>Điều 3.</b> Chánh Văn phòng Sở, Trưởng phòng Quản lý thi và Kiểm định chất lượng giáo dục, Hiệu trưởng Trường THPT ${f.place.name} và ${you(f.main.sex).toLowerCase()} ${f.main.name} chịu trách nhiệm thi hành Quyết định này./.</p></div>${besideSign(`${recipients('Như Điều 3;', 'Giám đốc Sở (b/c);', 'Lưu: VT, QLT.')}${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: `★ SỞ GIÁO DỤC VÀ ĐÀO TẠO ★ TỈNH ${upper(f.place.province)}`, inner: 'SỞ GD&ĐT', gap: 22 }))}`,
        ],
        'a4',
      );
    },
  },
  {
    // A university answers the commune that asked whether a diploma is genuine.
    id: 'letter-university-verifies-diploma',
    class: 'official_letter',
    tags: ['two-column', 'table', 'personal'],
    draw: (f) => {
      const school = `TRƯỜNG ĐẠI HỌC ${upper(f.place.province)}`;
      return paper('official_letter', [
        `${twoColumns(`BỘ GIÁO DỤC VÀ ĐÀO TẠO<br><b>${field('agency', school)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/ĐHĐT-QLĐT`)}<br><span style="font-size:11pt">V/v xác minh văn bằng tốt nghiệp</span>`, `${nation(11.6, '-', 50)}<i>${f.place.province}, ${issued(f.date)}</i>`, 42, 11.8)}<div style="text-align:center;margin:6mm 0 4mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><p>Trả lời văn bản của Quý cơ quan về việc xác minh văn bằng tốt nghiệp đại học, sau khi đối chiếu với sổ gốc cấp văn bằng, Trường Đại học ${f.place.province} có ý kiến như sau:</p>${grid(
          [],
          [
            ['Họ và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
            ['Ngày sinh', bornOf(f.main, 'subject')],
            ['Số căn cước', idOf(f.main, 'subject')],
            ['Ngành đào tạo', f.chance.pick(['Luật', 'Quản lý đất đai', 'Công tác xã hội'])],
            ['Hình thức đào tạo', f.chance.pick(['Vừa làm vừa học', 'Chính quy'])],
            ['Số hiệu văn bằng', `B ${f.chance.digits(6)}`],
            ['Số vào sổ', `${f.chance.whole(100, 999)}/2015`],
          ],
          12,
        )}<p>Trường xác nhận người có tên nêu trên đã được công nhận tốt nghiệp và được Trường cấp bằng cử nhân theo Quyết định số 412/QĐ-ĐH ngày 18 tháng 6 năm 2015; nội dung ghi trên bản sao văn bằng do Quý cơ quan gửi phù hợp với sổ gốc.</p><p>Trường thông tin để Quý cơ quan biết, xử lý hồ sơ theo thẩm quyền. Mọi chi tiết xin liên hệ Phòng Quản lý đào tạo./.</p>${besideSign(`${recipients('Như trên;', `${you(f.main.sex)} ${f.main.name};`, 'Lưu: VT, QLĐT.')}${codeLine(f)}`, sealedSign(f, 'TL. HIỆU TRƯỞNG<br>TRƯỞNG PHÒNG QLĐT', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 23 }))}`,
      ]);
    },
  },
  {
    // The department of home affairs tells somebody what is missing for a wounded soldier's paper.
    id: 'letter-veteran-papers-answer',
    class: 'official_letter',
    tags: ['two-column', 'personal', 'modern'],
    draw: (f) => {
      return paper(
        'official_letter',
        [
          `<div style="font-size:11.2pt">${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('SỞ NỘI VỤ')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/SNV-NCC`)}<br><span style="font-size:9.6pt">V/v trả lời đơn đề nghị xác nhận<br>thương binh</span>`, `${nation(10.2, '-', 46)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40, 10.4)}<div style="text-align:center;margin:7mm 0 5mm">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}<br>${f.main.home}</div><p>Sở Nội vụ tỉnh ${f.place.province} nhận được đơn của ${mrMs(f.main)} (số định danh cá nhân ${idOf(f.main, 'subject')}) do Ủy ban nhân dân ${f.place.kind} ${f.place.name} chuyển đến, nội dung đề nghị xác nhận người hưởng chính sách như thương binh. Sau khi nghiên cứu hồ sơ, Sở trả lời như sau:</p><p>Theo Điều 76 Nghị định số 131/2021/NĐ-CP ngày 30/12/2021 của Chính phủ, người bị thương trong chiến tranh không còn giấy tờ phải có một trong các giấy tờ gốc có ghi nhận bị thương như lý lịch cán bộ, lý lịch đảng viên, phiếu chuyển thương, giấy ra viện. Hồ sơ của ${mrMs(f.main)} mới có bản khai cá nhân và xác nhận của hai người cùng đơn vị.</p><p>Vì vậy, đề nghị ${mrMs(f.main)} liên hệ Ban Chỉ huy phòng thủ khu vực nơi quản lý hồ sơ quân nhân để được cung cấp bản trích lục; bổ sung giấy tờ nêu trên và gửi lại qua Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}.</p><p>Sở Nội vụ trả lời để ${mrMs(f.main)} biết, phối hợp thực hiện./.</p></div>${besideSign(`${recipients('Như trên;', `UBND ${f.place.kind} ${f.place.name};`, 'Lưu: VT, NCC.')}${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: `★ SỞ NỘI VỤ ★ TỈNH ${upper(f.place.province)}`, inner: 'SỞ NỘI VỤ', gap: 23 }))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
