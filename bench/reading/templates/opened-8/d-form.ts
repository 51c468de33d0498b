import { field } from '../../../../samples/make/html.ts';
import { businessNo, oldCitizenId, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { beside } from '../held-a-parts.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, SANS } from '../kit.ts';
import { paper, plainSign, title, twoColumns, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { blank, cells, dayOf, homeBefore, phone, shopName, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, footSign, low, par, part, row, top } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_D_FORM = inPart('opened-8', [
  {
    // Decree 105/2017, form 01: retail of alcohol.
    id: 'application-alcohol-retail',
    class: 'application_form',
    tags: ['form', 'sans', 'two-column'],
    draw: (f) => {
      const [no, tax] = [businessNo(f.chance), taxCode(f.chance)];
      const shop = `CỬA HÀNG ${shopName(f.main, 2)}`;
      return paper(
        'application_form',
        [
          `<div style="font-size:11pt">${twoColumns(`<b>${shop}</b><div class="rule" style="width:16mm"></div>Số: 02/ĐĐN`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 10.5)}${title('ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP BÁN LẺ RƯỢU', 14, 'margin-top:6mm')}<div class="sub" style="font-size:11pt">Kính gửi: Phòng Kinh tế ${f.place.kind} ${f.place.name}<sup>(1)</sup></div>${beside('Tên thương nhân', shop)}${beside('Trụ sở giao dịch', f.main.home)}${beside('Điện thoại / Fax', phone(f))}${beside('Giấy chứng nhận đăng ký', `hộ kinh doanh số ${field('business_registration_no', no)}`)}${beside('Mã số thuế', field('tax_code', tax, tax, 'applicant'))}${beside('Chủ hộ kinh doanh', nameOf(f.main, 'applicant'))}${beside('Sinh ngày', bornOf(f.main, 'applicant'))}${beside('Số căn cước', idOf(f.main, 'applicant'))}${flat('Đề nghị xem xét cấp Giấy phép bán lẻ rượu, cụ thể như sau:', 'margin-top:3mm')}${flat(`1. Được phép mua rượu của thương nhân sau: Công ty cổ phần Bia - Rượu ${f.place.province}, địa chỉ: tỉnh ${f.place.province}.`)}${flat(`2. Được phép bán lẻ các loại rượu tại địa điểm: ${f.main.home}.`)}${flat('3. Hộ kinh doanh xin cam đoan thực hiện đúng quy định tại Nghị định số 105/2017/NĐ-CP, Nghị định số 17/2020/NĐ-CP và các quy định liên quan về phòng, chống tác hại của rượu, bia; nếu vi phạm xin hoàn toàn chịu trách nhiệm trước pháp luật./.')}${footSign(f, 'CHỦ HỘ KINH DOANH')}<div style="font-size:9pt;border-top:0.2mm solid #444;margin-top:6mm;padding-top:1mm"><sup>(1)</sup> Ghi tên cơ quan có thẩm quyền cấp giấy phép.</div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Form 05-ĐK-TCT of circular 105/2020: a person registers for tax; numbers in cells.
    id: 'application-tax-registration-05-cells',
    class: 'application_form',
    tags: ['form', 'codes', 'sans', 'small'],
    draw: (f) => {
      const [date, old] = [dayOf(f, 2, 2022), oldCitizenId(f.chance)];
      return paper(
        'application_form',
        [
          `<div style="font-size:10.5pt"><div class="cols"><div></div><div style="text-align:right;font-size:9pt"><b>Mẫu số: 05-ĐK-TCT</b><br><i>(Ban hành kèm theo Thông tư số 105/2020/TT-BTC ngày 03/12/2020)</i></div></div>${top(10.5, '-', 44)}${title('TỜ KHAI ĐĂNG KÝ THUẾ', 15, 'margin:4mm 0 0')}<div class="sub" style="font-size:9.5pt"><i>(Dùng cho cá nhân không kinh doanh)</i></div>${row(`${tick(true)} Cá nhân trực tiếp đăng ký thuế với cơ quan thuế &emsp; ${tick(false)} Tổ chức, cá nhân kinh doanh được ủy quyền`)}${row(`1. Họ và tên người đăng ký thuế: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}<div style="margin:1.5mm 0">2. Mã số thuế: ${blank(40)}</div>${row(`3. Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')} &emsp; 4. Giới tính: ${tick(f.main.sex === 'Nam')} Nam ${tick(f.main.sex === 'Nữ')} Nữ`)}${row('5. Quốc tịch: Việt Nam')}${row('6. Giấy tờ pháp lý của cá nhân:')}<div style="margin:1.5mm 0 1.5mm 6mm">6a. Số CMND: ${cells('old_citizen_id', old, 'applicant', 5.2)}</div><div style="margin:1.5mm 0 1.5mm 6mm">6b. Số CCCD: ${cells('citizen_id', f.main.id, 'applicant', 5.2)}</div>${row('6c. Số hộ chiếu: không', 6)}${row('7. Địa chỉ nơi đăng ký thường trú:')}${row(`7a. Số nhà/đường phố, thôn, xóm: ${f.main.home.split(', ')[0]}`, 6)}${row(`7b. Phường/xã, thị trấn: ${f.place.name}`, 6)}${row(`7c. Tỉnh/Thành phố: ${f.place.province}`, 6)}${row(`8. Địa chỉ cư trú hiện tại: ${homeBefore(f, f.main)}`)}${row(`9. Điện thoại liên hệ: ${phone(f)} &emsp; Email: ${blank(20)}`)}${row(`10. Cơ quan chi trả thu nhập tại thời điểm đăng ký thuế: ${blank(30)}`)}${par('Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã khai./.', 'margin-top:2mm')}<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(date)}</i>${plainSign(f, 'NGƯỜI ĐĂNG KÝ THUẾ', f.main.name, 16)}</div></div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Wife and husband ask a court to say that they are divorced: form 01-VDS.
    id: 'application-divorce-agreed-01vds',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const mate = f.others[0];
      const who = (w: typeof mate, i: number) =>
        flat(
          `${i}. Họ và tên: <b>${nameOf(w, 'applicant')}</b>. Sinh ngày: ${bornOf(w, 'applicant')}. CCCD số: ${idOf(w, 'applicant')}. Địa chỉ: ${w.home}. Số điện thoại: ${phone(f)}.`,
        );
      return paper('application_form', [
        `<div style="font-size:12pt">${top(12.5, '-', 54)}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('ĐƠN YÊU CẦU', 15, 'margin:3mm 0 0')}<div class="sub"><b>CÔNG NHẬN THUẬN TÌNH LY HÔN</b><br>Kính gửi: Tòa án nhân dân khu vực ${f.chance.whole(2, 14)} - ${f.place.province}</div>${flat('Chúng tôi là:')}${who(f.main, 1)}${who(mate, 2)}${flat('Yêu cầu Tòa án công nhận thuận tình ly hôn với các nội dung như sau:')}${flat('<b>Về quan hệ hôn nhân:</b> Chúng tôi kết hôn tự nguyện, có đăng ký. Quá trình chung sống phát sinh nhiều mâu thuẫn, không thể hàn gắn, nay cùng tự nguyện ly hôn.')}${flat('<b>Về con chung, cấp dưỡng:</b> Các con đã thành niên, không yêu cầu Tòa án giải quyết.')}${flat('<b>Về tài sản chung, nợ chung:</b> Tự thỏa thuận, không yêu cầu Tòa án giải quyết.')}${flat(`<b>Tài liệu kèm theo:</b> 1. Giấy chứng nhận kết hôn (bản chính); 2. Bản sao căn cước công dân; 3. ${blank(40)}`)}${par('Chúng tôi cam kết những lời khai trong đơn là hoàn toàn đúng sự thật.')}<div class="cols"><div>${plainSign(f, mate.sex === 'Nữ' ? 'NGƯỜI VỢ' : 'NGƯỜI CHỒNG', mate.name)}</div><div>${plainSign(f, f.main.sex === 'Nữ' ? 'NGƯỜI VỢ' : 'NGƯỜI CHỒNG', f.main.name)}</div></div>${codeLine(f)}</div>`,
      ]);
    },
  },
  {
    // Form 23-DS: a loan was not paid back, somebody sues.
    id: 'application-lawsuit-loan-23ds',
    class: 'application_form',
    tags: ['form', 'prose-like'],
    draw: (f) => {
      const other = f.others[1];
      return paper('application_form', [
        `<div style="font-size:12.5pt"><div class="cols"><div style="font-size:10.5pt"><i>Mẫu số 23-DS</i></div></div>${top(12.5, '-', 54)}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('ĐƠN KHỞI KIỆN', 17, 'margin:3mm 0')}${flat(`Kính gửi: Tòa án nhân dân khu vực ${f.chance.whole(2, 14)} - ${f.place.province}`, 'text-align:center')}${flat(`<b>Người khởi kiện:</b> ${you(f.main.sex)} ${nameOf(f.main, 'plaintiff')}, sinh ngày ${bornOf(f.main, 'plaintiff')}, số căn cước ${idOf(f.main, 'plaintiff')}`)}${flat(`Địa chỉ: ${f.main.home}`)}${flat(`Số điện thoại: ${phone(f)} (nếu có); địa chỉ thư điện tử: ${blank(24)}`)}${flat(`<b>Người bị kiện:</b> ${you(other.sex)} ${nameOf(other, 'defendant')}`)}${flat(`Địa chỉ: ${other.home}`)}${flat('<b>Người có quyền, lợi ích được bảo vệ; người có quyền lợi, nghĩa vụ liên quan:</b> không')}${part('Yêu cầu Tòa án giải quyết những vấn đề sau đây:')}${par(`Ngày 12/01/2025, ${low(other)} ${other.name} vay của tôi ${grouped(f.chance.whole(20, 250) * 1_000_000)} đồng, có viết giấy biên nhận, hẹn trả sau 06 tháng. Đến nay đã quá hạn, tôi nhiều lần yêu cầu nhưng ${low(other)} ${other.name} không trả. Đề nghị Tòa án buộc ${low(other)} ${other.name} trả toàn bộ nợ gốc và lãi theo quy định của pháp luật.`)}${flat('<b>Người làm chứng (nếu có):</b> không')}${flat('<b>Danh mục tài liệu, chứng cứ kèm theo đơn gồm có:</b> 1. Giấy vay tiền; 2. Bản sao căn cước; 3. Xác nhận thông tin về cư trú.')}${par('Tôi cam đoan những nội dung trình bày trên là đúng sự thật.')}${footSign(f, 'NGƯỜI KHỞI KIỆN')}</div>`,
      ]);
    },
  },
]);
