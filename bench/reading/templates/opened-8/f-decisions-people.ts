import * as part from '../eighth/f-parts.ts';
import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { district, officeLines, unit } from '../form-kit.ts';
import { bornOf, idOf, issued, nameOf, nation, paper, SANS, title, twoColumns } from '../kit.ts';
import { upper } from '../kit.ts';
import { capital, you } from '../office-kit.ts';
import { dayOf, homeBefore } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_F_DECISIONS_PEOPLE = inPart('opened-8', [
  {
    // An officer's pay goes up by one step; the old and the new step in a table.
    id: 'decision-pay-step-officer',
    class: 'decision',
    tags: ['table', 'sans', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const step = f.chance.whole(2, 7);
      const rate = (n: number) => (2.34 + (n - 1) * 0.33).toFixed(2).replace('.', ',');
      return paper(
        'decision',
        [
          `<div style="font-size:11.5pt">${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/QĐ-UBND`, size: 11 })}${title('QUYẾT ĐỊNH', 14.5)}<div class="sub" style="font-size:11.5pt"><b>V/v nâng bậc lương thường xuyên đối với công chức</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 12)}<p>Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;</p><p>Căn cứ Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương và Thông tư số 08/2013/TT-BNV ngày 31 tháng 7 năm 2013 của Bộ Nội vụ;</p><p>Theo đề nghị của Trưởng Phòng Văn hóa - Xã hội.</p>${title('QUYẾT ĐỊNH:', 12)}<p><b>Điều 1.</b> Nâng bậc lương thường xuyên đối với ${who} <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>, ngày sinh ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, công chức ${f.chance.pick(['Phòng Kinh tế', 'Văn phòng HĐND và UBND', 'Phòng Văn hóa - Xã hội'])}, cụ thể:</p>${part.columns(
            [28, 18, 18, 18, 18],
            ['Nội dung', 'Mã ngạch', 'Bậc', 'Hệ số', 'Thời điểm'],
            [
              ['Lương đang hưởng', '01.003', `${step}/9`, rate(step), dayOf(f, 8, 2023)],
              ['Lương được nâng', '01.003', `${step + 1}/9`, rate(step + 1), dayOf(f, 8, 2026)],
            ],
            11,
          )}<p><b>Điều 2.</b> Thời gian tính nâng bậc lương lần sau kể từ ngày ${dayOf(f, 8, 2026)}.</p><p><b>Điều 3.</b> Văn phòng, các phòng chuyên môn và ${who} ${f.main.name} căn cứ Quyết định thi hành./.</p>${part.endOf(f, 'CHỦ TỊCH', ['Như Điều 3;', 'Sở Nội vụ;', 'BHXH cơ sở;', 'Lưu: VT, hồ sơ CC.'])}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A district's chairman moves an officer to a commune, 2019.
    id: 'decision-2019-district-moves-officer',
    class: 'decision',
    tags: ['two-column', 'personal'],
    draw: (f) => {
      const date = dayOf(f, f.chance.whole(2, 11), 2019);
      const who = you(f.main.sex).toLowerCase();
      return paper('decision', [
        `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', part.upperDistrict(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.chance.whole(200, 4200)}/QĐ-UBND`)}`, `${nation(12, '-', 54)}<i>${capital(district(f).replace('huyện ', ''))}, ${issued(date)}</i>`, 36)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc điều động, phân công công chức cấp xã</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${part.upperDistrict(f)}`, 13)}<p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;</p><p>Căn cứ Nghị định số 112/2011/NĐ-CP ngày 05 tháng 12 năm 2011 của Chính phủ về công chức xã, phường, thị trấn;</p><p>Xét đề nghị của Trưởng phòng Nội vụ huyện,</p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Điều động ${who} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, thường trú tại ${homeBefore(f, f.main)}, công chức ${f.chance.pick(['Tư pháp - Hộ tịch', 'Văn phòng - Thống kê', 'Địa chính - Nông nghiệp - Xây dựng và Môi trường'])}, đến nhận công tác tại Ủy ban nhân dân ${f.place.kind} ${f.place.name} kể từ ngày ${daysLater(date, 14)}.</p><p><b>Điều 2.</b> Lương và các khoản phụ cấp (nếu có) của ${who} ${f.main.name} do Ủy ban nhân dân ${f.place.kind} ${f.place.name} chi trả theo quy định hiện hành của Nhà nước.</p><p><b>Điều 3.</b> Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Nội vụ, Chủ tịch UBND ${f.place.kind} ${f.place.name} và ${who} ${f.main.name} chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký./.</p>${part.endOf(f, 'CHỦ TỊCH', ['Như Điều 3;', 'Sở Nội vụ (b/c);', 'Lưu: VT, NV.'], { ring: `ỦY BAN NHÂN DÂN ★ ${part.upperDistrict(f)} ★` })}`,
      ]);
    },
  },
]);
