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

export const QUANG_PHU_PERIOD = { from: '2023-01-01', to: '2024-03-31' };
const UNIT = 'H99.40';
const PROCEDURES = [
  ['9.400001', 'Thủ tục hư cấu toàn trình', 'Hộ tịch', 'Trích lục khai sinh', 'Toàn trình'],
  ['9.400002', 'Thủ tục hư cấu một phần', 'Chứng thực', 'Văn bản chứng thực', 'Một phần'],
  ['9.400003', 'Thủ tục hư cấu chưa rõ mức độ', 'Địa chính', 'Quyết định', ''],
];

/**
 * Xã Quảng Phú: 651 direct and 2,051 online, of which the report tells the level of 1,472. The 579 others belong to a
 * procedure without a level: nobody knows which they were, and no level is invented for them.
 */
export function quangPhu(): Office {
  const n = 2702;
  const direct = chosen(n, 651, 71);
  const late = chosen(n, 16, 72);
  let onTime = 657;
  let online = 0;
  const dossiers = spread(n, '2023-01-03', '2024-03-20').map((received, i): InventedDossier => {
    const nth = direct[i] ? i : online++;
    const level = direct[i] ? nth % 3 : nth < 596 ? 0 : nth < 596 + 876 ? 1 : 2;
    const due = later(received, 4);
    const days = late[i] ? 6 : onTime-- > 0 ? 4 : 2;
    return {
      unit: UNIT,
      procedure: PROCEDURES[level]![0]!,
      channel: direct[i] ? 'Trực tiếp' : 'Trực tuyến',
      received,
      resolved: later(received, days),
      due,
    };
  });
  const { rows, codes } = dossierFile(dossiers);
  const declared = declaredRows('Quảng Phú 27/4/2024', { ...QUANG_PHU_PERIOD, unit: UNIT }, [
    ['procedures', 'Thủ tục đang tiếp nhận', '211', 'commune + district + province'],
    ['commune', 'Thuộc thẩm quyền cấp xã', '135'],
    ['district', 'Liên thông cấp huyện', '56'],
    ['province', 'Liên thông cấp tỉnh', '20'],
    ['total', 'Tổng số hồ sơ', '2.702', 'direct + online', 'received'],
    ['direct', 'Trực tiếp', '651', '', 'direct'],
    ['direct_rate', 'Trực tiếp (%)', '24', 'direct / total * 100'],
    ['online', 'Trực tuyến', '2.051', 'full + partial', 'online'],
    ['online_rate', 'Trực tuyến (%)', '76', 'online / total * 100', 'online.rate'],
    ['full', 'Trực tuyến toàn trình', '596', '', 'online_full'],
    ['full_rate', 'Trực tuyến toàn trình (%)', '6,8', 'full / (full + partial) * 100'],
    ['partial', 'Trực tuyến một phần', '876', '', 'online_partial'],
    ['partial_rate', 'Trực tuyến một phần (%)', '93,2', 'partial / (full + partial) * 100'],
    ['early', 'Giải quyết trước hạn', '2.029', 'total - on_time - late', 'early'],
    ['early_rate', 'Trước hạn (%)', '75,1', 'early / total * 100'],
    ['on_time', 'Giải quyết đúng hạn', '657', '', 'on_time'],
    ['on_time_rate', 'Đúng hạn (%)', '24,3', 'on_time / total * 100'],
    ['late', 'Trễ hạn', '16', '', 'late'],
    ['late_rate', 'Trễ hạn (%)', '0,6', 'late / total * 100'],
    ['input_rate', 'Số hóa hồ sơ đầu vào (%)', '100', '', 'components.rate'],
    ['output_rate', 'Số hóa kết quả đầu ra (%)', '100', '', 'results.rate'],
    ['copiers', 'Máy photo theo bảng trang thiết bị', '0'],
    ['copiers_told', 'Máy photo theo lời văn (có trang bị, ít nhất một)', '1', 'copiers'],
  ]);
  return {
    name: 'quang-phu',
    files: {
      procedures: [PROCEDURE_HEADER, ...PROCEDURES],
      units: [UNIT_HEADER, [UNIT, 'UBND xã Quảng Phú', 'Xã', '', '', '', '']],
      staff: [STAFF_HEADER, ...Array.from({ length: 5 }, (_, i) => [`QP${i + 1}`, UNIT, 'Biên chế', '', '', ''])],
      equipment: [
        EQUIPMENT_HEADER,
        ['QP-1', UNIT, 'Máy vi tính', '4', 'Thường xuyên hỏng'],
        ['QP-2', UNIT, 'Máy vi tính', '1', 'Tốt'],
        ['QP-3', UNIT, 'Máy in', '4', 'Tốt'],
        ['QP-4', UNIT, 'Máy in', '1', 'Hỏng'],
        ['QP-5', UNIT, 'Máy scan', '1', 'Thường xuyên hỏng'],
        ['QP-6', UNIT, 'Máy scan', '2', 'Tốt'],
        ['QP-7', UNIT, 'Tủ đựng hồ sơ', '3', 'Tốt'],
        ['QP-8', UNIT, 'Tủ đựng hồ sơ', '2', 'Hỏng'],
      ],
      dossiers: rows,
      papers: paperFile(
        codes.flatMap((code) => [
          { code, part: 'Thành phần' as const },
          { code, part: 'Kết quả' as const },
        ]),
      ),
      declared: [DECLARED_HEADER, ...declared],
    },
  };
}
