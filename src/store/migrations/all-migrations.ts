import type { Migration } from 'kysely/migration';
import { firstSchema } from './0001-first-schema.ts';
import { collation } from './0002-collation.ts';
import { sheetDecisions } from './0003-sheet-decisions.ts';
import { attachScore } from './0004-attach-score.ts';
import { classModels } from './0005-class-models.ts';
import { offices } from './0006-offices.ts';
import { reuse } from './0007-reuse.ts';
import { dossierFacts } from './0008-dossier-facts.ts';
import { workLists } from './0009-work-lists.ts';
import { signatures } from './0011-signatures.ts';
import { custody } from './0012-custody.ts';
import { retention } from './0013-retention.ts';
import { alarmAcknowledgements } from './0014-alarm-acknowledgements.ts';

/** Every migration by its number and name, oldest first. Never edit one that was released: add the next. */
export const allMigrations: Record<string, Migration> = {
  '0001-first-schema': firstSchema,
  '0002-collation': collation,
  '0003-sheet-decisions': sheetDecisions,
  '0004-attach-score': attachScore,
  '0005-class-models': classModels,
  '0006-offices': offices,
  '0007-reuse': reuse,
  '0008-dossier-facts': dossierFacts,
  '0009-work-lists': workLists,
  '0011-signatures': signatures,
  '0012-custody': custody,
  '0013-retention': retention,
  '0014-alarm-acknowledgements': alarmAcknowledgements,
};
