import {
  chosen,
  declaredRows,
  DECLARED_HEADER,
  dossierFile,
  EQUIPMENT_HEADER,
  later,
  paperFile,
  PROCEDURE_HEADER,
  spread,
  STAFF_HEADER,
  UNIT_HEADER,
  type Declared,
  type InventedDossier,
  type Office,
} from './office-files.ts';

export const TUY_PHUOC_PERIOD = { from: '2024-01-01', to: '2024-07-25' };
export const TUY_PHUOC_HANDOVER = '2024-05-01';

/** name, staff, own, sent, postal, computers, printers, scanners, signatures: Biểu mẫu 1 as the report prints it. */
export const TUY_PHUOC_MEANS: [string, ...number[]][] = [
  ['Cấp huyện', 8, 3, 1, 4, 7, 5, 6, 8],
  ['Thị trấn Diêu Trì', 4, 4, 0, 0, 4, 2, 2, 4],
  ['Thị trấn Tuy Phước', 6, 0, 6, 0, 5, 3, 2, 6],
  ['Xã Phước An', 5, 5, 0, 0, 5, 3, 3, 4],
  ['Xã Phước Hiệp', 6, 6, 0, 0, 4, 2, 3, 6],
  ['Xã Phước Hòa', 6, 6, 0, 0, 6, 4, 4, 6],
  ['Xã Phước Hưng', 6, 6, 0, 0, 5, 4, 3, 6],
  ['Xã Phước Lộc', 6, 6, 0, 0, 4, 3, 2, 6],
  ['Xã Phước Nghĩa', 5, 5, 0, 0, 4, 3, 2, 5],
  ['Xã Phước Quang', 5, 5, 0, 0, 5, 4, 3, 5],
  ['Xã Phước Sơn', 7, 6, 0, 0, 6, 4, 2, 7],
  ['Xã Phước Thắng', 5, 5, 0, 0, 5, 4, 3, 4],
  ['Xã Phước Thành', 5, 5, 0, 0, 4, 2, 2, 5],
  ['Xã Phước Thuận', 6, 6, 0, 0, 6, 5, 3, 6],
];
const codeOf = (index: number): string => (index === 0 ? 'H99.20' : `H99.20.${String(index).padStart(2, '0')}`);

/**
 * Counts of one period over 3,000 dossiers: with a paper result, of these without a file, online, owing a fee, paid online,
 * reused. The report has only rates; the counts are invented so that the rates come out at its first decimal.
 */
const PERIODS = [
  { from: '2024-01-01', to: '2024-04-28', paper: 55, missing: 7, online: 2991, owed: 1500, paid: 1104, reused: 57 },
  { from: '2024-05-01', to: '2024-07-22', paper: 344, missing: 42, online: 2934, owed: 1500, paid: 1434, reused: 51 },
];
const PROCEDURES = [
  ['9.200001', 'Thủ tục hư cấu có kết quả bằng giấy', 'Đất đai', 'Giấy chứng nhận quyền sử dụng đất', 'Một phần'],
  ['9.200002', 'Thủ tục hư cấu không có kết quả bằng giấy', 'Chứng thực', 'Không', 'Toàn trình'],
];

function meansRows(): { staff: string[][]; equipment: string[][] } {
  const staff: string[][] = [];
  const equipment: string[][] = [];
  for (const [
    index,
    [, total = 0, own = 0, sent = 0, postal = 0, computers, printers, scanners, signed = 0],
  ] of TUY_PHUOC_MEANS.entries()) {
    const unit = codeOf(index);
    const kinds = [...Array(own).fill('Biên chế'), ...Array(sent).fill('Cử đến'), ...Array(postal).fill('BCCI')];
    for (let i = 0; i < total; i++) {
      // Phước Sơn has seven people of whom its columns tell six: one stays without a kind.
      const kind: string = kinds[i] ?? '';
      const since = kind === 'BCCI' ? '01/05/2024' : '';
      staff.push([`TP${unit.slice(3)}-${i + 1}`, unit, kind, i < signed ? 'Có' : 'Không', since, '']);
    }
    for (const [kind, count] of [
      ['Máy tính', computers],
      ['Máy in', printers],
      ['Máy scan', scanners],
    ] as const) {
      equipment.push([`TP${unit.slice(3)}-${kind}`, unit, kind, String(count), 'Tốt']);
    }
  }
  return { staff, equipment };
}

