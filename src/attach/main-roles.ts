/** Roles of people a paper is about; parents, witnesses, declarants and officials stand on papers of many people. */
export const MAIN_ROLES: ReadonlySet<string> = new Set([
  'subject',
  'applicant',
  'owner',
  'spouse',
  'wife',
  'husband',
  'giver',
  'taker',
  'party',
]);

/** Role of people and numbers that a paper names without telling whose they are. */
export const UNTOLD = 'mentioned';
