import { inPart, type Template } from '../template.ts';
import { SECOND_CIVIL } from './second-civil.ts';
import { SECOND_OFFICE } from './second-office.ts';

export const SECOND: Template[] = inPart('tuned', [...SECOND_CIVIL, ...SECOND_OFFICE]);
