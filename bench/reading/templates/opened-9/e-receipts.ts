import { code128, field, fill, qr } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { dossierOf } from '../desk-parts.ts';
import { dotted, unit } from '../form-kit.ts';
import { beside } from '../held-a-parts.ts';
import { bornOf, idOf, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title, twoColumns, TYPED, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { cells, onDay, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { barCode, digitalMark, HANDED_IN, inline, middleNation } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_E_RECEIPTS = inPart('opened-9', [
  {
    // Police form CT04 as the commune's police fill it in after circular 66/2023/TT-BCA.
    id: 'receipt-ct04-2023-dotted-commune-police',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator', 'two-column'],
    draw: (f) => {
      const { code, received } = dossierOf(f);
      const page = `<div style="text-align:right;font-size:9.5pt;line-height:1.2;margin-top:-6mm">Mẫu CT04 ban hành kèm theo Thông tư số 66/2023/TT-BCA<br>ngày 17/11/2023 của Bộ trưởng Bộ Công an</div>${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', `CÔNG AN ${unit(f)}`)}</b><div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/TNHS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(received)}</i>`, 40, 11.5)}${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 15, 'margin:6mm 0 3mm')}${dotted('Mã số hồ sơ:', `<b>${field('dossier_code', code)}</b>`, 60)}${dotted('Tiếp nhận hồ sơ của Ông/Bà:', nameOf(f.main, 'applicant', upper(f.main.name)), 40)}${dotted('Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'), 60)}<div style="margin:1.5mm 0">Số định danh cá nhân/CMND: ${cells('citizen_id', f.main.id, 'applicant', 5.4)}</div><div>Nơi cư trú: ${f.main.home}</div>${dotted('Số điện thoại liên hệ:', phone(f), 60)}<div>Nội dung yêu cầu giải quyết: ${f.chance.pick(['Đăng ký thường trú', 'Đăng ký tạm trú', 'Xác nhận thông tin về cư trú', 'Tách hộ'])}</div><div style="margin-top:1mm">Thành phần hồ sơ gồm:</div>${f.chance
        .some(HANDED_IN, 3)
        .map((name, i) => dotted(`${i + 1}.`, name, 70))
        .join(
          '',
        )}${dotted('Thời gian trả kết quả:', `${f.chance.whole(8, 10)} giờ 00 phút, ${dateInWords(daysLater(received, f.chance.whole(3, 7)))}`, 30)}${dotted('Trả kết quả tại:', `trụ sở Công an ${f.place.kind}`, 40)}<div style="font-size:11.5pt;margin-top:1mm"><i>Khi đến nhận kết quả đề nghị Ông/Bà mang theo giấy này và thẻ căn cước để đối chiếu. Trường hợp không đến nhận được thì thông báo cho cơ quan đăng ký cư trú.</i></div><div class="cols" style="margin-top:4mm"><div><div style="height:26mm"></div>${code128(code, 58, 9)}</div><div>${plainSign(f, 'CÁN BỘ TIẾP NHẬN', f.name('Nam'), 17)}</div></div>`;
      return paper('receipt', [page]);
    },
  },
  {
    // One sheet with the citizen's part above and the stub that stays in the folder below the cut.
    id: 'receipt-with-stub-below-cut',
    class: 'receipt',
    tags: ['form', 'barcode', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const due = daysLater(received, f.chance.whole(3, 15));
      const page = `<div style="font-size:12pt">${middleNation(12)}<div style="margin-top:2mm">Đơn vị tiếp nhận: <b>${field('agency', `Bộ phận Một cửa UBND ${f.place.kind} ${f.place.name}`)}</b></div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 15, 'margin:4mm 0 2mm')}<div style="display:flex;justify-content:center;margin-bottom:2mm">${barCode(code, 74, 10, 10.5)}</div>${fill('Họ và tên người nộp:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fill('Số định danh cá nhân:', idOf(f.main, 'applicant'))}${fill('Nơi ở hiện tại:', f.main.home)}${fill('Về việc:', procedure.name)}${fill('Hồ sơ gồm có:', f.chance.some(HANDED_IN, 2).join(', '))}${fill('Hẹn trả kết quả:', `trong giờ hành chính, ${dateInWords(due)}`)}<div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Người nộp', f.main.name, 14)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(received)}</i>${plainSign(f, 'Công chức tiếp nhận', f.name(), 14)}</div></div><div style="border-top:0.35mm dashed #444;margin:6mm 0 4mm;text-align:center;font-size:9pt">✂ cắt theo đường này</div><div style="text-align:center;font-weight:700">PHẦN LƯU TẠI BỘ PHẬN MỘT CỬA</div>${inline(`Hồ sơ số: ${code}`, `Ngày hẹn: ${due}`)}${inline(`Người nộp: ${f.main.name}`, `Điện thoại: ${phone(f)}`)}${inline(`Chuyển bộ phận chuyên môn: ${procedure.field}`, `Phí, lệ phí: ${tick(true)} đã thu ${tick(false)} miễn`)}</div>`;
      return paper('receipt', [page]);
    },
  },
  {
    // What the province's system sends to who filed over the net: signed on a computer, labels in a column.
    id: 'receipt-online-digitally-signed',
    class: 'receipt',
    tags: ['form', 'qr', 'modern', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const office = `Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}`;
      const page = `<div style="font-size:10.5pt;line-height:1.5">${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${field('agency', office, upper(office))}</b>`, `${nation(9.8, '-', 44)}<i>${f.place.name}, ${issued(received)}</i>`, 42, 9.8)}${title('GIẤY TIẾP NHẬN HỒ SƠ<br>VÀ HẸN TRẢ KẾT QUẢ', 15, 'margin:6mm 0 1mm;line-height:1.25')}<div class="sub">Hồ sơ trực tuyến số <b>${field('dossier_code', code)}</b></div>${beside('Kính gửi', `: ${you(f.main.sex)} <b>${nameOf(f.main, 'applicant')}</b>`, 52)}${beside('Số định danh', `: ${idOf(f.main, 'applicant')}`, 52)}${beside('Ngày sinh', `: ${bornOf(f.main, 'applicant')}`, 52)}${beside('Địa chỉ liên hệ', `: ${f.main.home}`, 52)}${beside('Thủ tục hành chính', `: ${field('procedure_code', procedure.code)} - ${procedure.name}`, 52)}${beside('Lĩnh vực', `: ${procedure.field}`, 52)}${beside('Thời điểm nộp', `: ${f.chance.whole(18, 22)}:${f.chance.whole(10, 58)}:${f.chance.whole(10, 58)} ${daysLater(received, -1)}`, 52)}${beside('Tệp đính kèm', `: ${f.chance.some(HANDED_IN, 3).join('; ')}`, 52)}${beside('Hẹn trả kết quả', `: ${daysLater(received, f.chance.whole(2, 10))}`, 52)}${beside('Hình thức trả', ': bản điện tử tại Kho quản lý dữ liệu điện tử của công dân', 52)}<p class="flat" style="margin-top:3mm">Công dân không phải đến Trung tâm trừ khi có yêu cầu đối chiếu bản chính. Tình trạng xử lý được cập nhật tại mục “Theo dõi hồ sơ”.</p><div class="cols" style="margin-top:5mm;align-items:flex-start"><div>${qr(code, 28)}</div><div>${digitalMark(office, f.name(), `${received} 08:${f.chance.whole(10, 58)}:12 +07:00`)}</div></div></div>`;
      return paper('receipt', [page], 'a4', MODERN);
    },
  },
  {
    // A far commune: typed on the office's old form, half a sheet across, the code pasted as a label.
    id: 'receipt-typed-half-label-pasted',
    class: 'receipt',
    tags: ['form', 'typed', 'barcode', 'separator'],
    landscape: true,
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const label = `<div style="position:absolute;right:-3mm;top:-3mm;border:0.2mm solid #999;padding:1.5mm 2mm;background:#fff;font-family:'Arimo'">${barCode(code, 54, 9, 8.5)}</div>`;
      const page = `<div style="margin:-10mm -6mm 0 -15mm;font-size:10pt;line-height:1.45">${label}<div>${field('agency', `UBND ${unit(f)}`)}<br>TO TIEP NHAN HO SO</div>${title('PHIẾU TIẾP NHẬN HỒ SƠ', 14, 'margin:8mm 0 2mm')}<div>Đã nhận của ${you(f.main.sex).toLowerCase()}: ${nameOf(f.main, 'applicant')}</div><div>Số CCCD: ${idOf(f.main, 'applicant')} - Sinh ngày: ${bornOf(f.main, 'applicant')}</div><div>Cư trú tại: ${f.main.home}</div><div>Hồ sơ xin: ${procedure.name}</div><div>Kèm theo: ${f.chance.some(HANDED_IN, 2).join(' và ').toLowerCase()}</div><div>Hẹn đến lấy: ${dateInWords(daysLater(received, f.chance.whole(2, 9)))}</div><div>Đã nộp lệ phí: ${f.chance.whole(1, 8)}.000 đ</div><div class="cols" style="margin-top:3mm"><div></div><div style="text-align:center">${onDay({ ...f, date: received })}${plainSign(f, 'Người nhận hồ sơ', f.name(), 14)}</div></div></div>`;
      return paper('receipt', [page.replace('TO TIEP NHAN HO SO', 'Tổ tiếp nhận hồ sơ')], 'a5Landscape', TYPED);
    },
  },
]);
