import type { Candidate, Field, UnderstoodDocument } from '../core/document.ts';
import type { DossierLookup, DossierWithProcedure } from '../core/ports/records.ts';
import { foldedWords } from '../core/vietnamese.ts';
import type { AttachOptions } from './attach-options.ts';
import { compareNames } from './compare-names.ts';
import type { NameMatch } from './compare-names.ts';
import { fitDossier } from './fit-dossier.ts';
import type { Fit } from './fit-dossier.ts';
import { MAIN_ROLES } from './main-roles.ts';

export interface PersonMatch {
  dossier: DossierWithProcedure;
  /** The citizen id on the paper that is the applicant's; null when only the name agrees. */
  id: Field | null;
  /** Best agreement of a name on the paper with the applicant's name. */
  name: NameMatch;
  /** The paper's birth date is the one the register states for the applicant. */
  birth: boolean;
  /** The person is the one the paper is about, not a parent or witness. */
  main: boolean;
  fit: Fit;
}

/** Ids read worse than this are not looked up. */
const READABLE = 0.4;
/** Most people of one paper that are looked up. */
const MOST = 20;

/** Dossiers whose applicant stands on the paper, by exact citizen id or by folded name. */
export async function matchPersons(
  document: UnderstoodDocument,
  lookup: DossierLookup,
  options: AttachOptions,
): Promise<PersonMatch[]> {
  const ids = document.fields.filter(
    (f) => (f.kind === 'citizen_id' || f.kind === 'old_citizen_id') && f.confidence >= READABLE,
  );
  const names = document.fields.filter((f) => f.kind === 'person_name').slice(0, MOST);
  const folded = [...new Set(names.map((f) => foldedWords(f.value).join(' ')))];
  const values = [...new Set(ids.map((f) => f.value))].slice(0, MOST);
  const found = [
    ...(values.length > 0 ? await lookup.byCitizenId(values) : []),
    ...(folded.length > 0 ? await lookup.byFoldedName(folded) : []),
  ];
  const byCode = new Map(found.map((dossier) => [dossier.code, dossier]));
  return [...byCode.values()].map((dossier) => match(document, dossier, ids, names, options));
}

function match(
  document: UnderstoodDocument,
  dossier: DossierWithProcedure,
  ids: Field[],
  names: Field[],
  options: AttachOptions,
): PersonMatch {
  const id = ids.filter((f) => f.value === dossier.citizenId).sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  const agreeing = names.map((f) => ({ field: f, match: compareNames(f.value, dossier.applicant) }));
  const best = agreeing.find((a) => a.match === 'same') ?? agreeing.find((a) => a.match === 'near');
  const born = dossier.extra['birth_date'] ?? dossier.extra['ngay_sinh'];
  const birth =
    born !== undefined &&
    document.fields.some((f) => f.kind === 'birth_date' && f.value === born && f.role === best?.field.role);
  const role = id?.role ?? best?.field.role;
  return {
    dossier,
    id,
    name: best?.match ?? 'different',
    birth,
    main: role !== undefined && MAIN_ROLES.has(role),
    fit: fitDossier(document, dossier, options),
  };
}

/** A person's dossier as a candidate for the clerk: score 0..0.9 and a sentence. */
export function personCandidate(match: PersonMatch): Candidate {
  const facts: string[] = [];
  let score = 0;
  if (match.id) {
    score += 0.5;
    facts.push('số định danh trên giấy trùng với người nộp hồ sơ');
  }
  if (match.name === 'same') {
    score += match.id ? 0.1 : 0.3;
    facts.push(match.id ? 'họ tên trùng' : 'họ tên trên giấy trùng với người nộp, chưa có số định danh để đối chiếu');
  } else if (match.name === 'near') {
    score += match.id ? 0.05 : 0.15;
    facts.push('họ tên gần giống người nộp');
  }
  if (match.birth) {
    score += 0.15;
    facts.push('ngày sinh trùng');
  }
  if (match.fit.part !== 'none') {
    score += 0.1;
    facts.push(match.fit.part === 'result' ? 'đúng loại kết quả của thủ tục' : 'là loại giấy có thể có trong hồ sơ');
  }
  if (match.fit.date === 'fits') {
    score += 0.1;
    facts.push('ngày trên giấy nằm trong thời gian giải quyết');
  } else if (match.fit.date === 'contradicts') {
    score -= 0.15;
    facts.push('nhưng ngày trên giấy không khớp thời gian giải quyết');
  }
  const why = facts.join(', ');
  return {
    code: match.dossier.code,
    score: Math.round(Math.min(0.9, Math.max(0.05, score)) * 100) / 100,
    why: `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
  };
}
