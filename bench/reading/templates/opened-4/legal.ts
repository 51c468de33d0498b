import { field, guilloche, seal } from '../../../../samples/make/html.ts';
import { dateInWords, type Person } from '../../../../samples/make/people.ts';
import {
  businessNo,
  landBookNo,
  landSerial,
  oldCitizenId,
  socialInsuranceNo,
  taxCode,
} from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import type { Facts } from '../../plan/facts.ts';
import { besideSign, dotted, sealedSign, spelt, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { pageNumber, paper, plainSign, SANS, sealOf, title, twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';

const PLOT = `<svg viewBox="0 0 140 90" style="width:98mm;height:63mm;display:block;margin:3mm auto"><path d="M22 10 L96 6 L120 40 L110 80 L30 76 Z" fill="none" stroke="#222" stroke-width="0.7"/><path d="M8 84 L132 88" stroke="#222" stroke-width="0.4"/><path d="M96 6 L100 0 M22 10 L14 4" stroke="#222" stroke-width="0.4"/></svg>`;

/** "Ngày 05 tháng 11 năm 2026 (Bằng chữ: Ngày năm tháng mười một năm hai nghìn không trăm hai mươi sáu)" */
function bothWays(date: string, shown = dateInWords(date).replace('ngày', 'Ngày')): string {
  return `${issued(date, shown)} (Bằng chữ: Ngày ${spelt(date)})`;
}

/** The wife of a man, the husband of a woman. */
const spouseOf = (who: Person): string => (who.sex === 'Nam' ? 'vợ' : 'chồng');

/** Name, birth, identity and home of somebody at a notary's, as clauses of one paragraph. */
function clause(who: Person, role: string, lead = you(who.sex)): string {
  return `<p class="flat">${lead}: <b>${nameOf(who, role, upper(who.name))}</b>, sinh ngày: ${bornOf(who, role)}, thẻ căn cước số: ${idOf(who, role)} do Bộ Công an cấp ngày 0${1 + (Number(who.id.slice(-1)) % 9)}/11/2024;</p>`;
}

function oldDistrict(f: Facts): string {
  const name = f.place.province.split(' ').reverse().join(' ');
  return `${f.place.kind === 'phường' ? 'thành phố' : 'huyện'} ${name}`;
}

/** Held out: nobody who writes rules reads this file. */
export const OPENED_4_LEGAL = inPart('opened-4', [
  {
    // The certificate of decision 24/2004/QĐ-BTNMT, folded: last page beside the first one, the inner ones together.
    id: 'land-2004-fold',
    class: 'land_use_certificate',
    tags: ['form', 'spread', 'a3'],
    coloured: true,
    spreads: [
      [3, 0],
      [1, 2],
    ],
    draw: (f) => {
      const [serial, book, old] = [landSerial(f.chance, 6), `H ${f.chance.digits(5)}`, oldCitizenId(f.chance)];
      const office = `ỦY BAN NHÂN DÂN ${upper(oldDistrict(f))}`;
      const back = guilloche('#efbdb4');
      const area = f.chance.whole(90, 900);
      const item = (text: string) => `<div style="margin:1.4mm 0">${text}</div>`;
      const cover = `${back}<div style="position:absolute;inset:10mm;border:1.6mm double #a5282d"></div><div style="text-align:center;margin-top:14mm">${nation(13.5, '-', 56)}</div>${title('GIẤY CHỨNG NHẬN', 30, 'color:#a5282d;margin:58mm 0 0')}${title('QUYỀN SỬ DỤNG ĐẤT', 24, 'color:#a5282d;margin:4mm 0 0')}<div class="at" style="left:0;right:0;bottom:22mm;text-align:center;font-size:16pt;color:#a5282d"><b>${field('land_certificate_serial', serial)}</b></div><div class="at" style="right:16mm;top:15mm">${codeLine(f)}</div>`;
      const second = `${back}<div style="text-align:center;font-size:14pt;margin:4mm 0 5mm"><b>${field('agency', office)}</b><br>CHỨNG NHẬN</div><p class="flat"><b>I- Tên người sử dụng đất</b></p><div style="margin:0 0 4mm 6mm">Hộ ${you(f.main.sex).toLowerCase()}: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b><br>Sinh ngày: ${bornOf(f.main, 'owner')}; số CMND: ${field('old_citizen_id', old, old, 'owner')}<br>Địa chỉ thường trú: ${f.main.home.split(', ').slice(0, 2).join(', ')}, ${oldDistrict(f)}</div><p class="flat"><b>II- Thửa đất được quyền sử dụng</b></p>${item(`1. Thửa đất số: ${f.chance.whole(4, 720)} &emsp;&emsp;&emsp; 2. Tờ bản đồ số: ${f.chance.whole(2, 45)}`)}${item(`3. Địa chỉ thửa đất: ${f.main.home.split(', ').slice(0, 2).join(', ')}`)}${item(`4. Diện tích: ${area} m²`)}${item('5. Hình thức sử dụng:')}${item(`&emsp;+ Sử dụng riêng: ${area} m² &emsp;&emsp; + Sử dụng chung: Không m²`)}${item('6. Mục đích sử dụng đất: Đất ở tại nông thôn: 200 m²; đất vườn')}${item('7. Thời hạn sử dụng đất: Đất ở: Lâu dài; đất vườn: 10/2043')}${item('8. Nguồn gốc sử dụng đất: Công nhận QSDĐ như giao đất có thu tiền sử dụng đất')}<p class="flat" style="margin-top:4mm"><b>III- Tài sản gắn liền với đất</b></p>${item('Không')}<p class="flat" style="margin-top:4mm"><b>IV- Ghi chú</b></p>${item('Không')}`;
      const third = `${back}<p class="flat"><b>V- Sơ đồ thửa đất</b></p>${PLOT}<div style="text-align:right;margin-top:8mm"><i>${f.place.province}, ${issued(`${10 + (f.number % 18)}/12/2006`)}</i></div>${besideSign(`Số vào sổ cấp giấy chứng nhận quyền sử dụng đất: <b>${field('land_certificate_book_no', book)}</b>`, sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { ring: `${office} ★ TỈNH ${upper(f.place.province)} ★`, inner: 'UBND HUYỆN', gap: 26 }))}`;
      const fourth = `${back}<p class="flat"><b>VI- Những thay đổi sau khi cấp giấy chứng nhận quyền sử dụng đất</b></p><table style="height:205mm"><tr style="height:16mm"><th style="width:24%">Ngày, tháng, năm</th><th>Nội dung thay đổi và cơ sở pháp lý</th><th style="width:28%">Xác nhận của cơ quan có thẩm quyền</th></tr><tr><td></td><td></td><td></td></tr></table><p class="flat" style="font-size:10.5pt;margin-top:4mm"><i>Người được cấp giấy chứng nhận không được sửa chữa, tẩy xóa, bổ sung bất kỳ nội dung nào trong giấy này; khi bị mất hoặc hư hỏng phải khai báo ngay với cơ quan cấp giấy.</i></p>`;
      return paper('land_use_certificate', [cover, second, third, fourth]);
    },
  },
  {
    // Circular 23/2014/TT-BTNMT, a couple's: the first two of its pages, copied one after the other.
    id: 'land-2014-couple',
    class: 'land_use_certificate',
    tags: ['form', 'multi-page'],
    coloured: true,
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 6), `CS ${f.chance.digits(5)}`];
      const mate = f.others[0];
      const back = guilloche('#f2c4cb');
      const area = `${f.chance.whole(80, 480)},${f.chance.whole(1, 9)}`;
      const item = (text: string) => `<div style="margin:1mm 0 1mm 4mm">${text}</div>`;
      const date = `${10 + (f.number % 18)}/08/2022`;
      const first = `${back}<div class="frame" style="border-color:#b3242b"></div><div style="text-align:center;margin-top:10mm">${nation(13, '-', 56)}</div>${title('GIẤY CHỨNG NHẬN', 25, 'color:#b3242b;margin:40mm 0 0')}${title('QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT', 14, 'color:#b3242b;line-height:1.5;margin:3mm 0 16mm')}<p class="flat"><b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b></p><div style="line-height:1.6;margin-left:4mm">${you(f.main.sex)}: <b>${nameOf(f.main, 'owner')}</b><br>Sinh ngày: ${bornOf(f.main, 'owner')}, CCCD số: ${idOf(f.main, 'owner')}<br>Và ${spouseOf(f.main)}: ${you(mate.sex).toLowerCase()} <b>${nameOf(mate, 'owner')}</b><br>Sinh ngày: ${bornOf(mate, 'owner')}, CCCD số: ${idOf(mate, 'owner')}<br>Địa chỉ thường trú: ${f.main.home}</div><div class="at" style="left:0;right:22mm;bottom:20mm;text-align:right;font-size:16pt;color:#b3242b"><b>${field('land_certificate_serial', serial)}</b></div>`;
      const second = `${back}<p class="flat"><b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b></p><p class="flat"><b>1. Thửa đất:</b></p>${item(`a) Thửa đất số: ${f.chance.whole(4, 830)}, tờ bản đồ số: ${f.chance.whole(2, 80)}`)}${item(`b) Địa chỉ: ${f.main.home}`)}${item(`c) Diện tích: ${area} m²`)}${item('d) Hình thức sử dụng: Sử dụng riêng')}${item('đ) Mục đích sử dụng: Đất ở tại đô thị')}${item('e) Thời hạn sử dụng: Lâu dài')}${item('g) Nguồn gốc sử dụng: Nhận chuyển nhượng đất được Công nhận QSDĐ như giao đất có thu tiền sử dụng đất')}<p class="flat"><b>2. Nhà ở:</b> -/-</p><p class="flat"><b>3. Công trình xây dựng khác:</b> -/-</p><p class="flat"><b>4. Rừng sản xuất là rừng trồng:</b> -/-</p><p class="flat"><b>5. Cây lâu năm:</b> -/-</p><p class="flat"><b>6. Ghi chú:</b> Thửa đất có ${f.chance.whole(8, 40)},5 m² thuộc hành lang bảo vệ công trình giao thông.</p><div style="text-align:right;margin-top:6mm"><i>${f.place.province}, ${issued(date)}</i></div>${besideSign('', sealedSign(f, `${field('agency', `SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH ${upper(f.place.province)}`, 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG').replace('MÔI TRƯỜNG</span>', `MÔI TRƯỜNG<br>TỈNH ${upper(f.place.province)}</span>`)}<br>TUQ. GIÁM ĐỐC<br>GIÁM ĐỐC VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI`, { ring: `SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH ${upper(f.place.province)} ★`, inner: 'SỞ TNMT', gap: 24 }))}<div style="margin-top:6mm">Số vào sổ cấp GCN: <b>${field('land_certificate_book_no', book)}</b></div>${codeLine(f)}`;
      return paper('land_use_certificate', [first, second]);
    },
  },
  {
    // Somebody writes in the first person; the commune certifies the signature (circular 01/2020/TT-BTP).
    id: 'proxy-first-person',
    class: 'power_of_attorney',
    tags: ['form', 'italic'],
    draw: (f) => {
      const taker = f.others[1];
      const page = `<div style="font-size:12.5pt"><div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('GIẤY ỦY QUYỀN', 17, 'margin:5mm 0 4mm')}${dotted('Tôi tên là: ', `<b>${nameOf(f.main, 'giver', upper(f.main.name))}</b>`, 60)}${dotted('Sinh ngày: ', bornOf(f.main, 'giver'), 60)}${dotted('Số định danh cá nhân/CCCD: ', idOf(f.main, 'giver'), 50)}<div style="margin:1mm 0">Nơi cư trú: ${f.main.home}.</div><p class="flat" style="margin-top:2mm">Nay tôi làm giấy này ủy quyền cho:</p>${dotted(`${you(taker.sex)}: `, `<b>${nameOf(taker, 'taker', upper(taker.name))}</b>`, 60)}${dotted('Sinh ngày: ', bornOf(taker, 'taker'), 60)}${dotted('Số định danh cá nhân/CCCD: ', idOf(taker, 'taker'), 50)}<div style="margin:1mm 0">Nơi cư trú: ${taker.home}.</div><p style="margin-top:2mm">${f.prose.task()} Việc ủy quyền này không có thù lao, không có bồi thường của bên được ủy quyền.</p><p>Tôi cam đoan chịu trách nhiệm trước pháp luật về nội dung ủy quyền nêu trên.</p><div class="cols"><div></div><div>${plainSign(f, 'NGƯỜI ỦY QUYỀN', f.main.name, 14)}</div></div>${title('LỜI CHỨNG CHỨNG THỰC CHỮ KÝ', 13, 'margin:2mm 0')}<p>${bothWays(f.date)}, tại ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}, tôi chứng thực ${you(f.main.sex).toLowerCase()} ${f.main.name} cam đoan đã hiểu, tự chịu trách nhiệm về nội dung của giấy tờ này và đã ký trước mặt tôi.</p><div>Số chứng thực: ${f.number} quyển số: 02/2026 - SCT/CK, ĐC</div></div>${closing(f, 'PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}`;
      return paper('power_of_attorney', [page]);
    },
  },
  {
    // Form 13-HSB of the social insurance: somebody else fetches the pension.
    id: 'proxy-13-hsb',
    class: 'power_of_attorney',
    tags: ['form', 'codes', 'sans', 'small'],
    draw: (f) => {
      const taker = f.others[0];
      const no = socialInsuranceNo(f.chance);
      const who = (p: Person, role: string, more: string) =>
        `${line('Họ và tên:', `<b>${nameOf(p, role)}</b> &emsp; sinh ngày: ${bornOf(p, role)}`)}${more}${line('Số CMND/Hộ chiếu/Thẻ căn cước:', `${idOf(p, role)} do Bộ Công an cấp ngày 14/10/2024`)}${line('Nơi cư trú:', p.home)}${line('Số điện thoại:', `010${f.chance.digits(7)}`)}`;
      const page = `<div style="font-size:10.5pt"><div style="text-align:right">Mẫu số 13-HSB</div><div style="text-align:center">${nation(11, '-', 44)}</div>${title('GIẤY ỦY QUYỀN', 15, 'margin:6mm 0 1mm')}<div class="sub">Kính gửi: Bảo hiểm xã hội cơ sở ${f.place.name}</div><b>I. Thông tin về người ủy quyền</b>${who(f.main, 'giver', `${line('Mã số BHXH:', field('social_insurance_no', no, no, 'giver'))}${line('Loại chế độ được hưởng:', 'Lương hưu hằng tháng')}`)}<div style="margin-top:2mm"><b>II. Thông tin về người được ủy quyền</b></div>${who(taker, 'taker', '')}<div style="margin-top:2mm"><b>III. Nội dung ủy quyền</b></div><p class="flat">Làm loại thủ tục gì, nhận hồ sơ hưởng BHXH, lĩnh tiền lương hưu hoặc trợ cấp: ${f.prose.task()}</p><div style="margin-top:2mm"><b>IV. Thời hạn ủy quyền</b></div><p class="flat">12 tháng kể từ ngày lập giấy này.</p><p class="flat">Chúng tôi cam kết chịu trách nhiệm trước pháp luật về việc thực hiện đúng nội dung ủy quyền như đã nêu ở trên. Trường hợp người hưởng chế độ BHXH từ trần hoặc xuất cảnh trái phép, người được ủy quyền có trách nhiệm thông báo kịp thời cho cơ quan BHXH.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Người được ủy quyền', taker.name, 14)}</div><div>${plainSign(f, 'Người ủy quyền', f.main.name, 14)}</div></div>${closing(f, 'CHỦ TỊCH', `<b>CHỨNG THỰC CHỮ KÝ CỦA NGƯỜI ỦY QUYỀN</b><br>${field('agency', `UBND ${unit(f)}`)}<br>Số chứng thực: ${f.number}; quyển số: 01/2026 - SCT/CK, ĐC`, 'CHỦ TỊCH', undefined, 20)}${codeLine(f, 'Số hồ sơ:')}</div>`;
      return paper('power_of_attorney', [page], 'a4', SANS);
    },
  },
  {
    // A sale by a couple at a notary's, sheets sealed across their edges.
    id: 'contract-couple-notary',
    class: 'certified_contract',
    tags: ['contract', 'multi-page'],
    draw: (f) => {
      const [mate, buyer] = f.others;
      const [serial, book] = [landSerial(f.chance, 8), landBookNo(f.chance)];
      const price = f.chance.whole(40, 480) * 10_000_000;
      const edge = seal(192, 130, sealOf(f, 'VĂN PHÒNG CÔNG CHỨNG'), 'GIÁP LAI', 88, 0.7);
      const office = `Văn phòng công chứng ${f.place.name}`;
      const first = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('HỢP ĐỒNG CHUYỂN NHƯỢNG<br>QUYỀN SỬ DỤNG ĐẤT', 16.5, 'margin:8mm 0 5mm')}<p>Tại trụ sở ${field('agency', office)}, chúng tôi gồm:</p><p class="flat"><b>I. BÊN CHUYỂN NHƯỢNG (sau đây gọi là Bên A):</b></p>${clause(f.main, 'giver')}${clause(mate, 'giver', `Cùng ${spouseOf(f.main)} là ${you(mate.sex).toLowerCase()}`)}<p class="flat">Cùng cư trú tại: ${f.main.home}.</p><p class="flat"><b>II. BÊN NHẬN CHUYỂN NHƯỢNG (sau đây gọi là Bên B):</b></p>${clause(buyer, 'taker')}<p class="flat">Cư trú tại: ${buyer.home}.</p><p>Các bên tự nguyện cùng nhau lập và ký hợp đồng này với những thỏa thuận sau đây:</p><p class="flat"><b>ĐIỀU 1. THỬA ĐẤT CHUYỂN NHƯỢNG</b></p><p>Quyền sử dụng đất của Bên A đối với thửa đất theo Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất số ${field('land_certificate_serial', serial)}, số vào sổ cấp GCN: ${field('land_certificate_book_no', book)}, cụ thể: thửa đất số ${f.chance.whole(5, 700)}, tờ bản đồ số ${f.chance.whole(2, 60)}, diện tích ${f.chance.whole(70, 420)} m², địa chỉ: ${f.place.full}.</p>${edge}`;
      const second = `${pageNumber(2)}<p class="flat"><b>ĐIỀU 2. GIÁ CHUYỂN NHƯỢNG VÀ PHƯƠNG THỨC THANH TOÁN</b></p><p>Giá chuyển nhượng là ${grouped(price)} đồng. Bên B thanh toán một lần bằng chuyển khoản ngay sau khi ký hợp đồng.</p><p class="flat"><b>ĐIỀU 3. VIỆC GIAO VÀ ĐĂNG KÝ QUYỀN SỬ DỤNG ĐẤT</b></p><p>Bên A giao thửa đất và bản chính giấy tờ cho Bên B. Bên B đăng ký quyền sử dụng đất tại cơ quan có thẩm quyền theo quy định của pháp luật.</p><p class="flat"><b>ĐIỀU 4. TRÁCH NHIỆM NỘP THUẾ, PHÍ, LỆ PHÍ</b></p><p>Thuế thu nhập cá nhân do Bên A nộp; lệ phí trước bạ và phí công chứng do Bên B nộp.</p><p class="flat"><b>ĐIỀU 5. CAM ĐOAN CỦA CÁC BÊN</b></p><p>Bên A cam đoan thửa đất không có tranh chấp, không bị kê biên, không thế chấp tại thời điểm ký hợp đồng. Bên B cam đoan đã xem xét kỹ thửa đất và giấy tờ. Các bên đã tự đọc hợp đồng, đồng ý toàn bộ nội dung và ký, điểm chỉ dưới đây.</p><div class="cols" style="margin-top:5mm"><div>${plainSign(f, 'BÊN A', f.main.name)}${plainSign(f, '', mate.name)}</div><div>${plainSign(f, 'BÊN B', buyer.name)}</div></div>`;
      const third = `${pageNumber(3)}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 14)}<p>${bothWays(f.date)}, tại trụ sở ${office}, tôi là công chứng viên ký tên dưới đây,</p><p class="flat"><b>CHỨNG NHẬN:</b></p><p>- Hợp đồng này được giao kết giữa Bên A là ${you(f.main.sex).toLowerCase()} ${f.main.name} cùng ${spouseOf(f.main)} là ${you(mate.sex).toLowerCase()} ${mate.name} và Bên B là ${you(buyer.sex).toLowerCase()} ${buyer.name}; các bên đã tự nguyện thỏa thuận giao kết hợp đồng;</p><p>- Tại thời điểm công chứng, các bên có năng lực hành vi dân sự phù hợp theo quy định của pháp luật; mục đích, nội dung của hợp đồng không vi phạm điều cấm của luật, không trái đạo đức xã hội;</p><p>- Hợp đồng gồm 03 tờ, lập thành 04 bản, lưu tại Văn phòng công chứng 01 bản.</p><p class="flat">Số công chứng: ${f.number}. Quyển số: 03/2026 TP/CC-SCC/HĐGD.</p>${closing(f, 'CÔNG CHỨNG VIÊN', codeLine(f), 'VPCC', 'VĂN PHÒNG CÔNG CHỨNG', 26)}`;
      return paper('certified_contract', [first, second, third]);
    },
  },
  {
    // What communes certify: fields let for some years, each plot in a row of its own.
    id: 'contract-fields-let',
    class: 'certified_contract',
    tags: ['contract', 'table', 'modern'],
    draw: (f) => {
      const tenant = f.others[0];
      const [serial, book] = [landSerial(f.chance, 6), landBookNo(f.chance)];
      const who = (p: Person, role: string) =>
        `${line('Họ và tên:', `<b>${nameOf(p, role, upper(p.name))}</b>`)}${line('Sinh ngày:', `${bornOf(p, role)} &emsp; Số căn cước: ${idOf(p, role)}`)}${line('Thường trú:', p.home)}`;
      const plots = Array.from({ length: f.chance.whole(2, 3) }, (_, i) => [
        String(i + 1),
        String(f.chance.whole(5, 900)),
        String(f.chance.whole(2, 40)),
        `${grouped(f.chance.whole(300, 2400))} m²`,
        f.chance.pick(['Đất trồng lúa', 'Đất trồng cây hằng năm', 'Đất nuôi trồng thủy sản']),
      ]);
      const page = `<div style="font-size:10.5pt"><div style="text-align:center">${nation(10.5, '-', 40)}</div>${title('HỢP ĐỒNG THUÊ QUYỀN SỬ DỤNG ĐẤT', 14.5, 'margin:5mm 0 3mm')}<b>BÊN CHO THUÊ (Bên A)</b>${who(f.main, 'giver')}<div style="margin-top:2mm"><b>BÊN THUÊ (Bên B)</b></div>${who(tenant, 'taker')}<p class="flat" style="margin-top:2mm"><b>Điều 1. Thửa đất cho thuê</b></p>${grid(['TT', 'Thửa đất số', 'Tờ bản đồ số', 'Diện tích', 'Mục đích sử dụng'], plots, 10)}<p class="flat">Giấy chứng nhận quyền sử dụng đất số phát hành ${field('land_certificate_serial', serial)}, số vào sổ ${field('land_certificate_book_no', book)}.</p><p class="flat"><b>Điều 2.</b> Thời hạn thuê là ${f.chance.whole(2, 9)} năm kể từ ngày hợp đồng có hiệu lực; tiền thuê ${grouped(f.chance.whole(3, 24) * 1_000_000)} đồng mỗi năm, trả vào tháng đầu của năm.</p><p class="flat"><b>Điều 3.</b> Bên B sử dụng đất đúng mục đích, không cho thuê lại, trả đất đúng hạn. Bên A cam đoan thửa đất không có tranh chấp, không bị kê biên để bảo đảm thi hành án.</p><div class="cols"><div>${plainSign(f, 'BÊN CHO THUÊ', f.main.name, 14)}</div><div>${plainSign(f, 'BÊN THUÊ', tenant.name, 14)}</div></div><div style="border-top:0.3mm solid #222;margin-top:3mm;padding-top:2mm;text-align:center"><b>LỜI CHỨNG CỦA CHỦ TỊCH/PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></div><p style="text-indent:8mm;margin-top:2mm">${issued(f.date, dateInWords(f.date).replace('ngày', 'Ngày'))}, tại ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}, tôi chứng thực hợp đồng này được giao kết giữa Bên A và Bên B; các bên đã cam đoan chịu trách nhiệm trước pháp luật về nội dung của hợp đồng, có năng lực hành vi dân sự và đã cùng ký vào hợp đồng trước mặt tôi.</p><div>Số chứng thực: ${f.number} quyển số 01/2026 - SCT/HĐ,GD</div></div>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}`;
      return paper('certified_contract', [page], 'a4', MODERN);
    },
  },
  {
    // Decree 175/2024/NĐ-CP, the form for a private house: its second page tells the owner's duties.
    id: 'permit-175-two-pages',
    class: 'construction_permit',
    tags: ['form', 'two-column', 'multi-page', 'italic'],
    draw: (f) => {
      const floor = f.chance.whole(56, 140);
      const plus = (text: string) => `<div style="margin:0.8mm 0 0.8mm 8mm">+ ${text}</div>`;
      const first = `${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, 'ỦY BAN NHÂN DÂN').replace('NHÂN DÂN</span>', `NHÂN DÂN<br>${unit(f)}</span>`)}</b><div class="rule" style="width:18mm"></div>`, `${nation(11.5, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 12)}${title('GIẤY PHÉP XÂY DỰNG', 18, 'margin-top:7mm')}<div class="sub">Số: <b>${field('document_no', `${f.number}/GPXD`)}</b><br><i>(Sử dụng cho nhà ở riêng lẻ)</i></div><div style="font-size:12.5pt"><div>1. Cấp cho (ông/bà/tổ chức): <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b></div><div>- Số định danh cá nhân: ${idOf(f.main, 'owner')}</div><div>- Địa chỉ: ${f.main.home}</div><div style="margin-top:2mm">2. Được phép xây dựng công trình: Nhà ở riêng lẻ</div><div>- Theo thiết kế có ký hiệu: KT-0${f.chance.whole(1, 9)}, do Công ty TNHH Tư vấn ${f.place.province} lập</div><div>- Gồm các nội dung sau:</div>${plus(`Vị trí xây dựng: thửa đất số ${f.chance.whole(4, 800)}, tờ bản đồ số ${f.chance.whole(2, 60)}, ${f.place.full}`)}${plus(`Cốt nền xây dựng công trình: +0,${f.chance.whole(15, 60)} m so với mặt đường`)}${plus(`Mật độ xây dựng: ${f.chance.whole(60, 95)} %; hệ số sử dụng đất: 2,${f.chance.whole(1, 9)} lần`)}${plus('Chỉ giới đường đỏ, chỉ giới xây dựng: theo hồ sơ thiết kế')}${plus(`Diện tích xây dựng tầng 1: ${floor},0 m²; tổng diện tích sàn: ${floor * 3},0 m²`)}${plus(`Chiều cao công trình: 11,${f.chance.whole(1, 9)} m; số tầng: 03 tầng`)}<div style="margin-top:2mm">3. Giấy tờ về quyền sử dụng đất: Giấy chứng nhận quyền sử dụng đất đã cấp cho chủ hộ.</div><div style="margin-top:2mm">4. Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên thì phải đề nghị gia hạn giấy phép xây dựng.</div></div>${closing(f, 'CHỦ TỊCH', `${recipients('Như trên;', 'Phòng KT, HT và ĐT;', 'Lưu: VT.')}${codeLine(f)}`)}`;
      const second = `${title('CHỦ ĐẦU TƯ PHẢI THỰC HIỆN CÁC NỘI DUNG SAU ĐÂY:', 13, 'margin:2mm 0 4mm')}<p>1. Phải hoàn toàn chịu trách nhiệm trước pháp luật nếu xâm phạm các quyền hợp pháp của các chủ sở hữu liền kề.</p><p>2. Phải thực hiện đúng các quy định của pháp luật về đất đai, về đầu tư xây dựng và Giấy phép xây dựng này.</p><p>3. Phải thông báo cho cơ quan cấp phép xây dựng đến kiểm tra khi định vị công trình, xây móng và công trình ngầm.</p><p>4. Xuất trình Giấy phép xây dựng cho cơ quan có thẩm quyền khi được yêu cầu theo quy định của pháp luật và treo biển báo tại địa điểm xây dựng.</p><p>5. Khi điều chỉnh thiết kế làm thay đổi nội dung giấy phép xây dựng thì phải đề nghị điều chỉnh giấy phép và chờ quyết định của cơ quan cấp giấy phép.</p>${title('ĐIỀU CHỈNH/GIA HẠN GIẤY PHÉP', 13, 'margin:8mm 0 3mm')}<div>1. Nội dung điều chỉnh/gia hạn:<span data-untrue>${'.'.repeat(70)}</span></div><div>2. Thời gian có hiệu lực của giấy phép:<span data-untrue>${'.'.repeat(62)}</span></div>`;
      return paper('construction_permit', [first, second]);
    },
  },
  {
    // Decree 15/2021/NĐ-CP, form 09: a house that stands is to be altered; what is there beside what it will be.
    id: 'permit-repair-table',
    class: 'construction_permit',
    tags: ['form', 'two-column', 'table', 'sans'],
    draw: (f) => {
      const [before, floors] = [f.chance.whole(48, 130), f.chance.whole(1, 3)];
      const page = `${twoColumns(`UBND ${unit(f)}<br><b>${field('agency', f.place.kind === 'phường' ? 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ' : 'PHÒNG KINH TẾ')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/GPXD-KT`)}`, `${nation(10, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('GIẤY PHÉP XÂY DỰNG', 17, 'margin-top:8mm')}<div class="sub" style="font-size:10.5pt"><i>(Sử dụng cho công trình cải tạo, sửa chữa)</i></div><div style="font-size:11pt;line-height:1.45">${line('1. Cấp cho:', `<b>${nameOf(f.main, 'owner')}</b>`)}${line('Số định danh cá nhân/CCCD:', `${idOf(f.main, 'owner')} &emsp; Điện thoại: 010${f.chance.digits(7)}`)}${line('Địa chỉ:', f.main.home)}${line('2. Được phép cải tạo, sửa chữa công trình:', 'Nhà ở riêng lẻ')}${line('Tại thửa đất số:', `${f.chance.whole(4, 700)}, tờ bản đồ số: ${f.chance.whole(2, 60)}, ${f.place.full}`)}${grid(
        ['Nội dung', 'Hiện trạng', 'Sau cải tạo, sửa chữa'],
        [
          ['Diện tích xây dựng tầng 1', `${before},0 m²`, `${before + 12},5 m²`],
          ['Tổng diện tích sàn', `${before * floors},0 m²`, `${(before + 12) * (floors + 1)},0 m²`],
          ['Số tầng', String(floors), String(floors + 1)],
          ['Chiều cao công trình', `${floors * 4},2 m`, `${(floors + 1) * 4},0 m`],
        ],
        10.5,
      )}${line('3. Giấy tờ về quyền sử dụng đất:', 'Giấy chứng nhận đã cấp cho chủ đầu tư')}${line('4. Thời hạn:', 'Giấy phép có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên thì phải đề nghị gia hạn giấy phép xây dựng.')}</div>${closing(f, 'TRƯỞNG PHÒNG', `${recipients('Như trên;', 'Lưu: VT.')}${codeLine(f)}`, 'PHÒNG KT', 'PHÒNG KINH TẾ')}`;
      return paper('construction_permit', [page], 'a4', SANS);
    },
  },
  {
    // Circular 68/2025/TT-BTC: a household business of several members.
    id: 'business-68-members',
    class: 'household_business_certificate',
    tags: ['form', 'table', 'two-column'],
    coloured: true,
    draw: (f) => {
      const tax = taxCode(f.chance);
      const mate = f.others[0];
      const office = f.place.kind === 'phường' ? 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ' : 'PHÒNG KINH TẾ';
      const [shop, trade, code] = f.chance.pick([
        ['Tiệm sửa xe', 'Bảo dưỡng, sửa chữa mô tô, xe máy', '4542'],
        ['Quán cà phê', 'Dịch vụ phục vụ đồ uống', '5630'],
        ['Cơ sở may', 'May trang phục (trừ trang phục từ da lông thú)', '1410'],
      ] as const);
      const page = `<div class="frame" style="border-color:#7a8f3a"></div>${twoColumns(`ỦY BAN NHÂN DÂN ${unit(f)}<br><b>${field('agency', office)}</b><div class="rule" style="width:18mm"></div>`, nation(11.5, '-', 50), 40, 11)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 17, 'margin-top:4mm')}<div class="sub" style="font-size:12pt">Mã số đăng ký hộ kinh doanh: <b>${field('business_registration_no', tax)}</b><br><i>Đăng ký lần đầu, ${issued(f.date)}</i></div><div style="font-size:12pt"><div>1. Tên hộ kinh doanh viết bằng tiếng Việt <i>(ghi bằng chữ in hoa)</i>: <b>HỘ KINH DOANH ${upper(shop)} ${upper(f.main.name.split(' ').slice(-2).join(' '))}</b></div><div>2. Trụ sở hộ kinh doanh: ${f.main.home}</div><div>Điện thoại: 010${f.chance.digits(7)} &emsp; Thư điện tử: không</div><div>3. Ngành, nghề kinh doanh: ${trade} (mã ngành ${code})</div><div>4. Vốn kinh doanh: ${grouped(f.chance.whole(5, 60) * 10_000_000)} đồng</div><div>5. Chủ thể thành lập hộ kinh doanh: Các thành viên hộ gia đình</div><div>6. Thông tin về chủ hộ kinh doanh:</div><div style="margin-left:6mm">Họ, chữ đệm và tên <i>(ghi bằng chữ in hoa)</i>: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b><br>Ngày, tháng, năm sinh: ${bornOf(f.main, 'owner')} &emsp; Giới tính: ${f.main.sex}<br>Số định danh cá nhân: ${idOf(f.main, 'owner')}<br>Địa chỉ liên lạc: ${f.main.home}</div><div>7. Thông tin về các thành viên hộ gia đình tham gia hộ kinh doanh:</div>${grid(['STT', 'Họ, chữ đệm và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân'], [['1', nameOf(mate, 'member'), bornOf(mate, 'member'), mate.sex, idOf(mate, 'member')]], 11)}</div>${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG KT', 'PHÒNG KINH TẾ', 22)}`;
      return paper('household_business_certificate', [page]);
    },
  },
  {
    // Decree 78/2015/NĐ-CP: a district's, with the nine digits of the old identity card.
    id: 'business-2018-district',
    class: 'household_business_certificate',
    tags: ['form', 'two-column', 'sans'],
    coloured: true,
    draw: (f) => {
      const [no, old] = [businessNo(f.chance), oldCitizenId(f.chance)];
      const date = `${10 + (f.number % 18)}/07/2018`;
      const home = `${f.main.home.split(', ').slice(0, 2).join(', ')}, ${oldDistrict(f)}`;
      const page = `${guilloche('#e3e6c9')}${twoColumns(`UBND ${upper(oldDistrict(f))}<br><b>${field('agency', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b><div class="rule" style="width:18mm"></div>`, nation(10, '-', 44), 42, 10.5)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 15, 'color:#7a1f2b;margin-top:8mm')}<div class="sub" style="font-size:11pt">Số: <b>${field('business_registration_no', no)}</b><br>Đăng ký lần đầu, ${issued(date)}</div><div style="font-size:11pt;line-height:1.55">${line('1. Tên hộ kinh doanh (ghi bằng chữ in hoa):', `<b>${f.chance.pick(['TẠP HÓA', 'NHÀ MÁY XAY XÁT', 'SƠN TƯỜNG NỘI THẤT'])} ${upper(f.main.name.split(' ').at(-1) ?? '')}</b>`)}${line('2. Địa điểm kinh doanh:', home)}<div>Điện thoại: 010${f.chance.digits(7)} &emsp; Fax: &emsp;&emsp; Email: &emsp;&emsp; Website:</div>${line('3. Ngành, nghề kinh doanh:', f.chance.pick(['Mua bán lương thực, thực phẩm', 'Mua bán vật liệu xây dựng']))}${line('4. Vốn kinh doanh:', `${grouped(f.chance.whole(3, 30) * 10_000_000)} đồng`)}${line('5. Họ và tên cá nhân hoặc tên người đại diện hộ gia đình (ghi bằng chữ in hoa):', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}<div>Giới tính: ${f.main.sex} &emsp; Sinh ngày: ${bornOf(f.main, 'owner')} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam</div>${line('Chứng minh nhân dân số:', field('old_citizen_id', old, old, 'owner'))}<div>Ngày cấp: 20/11/2012 &emsp; Cơ quan cấp: Công an tỉnh ${f.place.province}</div>${line('Nơi đăng ký hộ khẩu thường trú:', home)}${line('Chỗ ở hiện tại:', home)}</div>${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(oldDistrict(f))} ★`, inner: 'PHÒNG TC-KH', gap: 24 }))}`;
      return paper('household_business_certificate', [page], 'a4', SANS);
    },
  },
]);
