import { field, fillRow, guilloche, qr, seal } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
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
  plainSign,
  sealOf,
  title,
  upper,
} from '../kit.ts';
import { inPart } from '../template.ts';

const SKETCH = `<svg viewBox="0 0 120 80" style="width:84mm;height:56mm;display:block;margin:3mm auto"><path d="M16 10 L92 14 L104 66 L24 72 Z" fill="none" stroke="#222" stroke-width="0.7"/><path d="M36 28 L70 30 L74 52 L40 54 Z" fill="#efe4d4" stroke="#222" stroke-width="0.4"/></svg>`;

export const CERTIFIED = inPart('tuned', [
  {
    id: 'land-2025',
    class: 'land_use_certificate',
    tags: ['form', 'qr'],
    coloured: true,
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 8), landBookNo(f.chance)];
      const front = `${guilloche('#f4cbd4')}<div class="frame" style="border-color:#d98796"></div><div class="at" style="right:15mm;top:15mm">${qr(`${serial}|${book}|${f.main.id}`, 20)}</div><div style="width:138mm;text-align:center">${nation(12)}</div>${title('GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU<br>TÀI SẢN GẮN LIỀN VỚI ĐẤT', 16.5, 'color:#b0252f;margin-top:14mm;line-height:1.4')}
      <p class="flat"><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b></p><div>${f.main.sex === 'Nam' ? 'Ông' : 'Bà'}: <b>${nameOf(f.main, 'owner')}</b></div><div>CCCD: ${idOf(f.main, 'owner')}</div><p class="flat" style="margin-top:2mm"><b>2. Thông tin thửa đất:</b></p><div>a) Thửa đất số: ${f.chance.whole(3, 890)}; tờ bản đồ số: ${f.chance.whole(2, 88)}</div><div>b) Diện tích: ${f.chance.whole(60, 900)},${f.chance.whole(0, 9)} m²</div><div>c) Loại đất: Đất ở tại nông thôn</div><div>d) Thời hạn sử dụng đất: Lâu dài</div><div>đ) Hình thức sử dụng đất: Sử dụng riêng</div><div>e) Địa chỉ: ${f.main.home}</div><p class="flat" style="margin-top:2mm"><b>3. Thông tin tài sản gắn liền với đất:</b> Nhà ở riêng lẻ, diện tích sàn ${f.chance.whole(50, 260)},0 m²</p>
      <div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div>${closing(f, `${field('agency', 'CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}<br>GIÁM ĐỐC`, '', 'VPĐKĐĐ', 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI', 20)}<div class="at" style="right:20mm;bottom:13mm;font-size:14pt;color:#b0252f"><b>${field('land_certificate_serial', serial)}</b></div><div class="small at" style="left:26mm;bottom:13mm">Thông tin chi tiết được thể hiện tại mã QR</div>`;
      const back = `${guilloche('#f4cbd4')}<p class="flat"><b>4. Sơ đồ thửa đất, tài sản gắn liền với đất:</b></p>${SKETCH}<p class="flat"><b>5. Ghi chú:</b> Không</p><p class="flat"><b>6. Những thay đổi sau khi cấp Giấy chứng nhận:</b></p><table><tr><th style="width:58%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr><tr style="height:66mm"><td></td><td></td></tr></table><div style="margin-top:4mm">Số vào sổ cấp Giấy chứng nhận: <b>${field('land_certificate_book_no', book)}</b></div>`;
      return paper('land_use_certificate', [front, back]);
    },
  },
  {
    id: 'land-booklet-2009',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'spread', 'a3'],
    coloured: true,
    spreads: [
      [3, 0],
      [1, 2],
    ],
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 6), landBookNo(f.chance)];
      const cover = `${guilloche('#efc0b8')}<div class="frame" style="border-color:#a5282d"></div><div style="text-align:center;margin-top:12mm">${nation(13)}</div><div style="height:46mm"></div>${title('GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC<br>GẮN LIỀN VỚI ĐẤT', 18, 'color:#a5282d;line-height:1.5')}<p class="flat" style="margin-top:14mm"><b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b></p><div>Hộ ${f.main.sex === 'Nam' ? 'ông' : 'bà'}: <b>${nameOf(f.main, 'owner')}</b></div><div>Năm sinh: ${f.main.born.slice(6)}, CCCD số: ${idOf(f.main, 'owner')}</div><div>Địa chỉ thường trú: ${f.main.home}</div><div class="at" style="right:22mm;bottom:18mm;font-size:15pt;color:#a5282d"><b>${field('land_certificate_serial', serial)}</b></div>`;
      const second = `${guilloche('#efc0b8')}<p class="flat"><b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b></p><p class="flat"><b>1. Thửa đất:</b></p>${['a) Thửa đất số: ' + f.chance.whole(3, 890) + ', tờ bản đồ số: ' + f.chance.whole(2, 60), `b) Địa chỉ: ${f.main.home}`, `c) Diện tích: ${f.chance.whole(90, 990)} m²`, 'd) Hình thức sử dụng: Sử dụng chung', 'đ) Mục đích sử dụng: Đất ở; đất trồng cây lâu năm', 'e) Thời hạn sử dụng: Đất ở: Lâu dài; đất trồng cây: đến 10/2063', 'g) Nguồn gốc sử dụng: Nhà nước công nhận quyền sử dụng đất'].map((text) => `<div>${text}</div>`).join('')}<p class="flat" style="margin-top:3mm"><b>2. Nhà ở:</b></p>${grid(['Loại nhà', 'Diện tích xây dựng', 'Kết cấu', 'Số tầng'], [['Nhà cấp 4', '72,0 m²', 'Tường gạch, mái tôn', '1']])}<p class="flat"><b>3. Công trình xây dựng khác:</b> -/-</p><p class="flat"><b>4. Rừng sản xuất là rừng trồng:</b> -/-</p><p class="flat"><b>5. Cây lâu năm:</b> -/-</p><p class="flat"><b>6. Ghi chú:</b> Không</p>`;
      const third = `${guilloche('#efc0b8')}<p class="flat"><b>III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất</b></p>${SKETCH}<div style="text-align:right"><i>${f.place.name}, ${issued('19/05/2014')}</i></div>${closing(f, `TM. ${field('agency', `ỦY BAN NHÂN DÂN TỈNH ${upper(f.place.province)}`)}<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH`, '', 'UBND TỈNH')}<div style="margin-top:8mm">Số vào sổ cấp GCN: <b>${field('land_certificate_book_no', book)}</b></div>`;
      const fourth = `${guilloche('#efc0b8')}<p class="flat"><b>IV. Những thay đổi sau khi cấp Giấy chứng nhận</b></p><table style="height:190mm"><tr style="height:14mm"><th style="width:60%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr><tr><td>Đăng ký thế chấp bằng quyền sử dụng đất tại Ngân hàng, theo hồ sơ số 00${f.chance.digits(4)}.TC.002</td><td></td></tr></table>`;
      return paper('land_use_certificate', [cover, second, third, fourth]);
    },
  },
  {
    id: 'proxy-letter',
    class: 'power_of_attorney',
    tags: ['form', 'italic'],
    draw: (f) => {
      const taker = f.others[0];
      const who = (p: typeof taker, role: string) =>
        `${line('Họ và tên:', `<b>${nameOf(p, role)}</b>`)}${line('Ngày sinh:', bornOf(p, role))}${line('Số căn cước công dân:', idOf(p, role))}${line('Địa chỉ thường trú:', p.home)}`;
      const page = `<div style="text-align:center">${nation(13, '-', 52)}</div>${title('GIẤY ỦY QUYỀN', 17, 'margin-top:6mm')}<p><i>Căn cứ Bộ luật Dân sự nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2015.</i></p>
      <p class="flat"><b>I. BÊN ỦY QUYỀN</b></p>${who(f.main, 'giver')}<p class="flat" style="margin-top:2mm"><b>II. BÊN ĐƯỢC ỦY QUYỀN</b></p>${who(taker, 'taker')}<p class="flat" style="margin-top:2mm"><b>III. NỘI DUNG ỦY QUYỀN</b></p><p>${f.prose.task()}</p><p>Thời hạn ủy quyền: đến khi thực hiện xong công việc nêu trên.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>
      <div class="cols"><div>${plainSign(f, 'BÊN ỦY QUYỀN', f.main.name)}</div><div>${plainSign(f, 'BÊN ĐƯỢC ỦY QUYỀN', taker.name)}</div></div><p class="flat">Chứng thực chữ ký của người ủy quyền. Số chứng thực: ${f.number}. Quyển số: 01/2026-SCT/CK,ĐC</p>${closing(f, 'CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 18)}`;
      return paper('power_of_attorney', [page]);
    },
  },
  {
    id: 'contract-sale',
    class: 'certified_contract',
    tags: ['contract', 'multi-page'],
    draw: (f) => {
      const buyer = f.others[0];
      const serial = landSerial(f.chance, 6);
      const who = (p: typeof buyer, role: string) =>
        `<div>${p.sex === 'Nam' ? 'Ông' : 'Bà'}: <b>${nameOf(p, role)}</b>; sinh ngày: ${bornOf(p, role)};</div><div>Căn cước công dân số: ${idOf(p, role)};</div><div>Nơi thường trú: ${p.home}.</div>`;
      const edge = seal(193, 120, sealOf(f), 'GIÁP LAI', 90, 0.7);
      const price = f.prose.slots.money();
      const first = `<div style="text-align:center">${nation(13)}</div>${title('HỢP ĐỒNG CHUYỂN NHƯỢNG<br>QUYỀN SỬ DỤNG ĐẤT', 16, 'margin-top:6mm')}<p>Hôm nay, ${issued(f.date)}, tại trụ sở Ủy ban nhân dân ${f.place.full}, chúng tôi gồm:</p><p class="flat"><b>BÊN CHUYỂN NHƯỢNG (BÊN A):</b></p>${who(f.main, 'giver')}<p class="flat" style="margin-top:2mm"><b>BÊN NHẬN CHUYỂN NHƯỢNG (BÊN B):</b></p>${who(buyer, 'taker')}<p style="margin-top:2mm">Hai bên thỏa thuận ký hợp đồng này với các nội dung dưới đây.</p><p class="flat"><b>Điều 1. Đối tượng của hợp đồng</b></p><p>Quyền sử dụng thửa đất số ${f.chance.whole(2, 700)}, tờ bản đồ số ${f.chance.whole(2, 70)}, diện tích ${f.chance.whole(70, 900)} m² tại ${f.main.home}, theo Giấy chứng nhận quyền sử dụng đất số ${field('land_certificate_serial', serial)}.</p><p class="flat"><b>Điều 2. Giá chuyển nhượng và phương thức thanh toán</b></p><p>Giá chuyển nhượng là ${price}. Bên B trả một lần bằng chuyển khoản ngay sau khi hợp đồng được chứng thực.</p>${edge}`;
      const second = `<p class="flat"><b>Điều 3. Việc giao đất, đăng ký và nộp thuế</b></p><p>Bên A giao đất trên thực địa và toàn bộ giấy tờ gốc cho Bên B. Bên B nộp lệ phí trước bạ; Bên A nộp thuế thu nhập cá nhân.</p><p class="flat"><b>Điều 4. Giải quyết tranh chấp</b></p><p>Các bên thương lượng; nếu không thành thì khởi kiện tại Tòa án có thẩm quyền.</p><div class="cols"><div>${plainSign(f, 'BÊN A', f.main.name)}</div><div>${plainSign(f, 'BÊN B', buyer.name)}</div></div>${title('LỜI CHỨNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN', 13)}<p>${dateInWords(f.date).replace('ngày', 'Ngày')}, tại ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}, tôi chứng thực hợp đồng này được giao kết giữa các bên nêu trên; các bên tự nguyện, có đủ năng lực hành vi dân sự và đã ký trước mặt tôi.</p><p>Số chứng thực ${f.number}, quyển số 02/2026-SCT/HĐ,GD.</p>${closing(f, 'CHỦ TỊCH', codeLine(f))}${edge}`;
      return paper('certified_contract', [first, second]);
    },
  },
  {
    id: 'diploma-college',
    class: 'diploma',
    tags: ['form', 'italic'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `B ${f.chance.digits(6)}`;
      const school = `TRƯỜNG CAO ĐẲNG ${upper(f.place.province)}`;
      const page = `${guilloche('#d7e3c4')}<div class="frame" style="border-color:#466b2f;inset:5mm"></div><div style="margin:-6mm -4mm 0 -14mm;font-size:11pt;line-height:1.3"><div class="cols" style="text-align:center"><div>${nation(10.5, '-', 34)}</div></div><div style="text-align:center">HIỆU TRƯỞNG<br><b>${field('agency', school)}</b><br><i>cấp</i></div>${title('BẰNG TỐT NGHIỆP CAO ĐẲNG', 18, 'color:#a8262c;margin:1mm 0')}${fillRow(['Cho:', `<b>${nameOf(f.main, 'subject')}</b>`, 2], ['Giới tính:', f.main.sex, 1])}${fillRow(['Ngày sinh:', bornOf(f.main, 'subject'), 1], ['Nơi sinh:', f.place.province, 1])}${fillRow(['Ngành đào tạo:', 'Kế toán', 1], ['Xếp loại tốt nghiệp:', f.chance.pick(['Khá', 'Giỏi', 'Trung bình khá']), 1])}<div class="cols" style="margin-top:2mm"><div>Số hiệu: <b>${field('document_no', no)}</b><br>Số vào sổ gốc cấp bằng: ${f.number}/CĐ<br>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued('22/06/1924')}</i>${closing(f, 'HIỆU TRƯỞNG', '', 'TRƯỜNG CĐ', school, 14).replace('<div class="small"></div>', '')}</div></div></div>`;
      return paper('diploma', [page], 'a5Landscape', MODERN);
    },
  },
]);
