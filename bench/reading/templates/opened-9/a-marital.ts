import { field, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, centred, officeLines, sealedSign } from '../form-kit.ts';
import { officeNow } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { dayOf, spouse } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, colon, communeThen, digital, headThen } from '../eighth/a-parts.ts';
import { nearHome, onRule, pen } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_A_MARITAL = inPart('opened-9', [
  {
    // Form TP/HT-2006-XNHN.1 of 2007, filled with a pen; widowed.
    id: 'marital-2007-xnhn1-widowed-pen',
    class: 'marital_status_certificate',
    tags: ['form', 'italic'],
    draw: (f) => {
      const day = dayOf(f, 9, 2007);
      const old = oldCitizenId(f.chance);
      const mate = f.name(f.main.sex === 'Nam' ? 'Nữ' : 'Nam');
      return paper('marital_status_certificate', [
        `<div style="text-align:right;font-size:10pt"><b>Mẫu TP/HT-2006-XNHN.1</b></div>${twoColumns(`${headThen(f)}Số: ${pen(field('document_no', `${f.number}/XN`))}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${pen(issued(day))}</i>`, 41, 11.5)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 16, 'margin:9mm 0 5mm')}<p class="flat">ỦY BAN NHÂN DÂN: ${pen(communeThen(f))}</p><p class="flat">Xét đề nghị của ông/bà: ${pen(f.main.name)}</p>${centred('<b>XÁC NHẬN:</b>', '')}${onRule('Ông/Bà:', pen(`<b>${nameOf(f.main, 'subject')}</b>`))}${onRule('Sinh ngày:', pen(bornOf(f.main, 'subject')))}${across(`Giới tính: ${pen(f.main.sex)}`, `Dân tộc: ${pen('Kinh')}`, `Quốc tịch: ${pen('Việt Nam')}`)}${onRule('Số Giấy CMND/Hộ chiếu:', pen(oldIdOf(old, 'subject')))}${onRule('Nơi thường trú/tạm trú:', pen(`${nearHome(f.main)}, ${f.place.kind} ${f.place.name}`))}${onRule('Tình trạng hôn nhân:', pen(`đã kết hôn nhưng ${f.main.sex === 'Nam' ? 'vợ' : 'chồng'} là ${kin(mate, 'spouse')} đã chết`))}${onRule('', pen(`(Giấy chứng tử số ${f.chance.whole(5, 60)}, cấp ngày 18/4/2001); hiện chưa đăng ký kết hôn với ai.`))}<p class="flat" style="margin-top:3mm">Giấy này được cấp để: ${pen('vay vốn ngân hàng')}</p><p class="flat"><i>Giấy này có giá trị trong thời hạn 6 tháng, kể từ ngày cấp.</i></p>${besideSign(codeLine(f), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH'))}`,
      ]);
    },
  },
  {
    // A consulate confirms for a citizen abroad: columns with colons, passport beside the personal number.
    id: 'marital-2024-consulate',
    class: 'marital_status_certificate',
    tags: ['form', 'bilingual', 'small'],
    draw: (f) => {
      const day = dayOf(f, 10, 2024);
      const pass = passportNo(f.chance);
      const city = f.chance.pick(['Fukuoka', 'Frankfurt', 'Perth']);
      const two = (vi: string, en: string, value: string) =>
        colon(`${vi}<br><i style="font-size:9pt;color:#444">${en}</i>`, value, 62);
      return paper('marital_status_certificate', [
        `<div style="font-size:11.8pt;line-height:1.22">${twoColumns(`<b>${officeLines('TỔNG LÃNH SỰ QUÁN', 'VIỆT NAM', `TẠI ${upper(city)}`)}</b><div class="rule" style="width:15mm"></div>Số/<i>No.</i>: ${field('document_no', `${f.number}/TLSQ-XNTTHN`)}`, `${nation(11.5, '-', 50)}<i>${city}, ${issued(day)}</i>`, 38, 11.5)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15.5, 'margin:7mm 0 0')}<div class="sub"><i>CERTIFICATE OF MARITAL STATUS</i></div>${two('Họ, chữ đệm, tên', 'Full name', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${two('Ngày, tháng, năm sinh', 'Date of birth', bornOf(f.main, 'subject'))}${two('Giới tính', 'Sex', f.main.sex)}${two('Quốc tịch', 'Nationality', 'Việt Nam')}${two('Hộ chiếu số', 'Passport No.', field('passport_no', pass, pass, 'subject'))}${two('Số định danh cá nhân', 'Personal identification No.', idOf(f.main, 'subject'))}${two('Nơi cư trú trước khi xuất cảnh', 'Last residence in Viet Nam', communeThen(f))}${two('Nơi cư trú hiện nay', 'Present residence', city)}${two('Tình trạng hôn nhân trong thời gian cư trú ở nước ngoài', 'Marital status while residing abroad', `Từ ngày ${dayOf(f, 4, 2018)} đến nay không đăng ký kết hôn với ai tại Tổng Lãnh sự quán.`)}<p class="flat" style="margin-top:3mm">Giấy này có giá trị 6 tháng kể từ ngày cấp, được sử dụng để: bổ sung hồ sơ đăng ký kết hôn tại Việt Nam. / <i>This certificate is valid for 6 months.</i></p>${besideSign(codeLine(f), sealedSign(f, 'KT. TỔNG LÃNH SỰ<br>PHÓ TỔNG LÃNH SỰ', { ring: `TỔNG LÃNH SỰ QUÁN VIỆT NAM ★ ${upper(city)} ★`, inner: 'LÃNH SỰ' }))}</div>`,
      ]);
    },
  },
  {
    // The certificate as the new communes print it in 2026: a ruled table, digital signature, a code to check it.
    id: 'marital-2026-table-signed-digitally',
    class: 'marital_status_certificate',
    tags: ['form', 'table', 'qr', 'modern'],
    draw: (f) =>
      paper(
        'marital_status_certificate',
        [
          `<div style="font-size:10.8pt;margin-left:-6mm">${twoColumns(`${officeNow(f)}Số: ${field('document_no', `${f.number}/XNTTHN`)}`, `${nation(10.4, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 41, 10.4)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15, 'margin:8mm 0 4mm')}<p class="flat">Theo đề nghị của người yêu cầu nộp trực tuyến trên Cổng Dịch vụ công quốc gia, Ủy ban nhân dân ${f.place.kind} xác nhận:</p>${grid(
            [],
            [
              ['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
              ['Giới tính', f.main.sex],
              ['Dân tộc', 'Kinh'],
              ['Quốc tịch', 'Việt Nam'],
              ['Số định danh cá nhân', idOf(f.main, 'subject')],
              ['Nơi cư trú', f.main.home],
              [
                'Tình trạng hôn nhân',
                f.chance.pick([
                  'Hiện tại chưa đăng ký kết hôn với ai',
                  `Hiện tại đang có ${spouse(f.main)}, đã đăng ký kết hôn tại Ủy ban nhân dân ${f.place.kind} ${f.place.name}`,
                ]),
              ],
              [
                'Mục đích sử dụng',
                f.chance.pick(['Làm thủ tục vay vốn', 'Mua nhà ở xã hội', 'Bổ túc hồ sơ xin việc làm']),
              ],
              ['Thời hạn sử dụng', '06 tháng kể từ ngày cấp'],
            ],
            10.8,
          )}<div class="cols" style="margin-top:6mm"><div>${qr(`https://hotich.example/hn/${f.number}`, 24)}${codeLine(f)}</div><div style="text-align:center"><b>NGƯỜI KÝ GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN</b><br>${digital(f, f.name(), '10:07:51')}</div></div></div>`,
        ],
        'a4',
        MODERN,
      ),
  },
]);
