import { daysLater } from '../../plan/dossiers.ts';
import { besideSign, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, nameOf, paper, textBlock, title, twoColumns } from '../kit.ts';
import { headed, officePages, recipients } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { communeTop, mottoDate, mr, office, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_REPORTS = inPart('held-out', [
  {
    // The commune's culture and society office on what was paid to whom: a table over the whole page.
    id: 'report-welfare-paid-by-groups-table',
    class: 'report',
    tags: ['table', 'two-column'],
    draw: (f) => {
      const groups = [
        'Người cao tuổi hưởng trợ cấp hưu trí xã hội',
        'Người khuyết tật nặng',
        'Người khuyết tật đặc biệt nặng',
        'Trẻ em mất nguồn nuôi dưỡng',
        'Người đơn thân nghèo nuôi con',
        'Hộ chăm sóc người khuyết tật',
        'Hỗ trợ mai táng phí',
      ];
      return paper('report', [
        `<div style="font-size:12.2pt">${twoColumns(office(`UBND ${unit(f)}`, ['PHÒNG VĂN HÓA - XÃ HỘI'], `${f.number}/BC-VHXH`), mottoDate(f, 11.4), 42, 11.6)}${title('BÁO CÁO', 15, 'margin:0')}<div class="sub"><b>Kết quả chi trả trợ cấp xã hội tháng ${f.date.slice(3)}</b></div><p>Thực hiện chỉ đạo của Ủy ban nhân dân ${f.place.kind}, Phòng Văn hóa - Xã hội báo cáo kết quả chi trả trợ cấp xã hội trong tháng như sau:</p><p><b>1. Kết quả chi trả</b></p>${ruled(
          [7, 45, 16, 16, 16],
          ['STT', 'Nhóm đối tượng', 'Tháng trước', 'Tháng này', 'Qua tài khoản'],
          groups.map((group, i) => {
            const n = f.chance.whole(3, 190);
            return [String(i + 1), group, String(n), String(n + f.chance.whole(0, 6)), `${f.chance.whole(30, 100)}%`];
          }),
          11,
        )}<p><b>2. Đánh giá chung</b></p><p>${f.prose.paragraph(3)}</p><p><b>3. Khó khăn, đề xuất</b></p><p>${f.prose.paragraph(2)}</p><p>Phòng Văn hóa - Xã hội kính báo cáo Ủy ban nhân dân ${f.place.kind}./.</p>${besideSign(recipients(`UBND ${f.place.kind};`, 'Lưu: VT.'), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG VĂN HÓA - XÃ HỘI ★ ${unit(f)} ★`, inner: 'PHÒNG' }))}</div>`,
      ]);
    },
  },
  {
    // On gifts for people of merit at the New Year, sections with letters.
    id: 'report-new-year-gifts-merit-people',
    class: 'report',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const opening = `${communeTop(f, `${f.number}/BC-UBND`)}${title('BÁO CÁO', 15, 'margin:0')}<div class="sub"><b>Công tác chăm lo người có công, đối tượng chính sách<br>nhân dịp Tết Nguyên đán và ${f.prose.subject()}</b></div>`;
      const blocks = [
        textBlock(f.prose.ground().replace(/;$/, '.'), 84),
        ...[
          'A. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
          'B. KẾT QUẢ THỰC HIỆN',
          'C. TỒN TẠI, HẠN CHẾ',
          'D. NHIỆM VỤ THỜI GIAN TỚI',
        ].flatMap((head) => [
          headed(head, f.prose.paragraph(f.long ? 4 : 2), 84),
          textBlock(`+ ${f.prose.item()}`, 84),
        ]),
        textBlock(`Trên đây là báo cáo của Ủy ban nhân dân ${f.place.kind} ${f.place.name}./.`, 84),
      ];
      const end = closing(
        f,
        'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH',
        recipients('Sở Nội vụ;', 'TT Đảng ủy, HĐND;', 'Lưu: VT.'),
        'PHÓ CHỦ TỊCH',
      );
      return paper('report', officePages(opening, blocks, end, { first: 27, capacity: 40, last: 12 }));
    },
  },
  {
    // An official checked at home who asks for help with a house: about one household.
    id: 'report-house-in-ruins-checked-one-family',
    class: 'report',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('report', [
        `${communeTop(f, `${f.number}/BC-VHXH`, 12, 41)}${title('BÁO CÁO', 15, 'margin:2mm 0 0')}<div class="sub"><b>Kết quả kiểm tra thực tế nhà ở của hộ gia đình<br>đề nghị hỗ trợ xóa nhà tạm, nhà dột nát</b></div><p>Ngày ${daysLater(f.date, -3)}, Tổ công tác gồm đại diện Phòng Văn hóa - Xã hội, Phòng Kinh tế, Ủy ban Mặt trận Tổ quốc ${f.place.kind} và trưởng thôn đã kiểm tra nhà ở của hộ ${mr(f.main)} <b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}, số định danh ${idOf(f.main, 'owner')}, tại ${f.main.home}. Kết quả như sau:</p><p><b>1. Hiện trạng:</b> Nhà cấp 4 làm năm ${f.chance.whole(1988, 2001)}, diện tích ${f.chance.whole(24, 58)} m²; nền đất, khung bằng gỗ tạp đã mục, mái lợp phi-brô xi măng vỡ nhiều chỗ, không còn bảo đảm “3 cứng”.</p><p><b>2. Hoàn cảnh:</b> Hộ có ${f.chance.whole(1, 5)} nhân khẩu, thuộc diện ${f.chance.pick(['hộ nghèo', 'hộ cận nghèo', 'gia đình người có công'])}; đất ở không có tranh chấp, chưa được hỗ trợ về nhà ở từ chương trình nào khác.</p><p><b>3. Nguyện vọng:</b> Xây mới tại vị trí cũ, gia đình đối ứng ${f.prose.slots.money()} và ngày công của họ hàng.</p><p><b>4. Đề xuất:</b> Đưa hộ ${mr(f.main)} ${f.main.name} vào danh sách hỗ trợ xây mới 60 triệu đồng đợt ${f.chance.whole(1, 3)} năm 2026; khởi công trước ngày ${daysLater(f.date, 20)}.</p><p>Kính trình lãnh đạo Ủy ban nhân dân ${f.place.kind} xem xét, quyết định./.</p>${closing(f, 'TUQ. CHỦ TỊCH<br>TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI', `${recipients('Chủ tịch, các PCT;', 'BTT UBMTTQ;', 'Lưu: VT.')}${codeLine(f)}`, 'UBND')}`,
      ]),
  },
]);
