import type { Field, UnderstoodDocument } from '../../src/core/document.ts';
import type { Dossier, Procedure, Unit } from '../../src/core/dossier.ts';
import type { DossierLookup, DossierWithProcedure } from '../../src/core/ports/records.ts';
import { foldedWords } from '../../src/core/vietnamese.ts';
import { makePage } from '../understand/make-page.ts';

/** A field with the values that matter to attaching. */
export function field(kind: Field['kind'], value: string, more: Partial<Field> = {}): Field {
  return { kind, value, verbatim: value, page: 1, box: null, source: 'ocr', confidence: 0.9, checks: [], ...more };
}

/** A document as understanding hands it over; `text` is what its only page reads. */
export function makeDocument(fields: Field[], more: Partial<UnderstoodDocument> = {}, text = ''): UnderstoodDocument {
  return {
    ordinal: 0,
    pages: [makePage(text.split('\n'))],
    batchDossierCode: null,
    class: 'application_form',
    classConfidence: 0.97,
    fields,
    reviewReasons: [],
    ...more,
  };
}

export const PROCEDURE: Procedure = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  field: 'Hộ tịch',
  result: 'birth_certificate',
  mode: 'full',
  extra: {},
};

/** An open dossier of October 2026. */
export function makeDossier(
  code: string,
  applicant: string,
  citizenId: string | null,
  more: Partial<Dossier> = {},
): DossierWithProcedure {
  return {
    code,
    procedureCode: PROCEDURE.code,
    unit: 'H08.27.35',
    applicant,
    citizenId,
    received: '2026-10-05',
    resolved: null,
    channel: 'direct',
    extra: {},
    ...more,
    procedure: PROCEDURE,
  };
}

/** The register in memory, with the rules of the port. */
export function makeLookup(
  dossiers: DossierWithProcedure[],
  registers: { units?: Unit[]; stations?: Record<string, string> } = {},
): DossierLookup {
  const fold = (name: string) => foldedWords(name).join(' ');
  return {
    byCode: (code) => Promise.resolve(dossiers.find((d) => d.code === code) ?? null),
    byCitizenId: (ids) => Promise.resolve(dossiers.filter((d) => d.citizenId !== null && ids.includes(d.citizenId))),
    byFoldedName: (names) => Promise.resolve(dossiers.filter((d) => names.includes(fold(d.applicant))).slice(0, 50)),
    countNameParts: async ({ first, middle, last }) => {
      const names = dossiers.map((d) => fold(d.applicant));
      const count = (has: (name: string) => boolean) => names.filter(has).length;
      return {
        first: count((name) => name.startsWith(`${first} `)),
        middle: count((name) => (middle ? name.includes(` ${middle} `) : !/ .* /.test(name))),
        last: count((name) => name.endsWith(` ${last}`)),
        dossiers: names.length,
      };
    },
    hasProcedure: (key) => Promise.resolve(dossiers.some((d) => d.procedure?.code.startsWith(key))),
    units: () => Promise.resolve(registers.units ?? []),
    unitOfStation: (station) => Promise.resolve(registers.stations?.[station] ?? null),
  };
}

/** Classes as the commune's knowledge tells them. */
export const KNOWLEDGE = {
  documents: {
    classes: [
      { class: 'application_form' as const, expectsDossier: true },
      { class: 'birth_certificate' as const, expectsDossier: true },
      { class: 'decision' as const, expectsDossier: false },
      { class: 'report' as const, expectsDossier: false },
    ],
  },
};
