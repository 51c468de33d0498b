import type { DocumentClass } from '../../../src/core/document-class.ts';

/** An administrative procedure of the catalogue. */
export interface Procedure {
  code: string;
  name: string;
  field: string;
  /** Class of its result; empty = no paper of its own. */
  result: DocumentClass | '';
}

const ROWS: [code: string, name: string, field: string, result: DocumentClass | ''][] = [
  ['1.001193', 'Đăng ký khai sinh', 'Hộ tịch', 'birth_certificate'],
  ['1.000656', 'Đăng ký khai tử', 'Hộ tịch', 'death_extract'],
  ['1.000894', 'Đăng ký kết hôn', 'Hộ tịch', 'marriage_certificate'],
  ['1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân', 'Hộ tịch', 'marital_status_certificate'],
  ['2.000635', 'Cấp bản sao trích lục hộ tịch', 'Hộ tịch', 'civil_register'],
  ['2.000815', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', 'Chứng thực', ''],
  ['2.000884', 'Chứng thực chữ ký trong các giấy tờ, văn bản', 'Chứng thực', 'power_of_attorney'],
  ['2.001035', 'Chứng thực hợp đồng, giao dịch liên quan đến quyền sử dụng đất', 'Chứng thực', 'certified_contract'],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Hộ kinh doanh', 'household_business_certificate'],
  ['1.012783', 'Cấp đổi Giấy chứng nhận quyền sử dụng đất', 'Đất đai', 'land_use_certificate'],
  ['1.009994', 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ', 'Xây dựng', 'construction_permit'],
  ['1.004222', 'Đăng ký thường trú', 'Cư trú', ''],
  ['1.001776', 'Trợ cấp xã hội hàng tháng', 'Bảo trợ xã hội', 'decision'],
  ['1.010832', 'Giải quyết chế độ mai táng phí', 'Người có công', 'decision'],
  ['2.002620', 'Cấp bản sao bằng tốt nghiệp từ sổ gốc', 'Giáo dục', 'diploma'],
];

/** The catalogue of the corpus. */
export const PROCEDURES: Procedure[] = ROWS.map(([code, name, field, result]) => ({ code, name, field, result }));

/** The procedure whose result is a paper of that class. */
export function procedureOf(result: DocumentClass): Procedure | undefined {
  return PROCEDURES.find((procedure) => procedure.result === result);
}