/** Huyện Tuy Phước: 14 desks, two periods around the hand-over to the public postal service on 1 May 2024. */
export function tuyPhuoc(): Office {
  const dossiers: InventedDossier[] = [];
  const files: { at: number; part: 'Thành phần' | 'Kết quả'; reused?: boolean }[] = [];
  for (const [p, period] of PERIODS.entries()) {
    const n = 3000;
    const [online, owed, paper] = [
      chosen(n, period.online, 21 + p),
      chosen(n, period.owed, 31 + p),
      chosen(n, period.paper, 41 + p),
    ];
    const reused = chosen(n, period.reused, 51 + p);
    let [paid, missing] = [period.paid, period.missing];
    for (const [i, received] of spread(n, period.from, period.to).entries()) {
      const at = dossiers.length;
      const unit = i % 14;
      const postal = p === 1 && unit === 0;
      dossiers.push({
        unit: codeOf(unit),
        procedure: paper[i] ? '9.200001' : '9.200002',
        channel: online[i] ? 'Trực tuyến' : 'Trực tiếp',
        received,
        resolved: later(received, i % 3),
        due: later(received, 5),
        payment: !owed[i] ? 'Miễn phí' : paid-- > 0 ? 'Trực tuyến' : 'Tiền mặt',
        staff: `TP${codeOf(unit).slice(3)}-${postal ? 5 + (i % 4) : 1}`,
      });
      files.push({ at, part: 'Thành phần', reused: reused[i]! });
      if (paper[i] && missing-- <= 0) files.push({ at, part: 'Kết quả' });
    }
  }
  const { rows, codes } = dossierFile(dossiers);
  const { staff, equipment } = meansRows();
  return {
    name: 'tuy-phuoc',
    files: {
      procedures: [PROCEDURE_HEADER, ...PROCEDURES],
      units: [
        UNIT_HEADER,
        ...TUY_PHUOC_MEANS.map(([name], i) => [
          codeOf(i),
          name,
          i === 0 ? 'Huyện' : 'Xã',
          i === 0 ? '' : codeOf(0),
          '',
          '',
          '',
        ]),
      ],
      staff: [STAFF_HEADER, ...staff],
      equipment: [EQUIPMENT_HEADER, ...equipment],
      dossiers: rows,
      papers: paperFile(files.map(({ at, ...paper }) => ({ code: codes[at]!, ...paper }))),
      declared: [DECLARED_HEADER, ...declared()],
    },
  };
}

const INDICES = [
  ['online', 'Tỷ lệ nộp hồ sơ trực tuyến', '99,7', '97,8'],
  ['payment', 'Tỷ lệ thanh toán trực tuyến', '73,6', '95,6'],
  ['index', 'Tỷ lệ số hóa hồ sơ', '99,8', '98,6'],
  ['e-results', 'Tỷ lệ cấp kết quả điện tử', '87,3', '87,8'],
  ['reuse', 'Tỷ lệ tái sử dụng kết quả số hóa', '1,9', '1,7'],
] as const;

function declared(): string[][] {
  const name = 'Tuy Phước 362/UBND';
  const rates = (side: 'before' | 'after', words: string) =>
    INDICES.map(([measure, label, before, after]): Declared => {
      const key = `${measure.replace('-', '_')}_${side}`;
      return [key, `${label} ${words} (%)`, side === 'before' ? before : after, '', `${measure}.rate`];
    });
  const staff = TUY_PHUOC_MEANS.flatMap(([unit, total, own, sent, postal], i): Declared[] => [
    [`staff_${i}`, `${unit}: tổng số`, `${total}`, `own_${i} + sent_${i} + postal_${i}`, 'staff', { unit: codeOf(i) }],
    [`own_${i}`, `${unit}: thuộc biên chế`, `${own}`],
    [`sent_${i}`, `${unit}: cử đến`, `${sent}`],
    [`postal_${i}`, `${unit}: BCCI`, `${postal}`],
  ]);
  return [
    ...declaredRows(
      name,
      { from: '2024-01-01', to: '2024-04-30', unit: 'H99.20*' },
      rates('before', 'trước chuyển giao'),
    ),
    ...declaredRows(name, { from: '2024-05-01', to: '2024-07-25', unit: 'H99.20*' }, rates('after', 'sau chuyển giao')),
    ...declaredRows(name, TUY_PHUOC_PERIOD, staff),
  ];
}
