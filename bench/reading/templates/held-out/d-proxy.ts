import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf } from '../kit.ts';
import { pageNumber, paper, plainSign, title, TYPED, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { dayOf, edge, homeBefore, phone, spouse, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, notary, par, part, plate, top, twoSign } from '../eighth/d-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_D_PROXY = inPart('held-out', [
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
]);
