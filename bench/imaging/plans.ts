import { blankPlans, inkPlans } from './kinds/blank.ts';
import { bookletPlans } from './kinds/booklet.ts';
import { columnedSheetPlans } from './kinds/columned-sheet.ts';
import { flatCopyPlans } from './kinds/flat-copy.ts';
import { photoCutPlans, photoPlans, photoQualityPlans } from './kinds/photo.ts';
import { skewPlans, straightPlans, turnPlans } from './kinds/skew.ts';
import { oneSheetPlans, spreadPlans } from './kinds/spread.ts';
import type { Plan } from './plan.ts';

/** Every side the bench draws, in a fixed order. */
export function allPlans(): Plan[] {
  return [
    ...skewPlans(),
    ...straightPlans(),
    ...turnPlans(),
    ...spreadPlans(),
    ...flatCopyPlans(),
    ...oneSheetPlans(),
    ...columnedSheetPlans(),
    ...bookletPlans(),
    ...photoPlans(),
    ...photoCutPlans(),
    ...photoQualityPlans(),
    ...blankPlans(),
    ...inkPlans(),
  ];
}
