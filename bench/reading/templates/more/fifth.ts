import type { Template } from '../template.ts';
import { FIFTH_DESK } from './fifth-desk.ts';
import { FIFTH_LAND } from './fifth-land.ts';
import { FIFTH_LEGAL } from './fifth-legal.ts';
import { FIFTH_OFFICE } from './fifth-office.ts';
import { FIFTH_TRADE } from './fifth-trade.ts';

/** Land, trade, courts and notaries, the desk and offices in wordings not thought of before. */
export const FIFTH: Template[] = [...FIFTH_LAND, ...FIFTH_TRADE, ...FIFTH_LEGAL, ...FIFTH_DESK, ...FIFTH_OFFICE];
