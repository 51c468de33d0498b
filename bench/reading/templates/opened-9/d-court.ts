import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { businessNo, oldCitizenId } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation } from '../kit.ts';
import { pageNumber, paper, title, twoColumns, TYPED, upper } from '../kit.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { dayOf, homeBefore, shopName } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { courtNow, districtName, flat, headline, low, par, row, SHOPS } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_D_COURT = inPart('opened-9', [
  {
    // A district's court of 2012 recognises that a couple divorces; old identity cards are not named, a typewriter font.
    id: 'court-divorce-district-2012',
    class: 'decision',
    tags: ['form', 'typed', 'two-column', 'personal'],
    draw: (f) => {
      const mate = f.others[0];
      const date = dayOf(f, 5, 2012);
      const court = ['TÒA ÁN NHÂN DÂN', upper(district(f))] as const;
      return paper(
        'decision',
        [
          `<div style="font-size:10pt;line-height:1.5">${twoColumns(`<b>${officeLines(...court)}</b><br>Số: ${field('document_no', `${f.number}/2012/QĐST-HNGĐ`)}`, `${nation(9.5, '-', 40)}${districtName(f)}, ${issued(date)}`, 42, 9.5)}${title('QUYẾT ĐỊNH<br>CÔNG NHẬN THUẬN TÌNH LY HÔN VÀ<br>SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ', 13, 'margin:6mm 0 3mm')}${par(`Căn cứ vào hồ sơ vụ án hôn nhân và gia đình sơ thẩm thụ lý số ${f.chance.whole(12, 140)}/2012/TLST-HNGĐ, giữa:`)}${flat(`- Nguyên đơn: ${you(f.main.sex)} ${nameOf(f.main, 'plaintiff')}, sinh ngày ${bornOf(f.main, 'plaintiff')}. Trú tại: ${homeBefore(f, f.main)}.`)}${flat(`- Bị đơn: ${you(mate.sex)} ${nameOf(mate, 'defendant')}, sinh ngày ${bornOf(mate, 'defendant')}. Trú tại: ${homeBefore(f, mate)}.`)}${par('Căn cứ Điều 187 của Bộ luật Tố tụng dân sự; Điều 90 Luật Hôn nhân và Gia đình năm 2000;')}${par('Căn cứ biên bản ghi nhận sự tự nguyện ly hôn và hòa giải thành; đã hết thời hạn 7 ngày, không có đương sự nào thay đổi ý kiến,')}${title('QUYẾT ĐỊNH:', 12)}${par(`1. Công nhận sự thuận tình ly hôn giữa ${low(f.main)} ${f.main.name} và ${low(mate)} ${mate.name}.`)}${par('2. Về con chung: con chung đã thành niên nên không giải quyết. Về tài sản: tự thỏa thuận.')}${par(`3. Án phí: ${low(f.main)} ${f.main.name} chịu 200.000 đồng, được trừ vào tiền tạm ứng án phí đã nộp.`)}${par('4. Quyết định này có hiệu lực pháp luật ngay sau khi được ban hành và không bị kháng cáo, kháng nghị theo thủ tục phúc thẩm.')}${besideSign(`${recipients('Các đương sự;', 'VKSND cùng cấp;', `UBND ${f.place.kind} nơi ĐKKH;`, 'Lưu hồ sơ.')}${codeLine(f)}`, sealedSign(f, 'THẨM PHÁN', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Form of 2018: a court says that somebody has lost the capacity to act, and who is the guardian.
    id: 'court-capacity-lost-guardian',
    class: 'decision',
    tags: ['prose', 'two-column', 'personal', 'multi-page'],
    draw: (f) => {
      const ill = f.others[1];
      const court = courtNow(f);
      const first = `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:20mm"></div>Quyết định số: ${field('document_no', `${f.number}/2026/QĐST-DS`)}<br>Ngày: ${issued(f.date, f.date.replaceAll('/', '-'))}<br><span style="font-size:11pt">V/v yêu cầu tuyên bố một người mất năng lực hành vi dân sự</span>`, nation(11.5, '-', 50), 44, 12)}${title('NHÂN DANH<br>NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13.5, 'margin:3mm 0')}<div style="text-align:center"><b>${court.join(' ')}</b></div>${flat('<i>Thành phần giải quyết việc dân sự gồm có:</i>')}${flat(`Thẩm phán - Chủ tọa phiên họp: ${f.name()}.`)}${flat(`Thư ký phiên họp: ${f.name('Nữ')}.`)}${par(`Mở phiên họp sơ thẩm công khai giải quyết việc dân sự thụ lý số ${f.chance.whole(9, 88)}/2026/TLST-DS theo Quyết định mở phiên họp, gồm những người tham gia tố tụng sau đây:`)}${flat(`<b>Người yêu cầu:</b> ${you(f.main.sex)} ${nameOf(f.main, 'petitioner')}, sinh ngày ${bornOf(f.main, 'petitioner')}; CCCD số ${idOf(f.main, 'petitioner')}; nơi cư trú: ${f.main.home}.`)}${flat(`<b>Người bị yêu cầu:</b> ${you(ill.sex)} ${nameOf(ill, 'subject')}, sinh ngày ${bornOf(ill, 'subject')}; nơi cư trú: ${ill.home}.`)}<div style="text-align:center"><b>NỘI DUNG VIỆC DÂN SỰ:</b></div>${par(`Theo đơn yêu cầu, ${low(ill)} ${ill.name} mắc bệnh tâm thần từ nhiều năm nay, không thể nhận thức, làm chủ được hành vi. Kết luận giám định pháp y tâm thần xác định tại thời điểm giám định, người được giám định mất khả năng nhận thức và điều khiển hành vi.`)}`;
      const second = `${pageNumber(2)}<div style="text-align:center"><b>NHẬN ĐỊNH CỦA TÒA ÁN:</b></div>${par('Yêu cầu là có căn cứ theo Điều 22 Bộ luật Dân sự năm 2015 và Điều 376, Điều 378 Bộ luật Tố tụng dân sự năm 2015 nên được chấp nhận.')}${title('QUYẾT ĐỊNH:', 13)}${par(`1. Tuyên bố ${low(ill)} ${ill.name} mất năng lực hành vi dân sự.`)}${par(`2. Chỉ định ${low(f.main)} ${f.main.name} là người giám hộ cho ${low(ill)} ${ill.name}; người giám hộ thực hiện quyền, nghĩa vụ theo Điều 57, Điều 58 Bộ luật Dân sự.`)}${par('3. Lệ phí giải quyết việc dân sự sơ thẩm: 300.000 đồng, người yêu cầu đã nộp đủ.')}${par('4. Người yêu cầu, người có quyền lợi, nghĩa vụ liên quan có quyền kháng cáo trong thời hạn 10 ngày, kể từ ngày Tòa án ra quyết định.')}${besideSign(`${recipients('Đương sự;', 'VKSND khu vực;', `UBND ${f.place.kind} ${f.place.name};`, 'Lưu: hồ sơ việc dân sự.')}${codeLine(f)}`, sealedSign(f, 'THẨM PHÁN - CHỦ TỌA PHIÊN HỌP', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' }))}`;
      return paper('decision', [first, second]);
    },
  },
  {
    // Decree 122/2021: a household's business is fined because it did not register.
    id: 'decision-fine-business-unregistered',
    class: 'decision',
    tags: ['form', 'two-column', 'personal', 'small'],
    draw: (f) => {
      const fine = f.chance.whole(5, 15);
      return paper('decision', [
        `<div style="font-size:11.5pt;line-height:1.3">${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-XPHC`, '', 11.5)}<div style="text-align:right;font-size:10pt"><i>Mẫu quyết định số 02</i></div>${headline('QUYẾT ĐỊNH', 'Xử phạt vi phạm hành chính', 14)}<div style="text-align:center;margin-bottom:2mm"><b>THẨM QUYỀN BAN HÀNH: CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></div>${flat('Căn cứ Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020, 2025);')}${flat('Căn cứ Nghị định số 122/2021/NĐ-CP quy định xử phạt vi phạm hành chính trong lĩnh vực kế hoạch và đầu tư;')}${flat(`Căn cứ Biên bản vi phạm hành chính số ${f.chance.whole(10, 90)}/BB-VPHC lập ngày ${daysLater(f.date, -6)}.`)}${title('QUYẾT ĐỊNH:', 13)}${flat('<b>Điều 1.</b> Xử phạt vi phạm hành chính đối với cá nhân có tên sau đây:')}${fillRow(['1. Họ và tên:', nameOf(f.main, 'subject', upper(f.main.name)), 3], ['Giới tính:', f.main.sex, 1])}${fillRow(['Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 1], ['Quốc tịch:', 'Việt Nam', 1])}${fillRow(['Nghề nghiệp:', 'Buôn bán', 1], ['Số định danh cá nhân:', idOf(f.main, 'subject'), 2])}${fill('Nơi ở hiện tại:', f.main.home)}${fill('2. Đã thực hiện hành vi vi phạm:', 'không đăng ký hộ kinh doanh khi phải đăng ký')}${fill('3. Quy định tại:', 'điểm c khoản 1 Điều 62 Nghị định số 122/2021/NĐ-CP')}${fillRow(['4. Tình tiết tăng nặng:', 'không', 1], ['5. Tình tiết giảm nhẹ:', 'tự nguyện khai báo', 1])}${fill('6. Hình thức xử phạt chính:', `phạt tiền, mức phạt: ${grouped(fine * 1_000_000)} đồng`)}${fill('7. Biện pháp khắc phục hậu quả:', 'buộc đăng ký thành lập hộ kinh doanh')}${flat('<b>Điều 2.</b> Quyết định này có hiệu lực thi hành kể từ ngày ký.')}${flat(`<b>Điều 3.</b> Giao cho ${low(f.main)} ${f.main.name} để chấp hành. Người bị xử phạt phải nộp tiền phạt tại Kho bạc Nhà nước trong thời hạn 10 ngày; quá thời hạn mà không tự nguyện chấp hành thì bị cưỡng chế thi hành. ${you(f.main.sex)} ${f.main.name} có quyền khiếu nại hoặc khởi kiện hành chính theo quy định của pháp luật./.`)}${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Kho bạc Nhà nước;', 'Lưu: VT.')}${codeLine(f)}`, 'CHỦ TỊCH', undefined, 18)}</div>`,
      ]);
    },
  },
  {
    // A certificate of a household's business is revoked (decree 168/2025).
    id: 'decision-business-certificate-revoked',
    class: 'decision',
    tags: ['form', 'two-column', 'personal', 'italic'],
    draw: (f) => {
      const shop = f.chance.pick(SHOPS)[2];
      return paper('decision', [
        `${officeHead(f, `UBND ${unit(f)}`, officeLines('PHÒNG KINH TẾ'), `${f.number}/QĐ-KT`)}${headline('QUYẾT ĐỊNH', 'Về việc thu hồi Giấy chứng nhận đăng ký hộ kinh doanh')}<div style="text-align:center;margin-bottom:2mm"><b>TRƯỞNG PHÒNG KINH TẾ</b></div>${par('<i>Căn cứ Nghị định số 168/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ về đăng ký doanh nghiệp;</i>')}${par('<i>Căn cứ Quyết định quy định chức năng, nhiệm vụ của Phòng Kinh tế;</i>')}${par(`<i>Xét Thông báo về hành vi vi phạm thuộc trường hợp thu hồi Giấy chứng nhận đăng ký hộ kinh doanh ngày ${daysLater(f.date, -20)};</i>`)}${title('QUYẾT ĐỊNH:', 13)}${par('<b>Điều 1.</b> Thu hồi Giấy chứng nhận đăng ký hộ kinh doanh sau:')}${row(`Tên hộ kinh doanh: <b>${shop} ${shopName(f.main, 2)}</b>`, 10)}${row(`Mã số hộ kinh doanh: ${field('business_registration_no', businessNo(f.chance))}`, 10)}${row(`Họ và tên chủ hộ: <b>${nameOf(f.main, 'owner')}</b>; sinh ngày ${bornOf(f.main, 'owner')}`, 10)}${row(`Số định danh cá nhân: ${idOf(f.main, 'owner')}`, 10)}${row(`Địa chỉ trụ sở: ${f.main.home}`, 10)}${par('Lý do: không tiến hành hoạt động kinh doanh trong thời hạn 06 tháng kể từ ngày được cấp Giấy chứng nhận.', 'margin-top:2mm')}${par('<b>Điều 2.</b> Hộ kinh doanh nộp lại bản chính Giấy chứng nhận và thực hiện thủ tục chấm dứt hoạt động theo quy định.')}${par(`<b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký. ${you(f.main.sex)} ${f.main.name} và các cơ quan liên quan chịu trách nhiệm thi hành./.`)}${closing(f, 'TRƯỞNG PHÒNG', `${recipients('Như Điều 3;', 'Thuế cơ sở;', 'Lưu: VT.')}${codeLine(f)}`, 'PHÒNG KT', 'PHÒNG KINH TẾ')}`,
      ]);
    },
  },
  {
    // A judgment about a debt, its first and last sheet.
    id: 'judgment-civil-loan-two-sheets',
    class: 'other',
    tags: ['prose', 'personal', 'two-column', 'multi-page'],
    draw: (f) => {
      const other = f.others[2];
      const court = courtNow(f);
      const debt = f.chance.whole(20, 300) * 1_000_000;
      const first = `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:18mm"></div>Bản án số: ${field('document_no', `${f.number}/2026/DS-ST`)}<br>Ngày: ${issued(f.date, f.date.replaceAll('/', '-'))}<br><i>V/v tranh chấp hợp đồng vay tài sản</i>`, nation(11.5, '-', 50), 43, 12)}${title('NHÂN DANH<br>NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 14)}<div style="text-align:center;margin-bottom:2mm"><b>${court.join(' ')}</b></div>${flat('<b>- Thành phần Hội đồng xét xử sơ thẩm gồm có:</b>')}${flat(`<i>Thẩm phán - Chủ tọa phiên tòa:</i> ${f.name()}`)}${flat(`<i>Các Hội thẩm nhân dân:</i> 1. ${f.name()} &emsp; 2. ${f.name()}`)}${flat(`<b>- Thư ký phiên tòa:</b> ${f.name('Nữ')} - Thư ký Tòa án.`)}${par(`Ngày ${f.date}, tại trụ sở Tòa án xét xử sơ thẩm công khai vụ án thụ lý số ${f.chance.whole(20, 190)}/2026/TLST-DS giữa các đương sự:`)}${flat(`<i>Nguyên đơn:</i> ${you(f.main.sex)} <b>${nameOf(f.main, 'plaintiff')}</b>, sinh ngày ${bornOf(f.main, 'plaintiff')}; số căn cước ${idOf(f.main, 'plaintiff')}; nơi cư trú: ${f.main.home}. Có mặt.`)}${flat(`<i>Bị đơn:</i> ${you(other.sex)} <b>${nameOf(other, 'defendant')}</b>, sinh ngày ${bornOf(other, 'defendant')}; nơi cư trú: ${other.home}. Vắng mặt lần thứ hai không lý do.`)}<div style="text-align:center"><b>NỘI DUNG VỤ ÁN:</b></div>${par(`Nguyên đơn trình bày: ngày 04/3/2025 bị đơn vay ${grouped(debt)} đồng, thời hạn 06 tháng, không trả lãi như đã hẹn. Bị đơn đã được tống đạt hợp lệ các văn bản tố tụng nhưng không có ý kiến.`)}`;
      const second = `${pageNumber(2)}<div style="text-align:center"><b>NHẬN ĐỊNH CỦA TÒA ÁN:</b></div>${par('[1] Về tố tụng: Bị đơn vắng mặt lần thứ hai nên Tòa án xét xử vắng mặt theo Điều 227 Bộ luật Tố tụng dân sự.')}${par('[2] Về nội dung: Giấy vay tiền có chữ ký của bị đơn; yêu cầu của nguyên đơn là có căn cứ, được chấp nhận.')}<div style="text-align:center"><b>QUYẾT ĐỊNH:</b></div>${par('Căn cứ Điều 463, Điều 466, Điều 468 Bộ luật Dân sự; Điều 147, Điều 273 Bộ luật Tố tụng dân sự:')}${par(`1. Buộc ${low(other)} ${other.name} trả cho ${low(f.main)} ${f.main.name} ${grouped(debt)} đồng và tiền lãi chậm trả.`)}${par(`2. Án phí dân sự sơ thẩm: ${low(other)} ${other.name} chịu ${grouped(debt / 20)} đồng. Hoàn trả nguyên đơn tiền tạm ứng án phí đã nộp.`)}${par('3. Đương sự có mặt có quyền kháng cáo trong hạn 15 ngày kể từ ngày tuyên án; người vắng mặt kể từ ngày nhận được bản án.')}${besideSign(`${recipients('Các đương sự;', 'VKSND khu vực;', 'THADS tỉnh;', 'Lưu: hồ sơ vụ án, VP.')}${codeLine(f)}`, sealedSign(f, 'TM. HỘI ĐỒNG XÉT XỬ SƠ THẨM<br>THẨM PHÁN - CHỦ TỌA PHIÊN TÒA', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' }))}`;
      return paper('other', [first, second]);
    },
  },
  {
    // Criminal record sheet 1 of a department of justice, 2014: lines, old identity card.
    id: 'criminal-record-1-justice-2014',
    class: 'other',
    tags: ['form', 'two-column', 'personal', 'table'],
    draw: (f) => {
      const [old, date] = [oldCitizenId(f.chance), dayOf(f, 7, 2014)];
      return paper('other', [
        `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'SỞ TƯ PHÁP')}</b><div class="rule" style="width:14mm"></div>Số: ${field('document_no', `${f.number}/STP-LLTP`)}`, `${nation(11.5, '-', 50)}<i>${f.place.province}, ${issued(date)}</i>`, 40, 12)}<div style="text-align:center;font-size:10.5pt"><i>Mẫu số 06/2013/TT-LLTP</i></div>${title('PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1', 17, 'margin:3mm 0 4mm')}${par('Căn cứ Luật Lý lịch tư pháp ngày 17 tháng 6 năm 2009;')}${flat('<b>XÁC NHẬN:</b>', 'text-align:center')}${row(`1. Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b> &emsp; 2. Giới tính: ${f.main.sex}`)}${row(`3. Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')}`)}${row(`4. Nơi sinh: tỉnh ${f.place.province}`)}${row('5. Quốc tịch: Việt Nam')}${row(`6. Nơi thường trú: ${homeBefore(f, f.main)}`)}${row('7. Nơi tạm trú: không')}${row(`8. Giấy CMND/Hộ chiếu: CMND. Số: ${oldIdOf(old, 'subject')}`)}${row(`Cấp ngày 19 tháng 3 năm 2008. Tại: Công an tỉnh ${f.place.province}`, 5)}${row('9. Tình trạng án tích:')}${grid(
          [
            'Án tích (nếu không có ghi “Không có án tích”)',
            'Nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã',
          ],
          [['<b>KHÔNG CÓ ÁN TÍCH</b>', 'Không yêu cầu xác nhận']],
          11.5,
        )}${besideSign(`<b>NGƯỜI LẬP PHIẾU</b><div style="height:20mm"></div>${f.name('Nữ')}${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: `SỞ TƯ PHÁP ★ TỈNH ${upper(f.place.province)} ★`, inner: 'SỞ TƯ PHÁP' }))}`,
      ]);
    },
  },
  {
    // Since 2025 the police issue the sheet; electronic print, two columns of labels, parents named on sheet 2.
    id: 'criminal-record-2-police-2026',
    class: 'other',
    tags: ['form', 'modern', 'personal', 'table'],
    draw: (f) => {
      const office = `CÔNG AN TỈNH ${upper(f.place.province)}`;
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper(
        'other',
        [
          `<div style="font-size:10.5pt">${twoColumns(`BỘ CÔNG AN<br><b>${field('agency', office)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/LLTP-PV06`)}`, `${nation(10.5, '-', 46)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40, 10.5)}${title('PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2', 16, 'margin:6mm 0 4mm')}${grid(
            [],
            [
              ['1. Họ, chữ đệm và tên khai sinh', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['2. Giới tính', f.main.sex],
              ['3. Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
              ['4. Nơi sinh', `tỉnh ${f.place.province}`],
              ['5. Quốc tịch', 'Việt Nam'],
              ['6. Số định danh cá nhân', idOf(f.main, 'subject')],
              ['7. Nơi thường trú', f.main.home],
              ['8. Họ, chữ đệm và tên cha', kin(father, 'father')],
              ['9. Họ, chữ đệm và tên mẹ', kin(mother, 'mother')],
              ['10. Tình trạng án tích', '<b>KHÔNG CÓ ÁN TÍCH</b>'],
              ['11. Thông tin về cấm đảm nhiệm chức vụ', 'KHÔNG BỊ CẤM'],
            ],
            10.5,
          )}${flat('<i>Phiếu này cấp theo yêu cầu của cá nhân để người đó biết nội dung về lý lịch tư pháp của mình.</i>')}${besideSign(`<b>NGƯỜI LẬP PHIẾU</b><div style="height:18mm"></div>${f.name()}${codeLine(f)}`, sealedSign(f, 'TL. GIÁM ĐỐC<br>TRƯỞNG PHÒNG HỒ SƠ NGHIỆP VỤ', { ring: `${office} ★`, inner: 'CÔNG AN' }))}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
