import { field, fill, motto, seal, signed, type Paper } from '../html.ts';
import { dateInWords, isoDate, type Person } from '../people.ts';

const SEAL = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM ★ TỈNH LÂM HẢI ★';

function party(title: string, who: Person, role: string): string {
  const call = who.sex === 'Nam' ? 'Ông' : 'Bà';
  return `<p class="flat"><b>${title}</b></p>
  <div>${call}: <b>${field('person_name', who.name, who.name, role)}</b>, sinh ngày ${field('birth_date', isoDate(who.born), who.born, role)}</div>
  <div>Thẻ căn cước số: ${field('citizen_id', who.id, who.id, role)} do Bộ Công an cấp</div>
  <div style="margin-bottom:2mm">Nơi cư trú: ${who.home}</div>`;
}

function certification(number: string, date: string, what: string): string {
  return `<div class="title" style="font-size:13.5pt">LỜI CHỨNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU LÂM</div>
  <p>Hôm nay, ${field('issue_date', isoDate(date), dateInWords(date))}, tại Trung tâm Phục vụ hành chính công xã Mẫu Lâm, tỉnh Lâm Hải; tôi là Đinh Hữu Chấn Phong, Chủ tịch Ủy ban nhân dân xã, chứng thực: ${what}</p>
  <p>Số chứng thực: <b>${number.split(' ')[0]}</b>, quyển số: ${number.split(' ').slice(1).join(' ')}</p>
  <div class="cols" style="margin-top:5mm"><div></div><div>${signed({ title: 'CHỦ TỊCH', name: 'Đinh Hữu Chấn Phong', seed: 11, seal: SEAL, turn: 7 })}</div></div>`;
}

/** Giấy ủy quyền with a certified signature. */
export function powerOfAttorney(giver: Person, taker: Person, task: string, date: string): Paper {
  const page = `${motto()}<div class="title" style="font-size:17pt">GIẤY ỦY QUYỀN</div><div style="height:3mm"></div>
  ${party('BÊN ỦY QUYỀN:', giver, 'giver')}${party('BÊN ĐƯỢC ỦY QUYỀN:', taker, 'taker')}
  <p class="flat"><b>NỘI DUNG ỦY QUYỀN:</b></p><p>${task}</p>
  ${fill('Thời hạn ủy quyền:', '06 tháng kể từ ngày ký')}
  <p>Bên được ủy quyền thực hiện đúng phạm vi ủy quyền và không được ủy quyền lại cho người khác.</p>
  <div class="cols" style="margin:2mm 0"><div></div><div>${signed({ title: 'NGƯỜI ỦY QUYỀN', name: giver.name, seed: Number(giver.id.slice(-4)), gap: 15 })}</div></div>
  ${certification('184 02/2026-SCT/CK,ĐC', date, `chữ ký trong giấy ủy quyền này là của bà ${giver.name}.`)}`;
  return { class: 'power_of_attorney', size: 'a4', pages: [page] };
}

/** Hợp đồng tặng cho quyền sử dụng đất, three pages joined by a seal over the edges. */
export function giftContract(giver: Person, taker: Person, serial: string, date: string): Paper {
  const edge = (part: number) => seal(192, 60 + part, SEAL, 'GIÁP LAI', 90, 0.7);
  const foot = (page: number) =>
    `<div class="at" style="left:0;width:100%;bottom:9mm;text-align:center;font-size:11pt">Trang ${page}/3</div>`;
  const first = `${motto()}<div class="title" style="font-size:17pt">HỢP ĐỒNG TẶNG CHO QUYỀN SỬ DỤNG ĐẤT</div><div style="height:3mm"></div>
  <p>Hôm nay, ${dateInWords(date)}, tại Ủy ban nhân dân xã Mẫu Lâm, chúng tôi gồm có:</p>
  ${party('BÊN TẶNG CHO (sau đây gọi là BÊN A):', giver, 'giver')}${party('BÊN NHẬN TẶNG CHO (sau đây gọi là BÊN B):', taker, 'taker')}
  <p>Hai bên tự nguyện cùng nhau lập và ký hợp đồng này với các điều khoản sau đây:</p>
  <p class="flat"><b>ĐIỀU 1. QUYỀN SỬ DỤNG ĐẤT TẶNG CHO</b></p>
  <p>1. Bên A tặng cho Bên B quyền sử dụng thửa đất số 305, tờ bản đồ số 21, diện tích 128,7 m², tại thôn Suối Khe, xã Mẫu Lâm, tỉnh Lâm Hải, theo Giấy chứng nhận quyền sử dụng đất số ${field('land_certificate_serial', serial)}.</p>
  <p>2. Nguồn gốc sử dụng: Nhận thừa kế đất được Nhà nước công nhận quyền sử dụng đất như giao đất không thu tiền sử dụng đất.</p>${foot(1)}${edge(0)}`;
  const second = `<p class="flat"><b>ĐIỀU 2. VIỆC GIAO ĐẤT VÀ ĐĂNG KÝ QUYỀN SỬ DỤNG ĐẤT</b></p>
  <p>1. Bên A giao thửa đất cùng bản chính giấy tờ về quyền sử dụng đất cho Bên B ngay sau khi hợp đồng được chứng thực.</p><p>2. Bên B có trách nhiệm đăng ký quyền sử dụng đất tại cơ quan có thẩm quyền theo quy định của pháp luật.</p>
  <p class="flat"><b>ĐIỀU 3. TRÁCH NHIỆM NỘP THUẾ, LỆ PHÍ</b></p><p>Thuế, lệ phí liên quan đến việc tặng cho quyền sử dụng đất theo hợp đồng này do Bên B chịu trách nhiệm nộp.</p>
  <p class="flat"><b>ĐIỀU 4. PHƯƠNG THỨC GIẢI QUYẾT TRANH CHẤP</b></p><p>Trong quá trình thực hiện hợp đồng, nếu phát sinh tranh chấp, các bên cùng nhau thương lượng giải quyết trên nguyên tắc tôn trọng quyền lợi của nhau; nếu không giải quyết được thì một trong hai bên có quyền khởi kiện theo quy định của pháp luật.</p>
  <p class="flat"><b>ĐIỀU 5. CAM ĐOAN CỦA CÁC BÊN</b></p><p>Thửa đất thuộc trường hợp được tặng cho theo quy định của pháp luật; tại thời điểm giao kết không có tranh chấp và không bị kê biên để bảo đảm thi hành án.</p>
  <div class="cols" style="margin-top:6mm"><div>${signed({ title: 'BÊN A', name: giver.name, seed: Number(giver.id.slice(-4)), gap: 20 })}</div><div>${signed({ title: 'BÊN B', name: taker.name, seed: Number(taker.id.slice(-4)), gap: 20 })}</div></div>${foot(2)}${edge(3)}`;
  const third = `${certification('67 01/2026-SCT/HĐ,GD', date, `Hợp đồng tặng cho quyền sử dụng đất được giao kết giữa Bên A là bà ${giver.name} và Bên B là ông ${taker.name}; các bên đã tự nguyện thỏa thuận giao kết hợp đồng, đã ký hợp đồng này trước mặt tôi. Hợp đồng được lập thành 03 bản chính, mỗi bản gồm 03 tờ, 03 trang.`)}${foot(3)}${edge(6)}`;
  return { class: 'certified_contract', size: 'a4', pages: [first, second, third] };
}
