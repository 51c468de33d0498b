import { field } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { healthInsuranceNo, landSerial, oldCitizenId, socialInsuranceNo, taxCode } from '../../plan/identifiers.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { at } from '../card-kit.ts';
import { besideSign, letterBoxes, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, nameOf, nation } from '../kit.ts';
import { paper, SANS, title, twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const OPENED_4_PAPERS = inPart('opened-4', [
  {
    // Form CT07: who lives in the household.
    id: 'residence-ct07',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const [other] = f.others;
      return paper('other', [
        `<div style="text-align:right;font-size:9.5pt"><i>Mẫu CT07 ban hành kèm theo Thông tư số 53/2025/TT-BCA</i></div>${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', `CÔNG AN ${unit(f)}`)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/XNCT`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ', 15.5, 'margin:6mm 0 4mm')}<div style="font-size:12.5pt">${line('1. Họ, chữ đệm và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('2. Ngày, tháng, năm sinh:', `${bornOf(f.main, 'subject')} &emsp; 3. Giới tính: ${f.main.sex}`)}<div style="margin:1.5mm 0">4. Số định danh cá nhân: ${letterBoxes('citizen_id', f.main.id, 'subject')}</div><div style="margin:1mm 0">5. Dân tộc: Kinh &emsp; 6. Tôn giáo: Không &emsp; 7. Quốc tịch: Việt Nam</div>${line('8. Quê quán:', f.place.full)}${line('9. Nơi thường trú:', f.main.home)}${line('10. Nơi tạm trú:', 'Không')}${line('11. Nơi ở hiện tại:', f.main.home)}${line('12. Họ, chữ đệm và tên chủ hộ:', `${f.main.name} &emsp; 13. Quan hệ với chủ hộ: Chủ hộ`)}${line('14. Thông tin các thành viên khác trong hộ gia đình:', '')}${grid(['TT', 'Họ, chữ đệm và tên', 'Ngày, tháng, năm sinh', 'Giới tính', 'Số định danh cá nhân', 'Quan hệ với chủ hộ'], [['1', nameOf(other, 'member'), bornOf(other, 'member'), other.sex, idOf(other, 'member'), other.sex === 'Nữ' ? 'Vợ' : 'Chồng']], 11)}<p class="flat" style="font-size:11.5pt">Xác nhận này có giá trị trong thời hạn 01 năm kể từ ngày cấp; nếu thông tin cư trú thay đổi thì hết giá trị từ ngày thay đổi.</p></div>${closing(f, 'TRƯỞNG CÔNG AN', codeLine(f), 'CÔNG AN', 'CÔNG AN')}`,
      ]);
    },
  },
  {
    // The card of health insurance of 2015, its number in five boxes.
    id: 'health-card-2015',
    class: 'other',
    tags: ['card', 'small', 'sans', 'personal'],
    coloured: true,
    draw: (f) => {
      const card = healthInsuranceNo(f.chance);
      const parts = [card.slice(0, 2), card.slice(2, 3), card.slice(3, 5), card.slice(5)];
      const boxes = field('health_insurance_no', card, '', 'subject').replace(
        '></span>',
        `>${parts.map((part) => `<span style="border:0.2mm solid #555;padding:0.3mm 1.2mm;margin-right:1mm">${part}</span>`).join(' ')}</span>`,
      );
      const inside = [
        at(4, 3, `<b>${field('agency', 'BẢO HIỂM XÃ HỘI VIỆT NAM')}</b>`, 'font-size:8pt;color:#1d4f8f'),
        at(
          52,
          3,
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc',
          'font-size:5.6pt;text-align:center',
        ),
        at(34, 10.6, '<b style="color:#b3242b">THẺ BẢO HIỂM Y TẾ</b>', 'font-size:11pt'),
        at(12, 17.4, `Mã số: <b>${boxes}</b>`, 'font-size:9.4pt'),
        at(12, 24.6, `Họ và tên: <b>${nameOf(f.main, 'subject')}</b>`, 'font-size:8.6pt'),
        at(12, 29.4, `Ngày sinh: ${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex}`, 'font-size:8pt'),
        at(12, 34, `Địa chỉ: ${f.main.home.split(', ').slice(0, 2).join(', ')}`, 'font-size:7.4pt'),
        at(12, 38.4, `Nơi ĐK KCB BĐ: Trạm Y tế ${f.place.kind} ${f.place.name}`, 'font-size:7.4pt'),
        at(12, 42.8, 'Giá trị sử dụng: từ 01/01/2026 &emsp; Nơi cấp, đổi thẻ: 00', 'font-size:7.4pt'),
        at(12, 47.2, 'Thời điểm đủ 05 năm liên tục: từ 01/10/2020', 'font-size:7.4pt'),
        at(12, 53, `${f.place.province}, ${issued('15/12/2025')}`, 'font-size:7pt;font-style:italic'),
        at(70, 56.4, `<b>${f.name()}</b>`, 'font-size:7.4pt'),
      ].join('');
      return paper(
        'other',
        [
          `<div style="position:absolute;left:20mm;top:24mm"><div class="at card" style="width:105mm;height:66mm;border:0.3mm solid #88a;background:#e8f0f6;font:7.4pt/1.3 ${SANS};overflow:hidden">${inside}</div></div>${at(20, 98, codeLine(f))}`,
        ],
        'a5',
        SANS,
      );
    },
  },
  {
    // The cover sheet of the social insurance book.
    id: 'insurance-book-cover',
    class: 'other',
    tags: ['form', 'personal'],
    coloured: true,
    draw: (f) => {
      const [no, old] = [socialInsuranceNo(f.chance), oldCitizenId(f.chance)];
      return paper(
        'other',
        [
          `<div style="position:absolute;inset:7mm;border:0.8mm solid #2f6b4f"></div><div style="margin:-4mm -3mm 0 -12mm;font-size:12pt"><div style="text-align:center">${nation(10.5, '-', 40)}</div><div style="text-align:center;margin-top:6mm"><b>${field('agency', 'BẢO HIỂM XÃ HỘI VIỆT NAM')}</b></div>${title('SỔ BẢO HIỂM XÃ HỘI', 21, 'color:#1f5c3f;margin:10mm 0 8mm')}<div style="line-height:1.7">${line('Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}<div>Giới tính: ${f.main.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam</div>${line('Số CMND/Hộ chiếu:', field('old_citizen_id', old, old, 'subject'))}${line('Mã số:', `<b style="font-size:14pt">${field('social_insurance_no', no, no, 'subject')}</b>`)}</div><div style="text-align:right;margin-top:6mm"><i>${f.place.province}, ${issued('14/03/2017')}</i></div>${besideSign('', sealedSign(f, 'GIÁM ĐỐC', { ring: `BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)} ★`, inner: 'BHXH', gap: 24 }))}${codeLine(f)}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // What the tax office sends to whoever registers a house or land: how much duty, until when, where to.
    id: 'tax-notice-duty',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'sans', 'personal'],
    draw: (f) => {
      const [tax, serial] = [taxCode(f.chance), landSerial(f.chance, 6)];
      const value = f.chance.whole(120, 980) * 1_000_000;
      const duty = value * 0.005;
      return paper(
        'other',
        [
          `${twoColumns(`THUẾ TỈNH ${upper(f.place.province)}<br><b>${officeLines('THUẾ CƠ SỞ 7', `TỈNH ${upper(f.place.province)}`)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/TB-TCS7`)}`, `${nation(10, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('THÔNG BÁO', 14.5, 'margin-top:5mm')}<div class="sub" style="font-size:11pt"><b>Nộp tiền về lệ phí trước bạ nhà, đất</b></div><div style="font-size:10.5pt;line-height:1.4"><p style="text-indent:8mm">Căn cứ Luật Quản lý thuế ngày 13 tháng 6 năm 2019; căn cứ hồ sơ kê khai và Phiếu chuyển thông tin của cơ quan đăng ký đất đai, cơ quan thuế thông báo như sau:</p><b>I. ĐỊNH DANH NGƯỜI NỘP THUẾ</b>${line('1. Tên người nộp thuế:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('2. Mã số thuế:', field('tax_code', tax, tax, 'subject'))}${line('3. Số định danh cá nhân:', idOf(f.main, 'subject'))}${line('4. Địa chỉ nhận thông báo:', f.main.home)}<b>II. THÔNG TIN VỀ TÀI SẢN</b>${line('1. Thửa đất số:', `${f.chance.whole(5, 700)}; tờ bản đồ số: ${f.chance.whole(2, 70)}; Giấy chứng nhận số phát hành: ${field('land_certificate_serial', serial)}`)}${line('2. Nguồn gốc:', 'Nhận chuyển nhượng')}<b>III. SỐ TIỀN PHẢI NỘP</b>${grid(
            ['STT', 'Chỉ tiêu', 'Số tiền (đồng)'],
            [
              ['1', 'Giá trị nhà, đất tính lệ phí trước bạ', grouped(value)],
              ['2', 'Mức thu', '0,5 %'],
              ['3', 'Lệ phí trước bạ phải nộp', `<b>${grouped(duty)}</b>`],
            ],
            10.5,
          )}${line('Hạn nộp:', `chậm nhất ${dateInWords(daysLater(f.date, 30))}`)}<p style="text-indent:8mm">Quá thời hạn nêu trên mà ${you(f.main.sex).toLowerCase()} ${f.main.name} chưa nộp thì phải nộp thêm tiền chậm nộp theo mức 0,03 %/ngày tính trên số tiền chậm nộp.</p></div>${besideSign(`${recipients('Như trên;', 'Kho bạc Nhà nước;', 'Lưu: VT, KTr.')}${codeLine(f)}`, sealedSign(f, 'KT. TRƯỞNG THUẾ<br>PHÓ TRƯỞNG THUẾ', { ring: `THUẾ CƠ SỞ 7 ★ TỈNH ${upper(f.place.province)} ★`, inner: 'THUẾ' }))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
