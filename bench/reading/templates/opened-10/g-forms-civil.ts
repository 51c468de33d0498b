import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { couple, oldIdOf } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, nameOf, paper, plainSign } from '../kit.ts';
import { title, TYPED, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { addressThen, hamletOf, ink, national } from '../ninth/g-parts.ts';
import { pairSign, placeThen } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_FORMS_CIVIL = inPart('opened-10', [
  {
    // The declaration of a marriage as the circular of 2010 had it: two columns, both sign, times confirmed by nobody.
    id: 'application-marriage-2011-two-columns-print',
    class: 'application_form',
    tags: ['form', 'table', 'two-column'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const old = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      const date = dayOf(f, 9, 2011);
      const role = (who: Person, mine: string) => (who === f.main ? 'applicant' : mine);
      return paper('application_form', [
        `<div style="margin-left:-7mm"><div style="text-align:right;font-size:10pt"><b>Mẫu TP/HT-2010-KH.1</b></div>${national(13, '-', 54)}${title('TỜ KHAI ĐĂNG KÝ KẾT HÔN', 17, 'margin:7mm 0 1mm')}<div style="text-align:center;margin-bottom:4mm">Kính gửi: Ủy ban nhân dân ${placeThen(f)}</div>${grid(
          ['Người khai', 'Bên nam', 'Bên nữ'],
          [
            ['Họ và tên', nameOf(husband, role(husband, 'husband')), nameOf(wife, role(wife, 'wife'))],
            ['Ngày, tháng, năm sinh', bornOf(husband, role(husband, 'husband')), bornOf(wife, role(wife, 'wife'))],
            ['Dân tộc', 'Kinh', 'Kinh'],
            ['Quốc tịch', 'Việt Nam', 'Việt Nam'],
            ['Nghề nghiệp', f.chance.pick(['Thợ điện', 'Bộ đội']), f.chance.pick(['Giáo viên', 'Kế toán'])],
            ['Nơi thường trú/tạm trú', hamletOf(husband), hamletOf(wife)],
            [
              'Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế',
              oldIdOf(old[0] ?? '', role(husband, 'husband')),
              oldIdOf(old[1] ?? '', role(wife, 'wife')),
            ],
            ['Kết hôn lần thứ mấy', 'Nhất', 'Nhất'],
          ],
          11.5,
        )}<p style="margin-top:3mm">Chúng tôi cam đoan những lời khai trên đây là đúng sự thật, việc kết hôn của chúng tôi là tự nguyện, không vi phạm quy định của Luật Hôn nhân và gia đình Việt Nam.</p><p>Chúng tôi chịu hoàn toàn trách nhiệm trước pháp luật về lời khai của mình. Đề nghị Ủy ban nhân dân đăng ký.</p><div style="text-align:right;margin:3mm 0"><i>${f.place.name}, ${issued(date)}</i></div><div style="display:flex"><div style="flex:1">${plainSign(f, 'Bên nam', husband.name, 18)}</div><div style="flex:1">${plainSign(f, 'Bên nữ', wife.name, 18)}</div></div><div style="margin-top:4mm">${codeLine(f)}</div></div>`,
      ]);
    },
  },
  {
    // A letter of 2003 by which somebody asks the commune to confirm that he never married, the commune's words at the foot.
    id: 'application-unmarried-letter-2003-confirmed-below',
    class: 'application_form',
    tags: ['typed'],
    draw: (f) => {
      const date = dayOf(f, 5, 2003);
      return paper(
        'application_form',
        [
          `<div style="font-size:11pt;line-height:1.5;margin-left:-5mm"><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>----------------</div><div style="text-align:center;font-weight:700;margin:7mm 0;font-size:13.5pt">ĐƠN XIN XÁC NHẬN TÌNH TRẠNG HÔN NHÂN</div><div style="text-align:center;margin-bottom:4mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div>Tôi tên là: ${nameOf(f.main, 'applicant', upper(f.main.name))}</div><div>Sinh ngày: ${bornOf(f.main, 'applicant', f.main.born.replaceAll('/', '-'))} &nbsp; Nam/nữ: ${f.main.sex}</div><div>Số CMND: ${oldIdOf(oldCitizenId(f.chance), 'applicant')}</div><div>Thường trú tại: ${addressThen(f, f.main)}</div><p style="margin-top:3mm">Tôi làm đơn này xin Ủy ban nhân dân xác nhận cho tôi từ trước đến nay chưa đăng ký kết hôn với ai tại địa phương, để tôi bổ túc hồ sơ xin đăng ký kết hôn ở nơi công tác.</p><p>Tôi xin cam đoan lời khai trên là đúng, nếu sai tôi chịu trách nhiệm trước pháp luật.</p>${pairSign(codeLine(f), `${f.place.name}, ${issued(date)}${plainSign(f, 'Người làm đơn', f.main.name, 17)}`, 4)}<div style="border-top:0.3mm solid #333;margin-top:6mm;padding-top:2mm"><div style="text-align:center"><b>Ý KIẾN CỦA UBND ${upper(f.place.kind)}</b></div><div style="font-family:'Tinos';font-size:12.5pt">${ink(`${you(f.main.sex)} ${f.main.name} hiện thường trú tại địa phương, chưa đăng ký kết hôn tại ${f.place.kind}.`)}</div>${pairSign('', sealedSign(f, 'TM. UBND<br>CHỦ TỊCH', { gap: 21 }), 2)}</div></div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
