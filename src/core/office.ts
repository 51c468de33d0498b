import type { DocumentClass } from './document-class.ts';

/**
 * Kinds of people at a one-stop desk: of its own establishment, seconded to it, sent by a specialised agency, hired from
 * the public postal service (the columns of the staff table that districts hand in).
 */
export const STAFF_KINDS = ['permanent', 'seconded', 'sent', 'postal'] as const;
export type StaffKind = (typeof STAFF_KINDS)[number];

export const EQUIPMENT_KINDS = [
  'computer',
  'printer',
  'scanner',
  'copier',
  'barcode_reader',
  'kiosk',
  'screen',
  'camera',
  'cabinet',
] as const;
export type EquipmentKind = (typeof EQUIPMENT_KINDS)[number];

/** Days inclusive, `yyyy-mm-dd`; null = open. */
interface Effective {
  validFrom: string | null;
  validTo: string | null;
  extra: Record<string, string>;
}

/** A person at a desk, by code: reports count people and need no names. */
export interface StaffMember extends Effective {
  code: string;
  unit: string;
  /** Null = the register does not say. */
  kind: StaffKind | null;
  /** Holds a digital signature. */
  signature: boolean | null;
}

export interface Equipment extends Effective {
  code: string;
  unit: string;
  kind: EquipmentKind;
  count: number;
  status: 'working' | 'often_broken' | 'broken' | null;
}

/** A procedure that a unit takes in: at the desk alone, or interlinked with other agencies (liên thông). */
export interface UnitProcedure extends Effective {
  code: string;
  unit: string;
  procedureCode: string;
  mechanism: 'one_stop' | 'interlinked';
}

/** A digitised paper that another system holds, as its export tells it. */
export interface OutsidePaper {
  code: string;
  dossierCode: string;
  part: 'component' | 'result';
  /** Where the other system keeps it: a file code or link. */
  reference: string;
  /** Taken from what existed instead of being scanned again. */
  reused: boolean;
  digitised: string | null;
  /** Which component it is, by the procedure's list; left out or null = not told. */
  component?: string | null;
  extra: Record<string, string>;
}

/** A figure that stands in a report or another system, as declared: it is compared, never corrected. */
export interface DeclaredFigure extends Effective {
  code: string;
  report: string;
  /** Place in the report, so that figures are shown in its order. */
  place: number;
  key: string;
  label: string;
  value: number;
  /** Digits behind the comma it was declared with; it is true within half of the last. */
  decimals: number;
  /** What it must equal by the report's own words, an expression over keys: `online + direct`, `done / due * 100`. */
  equals: string | null;
  /** Name of the figure counted here that it speaks of. */
  held: string | null;
  /** The system it counts; null = all. */
  system: string | null;
  unit: string | null;
}

/** A paper that a dossier of a procedure must have (thành phần hồ sơ), valid by the day the dossier was received. */
export interface Component extends Effective {
  code: string;
  procedureCode: string;
  /** Its code in the catalogue (MaThanhPhanHoSo), or its name where the list has no codes. */
  component: string;
  name: string;
  /** Any paper of one of these classes satisfies it; none = the register does not say which does. */
  classes: DocumentClass[];
  /** False for one that only some dossiers have. */
  required: boolean;
  /** Must be digitised, by decision of the province or ministry. */
  digitise: boolean;
  /** Place in the list. */
  place: number;
}

export const BOOK_KINDS = ['birth', 'marriage', 'death', 'other'] as const;
export type BookKind = (typeof BOOK_KINDS)[number];

/** An old civil-status book (sổ hộ tịch) that is to be digitised page by page. */
export interface Book {
  code: string;
  /** Quyển số, as written on it. */
  number: string;
  kind: BookKind;
  year: number;
  /** Numbered pages it has; null = nobody has counted. */
  pages: number | null;
  unit: string | null;
  /** Where it stands: room, cabinet, shelf. */
  location: string | null;
  extra: Record<string, string>;
}

/** What can be imported besides units, procedures, stations and dossiers. */
export interface OfficeRows {
  staff: StaffMember;
  equipment: Equipment;
  unit_procedures: UnitProcedure;
  papers: OutsidePaper;
  declared: DeclaredFigure;
  components: Component;
  books: Book;
}
export type OfficeKind = keyof OfficeRows;
