import {
  chosen,
  declaredRows,
  DECLARED_HEADER,
  dossierFile,
  later,
  PROCEDURE_HEADER,
  spread,
  UNIT_HEADER,
  type Declared,
  type InventedDossier,
  type Office,
} from './office-files.ts';

export const BIM_SON_PERIOD = { from: '2017-01-01', to: '2017-03-31' };

/** name, procedures one-stop, interlinked, received, in time, late: Appendix II as the report prints it. */
export const BIM_SON_UNITS: [string, number, number, number, number, number][] = [
  ['UBND Thị xã Bỉm Sơn', 3, 240, 853, 829, 24],
  ['Phường Ba Đình', 0, 63, 1315, 1315, 0],
  ['Phường Ngọc Trạo', 0, 63, 1107, 1107, 0],
  ['Phường Bắc Sơn', 0, 63, 569, 569, 0],
  ['Phường Phú Sơn', 0, 63, 450, 450, 0],
  ['Phường Đông Sơn', 0, 63, 778, 778, 0],
  ['Phường Lam Sơn', 0, 63, 609, 609, 0],
  ['Xã Hà Lan', 0, 74, 750, 750, 0],
  ['Xã Quang Trung', 0, 74, 955, 955, 0],
];
const codeOf = (index: number): string => (index === 0 ? 'H99.50' : `H99.50.${String(index).padStart(2, '0')}`);
/** 243 procedures of the town, then 74 of communes. */
const procedureOf = (n: number): string => `9.5${String(n + 1).padStart(5, '0')}`;
const TOWN = 243;

/** Thị xã Bỉm Sơn and its eight wards and communes, first quarter of 2017. */
export function bimSon(): Office {
  const dossiers = BIM_SON_UNITS.flatMap(([, , procedures, received, , late], unit) => {
    const isLate = chosen(received, late, 80 + unit);
    return spread(received, '2017-01-03', '2017-03-20').map((day, i): InventedDossier => ({
      unit: codeOf(unit),
      procedure: procedureOf(unit === 0 ? i % TOWN : TOWN + (i % procedures)),
      channel: 'Trực tiếp',
      received: day,
      resolved: later(day, isLate[i] ? 9 : 3),
      due: later(day, 5),
    }));
  });
  const taken = BIM_SON_UNITS.flatMap(([, oneStop, interlinked], unit) =>
    Array.from({ length: oneStop + interlinked }, (_, i) => [
      codeOf(unit),
      procedureOf(unit === 0 ? i : TOWN + i),
      i < oneStop ? 'Một cửa' : 'Một cửa liên thông',
    ]),
  );
  return {
    name: 'bim-son',
    files: {
      procedures: [
        PROCEDURE_HEADER,
        ...Array.from({ length: TOWN + 74 }, (_, i) => [
          procedureOf(i),
          `Thủ tục hư cấu ${i + 1}`,
          i < TOWN ? 'Cấp thị xã' : 'Cấp xã, phường',
          'Quyết định',
          '',
        ]),
      ],
      units: [
        UNIT_HEADER,
        ...BIM_SON_UNITS.map(([name], i) => [
          codeOf(i),
          name,
          i === 0 ? 'Huyện' : 'Xã',
          i === 0 ? '' : codeOf(0),
          '',
          '',
          '',
        ]),
      ],
      unit_procedures: [['Mã đơn vị', 'Mã TTHC', 'Cơ chế'], ...taken],
      dossiers: dossierFile(dossiers).rows,
      declared: [DECLARED_HEADER, ...declared()],
    },
  };
}

function declared(): string[][] {
  const communes = BIM_SON_UNITS.slice(1);
  return declaredRows('Bỉm Sơn 43/BC-UBND', BIM_SON_PERIOD, [
    ['procedures', 'Tổng số thủ tục', '317', 'town + commune'],
    ['town', 'Cấp thị xã', '243', 'one_stop + interlinked'],
    ['one_stop', 'Theo cơ chế một cửa', '3'],
    ['interlinked', 'Theo cơ chế một cửa liên thông', '240'],
    ['commune', 'Cấp xã, phường', '74'],
    ['ward', 'Thủ tục của mỗi phường theo phụ lục', '63', 'commune'],
    ['outside', 'Không thực hiện tại Bộ phận một cửa', '29', 'complaints + inspection + education + interior'],
    ['complaints', 'Tiếp công dân và xử lý đơn thư', '2'],
    ['inspection', 'Thanh tra', '3'],
    ['education', 'Giáo dục', '15'],
    ['interior', 'Nội vụ', '9'],
    ['equipped', 'Đơn vị đủ điều kiện', '5'],
    ['units', 'Đơn vị cấp xã, phường', '8'],
    ['equipped_rate', 'Tỷ lệ đơn vị đủ điều kiện (%)', '62,5', 'equipped / units * 100'],
    ['town_received', 'UBND thị xã: đã nhận', '853', 'town_in_time + town_late', 'received', { unit: codeOf(0) }],
    ['town_in_time', 'UBND thị xã: đúng hạn', '829', '', 'in-time.done', { unit: codeOf(0) }],
    ['town_late', 'UBND thị xã: quá hạn', '24', '', 'late', { unit: codeOf(0) }],
    ['communes', 'Cấp xã, phường: đã nhận', '6.533', communes.map((_, i) => `received_${i + 1}`).join(' + ')],
    ...communes.map(([name, , , received], i): Declared => [
      `received_${i + 1}`,
      `${name}: đã nhận`,
      String(received),
      '',
      'received',
      { unit: codeOf(i + 1) },
    ]),
  ]);
}
