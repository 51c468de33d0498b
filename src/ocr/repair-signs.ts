/**
 * What stands behind a number where papers print m²: the recogniser knows hardly any raised digit and takes it for another sign.
 * `m2` stays, which typists print as well; no unit is called m5.
 */
const SQUARE_METRE = /^m[°º˚ˆ^®©5?'’"”*]([.,;:)]*)$/u;
const NUMBER = /^[(]?[+-]?\d[\d.,]*$/u;
/** A slash between two letters or digits, as in document numbers: fraction and division slashes print no Vietnamese. */
const SLASH = /(?<=[\p{L}\p{N}])[\u2044\u2215]\/?(?=[\p{L}\p{N}])/gu;
/** A florin sign within a word is a slanted f, as passports print their English labels: "Date oƒ birth". */
const SLANTED_F = /ƒ/gu;
/** A round letter with a speck or a stroke: Vietnamese has none such. */
const STRUCK_O = /ø/gu;

/**
 * A recognised word with signs that cannot stand there made what is printed: a unit of area behind a number (`before`: the word
 * before it on its line, '' for none), slashes of document numbers, a slanted f, an o. Everything else is left as it was read.
 */
export function repairSigns(word: string, before: string): string {
  const unit = NUMBER.test(before) ? word.replace(SQUARE_METRE, 'm²$1') : word;
  return unit.replace(SLASH, '/').replace(SLANTED_F, 'f').replace(STRUCK_O, 'o');
}
