import type { Candidate } from '../core/document.ts';
import type { DossierLookup, DossierWithProcedure } from '../core/ports/records.ts';
import type { CodeEvidence } from './collect-codes.ts';
import { nearCodes } from './near-codes.ts';

const TEXTS: Record<CodeEvidence['how'], { score: number; why: string }> = {
  barcode: { score: 1, why: 'Mã vạch trên giấy ghi mã hồ sơ này.' },
  qr: { score: 0.99, why: 'Mã QR trên giấy ghi mã hồ sơ này.' },
  separator: { score: 0.85, why: 'Giấy nằm sau giấy tiếp nhận của hồ sơ này trong cùng lần quét.' },
  text: { score: 0.8, why: 'Trên giấy in mã hồ sơ này.' },
  filename: { score: 0.75, why: 'Tên tệp quét ghi mã hồ sơ này.' },
};

/** Unknown codes whose neighbours are looked up. */
const MOST_UNKNOWN = 2;

/** The dossiers that codes on the paper lead to, each with its most trusted source. */
export function codeCandidates(
  evidence: readonly CodeEvidence[],
  known: ReadonlyMap<string, DossierWithProcedure>,
): Candidate[] {
  const codes = [...new Set(evidence.map((e) => e.code))].filter((code) => known.has(code));
  return codes.map((code) => ({ code, ...TEXTS[evidence.find((e) => e.code === code)!.how] }));
}

/** Dossiers one digit away from a code that is not in the register: only ever proposed, never attached. */
export async function nearMissCandidates(
  evidence: readonly CodeEvidence[],
  known: ReadonlyMap<string, DossierWithProcedure>,
  lookup: DossierLookup,
): Promise<Candidate[]> {
  const unknown = [...new Set(evidence.map((e) => e.code))].filter((code) => !known.has(code)).slice(0, MOST_UNKNOWN);
  const found: Candidate[] = [];
  for (const code of unknown) {
    for (const near of nearCodes(code)) {
      if (!known.has(near) && (await lookup.byCode(near))) {
        found.push({ code: near, score: 0.45, why: 'Mã đọc được trên giấy chỉ khác mã hồ sơ này một chữ số.' });
      }
    }
  }
  return found;
}
