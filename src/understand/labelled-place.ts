import type { FieldKind } from '../core/field-kind.ts';
import type { Box } from '../core/geometry.ts';
import type { Line, PageView } from './page-view.ts';

/** A label and where its value should stand: from `start` to `end` of a line, or nowhere. */
export interface ValuePlace {
  kind: FieldKind;
  role: string;
  line: Line;
  start: number;
  end: number;
}

/** A label with the places where its value may stand, the likeliest first; none when nothing stands there. */
export interface LabelledPlace {
  kind: FieldKind;
  role: string;
  view: PageView;
  /** px: the label itself. */
  label: Box;
  /** The line that the label stands on. */
  line: Line;
  /** Offsets of the label in the line's text. */
  start: number;
  end: number;
  /** Another label stands right behind it in its column: the value is that one's. */
  followed: boolean;
  places: ValuePlace[];
}
