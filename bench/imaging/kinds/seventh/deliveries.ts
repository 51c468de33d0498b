import type { Delivery } from '../text-side.ts';

/** How scanners of A3 deliver. */
export const g4 = (dpi: number): Delivery => ({ container: 'g4', tone: 'bilevel', dpi });
export const grey = (dpi: number): Delivery => ({ container: 'jpeg', tone: 'grey', dpi });
export const greyPdf = (dpi: number): Delivery => ({ container: 'pdf', tone: 'grey', dpi });
export const colour = (dpi: number): Delivery => ({ container: 'jpeg', tone: 'colour', dpi });
export const colourPdf = (dpi: number): Delivery => ({ container: 'pdf', tone: 'colour', dpi });
