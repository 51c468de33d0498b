import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { healthInsuranceNo, oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { oldIdOf } from '../civil-parts.ts';
import { besideSign, officeLines, sealedSign } from '../form-kit.ts';
import { beside, runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, plainSign, SANS } from '../kit.ts';
import { title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { cells, dayOf, insurerSeal, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { at } from '../card-kit.ts';
import { insurer, leafAt, photo } from './b-parts.ts';

export const HELD_B_INSURANCE = inPart('held-out', [
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
    // The insurer confirms the months that count for unemployment insurance and were not used.
    id: 'insurance-years-unused-confirmed',
    class: 'other',
    tags: ['form', 'two-column', 'personal', 'sans'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      return paper(
        'other',
        [
          `<div style="font-size:11.4pt;line-height:1.5">${twoColumns(`BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}<br><b>${officeLines('BẢO HIỂM XÃ HỘI CƠ SỞ', upper(f.place.name))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GXN-BHXH`)}`, `${nation(10.6, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10.6)}${title('GIẤY XÁC NHẬN', 16, 'margin:8mm 0 0')}<div class="sub"><b>Thời gian đóng bảo hiểm xã hội, bảo hiểm thất nghiệp chưa hưởng</b></div>${fill('Cơ quan bảo hiểm xã hội xác nhận ông/bà:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'subject'), 1], ['Giới tính:', f.main.sex, 1])}<div style="margin:1.6mm 0">Mã số bảo hiểm xã hội: ${cells('social_insurance_no', no, 'subject', 5.4)}</div><div style="margin:1.6mm 0">Số định danh cá nhân: ${cells('citizen_id', f.main.id, 'subject', 5.4)}</div>${fill('Địa chỉ:', f.main.home)}<p class="flat" style="margin-top:2mm">1. Thời gian đã đóng bảo hiểm xã hội bắt buộc: từ tháng ${f.chance.pick(['04/2013', '09/2016', '02/2011'])} đến tháng 06/2026, cộng <b>${f.chance.whole(9, 14)} năm ${f.chance.whole(1, 11)} tháng</b>.</p><p class="flat">2. Thời gian đóng bảo hiểm thất nghiệp chưa hưởng trợ cấp: <b>${f.chance.whole(36, 130)} tháng</b>.</p><p class="flat">3. Chưa hưởng bảo hiểm xã hội một lần; không thuộc trường hợp đang hưởng lương hưu, trợ cấp hằng tháng.</p><p class="flat">Giấy xác nhận được cấp theo đề nghị của người lao động để bổ sung hồ sơ tại ${f.chance.pick(['Trung tâm Dịch vụ việc làm', 'Trung tâm Phục vụ hành chính công', 'cơ quan nơi đến làm việc'])}; không thay thế sổ bảo hiểm xã hội.</p></div>${besideSign(`${recipients('Ông/bà có tên nêu trên;', 'Lưu: VT.')}${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 24 }))}`,
        ],
        'a4',
        SANS,
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
  {
    // The book's loose leaf of 2022 for one closing of payments, two tables with totals.
    id: 'insurance-leaf-closed-2022',
    class: 'other',
    tags: ['form', 'table', 'small', 'personal'],
    coloured: true,
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const day = dayOf(f, 8, 2022);
      const rows = [2018, 2019, 2020, 2021].map((year, i) => [
        `01/${year}`,
        `12/${year}`,
        'Nhân viên phục vụ - Khách sạn Hoa Sen',
        grouped((42 + i * 3) * 100_000),
        '22,0',
        '2,0',
      ]);
      return paper('other', [
        `<div style="margin:-6mm -6mm 0 -15mm;font-size:11pt;line-height:1.45"><div class="cols"><div>BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${insurer(f)}</b></div><div style="text-align:right">TỜ RỜI SỐ: 01</div></div>${title('QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI', 15, 'margin:5mm 0 0')}<div class="sub">(In trên phôi tờ rời sổ bảo hiểm xã hội, chốt đến tháng 07 năm 2022)</div><div style="display:flex;justify-content:space-between"><span>Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b></span><span>Mã số: <b>${field('social_insurance_no', no, no, 'subject')}</b></span></div><div style="display:flex;justify-content:space-between"><span>Ngày sinh: ${bornOf(f.main, 'subject')}</span><span>Số CMND/CCCD: ${idOf(f.main, 'subject')}</span></div>${grid(['Từ tháng, năm', 'Đến tháng, năm', 'Diễn giải (cấp bậc, chức vụ, chức danh, tên đơn vị)', 'Căn cứ đóng (đồng)', 'Tỷ lệ BHXH (%)', 'Tỷ lệ BHTN (%)'], [...rows, ['01/2022', '07/2022', 'Tổ trưởng - Khách sạn Hoa Sen', grouped(5_600_000), '25,0', '2,0']], 9.8)}<div>Thời gian đóng BHXH: 4 năm 7 tháng. Thời gian đóng BHTN chưa hưởng: 4 năm 7 tháng.</div><div><i>Người lao động có trách nhiệm kiểm tra nội dung ghi trên tờ rời; nếu có sai lệch, báo lại cơ quan bảo hiểm xã hội trong thời hạn 30 ngày.</i></div><div style="text-align:right"><i>${f.place.province}, ${issued(day)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 22 }))}</div>`,
      ]);
    },
  },
  {
    // The health card since 2021 of decision 1666: ten digits, a benefit's code, five years in a row.
    id: 'health-card-1666-long-validity',
    class: 'other',
    tags: ['card', 'small', 'personal', 'modern'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const inside = [
        at(4, 3, `BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${insurer(f)}</b>`, 'font-size:6.2pt'),
        at(28, 10, '<b style="color:#0b5aa5">THẺ BẢO HIỂM Y TẾ</b>', 'font-size:11pt'),
        at(
          8,
          17,
          `Mã số: <b style="font-size:11pt;color:#c0272d">${field('social_insurance_no', no, no, 'subject')}</b>`,
          'font-size:8pt',
        ),
        at(8, 23, `Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 'font-size:7.6pt'),
        at(8, 28, `Ngày sinh: <b>${bornOf(f.main, 'subject')}</b> &emsp; Giới tính: ${f.main.sex}`, 'font-size:7.4pt'),
        at(8, 33, `Nơi ĐK KCB BĐ: Trạm Y tế ${f.place.kind} ${f.place.name}`, 'font-size:7pt'),
        at(
          8,
          38,
          `Mã mức quyền lợi: ${f.chance.whole(1, 4)} &emsp; Mã nơi ĐK: 00-${f.chance.digits(3)}`,
          'font-size:7pt',
        ),
        at(8, 43, 'Giá trị sử dụng: từ ngày 01/01/2026', 'font-size:7pt'),
        at(8, 47.6, `Thời điểm đủ 05 năm liên tục: từ ngày 01/0${f.chance.whole(2, 9)}/2028`, 'font-size:7pt'),
        at(52, 53, `<i>${f.place.province}, ${issued('18/12/2025')}</i>`, 'font-size:6pt'),
        at(60, 56.4, '<b>GIÁM ĐỐC</b>', 'font-size:6.4pt'),
        at(56, 64.6, `<b>${f.name('Nam')}</b>`, 'font-size:6.6pt'),
        at(78, 12, photo(15)),
      ].join('');
      return paper(
        'other',
        [
          `${leafAt([50, 30, 100, 70], '#e9f2fb', MODERN, inside)}<div style="position:absolute;left:50mm;top:106mm">${codeLine(f)}</div>`,
        ],
        'a5Landscape',
        MODERN,
      );
    },
  },
  {
    // The sheet that stands in for a health card that is being printed: a slip with an appointment's date, a code.
    id: 'health-card-stand-in-slip',
    class: 'other',
    tags: ['form', 'qr', 'small', 'personal'],
    draw: (f) => {
      const no = healthInsuranceNo(f.chance);
      return paper(
        'other',
        [
          `<div style="margin:-8mm -5mm 0 -15mm;font-size:10.4pt;line-height:1.55"><div style="display:flex;justify-content:space-between"><div><b>${insurer(f)}</b><br>Số: ${field('document_no', `${f.number}/GXN-BHYT`)}</div>${qr(`BHYT|${no}|${f.number}`, 18)}</div>${title('GIẤY XÁC NHẬN<br>CÒN GIÁ TRỊ SỬ DỤNG THẺ BẢO HIỂM Y TẾ', 12.5, 'margin:4mm 0;line-height:1.3')}<div>Cơ quan bảo hiểm xã hội xác nhận:</div>${beside('Ông/bà:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 38)}${beside('Ngày sinh:', bornOf(f.main, 'subject'), 38)}${beside('Số CCCD:', idOf(f.main, 'subject'), 38)}${beside('Địa chỉ:', f.main.home, 38)}${beside('Mã thẻ BHYT:', field('health_insurance_no', no, no, 'subject'), 38)}${beside('Giá trị thẻ:', 'từ 01/01/2026 đến 31/12/2026', 38)}${beside('Nơi KCB ban đầu:', `Trạm Y tế ${f.place.kind} ${f.place.name}`, 38)}<div style="margin-top:2mm">Lý do cấp giấy: ${f.chance.pick(['thẻ bị mất, đang chờ cấp lại', 'thẻ rách, hỏng, đang chờ đổi', 'điều chỉnh thông tin nhân thân'])}. ${you(f.main.sex)} ${f.main.name} được khám bệnh, chữa bệnh theo chế độ bảo hiểm y tế khi xuất trình giấy này cùng giấy tờ tùy thân.</div><div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${besideSign(codeLine(f, 'Mã HS:'), sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 20 }))}</div>`,
        ],
        'a5',
      );
    },
  },
]);
