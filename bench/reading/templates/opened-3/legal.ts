import { field, guilloche, qr } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { landBookNo, landSerial, oldCitizenId } from '../../plan/identifiers.ts';
import { officeLines, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** A party of a contract in one sentence. */
function party(who: Person, role: string): string {
  return `<p class="flat">${you(who.sex)} <b>${nameOf(who, role, upper(who.name))}</b>, sinh ngày ${bornOf(who, role)}, căn cước số ${idOf(who, role)}, cư trú tại ${who.home}.</p>`;
}

const PLOT = `<svg viewBox="0 0 130 90" style="width:84mm;height:58mm;display:block;margin:3mm auto"><path d="M20 12 L104 18 L112 74 L16 80 Z" fill="none" stroke="#222" stroke-width="0.7"/><path d="M60 15 L64 77" stroke="#222" stroke-width="0.4" stroke-dasharray="2 2"/></svg>`;

/** Held out until its misses were looked at. */
export const OPENED_3_LEGAL = inPart('opened-3', [
  {
    id: 'land-two-sides',
    class: 'land_use_certificate',
    tags: ['form', 'qr', 'multi-page', 'table'],
    coloured: true,
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 8), landBookNo(f.chance)];
      const back = guilloche('#f4cfd4');
      const area = f.chance.whole(80, 640);
      const first = `${back}<div class="at" style="right:14mm;top:14mm">${qr(`${serial.replace(' ', '')}|${book}|${f.place.code}`, 20)}</div><div style="width:125mm;text-align:center">${nation(12, '-', 46)}</div>${title('GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU<br>TÀI SẢN GẮN LIỀN VỚI ĐẤT', 16, 'color:#a4242f;margin:10mm 0 6mm')}<p class="flat"><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b></p>${line(`${you(f.main.sex)}:`, `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${line('Căn cước số:', idOf(f.main, 'owner'))}${line('Địa chỉ:', f.main.home)}<p class="flat" style="margin-top:3mm"><b>2. Thông tin thửa đất:</b></p>${grid(
        ['Thửa đất số', 'Tờ bản đồ số', 'Diện tích', 'Loại đất'],
        [
          [
            String(f.chance.whole(3, 800)),
            String(f.chance.whole(2, 70)),
            `${area},${f.chance.whole(1, 9)} m²`,
            'Đất ở',
          ],
        ],
        12,
      )}${line('Thời hạn sử dụng đất:', 'Lâu dài')}${line('Hình thức sử dụng đất:', 'Sử dụng riêng')}${line('Địa chỉ thửa đất:', f.main.home)}<p class="flat" style="margin-top:3mm"><b>3. Thông tin tài sản gắn liền với đất:</b> Chưa chứng nhận quyền sở hữu</p><div style="text-align:right;margin-top:4mm"><i>${f.place.province}, ${issued(f.date)}</i></div>${closing(f, `${officeLines('CHI NHÁNH', 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}<br>GIÁM ĐỐC`, `Số vào sổ cấp Giấy chứng nhận: <b>${field('land_certificate_book_no', book)}</b>`, 'CHI NHÁNH', 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}<div class="at" style="right:14mm;bottom:14mm;font-size:14pt;color:#a4242f"><b>${field('land_certificate_serial', serial)}</b></div>`;
      const second = `${back}<p class="flat"><b>4. Sơ đồ thửa đất, tài sản gắn liền với đất:</b></p>${PLOT}<p class="flat"><b>5. Ghi chú:</b> Không</p><p class="flat"><b>6. Những thay đổi sau khi cấp Giấy chứng nhận:</b></p><table><tr><th>Nội dung thay đổi và cơ sở pháp lý</th><th style="width:38%">Xác nhận của cơ quan có thẩm quyền</th></tr><tr style="height:70mm"><td></td><td></td></tr></table>${codeLine(f)}`;
      return paper('land_use_certificate', [first, second]);
    },
  },
  {
    id: 'proxy-notary',
    class: 'power_of_attorney',
    tags: ['contract', 'form'],
    draw: (f) => {
      const taker = f.others[1];
      return paper('power_of_attorney', [
        `<div style="font-size:12pt"><div style="text-align:center">${nation(12, '-', 44)}</div>${title('GIẤY ỦY QUYỀN', 18, 'margin:6mm 0 4mm')}<p class="flat">Tại trụ sở Văn phòng công chứng ${f.place.name}, chúng tôi gồm:</p><p class="flat"><b>NGƯỜI ỦY QUYỀN:</b></p>${party(f.main, 'giver')}<p class="flat"><b>NGƯỜI ĐƯỢC ỦY QUYỀN:</b></p>${party(taker, 'taker')}<p class="flat"><b>NỘI DUNG ỦY QUYỀN:</b> ${f.prose.task()}</p><p class="flat"><b>THỜI HẠN:</b> mười hai tháng kể từ ngày công chứng. Thù lao: không.</p><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'NGƯỜI ỦY QUYỀN', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI ĐƯỢC ỦY QUYỀN', taker.name)}</div></div>${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12.5)}<p>${issued(f.date, dateInWords(f.date).replace('ngày', 'Ngày'))}, tôi, công chứng viên ${field('agency', `Văn phòng công chứng ${f.place.name}`)}, chứng nhận hai bên đã tự nguyện lập giấy này, có năng lực hành vi dân sự và cùng ký trước mặt tôi. Số công chứng ${f.number}, quyển số 03/2026 TP/CC-SCC/HĐGD.</p></div>${closing(f, 'CÔNG CHỨNG VIÊN', codeLine(f), 'VPCC', 'VĂN PHÒNG CÔNG CHỨNG')}`,
      ]);
    },
  },
  {
    id: 'contract-gift-son',
    class: 'certified_contract',
    tags: ['contract', 'multi-page', 'italic'],
    draw: (f) => {
      const [, taker] = f.others;
      const [serial, book, old] = [landSerial(f.chance, 8), landBookNo(f.chance), oldCitizenId(f.chance)];
      const first = `<div style="text-align:center">${nation(12.5, '-', 48)}</div>${title('HỢP ĐỒNG TẶNG CHO<br>QUYỀN SỬ DỤNG ĐẤT', 16, 'margin:7mm 0 5mm')}<p>Hôm nay, tại trụ sở Ủy ban nhân dân ${f.place.full}, chúng tôi gồm có:</p><p class="flat"><b>BÊN TẶNG CHO (BÊN A):</b></p>${party(f.main, 'giver')}<p class="flat">Số chứng minh nhân dân đã cấp trước đây: ${field('old_citizen_id', old, old, 'giver')}.</p><p class="flat"><b>BÊN NHẬN TẶNG CHO (BÊN B):</b></p>${party(taker, 'taker')}<p class="flat"><b>Điều 1.</b> Bên A tặng cho Bên B quyền sử dụng thửa đất số ${f.chance.whole(5, 700)}, tờ bản đồ số ${f.chance.whole(2, 60)}, diện tích ${f.chance.whole(90, 700)} m², địa chỉ tại ${f.place.full}, theo Giấy chứng nhận số phát hành ${field('land_certificate_serial', serial)}, số vào sổ cấp giấy ${field('land_certificate_book_no', book)}.</p><p class="flat"><b>Điều 2.</b> Bên A giao đất và giấy tờ cho Bên B ngay sau khi hợp đồng được chứng thực. Bên B nhận đất theo đúng hiện trạng.</p><p class="flat"><b>Điều 3.</b> Lệ phí chứng thực do Bên B nộp. Thuế thu nhập cá nhân được miễn theo quy định.</p>`;
      const second = `<div style="text-align:center;margin-bottom:3mm">2</div><p class="flat"><b>Điều 4.</b> Hai bên cam đoan đất không có tranh chấp, không bị kê biên; việc tặng cho là tự nguyện, không bị ép buộc.</p><p class="flat"><b>Điều 5.</b> Tranh chấp phát sinh được giải quyết bằng thương lượng; không thương lượng được thì yêu cầu Tòa án giải quyết.</p><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'BÊN A', f.main.name)}</div><div>${plainSign(f, 'BÊN B', taker.name)}</div></div>${title('LỜI CHỨNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN', 13, 'margin:6mm 0 3mm')}<p>${issued(f.date, dateInWords(f.date).replace('ngày', 'Ngày'))}, tại trụ sở ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}, tôi chứng thực hợp đồng này được giao kết giữa các bên có tên nêu trên. <i>Các bên đã đọc lại, hiểu rõ và ký vào từng trang.</i> Hợp đồng lập thành ba bản.</p><p class="flat">Số chứng thực: ${f.number}. Quyển số: 04/2026 - SCT/HĐ,GD.</p>${closing(f, 'CHỦ TỊCH', codeLine(f))}`;
      return paper('certified_contract', [first, second]);
    },
  },
  {
    id: 'permit-house',
    class: 'construction_permit',
    tags: ['form', 'two-column', 'sans'],
    draw: (f) => {
      const floor = f.chance.whole(50, 130);
      return paper(
        'construction_permit',
        [
          `${twoColumns(`<b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f)).replace(`>${unit(f)}`, `>ỦY BAN NHÂN DÂN<br>${unit(f)}`)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GPXD`)}`, `${nation(10.5, '-', 44)}<i>${f.place.name}, ${issued(f.date)}</i>`, 37, 11)}${title('GIẤY PHÉP XÂY DỰNG', 18, 'margin-top:8mm')}<div class="sub" style="font-size:11pt">(Nhà ở riêng lẻ)</div><div style="font-size:11.5pt">${line('1. Cấp cho:', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${line('Số định danh cá nhân:', idOf(f.main, 'owner'))}${line('Địa chỉ thường trú:', f.main.home)}<div style="margin:1mm 0">2. Được phép xây dựng công trình: Nhà ở riêng lẻ</div>${sideBySide(`- Vị trí: ${f.place.full}<br>- Lô đất số: ${f.chance.whole(3, 600)}<br>- Cốt nền: +0,${f.chance.whole(20, 60)} m`, `- Diện tích tầng 1: ${floor} m²<br>- Tổng diện tích sàn: ${floor * 3} m²<br>- Số tầng: 03; chiều cao: 11,2 m`)}<div style="margin:2mm 0">3. Giấy tờ về đất: Giấy chứng nhận quyền sử dụng đất do chủ đầu tư nộp kèm hồ sơ.</div><div style="margin:1mm 0">4. Giấy phép có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên phải đề nghị gia hạn.</div></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Chủ đầu tư;', 'Lưu: VT, KT.')}${codeLine(f)}`)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
