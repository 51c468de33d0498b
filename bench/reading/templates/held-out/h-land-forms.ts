import { fill, fillRow } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { dotted } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, pageNumber, paper, plainSign } from '../kit.ts';
import { SANS, title, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { blank, dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, low, mate, notes, placeThen, serial } from '../eighth/c-parts.ts';
import { askFoot, colons, flush, formOf, homeIn, hung, ink, mid, oldIdNo, oldNation } from '../ninth/h-parts.ts';
import { para, row, sized } from '../ninth/h-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_H_LAND_FORMS = inPart('held-out', [
  {
    // Decree 151/2025, form 15: first registration of land and house, the commune's desk; sections in a ruled table.
    id: 'h-app-land-first-151-ruled-sections',
    class: 'application_form',
    tags: ['form', 'table', 'small'],
    draw: (f) => {
      const wife = f.others[0];
      const area = f.chance.whole(180, 1500);
      return paper('application_form', [
        `${formOf('<b>Mẫu số 15.</b> Đơn đăng ký đất đai, tài sản gắn liền với đất')}${mid(nation(12, '-', 52))}${title('ĐƠN ĐĂNG KÝ ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT', 14, 'margin:3mm 0 1mm')}${mid(`Kính gửi<sup>1</sup>: Ủy ban nhân dân ${f.place.kind} ${f.place.name}`, 'margin-bottom:2mm')}${sized(
          11,
          1.38,
          `${grid(
            ['PHẦN KÊ KHAI CỦA NGƯỜI ĐĂNG KÝ'],
            [
              [
                `<b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất, người quản lý đất:</b><br>a) Tên: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b> và ${mate(f.main)} <b>${nameOf(wife, 'spouse', upper(wife.name))}</b><br>b) Giấy tờ nhân thân/pháp nhân: CC số ${idOf(f.main, 'applicant')}; CC số ${idOf(wife, 'spouse')}<br>c) Địa chỉ: ${f.main.home}<br>d) Điện thoại liên hệ (nếu có): ${phone(f)} &emsp; Hộp thư điện tử (nếu có): ${blank(16)}`,
              ],
              [
                `<b>2. Thửa đất đăng ký:</b><br>a) Thửa đất số: ${plot(f)[0]}; b) Tờ bản đồ số: ${plot(f)[1]};<br>c) Địa chỉ: ${f.place.full};<br>d) Diện tích: ${grouped(area)} m²; sử dụng chung: ${grouped(area)} m²; sử dụng riêng: 0 m²;<br>đ) Sử dụng vào mục đích: đất ở và vườn cùng thửa, từ thời điểm: năm 1988;<br>e) Thời hạn đề nghị được sử dụng đất: lâu dài;<br>g) Nguồn gốc sử dụng đất: ông cha để lại, không có giấy tờ;<br>h) Có quyền hoặc hạn chế quyền đối với thửa đất liền kề: không.`,
              ],
              [
                `<b>3. Nhà ở, công trình xây dựng:</b> nhà ở riêng lẻ; diện tích xây dựng ${f.chance.whole(60, 140)} m²; số tầng: 01; kết cấu: tường gạch, mái tôn; năm hoàn thành xây dựng: 2004.`,
              ],
              [
                `<b>4. Đề nghị của người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b><br>4.1. Đề nghị đăng ký đất đai ${tick(true)} &emsp; 4.2. Đề nghị cấp Giấy chứng nhận ${tick(true)} &emsp; 4.3. Đề nghị khác: ${blank(20)}<br>4.4. Đề nghị ghi nợ nghĩa vụ tài chính: ${tick(false)}`,
              ],
              [
                '<b>5. Những giấy tờ nộp kèm theo:</b> (1) mảnh trích đo bản đồ địa chính; (2) biên lai thuế đất các năm.',
              ],
            ],
            11,
          )}${para('Cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm trước pháp luật.')}`,
        )}${askFoot(f, 'Người viết đơn<br><i style="font-weight:400">(ký, ghi rõ họ tên và đóng dấu nếu có)</i>', f.main.name)}${sized(9, 1.2, '<i><sup>1</sup> Ghi tên cơ quan có thẩm quyền theo quy định về phân định thẩm quyền của chính quyền địa phương hai cấp.</i>')}`,
      ]);
    },
  },
  {
    // Form 21 of decree 151/2025: a plot is divided and joined; before and after in tables, sans.
    id: 'h-app-plot-split-151-form-21',
    class: 'application_form',
    tags: ['form', 'table', 'sans'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const area = f.chance.whole(500, 1900);
      const part = Math.round(area * 0.4);
      return paper(
        'application_form',
        [
          `${formOf('Mẫu số 21 - Nghị định số 151/2025/NĐ-CP', 9)}${mid(nation(10.5, '-', 46))}${title('ĐƠN ĐỀ NGHỊ TÁCH THỬA ĐẤT, HỢP THỬA ĐẤT', 14, 'margin:5mm 0 2mm')}${sized(
            10.5,
            1.5,
            `${mid('Kính gửi: Chi nhánh Văn phòng đăng ký đất đai')}<b>I. NGƯỜI ĐỀ NGHỊ</b>${row(`1. Họ và tên: ${nameOf(f.main, 'applicant')}; sinh ngày: ${bornOf(f.main, 'applicant')}`, 3)}${row(`2. Giấy tờ nhân thân: Căn cước số ${idOf(f.main, 'applicant')}`, 3)}${row(`3. Địa chỉ: ${f.main.home}; điện thoại: ${phone(f)}`, 3)}<b>II. THỬA ĐẤT ĐỀ NGHỊ TÁCH</b>${grid(['Thửa đất số', 'Tờ bản đồ số', 'Diện tích (m²)', 'Loại đất', 'Số phát hành GCN', 'Số vào sổ'], [[String(no), String(sheet), `${area},0`, 'ONT+CLN', serial(landSerial(f.chance, 8)), book(landBookNo(f.chance))]], 10)}<b>III. SAU KHI TÁCH THÀNH 02 THỬA</b>${grid(
              ['Thửa mới', 'Diện tích (m²)', 'Loại đất', 'Lối đi', 'Dự kiến'],
              [
                ['Thửa thứ nhất', `${area - part},0`, 'ONT+CLN', 'Giáp đường thôn', 'Tiếp tục sử dụng'],
                ['Thửa thứ hai', `${part},0`, 'ONT', 'Qua lối đi rộng 3,0 m', 'Tặng cho con'],
              ],
              10,
            )}<b>IV. LÝ DO</b>${row(f.chance.pick(['Cho con ra ở riêng, làm nhà.', 'Chuyển nhượng một phần thửa đất.', 'Phân chia di sản thừa kế theo văn bản thỏa thuận.']), 3)}<b>V. GIẤY TỜ KÈM THEO</b>${hung('-', 'Bản gốc Giấy chứng nhận đã cấp;')}${hung('-', 'Bản vẽ tách thửa do tổ chức có giấy phép đo đạc lập, có xác nhận của Văn phòng đăng ký đất đai.')}${para('Tôi cam đoan nội dung đề nghị là đúng sự thật và việc tách thửa bảo đảm diện tích, kích thước tối thiểu theo quy định của Ủy ban nhân dân tỉnh.')}`,
          )}${askFoot(f, 'NGƯỜI ĐỀ NGHỊ', f.main.name)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Form 11/ĐKGCN of 2009: what changed on a plot, name of the road and the number of the card; two pages.
    id: 'h-app-land-change-2010-two-pages',
    class: 'application_form',
    tags: ['form', 'multi-page'],
    draw: (f) => {
      const date = dayOf(f, 10, 2011);
      const one = `<div style="display:flex;justify-content:space-between"><div style="text-align:center">${nation(11.5, '-', 48)}</div><div style="text-align:right"><b>Mẫu số 03/ĐK-GCN</b></div></div>${title('ĐƠN ĐĂNG KÝ BIẾN ĐỘNG<br>VỀ SỬ DỤNG ĐẤT, TÀI SẢN GẮN LIỀN VỚI ĐẤT', 14.5, 'margin:6mm 0 2mm')}${mid(`Kính gửi: Ủy ban nhân dân ${county(f)}`, 'margin-bottom:3mm')}<b>I. KÊ KHAI CỦA NGƯỜI SỬ DỤNG ĐẤT, CHỦ SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT</b>${dotted('1.1. Tên:', nameOf(f.main, 'applicant', upper(f.main.name)), 60)}${dotted('Ngày sinh:', bornOf(f.main, 'applicant'), 90)}${dotted('Số CMND:', oldIdNo(f, 'applicant'), 90)}${row(`1.2. Địa chỉ thường trú: ${homeIn(f, f.main)}`)}<b>2. Giấy chứng nhận đã cấp</b>${dotted('2.1. Số vào sổ cấp GCN:', book(`H.${f.chance.digits(5)}`), 80)}${dotted('2.2. Số phát hành GCN:', serial(landSerial(f.chance, 6)), 80)}${dotted('2.3. Ngày cấp GCN:', dayOf(f, 4, 2006), 80)}<b>3. Nội dung biến động về:</b> thay đổi số Chứng minh nhân dân và địa chỉ thường trú<br><b>3.1. Nội dung trên GCN trước khi biến động:</b>${row(`- Số CMND: cấp trước năm 2000; địa chỉ ghi theo tên xóm cũ.`, 5)}<b>3.2. Nội dung sau khi biến động:</b>${row('- Số CMND và địa chỉ như kê khai tại mục 1.', 5)}<b>4. Lý do biến động:</b>${row('Đổi Chứng minh nhân dân do hết hạn; xóm được đổi tên theo nghị quyết của Hội đồng nhân dân.', 5)}`;
      const two = `${pageNumber(2)}<b>5. Tình hình thực hiện nghĩa vụ tài chính về đất đai đối với thửa đất cấp GCN:</b> đã nộp đủ<br><b>6. Giấy tờ liên quan đến nội dung thay đổi nêu trên nộp kèm theo đơn này gồm có:</b>${hung('-', 'Giấy chứng nhận đã cấp;')}${hung('-', 'Bản sao giấy chứng minh nhân dân mới, bản sao sổ hộ khẩu.')}${para('Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm trước pháp luật.')}<div class="cols"><div></div><div style="text-align:center"><i style="white-space:nowrap">${f.place.name}, ${issued(date)}</i>${plainSign(f, 'Người viết đơn', f.main.name)}</div></div><div style="margin-top:6mm"><b>II. XÁC NHẬN CỦA UBND CẤP XÃ</b></div>${row(`Xác nhận: ông (bà) có tên trên hiện cư trú tại địa phương; nội dung xin thay đổi là đúng.`)}<div class="cols"><div style="text-align:center"><b>Cán bộ địa chính</b><div style="height:18mm"></div>${f.name()}</div><div style="text-align:center"><b>TM. Ủy ban nhân dân</b><br>Phó Chủ tịch<div style="height:14mm"></div>${f.name()}</div></div><div style="margin-top:6mm"><b>III. Ý KIẾN CỦA CƠ QUAN ĐĂNG KÝ</b></div>${row(blank(100))}${row(blank(100))}${codeLine(f)}`;
      return paper('application_form', [one, two]);
    },
  },
  {
    // Typed letter of one's own: a quarrel with a neighbour about a boundary, the commune shall mediate.
    id: 'h-app-land-mediation-typed-petition',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const other = f.others[2];
      return paper(
        'application_form',
        [
          `${oldNation(11, '---***---')}${sized(10.5, 1.6, `<div style="text-align:right;margin-top:3mm">${f.place.name}, ${issued(f.date)}</div>${title('ĐƠN YÊU CẦU<br>HÒA GIẢI TRANH CHẤP ĐẤT ĐAI', 14, 'margin:5mm 0 3mm')}${mid(`Kính gửi: Chủ tịch UBND ${f.place.kind} ${f.place.name}`, 'margin-bottom:4mm')}${row(`Người làm đơn: ${nameOf(f.main, 'applicant', upper(f.main.name))}`)}${row(`Sinh ngày: ${bornOf(f.main, 'applicant')} &emsp; CCCD: ${idOf(f.main, 'applicant')}`)}${row(`Địa chỉ: ${f.main.home}`)}${row(`Người bị yêu cầu: ${nameOf(other, 'neighbour')}`)}${row(`Địa chỉ: ${other.home}`)}${para(`Gia đình tôi sử dụng thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}, đã được cấp Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}. Tháng 8 vừa qua, ${low(other)} ${other.name} xây tường rào lấn sang phần đất của gia đình tôi chiều ngang ${f.chance.whole(3, 9)} tấc, dài suốt ranh giới hai thửa.`)}${para('Tổ hòa giải ở cơ sở đã hòa giải một lần nhưng hai bên không thống nhất được.')}${para('Căn cứ Điều 235 Luật Đất đai năm 2024, tôi yêu cầu UBND tổ chức hòa giải, buộc bên lấn chiếm trả lại phần đất và tháo dỡ tường rào.')}${row('Kèm theo: bản sao Giấy chứng nhận, biên bản của tổ hòa giải, 02 ảnh chụp hiện trạng.')}`)}<div class="cols" style="margin-top:4mm"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI LÀM ĐƠN', f.main.name)}</div></div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Decree 151/2025, form 02c: change of purpose, run-on sentences with the notes of the form below.
    id: 'h-app-land-purpose-form-02c-sentences',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) =>
      paper('application_form', [
        `${formOf('<b>Mẫu số 02c</b><br><i>(Kèm theo Nghị định số 151/2025/NĐ-CP)</i>', 10.5)}${mid(`${nation(12.5, '-', 54)}<i>${f.place.name}, ${issued(f.date)}</i>`)}${title('ĐƠN XIN CHUYỂN MỤC ĐÍCH SỬ DỤNG ĐẤT', 14.5, 'margin:5mm 0 2mm')}${sized(12, 1.45, `${mid(`Kính gửi: Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name} <i>(1)</i>`, 'margin-bottom:3mm')}${row(`1. Người xin chuyển mục đích sử dụng đất <i>(2)</i>: ${nameOf(f.main, 'applicant')}, ngày sinh ${bornOf(f.main, 'applicant')}, số định danh cá nhân ${idOf(f.main, 'applicant')}.`)}${row(`2. Địa chỉ/trụ sở chính: ${f.main.home}.`)}${row(`3. Địa chỉ liên hệ <i>(điện thoại, fax, email...)</i>: ${phone(f)}.`)}${row(`4. Địa điểm thửa đất/khu đất: thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}, ${f.place.full}; Giấy chứng nhận số phát hành ${serial(landSerial(f.chance, 6))}.`)}${row(`5. Diện tích đất xin chuyển mục đích (m²): ${f.chance.whole(60, 400)}.`)}${row('6. Mục đích sử dụng đất sau khi chuyển <i>(3)</i>: đất ở tại nông thôn. Thời hạn: ổn định lâu dài.')}${row('7. Tiến độ sử dụng đất: xây dựng nhà ở trong 12 tháng kể từ ngày được chuyển mục đích.')}${row('8. Phương thức nộp tiền sử dụng đất: nộp một lần.')}${row('9. Cam kết sử dụng đất đúng mục đích, chấp hành đúng các quy định của pháp luật đất đai, nộp tiền sử dụng đất đầy đủ, đúng hạn.')}${row(`Các cam kết khác (nếu có): ${blank(40)}`)}${row('10. Tài liệu gửi kèm <i>(4)</i>: Giấy chứng nhận quyền sử dụng đất (bản gốc), trích lục bản đồ địa chính thửa đất.')}`)}<div class="cols" style="margin-top:3mm"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người làm đơn <i style="font-weight:400">(5)</i><br><i style="font-weight:400">(Ký, ghi rõ họ tên)</i>', f.main.name)}</div></div>${notes('(1) Ghi rõ tên Chủ tịch UBND cấp có thẩm quyền cho phép chuyển mục đích sử dụng đất.', '(2) Đối với cá nhân ghi rõ họ tên, ngày sinh và số định danh cá nhân hoặc số căn cước.', '(3) Ghi loại đất theo quy định của Luật Đất đai. (4) Thành phần hồ sơ theo quy định.', '(5) Trường hợp ủy quyền thì kèm văn bản ủy quyền.')}`,
      ]),
  },
  {
    // Form of 2004: a household asks for the first certificate (04a/ĐK), the commune's part filled in.
    id: 'h-app-land-2005-04a-commune-part',
    class: 'application_form',
    tags: ['form', 'boxes', 'small'],
    draw: (f) => {
      const date = dayOf(f, 7, 2005);
      const [no, sheet] = plot(f);
      return paper('application_form', [
        `${formOf('Mẫu số 04a/ĐK', 10.5)}${mid('<b>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập – Tự do – Hạnh phúc<div class="rule" style="width:44mm"></div>', 'font-size:12pt')}${title('ĐƠN XIN CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT', 14, 'margin:3mm 0 1mm')}${mid(`Kính gửi: UBND ${county(f)}`)}${sized(11.5, 1.38, `<b>I- PHẦN GHI CỦA NGƯỜI SỬ DỤNG ĐẤT</b>${fill('1. Người sử dụng đất: 1.1. Tên (viết chữ in hoa):', ink(nameOf(f.main, 'applicant', upper(f.main.name))))}${fillRow(['Ngày sinh:', ink(bornOf(f.main, 'applicant')), 1], ['CMND số:', ink(oldIdNo(f, 'applicant')), 1])}${fill('1.2. Địa chỉ:', ink(homeIn(f, f.main)))}${row('2. Thửa đất xin cấp giấy chứng nhận quyền sử dụng đất')}${fillRow(['2.1. Thửa đất số:', ink(String(no)), 1], ['2.2. Tờ bản đồ số:', ink(String(sheet)), 1])}${fill('2.3. Địa chỉ tại:', ink(placeThen(f)))}${fillRow(['2.4. Diện tích:', ink(`${f.chance.whole(150, 980)} m²`), 1], ['Hình thức sử dụng:', ink('riêng'), 1])}${fillRow(['2.5. Mục đích sử dụng đất:', ink('đất ở + vườn'), 1], ['2.6. Thời hạn:', ink('lâu dài'), 1])}${fill('2.7. Nguồn gốc sử dụng đất:', ink('được hợp tác xã giãn dân năm 1986'))}${row(`3. Tài sản gắn liền với đất: ${tick(true)} Nhà ở &ensp; ${tick(false)} Nhà xưởng, kho tàng &ensp; ${tick(false)} Rừng &ensp; ${tick(false)} Cây lâu năm`)}<div class="cols"><div></div><div style="text-align:center"><i style="white-space:nowrap">${f.place.name}, ${issued(date)}</i>${plainSign(f, 'Người viết đơn', f.main.name, 12)}</div></div><b>II- XÁC NHẬN CỦA UỶ BAN NHÂN DÂN XÃ, PHƯỜNG, THỊ TRẤN</b>${colons(74, ['1. Về nguồn gốc và thời điểm sử dụng đất', ink('đúng như kê khai, sử dụng từ năm 1986')], ['2. Về tình trạng tranh chấp đất đai', ink('không có tranh chấp')], ['3. Về sự phù hợp với quy hoạch sử dụng đất', ink('phù hợp quy hoạch khu dân cư')])}`)}<div class="cols"><div style="text-align:center"><b>Cán bộ địa chính</b><div style="height:14mm"></div>${f.name('Nam')}</div><div style="text-align:center"><b>TM. UỶ BAN NHÂN DÂN<br>CHỦ TỊCH</b><div style="height:10mm"></div>${f.name('Nam')}</div></div>${codeLine(f)}${flush('')}`,
      ]);
    },
  },
]);
