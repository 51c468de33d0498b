import { code128, field, fill } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { dossierOf } from '../desk-parts.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, idOf, issued, nameOf, nation, paper, plainSign, title, TYPED } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { BROUGHT, due, listed, mr, pen, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_RECEIPTS = inPart('held-out', [
  {
    // Department of justice: criminal records. Half a sheet across, the bar code between the two heads.
    id: 'receipt-criminal-record-department-half',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator', 'small'],
    landscape: true,
    draw: (f) => {
      const { code, received } = dossierOf(f);
      return paper(
        'receipt',
        [
          `<div style="margin:-11mm -8mm 0 -18mm;font-size:10.6pt;line-height:1.38"><div style="display:flex;justify-content:space-between;text-align:center;line-height:1.25"><div>UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('SỞ TƯ PHÁP')}</b></div><div style="font-size:9pt">${code128(code, 52, 10)}${field('dossier_code', code)}</div><div style="font-size:10pt">${nation(9.6, '-', 38)}</div></div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 13.5, 'margin:3mm 0 0')}<div style="text-align:center"><i>(Lĩnh vực: Lý lịch tư pháp)</i></div><div class="cols" style="gap:6mm"><div style="flex:1">${listed(
            [
              ['Người nộp', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`],
              ['Ngày sinh', bornOf(f.main, 'applicant')],
              ['Số CCCD', idOf(f.main, 'applicant')],
              ['Địa chỉ', f.main.home],
            ],
            24,
          )}</div><div style="flex:1">${listed(
            [
              ['Yêu cầu cấp', `Phiếu LLTP số ${f.chance.pick(['1', '2'])}`],
              ['Số lượng', `0${f.chance.whole(1, 3)} phiếu`],
              ['Phí đã thu', '200.000 đồng'],
              ['Ngày nhận', issued(received, received)],
              ['Ngày hẹn', `<b>${due(f, received, 10, 15)}</b>`],
            ],
            26,
          )}</div></div><div style="font-size:9.8pt;margin-top:1mm">Khi đến nhận kết quả, đề nghị mang theo giấy này và giấy tờ tùy thân; trường hợp nhận thay phải có giấy ủy quyền hợp lệ. Liên hệ: ${phone(f)}.</div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Người nộp hồ sơ', f.main.name, 14)}</div><div>${plainSign(f, 'Cán bộ tiếp nhận', f.name('Nữ'), 14)}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // The social insurance's own receipt: procedure number, table of pieces with counts, ways of fetching.
    id: 'receipt-social-insurance-pieces-count',
    class: 'receipt',
    tags: ['form', 'table', 'barcode', 'separator', 'two-column'],
    draw: (f) => {
      const { code, received } = dossierOf(f);
      const rows = f.chance
        .some(BROUGHT, 4)
        .map((name, i) => [String(i + 1), name, i % 2 ? '' : '01', i % 2 ? '01' : '']);
      return paper('receipt', [
        `<div style="font-size:12pt">${twoColumns(`BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}<br><b>${officeLines('BẢO HIỂM XÃ HỘI CƠ SỞ', upper(f.place.name))}</b><div style="margin-top:2mm">${code128(code, 54, 10)}</div>Mã hồ sơ: ${field('dossier_code', code)}`, `${nation(11, '-', 50)}<i>${f.place.name}, ${issued(received)}</i>`, 44, 11)}${title('GIẤY TIẾP NHẬN HỒ SƠ<br>VÀ HẸN TRẢ KẾT QUẢ', 15, 'line-height:1.3;margin-bottom:4mm')}<div style="margin:1mm 0">Bộ phận Tiếp nhận và Trả kết quả đã nhận hồ sơ của:</div>${fill('Ông/Bà:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fill('Số định danh cá nhân/CCCD:', idOf(f.main, 'applicant'))}${fill('Địa chỉ:', f.main.home)}${fill('Điện thoại:', phone(f))}${fill('Nội dung giải quyết:', f.chance.pick(['Giải quyết hưởng chế độ tử tuất', 'Cấp lại sổ bảo hiểm xã hội do mất', 'Hưởng bảo hiểm xã hội một lần', 'Truy lĩnh lương hưu, trợ cấp BHXH']))}<div style="margin:2mm 0 1mm"><b>Thành phần hồ sơ đã nộp:</b></div>${ruled([9, 57, 17, 17], ['TT', 'Loại giấy tờ', 'Bản chính', 'Bản sao'], rows)}<div style="margin-top:2mm">Ngày hẹn trả kết quả: <b>${dateInWords(due(f, received))}</b></div><div>Hình thức nhận kết quả: ${tick(true)} Tại Bộ phận Một cửa &ensp; ${tick(false)} Qua bưu chính &ensp; ${tick(false)} Bản điện tử</div><div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name, 20)}</div><div>${plainSign(f, 'VIÊN CHỨC TIẾP NHẬN', f.name(), 20)}</div></div><div style="font-size:10pt;border-top:0.25mm solid #444;margin-top:8mm;padding-top:1mm"><i>Ghi chú: Quý khách tra cứu tình trạng hồ sơ tại Cổng dịch vụ công của Bảo hiểm xã hội Việt Nam hoặc ứng dụng VssID. Quá ngày hẹn chưa nhận được kết quả, đề nghị phản ánh qua số ${phone(f)}.</i></div></div>`,
      ]);
    },
  },
  {
    // A preprinted form of the desk, filled with a pen, a strip with the bar code stuck at the lower left.
    id: 'receipt-preprinted-by-pen-strip',
    class: 'receipt',
    tags: ['form', 'barcode', 'italic', 'separator', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const [day, month, year] = received.split('/');
      return paper('receipt', [
        `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>BỘ PHẬN MỘT CỬA<div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/TNHS`)}`, nation(12, '-', 52), 40, 12)}${title('GIẤY TIẾP NHẬN HỒ SƠ<br>VÀ HẸN TRẢ KẾT QUẢ', 16, 'line-height:1.3;margin:7mm 0 5mm')}${fill('Họ và tên người nộp hồ sơ:', pen(nameOf(f.main, 'applicant')))}${fill('Số CMND/CCCD/Căn cước:', pen(idOf(f.main, 'applicant')))}${fill('Thường trú tại:', pen(f.main.home))}${fill('Điện thoại:', pen(phone(f)))}${fill('Nộp hồ sơ về việc:', pen(procedure.name.toLowerCase()))}${fill('Thay mặt cho (nếu có):', '')}<div style="margin-top:2mm">Giấy tờ nộp gồm có:</div>${f.chance
          .some(BROUGHT, 4)
          .map((one, i) => fill(`${i + 1}.`, pen(one)))
          .join(
            '',
          )}<div style="margin-top:2mm">Thời hạn giải quyết: ${pen(String(f.chance.whole(3, 20)))} ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ.</div>${fill('Hẹn trả kết quả vào ngày:', pen(due(f, received)))}<div style="text-align:right;margin-top:4mm"><i>${f.place.name}, ${issued(received, `ngày ${day} tháng ${month} năm ${year}`)}</i></div><div class="cols"><div>${plainSign(f, 'NGƯỜI NỘP', f.main.name, 19)}</div><div>${plainSign(f, 'NGƯỜI NHẬN', f.name(), 19)}</div></div><div style="display:inline-block;border:0.3mm solid #999;padding:2mm;margin-top:8mm;transform:rotate(-1deg);font:9.5pt ${TYPED};text-align:center">${code128(code, 62, 9)}${field('dossier_code', code)}</div><div style="font-size:11pt;margin-top:3mm"><i>Lưu ý: ${mr(f.main) === 'ông' ? 'Ông' : 'Bà'} giữ giấy này cẩn thận và xuất trình khi nhận kết quả.</i></div>`,
      ]);
    },
  },
]);
