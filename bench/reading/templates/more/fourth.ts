import { inPart, type Template } from '../template.ts';
import { FOURTH_AGAIN } from './fourth-again.ts';
import { FOURTH_AGAIN_PEOPLE } from './fourth-again-people.ts';
import { FOURTH_BIRTHS } from './fourth-births.ts';
import { FOURTH_CARDS } from './fourth-cards.ts';
import { FOURTH_SCHOOL } from './fourth-school.ts';
import { FOURTH_SOCIAL } from './fourth-social.ts';
import { FOURTH_UNIONS } from './fourth-unions.ts';

/** Papers about people, written before anybody looked at what the rules make of them. */
export const FOURTH: Template[] = inPart('tuned', [
  ...FOURTH_BIRTHS,
  ...FOURTH_UNIONS,
  ...FOURTH_CARDS,
  ...FOURTH_SCHOOL,
  ...FOURTH_SOCIAL,
  ...FOURTH_AGAIN,
  ...FOURTH_AGAIN_PEOPLE,
]);
