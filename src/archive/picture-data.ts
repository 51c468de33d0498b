/** A picture as it stands in the PDF: the bytes of the stream and what a reader must know to decode them. */
export interface PictureData {
  /** Bytes of the stream, taken from the input without re-encoding. */
  payload: Uint8Array;
  /** px */
  width: number;
  /** px */
  height: number;
  filter: 'DCTDecode' | 'CCITTFaxDecode' | 'FlateDecode';
  parameters: Record<string, number | boolean> | null;
  colours: 'DeviceGray' | 'DeviceRGB';
  /** Bits a sample. */
  bits: 1 | 2 | 4 | 8;
  /** RGB triples of an indexed picture; `colours` is then the palette's. */
  palette: Uint8Array | null;
}
