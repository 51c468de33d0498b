import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of HTML made by `html` of hono/html: everything put into it was escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;
