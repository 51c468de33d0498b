import type { Dossier } from '../core/dossier.ts';
import type { RegisterRecords } from '../core/ports/records.ts';
import { hasUsualShape, unclearFacts } from './dossier-row.ts';

/** Odd codes are told each time, an unknown procedure once: a whole register may be imported before the procedures. */
export async function dossierWarnings(records: RegisterRecords): Promise<(dossier: Dossier) => string | null> {
  const known = await records.procedureCodes();
  return (dossier) => {
    const { code, procedureCode } = dossier;
    const notes = unclearFacts(dossier);
    if (!hasUsualShape(code)) notes.push('mã hồ sơ không đúng dạng thường gặp');
    if (!known.has(procedureCode)) {
      known.add(procedureCode);
      notes.push(`mã thủ tục ${procedureCode} chưa có trong danh mục thủ tục`);
    }
    return notes.length > 0 ? notes.join('; ') : null;
  };
}
