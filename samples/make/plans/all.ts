import type { PlannedScan } from '../plan.ts';
import { DOSSIER } from '../dossiers.ts';
import { FIRST } from './first.ts';
import { HELD_OUT } from './held-out.ts';
import { SECOND } from './second.ts';
import { STAMPED } from './stamped.ts';
import { THIRD } from './third.ts';

/** Every drawn scan. */
export const PLANS: PlannedScan[] = [...FIRST, ...SECOND, ...THIRD, ...HELD_OUT, ...STAMPED];

/** Scans delivered a second time, byte for byte: [first, copy]. */
export const COPIES: [first: string, copy: string][] = [
  [`scanner/${DOSSIER.birth}.01.pdf`, 'batch/khai-sinh-quet-lai.pdf'],
];
