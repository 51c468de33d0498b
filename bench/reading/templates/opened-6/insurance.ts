import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import type { FieldKind } from '../../../../src/core/field-kind.ts';
import type { Facts } from '../../plan/facts.ts';
import { healthInsuranceNo, oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { at } from '../card-kit.ts';
import { besideSign, letterBoxes, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { insurerSeal } from '../paper-parts.ts';

/** A value printed in groups, each with a frame of its own. */
function framed(kind: FieldKind, value: string, lengths: number[]): string {
  let from = 0;
  const groups = lengths.map((length) => value.slice(from, (from += length)));
  const boxes = groups.map(
    (group) => `<span style="border:0.2mm solid #555;padding:0.2mm 1mm;margin-right:0.8mm">${group}</span>`,
  );
  return field(kind, value, '', 'subject').replace('></span>', `>${boxes.join(' ')}</span>`);
}

/** The insurance office of the place in two lines, since 2025. */
const insurer = (f: Facts): string =>
  `BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}<br><b>${officeLines('BẢO HIỂM XÃ HỘI CƠ SỞ', upper(f.place.name))}</b><div class="rule" style="width:16mm"></div>`;

/** Once held out, opened since: its misses are known. */
export const OPENED_6_INSURANCE = inPart('opened-6', [
  {
    // The card of health insurance of 2021: ten digits, a code of the group beside.
    id: 'health-card-2021',
    class: 'other',
    tags: ['card', 'qr', 'small', 'sans', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const inside = [
        at(4, 3, `<b>${field('agency', 'BẢO HIỂM XÃ HỘI VIỆT NAM')}</b>`, 'font-size:7.4pt;color:#1d4f8f'),
        at(24, 8, '<b style="color:#b3242b">THẺ BẢO HIỂM Y TẾ</b>', 'font-size:10.5pt'),
        at(
          5,
          14.6,
          `Mã số: <b style="font-size:11pt">${field('social_insurance_no', no, no, 'subject')}</b>`,
          'font-size:8pt',
        ),
        at(5, 20, `Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 'font-size:7.8pt'),
        at(5, 24.4, `Ngày sinh: ${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex}`, 'font-size:7.4pt'),
        at(
          5,
          28.6,
          `Mã mức hưởng: ${f.chance.whole(1, 5)} &emsp; Mã nơi đối tượng sinh sống: K${f.chance.whole(1, 3)}`,
          'font-size:7pt',
        ),
        at(5, 32.6, `Nơi ĐK KCB BĐ: Trạm Y tế ${f.place.kind} ${f.place.name}`, 'font-size:7pt'),
        at(5, 36.6, 'Giá trị sử dụng từ ngày: 01/01/2026', 'font-size:7pt'),
        at(5, 40.6, 'Thời điểm đủ 05 năm liên tục: 01/06/2023', 'font-size:7pt'),
        at(5, 44.6, `<i>${f.place.province}, ${issued('22/12/2025')}</i>`, 'font-size:6.4pt'),
        at(5, 48.6, `<b>GIÁM ĐỐC</b> &emsp; ${f.name()}`, 'font-size:6.4pt'),
        at(
          70,
          3,
          qr(
            [no, Buffer.from(f.main.name).toString('hex'), f.main.born, f.main.sex === 'Nam' ? '1' : '2'].join('|'),
            12,
          ),
          '',
        ),
      ].join('');
      return paper(
        'other',
        [
          `<div style="position:absolute;left:40mm;top:30mm"><div class="at card" style="width:85.6mm;height:54mm;border-radius:3mm;border:0.3mm solid #88a;background:#e6f1f5;font:7.2pt/1.3 ${SANS};overflow:hidden">${inside}</div></div><div style="position:absolute;left:40mm;top:94mm">${codeLine(f)}</div>`,
        ],
        'a5Landscape',
        SANS,
      );
    },
  },
  {
    // The paper card of 2010: fifteen characters in six frames, laid on a sheet of paper.
    id: 'health-card-2010-six-frames',
    class: 'other',
    tags: ['card', 'small', 'personal'],
    coloured: true,
    draw: (f) => {
      const no = healthInsuranceNo(f.chance);
      const inside = [
        at(
          5,
          4,
          officeLines('BẢO HIỂM XÃ HỘI', `TỈNH ${upper(f.place.province)}`),
          'font-size:7.4pt;text-align:center',
        ),
        at(
          56,
          4,
          '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc',
          'font-size:5pt;text-align:center',
        ),
        at(28, 12, '<b style="color:#1f7a4d">THẺ BẢO HIỂM Y TẾ</b>', 'font-size:13pt'),
        at(16, 20, `Số: ${framed('health_insurance_no', no, [2, 1, 2, 2, 3, 5])}`, 'font-size:9.6pt'),
        at(7, 28, `Họ tên: <b>${nameOf(f.main, 'subject')}</b>`, 'font-size:9pt'),
        at(7, 33.4, `Ngày sinh: ${bornOf(f.main, 'subject')} &emsp;&emsp; Nam/Nữ: ${f.main.sex}`, 'font-size:8.6pt'),
        at(7, 38.6, `Địa chỉ: ${f.main.home.split(', ').slice(-2).join(', ')}`, 'font-size:8.2pt'),
        at(7, 43.6, 'Nơi ĐK khám, chữa bệnh ban đầu: Trạm y tế', 'font-size:8.2pt'),
        at(7, 48.6, 'Thời hạn sử dụng: từ 01/01/2011 đến 31/12/2011', 'font-size:8.2pt'),
        at(58, 54, `${issued('27/12/2010')}`, 'font-size:7.4pt;font-style:italic'),
        at(64, 58, '<b>GIÁM ĐỐC</b>', 'font-size:7.4pt'),
        at(62, 68, `<b>${f.name()}</b>`, 'font-size:7.4pt'),
      ].join('');
      return paper('other', [
        `<div style="position:absolute;left:50mm;top:30mm"><div class="at card" style="width:100mm;height:74mm;border:0.4mm solid #6a9;background:#eef6ee;font:8pt/1.3 'Tinos';overflow:hidden">${inside}</div></div><div style="position:absolute;left:50mm;top:114mm">${codeLine(f)}</div>`,
      ]);
    },
  },
  {
    // The first page of the book of 1997, filled in by a typewriter, with the number of the old kind of ten digits.
    id: 'insurance-book-1997-page',
    class: 'other',
    tags: ['form', 'typed', 'small', 'personal'],
    coloured: true,
    draw: (f) => {
      const [no, old] = [socialInsuranceNo(f.chance), oldCitizenId(f.chance)];
      const typed = (text: string) => `<span style="font-family:${TYPED};font-size:10pt">${text}</span>`;
      return paper(
        'other',
        [
          `<div style="margin:-5mm -4mm 0 -13mm;font-size:11pt;line-height:1.5"><div class="cols" style="font-size:10pt"><div><b>${field('agency', 'BẢO HIỂM XÃ HỘI VIỆT NAM')}</b></div><div style="text-align:right">Số sổ: ${typed(`<b>${field('social_insurance_no', no, no, 'subject')}</b>`)}</div></div>${title('SỔ BẢO HIỂM XÃ HỘI', 17, 'margin:7mm 0 5mm')}${fill('1. Họ và tên:', typed(nameOf(f.main, 'subject', upper(f.main.name))))}${fillRow(['2. Sinh ngày:', typed(bornOf(f.main, 'subject')), 3], ['Nam, nữ:', typed(f.main.sex), 1])}${fillRow(['3. Dân tộc:', typed('Kinh'), 1], ['Quốc tịch:', typed('Việt Nam'), 1])}${fill('4. Nguyên quán:', typed(f.place.name))}${fill('5. Nơi thường trú:', typed(f.place.name))}${fill('6. Giấy chứng minh nhân dân số:', typed(field('old_citizen_id', old, old, 'subject')))}${fill('7. Đơn vị làm việc:', typed('Xí nghiệp Gạch ngói'))}${fill('8. Chức danh nghề:', typed(f.chance.pick(['Công nhân', 'Thủ kho', 'Thợ lò'])))}<div style="text-align:right;margin-top:4mm"><i>${issued('10/10/1997')}</i></div><div class="cols"><div>${plainSign(f, 'Người lao động', f.main.name, 16)}</div><div>${sealedSign(f, 'GIÁM ĐỐC BHXH', { ring: insurerSeal(f), inner: 'BHXH', gap: 24 })}</div></div>${codeLine(f)}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Form TK1-TS: numbered boxes for whoever joins or corrects what is stored.
    id: 'application-tk1-ts',
    class: 'application_form',
    tags: ['form', 'codes', 'table', 'modern', 'small'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const item = (code: string, label: string, value: string) =>
        `<div style="margin:1.1mm 0">[${code}]. ${label}: ${value}</div>`;
      return paper(
        'application_form',
        [
          `<div style="font-size:9.8pt;margin-top:-5mm"><div style="text-align:right"><b>Mẫu TK1-TS</b><br><i style="font-size:8pt">(Ban hành kèm theo QĐ số 490/QĐ-BHXH ngày 28/3/2023)</i></div><div style="text-align:center;margin-top:2mm">${nation(10, '-', 40)}</div>${title('TỜ KHAI', 14, 'margin:4mm 0 0')}<div class="sub"><b>THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ</b></div><b>I. Áp dụng đối với người tham gia đã được cấp mã số BHXH</b>${item('01', 'Họ và tên (viết chữ in hoa)', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${item('02', 'Ngày, tháng, năm sinh', `${bornOf(f.main, 'applicant')} &emsp; [03]. Giới tính: ${f.main.sex}`)}<div style="margin:1.4mm 0">[04]. Mã số BHXH: ${letterBoxes('social_insurance_no', no, 'applicant')}</div>${item('05', 'Số CCCD/ĐDCN/Hộ chiếu', idOf(f.main, 'applicant'))}${item('06', 'Quốc tịch', 'Việt Nam &emsp; [07]. Dân tộc: Kinh')}${item('08', 'Số điện thoại', `010${f.chance.digits(7)}`)}${item('09', 'Nơi cư trú', f.main.home)}${item('10', 'Nội dung điều chỉnh, yêu cầu', `<b>${f.chance.pick(['Đổi nơi đăng ký khám chữa bệnh ban đầu', 'Sửa chữ đệm theo giấy khai sinh', 'Cấp lại thẻ BHYT do mất'])}</b>`)}${item('11', 'Hồ sơ kèm theo', '')}${grid(
            ['Loại giấy tờ', 'Cơ quan cấp', 'Trích yếu nội dung'],
            [
              ['Thẻ căn cước', 'Bộ Công an', 'Bản chụp hai mặt'],
              ['Giấy khai sinh', `UBND ${f.place.kind} ${f.place.name}`, 'Bản sao'],
            ],
            9.5,
          )}<p class="flat">Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã kê khai.</p><div class="cols" style="margin-top:3mm"><div>${codeLine(f)}</div><div style="text-align:center;white-space:nowrap"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người kê khai', f.main.name, 18)}</div></div></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Form 09-HSB: the relatives of somebody who died ask for what is due to them.
    id: 'application-09-hsb',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const [dead, child, mother] = f.others;
      const no = socialInsuranceNo(f.chance);
      return paper('application_form', [
        `<div style="font-size:12pt;margin-top:-4mm"><div style="text-align:right">Mẫu số 09-HSB</div><div style="text-align:center">${nation(12, '-', 52)}</div>${title('TỜ KHAI CỦA THÂN NHÂN', 15.5, 'margin:5mm 0 3mm')}<b>1. Họ và tên người khai:</b> ${nameOf(f.main, 'applicant', upper(f.main.name))}${line('- Sinh ngày:', `${bornOf(f.main, 'applicant')} &emsp; Nam, nữ: ${f.main.sex}`)}${line('- Quan hệ với người chết:', dead.sex === 'Nam' ? 'Vợ' : 'Chồng')}${line('- Nơi cư trú:', f.main.home)}${line('- Số CCCD/Hộ chiếu:', `${idOf(f.main, 'applicant')}; điện thoại: 010${f.chance.digits(7)}`)}<b>2. Họ và tên người chết:</b> ${nameOf(dead, 'deceased', upper(dead.name))}${line('- Sinh ngày:', `${bornOf(dead, 'deceased')}; chết ngày: 0${f.chance.whole(1, 9)}/08/2026`)}${line('- Số sổ BHXH/Mã số BHXH:', field('social_insurance_no', no, no, 'deceased'))}<b>3. Danh sách thân nhân của người chết:</b>${grid(
          ['Số TT', 'Họ và tên', 'Ngày sinh', 'Mối quan hệ', 'Địa chỉ', 'Mức thu nhập'],
          [
            ['1', nameOf(child, 'member'), bornOf(child, 'member'), 'Con', f.place.full, 'Không'],
            [
              '2',
              nameOf(mother, 'member'),
              bornOf(mother, 'member'),
              mother.sex === 'Nữ' ? 'Mẹ đẻ' : 'Cha đẻ',
              f.place.full,
              'Không',
            ],
          ],
          11,
        )}<div><b>4. Đề nghị hưởng:</b> Trợ cấp mai táng và trợ cấp tuất một lần.</div><p class="flat">Tôi xin cam đoan những nội dung khai trên đây là đầy đủ, đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung kê khai của mình.</p><div class="cols"><div style="text-align:center"><b>Xác nhận của chính quyền địa phương</b><br><i>(về người khai cư trú tại địa bàn)</i><div style="text-align:left;margin-top:20mm">${codeLine(f)}</div></div><div style="text-align:center;white-space:nowrap"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người khai', f.main.name, 18)}</div></div></div>`,
      ]);
    },
  },
  {
    // Form 07B-HSB: somebody is paid out at once.
    id: 'decision-insurance-at-once',
    class: 'decision',
    tags: ['form', 'two-column', 'sans', 'personal'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const who = you(f.main.sex).toLowerCase();
      const row = (label: string, value: string) =>
        `<div style="display:flex;margin:0.8mm 0 0.8mm 6mm"><span style="width:58mm">${label}</span><span>${value}</span></div>`;
      return paper(
        'decision',
        [
          `<div style="font-size:10.8pt"><div style="text-align:right;font-size:9.5pt;margin-top:-5mm">Mẫu số 07B-HSB</div>${twoColumns(`${insurer(f)}Số: ${field('document_no', `${f.number}/QĐ-BHXH`)}`, `${nation(10, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc hưởng bảo hiểm xã hội một lần</b></div>${title('GIÁM ĐỐC BẢO HIỂM XÃ HỘI CƠ SỞ', 11.5, 'margin:0 0 2mm')}<p><i>Căn cứ Luật Bảo hiểm xã hội số 41/2024/QH15;</i></p><p><i>Xét hồ sơ của ${who} ${f.main.name},</i></p>${title('QUYẾT ĐỊNH:', 11.5, 'margin:1mm 0')}<p><b>Điều 1.</b> ${you(f.main.sex)}: <b>${nameOf(f.main, 'subject')}</b></p>${row('Ngày, tháng, năm sinh', bornOf(f.main, 'subject'))}${row('Mã số BHXH', field('social_insurance_no', no, no, 'subject'))}${row('Số CCCD/ĐDCN', idOf(f.main, 'subject'))}${row('Thời gian đóng BHXH', `${f.chance.whole(2, 12)} năm ${f.chance.whole(1, 11)} tháng`)}${row('Mức bình quân tiền lương', `${grouped(f.chance.whole(42, 78) * 100_000)} đồng`)}${row('Số tiền trợ cấp một lần', `<b>${grouped(f.chance.whole(28, 140) * 1_000_000)} đồng</b>`)}${row('Hình thức lĩnh tiền', 'Tài khoản cá nhân')}<p style="margin-top:2mm"><b>Điều 2.</b> Trưởng bộ phận Chế độ, Kế toán và ${who} có tên trên chịu trách nhiệm thi hành Quyết định này./.</p></div>${besideSign(`${recipients('Như Điều 2;', 'Lưu: VT, hồ sơ.')}${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 24 }))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
