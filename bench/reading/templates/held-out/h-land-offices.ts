import { field, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { officeHead, recipients } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { low } from '../eighth/c-parts.ts';
import { colons, formOf, mid, numbered, para, ringOf } from '../ninth/h-parts.ts';
import { row, sealFoot, sized } from '../ninth/h-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_H_LAND_OFFICES = inPart('held-out', [
  {
    // The commune's chairman lets a plot change its purpose, decree 151/2025: a decision on one page.
    id: 'h-land-decision-purpose-commune-2026',
    class: 'decision',
    tags: ['two-column', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${officeHead(f, `ỦY BAN NHÂN DÂN TỈNH ${upper(f.place.province)}`, field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`), `${f.number}/QĐ-UBND`, '', 11.5)}${title('QUYẾT ĐỊNH', 14, 'margin:2mm 0 0')}${mid('<b>Về việc cho phép chuyển mục đích sử dụng đất</b>', 'margin-bottom:2mm')}${mid(`<b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b>`, 'margin-bottom:2mm')}${sized(12.5, 1.34, `${['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;', 'Căn cứ Nghị định số 151/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ;', `Xét đề nghị của Trưởng phòng Kinh tế tại Tờ trình số ${f.chance.whole(20, 280)}/TTr-KT,`].map((one) => `<p><i>${one}</i></p>`).join('')}${mid('<b>QUYẾT ĐỊNH:</b>', 'margin-bottom:2mm')}${para(`<b>Điều 1.</b> Cho phép ${low(f.main)} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, nơi thường trú: ${f.main.home}, được chuyển mục đích sử dụng ${f.chance.whole(80, 400)} m² đất trồng cây lâu năm sang đất ở tại nông thôn thuộc thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}. Thời hạn sử dụng: ổn định, lâu dài.`)}${para('<b>Điều 2.</b> Giao Phòng Kinh tế chuyển thông tin địa chính đến cơ quan thuế để xác định nghĩa vụ tài chính; Chi nhánh Văn phòng đăng ký đất đai chỉnh lý hồ sơ địa chính, Giấy chứng nhận sau khi người sử dụng đất hoàn thành nghĩa vụ tài chính.')}${para(`<b>Điều 3.</b> Chánh Văn phòng, Trưởng phòng Kinh tế và ${low(f.main)} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`)}`)}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như Điều 3;', 'Thuế cơ sở;', 'Lưu: VT, KT.')}${codeLine(f)}`)}`,
      ]),
  },
  {
    // Tax office's notice how much to pay for a changed purpose (01/TB-TSDĐ) with a QR code to pay by.
    id: 'h-land-notice-use-fee-2026-qr',
    class: 'other',
    tags: ['form', 'table', 'personal', 'qr', 'small'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const price = f.chance.whole(8, 60) * 100_000;
      const area = f.chance.whole(50, 300);
      return paper('other', [
        `${sized(
          11,
          1.38,
          `${formOf('Mẫu số: <b>01/TB-TSDĐ</b>')}${twoColumns(`THUẾ TỈNH ${upper(f.place.province)}<br><b>${field('agency', `THUẾ CƠ SỞ ${f.chance.whole(1, 16)}`)}</b><div class="rule" style="width:14mm"></div>${numbered(`${f.number}/TB-TCS`)}`, `${nation(11, '-', 48)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40, 11)}${title('THÔNG BÁO<br>Nộp tiền sử dụng đất', 14, 'margin:1mm 0 2mm')}<div class="cols" style="gap:4mm"><div style="flex:4">${row('<b>I. PHẦN THÔNG TIN CỦA NGƯỜI SỬ DỤNG ĐẤT</b>')}${colons(46, ['1. Tên người sử dụng đất', `<b>${nameOf(f.main, 'payer', upper(f.main.name))}</b>`], ['2. Mã số thuế', field('tax_code', tax, tax, 'payer')], ['3. Ngày sinh', bornOf(f.main, 'payer')], ['4. Số căn cước', idOf(f.main, 'payer')], ['5. Địa chỉ', f.main.home])}</div><div style="flex:1">${qr(`TSDD|${tax}|${f.number}`, 24)}<div style="font-size:8.5pt;text-align:center">Quét mã để nộp tiền</div></div></div><b>II. PHẦN THÔNG BÁO CỦA CƠ QUAN THUẾ</b>${grid(
            ['Chỉ tiêu', 'Nội dung'],
            [
              ['Thửa đất số, tờ bản đồ số', plot(f).join(', ')],
              ['Diện tích phải nộp tiền sử dụng đất', `${area} m²`],
              ['Giá đất tính tiền sử dụng đất', `${grouped(price)} đồng/m²`],
              ['Tiền sử dụng đất trước miễn, giảm', `${grouped(price * area)} đồng`],
              ['Số tiền được miễn, giảm', '0 đồng'],
              ['<b>Số tiền sử dụng đất phải nộp</b>', `<b>${grouped(price * area)} đồng</b>`],
              ['Thời hạn nộp 50 % tiền', `chậm nhất ngày ${daysLater(f.date, 30)}`],
              ['Thời hạn nộp 50 % còn lại', `chậm nhất ngày ${daysLater(f.date, 90)}`],
              ['Chương - Tiểu mục', '757 - 1401'],
            ],
            11,
          )}${para('Quá thời hạn trên mà chưa nộp hoặc nộp chưa đủ thì người sử dụng đất phải nộp tiền chậm nộp theo quy định của pháp luật về quản lý thuế. Nếu có vướng mắc, đề nghị liên hệ với cơ quan thuế theo địa chỉ ghi trên.')}`,
        )}${sealFoot(f, 'TRƯỞNG THUẾ CƠ SỞ', recipients('Như trên;', 'Văn phòng đăng ký đất đai;', 'Lưu: VT.'), { ring: ringOf(f, 'THUẾ CƠ SỞ'), inner: 'THUẾ' })}`,
      ]);
    },
  },
]);
