import type { Half } from '../../plan.ts';

/**
 * The seventh set: papers as offices lay them opened, or whole, on an A3 glass. No rule was written against it; whoever looks at
 * its misses makes it tuned and draws another.
 */
export const SEVENTH_HALF: Half = 'held-out';
