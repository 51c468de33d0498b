import type { DocumentClass } from '../../core/document-class.ts';
import type { Channel } from '../../core/dossier.ts';
import type { ComponentCode } from '../../core/ports/packages.ts';
import type { DocumentDetail, DossierView } from '../../core/ports/queries.ts';
import type { ReusedPaper } from '../../core/ports/reuse.ts';

/** What of a document goes into the package. */
export type ExportedDocument = Pick<
  DocumentDetail,
  'id' | 'class' | 'status' | 'pages' | 'archive' | 'archivedAt' | 'signatures' | 'sidecar'
> &
  Partial<Pick<DocumentDetail, 'fields'>>;

/** What of a reused paper goes into the package. */
export type ExportedReuse = Pick<
  ReusedPaper,
  'at' | 'paper' | 'class' | 'kind' | 'fromDossier' | 'version' | 'reference' | 'purpose' | 'faults'
>;

/** What of a dossier goes into the package, and what names its papers. */
export type ExportedDossier = Pick<DossierView, 'code' | 'procedureCode' | 'unit' | 'received' | 'resolved'> & {
  channel?: Channel;
  /** Class of the result paper of its procedure. */
  result?: DocumentClass | null;
  components?: readonly ComponentCode[];
  /** Vietnamese title of a class. */
  titleOf?: (documentClass: DocumentClass) => string;
};
