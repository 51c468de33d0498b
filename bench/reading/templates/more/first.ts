import { inPart, type Template } from '../template.ts';
import { FIRST_CIVIL } from './first-civil.ts';
import { FIRST_OFFICE } from './first-office.ts';

export const FIRST: Template[] = inPart('tuned', [...FIRST_CIVIL, ...FIRST_OFFICE]);
