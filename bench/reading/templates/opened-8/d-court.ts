import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, SANS } from '../kit.ts';
import { paper, title, twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { courtNow, flat, headline, low, manySign, par, row } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_D_COURT = inPart('opened-8', [
  {
    // Law on mediation at courts (2020): the agreement of two neighbours is recognised.
    id: 'court-mediation-agreement-recognised',
    class: 'decision',
    tags: ['prose', 'two-column', 'personal', 'sans'],
    draw: (f) => {
      const other = f.others[2];
      const court = courtNow(f);
      return paper(
        'decision',
        [
          `<div style="font-size:11pt">${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/2026/QĐCNHGT-DS`)}`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 43, 10.5)}${headline('QUYẾT ĐỊNH', 'CÔNG NHẬN KẾT QUẢ HÒA GIẢI THÀNH TẠI TÒA ÁN', 14)}${flat('Căn cứ các điều 32, 33, 34 và 35 của Luật Hòa giải, đối thoại tại Tòa án;', 'font-style:italic')}${flat('Sau khi nghiên cứu Biên bản ghi nhận kết quả hòa giải và các tài liệu kèm theo về việc thỏa thuận giải quyết tranh chấp của các bên sau đây:', 'font-style:italic')}${row(`<b>Người khởi kiện:</b> ${you(f.main.sex)} ${nameOf(f.main, 'plaintiff')}`)}${row(`Ngày sinh: ${bornOf(f.main, 'plaintiff')}. Số định danh cá nhân: ${idOf(f.main, 'plaintiff')}`, 6)}${row(`Nơi cư trú: ${f.main.home}`, 6)}${row(`<b>Người bị kiện:</b> ${you(other.sex)} ${nameOf(other, 'defendant')}`)}${row(`Ngày sinh: ${bornOf(other, 'defendant')}. Số định danh cá nhân: ${idOf(other, 'defendant')}`, 6)}${row(`Nơi cư trú: ${other.home}`, 6)}${title('QUYẾT ĐỊNH:', 12.5)}${par(`<b>1.</b> Công nhận kết quả hòa giải thành được ghi trong Biên bản ngày ${daysLater(f.date, -16)}, cụ thể: ${low(other)} ${other.name} tháo dỡ hàng rào lấn sang đất của ${low(f.main)} ${f.main.name} dài ${f.chance.whole(6, 38)} m trong thời hạn 30 ngày; hai bên giữ nguyên ranh giới theo bản đồ địa chính.`)}${par('<b>2.</b> Quyết định này có hiệu lực pháp luật, không bị kháng cáo, kháng nghị theo thủ tục phúc thẩm và được thi hành theo pháp luật về thi hành án dân sự.')}${par('<b>3.</b> Quyết định có thể bị xem xét lại theo quy định tại Điều 36 của Luật Hòa giải, đối thoại tại Tòa án.')}${besideSign(`${recipients('Các bên tham gia hòa giải;', 'VKSND cùng cấp;', 'Thi hành án dân sự;', 'Lưu: VT, hồ sơ hòa giải.')}${codeLine(f)}`, sealedSign(f, 'THẨM PHÁN', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' }))}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The enforcers confirm what somebody has paid: form of the law on enforcement, article 53.
    id: 'enforcement-result-confirmed',
    class: 'other',
    tags: ['form', 'two-column', 'personal', 'italic'],
    draw: (f) => {
      const office = ['THI HÀNH ÁN DÂN SỰ', `TỈNH ${upper(f.place.province)}`] as const;
      const region = f.chance.whole(2, 12);
      return paper('other', [
        `${twoColumns(`${office.join(' ')}<br><b>${field('agency', `PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC ${region}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/GXN-THADS`)}`, `${nation(11, '-', 48)}<i>${f.place.name}, ${issued(f.date)}</i>`, 43, 11.5)}${title('GIẤY XÁC NHẬN<br>KẾT QUẢ THI HÀNH ÁN', 16, 'margin:8mm 0 4mm')}${par('<i>Căn cứ Điều 53 Luật Thi hành án dân sự;</i>')}${par(`<i>Xét đề nghị của ${low(f.main)} ${nameOf(f.main, 'debtor')} ngày ${daysLater(f.date, -3)},</i>`)}${flat(`Phòng Thi hành án dân sự khu vực ${region} xác nhận:`)}${row(`${you(f.main.sex)}: <b>${f.main.name}</b>; sinh ngày ${bornOf(f.main, 'debtor')}`, 8)}${row(`Căn cước số: ${idOf(f.main, 'debtor')}`, 8)}${row(`Địa chỉ: ${f.main.home}`, 8)}${par(`là người phải thi hành án theo Bản án hình sự sơ thẩm số ${f.chance.whole(8, 80)}/2025/HS-ST ngày 16/9/2025 và Quyết định thi hành án số ${f.chance.whole(100, 500)}/QĐ-THADS ngày 02/11/2025.`, 'margin-top:2mm')}${par(`Kết quả thi hành: đã nộp xong án phí hình sự sơ thẩm 200.000 đồng và tiền phạt ${grouped(f.chance.whole(5, 30) * 1_000_000)} đồng theo Biên lai thu tiền số 000${f.chance.digits(4)}.`)}${par(`Như vậy, tính đến ngày ${f.date}, ${low(f.main)} ${f.main.name} đã thi hành xong toàn bộ nghĩa vụ dân sự trong bản án nêu trên.`)}${besideSign(`${recipients('Người yêu cầu;', 'Lưu: VT, HSTHA.')}${codeLine(f)}`, sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `THI HÀNH ÁN DÂN SỰ ★ KHU VỰC ${region} ★`, inner: 'THADS' }))}`,
      ]);
    },
  },
  {
    // Minutes of a hamlet's team that reconciles neighbours.
    id: 'minutes-hamlet-reconciliation-team',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) => {
      const other = f.others[1];
      const head = f.name('Nam');
      return paper('other', [
        `<div style="font-size:12.5pt">${twoColumns(`UBND ${upper(f.place.kind)} ${upper(f.place.name)}<br><b>${field('agency', `TỔ HÒA GIẢI Ở CƠ SỞ SỐ ${f.chance.whole(1, 9)}`)}</b>`, nation(11.5, '-', 50), 42, 11.5)}${title('BIÊN BẢN HÒA GIẢI THÀNH', 16, 'margin:3mm 0')}${par(`Hôm nay, vào hồi ${f.chance.whole(7, 19)} giờ ${f.chance.whole(10, 50)} phút, ${issued(f.date)}, tại Nhà văn hóa, Tổ hòa giải tiến hành hòa giải theo đề nghị của các bên. Thành phần gồm có:`)}${flat(`<b>Hòa giải viên:</b> 1. ${head} – Tổ trưởng &emsp; 2. ${f.name('Nữ')} – Tổ viên`)}${flat(`<b>Bên thứ nhất:</b> ${low(f.main)} ${nameOf(f.main, 'applicant')}, sinh ngày ${bornOf(f.main, 'applicant')}, số căn cước ${idOf(f.main, 'applicant')}, địa chỉ ${f.main.home}`)}${flat(`<b>Bên thứ hai:</b> ${low(other)} ${nameOf(other, 'mentioned')}, sinh ngày ${bornOf(other, 'mentioned')}, địa chỉ ${other.home}`)}${flat('<b>Nội dung mâu thuẫn:</b> Hai bên tranh chấp về lối đi chung và việc thoát nước mưa từ mái hiên sang sân nhà bên cạnh, có lời qua tiếng lại nhiều lần.')}${flat('<b>Nội dung thỏa thuận của các bên:</b>')}${par('1. Bên thứ hai làm máng thu nước trong thời hạn 15 ngày, chi phí tự chịu.')}${par('2. Lối đi chung rộng 1,5 m giữ nguyên hiện trạng, không bên nào được xây lấn hoặc để vật cản.')}${par('3. Hai bên xin lỗi nhau và cam kết giữ gìn tình làng nghĩa xóm.')}${flat(`Biên bản lập xong hồi ${f.chance.whole(20, 21)} giờ cùng ngày, đọc cho mọi người nghe, nhất trí ký tên. Biên bản lập thành 03 bản.`)}${manySign(
          f,
          [
            ['BÊN THỨ NHẤT', f.main.name],
            ['BÊN THỨ HAI', other.name],
            ['TỔ TRƯỞNG TỔ HÒA GIẢI', head],
          ],
          18,
        )}${codeLine(f)}</div>`,
      ]);
    },
  },
]);
