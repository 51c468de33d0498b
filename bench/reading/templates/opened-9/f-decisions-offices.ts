import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, nameOf, textBlock, title, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { dayOf, homeBefore } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_F_DECISIONS_OFFICES = inPart('opened-9', [
  {
    // A district of 1996 lets somebody do the civil register's work; typed.
    id: 'decision-1996-district-clerk-typed',
    class: 'decision',
    tags: ['typed', 'personal'],
    draw: (f) => {
      const date = dayOf(f, f.chance.whole(2, 11), 1996);
      const who = you(f.main.sex).toLowerCase();
      return part.typedPaper(
        'decision',
        `${part.typedHead(f, officeLines('UỶ BAN NHÂN DÂN', part.upperDistrict(f)), `${f.chance.whole(30, 480)}/QĐ-UB`, date)}${title('QUYẾT ĐỊNH CỦA UBND HUYỆN', 13.5, 'margin-top:5mm')}<div class="sub" style="font-size:10.5pt">(V/v công nhận cán bộ chuyên trách ${f.place.kind})</div><div style="text-align:center">UỶ BAN NHÂN DÂN ${part.upperDistrict(f)}</div><p class="flat">- Căn cứ Luật tổ chức HĐND và UBND (sửa đổi) ngày 21/6/1994;</p><p class="flat">- Căn cứ Nghị định 50/CP ngày 26/7/1995 của Chính phủ về chế độ sinh hoạt phí đối với cán bộ xã, phường, thị trấn;</p><p class="flat">- Xét đề nghị của UBND ${f.place.kind} ${f.place.name} và Trưởng phòng Tổ chức lao động xã hội,</p>${title('QUYẾT ĐỊNH', 12.5)}<p class="flat">Điều 1: Nay công nhận ${who} ${nameOf(f.main, 'subject', upper(f.main.name))}, sinh ngày ${bornOf(f.main, 'subject')}, trú tại ${homeBefore(f, f.main)}, giữ chức danh ${f.chance.pick(['cán bộ Tư pháp - Hộ tịch', 'cán bộ Địa chính', 'cán bộ Tài chính - Kế toán'])} ${f.place.kind} ${f.place.name} kể từ ngày ${daysLater(date, 10)}.</p><p class="flat">Điều 2: ${you(f.main.sex)} ${f.main.name} được hưởng sinh hoạt phí ${f.chance.pick(['120.000', '180.000', '210.000'])} đồng một tháng do ngân sách ${f.place.kind} chi trả.</p><p class="flat">Điều 3: Các ông Chánh văn phòng HĐND - UBND huyện, Trưởng phòng Tổ chức lao động xã hội, Chủ tịch UBND ${f.place.kind} ${f.place.name} và người có tên ở Điều 1 chịu trách nhiệm thi hành quyết định này.</p>${part.endOf(f, 'T/M UBND HUYỆN<br>CHỦ TỊCH', ['Như Điều 3', 'Lưu TC, VP'], { ring: `ỦY BAN NHÂN DÂN ★ ${part.upperDistrict(f)} ★`, inner: 'HUYỆN' })}`,
      );
    },
  },
  {
    // A people's credit fund decides something for its own house.
    id: 'decision-credit-fund-board',
    class: 'decision',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const opening = `${part.unionHead(f, 'QUỸ TÍN DỤNG NHÂN DÂN', officeLines('HỘI ĐỒNG QUẢN TRỊ', upper(f.place.name)), `${f.number}/QĐ-HĐQT`, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b>')}${title('QUYẾT ĐỊNH', 15)}<div class="sub">V/v ${f.prose.subject()}</div>${title('CHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ', 12.5)}`;
      const blocks = [
        ...part.grounds(f, ['Căn cứ Luật Các tổ chức tín dụng ngày 18 tháng 01 năm 2024 và Điều lệ của Quỹ;'], 1),
        part.middle('QUYẾT ĐỊNH'),
        ...Array.from({ length: f.long ? 5 : 3 }, (_, i) =>
          textBlock(`<u>Điều ${i + 1}</u>: ${f.prose.paragraph(f.long ? 3 : 1)}`, 86),
        ),
        textBlock('Ban điều hành, Ban kiểm soát và các thành viên thi hành Quyết định này./.', 86),
      ];
      const end = part.endOf(f, 'CHỦ TỊCH HĐQT', ['NHNN khu vực;', 'Lưu: HC.'], {
        ring: `QUỸ TÍN DỤNG NHÂN DÂN ★ ${unit(f)} ★`,
        inner: 'QTDND',
      });
      return part.pagedPaper('decision', opening, blocks, end);
    },
  },
]);
