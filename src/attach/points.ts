import type { AttachFact } from '../core/attach-score.ts';

/**
 * What each fact weighs, in points of which 10 make a dossier ten times as likely: ten times the logarithm of how much
 * oftener the fact is met with the right dossier than with another one. Estimates from the domain, rounded, never fitted to
 * samples. A register holds up to 100,000 dossiers, which is 50 points against any of them; with the 30 of one wrong in a
 * thousand, attaching needs 80 (attach-options.ts). Where two facts lean on one another (a name beside the id that is
 * proved by it) only what the second adds is counted.
 */
export const POINTS: Record<AttachFact, number> = {
  // Decoded with a check of its own; wrong only when another dossier's sticker or receipt lies on the paper.
  'code-barcode': 120,
  'code-qr': 120,
  // A receipt forgotten between two dossiers, about one in some hundred batches, mostly shown by the next paper's names.
  'code-separator': 90,
  // No check digit: about one code in a hundred has a digit misread, and running numbers make the neighbour exist.
  'code-separator-unsure': 70,
  'code-text': 70,
  // Typed, or left from the file before.
  'code-filename': 70,
  // Two sources that cannot fail together name one code of all.
  'code-twice': 25,
  'code-near': 20,
  // An id belongs to one citizen; one misread digit leads nowhere nearly always: the last six are random (TT 59/2021/TT-BCA).
  'id-decoded': 60,
  'id-read': 55,
  'id-unsure': 35,
  // One reading in some hundred has one digit wrong; one other id in a million lies so near. Less, for near ids lie in one family.
  'id-near': 25,
  // One citizen in some thousand bears an applicant's full name, ten times as many without marks.
  'name-exact': 35,
  'name-unmarked': 25,
  // Borne by one citizen in 30,000 at most, reckoned from the words of the register's names (weigh-rare-name.ts): a third of the
  // country is called Nguyễn, and in a village of one clan a name is common that is rare elsewhere.
  'name-rare': 10,
  'name-confirms': 10,
  'name-near': 10,
  // One birth date in 20,000; less, because twins and wrong entries share it. One year of about fifty.
  'birth-date': 25,
  'birth-year': 17,
  'birth-other': -20,
  // Parents, witnesses and declarants stand on papers of other people's dossiers.
  'person-aside': -20,
  'person-other': -15,
  'id-other': -30,
  // A procedure ends in one class of paper; what is brought along is of a few classes that most procedures ask for.
  result: 10,
  form: 8,
  component: 5,
  unexpected: -5,
  'other-result': -15,
  'class-unsure': 0,
  'procedure-same': 10,
  'procedure-other': -20,
  'procedure-unknown': 0,
  // Nearly every dossier of the register is the unit's own, so agreement says little and difference much.
  'agency-same': 3,
  'agency-other': -10,
  'station-same': 5,
  'station-other': -10,
  // One dossier in ten of the register is in its time on a given day; one date in fifty is misread.
  'date-fits': 10,
  // A result is written when its dossier is resolved, and nearly all are.
  'date-silent-result': 0,
  // One dossier in ten is open on a given day, and what is brought along is scanned while it is.
  'date-silent-open': 10,
  'date-silent-resolved': -5,
  'date-late': -17,
  'date-early': -17,
  'date-impossible': -17,
  // The receipt's own applicant agrees with its code: what is left to doubt is the pile, as behind a decoded one.
  'batch-proved': 20,
};
