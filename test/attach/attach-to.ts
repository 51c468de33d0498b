import { attachDocument } from '../../src/attach/attach-document.ts';
import type { Field, UnderstoodDocument } from '../../src/core/document.ts';
import type { DossierWithProcedure } from '../../src/core/ports/records.ts';
import { KNOWLEDGE, makeDocument, makeLookup } from './make-document.ts';

/** Where a paper goes: how and to which dossier, or the reasons why to none. */
export async function attachTo(
  register: DossierWithProcedure[],
  fields: Field[],
  more: Partial<UnderstoodDocument> = {},
  { text = '', path = 'may-1/SCAN_1.pdf' } = {},
): Promise<string> {
  const { dossier, reviewReasons } = await attachDocument({
    document: makeDocument(fields, more, text),
    lookup: makeLookup(register, { stations: { 'may-1': 'H08.27.35' } }),
    scanPath: path,
    station: 'may-1',
    batch: { opens: false, proved: false },
    knowledge: KNOWLEDGE,
  });
  return dossier ? `${dossier.how} ${dossier.code}` : reviewReasons.map((r) => r.code).join();
}
