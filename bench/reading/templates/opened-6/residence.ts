import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { besideSign, dotted, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, spaced, title, twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { mateOf, oldIdOf } from '../civil-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_6_RESIDENCE = inPart('opened-6', [
  {
    // A request to the commune on a blank sheet, confirmed at its foot.
    id: 'application-confirm-abode',
    class: 'application_form',
    tags: ['prose', 'form'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      return paper('application_form', [
        `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('ĐƠN XIN XÁC NHẬN NƠI CƯ TRÚ', 16, 'margin:8mm 0 3mm')}<div class="sub">Kính gửi: - Công an ${f.place.kind} ${f.place.name};<br>- Trưởng thôn, tổ dân phố.</div><p>Tôi tên là: <b>${nameOf(f.main, 'applicant')}</b>, sinh ngày ${bornOf(f.main, 'applicant')}, căn cước công dân số ${idOf(f.main, 'applicant')} (số CMND cũ: ${oldIdOf(old, 'applicant')}).</p><p>Hiện đang sinh sống tại: ${f.main.home}.</p><p>Nay tôi làm đơn này kính đề nghị quý cơ quan xác nhận tôi cùng gia đình đã ở liên tục tại địa chỉ trên từ năm ${f.chance.whole(1996, 2016)} đến nay, không tranh chấp với ai, để ${f.chance.pick(['mua điện, nước sinh hoạt theo giá hộ gia đình', 'con tôi nhập học đúng tuyến', 'bổ sung hồ sơ xin hỗ trợ nhà ở'])}.</p><p>Những lời khai trên là đúng, nếu sai tôi xin chịu hoàn toàn trách nhiệm.</p><p>Tôi xin chân thành cảm ơn!</p><div class="cols" style="margin-top:4mm"><div></div><div style="text-align:center;white-space:nowrap"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người làm đơn', f.main.name, 18)}</div></div>${codeLine(f)}<div style="margin-top:4mm;border-top:0.2mm dashed #555;padding-top:3mm"><b>Xác nhận của Trưởng thôn:</b> Nội dung đơn là đúng.</div><div class="cols"><div>${plainSign(f, 'TRƯỞNG THÔN', f.name('Nam'), 16)}</div><div>${sealedSign(f, 'XÁC NHẬN CỦA CÔNG AN<br>TRƯỞNG CÔNG AN', { ring: `CÔNG AN ${unit(f)} ★`, inner: 'CÔNG AN', gap: 20 })}</div></div>`,
      ]);
    },
  },
  {
    // Form CT08: the police tell what became of a request.
    id: 'residence-ct08-notice',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      return paper('other', [
        `<div style="text-align:right;font-size:9.5pt;margin-top:-6mm"><i>Mẫu CT08 ban hành kèm theo Thông tư số 66/2023/TT-BCA</i></div>${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${officeLines('CÔNG AN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TB-CA`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('THÔNG BÁO', 16, 'margin:6mm 0 0')}<div class="sub"><b>Về kết quả giải quyết, hủy bỏ đăng ký cư trú</b></div><div style="text-align:center;margin-bottom:3mm">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'subject')}</b></div><p>Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020; xét hồ sơ đề nghị ngày ${daysLater(f.date, -4)} của ${who}, Công an ${f.place.kind} ${f.place.name} thông báo như sau:</p>${line('1. Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${line('2. Số định danh cá nhân:', idOf(f.main, 'subject', spaced(f.main.id)))}${line('3. Nội dung giải quyết:', 'Đã cập nhật đăng ký thường trú vào Cơ sở dữ liệu về cư trú')}${line('4. Nơi thường trú:', f.main.home)}${line('5. Họ, chữ đệm và tên chủ hộ:', `${f.main.name}; quan hệ với chủ hộ: Chủ hộ`)}${line('6. Lý do hủy bỏ (nếu có):', 'Không')}<p style="margin-top:3mm">Vậy thông báo để ${who} biết, đối chiếu; nếu thông tin chưa đúng đề nghị phản ánh trong thời hạn 07 ngày./.</p>${closing(f, 'TRƯỞNG CÔNG AN', `${recipients('Như trên;', 'Lưu: ĐKCT.')}${codeLine(f)}`, 'CÔNG AN', 'CÔNG AN')}`,
      ]);
    },
  },
  {
    // What communes and ward police wrote before form CT07: who lives there, in a sentence and a list.
    id: 'residence-old-household-confirmation',
    class: 'other',
    tags: ['form', 'table', 'modern', 'personal'],
    draw: (f) => {
      const [mate, child] = f.others;
      const rows = [
        ['1', nameOf(f.main, 'subject'), bornOf(f.main, 'subject'), idOf(f.main, 'subject'), 'Chủ hộ'],
        ['2', nameOf(mate, 'member'), bornOf(mate, 'member'), idOf(mate, 'member'), mateOf(mate)],
        ['3', nameOf(child, 'member'), bornOf(child, 'member'), idOf(child, 'member'), 'Con'],
      ];
      return paper(
        'other',
        [
          `<div style="font-size:11pt"><div style="text-align:center">${nation(11, '-', 44)}</div>${title('GIẤY XÁC NHẬN NHÂN KHẨU', 15, 'margin:7mm 0 1mm')}<div class="sub">Số: ${field('document_no', `${f.number}/GXN`)}</div><p>${field('agency', `Công an ${f.place.kind} ${f.place.name}`)}, tỉnh ${f.place.province} xác nhận hộ gia đình dưới đây có đăng ký thường trú tại ${f.main.home}:</p>${grid(['STT', 'HỌ VÀ TÊN', 'NGÀY SINH', 'SỐ CĂN CƯỚC', 'QUAN HỆ'], rows, 10.5)}<p class="flat">Tổng số nhân khẩu: 03 (ba) người.</p><p>Giấy này cấp theo yêu cầu của đương sự để bổ sung hồ sơ, có giá trị 30 ngày.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div></div>${besideSign(codeLine(f), sealedSign(f, 'KT. TRƯỞNG CÔNG AN<br>PHÓ TRƯỞNG CÔNG AN', { ring: `CÔNG AN ${unit(f)} ★`, inner: 'CÔNG AN' }))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // The book of 2006 opened at two members, the stamp of a change at the foot.
    id: 'household-2006-members-spread',
    class: 'household_book',
    tags: ['form', 'spread', 'small', 'italic'],
    coloured: true,
    spreads: [[0, 1]],
    draw: (f) => {
      const small = 'font-size:10pt;line-height:1.35;margin:-8mm -7mm 0 -17mm';
      const day = '19/03/2008';
      const entry = (who: Person, role: string, tie: string) => {
        const old = oldCitizenId(f.chance);
        return `<div style="line-height:1.6">${fill('Quan hệ với chủ hộ:', `<i>${tie}</i>`)}${fill('Họ và tên:', `<i>${nameOf(who, role, upper(who.name))}</i>`)}${fill('Tên gọi khác:', '')}${fillRow(['Sinh ngày:', `<i>${bornOf(who, role)}</i>`, 3], ['Nam/Nữ:', `<i>${who.sex}</i>`, 1])}${fill('Nơi sinh:', `<i>${f.place.full}</i>`)}${fillRow(['Dân tộc:', '<i>Kinh</i>', 1], ['Tôn giáo:', '<i>Không</i>', 1])}${fillRow(['Số CMND:', `<i>${oldIdOf(old, role)}</i>`, 3], ['Số hộ chiếu:', '', 2])}${fill('Nghề nghiệp:', `<i>${f.chance.pick(['Buôn bán', 'Nông dân', 'Cán bộ hưu trí'])}</i>`)}${fill('Nơi làm việc:', '')}${fill('Thường trú trước khi chuyển đến:', '')}</div>`;
      };
      const police = `<div class="cols" style="margin-top:4mm;font-size:9pt"><div style="text-align:center"><b>CÁN BỘ ĐĂNG KÝ</b><br><i>(Ký, ghi họ tên)</i></div><div>${sealedSign(f, `TRƯỞNG ${field('agency', `CÔNG AN ${unit(f)}`)}`, { ring: `CÔNG AN ${unit(f)} ★`, inner: 'CÔNG AN', gap: 25 })}</div></div>`;
      const left = `<div style="${small}"><div style="display:flex;justify-content:space-between"><b>2</b><span>Hồ sơ số: ${f.number}</span></div>${entry(f.main, 'owner', 'Chủ hộ')}<div style="text-align:right"><i>${issued(day)}</i></div>${police}${codeLine(f)}</div>`;
      const right = `<div style="${small}"><div style="text-align:right"><b>3</b></div>${entry(f.others[0], 'member', mateOf(f.others[0]))}<div style="margin-top:3mm">Lý do xóa đăng ký thường trú:</div>${fill('', '')}${fill('', '')}<div style="text-align:center;margin-top:4mm;font-size:9pt"><b>CÁN BỘ ĐĂNG KÝ</b></div></div>`;
      return paper('household_book', [left, right], 'a5');
    },
  },
  {
    // The book of people who live somewhere for a time, form HK09: its cover page with its term.
    id: 'household-temporary-hk09',
    class: 'household_book',
    tags: ['form', 'sans', 'small'],
    coloured: true,
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      return paper(
        'household_book',
        [
          `<div style="margin:-6mm -5mm 0 -14mm;font-size:10pt;line-height:1.5"><div style="text-align:right;font-size:8pt"><i>Mẫu HK09 ban hành theo TT số 36/2014/TT-BCA</i></div><div style="text-align:center">${nation(10, '-', 38)}</div>${title('SỔ TẠM TRÚ', 20, 'color:#2a5a8c;margin:8mm 0 1mm')}<div class="sub">Số: ${f.chance.digits(9).replace(/^./, '6')}</div>${dotted('Họ và tên chủ hộ hoặc người tạm trú: ', `<b>${nameOf(f.main, 'owner')}</b>`, 30)}${dotted('Ngày sinh: ', bornOf(f.main, 'owner'), 40)}${dotted('CMND số: ', oldIdOf(old, 'owner'), 40)}<div style="margin:1mm 0">Nơi thường trú: thôn Đông, xã Đại Bản, tỉnh Kinh Bắc Hạ</div><div style="margin:1mm 0">Nơi tạm trú: ${f.main.home}</div>${dotted('Tạm trú từ ngày: ', '02/05/2017', 10)}<div>đến ngày: 02/05/2019</div><div style="text-align:right;margin-top:4mm"><i>${f.place.name}, ${issued('04/05/2017')}</i></div>${besideSign(`Sổ đăng ký tạm trú số: ${f.chance.whole(2, 20)}<br>Tờ số: ${f.chance.whole(2, 90)}`, sealedSign(f, `TRƯỞNG ${field('agency', `CÔNG AN ${unit(f)}`)}`, { ring: `CÔNG AN ${unit(f)} ★`, inner: 'CÔNG AN', gap: 24 }))}${codeLine(f)}</div>`,
        ],
        'a5',
        SANS,
      );
    },
  },
]);
