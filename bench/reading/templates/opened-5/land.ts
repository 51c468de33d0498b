import { field, guilloche, qr } from '../../../../samples/make/html.ts';
import { landSerial, oldCitizenId, landBookNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  line,
  MODERN,
  nameOf,
  nation,
  paper,
  SANS,
  title,
  twoColumns,
  TYPED,
  upper,
} from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { blank, datedSign, dayOf, homeBefore } from '../paper-parts.ts';
import { sketch, plot } from '../land-parts.ts';
import { inPart } from '../template.ts';

/** Opened: rules may be written against these layouts. */
export const OPENED_5_LAND = inPart('opened-5', [
  {
    // The red certificate of the 1990s, typed in by the district: the cover and what is inside.
    id: 'land-1997-typed-in',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'typed', 'spread', 'a3'],
    coloured: true,
    spreads: [
      [3, 0],
      [1, 2],
    ],
    draw: (f) => {
      const [serial, old, date] = [landSerial(f.chance, 6), oldCitizenId(f.chance), dayOf(f, 4, 1997)];
      const office = `ỦY BAN NHÂN DÂN ${upper(district(f))}`;
      const back = guilloche('#f0c3b2');
      const typed = (text: string) => `<span style="font-family:${TYPED};font-size:11pt">${text}</span>`;
      const rows = Array.from({ length: 4 }, (_, i) => [
        typed(String(3 + i)),
        typed(String(f.chance.whole(12, 980))),
        typed(String(f.chance.whole(180, 2400))),
        typed(i === 0 ? 'Thổ cư' : f.chance.pick(['2 lúa', 'Màu', 'Vườn tạp'])),
        typed(i === 0 ? 'Lâu dài' : '10/2013'),
      ]);
      const cover = `${back}<div style="position:absolute;inset:9mm;border:1.4mm solid #b03a2e"></div><div style="text-align:center;margin-top:16mm">${nation(14, '-', 60)}</div>${title('GIẤY CHỨNG NHẬN', 27, 'color:#b03a2e;margin:70mm 0 0')}${title('QUYỀN SỬ DỤNG ĐẤT', 22, 'color:#b03a2e;margin:3mm 0')}<div class="at" style="left:0;right:0;bottom:26mm;text-align:center;font-size:17pt;color:#222">Số ${field('land_certificate_serial', serial)}</div>`;
      const left = `${back}<div style="text-align:center;margin-bottom:5mm"><b>${field('agency', office)}</b><br>CHỨNG NHẬN</div><div style="line-height:1.7">Hộ (ông, bà): ${typed(nameOf(f.main, 'owner', upper(f.main.name)))}<br>Sinh năm: ${typed(f.main.born.slice(6))} &emsp; Số CMND: ${typed(field('old_citizen_id', old, old, 'owner'))}<br>Thường trú tại: ${typed(homeBefore(f, f.main).split(', ').slice(0, 3).join(', '))}<br>Được quyền sử dụng: ${typed(grouped(f.chance.whole(900, 8000)))} m² đất<br>Tại: ${typed(`${f.place.kind} ${f.place.name}, ${district(f)}`)}</div><p class="flat" style="margin-top:4mm">Gồm các thửa đất theo bảng liệt kê dưới đây:</p>${grid(['Số tờ bản đồ', 'Số thửa', 'Diện tích (m²)', 'Mục đích sử dụng', 'Thời hạn sử dụng'], rows, 11)}`;
      const right = `${back}<p class="flat"><b>NHỮNG ĐIỀU NGƯỜI ĐƯỢC CẤP GIẤY CHỨNG NHẬN CẦN CHÚ Ý</b></p><p>1. Được hưởng các quyền và thực hiện các nghĩa vụ của người sử dụng đất theo Luật Đất đai.</p><p>2. Khi có thay đổi về người sử dụng, diện tích hoặc mục đích sử dụng thì phải mang giấy này đến cơ quan địa chính để đăng ký.</p><p>3. Không được tự ý sửa chữa, tẩy xóa; khi mất phải báo ngay.</p><div style="text-align:right;margin-top:12mm"><i>${typed(`${district(f).replace('huyện ', '')}, `)}${issued(date)}</i></div>${besideSign(`Vào sổ cấp giấy chứng nhận quyền sử dụng đất<br>Số: ${typed(field('land_certificate_book_no', `${f.chance.digits(5)} QSDĐ`))}`, sealedSign(f, `TM. UBND ${upper(district(f))}<br>CHỦ TỊCH`, { ring: `${office} ★`, inner: 'UBND HUYỆN', gap: 28 }))}`;
      const last = `${back}<p class="flat"><b>NHỮNG THAY ĐỔI SAU KHI CẤP GIẤY CHỨNG NHẬN</b></p><table style="height:190mm"><tr style="height:14mm"><th style="width:22%">Ngày, tháng, năm</th><th>Nội dung thay đổi</th><th style="width:26%">Cơ quan xác nhận</th></tr><tr><td></td><td></td><td></td></tr></table>`;
      return paper('land_use_certificate', [cover, left, right, last]);
    },
  },
  {
    // Form 10/ĐK of circular 24/2014: a certificate is to be issued anew; the office writes in a box of its own.
    id: 'application-land-10dk',
    class: 'application_form',
    tags: ['form', 'table', 'small'],
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 6), landBookNo(f.chance)];
      const [no, sheet] = plot(f);
      const page = `<div style="font-size:11.5pt"><table style="margin:0 0 2mm"><tr><td style="width:60%;border:none;text-align:center;vertical-align:middle">${nation(11.5, '-', 46)}</td><td style="font-size:9.5pt;line-height:1.25"><div style="text-align:right"><b>Mẫu số 10/ĐK</b></div><b>PHẦN GHI CỦA NGƯỜI NHẬN HỒ SƠ</b><br>Đã kiểm tra nội dung đơn đầy đủ, rõ ràng, thống nhất với giấy tờ xuất trình.<br>Vào sổ tiếp nhận hồ sơ số:${blank(10)}<br>Quyển:${blank(8)} Ngày${blank(16)}</td></tr></table>${title('ĐƠN ĐỀ NGHỊ CẤP LẠI, CẤP ĐỔI GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU NHÀ Ở<br>VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT', 13, 'margin:3mm 0 2mm')}<div class="sub">Kính gửi: Chi nhánh Văn phòng đăng ký đất đai khu vực ${f.chance.whole(1, 9)}</div><table style="margin:0"><tr><td><b>I. PHẦN KÊ KHAI CỦA NGƯỜI SỬ DỤNG ĐẤT, CHỦ SỞ HỮU TÀI SẢN</b></td></tr><tr><td style="line-height:1.5"><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất</b><br>1.1. Tên <i>(viết chữ in hoa)</i>: ${nameOf(f.main, 'applicant', upper(f.main.name))}<br>Năm sinh, số giấy tờ nhân thân: ${bornOf(f.main, 'applicant')}, CCCD ${idOf(f.main, 'applicant')}<br>1.2. Địa chỉ thường trú: ${f.main.home}</td></tr><tr><td style="line-height:1.5"><b>2. Giấy chứng nhận đã cấp đề nghị được cấp lại, cấp đổi</b><br>2.1. Số vào sổ cấp GCN: ${field('land_certificate_book_no', book)}; &emsp; 2.2. Số phát hành GCN: ${field('land_certificate_serial', serial)};<br>2.3. Ngày cấp GCN: ${dayOf(f, 11, 2012)}</td></tr><tr><td><b>3. Lý do đề nghị cấp lại, cấp đổi Giấy chứng nhận:</b> ${f.chance.pick(['Giấy chứng nhận bị rách nát, mờ chữ', 'Đo đạc lại bản đồ địa chính, diện tích thay đổi', 'Chuyển từ nhiều thửa sang một thửa'])}</td></tr><tr><td style="line-height:1.5"><b>4. Thông tin thửa đất có thay đổi do đo đạc lại</b>${grid(
        ['Tờ bản đồ số', 'Thửa đất số', 'Diện tích (m²)', 'Nội dung thay đổi khác'],
        [
          [`<b>Theo GCN đã cấp</b><br>${sheet}`, String(no), `${f.chance.whole(120, 600)},0`, ''],
          [
            `<b>Theo bản đồ mới</b><br>${sheet + 21}`,
            String(no + 113),
            `${f.chance.whole(120, 600)},4`,
            'Ranh giới không đổi',
          ],
        ],
        10.5,
      )}</td></tr><tr><td><b>5. Giấy tờ nộp kèm theo đơn này gồm có:</b><br>- Giấy chứng nhận đã cấp; &emsp; - Bản sao thẻ căn cước.</td></tr></table><p style="margin-top:2mm">Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm trước pháp luật.</p>${datedSign(f, 'Người viết đơn', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // An extract of the cadastral map with the corners' coordinates.
    id: 'land-map-extract',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'sans', 'personal'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const office = `VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH ${upper(f.place.province)}`;
      const page = `${twoColumns(`VPĐKĐĐ TỈNH ${upper(f.place.province)}<br><b>${officeLines('CHI NHÁNH VĂN PHÒNG', `ĐĂNG KÝ ĐẤT ĐAI KHU VỰC ${f.chance.whole(1, 9)}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TL-CNVPĐK`)}`, `${nation(9.5, '-', 44)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10)}${title('TRÍCH LỤC BẢN ĐỒ ĐỊA CHÍNH', 15, 'margin:5mm 0 3mm')}<div style="font-size:10.5pt;line-height:1.45">${line('1. Số hiệu thửa đất:', `${no} &emsp; 2. Tờ bản đồ số: ${sheet}`)}${line('3. Địa chỉ thửa đất:', f.main.home)}${line('4. Diện tích:', `${grouped(f.chance.whole(90, 1900))},${f.chance.whole(1, 9)} m²`)}${line('5. Mục đích sử dụng đất:', 'ONT+CLN')}${line('6. Tên người sử dụng đất:', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${line('Số định danh cá nhân:', idOf(f.main, 'owner'))}${line('Địa chỉ:', f.main.home)}${line('7. Các thay đổi của thửa đất so với giấy tờ pháp lý về quyền sử dụng đất:', 'Không')}<div>8. Bản vẽ thửa đất:</div><div class="cols" style="gap:4mm;align-items:center"><div style="flex:1.2"><div style="text-align:center">8.1. Sơ đồ thửa đất</div>${sketch(f, 82, 54)}</div><div><div style="text-align:center">8.2. Tọa độ, chiều dài cạnh</div>${grid(
        ['Đỉnh', 'X (m)', 'Y (m)', 'Cạnh (m)'],
        Array.from({ length: 4 }, (_, i) => [
          String(i + 1),
          `20${f.chance.digits(5)}.${f.chance.digits(2)}`,
          `43${f.chance.digits(4)}.${f.chance.digits(2)}`,
          `${f.chance.whole(5, 40)}.${f.chance.digits(2)}`,
        ]),
        9,
      )}</div></div></div>${besideSign(`NGƯỜI TRÍCH LỤC<br><i>(Ký, ghi rõ họ tên)</i><br><br><br><br>${f.name()}<br>${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: `${office} ★`, inner: 'CHI NHÁNH', gap: 24 }))}`;
      return paper('other', [page], 'a4', SANS);
    },
  },
  {
    // A permit of limited time, printed by the department's program in a modern font, with its validity at the head.
    id: 'permit-limited-modern',
    class: 'construction_permit',
    tags: ['form', 'modern', 'two-column', 'qr'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const item = (no_: string, label: string, value: string) =>
        `<div style="display:flex;margin:1.2mm 0"><div style="width:8mm">${no_}</div><div style="flex:1">${label} ${value}</div></div>`;
      const page = `<div style="font-size:10pt">${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('PHÒNG KINH TẾ, HẠ TẦNG', 'VÀ ĐÔ THỊ')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/GPXDCTH`)}`, `${nation(9, '-', 42)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 9.5)}<div style="display:flex;gap:6mm;align-items:center;margin-top:5mm">${qr(`GPXD|${f.number}|${f.place.code}`, 18)}<div style="flex:1;text-align:center;font-size:15pt"><b>GIẤY PHÉP XÂY DỰNG CÓ THỜI HẠN</b><div style="font-size:9.5pt">Thời hạn tồn tại của công trình: 03 năm</div></div></div><div style="margin-top:5mm;line-height:1.5">${item('1.', 'Cấp cho:', `<b>${nameOf(f.main, 'owner')}</b> – số định danh cá nhân ${idOf(f.main, 'owner')}`)}${item('', 'Địa chỉ:', f.main.home)}${item('2.', 'Được phép xây dựng công trình:', 'Nhà xưởng, kho chứa hàng một tầng')}${item('', 'Vị trí:', `thửa số ${no}, tờ bản đồ số ${sheet}, thuộc quy hoạch chưa có kế hoạch sử dụng đất hằng năm`)}${item('', 'Diện tích xây dựng:', `${f.chance.whole(80, 240)} m²; chiều cao 6,5 m; khung thép, mái tôn`)}${item('3.', 'Giấy tờ về quyền sử dụng đất:', `số vào sổ ${field('land_certificate_book_no', landBookNo(f.chance))}`)}${item('4.', 'Hiệu lực:', 'khởi công trong 12 tháng; hết thời hạn tồn tại chủ đầu tư tự phá dỡ, không được bồi thường phần công trình phát sinh.')}${item('5.', 'Yêu cầu:', 'không cơi nới, không chuyển đổi thành nhà ở; báo Ủy ban nhân dân khi hoàn thành.')}</div>${closing(f, 'TRƯỞNG PHÒNG', `${recipients('Như mục 1;', 'UBND (b/c);', 'Lưu: VT.')}${codeLine(f)}`, 'PHÒNG KT', 'PHÒNG KINH TẾ, HẠ TẦNG')}</div>`;
      return paper('construction_permit', [page], 'a4', MODERN);
    },
  },
]);
