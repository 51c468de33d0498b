import type { Conformance } from '../../core/document.ts';
import type { OpenPdf } from './open-for-checks.ts';
import type { Problem } from './problem.ts';

/** One PDF/A output intent with an embedded RGB display profile of a version the part allows (6.2.2). */
export function checkOutputIntent(pdf: OpenPdf, level: Conformance): Problem[] {
  const problem = (message: string): Problem[] => [{ rule: 'output-intent', message }];
  const intents = pdf.array(pdf.catalog, 'OutputIntents') ?? [];
  if (intents.length !== 1) return problem('there is not exactly one output intent');
  const intent = pdf.look(intents[0]);
  if (!(intent instanceof Map) || pdf.name(intent, 'S') !== 'GTS_PDFA1')
    return problem('the output intent is not one of PDF/A');
  const profile = pdf.stream(intent, 'DestOutputProfile');
  const bytes = profile && pdf.unpack(profile);
  if (profile === undefined || bytes === undefined || bytes.length < 128)
    return problem('the profile is missing or cannot be read');
  const icc = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (icc.readUInt32BE(0) !== icc.length || icc.toString('latin1', 36, 40) !== 'acsp')
    return problem('the profile is not an ICC profile');
  if (icc.toString('latin1', 16, 20) !== 'RGB ' || pdf.number(profile.dict, 'N') !== 3)
    return problem('the profile is not RGB');
  if (icc[8]! > (level === 'PDF/A-1b' ? 2 : 4))
    return problem('the profile is of a later version than the level allows');
  return [];
}
