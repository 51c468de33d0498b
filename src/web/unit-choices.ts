import { today } from '../registry/parse-day.ts';
import type { Room } from './room.ts';
import type { UnitChoice } from './views/figure-form.ts';

/** Units offered by name; a province has more, and their codes can be typed. */
const UNITS_OFFERED = 300;

/** The units of today that a form offers. */
export async function unitChoices(room: Room): Promise<UnitChoice[]> {
  const units = await room.deps.reports.unitMeans(today());
  return units.slice(0, UNITS_OFFERED).map(({ code, name }) => ({ code, name }));
}
