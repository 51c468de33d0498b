import type { Template } from '../template.ts';

export const AUTHOR_E: Template[] = [];
