import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import {
  businessNo,
  landBookNo,
  landSerial,
  oldCitizenId,
  socialInsuranceNo,
  taxCode,
} from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { above, besideSign, officeLines, sealedSign, sideBySide } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, SANS } from '../kit.ts';
import { pageNumber, paper, plainSign, spaced, title, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { blank, dayOf, edge, homeBefore, onDay, phone, shopName, spouse, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, landSerialField, low, notary, par, part, plate, row, SHOPS, top, twoSign } from './d-parts.ts';

/** Powers of attorney: handed in at desks, before communes and notaries, for courts, pensions, cars, land and firms. */
export const HELD_D_PROXY = inPart('held-out', [
  {
    // A notary's contract of 2018: whom a couple lets sell their car; two pages with articles.
    id: 'proxy-2018-car-couple-notary',
    class: 'power_of_attorney',
    tags: ['contract', 'multi-page'],
    draw: (f) => {
      const [mate, taker] = f.others;
      const [date, n] = [dayOf(f, 11, 2018), notary(f)];
      const who = (w: typeof mate, role: string) =>
        `${flat(`${you(w.sex)} <b>${nameOf(w, role, upper(w.name))}</b>; Sinh ngày: ${bornOf(w, role)}; CCCD số: ${idOf(w, role)} do Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư cấp; Hộ khẩu thường trú: ${homeBefore(f, w)}.`)}`;
      const first = `${top(13, '-', 58)}${title('HỢP ĐỒNG ỦY QUYỀN', 17, 'margin:5mm 0 3mm')}${par(`Hôm nay, ${issued(date)}, tại trụ sở ${field('agency', n.name)}, chúng tôi gồm:`)}${part('BÊN ỦY QUYỀN: (Gọi tắt là Bên A)')}${who(f.main, 'giver')}${flat(`Và ${spouse(f.main)} là:`)}${who(mate, 'giver')}${part('BÊN ĐƯỢC ỦY QUYỀN: (Gọi tắt là Bên B)')}${who(taker, 'taker')}${flat('Hai bên tự nguyện lập hợp đồng này với những điều khoản sau:')}${part('Điều 1. Căn cứ và phạm vi ủy quyền')}${par(`Bên A là chủ sở hữu chiếc xe ô tô con nhãn hiệu TOYOTA, biển số ${plate(f)}, số máy ${f.chance.digits(7)}, số khung ${f.chance.digits(8)}, theo Giấy chứng nhận đăng ký xe ô tô do Phòng Cảnh sát giao thông Công an tỉnh ${f.place.province} cấp. Nay Bên A ủy quyền cho Bên B thay mặt Bên A quản lý, sử dụng, sang tên, bán, cho thuê chiếc xe nói trên theo quy định của pháp luật.`)}${edge(130, n.ring)}`;
      const second = `${pageNumber(2)}${part('Điều 2. Thời hạn ủy quyền')}${par('Thời hạn ủy quyền là 10 (mười) năm kể từ ngày ký hợp đồng này hoặc đến khi chấm dứt theo quy định của pháp luật.')}${part('Điều 3. Thù lao')}${par('Hợp đồng ủy quyền này không có thù lao.')}${part('Điều 4. Cam đoan')}${par('Bên B thực hiện công việc đúng phạm vi được ủy quyền. Hai bên đã đọc lại, hiểu rõ nội dung, đồng ý và cùng ký tên, điểm chỉ dưới đây để làm bằng chứng.')}${twoSign(f, ['BÊN ỦY QUYỀN', f.main.name], ['BÊN ĐƯỢC ỦY QUYỀN', taker.name])}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 13)}${par(`Tôi, công chứng viên ${n.name}, chứng nhận: Hợp đồng ủy quyền này được giao kết giữa các bên có tên nêu trên; các bên đã tự nguyện thỏa thuận và cam đoan chịu trách nhiệm trước pháp luật về nội dung hợp đồng; mục đích, nội dung của hợp đồng không vi phạm pháp luật, không trái đạo đức xã hội; các bên đã ký, điểm chỉ trước mặt tôi.`)}${flat(`Số công chứng: ${f.number + 2100}; Quyển số: 07 TP/CC-SCC/HĐGD`)}${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'VPCC', name: n.head }))}`;
      return paper('power_of_attorney', [first, second]);
    },
  },
  {
    // A pensioner lets a relative fetch the pension: the insurer's form before 2020, confirmed by the commune.
    id: 'proxy-pension-fetch-2017',
    class: 'power_of_attorney',
    tags: ['form', 'small'],
    draw: (f) => {
      const taker = f.others[2];
      const [date, book] = [dayOf(f, 6, 2017), socialInsuranceNo(f.chance)];
      const [one, two] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      return paper('power_of_attorney', [
        `<div style="text-align:right;font-size:10pt"><b>Mẫu số 13-HSB</b><br><i>(Ban hành kèm theo QĐ số 636/QĐ-BHXH ngày 22/4/2016 của BHXH Việt Nam)</i></div>${top(12, '-', 52)}${title('GIẤY ỦY QUYỀN', 16)}<div class="sub"><i>Kính gửi:</i> Bảo hiểm xã hội tỉnh ${f.place.province}</div>${fill('1. Tên tôi là:', nameOf(f.main, 'giver'))}${fillRow(['Sinh ngày:', bornOf(f.main, 'giver'), 2], ['Nam/Nữ:', f.main.sex, 1])}${fillRow(['Số sổ BHXH:', field('social_insurance_no', book, book, 'giver'), 1], ['Số CMND:', oldIdOf(one, 'giver'), 1])}${fill('Nơi cư trú:', homeBefore(f, f.main))}${fill('2. Là người hưởng chế độ:', 'Lương hưu hằng tháng')}${fill('3. Nay tôi ủy quyền cho ông (bà):', nameOf(taker, 'taker'))}${fillRow(['Sinh ngày:', bornOf(taker, 'taker'), 1], ['Số CMND:', oldIdOf(two, 'taker'), 1])}${fill('Nơi cư trú:', homeBefore(f, taker))}${fill('Quan hệ với người ủy quyền:', taker.sex === 'Nam' ? 'Con trai' : 'Con gái')}${fill('4. Nội dung ủy quyền:', 'Lĩnh lương hưu và các khoản trợ cấp')}${fill('5. Thời hạn ủy quyền:', 'Từ tháng 7/2017 đến tháng 6/2018')}${par('Chúng tôi cam kết thực hiện đúng quy định; nếu người ủy quyền chết hoặc xuất cảnh, người được ủy quyền có trách nhiệm báo ngay cho cơ quan bảo hiểm xã hội.', 'margin-top:2mm')}${twoSign(f, ['Người được ủy quyền', taker.name], ['Người ủy quyền', f.main.name], 13)}<div style="text-align:right"><i>${f.place.name}, ${issued(date)}</i></div>${flat(`<b>Xác nhận của ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}:</b> chữ ký của ${low(f.main)} ${f.main.name} là đúng.`)}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 19)}`,
      ]);
    },
  },
  {
    // A half sheet written at the counter for one dossier.
    id: 'proxy-half-sheet-fetch-result',
    class: 'power_of_attorney',
    tags: ['form', 'small', 'italic'],
    draw: (f) => {
      const taker = f.others[0];
      return paper(
        'power_of_attorney',
        [
          `<div style="margin:-9mm -4mm 0 -14mm;font-size:11.5pt;line-height:1.4">${top(11, '-', 44)}${title('GIẤY ỦY QUYỀN NỘP, NHẬN KẾT QUẢ HỒ SƠ', 13.5, 'margin:2mm 0')}${fillRow(['Tôi là:', `<i>${nameOf(f.main, 'giver')}</i>`, 3], ['sinh ngày', `<i>${bornOf(f.main, 'giver')}</i>`, 2])}${fillRow(['Số căn cước:', `<i>${idOf(f.main, 'giver')}</i>`, 1], ['ĐT:', `<i>${phone(f)}</i>`, 1])}${fill('Địa chỉ:', `<i>${f.main.home}</i>`)}${fillRow(['Ủy quyền cho:', `<i>${nameOf(taker, 'taker')}</i>`, 3], ['sinh ngày', `<i>${bornOf(taker, 'taker')}</i>`, 2])}${fillRow(['Số căn cước:', `<i>${idOf(taker, 'taker')}</i>`, 1], ['Quan hệ:', `<i>${taker.sex === 'Nam' ? 'Chồng' : 'Vợ'}</i>`, 1])}${flat(`Được thay tôi: ${tick(true)} nộp hồ sơ &ensp; ${tick(true)} nộp phí, lệ phí &ensp; ${tick(true)} nhận kết quả &ensp; ${tick(false)} rút hồ sơ`, 'margin-top:1.5mm')}${flat(`tại Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}. Giấy này chỉ dùng cho một hồ sơ.`)}${codeLine(f, 'Mã số hồ sơ (nếu có):')}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${twoSign(f, ['NGƯỜI ĐƯỢC ỦY QUYỀN', taker.name], ['NGƯỜI ỦY QUYỀN', f.main.name], 12)}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Civil status: somebody abroad lets a sister or brother ask for extracts; free letter in the first person.
    id: 'proxy-extract-first-person-typed',
    class: 'power_of_attorney',
    tags: ['form', 'typed'],
    draw: (f) => {
      const taker = f.others[1];
      return paper(
        'power_of_attorney',
        [
          `<div style="font-size:10.5pt;line-height:1.65">${top(10.5, '-', 46)}${title('ĐƠN ỦY QUYỀN', 15, 'margin:8mm 0 2mm')}<div class="sub">(Về việc xin cấp bản sao trích lục hộ tịch)</div>${par(`Người ủy quyền: ${nameOf(f.main, 'giver', upper(f.main.name))}, ngày sinh ${bornOf(f.main, 'giver')}, giới tính ${f.main.sex}, số định danh cá nhân ${idOf(f.main, 'giver')}, thường trú tại ${f.main.home}, hiện đang làm việc xa địa phương.`)}${par(`Do không có điều kiện về trực tiếp, tôi làm đơn này ủy quyền cho em ruột tôi là ${nameOf(taker, 'taker', upper(taker.name))}, ngày sinh ${bornOf(taker, 'taker')}, số định danh cá nhân ${idOf(taker, 'taker')}, thường trú tại ${taker.home}, thay tôi đến ${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)} yêu cầu cấp bản sao trích lục khai sinh của tôi, số lượng ${f.chance.whole(2, 9)} bản.`)}${par('Mọi việc em tôi làm trong phạm vi nói trên tôi xin chịu trách nhiệm. Đơn có giá trị 03 tháng kể từ ngày ký.')}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div><div class="cols" style="margin-top:3mm"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI ỦY QUYỀN', f.main.name, 18)}</div></div></div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // A notary's contract about land, 2025: who may sell it; two pages, parties in a table without lines.
    id: 'proxy-land-dealings-notary-2025',
    class: 'power_of_attorney',
    tags: ['contract', 'table', 'multi-page', 'sans', 'small'],
    draw: (f) => {
      const taker = f.others[1];
      const [no, sheet] = plot(f);
      const n = notary(f);
      const side = (w: typeof taker, role: string) =>
        [
          ['Họ và tên', `<b>${nameOf(w, role, upper(w.name))}</b>`],
          ['Ngày sinh', bornOf(w, role)],
          ['Căn cước số', `${idOf(w, role)} do Bộ Công an cấp`],
          ['Nơi thường trú', w.home],
        ] as string[][];
      const first = `<div style="font-size:11pt">${top(11, '-', 48)}${title('HỢP ĐỒNG ỦY QUYỀN', 15, 'margin:5mm 0 0')}<div class="sub" style="font-size:10.5pt"><i>(Về việc định đoạt quyền sử dụng đất)</i></div>${flat(`Hợp đồng này được lập ${issued(f.date)} giữa:`)}${part('A. BÊN ỦY QUYỀN')}${grid([], side(f.main, 'giver'), 11)}${part('B. BÊN NHẬN ỦY QUYỀN')}${grid([], side(taker, 'taker'), 11)}${part('C. TÀI SẢN')}${par(`Thửa đất số ${no}, tờ bản đồ số ${sheet}, diện tích ${f.chance.whole(80, 990)} m², địa chỉ: ${f.place.full}; theo Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất số ${landSerialField(landSerial(f.chance, 8))}, số vào sổ cấp GCN: ${field('land_certificate_book_no', landBookNo(f.chance))}.`)}${part('D. NỘI DUNG ỦY QUYỀN')}${par('1. Liên hệ cơ quan có thẩm quyền làm thủ tục đính chính, cấp đổi Giấy chứng nhận; tách, hợp thửa đất;')}${par('2. Chuyển nhượng, cho thuê thửa đất nêu trên; ký kết hợp đồng, nhận tiền, nộp thuế, phí và lệ phí;')}${par('3. Ký các giấy tờ liên quan và nhận lại Giấy chứng nhận sau khi hoàn thành thủ tục.')}</div>${edge(120, n.ring)}`;
      const second = `<div style="font-size:11pt">${pageNumber(2)}${part('E. THỜI HẠN VÀ THÙ LAO')}${par('Thời hạn ủy quyền: 05 (năm) năm. Việc ủy quyền không có thù lao. Bên nhận ủy quyền được ủy quyền lại cho người thứ ba khi có sự đồng ý bằng văn bản của Bên ủy quyền.')}${part('G. CAM KẾT')}${par('Bên ủy quyền cam kết tài sản không có tranh chấp, không bị kê biên, chưa ủy quyền cho ai khác. Hai bên chịu trách nhiệm về tính xác thực của giấy tờ đã cung cấp.')}${twoSign(f, ['BÊN ỦY QUYỀN', f.main.name], ['BÊN NHẬN ỦY QUYỀN', taker.name], 16)}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12)}${par(`Tôi, ${n.head}, công chứng viên ${field('agency', n.name)}, tỉnh ${f.place.province}, chứng nhận các bên đã tự nguyện giao kết hợp đồng này; tại thời điểm công chứng có năng lực hành vi dân sự, đã tự đọc, đồng ý toàn bộ nội dung và ký vào từng trang.`)}${flat(`Số công chứng ${f.number + 880}/2026/CCGD`)}${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'CÔNG CHỨNG', name: n.head }))}</div>`;
      return paper('power_of_attorney', [first, second], 'a4', SANS);
    },
  },
  {
    // Members of a family let the owner register the business (decree 168/2025).
    id: 'proxy-family-business-owner',
    class: 'power_of_attorney',
    tags: ['form', 'table'],
    draw: (f) => {
      const [trade, , shop] = f.chance.pick(SHOPS);
      const members = [f.others[0], f.others[1]];
      return paper('power_of_attorney', [
        `${top(13, '-', 56)}${title('VĂN BẢN ỦY QUYỀN', 16, 'margin:5mm 0 0')}<div class="sub"><b>Cho một thành viên làm chủ hộ kinh doanh</b></div>${par(`Hôm nay, ${issued(f.date)}, tại ${f.main.home}, các thành viên hộ gia đình chúng tôi thống nhất ủy quyền như sau:`)}${part('Điều 1. Người được ủy quyền')}${flat(`Họ và tên: <b>${nameOf(f.main, 'taker', upper(f.main.name))}</b> &emsp; Ngày sinh: ${bornOf(f.main, 'taker')}`)}${flat(`Số định danh cá nhân: ${idOf(f.main, 'taker')}`)}${part('Điều 2. Những người ủy quyền')}${grid(
          ['STT', 'Họ, chữ đệm và tên', 'Ngày sinh', 'Số định danh cá nhân', 'Ký tên'],
          members.map((who, i) => [
            String(i + 1),
            nameOf(who, 'giver'),
            bornOf(who, 'giver'),
            idOf(who, 'giver'),
            '&emsp;&emsp;',
          ]),
          12,
        )}${part('Điều 3. Nội dung ủy quyền')}${par(`Người được ủy quyền làm chủ hộ kinh doanh “${shop} ${shopName(f.main)}”, ngành, nghề: ${trade.toLocaleLowerCase('vi')}; đại diện cho các thành viên thực hiện thủ tục đăng ký hộ kinh doanh, kê khai và nộp thuế, ký các giấy tờ có liên quan.`)}${part('Điều 4. Hiệu lực')}${par('Văn bản có hiệu lực kể từ ngày ký và chấm dứt khi hộ kinh doanh chấm dứt hoạt động hoặc khi các thành viên có văn bản khác thay thế. Văn bản được lập thành 02 bản, 01 bản nộp cơ quan đăng ký kinh doanh cấp xã.')}<div class="cols" style="margin-top:5mm"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI ĐƯỢC ỦY QUYỀN', f.main.name, 18)}</div></div>`,
      ]);
    },
  },
  {
    // A ward's preprinted sheet of 2009 with dots, filled in by hand; one side gives, the other takes.
    id: 'proxy-2009-preprinted-dots',
    class: 'power_of_attorney',
    tags: ['form', 'italic', 'two-column'],
    draw: (f) => {
      const taker = f.others[0];
      const [one, two] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      const date = dayOf(f, 9, 2009);
      const side = (head: string, w: typeof taker, role: string, old: string) =>
        `<b>${head}</b>${fill('Họ tên:', `<i>${nameOf(w, role)}</i>`)}${fill('Sinh ngày:', `<i>${bornOf(w, role)}</i>`)}${fill('CMND số:', `<i>${oldIdOf(old, role)}</i>`)}${fill('Cấp tại:', `<i>CA ${f.place.province}</i>`)}<div style="margin-top:1mm">Thường trú: <i>${homeBefore(f, w)}</i></div>`;
      return paper('power_of_attorney', [
        `${top(12.5, '-', 54)}<div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(date)}</i></div>${title('GIẤY ỦY QUYỀN', 20, 'margin:3mm 0 4mm')}${par('<i>- Căn cứ Bộ luật Dân sự nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2005;</i>')}${par('<i>- Căn cứ vào các văn bản pháp luật hiện hành.</i>')}<div class="cols" style="gap:8mm;margin:3mm 0"><div>${side('I. BÊN ỦY QUYỀN', f.main, 'giver', one)}</div><div>${side('II. BÊN NHẬN ỦY QUYỀN', taker, 'taker', two)}</div></div>${part('III. NỘI DUNG ỦY QUYỀN')}${par(`<i>${f.prose.task()}</i>`)}${flat(blank(110))}${part('IV. CAM KẾT')}${par('Hai bên cam kết sẽ hoàn toàn chịu trách nhiệm trước pháp luật về mọi thông tin ủy quyền ở trên. Mọi tranh chấp phát sinh giữa hai bên sẽ do hai bên tự giải quyết. Giấy ủy quyền trên được lập thành 02 bản, mỗi bên giữ 01 bản.')}${twoSign(f, ['BÊN NHẬN ỦY QUYỀN', taker.name], ['BÊN ỦY QUYỀN', f.main.name], 15)}${flat(`<b>XÁC NHẬN CỦA ${field('agency', `UBND ${f.place.kind} ${f.place.name}`, upper(`UBND ${f.place.kind} ${f.place.name}`))}</b>`, 'text-align:center;margin-top:2mm')}${closing(f, 'PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}`,
      ]);
    },
  },
  {
    // For a court: a party lets somebody take part in the proceedings, the signature certified by the commune.
    id: 'proxy-court-proceedings',
    class: 'power_of_attorney',
    tags: ['form'],
    draw: (f) => {
      const [other, taker] = [f.others[2], f.others[1]];
      return paper('power_of_attorney', [
        `${top(13, '-', 56)}${title('GIẤY ỦY QUYỀN', 16, 'margin:4mm 0 0')}<div class="sub">(Tham gia tố tụng tại Tòa án)</div>${par(`Tôi: <b>${nameOf(f.main, 'giver')}</b>, sinh ngày ${bornOf(f.main, 'giver')}, số căn cước công dân ${idOf(f.main, 'giver', spaced(f.main.id))}, địa chỉ ${f.main.home}, là bị đơn trong vụ án dân sự thụ lý số ${f.chance.whole(11, 190)}/2026/TLST-DS về “Tranh chấp ranh giới giữa các bất động sản liền kề” do ${low(other)} ${nameOf(other, 'plaintiff')} khởi kiện.`)}${par(`Nay tôi ủy quyền cho: <b>${nameOf(taker, 'taker')}</b>, sinh ngày ${bornOf(taker, 'taker')}, số căn cước công dân ${idOf(taker, 'taker', spaced(taker.id))}, địa chỉ ${taker.home}.`)}${flat('<u>Phạm vi ủy quyền:</u>')}${par('- Thay mặt tôi tham gia tố tụng tại Tòa án nhân dân các cấp và cơ quan thi hành án từ giai đoạn sơ thẩm đến khi có bản án, quyết định có hiệu lực pháp luật;')}${par('- Được cung cấp chứng cứ, tham gia hòa giải, tham gia phiên tòa, đưa ra yêu cầu phản tố, kháng cáo và ký các văn bản tố tụng có liên quan.')}${flat('<u>Thời hạn ủy quyền:</u> đến khi giải quyết xong vụ án.')}${par('Tôi cam đoan việc ủy quyền là hoàn toàn tự nguyện và chịu trách nhiệm về những việc người được ủy quyền thực hiện trong phạm vi nêu trên.')}${twoSign(f, ['Người được ủy quyền', taker.name], ['Người ủy quyền', f.main.name], 14)}<div style="border:0.3mm solid #444;padding:2mm 3mm;margin-top:2mm;font-size:11.5pt;line-height:1.3">${onDay(f)}, tại ${field('agency', `UBND ${f.place.full}`)}, chứng thực ${low(f.main)} ${f.main.name} và ${low(taker)} ${taker.name} cam đoan đã hiểu, tự chịu trách nhiệm về nội dung của giấy ủy quyền và đã ký vào giấy này trước mặt tôi. Số chứng thực ${f.number + 330}, quyển số 03/2026-SCT/CK,ĐC.${closing(f, 'CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 19)}</div>`,
      ]);
    },
  },
  {
    // Bilingual: Vietnamese and English, for somebody about to travel; labels above values.
    id: 'proxy-bilingual-commune',
    class: 'power_of_attorney',
    tags: ['form', 'bilingual', 'modern', 'small'],
    draw: (f) => {
      const taker = f.others[1];
      const box = (w: typeof taker, role: string) =>
        `<div style="border:0.25mm solid #667;padding:1mm 3mm;margin-bottom:2mm">${sideBySide(above('Họ và tên / Full name', `<b>${nameOf(w, role, upper(w.name))}</b>`), above('Ngày sinh / Date of birth', bornOf(w, role)))}${sideBySide(above('Số căn cước / ID No.', idOf(w, role)), above('Điện thoại / Telephone', phone(f)))}${above('Địa chỉ / Address', w.home)}</div>`;
      return paper(
        'power_of_attorney',
        [
          `<div style="font-size:10pt;line-height:1.36"><div style="text-align:center">${nation(10.5, '-', 0)}<br><i>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness</i></div>${title('GIẤY ỦY QUYỀN', 15, 'margin:5mm 0 0')}<div class="sub"><i>POWER OF ATTORNEY</i></div><b>Người ủy quyền</b> / <i>The Principal</i>${box(f.main, 'giver')}<b>Người được ủy quyền</b> / <i>The Attorney</i>${box(taker, 'taker')}<b>Nội dung ủy quyền</b> / <i>Scope of authority</i>${flat('Thay mặt tôi nộp hồ sơ, nhận kết quả và ký nhận các giấy tờ hộ tịch của tôi tại cơ quan nhà nước có thẩm quyền của Việt Nam.', 'margin-top:1mm')}${flat('<i>To submit applications, receive results and sign for my civil status documents at the competent authorities of Viet Nam on my behalf.</i>')}<b>Thời hạn</b> / <i>Validity</i>: 12 tháng kể từ ngày ký / <i>twelve months from the date of signing</i>.${flat(`${f.place.name}, ${issued(f.date)}`, 'text-align:right;margin-top:3mm')}${twoSign(f, ['Người được ủy quyền<br><i style="font-weight:400">The Attorney</i>', taker.name], ['Người ủy quyền<br><i style="font-weight:400">The Principal</i>', f.main.name], 12)}${flat(`<b>${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}</b> chứng thực chữ ký / <i>certifies the signatures</i>. Số chứng thực / <i>No.</i>: ${f.number + 77}/2026`, 'margin-top:3mm')}${closing(f, 'PHÓ CHỦ TỊCH<br><i style="font-weight:400">Vice Chairman</i>', codeLine(f), 'CHỦ TỊCH', undefined, 18)}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // A firm's director sends an employee to the tax office and the desk.
    id: 'proxy-firm-director-employee',
    class: 'power_of_attorney',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const boss = f.others[1];
      const tax = taxCode(f.chance);
      const firm = `CÔNG TY TNHH ${shopName(boss, 2)} ${upper(f.place.name)}`;
      return paper('power_of_attorney', [
        `<div class="head"><div class="left" style="width:44%"><b>${officeLines(firm)}</b><br>Mã số thuế: ${field('tax_code', tax, tax, 'company')}<div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GUQ-CT`)}</div><div class="right" style="width:54%">${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i></div></div>${title('GIẤY ỦY QUYỀN', 17, 'margin-top:8mm')}<div class="sub">Kính gửi: Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}</div>${par(`Căn cứ Luật Doanh nghiệp và Điều lệ công ty, người đại diện theo pháp luật là ${low(boss)} <b>${nameOf(boss, 'giver')}</b>, chức vụ: Giám đốc, số căn cước ${idOf(boss, 'giver')},`)}${flat('<b>ỦY QUYỀN CHO:</b>', 'text-align:center')}${row(`${you(f.main.sex)}: <b>${nameOf(f.main, 'taker', upper(f.main.name))}</b>`, 10)}${row(`Ngày sinh: ${bornOf(f.main, 'taker')}`, 10)}${row(`Số căn cước: ${idOf(f.main, 'taker')}`, 10)}${row('Chức vụ: Nhân viên hành chính', 10)}${row(`Nơi ở: ${f.main.home}`, 10)}${par(`được thay mặt công ty nộp hồ sơ đăng ký địa điểm kinh doanh (chủ cơ sở cũ là hộ kinh doanh số ${field('business_registration_no', businessNo(f.chance))}), giải trình, bổ sung hồ sơ và nhận kết quả.`, 'margin-top:2mm')}${par('Người được ủy quyền không được ủy quyền lại cho người khác. Giấy này có hiệu lực từ ngày ký đến khi hoàn tất công việc.')}${besideSign(`<div style="text-align:center"><b>NGƯỜI ĐƯỢC ỦY QUYỀN</b><div style="height:20mm"></div><b>${f.main.name}</b></div>${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: `${firm} ★`, inner: 'CÔNG TY', name: boss.name }))}`,
      ]);
    },
  },
]);
