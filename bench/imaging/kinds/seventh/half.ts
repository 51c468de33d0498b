import type { Half } from '../../plan.ts';

/**
 * The seventh set: papers as offices lay them opened, or whole, on an A3 glass. No rule was written against it until its two
 * misses were looked at (docs/decisions/0003-imaging.md).
 */
export const SEVENTH_HALF: Half = 'tuned';
