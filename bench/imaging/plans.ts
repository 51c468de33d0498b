import { blankPlans, inkPlans } from './kinds/blank.ts';
import { bookletPlans } from './kinds/booklet.ts';
import { columnedSheetPlans } from './kinds/columned-sheet.ts';
import { flatCopyPlans } from './kinds/flat-copy.ts';
import { oneSheetPlans } from './kinds/one-sheet.ts';
import { photoCutPlans, photoPlans, photoQualityPlans } from './kinds/photo.ts';
import { skewPlans, straightPlans, turnPlans } from './kinds/skew.ts';
import { seventhBookletPlans } from './kinds/seventh/booklets.ts';
import { seventhSpreadPlans } from './kinds/seventh/spreads.ts';
import { seventhSheetPlans } from './kinds/seventh/whole-sheets.ts';
import { spreadPlans } from './kinds/spread.ts';
import { moreRounds, PUBLISHED_ROUNDS, type Round } from './layouts/layout-set.ts';
import type { Plan } from './plan.ts';

/** Every side the published figures speak of, in a fixed order. */
export function allPlans(): Plan[] {
  return [
    ...skewPlans(),
    ...straightPlans(),
    ...turnPlans(),
    ...PUBLISHED_ROUNDS.flatMap(wideSides),
    ...seventhSpreadPlans(),
    ...seventhSheetPlans(),
    ...bookletPlans(),
    ...seventhBookletPlans(),
    ...photoPlans(),
    ...photoCutPlans(),
    ...photoQualityPlans(),
    ...blankPlans(),
    ...inkPlans(),
  ];
}

/** Rounds of further draws that can be asked for. */
export const MOST_ROUNDS = 20;

/** `rounds` further draws of spreads and whole sheets for whoever writes their rules; in no published figure. */
export function morePlans(rounds: number): Plan[] {
  return moreRounds(rounds).flatMap(wideSides);
}

function wideSides(round: Round): Plan[] {
  return [...spreadPlans(round), ...flatCopyPlans(round), ...oneSheetPlans(round), ...columnedSheetPlans(round)];
}
