import type { Template } from '../template.ts';
import { SEVENTH_CIVIL } from './seventh-civil.ts';
import { SEVENTH_LAND } from './seventh-land.ts';

/** Papers of every domain that no earlier set shows: other procedures, other years, other words. */
export const SEVENTH: Template[] = [...SEVENTH_CIVIL, ...SEVENTH_LAND];
