import { code128, field, fill } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { dayOf, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, countyName, flat, hand, handedIn, homeThen, item, low } from '../eighth/c-parts.ts';
import { pair, placeThen, provinceRing, serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_C_LAND_OTHERS = inPart('opened-9', [
  {
    // Extract of the cadastral map, circular 25/2014: the plot drawn, lengths of its sides in a table.
    id: 'cadastral-extract-2019-sides',
    class: 'other',
    tags: ['form', 'table', 'small', 'personal'],
    draw: (f) => {
      const date = dayOf(f, 7, 2019);
      const [no, sheet] = plot(f);
      const page = `<div style="font-size:11.5pt">${twoColumns(`VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI<br><b>${officeLines('CHI NHÁNH', upper(county(f)))}</b><div class="rule" style="width:18mm"></div>`, nation(11, '-', 48), 42, 11)}${title('TRÍCH LỤC BẢN ĐỒ ĐỊA CHÍNH', 15, 'margin:0 0 2mm')}${item(`1. Số thứ tự thửa đất: <b>${no}</b>; Tờ bản đồ số: <b>${sheet}</b>; ${f.place.kind} ${f.place.name}, ${county(f)}, tỉnh ${f.place.province}.`)}${item(`2. Diện tích: <b>${grouped(f.chance.whole(120, 2400))},${f.chance.whole(0, 9)} m²</b>`)}${item('3. Mục đích sử dụng đất: ONT + CLN')}${item(`4. Tên người sử dụng đất: ${you(f.main.sex)} <b>${nameOf(f.main, 'owner')}</b>`)}${item(`   Địa chỉ thường trú: ${homeThen(f, f.main)}; CCCD số ${idOf(f.main, 'owner')}`)}${item(`5. Các thay đổi của thửa đất so với giấy tờ pháp lý: diện tích tăng ${f.chance.whole(2, 40)},4 m² do đo đạc chính xác`)}${item('6. Bản vẽ thửa đất:')}${sideBySide(
        sketch(f, 86, 62) + '<div style="text-align:center">6.1. Sơ đồ thửa đất - Tỷ lệ 1:500</div>',
        `<div style="text-align:center">6.2. Chiều dài cạnh thửa</div>${grid(
          ['Cạnh', 'Chiều dài (m)'],
          ['1-2', '2-3', '3-4', '4-1'].map((edge) => [edge, `${f.chance.whole(5, 48)},${f.chance.digits(2)}`]),
          11,
        )}`,
      )}<div style="text-align:right;margin-top:3mm"><i>${countyName(f)}, ${issued(date)}</i></div>${besideSign(`<b>Người trích lục</b><br><br><br><br>${f.name()}<br><br>${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: provinceRing(f, 'CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'CHI NHÁNH' }))}</div>`;
      return paper('other', [page]);
    },
  },
  {
    // Minutes about the boundaries of a plot, annex 11 of circular 25/2014, by pen; neighbours sign in a table.
    id: 'minutes-boundary-marks-by-pen',
    class: 'other',
    tags: ['form', 'table', 'personal'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const page = `<div style="font-size:12pt"><div style="text-align:center">${nation(12, '-', 52)}</div>${title('BẢN MÔ TẢ RANH GIỚI, MỐC GIỚI THỬA ĐẤT', 14.5, 'margin:3mm 0 2mm')}${flat(`${issued(f.date, `Ngày ${f.date.slice(0, 2)} tháng ${f.date.slice(3, 5)} năm ${f.date.slice(6)}`)}, đơn vị đo đạc đã tiến hành xác định ranh giới, mốc giới thửa đất của ông (bà) <b>${hand(nameOf(f.main, 'owner'))}</b>, giấy tờ nhân thân số ${hand(idOf(f.main, 'owner'))}, đang sử dụng đất tại ${hand(f.main.home)} (thửa đất số ${hand(String(no))}, tờ bản đồ số ${hand(String(sheet))}).`)}${flat('Sau khi xem xét hiện trạng về sử dụng đất và ý kiến thống nhất của những người sử dụng đất liền kề, đã xác định ranh giới, mốc giới và lập bản mô tả như sau:')}<div style="text-align:center"><b>SƠ HỌA RANH GIỚI, MỐC GIỚI THỬA ĐẤT</b></div>${sketch(f, 96, 56)}<b>MÔ TẢ CHI TIẾT RANH GIỚI, MỐC GIỚI</b>${fill('- Từ điểm 1 đến điểm 2:', hand('theo mép ngoài tường rào xây'))}${fill('- Từ điểm 2 đến điểm 3:', hand('theo tim bờ đất, điểm 3 là cọc bê tông'))}${fill('- Từ điểm 3 đến điểm 4:', hand('theo mép đường bê tông'))}${fill('- Từ điểm 4 đến điểm 1:', hand('theo hàng rào cây'))}${grid(
        ['STT', 'Tên người sử dụng đất liền kề', 'Đồng ý (ký tên)', 'Không đồng ý (lý do)'],
        [f.others[0], f.others[1], f.others[2]].map((who, i) => [String(i + 1), hand(nameOf(who, 'witness')), '', '']),
        11.5,
      )}<div class="cols" style="text-align:center"><div><b>Người sử dụng đất</b><div style="height:13mm"></div>${f.main.name}</div><div><b>Người dẫn đạc</b><div style="height:13mm"></div>${f.name('Nam')}</div><div><b>Cán bộ đo đạc</b><div style="height:13mm"></div>${f.name()}</div></div>${codeLine(f)}</div>`;
      return paper('other', [page]);
    },
  },
  {
    // The tax office tells what is to be paid for a registered house and plot (notice 01/TB-LPTB), code bars above.
    id: 'tax-notice-registration-fee-2026',
    class: 'other',
    tags: ['form', 'table', 'small', 'barcode', 'personal'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const value = f.chance.whole(300, 2400) * 1_000_000;
      const page = `<div style="font-size:11pt">${twoColumns(`THUẾ TỈNH ${upper(f.place.province)}<br><b>${officeLines('THUẾ CƠ SỞ', upper(f.place.name))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `LTB${f.number}/TB-TCS`)}`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 11)}<div style="text-align:right">${code128(`LTB${f.number}`, 44, 8)}</div>${title('THÔNG BÁO', 14.5, 'margin:1mm 0 0')}<div class="sub"><b>Nộp tiền về lệ phí trước bạ nhà, đất</b></div><b>I. THÔNG TIN CHUNG</b>${pair('1. Người nộp thuế:', `<b>${nameOf(f.main, 'subject')}</b>`, 48)}${pair('2. Mã số thuế:', field('tax_code', tax, tax, 'subject'), 48)}${pair('3. Số CCCD:', idOf(f.main, 'subject'), 48)}${pair('4. Địa chỉ:', f.main.home, 48)}${pair('5. Số điện thoại:', phone(f), 48)}${pair('6. Mã hồ sơ chuyển đến:', `PCTT ngày ${daysLater(f.date, -3)}`, 48)}<b>II. ĐẶC ĐIỂM NHÀ, ĐẤT</b>${pair('Thửa đất; tờ bản đồ:', plot(f).join('; '), 48)}${pair('Giấy chứng nhận:', serial(landSerial(f.chance, 8)), 48)}<b>III. LỆ PHÍ TRƯỚC BẠ PHẢI NỘP</b>${grid(
        ['Chỉ tiêu', 'Giá trị (đồng)'],
        [
          ['Giá trị nhà, đất tính lệ phí trước bạ', grouped(value)],
          ['Mức thu', '0,5 %'],
          ['Số tiền lệ phí trước bạ phải nộp', grouped(value / 200)],
          ['Số tiền được miễn, giảm', '0'],
          ['<b>Số tiền còn phải nộp</b>', `<b>${grouped(value / 200)}</b>`],
        ],
        11,
      )}${flat('Thời hạn nộp tiền: chậm nhất là 30 ngày kể từ ngày ban hành thông báo này. Quá thời hạn trên, người nộp thuế phải nộp tiền chậm nộp 0,03 %/ngày.')}${flat('Nộp tại: Kho bạc Nhà nước, ngân hàng thương mại hoặc Cổng Dịch vụ công Quốc gia; nội dung thu: tiểu mục 2801.')}${closing(f, 'KT. TRƯỞNG THUẾ CƠ SỞ<br>PHÓ TRƯỞNG', `${recipients('Như trên;', 'Lưu: VT.')}${codeLine(f)}`, 'THUẾ CƠ SỞ', 'THUẾ CƠ SỞ', 20)}</div>`;
      return paper('other', [page]);
    },
  },
  {
    // The commune posts that a certificate was lost, and takes objections for fifteen days.
    id: 'notice-lost-certificate-posted',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) => {
      const page = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/TB-UBND`)}${title('THÔNG BÁO', 15.5, 'margin-top:2mm')}<div class="sub"><b>Về việc niêm yết công khai mất Giấy chứng nhận quyền sử dụng đất</b></div><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} nhận được đơn trình báo của ${low(f.main)} <b>${nameOf(f.main, 'subject')}</b>, căn cước số ${idOf(f.main, 'subject')}, trú tại ${f.main.home}, về việc bị mất Giấy chứng nhận với nội dung:</p>${item(`- Số phát hành: <b>${serial(landSerial(f.chance, 6))}</b>; số vào sổ: <b>${book(landBookNo(f.chance))}</b>;`, 10)}${item(`- Thửa đất số ${plot(f).join(', tờ bản đồ số ')}, diện tích ${f.chance.whole(100, 1900)} m²;`, 10)}${item(`- Địa chỉ thửa đất: ${placeThen(f)} (nay là ${f.place.full}).`, 10)}<p style="margin-top:2mm">Ủy ban nhân dân niêm yết thông báo này tại trụ sở và nhà văn hóa khu dân cư trong thời gian 15 ngày, từ ngày ${f.date} đến hết ngày ${daysLater(f.date, 15)}. Ai nhặt được Giấy chứng nhận nêu trên hoặc có tranh chấp, khiếu nại liên quan đến thửa đất, đề nghị báo cho Ủy ban nhân dân ${f.place.kind}.</p><p>Hết thời gian trên nếu không có ý kiến, cơ quan có thẩm quyền sẽ hủy Giấy chứng nhận đã mất và cấp lại theo quy định.</p>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Chi nhánh VPĐKĐĐ;', 'Khu dân cư (niêm yết);', `${you(f.main.sex)} ${f.main.name};`, 'Lưu: VT.')}${codeLine(f)}`)}`;
      return paper('other', [page]);
    },
  },
  {
    // The commune confirms that a plot is used without dispute, on half a sheet.
    id: 'confirmation-plot-undisputed-half',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) => {
      const page = `<div style="margin:-9mm -6mm 0 -13mm;font-size:11.5pt">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>Số: ${field('document_no', `${f.number}/GXN-UBND`)}`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 11)}${title('GIẤY XÁC NHẬN', 14.5, 'margin:0')}<div class="sub" style="margin-bottom:1mm"><b>Đất sử dụng ổn định, không có tranh chấp</b></div>${flat(`Ủy ban nhân dân ${f.place.kind} xác nhận ${low(f.main)} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, căn cước số ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home}, đang sử dụng thửa đất số ${plot(f).join(', tờ bản đồ số ')}, diện tích ${f.chance.whole(90, 900)} m², Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}.`)}${flat('Thửa đất được sử dụng ổn định, ranh giới rõ ràng, đến ngày xác nhận không có đơn thư tranh chấp, không thuộc diện thu hồi. Giấy này có giá trị 06 tháng để bổ sung hồ sơ vay vốn.')}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Người đề nghị;', 'Lưu: VT.')}${codeLine(f)}`, 'CHỦ TỊCH', undefined, 18)}</div>`;
      return paper('other', [page], 'a5Landscape');
    },
  },
  {
    // Neighbours promise one another to build safely; goes along with the drawings.
    id: 'promise-safe-for-neighbours',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) => {
      const near = f.others[1];
      const page = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('BẢN CAM KẾT', 17, 'margin:7mm 0 0')}<div class="sub"><b>Bảo đảm an toàn đối với công trình liền kề</b><br>Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${line('Tôi là:', `<b>${nameOf(f.main, 'declarant')}</b>; sinh ngày ${bornOf(f.main, 'declarant')}`)}${line('Căn cước số:', idOf(f.main, 'declarant'))}${line('Thường trú tại:', f.main.home)}${line('Là chủ đầu tư công trình nhà ở tại thửa đất số', plot(f).join(', tờ bản đồ số '))}<p style="margin-top:2mm">Để được cấp giấy phép xây dựng, tôi cam kết:</p><p>1. Áp dụng biện pháp chống sạt lở, lún nứt khi đào móng sát nhà ${low(near)} ${nameOf(near, 'witness')}; chụp ảnh, lập biên bản hiện trạng nhà liền kề trước khi thi công.</p><p>2. Không mở cửa sổ, đặt máy lạnh, ống thoát nước hướng sang đất liền kề.</p><p>3. Nếu gây hư hỏng thì ngừng thi công, sửa chữa và bồi thường toàn bộ thiệt hại.</p><p>4. Chịu hoàn toàn trách nhiệm trước pháp luật nếu làm sai cam kết.</p>${handedIn(f, 'NGƯỜI CAM KẾT', f.main.name, codeLine(f))}<div style="margin-top:3mm"><b>Ý kiến của chủ công trình liền kề:</b> đồng ý</div><div style="width:70mm">${plainSign(f, `${you(near.sex)} ${near.name.split(' ').at(-1)}`, near.name, 14)}</div>`;
      return paper('other', [page]);
    },
  },
]);
