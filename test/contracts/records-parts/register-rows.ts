import type { Dossier, Procedure } from '../../../src/core/dossier.ts';

/** A procedure whose result is a birth certificate. */
export const procedure = (more: Partial<Procedure> = {}): Procedure => ({
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  field: 'Hộ tịch',
  result: 'birth_certificate',
  mode: 'full',
  extra: { 'ghi chú': 'x' },
  ...more,
});

/** A resolved dossier of it. */
export const dossier = (code: string, more: Partial<Dossier> = {}): Dossier => ({
  code,
  procedureCode: '1.001193',
  unit: 'H08.27.35',
  applicant: 'Trần Thị Đậu',
  citizenId: '052300000001',
  received: '2024-02-18',
  resolved: '2024-02-20',
  channel: 'direct',
  extra: {},
  ...more,
});
