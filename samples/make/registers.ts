import { citizenId } from './identifiers.ts';
import { DOSSIER } from './dossiers.ts';
import { PEOPLE, type PersonKey } from './people.ts';
import { seededRandom } from './random.ts';

/** code, name, field, result, mode */
const PROCEDURES: [string, string, string, string, 'full' | 'partial' | 'none'][] = [
  ['1.001193', 'Đăng ký khai sinh', 'Hộ tịch', 'birth_certificate', 'full'],
  ['1.004772', 'Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân', 'Hộ tịch', 'birth_certificate', 'partial'],
  ['1.000656', 'Đăng ký khai tử', 'Hộ tịch', 'death_extract', 'full'],
  ['1.000894', 'Đăng ký kết hôn', 'Hộ tịch', 'marriage_certificate', 'partial'],
  ['1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân', 'Hộ tịch', 'marital_status_certificate', 'full'],
  ['2.000635', 'Cấp bản sao trích lục hộ tịch', 'Hộ tịch', 'civil_register', 'full'],
  ['2.000815', 'Chứng thực bản sao từ bản chính', 'Chứng thực', '', 'partial'],
  ['2.000884', 'Chứng thực chữ ký trong các giấy tờ, văn bản', 'Chứng thực', 'power_of_attorney', 'none'],
  [
    '2.001035',
    'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
    'Chứng thực',
    'certified_contract',
    'none',
  ],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Hộ kinh doanh', 'household_business_certificate', 'full'],
  ['1.012783', 'Cấp đổi Giấy chứng nhận quyền sử dụng đất', 'Đất đai', 'land_use_certificate', 'partial'],
  ['1.009994', 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ', 'Xây dựng', 'construction_permit', 'full'],
  ['1.004222', 'Đăng ký thường trú', 'Cư trú', '', 'full'],
  ['1.001776', 'Trợ cấp xã hội hàng tháng', 'Bảo trợ xã hội', 'decision', 'full'],
];

/** Dossiers of the drawn papers: code, procedure, applicant, resolved (empty = open), channel. */
const NAMED: [string, string, PersonKey, string, string][] = [
  [DOSSIER.birth, '1.004772', 'dieu', '2026-10-12', 'direct'],
  [DOSSIER.death, '1.000656', 'thuc', '2026-10-08', 'direct'],
  [DOSSIER.marriage, '1.000894', 'phuc', '2026-10-15', 'direct'],
  [DOSSIER.marital, '1.004873', 'huong', '2026-10-19', 'online'],
  [DOSSIER.business, '1.001612', 'kien', '2026-10-20', 'online'],
  [DOSSIER.land, '1.012783', 'loan', '2026-10-22', 'direct'],
  [DOSSIER.landNew, '1.012783', 'nghia', '2026-10-27', 'postal'],
  [DOSSIER.proxy, '2.000884', 'nghia', '2026-10-19', 'direct'],
  [DOSSIER.contract, '2.001035', 'my', '2026-10-21', 'direct'],
  [DOSSIER.construction, '1.009994', 'sang', '2026-10-20', 'online'],
  [DOSSIER.diploma, '2.000815', 'quyen', '', 'direct'],
  [DOSSIER.household, '1.004222', 'duong', '', 'online'],
  [DOSSIER.card, '1.001776', 'tho', '', 'direct'],
  [DOSSIER.batchOne, '2.000635', 'hanh', '', 'direct'],
  [DOSSIER.batchTwo, '1.004873', 'bao', '', 'direct'],
  [DOSSIER.batchThree, '1.001193', 'emNhat', '', 'direct'],
  [DOSSIER.batchFour, '2.000815', 'lanHai', '', 'direct'],
  [DOSSIER.vuFirst, '2.000815', 'vu', '', 'direct'],
  [DOSSIER.vuSecond, '1.004222', 'vu', '', 'online'],
  [DOSSIER.lanFirst, '1.001776', 'lanMot', '', 'direct'],
  [DOSSIER.lanSecond, '1.001776', 'lanHai', '', 'direct'],
  [DOSSIER.brother, '1.004873', 'anhNhat', '', 'online'],
  [DOSSIER.sister, '1.004873', 'emNhat', '', 'online'],
  [DOSSIER.birthOld, '2.000635', 'toan', '', 'direct'],
  [DOSSIER.aid, '1.001776', 'thoa', '', 'direct'],
  [DOSSIER.single, '1.004873', 'mien', '', 'direct'],
  [DOSSIER.site, '1.009994', 'dinh', '', 'online'],
  [DOSSIER.residence, '1.004222', 'ngan', '', 'direct'],
];

const STATIONS: [string, string, string][] = [
  ['scanner', 'Máy quét quầy 1', 'H08.27.35'],
  ['phone', 'Điện thoại quầy 2', 'H08.27.35'],
  ['a3', 'Máy A3 địa chính', 'H08.27.35'],
  ['batch', 'Máy quét có khay nạp', 'H08.27.35'],
  ['hostile', 'Máy quét thử tệp lỗi', 'H08.27.35'],
];

function csv(header: string, rows: string[][]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows.map((row) => row.map(cell).join(','))].join('\n') + '\n';
}

