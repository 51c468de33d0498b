import type { Template } from '../template.ts';
import { HELD_D_CONTRACT } from './d-contract.ts';
import { HELD_D_COURT } from './d-court.ts';
import { HELD_D_FORM } from './d-form.ts';
import { HELD_D_LICENCE } from './d-licence.ts';
import { HELD_D_MORE } from './d-more.ts';
import { HELD_D_PROXY } from './d-proxy.ts';
import { HELD_D_TRADE } from './d-trade.ts';

export const AUTHOR_D: Template[] = [
  ...HELD_D_TRADE,
  ...HELD_D_PROXY,
  ...HELD_D_CONTRACT,
  ...HELD_D_FORM,
  ...HELD_D_COURT,
  ...HELD_D_LICENCE,
  ...HELD_D_MORE,
];
