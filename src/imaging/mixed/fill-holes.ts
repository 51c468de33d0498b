import type { RawImage } from '../../core/page-image.ts';
import type { Runs } from '../measure/runs.ts';

/** px from which a hole is a ruled line: what lies beside it is far away, what lies above is near. */
const LONG = 48;

/** Draws over the runs of `holes` what lies left and right of them, blending from one to the other; over long ones what lies above. */
export function fillHoles({ data, width, height, channels }: RawImage, holes: Runs): void {
  for (let y = 0; y < height; y++) {
    for (let run = holes.rows[y]!; run < holes.rows[y + 1]!; run++) {
      const start = holes.starts[run]!;
      const end = holes.ends[run]!;
      const first = (y * width + start) * channels;
      if (y > 0 && (end - start > LONG || (start === 0 && end === width))) {
        data.copyWithin(first, first - width * channels, first + (end - start - width) * channels);
        continue;
      }
      // At the sheet's edge there is only one side; on a row of ink alone white is as good as anything.
      const before = start > 0 ? first - channels : end < width ? first + (end - start) * channels : -1;
      const after = end < width ? first + (end - start) * channels : before;
      const step = 1 / (end - start + 1);
      for (let c = 0; c < channels; c++) {
        const from = before < 0 ? 255 : data[before + c]!;
        const rise = before < 0 ? 0 : (data[after + c]! - from) * step;
        let value = from + rise + 0.5;
        for (let at = first + c, stop = first + (end - start) * channels; at < stop; at += channels, value += rise) {
          data[at] = value;
        }
      }
    }
  }
}
