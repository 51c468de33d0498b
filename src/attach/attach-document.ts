import type { AttachedDocument, Candidate, ReviewReason, UnderstoodDocument } from '../core/document.ts';
import type { DocumentClass } from '../core/document-class.ts';
import type { DossierLookup, DossierWithProcedure } from '../core/ports/records.ts';
import type { AttachOptions } from './attach-options.ts';
import { attachOptions } from './attach-options.ts';
import { codeCandidates, nearMissCandidates } from './code-candidates.ts';
import type { CodeEvidence } from './collect-codes.ts';
import { collectCodes } from './collect-codes.ts';
import { decideByCode } from './decide-by-code.ts';
import { decideByPerson } from './decide-by-person.ts';
import { matchPersons, personCandidate } from './match-persons.ts';
import type { PersonMatch } from './match-persons.ts';

export interface AttachInput {
  document: UnderstoodDocument;
  lookup: DossierLookup;
  /** Path of the scan below the inbox: a dossier code in a folder's or file's name speaks for the paper. */
  scanPath: string;
  /** What the commune knows of classes: which of them always belong to a dossier. */
  knowledge: { documents: { classes: readonly { class: DocumentClass; expectsDossier: boolean }[] } };
}

interface Outcome {
  dossier: AttachedDocument['dossier'];
  reason: string | null;
}

const MOST_CANDIDATES = 5;

/**
 * Attaches a document to its dossier, or says why a clerk must. Order of trust: decoded code of the paper, separator,
 * printed code or file name, person with class and date. It never guesses: two answers, a contradiction or a weak proof
 * give a review reason and ranked candidates. Errors of the lookup pass through.
 */
export async function attachDocument(
  input: AttachInput,
  options: Partial<AttachOptions> = {},
): Promise<AttachedDocument> {
  const settings = attachOptions.parse(options);
  const { document, lookup } = input;
  const { evidence, known } = await lookUpCodes(collectCodes(document, input.scanPath), lookup);
  const persons = await matchPersons(document, lookup, settings);
  const outcome = evidence.length > 0 ? byCode(document, evidence, known, persons, settings) : byPerson(input, persons);
  const candidates = [
    ...codeCandidates(evidence, known),
    ...(outcome.dossier ? [] : await nearMissCandidates(evidence, known, lookup)),
    ...persons.map(personCandidate),
  ];
  return finish(document, outcome, candidates);
}

/** The dossiers that the codes name, and the codes as the register writes them: papers differ in letter case. */
async function lookUpCodes(
  collected: readonly CodeEvidence[],
  lookup: DossierLookup,
): Promise<{ evidence: CodeEvidence[]; known: Map<string, DossierWithProcedure> }> {
  const found = new Map<string, DossierWithProcedure>();
  for (const code of new Set(collected.map((e) => e.code))) {
    const dossier = await lookup.byCode(code);
    if (dossier) found.set(code, dossier);
  }
  const written = collected.map((e) => ({ ...e, code: found.get(e.code)?.code ?? e.code }));
  const evidence = written.filter((e, at) => written.findIndex((o) => o.code === e.code && o.how === e.how) === at);
  return { evidence, known: new Map([...found.values()].map((dossier) => [dossier.code, dossier])) };
}

function byCode(
  document: UnderstoodDocument,
  evidence: readonly CodeEvidence[],
  known: ReadonlyMap<string, DossierWithProcedure>,
  persons: readonly PersonMatch[],
  options: AttachOptions,
): Outcome {
  const decision = decideByCode(document, evidence, known, persons, options);
  return { dossier: decision.attach, reason: decision.reason };
}

function byPerson(input: AttachInput, persons: readonly PersonMatch[]): Outcome {
  const { document } = input;
  const expects = input.knowledge.documents.classes.find((c) => c.class === document.class)?.expectsDossier ?? true;
  const hasId = document.fields.some((f) => f.kind === 'citizen_id' || f.kind === 'old_citizen_id');
  // An office paper names officials; a namesake of one of them among the applicants means nothing.
  if (
    !expects &&
    !hasId &&
    !persons.some((p) => p.name === 'same' && p.fit.part === 'result' && p.fit.date === 'fits')
  ) {
    return { dossier: null, reason: 'OFFICE_PAPER' };
  }
  const decision = decideByPerson(document, persons);
  if (decision.attach)
    return { dossier: { code: decision.attach.dossier.code, how: 'person', confidence: 0.92 }, reason: null };
  return { dossier: null, reason: decision.reason ?? 'DOSSIER_NONE' };
}

function finish(document: UnderstoodDocument, outcome: Outcome, all: Candidate[]): AttachedDocument {
  const best = new Map<string, Candidate>();
  for (const candidate of all) {
    const known = best.get(candidate.code);
    if (!known || known.score < candidate.score) best.set(candidate.code, candidate);
  }
  const first = (c: Candidate) => (c.code === outcome.dossier?.code ? 1 : 0);
  const candidates = [...best.values()].sort(
    (a, b) => first(b) - first(a) || b.score - a.score || a.code.localeCompare(b.code),
  );
  const base = { ...document, dossier: outcome.dossier, candidates: candidates.slice(0, MOST_CANDIDATES) };
  if (outcome.reason === null) return base;
  // OFFICE_PAPER is told like a reason and asks nobody for anything: the notice table calls it a finding.
  const reason: ReviewReason = { code: outcome.reason, detail: {} };
  return { ...base, reviewReasons: [...document.reviewReasons, reason] };
}
