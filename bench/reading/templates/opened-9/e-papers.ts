import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { kin } from '../civil-parts.ts';
import { besideSign, dotted, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { beside, oldOffice, runOn, typed } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { dayOf, homeBefore, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { middleNation } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_E_PAPERS = inPart('opened-9', [
  {
    // Circular 17/2018/TT-BNNPTNT: a small producer promises safe food.
    id: 'commitment-safe-food-small-producer',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) => {
      const page = `${middleNation(13, '-', 56)}${title('BẢN CAM KẾT', 17, 'margin:7mm 0 0')}<div class="sub"><b>Sản xuất, kinh doanh thực phẩm an toàn</b></div><div style="text-align:center;margin-bottom:3mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${fill('Tôi là:', `<b>${nameOf(f.main, 'subject')}</b>`)}${fillRow(['Sinh ngày:', bornOf(f.main, 'subject'), 1], ['Số căn cước:', idOf(f.main, 'subject'), 1])}${fill('Nơi ở:', f.main.home)}${fillRow(['Điện thoại:', phone(f), 1], ['Diện tích cơ sở:', `${f.chance.whole(20, 400)} m²`, 1])}${fill('Mặt hàng sản xuất, kinh doanh:', f.chance.pick(['rau ăn lá', 'giò, chả', 'thịt lợn tươi tại chợ', 'bún, bánh phở', 'măng khô, mộc nhĩ']))}${fill('Nơi tiêu thụ sản phẩm:', f.chance.pick(['chợ trung tâm', 'tại nhà', 'các bếp ăn trường học']))}<p style="margin-top:3mm">Tôi cam kết chấp hành các quy định của pháp luật về an toàn thực phẩm trong quá trình sản xuất, kinh doanh:</p><p>- Không sử dụng chất cấm, hóa chất, phụ gia ngoài danh mục được phép;</p><p>- Giữ vệ sinh nơi sản xuất, dụng cụ và người trực tiếp làm ra sản phẩm;</p><p>- Ghi chép để truy xuất nguồn gốc, thu hồi sản phẩm khi không bảo đảm an toàn.</p><p>Nếu vi phạm, tôi xin hoàn toàn chịu trách nhiệm trước pháp luật. Bản cam kết làm thành 02 bản, mỗi bên giữ 01 bản và có giá trị 03 năm.</p><div class="cols" style="margin-top:3mm"><div><div style="height:6mm"></div>${sealedSign(f, `XÁC NHẬN CỦA ${field('agency', `UBND ${unit(f)}`)}`, { inner: 'UBND', gap: 22 })}</div><div style="text-align:center;white-space:nowrap"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'NGƯỜI CAM KẾT', f.main.name, 20)}</div></div>${codeLine(f)}`;
      return paper('other', [page]);
    },
  },
  {
    // A parent promises the school not to let the child ride: half a sheet.
    id: 'commitment-parent-school-traffic',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) => {
      const child = f.others[1];
      const page = `<div style="margin:-10mm -6mm 0 -15mm;font-size:10.3pt;line-height:1.45">${middleNation(10, '-', 40)}${title('BẢN CAM KẾT', 15, 'margin:4mm 0 0')}<div class="sub" style="margin-bottom:2mm">Chấp hành quy định về trật tự, an toàn giao thông</div>${dotted('Họ và tên phụ huynh:', `<b>${nameOf(f.main, 'parent')}</b>`, 50)}${dotted('Số CCCD:', idOf(f.main, 'parent'), 50)}<div>Nơi cư trú: ${f.main.home}</div>${dotted('Phụ huynh của học sinh:', `<b>${nameOf(child, 'child')}</b>`, 50)}${dotted('Sinh ngày:', bornOf(child, 'child'), 50)}${dotted('Lớp:', `${f.chance.whole(6, 12)}${f.chance.pick(['A', 'B', 'C'])}${f.chance.whole(1, 6)}, năm học 2026 - 2027`, 50)}<div style="margin-top:1.5mm">Gia đình chúng tôi cam kết:</div><div>1. Không giao xe mô tô, xe gắn máy cho con khi con chưa đủ tuổi, chưa có giấy phép lái xe.</div><div>2. Đội mũ bảo hiểm cho con khi ngồi trên xe máy, xe đạp điện.</div><div>3. Dừng, đỗ xe đúng nơi quy định trước cổng trường.</div><div>4. Nhắc nhở con không chở quá số người, không dàn hàng ngang.</div><div style="margin-top:1.5mm">Nếu vi phạm, gia đình chịu trách nhiệm trước nhà trường và pháp luật.</div><div style="text-align:right;margin-top:2mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Giáo viên chủ nhiệm', f.name('Nữ'), 13)}</div><div>${plainSign(f, 'Phụ huynh', f.main.name, 13)}</div></div>${codeLine(f)}</div>`;
      return paper('other', [page], 'a5');
    },
  },
  {
    // The card of the years 2005 to 2009 with which a child under six was treated free of charge.
    id: 'child-free-treatment-card-2006',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const parent = f.others[0];
      const day = dayOf(f, 6, 2006);
      const page = `${guilloche('#f8d9e4')}<div style="margin:-5mm 0 0 -10mm;width:150mm;border:0.7mm solid #b0386a;border-radius:3mm;padding:4mm 6mm;font-size:10.3pt;line-height:1.4;background:#fffafc"><div class="cols"><div>${oldOffice(f)}</div><div style="text-align:center;white-space:nowrap">${nation(9.8, '-', 38)}</div></div>${title('THẺ KHÁM CHỮA BỆNH<br>TRẺ EM DƯỚI 6 TUỔI', 14.5, 'color:#b0386a;margin:2mm 0 0;line-height:1.2')}<div class="sub" style="margin-bottom:2mm">Số thẻ: ${field('document_no', `${f.number}/TE`)}</div>${runOn(['Họ và tên trẻ', typed(`<b>${nameOf(f.main, 'child', upper(f.main.name))}</b>`)])}${runOn(['Sinh ngày', typed(bornOf(f.main, 'child'))], ['Giới tính', typed(f.main.sex)])}${runOn(['Họ và tên cha (mẹ) hoặc người giám hộ', typed(nameOf(parent, parent.sex === 'Nam' ? 'father' : 'mother'))])}${runOn(['Nơi cư trú', typed(homeBefore(f, f.main))])}${runOn(['Thẻ có giá trị đến', typed(`ngày trẻ đủ 72 tháng tuổi`)])}<div class="cols"><div class="small">Thẻ được dùng khi khám, chữa bệnh không phải trả tiền tại cơ sở y tế công lập.<br><i>${issued(day)}</i>${codeLine(f)}</div><div style="text-align:center">${sealedSign(f, 'CHỦ TỊCH UBND', { gap: 17 })}</div></div></div>`;
      return paper('other', [page], 'a5Landscape');
    },
  },
  {
    // The page of a child's own vaccination book.
    id: 'child-vaccination-page-table',
    class: 'other',
    tags: ['form', 'small', 'table', 'sans', 'personal'],
    draw: (f) => {
      const mother = f.others[0];
      const shots: [string, number][] = [
        ['Lao (BCG)', 2],
        ['Viêm gan B sơ sinh', 1],
        ['DPT-VGB-Hib mũi 1', 62],
        ['DPT-VGB-Hib mũi 2', 93],
        ['DPT-VGB-Hib mũi 3', 124],
        ['Bại liệt (bOPV/IPV)', 125],
        ['Sởi mũi 1', 275],
        ['Viêm não Nhật Bản mũi 1', 370],
      ];
      const start = daysLater(f.date, -420);
      const page = `<div style="margin:-10mm -7mm 0 -16mm;font-size:9.6pt;line-height:1.35"><div class="cols"><div><b>${officeLines(`TRẠM Y TẾ ${unit(f)}`)}</b><br>Tỉnh ${f.place.province}</div><div style="text-align:right">Mã tiêm chủng: ${f.chance.digits(14)}</div></div>${title('PHIẾU TIÊM CHỦNG CÁ NHÂN', 14, 'margin:3mm 0 2mm')}${runOn(['Họ và tên trẻ', `<b>${nameOf(f.main, 'child', upper(f.main.name))}</b>`])}${runOn(['Ngày sinh', bornOf(f.main, 'child')], ['Giới tính', f.main.sex])}${runOn(['Số định danh', idOf(f.main, 'child')])}${runOn(['Địa chỉ', f.main.home])}${runOn([`Người chăm sóc`, kin(mother.name, 'relative')], ['Điện thoại', phone(f)])}${grid(
        ['Vắc xin', 'Ngày tiêm', 'Số lô', 'Phản ứng sau tiêm', 'Cán bộ tiêm'],
        shots.map(([name, days]) => [
          name,
          daysLater(start, days),
          `${f.chance.pick(['B', 'VX', 'QN'])}${f.chance.digits(5)}`,
          f.chance.pick(['Không', 'Không', 'Sốt nhẹ']),
          f.name('Nữ').split(' ').slice(-2).join(' '),
        ]),
        8.8,
      )}<div>Hẹn lần sau: ${daysLater(f.date, 30)} (Sởi - Rubella). Giữ phiếu này và mang theo mỗi lần tiêm.</div><div class="cols" style="margin-top:3mm"><div><i>Ngày in: ${issued(f.date, f.date)}</i>${codeLine(f)}</div><div>${sealedSign(f, 'TRƯỞNG TRẠM', { ring: `TRẠM Y TẾ ${unit(f)} ★ ${upper(f.place.province)} ★`, inner: 'TRẠM Y TẾ', gap: 16 })}</div></div></div>`;
      return paper('other', [page], 'a5', SANS);
    },
  },
  {
    // A child may come to the first form: the school's notice to the parents.
    id: 'school-first-form-admission-slip',
    class: 'other',
    tags: ['form', 'modern', 'two-column', 'personal'],
    draw: (f) => {
      const parent = f.others[0];
      const school = `TRƯỜNG TIỂU HỌC ${upper(f.place.name)}`;
      const page = `<div style="font-size:11pt">${twoColumns(`UBND ${unit(f)}<br><b>${field('agency', school)}</b><br>Số: ${field('document_no', `${f.number}/GB-TH`)}`, `${nation(10.2, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('GIẤY BÁO NHẬP HỌC LỚP 1', 16, 'margin:8mm 0 0')}<div class="sub">Năm học 2026 - 2027 (tuyển bổ sung)</div>${sideBySide(`<b>Học sinh</b>${beside('Họ và tên', nameOf(f.main, 'child', upper(f.main.name)), 26)}${beside('Ngày sinh', bornOf(f.main, 'child'), 26)}${beside('Giới tính', f.main.sex, 26)}${beside('Số định danh', idOf(f.main, 'child'), 26)}`, `<b>Cha, mẹ hoặc người giám hộ</b>${beside('Họ và tên', nameOf(parent, 'parent'), 26)}${beside('Điện thoại', phone(f), 26)}${beside('Nơi ở', f.main.home, 26)}`)}<p style="margin-top:3mm">Hội đồng tuyển sinh đã xét và tiếp nhận học sinh có tên trên vào lớp 1${f.chance.pick(['A', 'B', 'C', 'D'])}. Đề nghị gia đình đưa con đến trường lúc 7 giờ 15 phút ngày ${daysLater(f.date, 5)}, mang theo:</p><p>1. Bản sao Giấy khai sinh hoặc mã định danh cá nhân trên ứng dụng;</p><p>2. Giấy chứng nhận hoàn thành chương trình giáo dục mầm non năm tuổi;</p><p>3. Sổ tiêm chủng, thẻ bảo hiểm y tế; giấy chứng nhận hộ nghèo, khuyết tật (nếu có).</p><p>Quá ngày trên mà gia đình không đến, nhà trường báo Ủy ban nhân dân ${f.place.kind} để vận động trẻ ra lớp.</p>${besideSign(codeLine(f), sealedSign(f, 'HIỆU TRƯỞNG', { ring: `${school} ★`, inner: 'NHÀ TRƯỜNG', gap: 24 }))}</div>`;
      return paper('other', [page], 'a4', MODERN);
    },
  },
]);
