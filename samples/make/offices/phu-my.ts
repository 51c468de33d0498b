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
  type InventedDossier,
  type Office,
} from './office-files.ts';

export const PHU_MY_PERIOD = { from: '2023-01-01', to: '2024-03-31' };
const UNIT = 'H99.10';
const PROCEDURES = [
  ['9.100001', 'Đăng ký khai sinh (hư cấu)', 'Hộ tịch', 'Giấy khai sinh', 'Toàn trình'],
  ['9.100002', 'Đăng ký khai tử (hư cấu)', 'Hộ tịch', 'Trích lục khai tử', 'Toàn trình'],
  ['9.100003', 'Đăng ký kết hôn (hư cấu)', 'Hộ tịch', 'Giấy chứng nhận kết hôn', 'Một phần'],
  ['9.100004', 'Xác nhận tình trạng hôn nhân (hư cấu)', 'Hộ tịch', 'Giấy xác nhận tình trạng hôn nhân', 'Toàn trình'],
  ['9.100005', 'Chứng thực chữ ký (hư cấu)', 'Chứng thực', 'Văn bản chứng thực', 'Một phần'],
];

/**
 * Thị trấn Phú Mỹ: nothing was digitised until May 2023, everything since, so the 1,445 lie in the first five months and the
 * 5,497 after them.
 */
export function phuMy(): Office {
  const days = [...spread(1445, '2023-01-03', '2023-05-28'), ...spread(5497, '2023-06-01', '2024-03-26')];
  const direct = chosen(days.length, 867, 11);
  const dossiers = days.map((received, i): InventedDossier => ({
    unit: UNIT,
    procedure: PROCEDURES[i % PROCEDURES.length]![0]!,
    channel: direct[i] ? 'Trực tiếp' : 'Trực tuyến',
    received,
    resolved: later(received, i % 4),
    due: later(received, 3),
  }));
  const { rows, codes } = dossierFile(dossiers);
  const digitised = codes.filter((_, i) => i >= 1445);
  const declared = declaredRows('Phú Mỹ 333/BC-UBND', { ...PHU_MY_PERIOD, unit: UNIT }, [
    ['received', 'Tổng số hồ sơ tiếp nhận', '6.942', 'direct + online', 'received'],
    ['direct', 'Trực tiếp', '867', '', 'direct'],
    ['online', 'Trực tuyến', '6.075', '', 'online'],
    ['resolved', 'Số hồ sơ đã giải quyết', '6.942', 'missing + done', 'results.due'],
    ['missing', 'Số hồ sơ chưa số hóa kết quả', '1.445', '', 'results.missing'],
    ['done', 'Số hồ sơ có số hóa kết quả', '5.497', '', 'results.done'],
    ['rate', 'Tỷ lệ số hóa kết quả (%)', '79,18', 'done / resolved * 100', 'results.rate'],
    ['staff', 'Công chức làm việc tại Bộ phận Một cửa', '6', '', 'staff', { unit: UNIT }],
  ]);
  return {
    name: 'phu-my',
    files: {
      procedures: [PROCEDURE_HEADER, ...PROCEDURES],
      units: [UNIT_HEADER, [UNIT, 'UBND thị trấn Phú Mỹ', 'Xã', '', '', '', '']],
      staff: [STAFF_HEADER, ...Array.from({ length: 6 }, (_, i) => [`PM${i + 1}`, UNIT, 'Biên chế', '', '', ''])],
      equipment: [
        EQUIPMENT_HEADER,
        ['PM-MT', UNIT, 'Máy vi tính', '6', 'Tốt'],
        ['PM-MI', UNIT, 'Máy in', '6', 'Tốt'],
        ['PM-MS', UNIT, 'Máy scan', '2', 'Tốt'],
        ['PM-MH', UNIT, 'Máy scan', '1', 'Hỏng'],
      ],
      dossiers: rows,
      papers: paperFile(digitised.map((code) => ({ code, part: 'Kết quả' as const }))),
      declared: [DECLARED_HEADER, ...declared],
    },
  };
}
