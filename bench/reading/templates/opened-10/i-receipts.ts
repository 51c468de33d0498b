import { code128, field, qr } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { dossierOf } from '../desk-parts.ts';
import { unit } from '../form-kit.ts';
import { bornOf, idOf, issued, MODERN, nameOf, nation, paper, plainSign, SANS, title } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { blank, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { band, BROUGHT, due, formOf, hour, office, ruled } from '../ninth/i-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_RECEIPTS = inPart('opened-10', [
  {
    // The southern desk's note of receipt: two copies of one text side by side on a sheet across.
    id: 'receipt-two-copies-across',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator', 'sans', 'small', 'two-column'],
    landscape: true,
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const [tel, hours, until, clerk, seed] = [phone(f), hour(f), due(f, received), f.name(), f.number];
      const papers = f.chance.some(BROUGHT, 3);
      const copy = (no: number, name: string, id: string, home: string, office: string, day: string) =>
        `<div style="width:48%;font-size:11.2pt;line-height:1.45"><div style="display:flex;justify-content:space-between;align-items:flex-start"><div style="line-height:1.25">${office}<br>Bộ phận Tiếp nhận và Trả kết quả</div><div style="font-size:8.6pt;text-align:right"><i>Liên ${no}: ${no === 1 ? 'Giao người nộp' : 'Lưu hồ sơ'}</i></div></div><div style="text-align:center;margin:3mm 0 1mm"><b style="font-size:14pt">BIÊN NHẬN HỒ SƠ</b></div><div style="display:flex;justify-content:center">${code128(code, 62, 9)}</div><div style="text-align:center">Số hồ sơ: <b>${field('dossier_code', code)}</b></div><div style="margin-top:2mm">Họ tên người nộp: <b>${name}</b></div><div>CCCD/CC: ${id}</div><div>Địa chỉ: ${home}</div><div>Số điện thoại: ${tel}</div><div>Loại hồ sơ: ${procedure.name}</div><div>Giấy tờ kèm theo:</div>${papers.map((one, i) => `<div style="padding-left:4mm">${i + 1}/ ${one}</div>`).join('')}<div>Nhận lúc: ${hours}, ${day}</div><div>Hẹn trả: <b>${until}</b></div><div style="display:flex;text-align:center;margin-top:4mm"><div style="width:50%">Người nộp<div style="height:16mm"></div>${f.main.name}</div><div style="width:50%">Người nhận<div style="height:16mm"></div>${clerk}</div></div><div style="font-size:8.6pt;margin-top:3mm">Biên nhận này được in từ phần mềm một cửa, số lần in: 0${(seed % 2) + 1}. Mất biên nhận phải báo ngay.</div></div>`;
      return paper(
        'receipt',
        [
          `<div style="margin:-6mm -6mm 0 -17mm;display:flex;justify-content:space-between"><div style="position:absolute;left:50%;top:0;height:165mm;border-left:0.25mm dashed #666"></div>${copy(1, nameOf(f.main, 'applicant'), idOf(f.main, 'applicant'), f.main.home, `<b>${field('agency', `UBND ${unit(f)}`)}</b>`, issued(received, received))}${copy(2, nameOf(f.main, 'applicant'), idOf(f.main, 'applicant'), f.main.home, `<b>UBND ${unit(f)}</b>`, received)}</div>`,
        ],
        'a4Landscape',
        SANS,
      );
    },
  },
  {
    // Decree 118/2025, form 01, with the guidance for those who wait on a second page.
    id: 'receipt-118-guidance-second-page',
    class: 'receipt',
    tags: ['form', 'barcode', 'qr', 'separator', 'two-column'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const first = `${formOf(['Mẫu số 01', '(Kèm theo Nghị định số 118/2025/NĐ-CP)'])}${twoColumns(office(`ỦY BAN NHÂN DÂN ${unit(f)}`, ['TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'], `${f.number}/GTN-TTPVHCC`), `${nation(11.4, '-', 50)}<i>${f.place.name}, ${issued(received)}</i>`, 43, 11.4)}<div style="display:flex;justify-content:flex-end;margin-top:-3mm">${code128(code, 64, 9)}</div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14.5, 'margin:3mm 0 0')}<div class="sub">Mã hồ sơ: ${field('dossier_code', code)}</div><p>Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}</p><p>Tiếp nhận hồ sơ của: <b>${nameOf(f.main, 'applicant')}</b> - Số định danh: ${idOf(f.main, 'applicant')}</p><p>Địa chỉ: ${f.main.home}</p><p>Số điện thoại: ${phone(f)} &emsp; Email: ${blank(38)}</p><p>Nội dung yêu cầu giải quyết: ${procedure.name}</p><p>Thành phần hồ sơ nộp gồm:</p>${f.chance
        .some(BROUGHT, 4)
        .map((one, i) => `<p>${i + 1}. ${one}</p>`)
        .join(
          '',
        )}<p>Số lượng hồ sơ: 01 (bộ)</p><p>Thời gian giải quyết hồ sơ theo quy định là: ${f.chance.whole(3, 20)} ngày làm việc</p><p>Thời gian nhận hồ sơ: ${hour(f)}, ${dateInWords(received)}</p><p>Thời gian trả kết quả giải quyết hồ sơ: ${hour(f)}, ${dateInWords(due(f, received))}</p><p>Đăng ký nhận kết quả tại: Trung tâm Phục vụ hành chính công.</p><p>Vào Sổ theo dõi hồ sơ, Quyển số: 0${f.chance.whole(1, 6)} &ensp; Số thứ tự: ${f.number}</p><div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name, 17)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ', f.name(), 17)}</div></div>`;
      const second = `<div style="text-align:center"><b>HƯỚNG DẪN NGƯỜI NỘP HỒ SƠ</b></div><p style="margin-top:3mm">1. Giấy tiếp nhận hồ sơ và hẹn trả kết quả được lập thành 02 liên; một liên chuyển kèm theo Phiếu kiểm soát quá trình giải quyết hồ sơ, một liên giao cho tổ chức, cá nhân nộp hồ sơ.</p><p>2. Tổ chức, cá nhân có thể đăng ký nhận kết quả tại Trung tâm Phục vụ hành chính công hoặc tại nhà (trụ sở tổ chức) thông qua dịch vụ bưu chính.</p><p>3. Theo dõi tình trạng giải quyết hồ sơ bằng cách quét mã bên dưới hoặc nhập mã hồ sơ trên Cổng Dịch vụ công quốc gia.</p><p>4. Trường hợp hồ sơ giải quyết quá hạn, cơ quan có trách nhiệm gửi Phiếu xin lỗi và hẹn lại ngày trả kết quả.</p><div style="display:flex;gap:8mm;align-items:center;margin-top:6mm">${qr(`https://dichvucong.gov.vn/p/home/dvc-tra-cuu-ho-so?ma=${code}`, 32)}<div>Quét mã để tra cứu hồ sơ.<br>Mức độ hài lòng của ông/bà: ${tick(false)} Rất hài lòng &ensp; ${tick(false)} Hài lòng &ensp; ${tick(false)} Không hài lòng</div></div>`;
      return paper('receipt', [
        `<div style="font-size:12.2pt">${first}</div>`,
        `<div style="font-size:12.2pt">${second}</div>`,
      ]);
    },
  },
  {
    // A city's desk: coloured bands, a bar code over the full width at the head, everything in a sans font.
    id: 'receipt-bands-bar-over-width',
    class: 'receipt',
    tags: ['form', 'barcode', 'modern', 'separator', 'table'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      return paper(
        'receipt',
        [
          `<div style="font-size:10.8pt;margin:-6mm -4mm 0 -13mm;line-height:1.45"><div style="display:flex;justify-content:space-between;align-items:center"><div style="line-height:1.3"><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><br>Tỉnh ${f.place.province} · Quầy số 0${f.chance.whole(1, 8)}</div><div style="text-align:right;font-size:9.6pt">Ngày in: ${issued(received, received)}<br>Số thứ tự: ${f.number}</div></div><div style="margin-top:3mm">${code128(code, 172, 11)}</div><div style="text-align:center;font-size:12pt;letter-spacing:1mm">${field('dossier_code', code)}</div>${title('Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 17, 'color:#1d3557;margin-top:5mm')}${band('1 &ensp; Thông tin người nộp')}${ruled(
            [28, 72],
            [],
            [
              ['Họ và tên', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`],
              ['Số định danh cá nhân', idOf(f.main, 'applicant')],
              ['Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')],
              ['Nơi cư trú', f.main.home],
              ['Điện thoại', phone(f)],
            ],
            10.6,
          )}${band('2 &ensp; Thông tin hồ sơ')}${ruled(
            [28, 72],
            [],
            [
              ['Thủ tục hành chính', procedure.name],
              ['Mã thủ tục', field('procedure_code', procedure.code)],
              ['Lĩnh vực', procedure.field],
              ['Thành phần hồ sơ', f.chance.some(BROUGHT, 3).join('; ')],
              ['Phí, lệ phí', f.chance.pick(['Miễn', 'Đã nộp 20.000 đồng', 'Chưa thu'])],
            ],
            10.6,
          )}${band('3 &ensp; Thời gian')}<div class="cols"><div>Tiếp nhận lúc<br><b>${hour(f)} ngày ${received}</b></div><div>Hẹn trả kết quả<br><b style="font-size:13pt">${due(f, received)}</b></div><div>Nơi trả<br><b>Quầy trả kết quả, tầng 1</b></div></div><div class="cols" style="margin-top:9mm"><div>${plainSign(f, 'Người nộp hồ sơ', f.main.name, 20)}</div><div>${plainSign(f, 'Người tiếp nhận', f.name(), 20)}</div></div></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
