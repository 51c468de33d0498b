import { half, type Template } from '../template.ts';
import { FIRST_CIVIL } from './first-civil.ts';
import { FIRST_OFFICE } from './first-office.ts';

export const FIRST: Template[] = half(false, [...FIRST_CIVIL, ...FIRST_OFFICE]);
