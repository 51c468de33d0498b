import type { Template } from '../template.ts';
import { HELD_B_CARDS_CHIP } from './b-cards-chip.ts';
import { HELD_B_CARDS_FORMER } from './b-cards-former.ts';

export const AUTHOR_B: Template[] = [...HELD_B_CARDS_FORMER, ...HELD_B_CARDS_CHIP];
