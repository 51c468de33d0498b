import { code128, field, qr } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { dossierOf } from '../desk-parts.ts';
import { unit } from '../form-kit.ts';
import { idOf, issued, nameOf, nation, paper, plainSign, title, twoColumns, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { blank, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { BROUGHT, due, formOf, hour, listed, mr, office, ruled } from '../ninth/i-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_RECEIPTS_MORE = inPart('opened-10', [
  {
    // Form 01 of circular 01/2018 as a commune's program still prints it: only a QR code, no bars.
    id: 'receipt-circular-01-qr-only-dashes',
    class: 'receipt',
    tags: ['form', 'qr', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      return paper('receipt', [
        `${twoColumns(office('', ['ỦY BAN NHÂN DÂN', unit(f)], '', 'BỘ PHẬN TIẾP NHẬN VÀ<br>TRẢ KẾT QUẢ'), `${nation(12, '-', 54)}<div style="display:flex;justify-content:center;margin-top:2mm">${qr(code, 21)}</div>`, 41)}<div>Số: ${field('document_no', `${f.number}/GTN-BPTN&TKQ`)}</div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14.5, 'margin:4mm 0 0')}<div class="sub"><b>Mã hồ sơ: ${field('dossier_code', code)}</b></div><p class="flat">Bộ phận Tiếp nhận và Trả kết quả Ủy ban nhân dân ${f.place.kind} ${f.place.name}.</p><p class="flat">Tiếp nhận hồ sơ của ${mr(f.main)}: ${nameOf(f.main, 'applicant')}.</p><p class="flat">CMND/CCCD/Hộ chiếu: ${idOf(f.main, 'applicant')}.</p><p class="flat">Địa chỉ: ${f.main.home}.</p><p class="flat">Số điện thoại: ${phone(f)}.</p><p class="flat">Nội dung yêu cầu giải quyết: ${procedure.name}.</p><p class="flat">Thành phần hồ sơ nộp gồm:</p>${f.chance
          .some(BROUGHT, 4)
          .map((one, i) => `<div>- ${one}: ${i % 2 ? 'bản sao' : 'bản chính'};</div>`)
          .join(
            '',
          )}<p class="flat" style="margin-top:2mm">Số lượng hồ sơ: 01 bộ. Thời gian giải quyết hồ sơ theo quy định là: ${f.chance.whole(3, 25)} ngày.</p><p class="flat">Thời gian nhận hồ sơ: ${hour(f)}, ${issued(received)}.</p><p class="flat">Thời gian trả kết quả giải quyết hồ sơ: ${hour(f)}, ${dateInWords(due(f, received))}.</p><p class="flat">Đăng ký nhận kết quả tại: ${f.chance.pick(['Bộ phận Một cửa', 'Bưu chính công ích'])}. Vào Sổ theo dõi hồ sơ, quyển số: ${blank(12)} Số thứ tự: ${blank(12)}</p><div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name, 18)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ', f.name(), 18)}</div></div>`,
      ]);
    },
  },
  {
    // The department of construction / the province's centre: who has to do what until when, in a table of steps.
    id: 'receipt-province-centre-steps',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator', 'table', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      return paper('receipt', [
        `<div style="font-size:11.6pt">${twoColumns(office(`UBND TỈNH ${upper(f.place.province)}`, ['TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG TỈNH']), `${nation(11, '-', 50)}<i>${f.place.province}, ${issued(received)}</i>`, 42, 11)}${title('GIẤY BIÊN NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14.5, 'margin:2mm 0 3mm')}<div style="display:flex;justify-content:center"><div style="text-align:center;border:0.3mm solid #222;padding:2mm 6mm 1mm">${code128(code, 74, 10)}<span style="font-size:11pt">Mã hồ sơ: ${field('dossier_code', code)}</span></div></div><div style="margin-top:4mm">${listed(
          [
            ['Chủ hồ sơ', `<b>${nameOf(f.main, 'applicant')}</b>`],
            ['Giấy tờ tùy thân', `Căn cước công dân số ${idOf(f.main, 'applicant')}`],
            ['Địa chỉ liên hệ', f.main.home],
            ['Số điện thoại', phone(f)],
            ['Tên thủ tục', procedure.name],
            ['Cơ quan giải quyết', f.chance.pick(['Sở Nội vụ', 'Sở Y tế', 'Sở Nông nghiệp và Môi trường'])],
            [
              'Hình thức nộp',
              `${tick(true)} trực tiếp &ensp; ${tick(false)} trực tuyến &ensp; ${tick(false)} bưu chính`,
            ],
          ],
          42,
        )}</div>${ruled(
          [8, 46, 23, 23],
          ['TT', 'Các bước giải quyết', 'Thời gian', 'Hạn'],
          [
            ['1', 'Tiếp nhận, số hóa, chuyển hồ sơ', '0,5 ngày', received],
            ['2', 'Thẩm định tại phòng chuyên môn', `${f.chance.whole(3, 9)} ngày`, due(f, received, 5, 10)],
            ['3', 'Lãnh đạo ký, văn thư đóng dấu', '02 ngày', due(f, received, 11, 13)],
            ['4', 'Trả kết quả', 'Giờ hành chính', `<b>${due(f, received, 14, 20)}</b>`],
          ],
          11,
        )}<div>Hồ sơ kèm theo: ${f.chance.some(BROUGHT, 3).join('; ')}.</div><div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'Tổ chức, cá nhân nộp hồ sơ', f.main.name, 19)}</div><div>${plainSign(f, 'Công chức tiếp nhận', f.name(), 19)}</div></div></div>`,
      ]);
    },
  },
  {
    // A small upright half sheet, every label in italics above its ruled line.
    id: 'receipt-half-sheet-labels-above-lines',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator', 'small', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const over = (label: string, value: string) =>
        `<div style="margin-bottom:1.6mm"><div style="font-size:8.4pt;color:#444"><i>${label}</i></div><div style="border-bottom:0.2mm solid #777">${value}</div></div>`;
      return paper(
        'receipt',
        [
          `<div style="margin:-10mm -8mm 0 -18mm;font-size:10.4pt">${formOf(['Liên 2: Giao cho người nộp hồ sơ'], 'right', 8.5)}<div style="display:flex;justify-content:space-between;gap:4mm"><div style="line-height:1.25"><b>${field('agency', `UBND ${f.place.kind} ${f.place.name}`, upper(`UBND ${f.place.kind} ${f.place.name}`))}</b><br>${capital(`tỉnh ${f.place.province}`)}</div><div style="text-align:center;font-size:9pt">${code128(code, 50, 9)}${field('dossier_code', code)}</div></div>${title('GIẤY TIẾP NHẬN HỒ SƠ<br>VÀ HẸN TRẢ KẾT QUẢ', 13, 'line-height:1.25;margin:4mm 0 3mm')}${over('Người nộp hồ sơ', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}<div class="cols" style="gap:4mm"><div>${over('Số định danh cá nhân', idOf(f.main, 'applicant'))}</div><div>${over('Số điện thoại', phone(f))}</div></div>${over('Nơi ở hiện tại', f.main.home)}${over('Thủ tục', procedure.name)}${over('Giấy tờ đã nhận', f.chance.some(BROUGHT, 3).join('; '))}<div class="cols" style="gap:4mm"><div>${over('Ngày nhận', issued(received, received))}</div><div>${over('Ngày hẹn trả', `<b>${due(f, received)}</b>`)}</div></div>${over('Ghi chú', f.chance.pick(['Nhận kết quả tại quầy số 2', 'Phát kết quả qua bưu điện', 'Báo tin bằng tin nhắn']))}<div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Người nộp', f.main.name, 16)}</div><div>${plainSign(f, 'Người nhận', f.name(), 16)}</div></div></div>`,
        ],
        'a5',
      );
    },
  },
]);
