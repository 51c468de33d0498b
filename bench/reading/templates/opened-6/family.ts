import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords, type Person } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { besideSign, district, dotted, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, upper } from '../kit.ts';
import { capital, you } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { committee, oldIdOf, couple } from '../civil-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_6_FAMILY = inPart('opened-6', [
  {
    // Handed out in the nineties on a pink half sheet: one party below the other.
    id: 'marriage-1994-half-sheet',
    class: 'marriage_certificate',
    tags: ['form', 'small', 'italic'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = `${10 + (f.number % 18)}/11/1994`;
      const party = (label: string, who: Person, role: string) => {
        const old = oldCitizenId(f.chance);
        return `<div style="margin-top:2mm"><b>${label}</b></div>${fill('Họ và tên:', `<i>${nameOf(who, role)}</i>`)}${fillRow(['Sinh ngày:', `<i>${bornOf(who, role)}</i>`, 3], ['Dân tộc:', '<i>Kinh</i>', 2])}${fillRow(['Nghề nghiệp:', `<i>${f.chance.pick(['Làm ruộng', 'Công nhân', 'Giáo viên'])}</i>`, 2], ['CMND số:', `<i>${oldIdOf(old, role)}</i>`, 3])}${fill('Chỗ ở hiện nay:', `<i>${who.home.split(', ').slice(0, 2).join(', ')}</i>`)}`;
      };
      return paper(
        'marriage_certificate',
        [
          `${guilloche('#f4cfd8')}<div style="position:absolute;inset:5mm;border:0.7mm solid #c0506c"></div><div style="margin:-8mm -5mm 0 -14mm;font-size:10.2pt;line-height:1.26"><div class="cols" style="font-size:9.5pt"><div>Tỉnh ${f.place.province}<br>${capital(district(f))}<br>${capital(f.place.kind)} ${f.place.name}</div><div style="text-align:right">Số: ${field('marriage_certificate_no', `${f.number}/1994`, String(f.number))}<br>Quyển số: 02/1994</div></div><div style="text-align:center">${nation(10.5, '-', 38)}</div>${title('GIẤY CHỨNG NHẬN<br>KẾT HÔN', 18, 'color:#b3243c;margin:3mm 0 1mm;line-height:1.15')}${party('BÊN NAM', husband, 'husband')}${party('BÊN NỮ', wife, 'wife')}<p class="flat" style="margin-top:2mm">Đã đăng ký kết hôn tại ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)} ngày ${issued(day, day.replace(/^(\d+)\/(\d+)\//, '$1 tháng $2 năm '))}.</p><div class="cols"><div>${plainSign(f, 'Vợ', wife.name, 12)}</div><div>${plainSign(f, 'Chồng', husband.name, 12)}</div></div>${besideSign(codeLine(f), sealedSign(f, 'TM. UBND<br>CHỦ TỊCH', { gap: 16 }))}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Circular 04/2020/TT-BTP: the copy of a marriage's extract, the wife's half over the husband's.
    id: 'marriage-extract-copy-stacked',
    class: 'marriage_certificate',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const asks = f.main;
      const block = (label: string, who: Person, role: string) =>
        `${line(`Họ, chữ đệm, tên ${label}:`, `<b>${nameOf(who, role, upper(who.name))}</b>`)}${line('Ngày, tháng, năm sinh:', bornOf(who, role))}<div style="margin:1mm 0">Dân tộc: Kinh &emsp;&emsp; Quốc tịch: Việt Nam</div>${line('Nơi cư trú:', who.home)}${line('Giấy tờ tùy thân:', `Thẻ Căn cước công dân số ${idOf(who, role)}`)}<div style="height:2mm"></div>`;
      return paper('marriage_certificate', [
        `${twoColumns(`<b>${committee(f)}</b>Số: ${field('marriage_certificate_no', `${f.number}/TLKH-BS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('TRÍCH LỤC KẾT HÔN', 18, 'margin:8mm 0 0')}<div class="sub"><b>(BẢN SAO)</b></div><div style="font-size:12.5pt">${block('vợ', wife, 'wife')}${block('chồng', husband, 'husband')}${line('Nơi đăng ký kết hôn:', `Ủy ban nhân dân ${f.place.full}`)}${line('Ngày, tháng, năm đăng ký:', `${f.chance.whole(10, 28)} tháng 4 năm 2021`)}${line('Ghi chú:', 'Không')}${line('Họ, chữ đệm, tên người yêu cầu cấp bản sao:', asks.name)}</div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    // Form TP/HT-2013-XNTTHN, from before the law on civil status.
    id: 'marital-2013-dotted',
    class: 'marital_status_certificate',
    tags: ['form', 'italic', 'two-column'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const day = `${10 + (f.number % 18)}/10/2014`;
      return paper('marital_status_certificate', [
        `<div style="text-align:right;font-size:10pt;margin-top:-4mm">Mẫu TP/HT-2013-XNTTHN</div>${twoColumns(`${upper(district(f))}<br><b>${field('agency', `UBND ${unit(f)}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/XN-UBND`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(day)}</i>`, 38, 12)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 16, 'margin:9mm 0 5mm')}<div style="text-align:center;margin-bottom:3mm"><b>UBND ${unit(f)}</b></div><p class="flat">Xét đề nghị của ${you(f.main.sex).toLowerCase()} ${f.main.name},</p>${title('XÁC NHẬN:', 13, 'margin:2mm 0')}${dotted('Họ và tên: ', `<b>${nameOf(f.main, 'subject')}</b>`, 60)}<div style="display:flex;gap:4mm">${`<div style="flex:2;overflow:hidden">${dotted('Giới tính: ', f.main.sex, 20)}</div><div style="flex:5;overflow:hidden">${dotted('Sinh ngày: ', bornOf(f.main, 'subject', dateInWords(f.main.born).slice(5)), 30)}</div>`}</div><div style="display:flex;gap:4mm"><div style="flex:1;overflow:hidden">${dotted('Dân tộc: ', 'Kinh', 30)}</div><div style="flex:1;overflow:hidden">${dotted('Quốc tịch: ', 'Việt Nam', 30)}</div></div>${dotted('Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế: ', oldIdOf(old, 'subject'), 40)}${dotted('Nơi thường trú/tạm trú: ', f.main.home.split(', ').slice(0, 2).join(', '), 50)}<div style="margin:1mm 0">Tình trạng hôn nhân: <i>${f.chance.pick(['Hiện tại chưa đăng ký kết hôn với ai', 'Đã ly hôn, hiện chưa đăng ký kết hôn với ai khác'])}.</i></div><p style="margin-top:3mm">Giấy này được cấp để <i>${f.chance.pick(['đăng ký kết hôn tại địa phương khác', 'bổ sung hồ sơ vay vốn làm nhà'])}</i>, có giá trị trong thời hạn 6 tháng, kể từ ngày cấp.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', codeLine(f, 'Hồ sơ số:'))}`,
      ]);
    },
  },
  {
    // For somebody who will marry abroad: the passport beside the id, the future spouse named.
    id: 'marital-for-marriage-abroad',
    class: 'marital_status_certificate',
    tags: ['form', 'sans', 'table'],
    draw: (f) => {
      const passport = passportNo(f.chance);
      const rows = [
        ['1', 'Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
        ['2', 'Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
        ['3', 'Giới tính; dân tộc; quốc tịch', `${f.main.sex}; Kinh; Việt Nam`],
        ['4', 'Số định danh cá nhân', idOf(f.main, 'subject')],
        ['5', 'Hộ chiếu', field('passport_no', passport, passport, 'subject')],
        ['6', 'Nơi cư trú', f.main.home],
        ['7', 'Tình trạng hôn nhân', 'Từ khi đủ tuổi kết hôn đến ngày cấp giấy này chưa đăng ký kết hôn với ai'],
        ['8', 'Mục đích sử dụng', 'Đăng ký kết hôn với công dân Hàn Quốc tại cơ quan có thẩm quyền của Hàn Quốc'],
      ];
      return paper(
        'marital_status_certificate',
        [
          `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>TỈNH ${upper(f.place.province)}<div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(10, '-', 44)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 10.5)}${title('GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', 16, 'margin:8mm 0 5mm')}<div style="font-size:11pt"><p class="flat">Theo hồ sơ đăng ký và kết quả tra cứu Cơ sở dữ liệu hộ tịch điện tử, Ủy ban nhân dân ${f.place.kind} ${f.place.name} xác nhận:</p></div>${grid([], rows, 11)}<p class="flat" style="font-size:11pt;margin-top:3mm">Giấy có giá trị 06 tháng kể từ ngày cấp, không dùng vào mục đích khác.</p>${closing(f, 'NGƯỜI KÝ GIẤY XÁC NHẬN<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Decision on guardianship, form TP/HT-2006-GH.1.
    id: 'decision-guardian-2009',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const ward = f.others[2];
      const day = `${10 + (f.number % 18)}/05/2009`;
      const old = oldCitizenId(f.chance);
      return paper('decision', [
        `<div style="text-align:right;font-size:10pt;margin-top:-5mm">Mẫu TP/HT-2006-GH.1</div>${twoColumns(`${upper(district(f))}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(day)}</i>`, 40, 12)}${title('QUYẾT ĐỊNH', 16)}<div class="sub" style="margin-bottom:2mm"><b>Công nhận việc giám hộ</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 12.5, 'margin:0 0 2mm')}<div style="font-size:12pt"><p>- Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26/11/2003;</p><p>- Căn cứ Nghị định số 158/2005/NĐ-CP ngày 27/12/2005 của Chính phủ về đăng ký và quản lý hộ tịch;</p><p>- Theo đề nghị của cán bộ Tư pháp - Hộ tịch,</p>${title('QUYẾT ĐỊNH:', 12.5, 'margin:2mm 0')}<p><b>Điều 1.</b> Công nhận việc giám hộ giữa:</p><div><b>Người giám hộ:</b></div>${fill('Họ và tên:', nameOf(f.main, 'guardian', upper(f.main.name)))}${fillRow(['Ngày, tháng, năm sinh:', bornOf(f.main, 'guardian'), 3], ['Giới tính:', f.main.sex, 1])}${fill('Nơi thường trú/tạm trú:', f.main.home.split(', ').slice(0, 2).join(', '))}${fill('Số Giấy CMND:', oldIdOf(old, 'guardian'))}<div><b>Người được giám hộ:</b></div>${fill('Họ và tên:', nameOf(ward, 'ward', upper(ward.name)))}${fillRow(['Ngày, tháng, năm sinh:', bornOf(ward, 'ward'), 3], ['Giới tính:', ward.sex, 1])}${fill('Lý do giám hộ:', 'Cha mẹ chết, không còn anh chị đã thành niên')}<p style="margin-top:2mm"><b>Điều 2.</b> Các ông, bà có tên tại Điều 1 và cán bộ Tư pháp - Hộ tịch chịu trách nhiệm thi hành Quyết định này.</p></div>${closing(f, 'CHỦ TỊCH', `<b><i>Nơi nhận:</i></b><br>- Như Điều 2;<br>- Lưu: VP.<br>${codeLine(f)}`, 'CHỦ TỊCH', undefined, 20)}`,
      ]);
    },
  },
  {
    // Circular 10/2020/TT-BTP: a child is adopted inside the country.
    id: 'adoption-certificate',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    coloured: true,
    draw: (f) => {
      const [mate, , child] = f.others;
      const [father, mother] = f.main.sex === 'Nam' ? [f.main, mate] : [mate, f.main];
      const parent = (show: (who: Person, role: string) => string) => [show(father, 'father'), show(mother, 'mother')];
      return paper('other', [
        `${guilloche('#dce6f2')}<div style="position:absolute;inset:9mm;border:0.8mm double #4a6f9c"></div>${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/GCNNCN`)}`, nation(11.5, '-', 50), 40, 11.5)}${title('GIẤY CHỨNG NHẬN<br>NUÔI CON NUÔI TRONG NƯỚC', 19, 'color:#2c5384;margin:6mm 0 4mm;line-height:1.25')}<div style="font-size:12pt">${grid(
          ['', 'Cha nuôi', 'Mẹ nuôi'],
          [
            ['Họ, chữ đệm, tên', ...parent((who, role) => `<b>${nameOf(who, role)}</b>`)],
            ['Ngày, tháng, năm sinh', ...parent(bornOf)],
            ['Dân tộc', 'Kinh', 'Kinh'],
            ['Quốc tịch', 'Việt Nam', 'Việt Nam'],
            ['Số định danh cá nhân', ...parent(idOf)],
            ['Nơi cư trú', f.main.home, f.main.home],
          ],
          11.5,
        )}<div style="margin-top:3mm"><b>CON NUÔI</b></div>${fill('Họ, chữ đệm, tên:', `<b>${nameOf(child, 'child', upper(child.name))}</b>`)}${fillRow(['Ngày, tháng, năm sinh:', bornOf(child, 'child'), 3], ['Giới tính:', child.sex, 1])}${fill('Nơi sinh:', f.place.full)}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Nơi đăng ký:', `Ủy ban nhân dân ${f.place.full}`)}${fill('Ngày, tháng, năm đăng ký:', issued(f.date))}</div>${closing(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN', codeLine(f), 'CHỦ TỊCH', undefined, 22)}`,
      ]);
    },
  },
  {
    // Circular 04/2020/TT-BTP: what was corrected in somebody's papers.
    id: 'extract-correction-copy',
    class: 'other',
    tags: ['form', 'sans', 'two-column', 'personal'],
    draw: (f) => {
      const was = f.place.kind;
      return paper(
        'other',
        [
          `${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/TLCCHT-BS`)}`, `${nation(10, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('TRÍCH LỤC', 16, 'margin:8mm 0 0')}${title('CẢI CHÍNH HỘ TỊCH', 15, 'margin:0')}<div class="sub" style="font-size:11pt"><b>(BẢN SAO)</b></div><div style="font-size:11pt;line-height:1.55">${line('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}<div style="margin:1mm 0">Giới tính: ${f.main.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam</div>${line('Giấy tờ tùy thân:', `Thẻ căn cước số ${idOf(f.main, 'subject')}`)}${line('Nơi cư trú:', f.main.home)}<p class="flat" style="margin-top:3mm">Đã đăng ký việc: <b>Cải chính hộ tịch</b> trong Giấy khai sinh số ${field('birth_certificate_no', `${f.chance.whole(8, 190)}/2004`)} do Ủy ban nhân dân ${f.place.kind} ${f.place.name} cấp.</p>${line('Từ:', `Nơi sinh: Trạm Y tế ${was}`)}${line('Thành:', `Nơi sinh: Bệnh viện Đa khoa tỉnh ${f.place.province}`)}${line('Lý do:', 'Sai sót của công chức khi ghi sổ')}${line('Nơi đăng ký:', `Ủy ban nhân dân ${f.place.full}`)}</div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Decision recognising a father, form TP/HT-2010-CMC.1.
    id: 'decision-father-child-2011',
    class: 'decision',
    tags: ['form', 'modern', 'two-column', 'italic', 'personal'],
    draw: (f) => {
      const [, child] = f.others;
      const old = oldCitizenId(f.chance);
      const day = `${10 + (f.number % 18)}/08/2011`;
      const tie = f.main.sex === 'Nam' ? 'cha' : 'mẹ';
      const row = (label: string, value: string) => `<div style="margin:0.8mm 0 0.8mm 8mm">${label}: ${value}</div>`;
      return paper(
        'decision',
        [
          `<div style="font-size:10.5pt">${twoColumns(`UBND ${upper(district(f))}<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><div class="rule" style="width:14mm"></div>Số: ${field('document_no', `${f.number}/2011/QĐ-UBND`)}`, `${nation(9.5, '-', 42)}<i>${f.place.name}, ${issued(day)}</i>`, 42, 10)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc công nhận việc nhận ${tie}, con</b></div><p><i>Căn cứ Nghị định số 158/2005/NĐ-CP ngày 27 tháng 12 năm 2005 của Chính phủ về đăng ký và quản lý hộ tịch;</i></p><p><i>Xét đơn của ${you(f.main.sex).toLowerCase()} ${f.main.name},</i></p>${title('QUYẾT ĐỊNH', 12, 'margin:2mm 0')}<p><b>Điều 1.</b> Công nhận ${you(f.main.sex).toLowerCase()}:</p>${row('Họ và tên', `<b>${nameOf(f.main, 'parent')}</b>`)}${row('Sinh ngày', bornOf(f.main, 'parent'))}${row('Dân tộc', 'Kinh &emsp; Quốc tịch: Việt Nam')}${row('Giấy CMND số', `${oldIdOf(old, 'parent')} do Công an tỉnh ${f.place.province} cấp`)}${row('Nơi thường trú', f.main.home.split(', ').slice(0, 2).join(', '))}<p>là ${tie} của cháu:</p>${row('Họ và tên', `<b>${nameOf(child, 'child')}</b>`)}${row('Sinh ngày', bornOf(child, 'child'))}${row('Nơi sinh', `Trạm Y tế ${f.place.kind} ${f.place.name}`)}<p><b>Điều 2.</b> Cán bộ Tư pháp - Hộ tịch ghi vào Sổ đăng ký việc nhận cha, mẹ, con và bổ sung phần ghi về ${tie} trong Giấy khai sinh của cháu.</p><p><b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký./.</p></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', `<b><i>Nơi nhận:</i></b><br>- Đương sự;<br>- Lưu: TP-HT.<br>${codeLine(f)}`)}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
