import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial, oldCitizenId } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { oldIdOf } from '../civil-parts.ts';
import { besideSign, district, sealedSign } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, SANS, sealOf } from '../kit.ts';
import { pageNumber, paper, title, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf, edge, homeBefore, onDay, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, landSerialField, low, manySign, notary, par, plate, row, top, twoSign } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_D_CONTRACT = inPart('opened-8', [
  {
    // A motorbike is sold before a commune: a short sheet, one page, printed by the clerk.
    id: 'contract-motorbike-commune-short',
    class: 'certified_contract',
    tags: ['contract', 'small'],
    draw: (f) => {
      const buyer = f.others[1];
      return paper('certified_contract', [
        `<div style="font-size:12pt">${top(12, '-', 52)}${title('GIẤY BÁN, CHO, TẶNG XE', 16, 'margin:3mm 0')}${fillRow(['Họ tên người bán:', nameOf(f.main, 'giver', upper(f.main.name)), 3], ['Ngày sinh:', bornOf(f.main, 'giver'), 2])}${fillRow(['Số CCCD:', idOf(f.main, 'giver'), 1], ['Điện thoại:', phone(f), 1])}${fill('Địa chỉ:', f.main.home)}${par('Tôi là chủ xe (hoặc người được ủy quyền): có chiếc xe với đặc điểm sau:', 'margin-top:1mm')}${fillRow(['Nhãn hiệu:', 'HONDA', 1], ['Số loại:', 'WAVE ALPHA', 1], ['Loại xe:', 'Mô tô hai bánh', 1])}${fillRow(['Biển số:', plate(f, 'B1'), 1], ['Số máy:', f.chance.digits(7), 1], ['Số khung:', f.chance.digits(7), 1])}${flat('Nay tôi làm giấy này bán (cho, tặng) chiếc xe trên cho:', 'margin-top:1mm')}${fillRow(['Ông (bà):', nameOf(buyer, 'taker', upper(buyer.name)), 3], ['Ngày sinh:', bornOf(buyer, 'taker'), 2])}${fill('Số CCCD:', idOf(buyer, 'taker'))}${fill('Địa chỉ:', buyer.home)}${fill('Giá bán:', `${grouped(f.chance.whole(6, 40) * 500_000)} đồng`)}${par('Tôi xin cam đoan chiếc xe trên là hợp pháp, nếu sai tôi xin chịu trách nhiệm trước pháp luật.', 'margin-top:1mm')}${twoSign(f, ['NGƯỜI MUA', buyer.name], ['NGƯỜI BÁN', f.main.name], 13)}<div style="text-align:center;margin-top:2mm"><b>LỜI CHỨNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN ${upper(f.place.kind)}</b></div>${par(`${onDay(f)}, tại ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}, tôi chứng thực ${low(f.main)} ${f.main.name} cam đoan đã hiểu, tự chịu trách nhiệm trước pháp luật về nội dung của giấy tờ này và đã ký vào giấy này trước mặt tôi.`)}${flat(`Số chứng thực ${f.number + 205} quyển số 02 - SCT/CK,ĐC`)}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}</div>`,
      ]);
    },
  },
  {
    // 2013: children agree about what their parents left, at a commune, old identity cards; two pages.
    id: 'contract-heirs-commune-2013',
    class: 'certified_contract',
    tags: ['contract', 'multi-page', 'typed'],
    draw: (f) => {
      const [dead, date] = [f.others[0], dayOf(f, 4, 2013)];
      const heirs = [f.main, f.others[1], f.others[2]];
      const [no, sheet] = plot(f);
      const first = `<div style="font-size:10.5pt;line-height:1.55">${top(10.5, '-', 46)}${title('VĂN BẢN PHÂN CHIA TÀI SẢN THỪA KẾ', 14, 'margin:6mm 0')}${par('Chúng tôi gồm có:')}${heirs
        .map((who, i) => {
          const old = oldCitizenId(f.chance);
          return flat(
            `${i + 1}. ${you(who.sex)} ${nameOf(who, 'heir', upper(who.name))}, sinh ngày ${bornOf(who, 'heir')}, CMND số ${oldIdOf(old, 'heir')}, trú tại ${homeBefore(f, who)}.`,
          );
        })
        .join(
          '',
        )}${par(`Chúng tôi là con và là những người thừa kế duy nhất của ${low(dead)} ${nameOf(dead, 'deceased')}, sinh ngày ${bornOf(dead, 'deceased')}, đã chết theo Giấy chứng tử do UBND ${f.place.kind} ${f.place.name} cấp năm 2012, không để lại di chúc.`)}${par(`Di sản để lại là quyền sử dụng đất thửa số ${no}, tờ bản đồ ${sheet}, diện tích ${f.chance.whole(200, 2400)} m2, Giấy chứng nhận số ${landSerialField(landSerial(f.chance, 6))}, số vào sổ ${field('land_certificate_book_no', landBookNo(f.chance))}.`)}${par(
        `Nay chúng tôi thống nhất phân chia: ông (bà) ${f.main.name} được hưởng toàn bộ quyền sử dụng đất nêu trên; ${heirs
          .slice(1)
          .map((who) => `${low(who)} ${who.name}`)
          .join(', ')} nhường phần của mình và không khiếu nại về sau.`,
      )}</div>${edge(150, `UBND ${upper(`${f.place.kind} ${f.place.name}`)} ★ ${upper(district(f))} ★`)}`;
      const second = `<div style="font-size:10.5pt;line-height:1.55">${pageNumber(2)}${par('Chúng tôi cam đoan không bỏ sót người thừa kế nào khác. Nếu có ai khiếu kiện chúng tôi xin chịu trách nhiệm. Văn bản này lập thành 04 bản.')}<div style="text-align:right">${f.place.name}, ${issued(date)}</div><div style="text-align:center"><b>NHỮNG NGƯỜI THỪA KẾ KÝ TÊN</b></div>${manySign(
        f,
        heirs.map((who) => ['', who.name]),
        18,
      )}${title('LỜI CHỨNG CỦA CHỦ TỊCH UBND', 12)}${par(`Tôi, Chủ tịch ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}, ${district(f)}, chứng thực văn bản phân chia tài sản thừa kế này được lập giữa những người có tên trên. Trong thời hạn 30 ngày niêm yết, UBND không nhận được khiếu nại, tố cáo nào.`)}${flat(`Số chứng thực: ${f.number + 9}. Quyển số: 01TP/CC-SCT/HĐGD`)}${besideSign(codeLine(f), sealedSign(f, 'CHỦ TỊCH', { ring: sealOf(f) }))}</div>`;
      return paper('certified_contract', [first, second], 'a4', TYPED);
    },
  },
  {
    // A will at a notary's with two witnesses.
    id: 'will-notary-witnesses-2020',
    class: 'certified_contract',
    tags: ['contract', 'sans', 'small'],
    draw: (f) => {
      const [one, two] = [f.others[0], f.others[1]];
      const [date, n] = [dayOf(f, 2, 2020), notary(f)];
      const [no, sheet] = plot(f);
      return paper(
        'certified_contract',
        [
          `<div style="font-size:10.5pt;line-height:1.4">${top(10.5, '-', 48)}${title('DI CHÚC', 18, 'margin:3mm 0')}${par(`Hôm nay, ${issued(date)}, tại ${field('agency', n.name)}, tôi là: <b>${nameOf(f.main, 'giver', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'giver')}, CCCD số ${idOf(f.main, 'giver')}, hộ khẩu thường trú tại ${homeBefore(f, f.main)}.`)}${par('Trong trạng thái tinh thần hoàn toàn minh mẫn, sáng suốt, không bị lừa dối, đe dọa hoặc cưỡng ép, tôi lập di chúc này để định đoạt tài sản của mình như sau:')}${par(`<b>I. Tài sản:</b> Quyền sử dụng đất và nhà ở tại thửa đất số ${no}, tờ bản đồ số ${sheet}, theo Giấy chứng nhận số ${landSerialField(landSerial(f.chance, 6))}.`)}${par(`<b>II. Người được hưởng:</b> Sau khi tôi qua đời, toàn bộ tài sản nêu trên được để lại cho:`)}${row(`1. ${you(one.sex)} ${nameOf(one, 'heir')}, sinh ngày ${bornOf(one, 'heir')}, CCCD số ${idOf(one, 'heir')}: một phần hai;`, 8)}${row(`2. ${you(two.sex)} ${nameOf(two, 'heir')}, sinh ngày ${bornOf(two, 'heir')}, CCCD số ${idOf(two, 'heir')}: một phần hai.`, 8)}${par('<b>III. Nguyện vọng:</b> Các con dùng một phần hoa lợi để lo việc hương khói, giỗ chạp tổ tiên. Ngoài những người nêu trên, tôi không để lại tài sản cho ai khác.')}${par('Di chúc gồm 01 tờ, 01 trang, lập thành 02 bản. Tôi đã nghe công chứng viên đọc lại và ký, điểm chỉ dưới đây.')}${manySign(
            f,
            [
              ['NGƯỜI LÀM CHỨNG 1', f.name('Nam')],
              ['NGƯỜI LÀM CHỨNG 2', f.name('Nữ')],
              ['NGƯỜI LẬP DI CHÚC', f.main.name],
            ],
            15,
          )}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12)}${par('Tôi chứng nhận người lập di chúc tự nguyện lập di chúc này, có năng lực hành vi dân sự; nội dung di chúc không vi phạm pháp luật, không trái đạo đức xã hội; di chúc được ký, điểm chỉ trước mặt tôi và hai người làm chứng.')}${flat(`Số công chứng: ${f.number + 44} - Quyển số: 01 TP/CC-SCC/DC`)}${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'VPCC', name: n.head, gap: 20 }))}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
