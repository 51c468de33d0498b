import type { Template } from '../template.ts';
import { SEVENTH_CIVIL } from './seventh-civil.ts';
import { SEVENTH_LAND } from './seventh-land.ts';
import { SEVENTH_PAPERS } from './seventh-papers.ts';
import { SEVENTH_SOCIAL } from './seventh-social.ts';

/** Papers of every domain that no earlier set shows: other procedures, other years, other words. */
export const SEVENTH: Template[] = [...SEVENTH_CIVIL, ...SEVENTH_LAND, ...SEVENTH_SOCIAL, ...SEVENTH_PAPERS];
