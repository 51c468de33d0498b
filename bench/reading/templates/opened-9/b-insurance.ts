import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { oldIdOf } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, paper, plainSign } from '../kit.ts';
import { title, TYPED, upper } from '../kit.ts';
import { dayOf, insurerSeal, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { insurer } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_INSURANCE = inPart('opened-9', [
  {
    // Form C14-TS: what was paid for somebody in a year, sent in an envelope; half a sheet across.
    id: 'insurance-paid-in-year-c14',
    class: 'other',
    tags: ['form', 'table', 'small', 'personal'],
    landscape: true,
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const pay = f.chance.whole(47, 82) * 100_000;
      return paper(
        'other',
        [
          `<div style="margin:-11mm -7mm 0 -18mm;font-size:9.8pt;line-height:1.42"><div class="cols"><div>BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${insurer(f)}</b></div><div style="text-align:right">Mẫu số C14-TS</div></div>${title('THÔNG BÁO XÁC NHẬN KẾT QUẢ ĐÓNG BHXH, BHYT, BHTN, BHTNLĐ, BNN NĂM 2025', 11.5, 'margin:3mm 0')}${runOn(['Kính gửi ông/bà', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`], ['Mã số BHXH', field('social_insurance_no', no, no, 'subject')])}${runOn(['Ngày sinh', bornOf(f.main, 'subject')], ['Số CCCD', idOf(f.main, 'subject')], ['Giới tính', f.main.sex])}${runOn(['Địa chỉ', f.main.home])}<div>Cơ quan Bảo hiểm xã hội xác nhận quá trình đóng năm 2025 của ông/bà như sau:</div>${grid(
            ['Từ tháng', 'Đến tháng', 'Đơn vị, chức danh nghề', 'Mức đóng', 'BHXH', 'BHTN', 'Ghi chú'],
            [
              [
                '01/2025',
                '06/2025',
                'Công ty TNHH Giày Minh Phát - công nhân may',
                grouped(pay),
                '6 tháng',
                '6 tháng',
                '',
              ],
              [
                '07/2025',
                '12/2025',
                'Công ty TNHH Giày Minh Phát - tổ trưởng',
                grouped(pay + 400_000),
                '6 tháng',
                '6 tháng',
                '',
              ],
            ],
            9,
          )}<div>Tổng thời gian đóng BHXH tính đến hết tháng 12/2025: ${f.chance.whole(5, 16)} năm ${f.chance.whole(1, 11)} tháng; BHTN chưa hưởng: ${f.chance.whole(2, 11)} năm ${f.chance.whole(1, 11)} tháng.</div><div>Nếu có nội dung chưa đúng, đề nghị ông/bà liên hệ với đơn vị hoặc cơ quan BHXH trước ngày 30/6/2026, điện thoại ${phone(f)}.</div><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued('26/03/2026')}</i>${sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 16 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // A sheet of 1996 on which the years of work before the book were declared and certified, typed.
    id: 'insurance-years-declared-1996',
    class: 'other',
    tags: ['form', 'table', 'typed', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 10, 1996);
      const no = socialInsuranceNo(f.chance);
      const old = oldCitizenId(f.chance);
      const rows = [
        [
          '9/1978',
          '12/1984',
          f.chance.pick(['Công nhân', 'Bảo vệ', 'Thủ kho']),
          'Nông trường quốc doanh',
          '6 năm 4 tháng',
        ],
        ['1/1985', '3/1993', 'Nhân viên', `UBND ${f.place.kind} ${f.place.name}`, '8 năm 3 tháng'],
        ['4/1993', '12/1995', 'Cán sự', `UBND ${f.place.kind} ${f.place.name}`, '2 năm 9 tháng'],
      ];
      return paper(
        'other',
        [
          `<div style="font-size:10.4pt;line-height:1.5;margin:0 -6mm 0 -14mm"><div class="cols"><div><b>${insurer(f)}</b><br>Số sổ: ${field('social_insurance_no', no, no, 'subject')}</div><div style="text-align:center;white-space:nowrap"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</div></div>${title('BẢN XÁC NHẬN QUÁ TRÌNH CÔNG TÁC<br>CÓ ĐÓNG BẢO HIỂM XÃ HỘI', 13, 'margin:8mm 0 4mm;line-height:1.3')}${runOn(['1- Họ và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`], ['Nam, nữ', f.main.sex])}${runOn(['2- Sinh ngày', bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))], ['Giấy CMND số', oldIdOf(old, 'subject')])}${runOn(['3- Quê quán', f.place.full])}${runOn(['4- Quá trình công tác trước ngày 01-01-1996', ''])}${grid(['Từ tháng, năm', 'Đến tháng, năm', 'Chức vụ, nghề', 'Nơi làm việc', 'Thời gian'], rows, 9.6)}${runOn(['5- Tổng số thời gian công tác được tính hưởng BHXH', '17 năm 4 tháng'])}${runOn(['6- Thời gian công tác ở chiến trường B, C, K', 'Không'])}<p class="flat" style="margin-top:2mm">Bản xác nhận lập căn cứ lý lịch gốc, các quyết định tuyển dụng, nâng lương lưu tại đơn vị và danh sách trả lương. Thời gian nêu trên được chuyển ghi vào sổ bảo hiểm xã hội của đương sự.</p><div style="text-align:right">${f.place.province}, ${issued(day)}</div><div class="cols" style="text-align:center"><div>Người khai${plainSign(f, '', f.main.name, 16)}${codeLine(f)}</div><div>${sealedSign(f, 'GIÁM ĐỐC BHXH TỈNH', { ring: insurerSeal(f), inner: 'BHXH', gap: 21 })}</div></div></div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
