import * as part from '../eighth/f-parts.ts';
import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { district, officeLines, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign, title, twoColumns } from '../kit.ts';
import { TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf, homeBefore } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_F_REPORTS_CASES = inPart('opened-8', [
  {
    // Who verified a complaint tells the chairman what came out, as inspectors' forms have it.
    id: 'report-complaint-verified-parts',
    class: 'report',
    tags: ['two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      return paper('report', [
        `<div style="font-size:12.5pt">${part.ruledHead(f, { above: `UBND ${unit(f)}`, office: officeLines('ĐOÀN XÁC MINH', 'THEO QUYẾT ĐỊNH SỐ 218'), no: `${f.number}/BC-ĐXM`, share: 42 })}${title('BÁO CÁO', 15)}<div class="sub"><b>Kết quả xác minh nội dung khiếu nại của ${who} ${nameOf(f.main, 'complainant')}</b></div><div style="text-align:center;margin-bottom:3mm">Kính gửi: Chủ tịch ${part.committee(f)}</div><p><b>I. NGƯỜI KHIẾU NẠI:</b> ${you(f.main.sex)} ${f.main.name}, sinh ngày ${bornOf(f.main, 'complainant')}, CCCD số ${idOf(f.main, 'complainant')}, địa chỉ: ${f.main.home}.</p><p><b>II. NỘI DUNG KHIẾU NẠI:</b> Không đồng ý với việc ${f.chance.pick(['xác định diện tích bồi thường là đất nông nghiệp, đề nghị xác định là đất ở', 'trả hồ sơ cấp Giấy chứng nhận vì cho rằng đã nộp đủ giấy tờ', 'tính chưa đủ số cây ăn quả trên đất khi giải phóng mặt bằng'])} đối với thửa đất số ${plot(f).join(', tờ bản đồ số ')}.</p><p><b>III. KẾT QUẢ XÁC MINH</b></p><p>1. Làm việc với người khiếu nại ngày ${daysLater(f.date, -16)}: ${who} giữ nguyên nội dung, cung cấp thêm ${f.chance.whole(2, 6)} tài liệu, không yêu cầu tổ chức giám định.</p><p>2. Kiểm tra sổ mục kê lập năm 1998 và bản đồ chỉnh lý năm 2011: diện tích, loại đất phù hợp với hồ sơ của cơ quan chuyên môn.</p><p>3. Ý kiến của khu dân cư: đất được gia đình sử dụng ổn định, việc kiểm đếm có mặt người đại diện và không bị ép buộc.</p><p><b>IV. NHẬN XÉT, KIẾN NGHỊ:</b> Nội dung khiếu nại ${f.chance.pick(['có cơ sở một phần', 'không có cơ sở', 'có cơ sở'])}. Kiến nghị Chủ tịch tổ chức đối thoại trước khi ban hành quyết định giải quyết khiếu nại lần đầu./.</p></div><div class="cols" style="margin-top:3mm"><div class="small"><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: Hồ sơ vụ việc.<br>${codeLine(f)}</div><div>${plainSign(f, 'TRƯỞNG ĐOÀN XÁC MINH', f.name('Nam'))}</div></div>`,
      ]);
    },
  },
  {
    // A commune's report of 1994 about one family without papers for its child; typed, signed by the clerk and the chairman.
    id: 'report-1994-late-birth-typed',
    class: 'report',
    tags: ['typed', 'personal'],
    draw: (f) => {
      const date = dayOf(f, f.chance.whole(2, 10), 1994);
      const who = you(f.main.sex).toLowerCase();
      return part.typedPaper(
        'report',
        `${part.typedHead(f, officeLines(part.upperDistrict(f), `UBND ${unit(f)}`), `${f.chance.whole(5, 80)}/BC-UB`, date)}${title('BÁO CÁO', 15, 'margin-top:6mm')}<div class="sub" style="font-size:10.5pt">(Về trường hợp đăng ký hộ tịch của ${who} ${f.main.name})</div><p class="flat">Kính gửi: Phòng Tư pháp ${district(f)}</p><p>Vừa qua UBND ${f.place.kind} có nhận được đơn của ${who} ${nameOf(f.main, 'subject', upper(f.main.name))}, sinh ngày ${bornOf(f.main, 'subject')}, trú tại ${homeBefore(f, f.main)}, xin đăng ký lại ngày tháng năm sinh vì sổ hộ tịch của địa phương bị thất lạc trong chiến tranh.</p><p>Qua xác minh ở thôn xóm và hỏi những người cao tuổi, UBND ${f.place.kind} thấy lời khai của ${who} ${f.main.name} là đúng. Các giấy tờ còn giữ được gồm: 01 sổ hộ khẩu gia đình, 01 lý lịch đoàn viên và 01 giấy khen của Hợp tác xã.</p><p>Người làm chứng: ${f.others[1].name}, cùng ở địa phương, xác nhận biết rõ gia đình từ nhỏ.</p><p>Vậy UBND ${f.place.kind} báo cáo và đề nghị Phòng Tư pháp huyện xem xét, hướng dẫn để địa phương làm thủ tục cho ${who} ${f.main.name} được hợp lệ.</p><div class="cols" style="margin-top:5mm"><div>${plainSign(f, 'CÁN BỘ HỘ TỊCH', f.name('Nam'))}</div>${part.sealed(f, 'T/M UBND<br>CHỦ TỊCH', 22)}</div>`,
      );
    },
  },
  {
    // A commune's report of 2004 about cultured families, in a monospaced print.
    id: 'report-2004-cultural-life-typed',
    class: 'report',
    tags: ['two-column', 'typed'],
    draw: (f) => {
      const date = dayOf(f, 12, 2004);
      const no = (from: number, to: number) => f.chance.whole(from, to);
      const told = [
        `<p class="flat"><b>I. CÔNG TÁC TUYÊN TRUYỀN:</b></p><p>Ban vận động ${f.place.kind} tổ chức ${no(4, 15)} buổi nói chuyện, phát thanh ${no(20, 90)} lượt tin bài, kẻ vẽ ${no(6, 40)} khẩu hiệu tại ${f.chance.pick(f.place.hamlets)} và khu trung tâm.</p>`,
        `<p class="flat"><b>II. KẾT QUẢ:</b></p><p>Toàn ${f.place.kind} có ${no(900, 1900)} hộ đăng ký, bình xét được ${no(600, 890)} gia đình văn hoá, đạt ${no(61, 94)}%; ${no(2, 7)} khu dân cư đạt tiên tiến. Quỹ vì người nghèo thu được ${no(12, 60)} triệu đồng, sửa ${no(2, 9)} nhà cho hộ chính sách.</p><p class="flat">+ Việc cưới, việc tang: ${no(20, 60)} đám cưới theo nếp sống mới, không mời thuốc lá.</p>`,
        `<p class="flat"><b>III. TỒN TẠI:</b></p><p>Một số gia đình còn sinh con thứ ba, tổ chức ăn uống linh đình; nhà văn hoá xuống cấp chưa có kinh phí sửa chữa.</p>`,
        `<p class="flat"><b>IV. PHƯƠNG HƯỚNG NĂM 2005:</b></p><p>Phấn đấu trên ${no(80, 95)}% số hộ đạt gia đình văn hoá, xây dựng hương ước ở các khu dân cư còn lại.</p>`,
      ];
      const parts = told.slice(0, f.long ? 4 : 3);
      return paper(
        'report',
        [
          `<div style="font-size:10.5pt;line-height:1.45">${twoColumns(`UBND ${part.upperDistrict(f)}<br><b>${officeLines('UBND', unit(f))}</b><br>Số ${field('document_no', `${f.chance.whole(12, 190)}/BC-UB`)}`, nation(9.5, '-', 44), 40, 10)}<div style="text-align:right"><i>${f.place.name}, ${issued(date)}</i></div>${title('BÁO CÁO TỔNG KẾT', 15, 'margin-top:5mm')}<div class="sub" style="font-size:10.5pt">Phong trào toàn dân đoàn kết xây dựng đời sống văn hoá năm 2004</div>${parts.join('')}<p>UBND ${f.place.kind} báo cáo để UBND huyện và các ngành biết./.</p>${part.endOf(f, 'TM. UỶ BAN NHÂN DÂN<br>CHỦ TỊCH', ['UBND huyện', 'Phòng VHTT', 'Lưu VP'])}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
