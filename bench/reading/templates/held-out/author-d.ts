import type { Template } from '../template.ts';
import { HELD_D_TRADE } from './d-trade.ts';

export const AUTHOR_D: Template[] = [...HELD_D_TRADE];
