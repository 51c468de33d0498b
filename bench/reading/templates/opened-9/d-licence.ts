import { field, fill, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, SANS } from '../kit.ts';
import { paper, plainSign, title, twoColumns, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { blank, money, onDay, phone, shopName } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, low, notary, par, part, row, top } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_D_LICENCE = inPart('opened-9', [
  {
    // The province's office registers a firm of one member, 2026: two languages, QR code.
    id: 'enterprise-2026-bilingual-qr',
    class: 'other',
    tags: ['form', 'bilingual', 'qr', 'sans', 'personal'],
    coloured: true,
    draw: (f) => {
      const no = taxCode(f.chance);
      const two = (vi: string, en: string, value: string) => row(`<b>${vi}</b> / <i>${en}</i>: ${value}`);
      return paper(
        'other',
        [
          `${guilloche('#dcebf5')}<div style="font-size:10.5pt">${twoColumns(`SỞ TÀI CHÍNH TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'PHÒNG ĐĂNG KÝ KINH DOANH')}</b><br><i>BUSINESS REGISTRATION OFFICE</i>`, nation(10.5, '-', 44), 44, 10)}<div style="display:flex;align-items:center;margin:4mm 0"><div style="flex:1;text-align:center"><b style="font-size:14pt">GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP<br>CÔNG TY TNHH MỘT THÀNH VIÊN</b><br><i>ENTERPRISE REGISTRATION CERTIFICATE</i></div>${qr(`GCNDKDN|${no}`, 22)}</div><div style="text-align:center;margin-bottom:3mm">Mã số doanh nghiệp / <i>Enterprise code</i>: <b>${field('business_registration_no', no)}</b><br>Đăng ký lần đầu / <i>First registration</i>: ${issued(f.date)}</div>${two('1. Tên công ty', 'Company name', `CÔNG TY TNHH MTV ${shopName(f.main, 2)}`)}${two('2. Địa chỉ trụ sở chính', 'Head office', `${f.main.home}, Việt Nam`)}${two('Điện thoại', 'Telephone', phone(f))}${two('3. Vốn điều lệ', 'Charter capital', `${money(f.chance.whole(300, 3000))} đồng`)}${row('<b>4. Thông tin về chủ sở hữu</b> / <i>Owner</i>')}${two('Họ, chữ đệm và tên', 'Full name', nameOf(f.main, 'owner', upper(f.main.name)))}${two('Ngày sinh', 'Date of birth', bornOf(f.main, 'owner'))}${two('Quốc tịch', 'Nationality', 'Việt Nam')}${two('Số định danh cá nhân', 'Personal ID No.', idOf(f.main, 'owner'))}${two('Địa chỉ liên lạc', 'Contact address', f.main.home)}${row('<b>5. Người đại diện theo pháp luật</b> / <i>Legal representative</i>')}${two('Chức danh', 'Title', `Giám đốc (chủ sở hữu kiêm nhiệm)`)}${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG<br><i style="font-weight:400">Head of Office</i>', { ring: `PHÒNG ĐĂNG KÝ KINH DOANH ★ TỈNH ${upper(f.place.province)} ★`, inner: 'ĐKKD' }))}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Police: a certificate that a guest house keeps order (decree 96/2016).
    id: 'security-conditions-certificate-96',
    class: 'other',
    tags: ['form', 'personal', 'two-column'],
    coloured: true,
    draw: (f) => {
      const office = `CÔNG AN TỈNH ${upper(f.place.province)}`;
      return paper('other', [
        `${guilloche('#f6dede')}<div class="frame" style="inset:8mm;border:1mm double #b02a2a"></div>${twoColumns(`BỘ CÔNG AN<br><b>${field('agency', office)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/GCN`)}`, nation(11.5, '-', 50), 40, 12)}${title('GIẤY CHỨNG NHẬN<br>ĐỦ ĐIỀU KIỆN VỀ AN NINH, TRẬT TỰ', 17, 'color:#a11d1d;margin:8mm 0 4mm')}${par('Căn cứ Nghị định số 96/2016/NĐ-CP ngày 01/7/2016 của Chính phủ quy định điều kiện về an ninh, trật tự đối với một số ngành, nghề đầu tư kinh doanh có điều kiện;')}${flat(`<b>CHỨNG NHẬN:</b> NHÀ NGHỈ ${shopName(f.main, 2)}`)}${fill('Địa chỉ:', f.main.home)}${fill('Đã đăng ký ngành, nghề:', 'Kinh doanh dịch vụ lưu trú')}${flat('Người chịu trách nhiệm trước pháp luật về an ninh, trật tự của cơ sở:', 'margin-top:2mm')}${fill('Họ và tên:', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${fillRow(['Ngày, tháng, năm sinh:', bornOf(f.main, 'owner'), 1], ['Giới tính:', f.main.sex, 1])}${fillRow(['Số CCCD:', idOf(f.main, 'owner'), 1], ['Chức danh:', 'Chủ hộ kinh doanh', 1])}${fill('Nơi đăng ký thường trú:', f.main.home)}${par('<b>ĐỦ ĐIỀU KIỆN VỀ AN NINH, TRẬT TỰ</b> để làm ngành, nghề kinh doanh nêu trên.', 'margin-top:3mm')}<div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'TL. GIÁM ĐỐC<br>TRƯỞNG PHÒNG CẢNH SÁT QLHC VỀ TTXH', { ring: `${office} ★`, inner: 'CÔNG AN' }))}`,
      ]);
    },
  },
  {
    // A declaration of facts of one's life of which a commune certified the signature on a sheet of its own.
    id: 'signature-certified-income-declaration',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `${top(13, '-', 56)}${title('GIẤY CAM ĐOAN VỀ THU NHẬP', 16, 'margin:6mm 0 4mm')}${fill('Tôi là:', nameOf(f.main, 'declarant', upper(f.main.name)))}${fillRow(['Sinh ngày:', bornOf(f.main, 'declarant'), 1], ['Số căn cước:', idOf(f.main, 'declarant'), 1])}${fill('Nơi cư trú:', f.main.home)}${par(`Tôi cam đoan: nghề nghiệp của tôi là lao động tự do, thu nhập bình quân mỗi tháng khoảng ${grouped(f.chance.whole(5, 15) * 1_000_000)} đồng, không có hợp đồng lao động, không tham gia bảo hiểm xã hội bắt buộc.`, 'margin-top:2mm')}${par('Giấy này dùng để bổ sung hồ sơ vay vốn mua nhà ở xã hội. Tôi chịu trách nhiệm trước pháp luật về lời khai của mình.')}<div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người cam đoan', f.main.name, 16)}</div></div>${part('LỜI CHỨNG CHỨNG THỰC CHỮ KÝ')}${par(`${onDay(f)}, tại Trung tâm Phục vụ hành chính công – ${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}, tôi là công chức tư pháp - hộ tịch, chứng thực ${low(f.main)} ${f.main.name}, căn cước nêu trên, cam đoan đã hiểu, tự chịu trách nhiệm trước pháp luật về nội dung của giấy tờ này và đã ký vào giấy này trước mặt tôi.`)}${flat(`Số chứng thực: ${f.number + 260} &emsp; Quyển số: 02/2026 - SCT/CK,ĐC`)}${closing(f, 'TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH', '', 'CHỦ TỊCH', undefined, 20)}`,
      ]),
  },
  {
    // A notary's notice about an estate, put up at the commune for 15 days.
    id: 'notary-notice-estate-posted',
    class: 'other',
    tags: ['form', 'personal', 'table', 'two-column'],
    draw: (f) => {
      const dead = f.others[1];
      const heir = f.others[0];
      const n = notary(f);
      return paper('other', [
        `${twoColumns(`SỞ TƯ PHÁP TỈNH ${upper(f.place.province)}<br><b>${field('agency', n.name, upper(n.name))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TB-VPCC`)}`, `${nation(11, '-', 48)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 11.5)}${title('THÔNG BÁO', 15)}<div class="sub"><b>Về việc thụ lý công chứng văn bản phân chia di sản</b></div>${flat(`Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}`, 'text-align:center')}${par(`${n.name} đã thụ lý hồ sơ phân chia di sản của ${low(dead)} <b>${nameOf(dead, 'deceased')}</b>, sinh ngày ${bornOf(dead, 'deceased')}, nơi cư trú cuối cùng: ${dead.home}, chết ngày ${daysLater(f.date, -190)}.`)}${flat('Những người thừa kế theo hồ sơ:')}${grid(
          ['STT', 'Họ và tên', 'Ngày sinh', 'Số căn cước', 'Quan hệ với người để lại di sản'],
          [f.main, heir].map((who, i) => [
            String(i + 1),
            nameOf(who, 'heir'),
            bornOf(who, 'heir'),
            idOf(who, 'heir'),
            `${who.sex === 'Nam' ? 'Con trai' : 'Con gái'}`,
          ]),
          11.5,
        )}${flat(`Di sản: quyền sử dụng đất tại ${f.main.home}.`)}${par('Đề nghị Ủy ban nhân dân niêm yết thông báo này trong 15 ngày. Ai có khiếu nại, tố cáo về việc bỏ sót, giấu giếm người thừa kế hoặc di sản không thuộc quyền sở hữu của người để lại di sản, đề nghị gửi văn bản đến Văn phòng trong thời hạn trên.')}<div style="border:0.3mm dashed #555;padding:2mm;font-size:11pt"><b>Xác nhận niêm yết của UBND ${f.place.kind}:</b> từ ngày ${blank(14)} đến ngày ${blank(14)}, ${blank(40)}</div>${besideSign(`${recipients('Như trên;', 'Lưu hồ sơ.')}${codeLine(f)}`, sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'VPCC', name: n.head, gap: 20 }))}`,
      ]);
    },
  },
]);