/** Received date that a dossier code states, yyyy-mm-dd. */
function receivedOf(code: string): string {
  const digits = code.split('-')[1] ?? '';
  return `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đỗ', 'Dương', 'Lý', 'Đào'];
const MIDDLE = ['Thị Ngọc', 'Văn Hữu', 'Thị Kim', 'Đức Minh', 'Thị Bảo', 'Công Tấn', 'Thanh', 'Quốc Khải'];
const GIVEN = ['Lạc', 'Trầm', 'Vịnh', 'Sơ', 'Ngà', 'Duệ', 'Cẩm', 'Thạc', 'Oanh', 'Bích Trâm', 'Hoạch', 'Nhiên'];

function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Dossiers without a drawn paper, so that coverage and backlog mean something; two thirds are resolved. */
function otherDossiers(count: number): string[][] {
  const random = seededRandom(20_261_101);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const month = pick(['09', '10']);
    const middle = pick(MIDDLE);
    const sex = middle.startsWith('Thị') ? 'Nữ' : 'Nam';
    const year = 1900 + Math.floor(random() * 5);
    const id = citizenId(
      pick(['052', '038', '064', '001', '079']),
      sex,
      year,
      String(500_000 + index * 7_919).slice(-6),
    );
    const code = `H08.27.35-26${month}${day}-${String(1000 + index)}`;
    const received = `2026-${month}-${day}`;
    // At most three weeks later, so that nothing is resolved after the day these samples are set in.
    const resolved = random() < 0.66 ? daysLater(received, 1 + Math.floor(random() * 21)) : '';
    const procedure = pick(PROCEDURES)[0];
    return [
      code,
      procedure,
      'H08.27.35',
      `${pick(FAMILY)} ${middle} ${pick(GIVEN)}`,
      id,
      received,
      resolved,
      pick(['online', 'direct', 'postal']),
    ];
  });
}

/** The four register files by name, as CSV with the contract's English headers. */
export function registerFiles(): Record<string, string> {
  const named = NAMED.map(([code, procedure, key, resolved, channel]) => {
    const who = PEOPLE[key];
    return [code, procedure, 'H08.27.35', who.name, who.id, receivedOf(code), resolved, channel];
  });
  return {
    'procedures.csv': csv('code,name,field,result,mode', PROCEDURES),
    'units.csv': csv('code,name', [
      ['H08.27.35', 'Ủy ban nhân dân xã Mẫu Lâm'],
      ['H08.27', 'Ủy ban nhân dân tỉnh Lâm Hải'],
    ]),
    'stations.csv': csv('name,title,unit', STATIONS),
    'dossiers.csv': csv('dossier_code,procedure_code,unit,applicant,citizen_id,received,resolved,channel', [
      ...named,
      ...otherDossiers(62),
    ]),
  };
}
