import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { businessNo, landSerial } from '../../plan/identifiers.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  line,
  MODERN,
  nameOf,
  nation,
  paper,
  plainSign,
  SANS,
  spaced,
  title,
  twoColumns,
  TYPED,
  upper,
} from '../kit.ts';
import { inPart, type Template } from '../template.ts';
import { centred, district, dotted, officeLines, sideBySide, spelt, unit } from '../form-kit.ts';

const Mr = (sex: string): string => (sex === 'Nam' ? 'Ông' : 'Bà');
const PLEDGE = 'Tôi xin cam đoan lời khai trên là đúng sự thật, nếu có gì sai tôi xin chịu trách nhiệm.';

/** Wordings and orders not thought of in the first two sets. */
export const THIRD: Template[] = inPart('tuned', [
  {
    id: 'birth-abroad-style',
    class: 'birth_certificate',
    tags: ['form', 'sans'],
    draw: (f) => {
      const [mother, father] = [f.name('Nữ'), f.name('Nam')];
      return paper(
        'birth_certificate',
        [
          `<div class="cols"><div style="text-align:center"><b>${officeLines(`UBND ${unit(f)}`)}</b><br><span style="font-size:10pt">TỈNH ${upper(f.place.province)}</span></div><div style="text-align:center;flex:1.5">${nation(10.5)}</div></div>${title('GIẤY KHAI SINH', 19)}<div class="sub">Số/No: <b>${field('birth_certificate_no', `${f.number}/2026`)}</b></div>${grid(
            [],
            [
              ['Họ, chữ đệm, tên trẻ', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['Ngày, tháng, năm sinh', `${bornOf(f.main, 'subject')} (${spelt(f.main.born)})`],
              ['Giới tính - Dân tộc - Quốc tịch', `${f.main.sex} - Kinh - Việt Nam`],
              ['Số định danh cá nhân của trẻ', idOf(f.main, 'subject')],
              ['Mẹ (họ, chữ đệm, tên; năm sinh)', `${field('person_name', mother, mother, 'mother')}; 1881`],
              ['Cha (họ, chữ đệm, tên; năm sinh)', `${field('person_name', father, father, 'father')}; 1879`],
              ['Nơi sinh', f.place.full],
            ],
            11.5,
          )}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'marriage-copy-old',
    class: 'marriage_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      return paper(
        'marriage_certificate',
        [
          `<div style="text-align:center">${nation(11)}</div>${title('GIẤY ĐĂNG KÝ KẾT HÔN', 17)}<div style="text-align:right">Đăng ký số: ${field('marriage_certificate_no', `${f.number}/2012`)}</div><div style="font-size:11.5pt"><p class="flat">${officeLines(`UBND ${f.place.kind} ${f.place.name}`)} chứng nhận:</p>${dotted('Anh:', nameOf(husband, 'husband'), 40)}${dotted('Sinh ngày:', bornOf(husband, 'husband'), 40)}${dotted('CMND/CCCD số:', idOf(husband, 'husband'), 40)}${dotted('Chỗ ở:', husband.home, 6)}${dotted('Và chị:', nameOf(wife, 'wife'), 40)}${dotted('Sinh ngày:', bornOf(wife, 'wife'), 40)}${dotted('CMND/CCCD số:', idOf(wife, 'wife'), 40)}${dotted('Chỗ ở:', wife.home, 6)}<p class="flat">Đã đăng ký kết hôn theo đúng Luật Hôn nhân và gia đình.</p></div><div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'marriage-modern',
    class: 'marriage_certificate',
    tags: ['form', 'landscape'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      return paper(
        'marriage_certificate',
        [
          `${guilloche('#f6dcc8')}<div style="font-size:11.5pt"><div class="cols"><div style="text-align:center"><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><br>Số: ${field('marriage_certificate_no', `${f.number}/2026`)}</div><div style="text-align:center">${nation(11.5)}</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 20, 'color:#99361f')}${grid(
            ['', 'VỢ', 'CHỒNG'],
            [
              [
                'Họ, chữ đệm, tên',
                nameOf(wife, 'wife', upper(wife.name)),
                nameOf(husband, 'husband', upper(husband.name)),
              ],
              ['Ngày, tháng, năm sinh', bornOf(wife, 'wife'), bornOf(husband, 'husband')],
              ['Dân tộc', 'Kinh', 'Kinh'],
              ['Giấy tờ tùy thân', `CCCD ${idOf(wife, 'wife')}`, `CCCD ${idOf(husband, 'husband')}`],
            ],
            12,
          )}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Vợ', wife.name, 12)}</div><div>${plainSign(f, 'Chồng', husband.name, 12)}</div><div>${closing(f, 'CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 12)}</div></div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    id: 'death-form-2',
    class: 'death_extract',
    tags: ['form'],
    draw: (f) =>
      paper('death_extract', [
        `${twoColumns(`<b>UBND ${unit(f)}</b>${field('agency', `UBND ${unit(f)}`, '')}<div class="rule" style="width:14mm"></div>`, nation(11.5), 38)}${title('TRÍCH LỤC KHAI TỬ', 16)}<div class="sub">(Bản sao)</div><div style="text-align:right">Số trích lục: ${field('death_extract_no', `${f.number}/TLKT-BS`)}</div>${line('- Họ, chữ đệm, tên người đã mất:', `<b>${nameOf(f.main, 'subject')}</b>`)}${line('- Sinh ngày:', `${bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))} - Giới tính: ${f.main.sex}`)}${line('- Số CCCD:', idOf(f.main, 'subject', spaced(f.main.id)))}${line('- Mất lúc:', '04 giờ 30 phút ngày 15/8/2026 tại nhà')}${line('- Nơi cư trú trước khi mất:', f.main.home)}${line('- Nguyên nhân chết:', 'Già yếu')}<div style="text-align:right"><i>${f.place.kind === 'xã' ? 'Xã' : 'Phường'} ${f.place.name}, ${issued(f.date)}</i></div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC', codeLine(f))}`,
      ]),
  },
  {
    id: 'marital-letter',
    class: 'marital_status_certificate',
    tags: ['form', 'italic'],
    draw: (f) =>
      paper('marital_status_certificate', [
        `${twoColumns(`${officeLines(`ỦY BAN NHÂN DÂN ${unit(f)}`)}<div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date, `ngày ${f.date}`)}</i>`, 44)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 14.5)}<p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} xác nhận ${f.main.sex === 'Nam' ? 'anh' : 'chị'} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, hiện cư trú tại ${f.main.home}, tính đến ngày cấp giấy này chưa đăng ký kết hôn với ai.</p><p>Giấy này được cấp để làm thủ tục kết hôn và có giá trị sử dụng 06 tháng.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    id: 'application-table',
    class: 'application_form',
    tags: ['form', 'table', 'sans'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="text-align:center">${nation(11)}</div>${title('PHIẾU ĐĂNG KÝ CẤP BẢN SAO VĂN BẰNG', 14)}<div class="sub">Kính gửi: Sở Giáo dục và Đào tạo tỉnh ${f.place.province}</div>${grid(
            [],
            [
              ['Người đề nghị', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`, 'Giới tính', f.main.sex],
              ['Ngày sinh', bornOf(f.main, 'applicant'), 'Nơi sinh', f.place.province],
              ['CCCD', idOf(f.main, 'applicant'), 'Điện thoại', `010${f.chance.digits(7)}`],
              ['Học sinh trường', `THPT ${f.place.name}`, 'Khóa thi', '6/1998'],
            ],
            11,
          )}<p>Đề nghị cấp 02 bản sao bằng tốt nghiệp trung học phổ thông. ${PLEDGE}</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người đề nghị', f.main.name)}</div></div>`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'application-heirs',
    class: 'application_form',
    tags: ['form'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('BẢN KHAI', 16)}<div class="sub">Đề nghị hỗ trợ mai táng phí</div><p class="flat"><b>1. Phần khai đối với người chết</b></p><p class="flat">Họ và tên: ${field('person_name', f.others[1].name, f.others[1].name, 'subject')}, sinh năm ${f.others[1].born.slice(6)}, nguyên quán: ${f.place.full}</p><p class="flat"><b>2. Phần khai đối với cá nhân nhận mai táng phí</b></p><p class="flat">Họ và tên: ${nameOf(f.main, 'applicant')}. Sinh ngày ${bornOf(f.main, 'applicant', dateInWords(f.main.born).slice(5))}. ${f.main.sex}</p><p class="flat">CCCD số: ${idOf(f.main, 'applicant')}. Nơi thường trú: ${f.main.home}</p><p class="flat">Mối quan hệ với người chết: Con</p><p>${PLEDGE}</p><div class="cols"><div>Xác nhận của UBND xã, phường<br>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người khai', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'business-head-right',
    class: 'household_business_certificate',
    tags: ['form'],
    draw: (f) =>
      paper(
        'household_business_certificate',
        [
          `${twoColumns(`UBND ${upper(district(f))}<br><b>${officeLines('PHÒNG KINH TẾ, HẠ TẦNG', 'VÀ ĐÔ THỊ')}</b>`, nation(11), 40, 11)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 15)}<div class="sub">Mã số hộ kinh doanh: ${field('business_registration_no', businessNo(f.chance))}<br>Cấp lần đầu: ${issued(f.date)}</div>${fill('Tên hộ kinh doanh:', `DỊCH VỤ ${upper(f.main.name.split(' ').at(-1) ?? '')}`)}${fill('Đại diện là:', `${Mr(f.main.sex)} ${nameOf(f.main, 'owner', upper(f.main.name))}`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'owner'), 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Giấy tờ pháp lý: Thẻ căn cước số', idOf(f.main, 'owner'))}${fill('Trụ sở:', f.main.home)}${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG', 'PHÒNG KINH TẾ')}`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    id: 'construction-list',
    class: 'construction_permit',
    tags: ['form'],
    draw: (f) =>
      paper('construction_permit', [
        `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:14mm"></div>GPXD số: ${field('document_no', `${f.number}/GPXD`)}`, `${nation(11.5)}`, 40)}${title('GIẤY PHÉP XÂY DỰNG NHÀ Ở RIÊNG LẺ', 15)}<p class="flat">1. Cấp cho hộ: ${Mr(f.main.sex)} ${nameOf(f.main, 'owner')}, sinh ngày ${bornOf(f.main, 'owner')}</p><p class="flat">- Số CCCD: ${idOf(f.main, 'owner')}</p><p class="flat">- Địa chỉ: ${f.main.home}</p><p class="flat">2. Được phép xây dựng công trình nhà ở; cốt nền +0,3 m; tổng diện tích sàn ${f.chance.whole(90, 300)} m².</p><p class="flat">3. Thời hạn khởi công: 12 tháng.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    id: 'contract-lease',
    class: 'certified_contract',
    tags: ['contract'],
    draw: (f) => {
      const taker = f.others[0];
      const serial = landSerial(f.chance, 6);
      return paper('certified_contract', [
        `<div style="text-align:center">${nation(12)}</div>${title('HỢP ĐỒNG THUÊ NHÀ', 16)}<p class="flat"><b>BÊN CHO THUÊ:</b> ${Mr(f.main.sex)} <b>${nameOf(f.main, 'giver', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'giver')}, CCCD ${idOf(f.main, 'giver')}, thường trú: ${f.main.home}</p><p class="flat"><b>BÊN THUÊ:</b> ${Mr(taker.sex)} <b>${nameOf(taker, 'taker', upper(taker.name))}</b>, sinh ngày ${bornOf(taker, 'taker')}, CCCD ${idOf(taker, 'taker')}, thường trú: ${taker.home}</p><p>Điều 1. Bên cho thuê đồng ý cho bên thuê thuê căn nhà gắn liền với thửa đất theo Giấy chứng nhận số ${field('land_certificate_serial', serial)}.</p><p>Điều 2. ${f.prose.sentence()}</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'BÊN CHO THUÊ', f.main.name)}</div><div>${plainSign(f, 'BÊN THUÊ', taker.name)}</div></div>${codeLine(f)}`,
      ]);
    },
  },
  {
    id: 'proxy-family',
    class: 'power_of_attorney',
    tags: ['form', 'typed'],
    draw: (f) => {
      const taker = f.others[0];
      return paper(
        'power_of_attorney',
        [
          `<div style="text-align:center">${nation(10.5)}</div>${title('GIẤY ỦY QUYỀN', 15)}<div style="font-size:11.5pt">${sideBySide(`<b>NGƯỜI ỦY QUYỀN</b><br>Họ tên: ${nameOf(f.main, 'giver')}<br>Năm sinh: ${bornOf(f.main, 'giver')}<br>CCCD: ${idOf(f.main, 'giver')}`, `<b>NGƯỜI ĐƯỢC ỦY QUYỀN</b><br>Họ tên: ${nameOf(taker, 'taker')}<br>Năm sinh: ${bornOf(taker, 'taker')}<br>CCCD: ${idOf(taker, 'taker')}`)}<p style="margin-top:4mm">Nội dung ủy quyền: ${f.prose.task()}</p></div><div style="text-align:right">${f.place.name}, ${issued(f.date)}</div><div class="cols"><div>${plainSign(f, 'Bên ủy quyền', f.main.name)}</div><div>${plainSign(f, 'Bên nhận ủy quyền', taker.name)}</div></div>${codeLine(f)}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'diploma-vocational',
    class: 'diploma',
    tags: ['form'],
    coloured: true,
    landscape: true,
    draw: (f) =>
      paper(
        'diploma',
        [
          `${guilloche('#dfe8f4')}<div style="margin:-6mm -2mm 0 -10mm;font-size:10.5pt;line-height:1.28"><div class="cols"><div style="text-align:center">SỞ NỘI VỤ<br><b>${officeLines('TRƯỜNG TRUNG CẤP NGHỀ', upper(f.place.province))}</b></div><div style="text-align:center">${nation(9.5, '-', 28)}</div></div>${title('BẰNG TỐT NGHIỆP TRUNG CẤP', 16)}${centred('Cấp cho', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fillRow(['Sinh ngày:', bornOf(f.main, 'subject'), 1], ['Tại:', f.place.province, 1])}${fillRow(['Nghề đào tạo:', 'Điện dân dụng', 1], ['Xếp loại tốt nghiệp:', 'Giỏi', 1])}<div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div><div class="cols"><div>Số hiệu: ${field('document_no', `C ${f.chance.digits(6)}`)}<br>Vào sổ số: ${f.number}${codeLine(f)}</div><div>${closing(f, 'HIỆU TRƯỞNG', '', 'HIỆU TRƯỞNG', 'TRƯỜNG TRUNG CẤP NGHỀ', 10)}</div></div></div>`,
        ],
        'a5Landscape',
      ),
  },
  {
    id: 'decision-couple',
    class: 'decision',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${twoColumns(`BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${officeLines('BẢO HIỂM XÃ HỘI', `TỈNH ${upper(f.place.province)}`)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/QĐ-BHXH`)}`, `${nation(11)}<i>${f.place.province}, ${issued(f.date)}</i>`, 42, 11.5)}${title('QUYẾT ĐỊNH<br>Về việc hưởng chế độ hưu trí hằng tháng', 13)}<p>${f.prose.ground()}</p>${title('QUYẾT ĐỊNH', 12.5)}<p>Điều 1. ${Mr(f.main.sex)}: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b></p><p class="flat">Sinh ngày: ${bornOf(f.main, 'subject')}; Số CCCD: ${idOf(f.main, 'subject')}</p><p class="flat">Nơi cư trú khi nghỉ hưu: ${f.main.home}</p><p>Được hưởng lương hưu hằng tháng kể từ ngày 01 tháng 11 năm 2026.</p><p>Điều 2. ${f.prose.sentence()}</p>${closing(f, 'GIÁM ĐỐC', codeLine(f), 'BHXH', 'BẢO HIỂM XÃ HỘI')}`,
      ]),
  },
  {
    id: 'letter-police',
    class: 'official_letter',
    tags: ['prose', 'two-column'],
    draw: (f) =>
      paper('official_letter', [
        `${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${officeLines(`CÔNG AN ${unit(f)}`)}</b><div class="rule" style="width:14mm"></div>Số: ${field('document_no', `${f.number}/CAX-QLHC`)}<div class="small">V/v ${f.prose.subject()}</div>`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42)}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}.</div><p>${f.prose.paragraph(3)}</p><p>${f.prose.paragraph(2)}</p>${closing(f, 'TRƯỞNG CÔNG AN', '<b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: CAX.', 'CÔNG AN', 'CÔNG AN')}`,
      ]),
  },
]);
