import type { AttachScore, DossierScore } from '../../src/core/attach-score.ts';

/** Of a paper attached by its barcode, with another dossier beside it. */
export const BIRTH_SCORE: AttachScore = {
  points: 130,
  needed: 80,
  parts: [
    { fact: 'code-barcode', points: 120 },
    { fact: 'result', points: 10 },
  ],
  runnerUp: {
    code: 'H99.27.35-260219-0004',
    points: -2,
    parts: [
      { fact: 'component', points: 5 },
      { fact: 'station-other', points: -10 },
      { fact: 'agency-same', points: 3 },
    ],
  },
};

export const LIKELY: DossierScore = {
  points: 57,
  parts: [
    { fact: 'name-exact', points: 35 },
    { fact: 'birth-year', points: 17 },
    { fact: 'component', points: 5 },
  ],
};

export const UNLIKELY: DossierScore = { points: 51, parts: [{ fact: 'name-exact', points: 51 }] };
