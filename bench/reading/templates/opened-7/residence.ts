import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, mateOf, oldIdOf } from '../civil-parts.ts';
import { besideSign, district, dotted, officeLines, sealedSign, unit } from '../form-kit.ts';
import { beside, runOn, typed } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { SANS, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital, recipients } from '../office-kit.ts';
import { dayOf, homeBefore } from '../paper-parts.ts';
import { inPart } from '../template.ts';

export const OPENED_7_RESIDENCE = inPart('opened-7', [
  {
    // The book of the last decade (form HK08): the owner's page at the left, a change of the household at the right.
    id: 'household-2015-owner-and-changes',
    class: 'household_book',
    tags: ['form', 'spread', 'small'],
    coloured: true,
    spreads: [[0, 1]],
    draw: (f) => {
      const small = 'font-size:10.4pt;line-height:1.5;margin:-8mm -6mm 0 -16mm';
      const [old, day] = [oldCitizenId(f.chance), dayOf(f, 2, 2015)];
      const police = sealedSign(f, `TRƯỞNG ${field('agency', `CÔNG AN ${unit(f)}`)}`, {
        ring: `CÔNG AN ${unit(f)} ★`,
        inner: 'CÔNG AN',
        gap: 24,
      });
      const left = `<div style="${small}"><div style="text-align:center">${nation(10, '-', 36)}</div>${title('SỔ HỘ KHẨU', 20, 'color:#a4242f;margin:6mm 0 0')}<div class="sub">Số: ${f.chance.digits(9).replace(/^../, '31')}</div>${dotted('Họ và tên chủ hộ: ', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`, 40)}${dotted('Ngày sinh: ', bornOf(f.main, 'owner'), 60)}${dotted('Số CMND: ', oldIdOf(old, 'owner'), 60)}<div>Nơi thường trú: ${homeBefore(f, f.main)}</div><div style="text-align:right;margin-top:4mm"><i>${capital(issued(day))}</i></div>${besideSign(`Hồ sơ hộ khẩu số: ${f.number}<br>Sổ đăng ký thường trú số: ${f.chance.whole(2, 30)}<br>Tờ số: ${f.chance.whole(2, 90)}${codeLine(f)}`, police)}</div>`;
      const right = `<div style="${small}">${title('ĐIỀU CHỈNH THAY ĐỔI', 14, 'margin:2mm 0 4mm')}<div style="border-bottom:0.2mm solid #888;padding-bottom:4mm">Nội dung: Xóa đăng ký thường trú đối với ${nameOf(f.others[1], 'member')}, lý do: ${f.chance.pick(['chuyển đến tỉnh khác', 'đã chết', 'nhập ngũ'])}.<div style="text-align:right"><i>Ngày 17 tháng 8 năm 2018</i><br><b>CÁN BỘ ĐĂNG KÝ</b><br>${f.name()}</div></div><div style="border-bottom:0.2mm solid #888;padding:4mm 0">Nội dung: Bổ sung số CCCD của chủ hộ: ${idOf(f.main, 'owner')}.<div style="text-align:right"><i>Ngày 05 tháng 3 năm 2021</i><br><b>CÁN BỘ ĐĂNG KÝ</b><br>${f.name()}</div></div></div>`;
      return paper('household_book', [left, right], 'a5');
    },
  },
  {
    // The certificate of the family's registered members before the books of 1994: a typed list on a sheet.
    id: 'household-1989-typed-list',
    class: 'household_book',
    tags: ['form', 'table', 'typed'],
    draw: (f) => {
      const day = dayOf(f, 4, 1989);
      const people: [Person, string, string][] = [
        [f.main, 'owner', 'Chủ hộ'],
        [f.others[0], 'member', mateOf(f.others[0])],
        [f.others[1], 'member', 'Con'],
        [f.others[2], 'member', 'Cháu'],
      ];
      const rows = people.map(([who, role, tie], i) => {
        const old = oldCitizenId(f.chance);
        return [
          String(i + 1),
          nameOf(who, role),
          bornOf(who, role, who.born.replaceAll('/', '-')),
          who.sex,
          tie,
          f.chance.pick(['Làm ruộng', 'Thợ mộc', 'Buôn bán']),
          i < 2 ? oldIdOf(old, role) : '',
        ];
      });
      return paper(
        'household_book',
        [
          `<div style="font-size:10.2pt;margin:0 -6mm 0 -14mm"><div class="cols"><div>CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', `CÔNG AN ${upper(district(f))}`)}</b><br>Mẫu số 3-HK</div><div style="text-align:center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</div></div>${title('GIẤY CHỨNG NHẬN NHÂN KHẨU THƯỜNG TRÚ', 14, 'margin:9mm 0 0')}<div class="sub">(Sổ hộ khẩu gia đình) - Số: ${f.chance.digits(5)}</div><div>Họ và tên chủ hộ: <b>${upper(f.main.name)}</b></div><div>Số nhà, thôn, ấp: ${f.main.home.split(', ')[0]}</div><div>Xã, huyện, tỉnh: ${f.place.name}, ${district(f).replace('huyện ', '')}, ${f.place.province}</div>${grid(['STT', 'Họ và tên', 'Ngày sinh', 'Nam, nữ', 'Quan hệ', 'Nghề nghiệp', 'Số CMND'], rows, 9.6)}<div>Tổng số nhân khẩu: 04 (bốn) người.</div><div style="text-align:right;margin-top:6mm">${f.place.province}, ${issued(day)}</div>${besideSign(codeLine(f), sealedSign(f, `TRƯỞNG CÔNG AN HUYỆN`, { ring: `CÔNG AN ${upper(district(f))} ★`, inner: 'CÔNG AN', gap: 24 }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Form CT07 of circular 66/2023/TT-BCA: personal data, then the household in a table.
    id: 'residence-ct07-household-table',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const [mate, child] = f.others;
      const row = (no: number, who: Person, role: string, tie: string) => [
        String(no),
        nameOf(who, role),
        bornOf(who, role),
        who.sex,
        idOf(who, role),
        tie,
      ];
      return paper('other', [
        `<div style="text-align:right;font-size:9.5pt;margin-top:-7mm"><i>Mẫu CT07 ban hành kèm theo Thông tư số 66/2023/TT-BCA<br>ngày 17/11/2023 của Bộ trưởng Bộ Công an</i></div>${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${officeLines('CÔNG AN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/XN-ĐKCT`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 41, 12)}${title('XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ', 15.5, 'margin:5mm 0 3mm')}<div style="font-size:12pt"><p class="flat">I. Theo đề nghị của Ông/Bà:</p>${runOn(['1. Họ, chữ đệm và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${runOn(['2. Ngày, tháng, năm sinh', bornOf(f.main, 'subject')], ['3. Giới tính', f.main.sex])}${runOn(['4. Số định danh cá nhân', idOf(f.main, 'subject', spaced(f.main.id))])}${runOn(['5. Dân tộc', 'Kinh'], ['6. Tôn giáo', 'Không'], ['7. Quốc tịch', 'Việt Nam'])}${runOn(['8. Quê quán', f.place.full])}<p class="flat" style="margin-top:2mm">II. Công an ${f.place.kind} ${f.place.name} xác nhận thông tin về cư trú của Ông/Bà có tên tại mục I:</p>${runOn(['1. Nơi thường trú', f.main.home])}${runOn(['2. Nơi tạm trú', 'Không'])}${runOn(['3. Nơi ở hiện tại', f.main.home])}${runOn(['4. Họ, chữ đệm và tên chủ hộ', f.main.name], ['5. Quan hệ với chủ hộ', 'Chủ hộ'])}<div>6. Thông tin các thành viên khác trong hộ gia đình:</div>${grid(['TT', 'Họ, chữ đệm và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Quan hệ với chủ hộ'], [row(1, mate, 'member', mateOf(mate)), row(2, child, 'member', 'Con')], 11)}<p class="flat">Xác nhận thông tin cư trú này có giá trị đến hết ngày ${daysLater(f.date, 365)}.</p></div>${closing(f, 'TRƯỞNG CÔNG AN', codeLine(f), 'CÔNG AN', 'CÔNG AN', 21)}`,
      ]);
    },
  },
  {
    // The confirmation of residence as the ministry's portal signs it: a code, fields side by side.
    id: 'residence-ct07-portal-print',
    class: 'other',
    tags: ['form', 'qr', 'modern', 'personal'],
    draw: (f) => {
      return paper(
        'other',
        [
          `<div style="font-size:10.5pt"><div style="display:flex;gap:6mm"><div style="flex:1;text-align:center;font-size:10pt">CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', `CÔNG AN ${unit(f)}`)}</b><br>Số: ${field('document_no', `${f.number}/XNCT`)}</div><div style="flex:1.3;text-align:center">${nation(9.8, '-', 42)}</div><div>${qr(`https://dichvucong.example/ct07/${f.number}`, 18)}</div></div>${title('XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ', 15, 'margin:8mm 0 0')}<div class="sub" style="font-size:10pt">(Bản điện tử được ký số, ${issued(f.date)})</div>${beside('Công dân', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${beside('Ngày sinh', bornOf(f.main, 'subject'))}${beside('Số định danh', idOf(f.main, 'subject'))}${beside('Giới tính', f.main.sex)}${beside('Nơi thường trú', `${f.main.home}; từ ngày ${f.chance.whole(10, 28)}/0${f.chance.whole(1, 9)}/2019`)}${beside('Nơi ở hiện tại', f.main.home)}${beside('Chủ hộ', `${nameOf(f.others[2], 'owner')} (${f.others[2].sex === 'Nam' ? 'anh' : 'chị'} ruột)`)}${beside('Số định danh của chủ hộ', idOf(f.others[2], 'owner'))}${beside('Mục đích', f.chance.pick(['Đăng ký học cho con', 'Vay vốn tín dụng', 'Làm thủ tục đất đai']))}<p class="flat" style="margin-top:5mm">Thông tin trên được khai thác từ Cơ sở dữ liệu về cư trú tại thời điểm ký. Xác nhận có giá trị 01 năm kể từ ngày cấp; hết giá trị khi thông tin về cư trú thay đổi.</p><div style="border:0.4mm solid #a4242f;color:#a4242f;padding:2mm 3mm;width:82mm;margin:6mm 0 0 auto;font-size:9pt">Người ký: Công an ${f.place.kind} ${f.place.name}<br>Email: ca.${f.place.slug}@congan.example<br>Thời gian ký: ${f.date} 0${f.chance.whole(8, 9)}:${f.chance.whole(10, 59)}</div>${codeLine(f)}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // The slip of leaving one's registered place (form HK07), typed into a printed form.
    id: 'household-transfer-hk07-2012',
    class: 'other',
    tags: ['form', 'typed', 'table', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 6, 2012);
      const [old, other] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      const mate = f.others[0];
      return paper(
        'other',
        [
          `<div style="font-size:10.6pt"><div style="text-align:right;font-size:8.5pt;margin-top:-5mm"><i>Mẫu HK07 ban hành theo TT số 81/2011/TT-BCA</i></div>${twoColumns(`CÔNG AN ${upper(district(f))}<br><b>${officeLines('CÔNG AN', unit(f))}</b><div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/GCHK`)}`, nation(10.5, '-', 46), 41, 10.5)}${title('GIẤY CHUYỂN HỘ KHẨU', 16, 'margin:6mm 0 3mm')}${fillRow(['1. Họ và tên:', typed(nameOf(f.main, 'subject', upper(f.main.name)), 10), 3], ['2. Nam/nữ:', typed(f.main.sex, 10), 1])}${fillRow(['3. Ngày, tháng, năm sinh:', typed(bornOf(f.main, 'subject'), 10), 1], ['4. Số CMND:', typed(oldIdOf(old, 'subject'), 10), 1])}${fill('5. Quê quán:', typed(f.place.name, 10))}${fillRow(['6. Dân tộc:', typed('Kinh', 10), 1], ['7. Tôn giáo:', typed('Không', 10), 1], ['8. Quốc tịch:', typed('Việt Nam', 10), 1])}${fill('9. Nơi thường trú:', typed(f.main.home.split(', ').slice(0, 2).join(', '), 10))}${fill('10. Họ và tên chủ hộ nơi đi:', typed(kin(f.name('Nam'), 'owner'), 10))}${fill('11. Nơi thường trú chuyển đến:', typed('xã Tân Hòa Trung, tỉnh Bình Hải', 10))}${fill('12. Lý do chuyển hộ khẩu:', typed(f.chance.pick(['Theo chồng', 'Mua nhà ở', 'Về quê']), 10))}<div style="margin-top:2mm">13. Những người trong hộ cùng chuyển hộ khẩu:</div>${grid(
            ['TT', 'Họ và tên', 'Ngày sinh', 'Nam/nữ', 'Số CMND', 'Quan hệ'],
            [
              [
                '1',
                typed(nameOf(mate, 'member'), 9.5),
                typed(bornOf(mate, 'member'), 9.5),
                typed(mate.sex, 9.5),
                typed(oldIdOf(other, 'member'), 9.5),
                typed(mateOf(mate), 9.5),
              ],
            ],
            10,
          )}<div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(day)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: `CÔNG AN ${unit(f)} ★`, inner: 'CÔNG AN', gap: 23 }))}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A head of a hamlet reports on who lives in a house, asked by the commune's police.
    id: 'report-residence-verified',
    class: 'report',
    tags: ['prose', 'personal'],
    draw: (f) => {
      const who = f.main.sex === 'Nam' ? 'ông' : 'bà';
      const hamlet = f.main.home.split(', ')[0] ?? '';
      return paper('report', [
        `<div class="cols" style="font-size:12pt"><div style="text-align:center">${upper(`${f.place.kind} ${f.place.name}`)}<br><b>${field('agency', `BAN ĐIỀU HÀNH ${upper(hamlet)}`)}</b></div><div style="text-align:center;flex:1.4;white-space:nowrap">${nation(11.5, '-', 48)}</div></div><div style="text-align:right;margin-top:1mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('BÁO CÁO', 16, 'margin:7mm 0 0')}<div class="sub"><b>Kết quả xác minh nơi cư trú thực tế của công dân</b></div><div style="text-align:center;margin-bottom:3mm">Kính gửi: Công an ${f.place.kind} ${f.place.name}</div><p>Thực hiện yêu cầu của Công an ${f.place.kind}, ngày ${daysLater(f.date, -2)} ban điều hành đã đến nhà và làm việc với ${who} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, căn cước số ${idOf(f.main, 'subject')}, địa chỉ: ${f.main.home}. Kết quả như sau:</p><p>1. ${capital(who)} ${f.main.name} ở ổn định tại địa chỉ trên từ năm ${f.chance.whole(1994, 2018)}; nhà cấp 4 diện tích khoảng ${f.chance.whole(60, 140)} m² trên đất của gia đình, không tranh chấp, có đồng hồ điện và nước riêng. Trong nhà hiện có ${f.chance.whole(2, 6)} người cùng sinh sống.</p><p>2. Các hộ liền kề đều xác nhận gia đình chấp hành tốt quy ước của khu dân cư, không vi phạm về an ninh trật tự, đóng góp đầy đủ các khoản quỹ. ${f.long ? `Ngày ${daysLater(f.date, -1)} ban điều hành đã lấy ý kiến của ${f.chance.whole(5, 9)} hộ trong ngõ, không có ý kiến khác; bản ghi ý kiến được lưu tại nhà văn hóa và sẽ nộp khi được yêu cầu.` : ''}</p><p>3. Trước khi về địa phương, ${who} có thời gian làm thuê ở tỉnh khác nhưng không cắt đăng ký thường trú; việc vắng mặt có báo với tổ trưởng.</p><p>Ban điều hành báo cáo để Công an ${f.place.kind} xem xét, giải quyết cho công dân theo quy định./.</p>${besideSign(`${recipients('Như trên;', 'Lưu: thôn.')}${codeLine(f)}`, plainSign(f, 'TRƯỞNG BAN ĐIỀU HÀNH', f.name('Nam'), 20))}`,
      ]);
    },
  },
]);
