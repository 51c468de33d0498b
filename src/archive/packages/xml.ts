/** A piece of XML made by `element`: everything put into it was escaped. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Record<string, string | number | null | undefined>;

/** What XML 1.0 (production 2) does not allow at all, even escaped; U+FFFE and U+FFFF among it. */
const NOT_ALLOWED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text, from a scan even, as XML holds it: what is not allowed becomes U+FFFD, line breaks in it are kept. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_ALLOWED, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An element; attributes that are null or undefined are left out, as are pieces that are null. Names are the program's own. */
export function element(name: string, attributes: Attributes = {}, ...content: (Xml | string | null)[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = content.map((one) => (one === null ? '' : typeof one === 'string' ? escapeXml(one) : one.xml)).join('');
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** A whole file, UTF-8. */
export function xmlFile(root: Xml): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`);
}
