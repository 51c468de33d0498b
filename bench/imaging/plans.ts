import { blankPlans, inkPlans } from './kinds/blank.ts';
import { bookletPlans } from './kinds/booklet.ts';
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
    ...oneSheetPlans(),
    ...bookletPlans(),
    ...photoPlans(),
    ...photoCutPlans(),
    ...photoQualityPlans(),
    ...blankPlans(),
    ...inkPlans(),
  ];
}
