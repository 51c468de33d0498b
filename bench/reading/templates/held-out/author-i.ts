import type { Template } from '../template.ts';

/** Layouts of one author of the eighth round. */
export const AUTHOR_I: Template[] = [];
