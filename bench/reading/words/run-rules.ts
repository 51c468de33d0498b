import { join } from 'node:path';
import { truthOf } from '../../../samples/make/build-scan.ts';
import { readPage } from '../../../samples/make/read-page.ts';
import { openPress, type Press } from '../../../samples/make/render.ts';
import { isoDate } from '../../../samples/make/people.ts';
import type { TruthScan } from '../../../samples/make/truth-schema.ts';
import { attachDocument } from '../../../src/attach/attach-document.ts';
import type { AttachedDocument } from '../../../src/core/document.ts';
import type { DossierLookup, DossierWithProcedure } from '../../../src/core/ports/records.ts';
import { resultFileSchema, type ResultFile } from '../../../src/core/result-file.ts';
import { foldedWords } from '../../../src/core/vietnamese.ts';
import type { ClassModel } from '../../../src/core/class-model.ts';
import { loadKnowledge, type Knowledge } from '../../../src/understand/knowledge.ts';
import { loadClassSeeds } from '../../../src/understand/learnt/class-seeds.ts';
import { understandDocument } from '../../../src/understand/understand-document.ts';
import { pageFolder, type DrawnScan } from '../corpus.ts';
import { FONTS } from '../fonts.ts';
import type { CorpusPlan, CorpusScan } from '../plan/corpus-plan.ts';
import type { Dossier } from '../plan/dossiers.ts';
import { PLACES } from '../plan/places.ts';
import { PROCEDURES } from '../plan/procedures.ts';
import { truePage, type Grouping } from './true-page.ts';

/** Papers read without a picture: what the rules make of them, with the truth, as the product's result file tells it. */
export interface RulesRun {
  drawn: DrawnScan[];
  result: ResultFile;
}

type ReadScan = ResultFile['scans'][number];

/**
 * Rules of fields, classes and dossiers on the papers' own words and places: a second for ten papers. Each is read twice, as
 * lines across the page and with its columns apart. Codes in pictures are not read.
 */
export async function runRules(plan: CorpusPlan, chosen: readonly CorpusScan[]): Promise<RulesRun> {
  const press = await openPress(FONTS, pageFolder());
  const config = join(import.meta.dirname, '../../../config');
  const knowledge = await loadKnowledge(config);
  const { model: learnt } = await loadClassSeeds(config);
  const lookup = lookupOf(plan.dossiers);
  const [drawn, scans]: [DrawnScan[], ReadScan[]] = [[], []];
  try {
    for (const scan of chosen) {
      for (const grouping of ['across', 'apart'] as const) {
        const path = `${scan.path} ${grouping}`;
        const truth = { ...(await trueScan(press, scan)), path };
        drawn.push({ plan: { ...scan, path }, file: '', truth });
        const documents: AttachedDocument[] = [];
        for (const [d] of scan.documents.entries())
          documents.push(await readOne({ press, scan, truth, grouping, knowledge, learnt, lookup }, d));
        scans.push(toResult(path, documents));
      }
    }
  } finally {
    await press.close();
  }
  return { drawn, result: resultFileSchema.parse({ scans }) };
}

async function trueScan(press: Press, scan: CorpusScan): Promise<TruthScan> {
  return truthOf(scan, (document, page) => press.ask(scan.documents[document]!.paper, page, readPage));
}

interface Reading {
  press: Press;
  scan: CorpusScan;
  truth: TruthScan;
  grouping: Grouping;
  knowledge: Knowledge;
  learnt: ClassModel;
  lookup: DossierLookup;
}

async function readOne(reading: Reading, d: number): Promise<AttachedDocument> {
  const { press, scan, truth, grouping, knowledge, learnt, lookup } = reading;
  const { paper } = scan.documents[d]!;
  const pages = [];
  for (const [p, { sheet, part }] of truth.documents[d]!.pages.entries())
    pages.push(await truePage(press, paper, p, grouping, { sheet, part }));
  const draft = { ordinal: d, pages, batchDossierCode: null };
  const options = understandDocument.options.parse({});
  const { value } = await understandDocument.run({ draft, fileName: scan.path, knowledge, learnt }, options, {});
  const station = scan.path.split('/')[0] ?? '';
  const batch = { opens: false, proved: false };
  return attachDocument({ document: value, lookup, scanPath: scan.path, station, batch, knowledge });
}

function toResult(path: string, documents: readonly AttachedDocument[]): ReadScan {
  const archive = { key: '', sha256: '', bytes: 0, conformance: '' };
  const told = documents.map((document) => ({
    ...document,
    id: '',
    status: 'archived' as const,
    pages: document.pages.map((page, p) => ({ ...page, number: p + 1 })),
    candidates: [],
    reviewReasons: document.reviewReasons.map(({ code }) => ({ code, message: '' })),
    archive,
  }));
  const facts = { sha256: '', status: 'archived' as const, error: null, duplicateOf: null, findings: [] };
  return { scan: path, ...facts, documents: told };
}

function toRegister(dossier: Dossier): DossierWithProcedure {
  const { code, procedure, place, applicant, received, resolved, channel } = dossier;
  return {
    code,
    procedureCode: procedure.code,
    unit: place.code,
    applicant: applicant.name,
    citizenId: applicant.id,
    received: isoDate(received),
    resolved: resolved ? isoDate(resolved) : null,
    channel,
    extra: {},
    procedure: { ...procedure, result: procedure.result === '' ? null : procedure.result, mode: 'full', extra: {} },
  };
}

const folded = (name: string): string => foldedWords(name).join(' ');

/** A register in memory with the answers of the store's. */
function lookupOf(dossiers: readonly Dossier[]): DossierLookup {
  const register = dossiers.map(toRegister);
  return {
    byCode: async (code) => register.find((d) => d.code.toLowerCase() === code.toLowerCase()) ?? null,
    byCitizenId: async (ids) => register.filter((d) => d.citizenId !== null && ids.includes(d.citizenId)),
    byFoldedName: async (names) => register.filter((d) => names.includes(folded(d.applicant))).slice(0, 50),
    countNameParts: async ({ first, middle, last }) => {
      const names = register.map((d) => folded(d.applicant));
      const count = (has: (name: string) => boolean) => names.filter(has).length;
      return {
        first: count((name) => name.startsWith(`${first} `)),
        middle: count((name) => (middle ? name.includes(` ${middle} `) : !/ .* /.test(name))),
        last: count((name) => name.endsWith(` ${last}`)),
        dossiers: names.length,
      };
    },
    hasProcedure: async (key) => PROCEDURES.some((procedure) => procedure.code.startsWith(key)),
    units: async () => PLACES.map((place) => ({ code: place.code, name: `Ủy ban nhân dân ${place.full}` })),
    unitOfStation: async (station) => PLACES.find((place) => place.slug === station)?.code ?? null,
  };
}
