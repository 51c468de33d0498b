import { code128, field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { healthInsuranceNo, landSerial, passportNo, socialInsuranceNo, taxCode } from '../../plan/identifiers.ts';
import { dotted, officeLines, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation } from '../kit.ts';
import { MODERN, paper, plainSign, SANS, spaced, title, twoColumns, upper } from '../kit.ts';
import { inPart } from '../template.ts';

const row = (label: string, value: string): string => `<div style="margin:1.2mm 0">${label} ${value}</div>`;

/** Held out until its misses were looked at. */
export const OPENED_2_CASES = inPart('opened-2', [
  {
    id: 'receipt-lookup',
    class: 'receipt',
    tags: ['form', 'table', 'barcode', 'qr', 'two-column', 'separator'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      const papers = f.chance.some(
        [
          'Tờ khai theo mẫu quy định',
          'Giấy tờ chứng minh nơi cư trú',
          'Văn bản ủy quyền (nếu có)',
          'Giấy xác nhận của thôn, tổ dân phố',
          'Ảnh chân dung 4 x 6',
        ],
        f.chance.whole(2, 4),
      );
      const lookup = qr(`https://tracuu.example/ho-so?SoDinhDanh=${f.main.id}&MaHoSo=${code}`, 19);
      const page = `<div style="font-size:11.5pt">${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG')}</b><div class="rule" style="width:16mm"></div><div style="display:flex;justify-content:center">${code128(code, 62, 9)}</div>Mã hồ sơ: ${field('dossier_code', code)}`, `${nation(11, '-', 46)}<i>${f.place.name}, ${issued(received)}</i><div style="display:flex;justify-content:flex-end;margin-top:1mm">${lookup}</div>`, 41, 11)}${title('GIẤY TIẾP NHẬN HỒ SƠ<br>VÀ HẸN TRẢ KẾT QUẢ', 15)}<div style="margin-top:6mm">${row('Tiếp nhận hồ sơ của:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${row('Ngày sinh:', `${bornOf(f.main, 'applicant')} &emsp; Số điện thoại: 010${f.chance.digits(7)}`)}${row('Số căn cước công dân/Hộ chiếu/Mã số thuế:', idOf(f.main, 'applicant'))}${row('Địa chỉ:', f.main.home)}${row('Nội dung yêu cầu giải quyết:', `<b>${field('procedure_code', procedure.code)}</b> - ${procedure.name}`)}${row('Thành phần hồ sơ nộp gồm:', '')}${grid(
        ['TT', 'Tên giấy tờ', 'Bản chính', 'Bản sao', 'Bản chụp'],
        papers.map((name, i) => [String(i + 1), name, i === 0 ? '1' : '', i === 1 ? '1' : '', i > 1 ? '1' : '']),
        10.5,
      )}${row('Số lượng hồ sơ:', '01 (bộ)')}${row('Thời gian giải quyết hồ sơ theo quy định là:', '05 ngày làm việc')}${row('Thời gian nhận hồ sơ:', `${f.chance.whole(13, 16)} giờ ${f.chance.whole(10, 59)} phút, ${dateInWords(received)}`)}${row('Thời gian trả kết quả giải quyết hồ sơ:', `10 giờ 30 phút, ${dateInWords(daysLater(received, 7))}`)}${row('Đăng ký nhận kết quả tại:', 'Trung tâm, trực tiếp')}</div><div class="cols" style="margin-top:4mm;text-align:center"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ', f.name())}</div></div></div>`;
      return paper('receipt', [page]);
    },
  },
  {
    id: 'receipt-slip',
    class: 'receipt',
    tags: ['form', 'qr', 'small', 'modern', 'separator'],
    landscape: true,
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      const until = daysLater(received, 4);
      const holds = [code, procedure.code, f.main.id, 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', until].join('|');
      const page = `<div style="font-size:9.5pt;line-height:1.4;margin:-9mm -5mm 0 -15mm"><div style="display:flex;gap:5mm;align-items:center"><div>${qr(holds, 22)}</div><div class="at" style="left:28mm;top:3mm"><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><br>Quầy giao dịch số ${f.chance.whole(1, 8)}<br>Mã hồ sơ: <b>${field('dossier_code', code)}</b></div></div>${title('BIÊN NHẬN HỒ SƠ', 14, 'margin:1mm 0 3mm')}${grid(
        [],
        [
          ['Họ và tên người nộp', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`],
          ['Giấy tờ tùy thân', idOf(f.main, 'applicant', spaced(f.main.id))],
          ['Địa chỉ liên hệ', f.main.home],
          ['Loại thủ tục', `${procedure.name} (${field('procedure_code', procedure.code)})`],
          ['Nhận ngày', issued(received, received)],
          ['Hẹn trả ngày', until],
        ],
        9.5,
      )}<div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Khách hàng', f.main.name, 13)}</div><div>${plainSign(f, 'Nhân viên tiếp nhận', f.name(), 13)}</div></div></div>`;
      return paper('receipt', [page], 'a5Landscape', MODERN);
    },
  },
  {
    id: 'application-copy',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const child = f.others[1];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12.5, '-', 50)}</div>${title('TỜ KHAI<br>CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH', 14.5, 'margin-top:7mm')}<div class="sub" style="margin-top:3mm">Kính gửi: Ủy ban nhân dân ${f.place.full}</div>
        <div style="font-size:12.5pt">${fill('Họ, chữ đệm, tên người yêu cầu:', nameOf(f.main, 'applicant', upper(f.main.name)))}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'))}${fill('Nơi cư trú:', f.main.home)}${fill('Giấy tờ tùy thân:', `Căn cước số ${idOf(f.main, 'applicant')}`)}${fill('Quan hệ với người được cấp bản sao trích lục hộ tịch:', f.main.sex === 'Nam' ? 'Ông ngoại' : 'Bà ngoại')}
        <p style="margin:3mm 0 2mm"><b>Đề nghị cơ quan cấp bản sao trích lục</b> khai sinh cho người có tên dưới đây:</p>${fill('Họ, chữ đệm, tên:', nameOf(child, 'subject', upper(child.name)))}${fill('Ngày, tháng, năm sinh:', bornOf(child, 'subject'))}${fillRow(['Giới tính:', child.sex, 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Số định danh cá nhân:', idOf(child, 'subject'))}${fill('Đã đăng ký tại:', `UBND ${f.place.kind} ${f.place.name}`)}${fill('Số lượng bản sao yêu cầu cấp:', `0${f.chance.whole(2, 9)} bản`)}</div>
        <p style="margin-top:4mm">Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.</p><div class="cols"><div style="flex:0.55;padding-top:30mm">${codeLine(f)}</div><div style="text-align:center"><i>Làm tại: ${f.place.name}, ${issued(f.date)}</i><br><b>Người yêu cầu</b><br><i>(Ký, ghi rõ họ, chữ đệm, tên)</i>${plainSign(f, '', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    id: 'application-permit',
    class: 'application_form',
    tags: ['form', 'codes'],
    draw: (f) => {
      const [tax, serial] = [taxCode(f.chance), landSerial(f.chance, f.chance.pick([6, 8] as const))];
      const floor = f.chance.whole(60, 160);
      return paper('application_form', [
        `<div style="text-align:right;font-size:10.5pt"><b>Mẫu số 01</b></div><div style="text-align:center;margin-top:2mm">${nation(12, '-', 44)}</div>${title('ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG', 14.5, 'margin-top:5mm')}<div class="sub" style="margin-bottom:2mm">(Sử dụng cho công trình: Nhà ở riêng lẻ)</div><div class="sub">Kính gửi: Phòng Kinh tế, Hạ tầng và Đô thị ${f.place.kind} ${f.place.name}</div>
        <div style="font-size:12.5pt"><b>1. Thông tin về chủ đầu tư:</b>${row('- Tên chủ đầu tư (tên chủ hộ):', `<b>${nameOf(f.main, 'applicant')}</b>`)}${row('- Số định danh cá nhân:', idOf(f.main, 'applicant'))}${row('- Địa chỉ liên hệ:', f.main.home)}${row('- Mã số thuế:', `${field('tax_code', tax, tax, 'applicant')} &emsp; Số điện thoại: 010${f.chance.digits(7)}`)}<b>2. Thông tin công trình:</b>${row('- Địa điểm xây dựng:', f.main.home)}${row('- Lô đất số:', `${f.chance.whole(4, 640)}, tờ bản đồ số ${f.chance.whole(2, 58)}, diện tích ${f.chance.whole(80, 260)},${f.chance.whole(1, 9)} m²`)}${row('- Giấy chứng nhận quyền sử dụng đất số phát hành:', field('land_certificate_serial', serial))}<b>3. Nội dung đề nghị cấp phép:</b>${row('- Diện tích xây dựng tầng 1:', `${floor} m²; tổng diện tích sàn: ${floor * 2 + 14} m²`)}${row('- Chiều cao công trình:', '8,40 m; số tầng: 02; cốt nền: +0,35 m')}<b>4. Dự kiến thời gian hoàn thành công trình:</b> 08 tháng.</div>
        <p style="margin-top:3mm">Tôi xin cam kết làm theo đúng giấy phép được cấp, nếu sai tôi xin hoàn toàn chịu trách nhiệm và bị xử lý theo quy định.</p><div class="cols"><div style="flex:0.6">${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i><br><b>NGƯỜI LÀM ĐƠN</b>${plainSign(f, '', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    id: 'application-funeral',
    class: 'application_form',
    tags: ['form', 'sans', 'codes', 'small'],
    draw: (f) => {
      const dead = f.others[1];
      const [insurance, card, passport] = [
        socialInsuranceNo(f.chance),
        healthInsuranceNo(f.chance),
        passportNo(f.chance),
      ];
      return paper(
        'application_form',
        [
          `<div style="text-align:center">${nation(11, '-', 40)}</div>${title('TỜ KHAI', 15, 'margin-top:6mm')}<div class="sub" style="font-size:11pt"><b>Đề nghị giải quyết mai táng phí và trợ cấp một lần</b></div><div style="font-size:10.5pt;line-height:1.45"><b>Phần một. Người đứng khai nhận</b>${dotted('Họ và tên:', ` ${nameOf(f.main, 'applicant')} `, 70)}${dotted('Ngày tháng năm sinh:', ` ${bornOf(f.main, 'applicant')} .....Nam/Nữ: ${f.main.sex} `, 60)}${dotted('CCCD số:', ` ${idOf(f.main, 'applicant')} .....Hộ chiếu số: ${field('passport_no', passport, passport, 'applicant')} `, 40)}${dotted('Mã số bảo hiểm xã hội:', ` ${field('social_insurance_no', insurance, insurance, 'applicant')} `, 70)}${dotted('Thẻ BHYT số:', ` ${field('health_insurance_no', card, card, 'applicant')} `, 70)}${dotted('Nơi thường trú:', ` ${f.main.home} `, 20)}${dotted('Quan hệ với người chết:', ` ${f.main.sex === 'Nam' ? 'Con trai' : 'Con gái'} `, 80)}<div style="margin-top:3mm"><b>Phần hai. Người chết</b></div>${dotted('Họ và tên:', ` ${nameOf(dead, 'deceased')} `, 70)}${dotted('Ngày tháng năm sinh:', ` ${bornOf(dead, 'deceased')} `, 80)}${dotted('Số định danh cá nhân:', ` ${idOf(dead, 'deceased')} `, 80)}${dotted('Thuộc đối tượng:', ' Thân nhân người có công với cách mạng ', 40)}<div style="margin-top:3mm"><b>Phần ba. Giấy tờ kèm theo</b></div>Trích lục khai tử; quyết định hưởng trợ cấp hằng tháng; văn bản ủy quyền của các con.</div><p style="margin-top:5mm;font-size:10.5pt">Tôi cam đoan lời khai trên là đúng, nếu khai man tôi xin hoàn lại số tiền đã nhận.</p><div class="cols" style="font-size:10.5pt"><div style="text-align:center">Xác nhận của UBND ${f.place.kind} ${f.place.name}<div style="margin-top:34mm;text-align:left">${codeLine(f)}</div></div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người khai', f.main.name)}</div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'residence-confirmation',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const [, kin] = f.others;
      return paper('other', [
        `<div style="text-align:right;font-size:10pt;margin:-4mm 0 4mm"><i>Mẫu CT07 ban hành kèm theo Thông tư số 53/2025/TT-BCA</i></div>${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', `CÔNG AN ${unit(f)}`)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/XN`)}`, `${nation(11.5, '-', 48)}<i>${f.place.name}, ${issued(f.date)}</i>`, 39, 11.5)}${title('XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ', 15, 'margin:7mm 0 5mm')}<div style="font-size:12.5pt"><b>I. Theo đề nghị của ông/bà:</b>${row('1. Họ, chữ đệm và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${row('2. Ngày, tháng, năm sinh:', `${bornOf(f.main, 'subject')} &emsp; 3. Giới tính: ${f.main.sex}`)}${row('4. Số định danh cá nhân/CMND:', idOf(f.main, 'subject', spaced(f.main.id)))}${row('5. Dân tộc: Kinh &emsp; 6. Tôn giáo: Không &emsp; 7. Quốc tịch:', 'Việt Nam')}<b>II. Công an ${f.place.kind} ${f.place.name} xác nhận thông tin về cư trú như sau:</b>${row('1. Nơi thường trú:', f.main.home)}${row('2. Nơi tạm trú:', 'Không')}${row('3. Nơi ở hiện tại:', f.main.home)}${row('4. Họ, chữ đệm và tên chủ hộ:', `${f.main.name} &emsp; 5. Quan hệ với chủ hộ: Chủ hộ`)}${row('6. Thông tin các thành viên khác trong hộ gia đình:', '')}${grid(['TT', 'Họ, chữ đệm và tên', 'Ngày sinh', 'Số định danh cá nhân', 'Quan hệ'], [['1', nameOf(kin, 'member'), bornOf(kin, 'member'), idOf(kin, 'member'), 'Con']], 11)}${row('7. Nội dung xác nhận khác:', 'Không. Xác nhận có giá trị một năm kể từ ngày ký.')}</div>${closing(f, 'TRƯỞNG CÔNG AN', codeLine(f), 'CÔNG AN', 'CÔNG AN')}`,
      ]);
    },
  },
  {
    id: 'business-changed',
    class: 'household_business_certificate',
    tags: ['form', 'two-column', 'codes', 'table'],
    coloured: true,
    draw: (f) => {
      const tax = taxCode(f.chance);
      const [shop = '', trade = '', code = ''] = f.chance.pick([
        ['TIỆM MAY', 'May trang phục (trừ trang phục từ da lông thú)', '1410'],
        ['QUÁN CÀ PHÊ', 'Dịch vụ phục vụ đồ uống', '5630'],
        ['NHÀ TRỌ', 'Dịch vụ lưu trú ngắn ngày', '5510'],
        ['TIỆM SỬA XE', 'Bảo dưỡng, sửa chữa mô tô, xe máy', '9532'],
      ]);
      const given = upper(f.main.name.split(' ').at(-1) ?? '');
      return paper('household_business_certificate', [
        `<div style="position:absolute;inset:8mm;border:1mm solid #d9b45c"></div>${twoColumns(`ỦY BAN NHÂN DÂN<br>${unit(f)}<br><b>${officeLines('PHÒNG KINH TẾ,', 'HẠ TẦNG VÀ ĐÔ THỊ')}</b><div class="rule" style="width:20mm"></div>`, nation(11.5, '-', 48), 37, 11.5)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 17, 'color:#a02028')}<div class="sub">Mã số đăng ký hộ kinh doanh: <b>${field('business_registration_no', tax)}</b><br><i>Đăng ký lần đầu, ${issued(f.date)}</i></div>
        <div style="font-size:12.5pt"><b>1. Tên hộ kinh doanh viết bằng tiếng Việt</b> <i>(ghi bằng chữ in hoa)</i>: HỘ KINH DOANH ${shop} ${given}<br><b>2. Địa chỉ trụ sở:</b> ${f.main.home}<br>Điện thoại: 010${f.chance.digits(7)}<br><b>3. Ngành, nghề kinh doanh:</b>${grid(
          ['STT', 'Tên ngành', 'Mã ngành'],
          [
            ['1', `${trade} (Chính)`, code],
            ['2', 'Bán lẻ khác trong các cửa hàng kinh doanh tổng hợp', '4719'],
          ],
          11.5,
        )}<b>4. Vốn kinh doanh:</b> ${f.chance.whole(5, 60)}0.000.000 đồng<br><b>5. Thông tin chủ hộ kinh doanh:</b><br>Họ, chữ đệm và tên: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b> &emsp; Giới tính: ${f.main.sex}<br>Ngày, tháng, năm sinh: ${bornOf(f.main, 'owner')}<br>Số định danh cá nhân: ${idOf(f.main, 'owner')}<br>Mã số thuế hộ kinh doanh: ${field('tax_code', tax, tax, 'owner')}<br>Chủ thể thành lập: Cá nhân</div>
        ${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG KT', 'PHÒNG KINH TẾ HẠ TẦNG', 20)}`,
      ]);
    },
  },
]);
