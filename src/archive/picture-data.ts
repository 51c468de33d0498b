/** A picture as it stands in the PDF: the bytes of the stream and what a reader must know to decode them. */
export interface PictureData {
  /** Bytes of the stream, taken from the input without re-encoding; deflated once more where `filter` says so. */
  payload: Uint8Array;
  /** The file that these bytes are the whole of, where there is one. */
  path?: string;
  /** px */
  width: number;
  /** px */
  height: number;
  /** How a reader decodes them; of two, the first comes first. */
  filter: 'DCTDecode' | 'CCITTFaxDecode' | 'FlateDecode' | 'JBIG2Decode' | ['FlateDecode', 'DCTDecode'];
  parameters: Record<string, number | boolean> | null;
  colours: 'DeviceGray' | 'DeviceRGB';
  /** Bits a sample. */
  bits: 1 | 2 | 4 | 8;
  /** RGB triples of an indexed picture; `colours` is then the palette's. */
  palette: Uint8Array | null;
}

/** What a page shows, in the order it is painted; every layer covers the whole page. */
export interface PageLayers {
  picture: PictureData;
  /** Pictures of 1 bit whose black is painted in `ink`, a grey level or red, green, blue, 0..255; their white is not painted. */
  masks: { picture: PictureData; ink: number[] }[];
}
