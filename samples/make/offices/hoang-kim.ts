import {
  chosen,
  declaredRows,
  DECLARED_HEADER,
  dossierFile,
  later,
  PROCEDURE_HEADER,
  spread,
  UNIT_HEADER,
  type InventedDossier,
  type Office,
} from './office-files.ts';

export const HOANG_KIM_PERIOD = { from: '2024-04-01', to: '2024-06-30' };
const UNIT = 'H99.30';
const PROCEDURES = [
  ['9.300001', 'Thủ tục hộ tịch hư cấu', 'Hộ tịch', 'Trích lục khai sinh', 'Toàn trình'],
  ['9.300002', 'Thủ tục chứng thực hư cấu', 'Chứng thực', 'Văn bản chứng thực', 'Một phần'],
  ['9.300003', 'Thủ tục bảo trợ hư cấu', 'Bảo trợ xã hội', 'Quyết định', 'Một phần'],
];

/** Xã Hoàng Kim: 4 carried over, 302 online, 8 at the desk, 1 by post; 31 and 48 of them in other systems' ledgers. */
export function hoangKim(): Office {
  const received = [...spread(4, '2024-03-26', '2024-03-29'), ...spread(311, '2024-04-01', '2024-06-24')];
  const offline = chosen(311, 9, 61);
  const onTime = chosen(315, 60, 62);
  const full = chosen(315, 82, 63);
  const ledger = (i: number): string => (i < 100 || i >= 179 ? '' : i < 131 ? 'Liên thông 3' : 'Chứng thực điện tử');
  let posted = 0;
  const dossiers = received.map((day, i): InventedDossier => ({
    unit: UNIT,
    procedure: full[i] ? '9.300001' : i % 3 === 0 ? '9.300003' : '9.300002',
    channel: i < 4 || !offline[i - 4] ? 'Trực tuyến' : posted++ === 0 ? 'Bưu chính' : 'Trực tiếp',
    received: day,
    // The carried ones were open on the first day of the quarter.
    resolved: later(day, i < 4 ? 7 : 3),
    due: later(day, (i < 4 ? 7 : 3) + (onTime[i] ? 0 : 2)),
    ledger: ledger(i),
  }));
  const declared = declaredRows('Hoàng Kim quý II/2024', { ...HOANG_KIM_PERIOD, unit: UNIT }, [
    ['total', 'Tổng số hồ sơ tiếp nhận', '315', 'online + direct + carried', 'total'],
    ['online', 'Mới tiếp nhận trực tuyến', '302', '', 'online'],
    ['direct', 'Mới tiếp nhận trực tiếp, qua bưu chính', '9'],
    ['carried', 'Kỳ trước chuyển qua', '4', '', 'carried'],
    ['resolved', 'Đã giải quyết', '315', 'early + on_time + late', 'resolved'],
    ['early', 'Giải quyết trước hạn', '255', '', 'early'],
    ['on_time', 'Giải quyết đúng hạn', '60', '', 'on_time'],
    ['late', 'Giải quyết quá hạn', '0', '', 'late'],
    ['apologised', 'Hồ sơ quá hạn đã xin lỗi (mục 5.6)', '2', 'late'],
    ['full', 'Trực tuyến toàn trình', '82'],
    ['partial', 'Trực tuyến một phần', '233'],
    ['electronic', 'Giải quyết trên môi trường điện tử', '315', 'full + partial'],
    ['electronic_online', 'Trực tuyến toàn trình và một phần so với tiếp nhận trực tuyến', '315', 'online'],
    ['level_one', 'VNeID mức độ 1', '1.199'],
    ['level_two', 'VNeID mức độ 2', '2.670'],
    ['activated', 'Tổng số kích hoạt VNeID', '4.095', 'level_one + level_two'],
    ['grown', 'Người đủ 14 tuổi đã làm căn cước', '5.053'],
    ['activated_rate', 'Tỷ lệ kích hoạt (%)', '86,01', 'activated / grown * 100'],
    ['normal', 'Bình thường (%)', '0,9'],
    ['content', 'Hài lòng (%)', '23,3'],
    ['very_content', 'Rất hài lòng (%)', '75,8'],
    ['survey', 'Cộng các mức hài lòng (%)', '100', 'normal + content + very_content'],
  ]);
  const oneStop = declaredRows('Hoàng Kim, hệ thống một cửa', { ...HOANG_KIM_PERIOD, unit: UNIT }, [
    ['received', 'Tiếp nhận mới theo hệ thống một cửa (số giả định)', '232', '', 'received', { system: 'Một cửa' }],
  ]);
  return {
    name: 'hoang-kim',
    files: {
      procedures: [PROCEDURE_HEADER, ...PROCEDURES],
      units: [UNIT_HEADER, [UNIT, 'UBND xã Hoàng Kim', 'Xã', '', '', '', '']],
      dossiers: dossierFile(dossiers).rows,
      declared: [DECLARED_HEADER, ...declared, ...oneStop],
    },
  };
}
