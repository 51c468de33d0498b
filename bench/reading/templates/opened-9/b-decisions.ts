import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import { runOn } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, nation, paper, SANS, title } from '../kit.ts';
import { twoColumns, TYPED, upper } from '../kit.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { dayOf, insurerSeal } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { insurer, mrMs } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_DECISIONS = inPart('opened-9', [
  {
    // The chairman of the commune grants the worship allowance for a martyr since July 2025.
    id: 'decision-worship-allowance-2026',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const martyr = f.name('Nam');
      return paper('decision', [
        `${officeHead(f, 'ỦY BAN NHÂN DÂN', officeLines(unit(f)), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15, 'margin:3mm 0 0')}<div class="sub"><b>Về việc trợ cấp thờ cúng liệt sĩ</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13, 'margin:0 0 2mm')}<div style="font-style:italic"><p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;</p><p>Căn cứ Pháp lệnh Ưu đãi người có công với cách mạng ngày 09 tháng 12 năm 2020;</p><p>Căn cứ Nghị định số 131/2021/NĐ-CP ngày 30 tháng 12 năm 2021 của Chính phủ quy định chi tiết và biện pháp thi hành Pháp lệnh Ưu đãi người có công với cách mạng;</p><p>Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.</p></div>${title('QUYẾT ĐỊNH:', 13, 'margin:1mm 0 2mm')}<p><b>Điều 1.</b> Trợ cấp thờ cúng liệt sĩ <b>${kin(martyr, 'deceased')}</b> đối với:</p><p>${you(f.main.sex)}: <b>${nameOf(f.main, 'subject')}</b>; sinh ngày: ${bornOf(f.main, 'subject')}; số căn cước: ${idOf(f.main, 'subject')}; nơi thường trú: ${f.main.home}; quan hệ với liệt sĩ: ${f.chance.pick(['cháu', 'em ruột', 'con'])}.</p><p>Mức trợ cấp: ${grouped(1_394_500)} đồng/năm (bằng 50% mức chuẩn), thực hiện từ năm 2026.</p><p><b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký.</p><p><b>Điều 3.</b> Chánh Văn phòng HĐND và UBND, Trưởng phòng Văn hóa - Xã hội, Trưởng phòng Kinh tế và ${you(f.main.sex).toLowerCase()} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Sở Nội vụ (b/c);', 'Lưu: VT, VHXH.')}${codeLine(f)}`)}`,
      ]);
    },
  },
  {
    // A retirement decision of 1996, typed, with the pay's parts one below the other; the older regime of the district.
    id: 'decision-retirement-1996-typed',
    class: 'decision',
    tags: ['typed', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 4, 1996);
      const old = oldCitizenId(f.chance);
      return paper(
        'decision',
        [
          `<div style="font-size:10.4pt;line-height:1.5;margin:0 -4mm 0 -12mm"><div class="cols"><div style="white-space:nowrap">BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${field('agency', `BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}`, `BHXH TỈNH ${upper(f.place.province)}`)}</b><br>Số: ${field('document_no', `${f.number}/HT-QĐ`)}</div><div style="text-align:center;white-space:nowrap"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<br>-------------</div></div><div style="text-align:right;margin-top:2mm">${f.place.province}, ${issued(day)}</div>${title('QUYẾT ĐỊNH', 15, 'margin:4mm 0 0')}<div class="sub">(V/v nghỉ việc hưởng chế độ hưu trí)</div>${title('GIÁM ĐỐC BẢO HIỂM XÃ HỘI TỈNH', 11.5, 'margin:0 0 2mm')}<p class="flat">- Căn cứ Điều lệ Bảo hiểm xã hội ban hành kèm theo Nghị định số 12/CP ngày 26/01/1995 của Chính phủ;</p><p class="flat">- Căn cứ Quyết định số 606/TTg ngày 26/9/1995 của Thủ tướng Chính phủ;</p><p class="flat">- Xét hồ sơ hưu trí của đương sự;</p>${title('QUYẾT ĐỊNH', 11.5, 'margin:1mm 0')}<p class="flat"><b>Điều 1:</b> Nay giải quyết cho đương sự dưới đây được hưởng chế độ hưu trí kể từ ngày 01/05/1996:</p>${runOn(['- Họ và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`], ['Nam, nữ', f.main.sex])}${runOn(['- Sinh ngày', bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))], ['CMND số', oldIdOf(old, 'subject')])}${runOn(['- Chức vụ', f.chance.pick(['Giáo viên cấp I', 'Công nhân lâm trường', 'Kế toán hợp tác xã mua bán'])])}${runOn(['- Cơ quan', `${f.chance.pick(['Phòng Giáo dục', 'Lâm trường', 'Công ty Thương nghiệp'])} ${district(f)}`])}${runOn(['- Thời gian công tác đóng BHXH', `${f.chance.whole(25, 34)} năm ${f.chance.whole(1, 11)} tháng`])}${runOn(['- Tỷ lệ hưởng', `${f.chance.whole(62, 75)}%`], ['Lương hưu hàng tháng', `${grouped(f.chance.whole(210, 380) * 1000)} đồng`])}${runOn(['- Nơi về nghỉ', `${f.place.kind} ${f.place.name}, ${district(f)}`])}<p class="flat" style="margin-top:2mm"><b>Điều 2:</b> Các đồng chí Trưởng phòng Quản lý chế độ chính sách, Kế hoạch tài chính, BHXH ${district(f)} và đương sự căn cứ Quyết định thi hành.</p></div>${besideSign(`Nơi gửi:<br>- Như Điều 2<br>- Lưu hồ sơ${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 22 }))}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // The insurer answers somebody whose two books are to become one.
    id: 'letter-insurance-books-merged',
    class: 'official_letter',
    tags: ['two-column', 'personal', 'sans'],
    draw: (f) => {
      const [no, second] = [socialInsuranceNo(f.chance), socialInsuranceNo(f.chance)];
      return paper(
        'official_letter',
        [
          `<div style="font-size:11.6pt">${twoColumns(`BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${insurer(f)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/BHXH-CST`)}<br><span style="font-size:10pt">V/v gộp sổ bảo hiểm xã hội</span>`, `${nation(10.6, '-', 48)}<i>${f.place.province}, ${issued(f.date)}</i>`, 43, 10.8)}<div style="text-align:center;margin:6mm 0 5mm">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'subject')}</b><br>(${f.main.home})</div><p>Bảo hiểm xã hội tỉnh ${f.place.province} nhận được đề nghị của ${mrMs(f.main)}, sinh ngày ${bornOf(f.main, 'subject')}, số căn cước ${idOf(f.main, 'subject')}, về việc gộp các sổ bảo hiểm xã hội đã được cấp. Sau khi kiểm tra dữ liệu thu và cấp sổ, cơ quan bảo hiểm xã hội trả lời như sau:</p><p>1. ${you(f.main.sex)} có hai sổ bảo hiểm xã hội: sổ số ${field('social_insurance_no', no, no, 'subject')} có thời gian đóng từ tháng 3/2012 đến tháng 8/2017 và sổ số ${field('social_insurance_no', second, second, 'subject')} có thời gian đóng từ tháng 5/2018 đến tháng 12/2025. Thời gian đóng ghi trên hai sổ không trùng nhau.</p><p>2. Cơ quan bảo hiểm xã hội đã gộp quá trình đóng của hai sổ vào mã số ${no} là mã số do cơ quan bảo hiểm xã hội quản lý trên cơ sở dữ liệu quốc gia về bảo hiểm; hủy mã số ${second}.</p><p>3. Đề nghị ${mrMs(f.main)} mang hai sổ cũ đến bộ phận một cửa của cơ quan bảo hiểm xã hội nơi gần nhất để nhận sổ sau khi gộp; cài đặt ứng dụng VssID để theo dõi quá trình tham gia của mình.</p><p>Bảo hiểm xã hội tỉnh ${f.place.province} trả lời để ${mrMs(f.main)} được biết và thực hiện./.</p></div>${besideSign(`${recipients('Như trên;', 'Giám đốc (b/c);', 'Lưu: VT, CST.')}${codeLine(f)}`, sealedSign(f, 'TL. GIÁM ĐỐC<br>TRƯỞNG PHÒNG CẤP SỔ, THẺ', { ring: insurerSeal(f), inner: 'BHXH', gap: 23 }))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
