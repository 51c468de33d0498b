import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { socialInsuranceNo } from '../../plan/identifiers.ts';
import { besideSign, district, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, nation, paper, SANS, textBlock } from '../kit.ts';
import { twoColumns, TYPED, upper } from '../kit.ts';
import { capital, officePages, recipients, you } from '../office-kit.ts';
import { dayOf, insurerSeal, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeTop, listed, mottoDate, mr, office, ringAt, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_LETTERS = inPart('held-out', [
  {
    // The insurer tells the commune which participants have one number too many.
    id: 'letter-insurer-lists-double-numbers',
    class: 'official_letter',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      return paper('official_letter', [
        `${twoColumns(`BẢO HIỂM XÃ HỘI<br>TỈNH ${upper(f.place.province)}<br><b>${officeLines('BẢO HIỂM XÃ HỘI CƠ SỞ', upper(f.place.name))}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/BHXH-QLT`)}<br><span style="font-size:11pt">V/v xác minh thông tin người tham gia</span>`, mottoDate(f, 11.4), 43, 11.6)}<div style="text-align:center;margin:4mm 0">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><p>Qua rà soát dữ liệu thu, cấp sổ, thẻ và đối chiếu với Cơ sở dữ liệu quốc gia về dân cư, Bảo hiểm xã hội cơ sở ${f.place.name} phát hiện trường hợp sau đây có thông tin nhân thân chưa thống nhất:</p>${ruled(
          [24, 18, 22, 18, 18],
          ['Họ và tên', 'Ngày sinh', 'Số ĐDCN', 'Mã số BHXH', 'Nội dung lệch'],
          [
            [
              nameOf(f.main, 'subject'),
              bornOf(f.main, 'subject'),
              idOf(f.main, 'subject'),
              field('social_insurance_no', no, no, 'subject'),
              f.chance.pick(['Chữ đệm', 'Tháng sinh', 'Nơi cấp giấy tờ']),
            ],
          ],
          11,
        )}<p>Để có cơ sở điều chỉnh dữ liệu, bảo đảm quyền lợi của người tham gia, đề nghị Ủy ban nhân dân ${f.place.kind} cung cấp bản sao trích lục hộ tịch hoặc xác nhận bằng văn bản về các thông tin nêu trên; đồng thời hướng dẫn ${mr(f.main)} ${f.main.name} (địa chỉ: ${f.main.home}) lập Tờ khai mẫu TK1-TS gửi cơ quan bảo hiểm xã hội trước ngày ${daysLater(f.date, 14)}.</p><p>Trong quá trình thực hiện, nếu có vướng mắc đề nghị liên hệ ông (bà) ${f.name()}, điện thoại ${phone(f)}.</p><p>Rất mong nhận được sự phối hợp của quý Ủy ban./.</p>${besideSign(`${recipients('Như trên;', 'Giám đốc (b/c);', 'Lưu: VT, QLT.')}${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH CƠ SỞ' }))}`,
      ]);
    },
  },
  {
    // The commune answers a citizen who asked for allowance: why it is not possible yet.
    id: 'letter-answers-carer-allowance-asked',
    class: 'official_letter',
    tags: ['two-column', 'personal'],
    draw: (f) =>
      paper('official_letter', [
        `${communeTop(f, `${f.number}/UBND-VHXH`, 12, 40, '<br><span style="font-size:11.5pt">V/v trả lời đơn đề nghị của công dân</span>')}<div style="padding-left:30mm;margin:5mm 0">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'petitioner')}</b><br>Địa chỉ: ${f.main.home}<br>Số định danh: ${idOf(f.main, 'petitioner')}</div><p>Ngày ${daysLater(f.date, -11)}, Ủy ban nhân dân ${f.place.kind} ${f.place.name} nhận được đơn của ${mr(f.main)} về việc đề nghị hỗ trợ kinh phí chăm sóc người khuyết tật đặc biệt nặng sống tại hộ gia đình. Sau khi xem xét, Ủy ban nhân dân ${f.place.kind} trả lời như sau:</p><p>1. Theo quy định tại Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ (đã được sửa đổi, bổ sung), hộ gia đình đang trực tiếp chăm sóc, nuôi dưỡng người khuyết tật đặc biệt nặng được hỗ trợ kinh phí chăm sóc hằng tháng kể từ tháng có quyết định công nhận mức độ khuyết tật.</p><p>2. Hồ sơ ${mr(f.main)} nộp chưa có Giấy xác nhận khuyết tật của người được chăm sóc; kết luận của Hội đồng xác định mức độ khuyết tật ${f.place.kind} tại phiên họp gần nhất đối với người này là mức độ nặng. Vì vậy chưa đủ căn cứ để giải quyết.</p><p>3. Trường hợp không đồng ý với kết luận của Hội đồng, ${mr(f.main)} có quyền nộp đơn đề nghị chuyển hồ sơ lên Hội đồng Giám định y khoa để xác định lại.</p><p>${f.prose.sentence()}</p><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} thông báo để ${mr(f.main)} được biết và thực hiện./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như trên;', 'Chủ tịch (để b/c);', 'Phòng VH-XH;', 'Lưu: VT.')}${codeLine(f)}`, 'PHÓ CHỦ TỊCH')}`,
      ]),
  },
  {
    // A district office for labour to all communes, 2009, a long letter in two pages.
    id: 'letter-district-labour-office-2009-two-sheets',
    class: 'official_letter',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const day = dayOf(f, 11, 2009);
      const opening = `${twoColumns(office(`UBND ${upper(district(f))}`, ['PHÒNG LAO ĐỘNG -', 'THƯƠNG BINH VÀ XÃ HỘI'], `${f.number}/LĐTBXH-CS`, `<br><span style="font-size:11pt">V/v ${f.prose.subject()}</span>`), mottoDate(f, 11.6, day, capital(district(f).replace('huyện ', ''))), 42)}<div style="padding-left:34mm;margin:3mm 0 5mm">Kính gửi: &ensp;- Ủy ban nhân dân các xã, thị trấn;<br><span style="padding-left:17mm">- Các ngành, đoàn thể có liên quan.</span></div>`;
      const blocks = [
        textBlock(f.prose.ground().replace(/;$/, '.'), 84),
        textBlock(`Phòng Lao động - Thương binh và Xã hội đề nghị các đơn vị thực hiện một số việc sau:`, 84),
        ...Array.from({ length: f.long ? 7 : 3 }, (_, i) => textBlock(`${i + 1}. ${f.prose.paragraph(3)}`, 84)),
        textBlock('Đề nghị các đơn vị triển khai thực hiện và báo cáo kết quả về Phòng để tổng hợp./.', 84),
      ];
      const end = besideSign(
        recipients('Như trên;', 'TT HU, HĐND, UBND huyện (b/c);', 'Lưu: VT.'),
        sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG LAO ĐỘNG - TBXH ★ ${upper(district(f))} ★`, inner: 'PHÒNG' }),
      );
      return paper('official_letter', officePages(opening, blocks, end, { first: 26, capacity: 40, last: 12 }));
    },
  },
  {
    // A bank for social policies asks the commune to confirm a borrower, in a sans font with a colour bar.
    id: 'letter-policy-bank-overdue-borrower',
    class: 'official_letter',
    tags: ['sans', 'personal', 'two-column'],
    draw: (f) =>
      paper(
        'official_letter',
        [
          `<div style="font-size:11pt;line-height:1.45">${twoColumns(`NGÂN HÀNG CHÍNH SÁCH XÃ HỘI<br><b>${officeLines('PHÒNG GIAO DỊCH', upper(f.place.name))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/NHCS-TD`)}<br><i style="font-size:10pt">V/v phối hợp đôn đốc, thu hồi nợ quá hạn</i>`, mottoDate(f, 10.6), 43, 10.8)}<div style="margin:5mm 0 4mm 26mm">Kính gửi:<br>- Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name};<br>- Trưởng ban quản lý ${f.chance.pick(f.place.hamlets)}.</div><p class="flat">Phòng giao dịch Ngân hàng Chính sách xã hội xin thông tin về khoản vay của hộ gia đình trên địa bàn như sau:</p>${listed(
            [
              ['Người vay', `<b>${nameOf(f.main, 'debtor')}</b>`],
              ['Căn cước công dân', idOf(f.main, 'debtor')],
              ['Địa chỉ', f.main.home],
              [
                'Chương trình',
                f.chance.pick([
                  'Cho vay hộ nghèo',
                  'Cho vay nước sạch và vệ sinh môi trường',
                  'Cho vay giải quyết việc làm',
                ]),
              ],
              ['Dư nợ gốc', f.prose.slots.money()],
              ['Nợ lãi', `${f.chance.whole(400, 990)}.000 đồng`],
              ['Quá hạn từ', daysLater(f.date, -64)],
            ],
            42,
          )}<p class="flat" style="margin-top:3mm">Ngân hàng đã ba lần gửi thông báo nhưng hộ vay chưa đến trả nợ. Để bảo toàn vốn của Nhà nước, đề nghị Ủy ban nhân dân ${f.place.kind} chỉ đạo ban quản lý thôn, tổ tiết kiệm và vay vốn mời hộ vay đến làm việc tại điểm giao dịch vào ngày ${daysLater(f.date, 10)}; xác nhận tình trạng cư trú và khả năng trả nợ của hộ để ngân hàng xem xét gia hạn hoặc lập hồ sơ đề nghị xử lý nợ rủi ro.</p><p class="flat">Trân trọng cảm ơn sự phối hợp của Quý cơ quan./.</p>${besideSign(`${recipients('Như kính gửi;', 'Lưu: KHNV.')}${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: ringAt(f, 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI'), inner: 'PGD' }))}</div>`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    // The district's school office of 1988 to a commune, a typewriter's half page.
    id: 'letter-school-office-1988-typed',
    class: 'official_letter',
    tags: ['typed', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 9, 1988);
      const [d, , y] = day.split('/');
      return paper(
        'official_letter',
        [
          `<div style="font-size:10.4pt;line-height:1.6">${twoColumns(`UBND ${upper(district(f))}<br>${field('agency', `PHÒNG GIÁO DỤC ${upper(district(f))}`, 'PHÒNG GIÁO DỤC')}<br>-----<br>Số: ${field('document_no', `${f.chance.whole(20, 240)}/CV-GD`)}`, `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>-------<br>Ngày ${issued(day, `${d} tháng 9 năm ${y}`)}`, 38, 9.6)}<div style="margin:6mm 0 5mm 22mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><p>V/v: Xác nhận lý lịch giáo viên</p><p>Phòng Giáo dục đang hoàn chỉnh hồ sơ của ${mr(f.main)} ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}, giáo viên trường phổ thông cơ sở ${f.place.name}, để đề nghị Sở cho chuyển ngạch.</p><p>Trong bản khai lý lịch, phần thành phần gia đình và quá trình tham gia công tác tại địa phương từ năm 1972 đến năm 1976 chưa có xác nhận. Vậy đề nghị Ủy ban nhân dân ${f.place.kind} cho kiểm tra và xác nhận vào bản lý lịch kèm theo công văn này, gửi về Phòng trước ngày 30 tháng 9 năm 1988.</p><p>Mong quý Ủy ban quan tâm giúp đỡ.</p><div class="cols" style="margin-top:6mm"><div>Nơi nhận:<br>- Như trên<br>- Lưu TCCB${codeLine(f)}</div><div>${sealedSign(f, 'TRƯỞNG PHÒNG GIÁO DỤC', { ring: `PHÒNG GIÁO DỤC ★ ${upper(district(f))} ★`, inner: 'PHÒNG GD' })}</div></div></div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // A digital letter of the province's department, the note of the signature at the head, without a seal.
    id: 'letter-department-passes-petition-digital',
    class: 'official_letter',
    tags: ['modern', 'personal', 'two-column'],
    draw: (f) =>
      paper(
        'official_letter',
        [
          `<div style="font-size:11pt;line-height:1.5"><div style="text-align:right;font-size:8pt;color:#444;line-height:1.25;margin-top:-9mm">Ký bởi: Sở Y tế tỉnh ${f.place.province}<br>Giờ ký: ${f.date} 09:${f.chance.whole(10, 58)}:22</div>${twoColumns(office(`UBND TỈNH ${upper(f.place.province)}`, ['SỞ Y TẾ'], `${f.number}/SYT-BTXH`, '<br><span style="font-size:10pt">V/v chuyển đơn của công dân</span>'), `${nation(10.2, '-', 48)}<i>${f.place.province}, ${issued(f.date)}</i>`, 39, 10.8)}<div style="text-align:center;margin:4mm 0">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><p>Sở Y tế nhận được đơn của ${mr(f.main)} <b>${nameOf(f.main, 'petitioner')}</b>, sinh ngày ${bornOf(f.main, 'petitioner')}, số căn cước ${idOf(f.main, 'petitioner')}, trú tại ${f.main.home}, phản ánh việc chậm chi trả trợ cấp xã hội hằng tháng từ khi sắp xếp đơn vị hành chính.</p><p>Căn cứ quy định về phân cấp thẩm quyền trong lĩnh vực bảo trợ xã hội, việc giải quyết nội dung đơn thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã. Sở Y tế chuyển đơn kèm theo tài liệu đến Ủy ban nhân dân ${f.place.kind} ${f.place.name} để xem xét, giải quyết theo quy định của pháp luật; kết quả giải quyết trả lời cho công dân và gửi về Sở trước ngày ${daysLater(f.date, 20)}.</p><p>Thông báo để ${mr(f.main)} ${f.main.name} biết, liên hệ Ủy ban nhân dân ${f.place.kind} để được giải quyết./.</p><div class="cols" style="margin-top:6mm"><div class="small" style="font-size:9.5pt">${recipients('Như trên;', `${you(f.main.sex)} ${f.main.name} (để biết);`, 'Giám đốc Sở (b/c);', 'Lưu: VT, BTXH.')}${codeLine(f)}</div><div style="text-align:center"><b>TL. GIÁM ĐỐC<br>TRƯỞNG PHÒNG BẢO TRỢ XÃ HỘI</b><div style="height:17mm;color:#888;font-size:8.5pt;padding-top:7mm">(Đã ký số)</div><b>${f.name()}</b></div></div></div>`,
        ],
        'a4',
        MODERN,
      ),
  },
]);
