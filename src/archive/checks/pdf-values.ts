/** A PDF name, reference, string or stream as the reader returns them; numbers, booleans and null are plain. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}
export class PdfText {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}
export class PdfStream {
  readonly dict: PdfDict;
  readonly contents: Uint8Array;
  constructor(dict: PdfDict, contents: Uint8Array) {
    this.dict = dict;
    this.contents = contents;
  }
}
export type PdfDict = Map<string, PdfValue>;
export type PdfValue = PdfName | PdfRef | PdfText | PdfStream | PdfDict | PdfValue[] | number | boolean | null;
