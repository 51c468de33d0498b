import type { Migration } from 'kysely/migration';
import { firstSchema } from './0001-first-schema.ts';

/** Every migration by its number and name, oldest first. Never edit one that was released: add the next. */
export const allMigrations: Record<string, Migration> = {
  '0001-first-schema': firstSchema,
};
