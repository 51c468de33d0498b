/** Invented people: names that are combined, and how they are compared (folded). */
export const FAMILY_NAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
export const MIDDLE_NAMES = ['Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh', 'Thanh', 'Quốc', 'Thu', 'Đức', 'Kim'];
export const GIVEN_NAMES = [
  ...['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Hạnh', 'Hùng', 'Khánh', 'Lan', 'Linh', 'Long', 'Mai', 'Nam'],
  ...['Nga', 'Phương', 'Quân', 'Sơn', 'Tâm', 'Thảo', 'Trang', 'Tuấn', 'Tùng', 'Uyên', 'Vân', 'Việt', 'Xuân', 'Yến'],
];
/** Classes of results, and of what is handed in. */
export const RESULT_CLASSES = [
  ...['birth_certificate', 'marriage_certificate', 'death_extract', 'marital_status_certificate'],
  ...['household_business_certificate', 'land_use_certificate', 'construction_permit', 'decision'],
];
export const COMPONENT_CLASSES = [
  ...['application_form', 'application_form', 'citizen_id_card', 'citizen_id_card', 'receipt', 'power_of_attorney'],
  ...['certified_contract', 'diploma', 'official_letter', 'report', 'household_book', 'other'],
];
