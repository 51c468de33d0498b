import { field, fill } from '../../../../samples/make/html.ts';
import { businessNo, oldCitizenId, taxCode } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { besideSign, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation } from '../kit.ts';
import { paper, plainSign, spaced, title, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { blank, dayOf, homeBefore, onDay, shopName } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, low, par, part, row, SHOPS, top, twoSign } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_D_PROXY = inPart('opened-9', [
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
