import type { Knowledge, Phrase } from './knowledge-schema.ts';

type Documents = Knowledge['documents'];

/**
 * The classes with every title that its parts make: what kind of paper carries it ("BẢN", "GIẤY", "TỜ", "VĂN BẢN") and what it does
 * ("CAM KẾT"). Vietnamese names a paper by both, and what it does is what it is: a promise is one on a form, a sheet or a slip. A title
 * that is written out keeps its own weight; one word by itself ("XIN", "KHAI") names nothing without what carries it.
 */
export function withCarriedTitles(documents: Documents): Documents {
  const written = new Set(documents.classes.flatMap(({ phrases }) => phrases.filter(isWritten).map(keyOf)));
  const classes = documents.classes.map((known) => ({
    ...known,
    phrases: known.phrases.flatMap((phrase) => {
      if (isWritten(phrase)) return [phrase];
      return carried(phrase, documents).filter((one) => !written.has(keyOf(one)));
    }),
  }));
  return { ...documents, classes };
}

const isWritten = ({ carrier }: Phrase): boolean => carrier === null;
const keyOf = ({ where, text }: Phrase): string => `${where} ${text}`;

function carried(phrase: Phrase, { titleCarriers }: Documents): Phrase[] {
  const behind = titleCarriers[phrase.carrier!] ?? [];
  const texts = behind.map((carrier) => `${carrier} ${phrase.text}`);
  if (phrase.text.includes(' ') && phrase.bare) texts.unshift(phrase.text);
  return texts.map((text) => ({ ...phrase, text, carrier: null }));
}
