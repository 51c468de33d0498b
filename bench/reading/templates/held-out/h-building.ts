import { code128, fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, countyName, countyRing, low, mate, placeThen, serial } from '../eighth/c-parts.ts';
import { askFoot, colons, copied, facing, flush, formOf, homeIn, hung, ink, mid, numbered } from '../ninth/h-parts.ts';
import { oldIdNo, para, row, rowOfSigns, sealFoot, sized, tinted } from '../ninth/h-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_H_BUILDING = inPart('held-out', [
  {
    // Decree 53/2017 & circular 15/2016: permit of a district for a house, certified copy of both pages.
    id: 'h-permit-2018-district-pages-copied',
    class: 'construction_permit',
    tags: ['form', 'multi-page', 'certified-copy'],
    draw: (f) => {
      const date = dayOf(f, 4, 2018);
      const wife = f.others[0];
      const one = `<div class="at" style="right:14mm;top:8mm;border:0.5mm solid #b02a33;color:#b02a33;padding:0 3mm;font-weight:700">BẢN SAO</div>${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', upper(county(f)))}</b><div class="rule" style="width:18mm"></div>${numbered(`${f.number}/GPXD-UBND`)}`, nation(12, '-', 52), 38)}${title('GIẤY PHÉP XÂY DỰNG', 17)}${mid('(Sử dụng cho nhà ở riêng lẻ đô thị)', 'margin-bottom:3mm')}${row(`<b>1. Cấp cho:</b> ${low(f.main)} ${nameOf(f.main, 'owner')} - CMND số ${oldIdNo(f, 'owner')} và ${mate(f.main)} ${nameOf(wife, 'owner')} - CMND số ${oldIdNo(f, 'owner')}`)}${row(`- Địa chỉ: ${homeIn(f, f.main)}.`)}${row('<b>2. Được phép xây dựng công trình:</b> Nhà ở gia đình.')}${row(`- Theo thiết kế: kiến trúc, kết cấu, điện nước do hộ gia đình tự tổ chức thiết kế.`)}${row('- Gồm các nội dung sau đây:')}${row(`+ Vị trí xây dựng: thửa đất số ${plot(f).join(', tờ bản đồ số ')}, ${placeThen(f)}.`, 5)}${row('+ Cốt nền xây dựng công trình: cao hơn mặt đường 0,3 m.', 5)}${row(`+ Mật độ xây dựng: ${f.chance.whole(50, 90)} %.`, 5)}${row('+ Chỉ giới đường đỏ, chỉ giới xây dựng: cách tim đường 7,5 m.', 5)}${row('+ Màu sắc công trình: màu sáng, hài hòa với xung quanh.', 5)}${row(`+ Diện tích xây dựng (tầng một): ${f.chance.whole(60, 130)} m²; tổng diện tích sàn: ${f.chance.whole(140, 320)} m²; chiều cao tầng 1: 3,6 m; tầng 2: 3,4 m; số tầng: 02.`, 5)}${row(`<b>3. Giấy tờ về quyền sử dụng đất:</b> GCN số phát hành ${serial(landSerial(f.chance, 6))}.`)}${row('<b>4.</b> Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên thì phải đề nghị gia hạn giấy phép xây dựng.')}<div style="text-align:right"><i>${countyName(f)}, ${issued(date)}</i></div>${sealFoot(f, 'TUQ. CHỦ TỊCH<br>TRƯỞNG PHÒNG KINH TẾ VÀ HẠ TẦNG', recipients('Như trên;', 'Lưu: KTHT.'), { ring: countyRing(f), inner: 'UBND', gap: 20 })}`;
      const two = `${mid('<b>CHỦ ĐẦU TƯ PHẢI THỰC HIỆN CÁC NỘI DUNG SAU ĐÂY:</b>', 'margin-bottom:3mm')}${hung('1.', 'Phải hoàn toàn chịu trách nhiệm trước pháp luật nếu xâm phạm các quyền hợp pháp của các chủ sở hữu liền kề.')}${hung('2.', 'Phải thực hiện đúng các quy định của pháp luật về đất đai, về đầu tư xây dựng và Giấy phép xây dựng này.')}${hung('3.', 'Phải thông báo bằng văn bản về ngày khởi công cho cơ quan cấp phép xây dựng trước khi khởi công xây dựng công trình.')}${hung('4.', 'Xuất trình Giấy phép xây dựng cho chính quyền sở tại trước khi khởi công xây dựng và treo biển báo tại địa điểm xây dựng theo quy định.')}${hung('5.', 'Khi điều chỉnh thiết kế làm thay đổi nội dung giấy phép xây dựng thì phải đề nghị điều chỉnh giấy phép xây dựng và chờ quyết định của cơ quan cấp giấy phép.')}${mid('<b>ĐIỀU CHỈNH/GIA HẠN GIẤY PHÉP</b>', 'margin:8mm 0 3mm')}${row('1. Nội dung điều chỉnh/gia hạn: không')}${row('2. Thời gian có hiệu lực của giấy phép: không')}${copied(f, 104, 150)}`;
      return paper('construction_permit', [one, two]);
    },
  },
  {
    // Permit to repair and add a storey, the town of 2022; two columns of facts, bar code at the foot, sans.
    id: 'h-permit-2022-added-storey-halves',
    class: 'construction_permit',
    tags: ['form', 'sans', 'barcode', 'two-column', 'small'],
    draw: (f) => {
      const date = dayOf(f, 8, 2022);
      const floor = f.chance.whole(50, 90);
      return paper(
        'construction_permit',
        [
          `${sized(10.5, 1.45, `${twoColumns(`<b>${officeLines(`UBND ${upper(county(f))}`, 'PHÒNG QUẢN LÝ ĐÔ THỊ')}</b><div class="rule" style="width:16mm"></div>${numbered(`${f.number}/GPSC`)}`, `${nation(10, '-', 42)}<i>${countyName(f)}, ${issued(date)}</i>`, 40, 10.5)}${title('GIẤY PHÉP SỬA CHỮA, CẢI TẠO NHÀ Ở RIÊNG LẺ', 14.5, 'margin:2mm 0 4mm')}${row(`<b>1. Cấp cho:</b> ${you(f.main.sex)} ${nameOf(f.main, 'owner', upper(f.main.name))}; CCCD: ${idOf(f.main, 'owner')}; địa chỉ: ${homeIn(f, f.main)}`)}${row(`<b>2. Hiện trạng công trình</b> tại thửa ${plot(f).join(', tờ bản đồ ')}, ${placeThen(f)}, và nội dung được phép sửa chữa, cải tạo:`)}<div class="cols" style="gap:5mm;margin:2mm 0"><div style="border:0.3mm solid #444;padding:2mm 3mm"><b>HIỆN TRẠNG</b>${colons(38, ['Cấp công trình', 'IV'], ['Số tầng', '01'], ['Diện tích sàn', `${floor} m²`], ['Chiều cao', '4,2 m'], ['Kết cấu', 'Tường gạch, mái tôn'])}</div><div style="border:0.3mm solid #444;padding:2mm 3mm"><b>SAU CẢI TẠO</b>${colons(38, ['Cấp công trình', 'III'], ['Số tầng', '02'], ['Diện tích sàn', `${floor * 2} m²`], ['Chiều cao', '7,9 m'], ['Kết cấu', 'Khung, sàn bê tông cốt thép'])}</div></div>${row(`<b>3.</b> Hồ sơ thiết kế do Công ty Cổ phần Kiến trúc ${f.place.province} lập tháng 6 năm 2022. Chứng chỉ năng lực hoạt động xây dựng số 000${f.chance.digits(5)}.`)}${row(`<b>4.</b> Quyền sở hữu, quyền sử dụng: Giấy chứng nhận ${serial(landSerial(f.chance, 6))}; vào sổ ${book(landBookNo(f.chance))}.`)}${row('<b>5.</b> Thời hạn khởi công: 12 tháng kể từ ngày cấp giấy phép. Chủ nhà che chắn công trình, giữ vệ sinh, an toàn cho nhà liền kề và thông báo ngày khởi công cho UBND phường, xã.')}`)}${sealFoot(f, 'TRƯỞNG PHÒNG', `${recipients('Chủ nhà;', 'Đội quản lý trật tự đô thị;', 'Lưu: VT.')}<div style="margin-top:4mm">${code128(`GPSC${f.chance.digits(8)}`, 52, 9)}</div>`, { ring: countyRing(f).replace('ỦY BAN NHÂN DÂN', 'PHÒNG QUẢN LÝ ĐÔ THỊ'), inner: 'QLĐT' })}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A permit for a grave's or family temple's building, commune of 2026: short form, numbers in a table with the plan.
    id: 'h-permit-2026-ancestral-house-plan',
    class: 'construction_permit',
    tags: ['form', 'table', 'modern', 'small'],
    draw: (f) =>
      paper(
        'construction_permit',
        [
          `${sized(
            10,
            1.45,
            `${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b>`, `${nation(10, '-', 42)}`, 40, 10)}<div class="cols"><div>${numbered(`${f.number}/GPXD-UBND`)}</div><div style="text-align:right;white-space:nowrap"><i>${f.place.name}, ${issued(f.date)}</i></div></div>${title('GIẤY PHÉP XÂY DỰNG', 16, 'color:#1d4a7a')}${mid('Nhà thờ họ kết hợp nhà ở', 'margin-bottom:3mm')}${grid(
              ['Nội dung', 'Được cấp phép'],
              [
                ['Cấp cho', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b> (đại diện dòng họ)`],
                ['Số căn cước', idOf(f.main, 'owner')],
                ['Nơi cư trú', f.main.home],
                ['Địa điểm xây dựng', `Thửa ${plot(f)[0]}, tờ bản đồ ${plot(f)[1]}, ${f.place.full}`],
                ['Giấy chứng nhận QSDĐ', `${serial(landSerial(f.chance, 8))}; ${book(landBookNo(f.chance))}`],
                ['Diện tích xây dựng', `${f.chance.whole(50, 120)},4 m²`],
                ['Số tầng, chiều cao đỉnh mái', '01 tầng; 6,2 m'],
                ['Khoảng lùi', 'Trước 3,0 m; bên 2,0 m'],
                ['Hiệu lực khởi công', 'Trong 12 tháng kể từ ngày cấp'],
              ],
              10,
            )}${mid('<b>Sơ đồ vị trí</b>')}${sketch(f, 96, 52)}`,
          )}${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    // Form 01 of decree 175/2024 as the portal prints it: a house in the country, run-on text.
    id: 'h-app-permit-175-portal-runon',
    class: 'application_form',
    tags: ['form', 'small'],
    draw: (f) =>
      paper('application_form', [
        `${sized(11.5, 1.42, `${formOf('<b>Mẫu số 01 Phụ lục II</b>')}${mid(nation(12, '-', 52))}${title('ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG', 14.5, 'margin:3mm 0 0')}${mid('<i>(Sử dụng cho nhà ở riêng lẻ)</i>', 'margin-bottom:2mm')}${mid(`Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}`, 'margin-bottom:2mm')}${flush('<b>1. Thông tin về chủ đầu tư:</b>')}${hung('-', `Tên chủ đầu tư (tên chủ hộ): ${nameOf(f.main, 'applicant')}; số định danh cá nhân: ${idOf(f.main, 'applicant')}.`)}${hung('-', `Địa chỉ liên hệ: ${f.main.home}. Số điện thoại: ${phone(f)}.`)}${flush('<b>2. Thông tin công trình:</b>')}${hung('-', `Địa điểm xây dựng: lô đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}, diện tích ${f.chance.whole(100, 900)} m², tại ${f.place.full}; Giấy chứng nhận ${serial(landSerial(f.chance, 8))}.`)}${flush('<b>3. Tổ chức/cá nhân lập, thẩm tra thiết kế xây dựng:</b>')}${hung('-', `Tên đơn vị thiết kế: Công ty TNHH MTV Tư vấn xây dựng ${f.place.province}; mã số chứng chỉ năng lực: 000${f.chance.digits(5)}.`)}${hung('-', `Chủ nhiệm, chủ trì thiết kế: ${f.name('Nam')}; mã số chứng chỉ hành nghề: 000${f.chance.digits(5)}.`)}${flush('<b>4. Nội dung đề nghị cấp phép:</b>')}${hung('-', `Cấp công trình: III; diện tích xây dựng tầng 1: ${f.chance.whole(60, 120)} m²; tổng diện tích sàn: ${f.chance.whole(160, 320)} m² (tầng 1, tầng 2, mái tum); chiều cao công trình: 9,2 m; số tầng: 02 tầng nổi, không có tầng hầm.`)}${flush(`<b>5. Dự kiến thời gian hoàn thành công trình:</b> ${f.chance.whole(5, 12)} tháng.`)}${flush('<b>6. Cam kết:</b> Tôi xin cam đoan làm theo đúng giấy phép được cấp, nếu sai tôi xin hoàn toàn chịu trách nhiệm và bị xử lý theo quy định của pháp luật.')}${row('Gửi kèm theo Đơn này các tài liệu:')}${hung('1.', 'Bản sao giấy tờ chứng minh quyền sử dụng đất;')}${hung('2.', 'Hai bộ bản vẽ thiết kế xây dựng;')}${hung('3.', 'Bản cam kết bảo đảm an toàn đối với công trình liền kề.')}`)}${askFoot(f, 'NGƯỜI LÀM ĐƠN<br><i style="font-weight:400">(Ký, ghi rõ họ tên)</i>', f.main.name)}`,
      ]),
  },
  {
    // The owner tells the ward when work on the house begins; a filled-in half sheet.
    id: 'h-app-work-begins-half-sheet',
    class: 'application_form',
    tags: ['form', 'small', 'half'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="margin:-10mm -6mm 0 -15mm;font-size:11pt;line-height:1.35">${mid(nation(11, '-', 46))}${title('THÔNG BÁO KHỞI CÔNG XÂY DỰNG NHÀ Ở RIÊNG LẺ', 13, 'margin:2mm 0 1mm')}${mid(`Kính gửi: UBND ${f.place.kind} ${f.place.name}`)}${fillRow(['1. Tên chủ đầu tư:', ink(nameOf(f.main, 'applicant')), 3], ['CCCD:', ink(idOf(f.main, 'applicant')), 2])}${fill('2. Địa chỉ liên hệ:', ink(f.main.home))}${fillRow(['3. Địa điểm xây dựng: thửa', ink(plot(f).join(' tờ ')), 1], ['Điện thoại:', ink(phone(f)), 1])}${fill('4. Giấy phép xây dựng số:', ink(`${f.chance.whole(10, 300)}/GPXD, cấp ngày ${daysLater(f.date, -12)}`))}${fillRow(['5. Ngày khởi công:', ink(daysLater(f.date, 7)), 1], ['Dự kiến hoàn thành:', ink(daysLater(f.date, 210)), 1])}${fill('6. Nhà thầu thi công:', ink(`Tổ thợ ông ${f.name('Nam')}`))}${row('Tôi cam kết xây dựng đúng giấy phép, che chắn an toàn, không đổ vật liệu ra lòng đường.')}${askFoot(f, 'CHỦ ĐẦU TƯ', f.main.name, '', 12)}</div>`,
        ],
        'a5Landscape',
      ),
  },
  {
    // Officers look whether a house is built as permitted; minutes with a printed head and who signs in a row.
    id: 'h-permit-minutes-site-checked',
    class: 'other',
    tags: ['form', 'personal', 'boxes'],
    draw: (f) => {
      const [a, b] = [f.name('Nam'), f.name('Nam')];
      return paper('other', [
        `${sized(12, 1.42, `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>${numbered(`${f.number}/BB-KT`)}`, nation(11.5, '-', 50), 38, 12)}${title('BIÊN BẢN<br>Kiểm tra trật tự xây dựng', 14.5, 'margin:0 0 3mm')}${para(`Hôm nay, hồi ${f.chance.whole(8, 10)} giờ ${f.chance.whole(10, 55)} phút, ${issued(f.date)}, tại công trình xây dựng thuộc thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}, ${f.place.full}. Thành phần kiểm tra:`)}${hung('-', `Ông ${a}, công chức Phòng Kinh tế;`)}${hung('-', `Ông ${b}, công chức địa chính.`)}${flush(`<b>Chủ đầu tư:</b> ${low(f.main)} ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}, số căn cước ${idOf(f.main, 'subject')}, nơi ở hiện nay: ${f.main.home}.`)}${flush('<b>Kết quả kiểm tra:</b>')}${row(`${tick(true)} Có giấy phép xây dựng &emsp; ${tick(false)} Không có giấy phép xây dựng &emsp; ${tick(false)} Thuộc trường hợp được miễn`)}${row(`${tick(true)} Đúng vị trí, ranh giới thửa đất &emsp; ${tick(false)} Sai vị trí`)}${row(`${tick(true)} Đúng chỉ giới xây dựng &emsp; ${tick(false)} Vi phạm chỉ giới xây dựng`)}${row(`Hiện trạng: đang thi công phần ${f.chance.pick(['móng', 'thân tầng một', 'sàn tầng hai'])}; diện tích đo thực tế ${f.chance.whole(60, 140)} m², phù hợp giấy phép.`)}${para('Yêu cầu chủ đầu tư tiếp tục thi công đúng giấy phép, treo biển báo công trình và bảo đảm vệ sinh môi trường, an toàn lao động.')}${para('Biên bản kết thúc hồi 11 giờ cùng ngày, đã đọc lại cho những người có mặt cùng nghe, công nhận đúng và ký tên; lập thành 02 bản, giao chủ đầu tư 01 bản.')}`)}${rowOfSigns(
          f,
          [
            ['CHỦ ĐẦU TƯ', f.main.name],
            ['ĐỊA CHÍNH', b],
            ['TỔ KIỂM TRA', a],
          ],
          18,
        )}${codeLine(f)}`,
      ]);
    },
  },
  {
    // Two neighbours agree on a wall at the boundary, the head of the hamlet signs too; a commitment.
    id: 'h-permit-commitment-neighbour-wall',
    class: 'other',
    tags: ['form', 'personal', 'table'],
    draw: (f) => {
      const other = f.others[2];
      return paper('other', [
        `${mid(nation(12.5, '-', 54))}${title('BẢN CAM KẾT<br>BẢO ĐẢM AN TOÀN ĐỐI VỚI CÔNG TRÌNH LIỀN KỀ', 14, 'margin:5mm 0 3mm')}${mid(`Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}`, 'margin-bottom:3mm')}${tinted(44, '#f2f2f2', ['Tôi là', `<b>${nameOf(f.main, 'declarant', upper(f.main.name))}</b>`], ['Sinh ngày', bornOf(f.main, 'declarant')], ['Số căn cước', idOf(f.main, 'declarant')], ['Nơi thường trú', f.main.home], ['Là chủ công trình tại', `thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}`])}${para(`Công trình liền kề: nhà ở của ${low(other)} ${nameOf(other, 'neighbour')}, địa chỉ: ${other.home}.`)}${para('Trong quá trình thi công xây dựng nhà ở, tôi xin cam kết:')}${hung('1.', 'Thực hiện đúng thiết kế và giấy phép xây dựng; có biện pháp chống sụt lún, nứt nẻ đối với công trình liền kề.')}${hung('2.', 'Mọi bộ phận của ngôi nhà, kể cả phần móng, mái và cửa sổ, không vượt quá ranh giới thửa đất; nước mái không chảy sang nhà bên cạnh.')}${hung('3.', 'Nếu gây thiệt hại cho công trình liền kề thì phải dừng thi công, sửa chữa và bồi thường toàn bộ thiệt hại.')}${para('Bản cam kết được lập thành 03 bản, có giá trị như nhau.')}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${facing(f, ['CHỦ CÔNG TRÌNH LIỀN KỀ', other.name], ['NGƯỜI CAM KẾT', f.main.name])}${mid(`<b>XÁC NHẬN CỦA TRƯỞNG THÔN</b><div style="height:16mm"></div>${f.name('Nam')}`)}${codeLine(f)}`,
      ]);
    },
  },
]);
