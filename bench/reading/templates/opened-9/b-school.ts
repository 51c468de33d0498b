import { code128, field } from '../../../../samples/make/html.ts';
import { kin } from '../civil-parts.ts';
import { besideSign, dotted, officeLines, sealedSign } from '../form-kit.ts';
import { beside, runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, plainSign, SANS } from '../kit.ts';
import { title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { codeNarrow } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_SCHOOL = inPart('opened-9', [
  {
    // A year's marks in the record of an upper school, two terms and the year in narrow columns.
    id: 'school-record-upper-marks-2023',
    class: 'other',
    tags: ['form', 'table', 'small', 'sans', 'personal'],
    draw: (f) => {
      const mark = () => `${f.chance.whole(5, 9)},${f.chance.whole(0, 9)}`;
      const subjects = [
        'Toán',
        'Vật lí',
        'Hóa học',
        'Sinh học',
        'Tin học',
        'Ngữ văn',
        'Lịch sử',
        'Địa lí',
        'Tiếng Anh',
      ];
      const rows = [...subjects, 'GDCD', 'Công nghệ'].map((one) => [one, mark(), mark(), mark(), '']);
      const school = `TRƯỜNG THPT ${upper(f.place.name)}`;
      return paper(
        'other',
        [
          `<div style="margin:-8mm -6mm 0 -14mm;font-size:10.4pt;line-height:1.45"><div style="display:flex;justify-content:space-between"><span>Họ và tên: <b>${nameOf(f.main, 'subject')}</b></span><span>Ngày sinh: ${bornOf(f.main, 'subject')}</span><span>Lớp: 11B${f.chance.whole(1, 9)}</span></div><div style="display:flex;justify-content:space-between"><span>Mã định danh: ${idOf(f.main, 'subject')}</span><span>Năm học: 2022 - 2023</span><span>Ban: Cơ bản</span></div>${grid(['Môn học/Hoạt động', 'ĐTB HK I', 'ĐTB HK II', 'ĐTB cả năm', 'Điểm sau KT lại'], [...rows, ['GDQP-AN', 'Đ', 'Đ', 'Đ', ''], ['Thể dục', 'Đ', 'Đ', 'Đ', ''], ['<b>ĐTB các môn</b>', mark(), mark(), `<b>${mark()}</b>`, '']], 9.8)}<div>Trong bảng này có sửa chữa ở: 0 chỗ, thuộc các môn học: không.</div>${grid(
            ['', 'Hạnh kiểm', 'Học lực', 'Số ngày nghỉ'],
            [
              ['Học kỳ I', 'Tốt', 'Khá', '1'],
              ['Học kỳ II', 'Tốt', 'Khá', '0'],
              ['Cả năm', '<b>Tốt</b>', '<b>Khá</b>', '1'],
            ],
            9.8,
          )}${runOn(['Kết quả', 'Được lên lớp thẳng'], ['Danh hiệu', 'Học sinh tiên tiến'])}${runOn(['Nhận xét của giáo viên chủ nhiệm', f.chance.pick(['Ngoan, chăm học, hòa đồng với bạn bè', 'Có ý thức kỷ luật tốt, cần mạnh dạn phát biểu', 'Học đều các môn, tích cực việc lớp'])])}<div class="cols" style="text-align:center;margin-top:2mm"><div>Giáo viên chủ nhiệm${plainSign(f, '', f.name('Nữ'), 15)}${codeLine(f)}</div><div><i>${f.place.name}, ${issued(dayOf(f, 5, 2023))}</i>${sealedSign(f, `HIỆU TRƯỞNG ${field('agency', school)}`, { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 20 })}</div></div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The paper with which a school lets a pupil go to another one.
    id: 'school-transfer-introduction',
    class: 'other',
    tags: ['form', 'two-column', 'typed', 'personal'],
    draw: (f) => {
      const school = `TRƯỜNG TIỂU HỌC ${upper(f.place.name)}`;
      const parent = f.others[1];
      return paper(
        'other',
        [
          `<div style="margin:-4mm -4mm 0 -14mm;font-size:9.8pt;line-height:1.6"><div style="display:flex;gap:3mm"><div style="width:58mm">UBND ${upper(`${f.place.kind} ${f.place.name}`)}<br><b>${field('agency', school)}</b><br>Số: ${field('document_no', `${f.chance.whole(10, 90)}/GGT-TH`)}</div><div style="flex:1;text-align:center;font-size:8pt;white-space:nowrap"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</div></div>${title('GIẤY GIỚI THIỆU CHUYỂN TRƯỜNG', 13, 'margin:6mm 0 4mm')}<div>Hiệu trưởng trường Tiểu học ${f.place.name} giới thiệu:</div>${dotted('Học sinh: ', `<b>${nameOf(f.main, 'pupil')}</b>`, 40)}${dotted('Sinh ngày: ', bornOf(f.main, 'pupil'), 40)}${dotted('Mã định danh: ', idOf(f.main, 'pupil'), 40)}${dotted('Học lớp: ', `${f.chance.whole(2, 5)}A, năm học 2026 - 2027`, 30)}${dotted('Con ông (bà): ', kin(parent.name, 'parent'), 40)}${dotted('Điện thoại: ', phone(f), 40)}<div>Được chuyển đến trường Tiểu học Lê Lai theo đơn của gia đình. Lý do: ${f.chance.pick(['gia đình chuyển nơi ở', 'theo nơi làm việc của bố mẹ', 'về ở với ông bà'])}.</div><div>Hồ sơ kèm theo: ${tick(true)} Học bạ ${tick(true)} Giấy khai sinh (bản sao) ${tick(false)} Giấy ưu tiên</div><div>Đề nghị nhà trường tiếp nhận để em được học tập liên tục.</div><div style="text-align:right;margin-top:3mm">${f.place.name}, ${issued(f.date)}</div>${besideSign(codeNarrow(f), sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 21 }))}</div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
  {
    // A university's letter that calls somebody to enrol, with a bar code of the file at the top.
    id: 'school-admission-call-2026',
    class: 'other',
    tags: ['form', 'barcode', 'modern', 'personal'],
    draw: (f) => {
      const school = `TRƯỜNG ĐẠI HỌC KINH TẾ ${upper(f.place.province)}`;
      return paper(
        'other',
        [
          `<div style="font-size:11pt;line-height:1.55">${twoColumns(`BỘ GIÁO DỤC VÀ ĐÀO TẠO<br><b>${field('agency', school)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/GBNH-ĐHKT`)}`, `${nation(10.2, '-', 46)}<i>${f.place.province}, ${issued('25/08/2026')}</i>`, 43, 10.2)}<div style="margin-left:2mm">${code128(`SBD${f.chance.digits(6)}`, 44, 9)}</div>${title('GIẤY BÁO NHẬP HỌC', 17, 'margin:5mm 0 4mm')}<p class="flat">Chủ tịch Hội đồng tuyển sinh đại học năm 2026 thông báo:</p>${beside('Anh (chị):', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 52)}${beside('Ngày sinh:', `${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex}`, 52)}${beside('Số CCCD:', idOf(f.main, 'subject'), 52)}${beside('Hộ khẩu thường trú:', f.main.home, 52)}${beside('Đã trúng tuyển ngành:', `<b>${f.chance.pick(['Quản trị kinh doanh', 'Tài chính - Ngân hàng', 'Luật kinh tế'])}</b> (mã 73${f.chance.digits(5)})`, 52)}${beside('Phương thức xét tuyển:', 'Kết quả thi tốt nghiệp THPT năm 2026', 52)}${beside('Tổng điểm:', `${f.chance.whole(21, 27)},${f.chance.pick(['25', '50', '75'])}; diện ưu tiên khu vực: ${f.chance.pick(['KV1', 'KV2', 'KV2-NT'])}`, 52)}<p class="flat" style="margin-top:3mm">Mời anh (chị) có mặt tại Trường lúc 7 giờ 30 ngày ${f.chance.whole(10, 15)}/09/2026 để làm thủ tục nhập học. Khi đến mang theo:</p><p class="flat">1. Giấy báo này và bản sao căn cước có chứng thực;<br>2. Giấy chứng nhận tốt nghiệp tạm thời hoặc bản sao bằng tốt nghiệp THPT;<br>3. Học bạ THPT, bản sao giấy khai sinh;<br>4. Giấy tờ ưu tiên (nếu có); 02 ảnh cỡ 3 × 4 cm;<br>5. Học phí học kỳ I tạm thu: 9.800.000 đồng.</p><p class="flat">Quá thời hạn 15 ngày so với ngày hẹn, người không đến nhập học mà không có lý do chính đáng được coi như bỏ học.</p></div>${besideSign(codeLine(f), sealedSign(f, 'TM. HỘI ĐỒNG TUYỂN SINH<br>CHỦ TỊCH', { ring: `★ ${school} ★`, inner: 'HĐTS', gap: 23 }))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // A school's short paper that says somebody is its pupil, two boxes of one sheet: the school, the commune's mark of receipt.
    id: 'school-pupil-confirmed-2026',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) => {
      const school = `TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ THCS ${upper(f.place.name)}`;
      return paper(
        'other',
        [
          `<div style="margin:-6mm -4mm 0 -14mm;font-size:11pt;line-height:1.55"><div style="text-align:center;font-size:9.6pt">UBND ${upper(`${f.place.kind} ${f.place.name}`)}<br><b>${officeLines('TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ', `THCS ${upper(f.place.name)}`)}</b><div class="rule" style="width:24mm"></div></div>${title('GIẤY XÁC NHẬN HỌC SINH', 14, 'margin:3mm 0 0')}<div class="sub">Số: ${field('document_no', `${f.number}/GXN`)}</div>${beside('Em:', `<b>${nameOf(f.main, 'pupil', upper(f.main.name))}</b>`, 34)}${beside('Sinh ngày:', bornOf(f.main, 'pupil'), 34)}${beside('Số định danh:', idOf(f.main, 'pupil'), 34)}${beside('Nơi ở:', f.main.home, 34)}${beside('Là học sinh lớp:', `${f.chance.whole(6, 9)}A, năm học 2026 - 2027`, 34)}${beside('Ở bán trú:', `${f.chance.pick(['Có, từ tháng 9/2026', 'Không, đi về trong ngày'])}`, 34)}<div style="margin-top:2mm">Giấy này được cấp để em làm hồ sơ ${f.chance.pick(['hưởng gạo và tiền ăn theo Nghị định số 66/2025/NĐ-CP', 'vay vốn học tập của gia đình', 'cấp thẻ bảo hiểm y tế học sinh'])}.</div><div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${besideSign(`${recipients('Gia đình học sinh;', 'Lưu: VT.')}${codeNarrow(f)}`, sealedSign(f, 'PHÓ HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'TRƯỜNG', gap: 21 }))}</div>`,
        ],
        'a5',
      );
    },
  },
]);
