import type { AttachedDocument, ReviewReason, UnderstoodDocument } from '../core/document.ts';
import type { DocumentClass } from '../core/document-class.ts';
import type { DossierLookup, DossierWithProcedure } from '../core/ports/records.ts';
import type { AttachOptions } from './attach-options.ts';
import { attachOptions } from './attach-options.ts';
import type { CodeEvidence } from './collect-codes.ts';
import { collectCodes } from './collect-codes.ts';
import { decideByCode } from './decide-by-code.ts';
import { decideByPerson } from './decide-by-person.ts';
import { decideByScore } from './decide-by-score.ts';
import { refuse } from './decision.ts';
import type { Decision } from './decision.ts';
import { findNearMisses } from './find-near-misses.ts';
import { findPersons } from './match-persons.ts';
import { lookUpOffice } from './office.ts';
import { settleByRegister } from './settle-by-register.ts';
import { weighRareName } from './weigh-rare-name.ts';
import { scoreDossier } from './score-dossier.ts';
import type { ScoreContext, ScoredDossier } from './score-dossier.ts';
import { describeAttachment, describeCandidates, rank } from './describe-score.ts';

export interface AttachInput {
  document: UnderstoodDocument;
  lookup: DossierLookup;
  /** Path of the scan below the inbox: a dossier code in a folder's or file's name speaks for the paper. */
  scanPath: string;
  /** Name of the station that scanned it. */
  station: string;
  /** `opens`: the document is the separator's own sheet. `proved`: that sheet was attached surely by what stands on it. */
  batch: { opens: boolean; proved: boolean };
  /** What the commune knows of classes: which of them always belong to a dossier. */
  knowledge: { documents: { classes: readonly { class: DocumentClass; expectsDossier: boolean }[] } };
}

const MOST_CANDIDATES = 5;

/**
 * Attaches a document to its dossier, or says why a clerk must. Every dossier that a code or a person on the paper leads to is
 * weighed in named parts; the best is taken when the rules for its kind of proof allow it, its points suffice and it leads.
 * It never guesses: two answers, a contradiction or a weak proof give a review reason and ranked candidates. Errors of the
 * lookup pass through.
 */
export async function attachDocument(
  input: AttachInput,
  options: Partial<AttachOptions> = {},
): Promise<AttachedDocument> {
  const settings = attachOptions.parse(options);
  const { lookup } = input;
  const document = await settleByRegister(input.document, lookup);
  const collected = collectCodes(document, input.scanPath, input.batch.opens);
  const { evidence, known } = await lookUpCodes(collected, lookup);
  const office = await lookUpOffice(document, input.station, lookup);
  const context: ScoreContext = { document, office, options: settings, batchProved: input.batch.proved };
  const dossiers = new Map([...known.values(), ...(await findPersons(document, lookup))].map((d) => [d.code, d]));
  const found = rank([...dossiers.values()].map((dossier) => scoreDossier(context, dossier, evidence)));
  const allowed =
    evidence.length > 0
      ? decideByCode({ document, evidence, known, ranked: found, options: settings })
      : await byPerson({ ...input, document }, found);
  const weighed = await weighRareName(allowed, lookup, settings);
  const ranked = weighed.attach ? rank(found.map((s) => (s === allowed.attach ? weighed.attach! : s))) : found;
  const decision = decideByScore(weighed, ranked, settings);
  const near = decision.attach ? [] : await findNearMisses(context, evidence, dossiers, lookup);
  return finish(document, decision, near.length > 0 ? rank(withNear(ranked, near)) : ranked, settings);
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

async function byPerson(input: AttachInput, ranked: readonly ScoredDossier[]): Promise<Decision> {
  const { document } = input;
  const expects = input.knowledge.documents.classes.find((c) => c.class === document.class)?.expectsDossier ?? true;
  const hasId = document.fields.some((f) => f.kind === 'citizen_id' || f.kind === 'old_citizen_id');
  const isResultOf = (s: ScoredDossier) => s.match.name === 'same' && s.fit.part === 'result' && s.fit.date === 'fits';
  // An office paper names officials; a namesake of one of them among the applicants means nothing.
  if (!expects && !hasId && !ranked.some(isResultOf)) return refuse('OFFICE_PAPER');
  return decideByPerson(document, ranked, input.lookup);
}

function withNear(ranked: readonly ScoredDossier[], near: readonly ScoredDossier[]): ScoredDossier[] {
  return [...ranked.filter((scored) => !near.some((n) => n.dossier.code === scored.dossier.code)), ...near];
}

function finish(
  document: UnderstoodDocument,
  decision: Decision,
  ranked: readonly ScoredDossier[],
  options: AttachOptions,
): AttachedDocument {
  const { attach, how, reason } = decision;
  const ordered = attach ? [attach, ...ranked.filter((scored) => scored !== attach)] : ranked;
  const candidates = describeCandidates(ordered, options).slice(0, MOST_CANDIDATES);
  const dossier = attach && how ? describeAttachment(attach, how, ordered[1] ?? null, options) : null;
  const base = { ...document, dossier, candidates };
  if (reason === null) return base;
  // OFFICE_PAPER is told like a reason and asks nobody for anything: the notice table calls it a finding.
  const told: ReviewReason = { code: reason, detail: {} };
  return { ...base, reviewReasons: [...document.reviewReasons, told] };
}
