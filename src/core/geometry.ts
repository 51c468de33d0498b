import { z } from 'zod';

/** A rectangle `[x, y, width, height]` in pixels of the image it belongs to, origin top left. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof boxSchema>;

/** A clockwise turn in degrees. */
export const turnSchema = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]);
export type Turn = z.infer<typeof turnSchema>;

/** What is left to turn (clockwise degrees) of `wanted` after `done`. */
export function turnLeft(wanted: Turn, done: Turn): Turn {
  return ((wanted - done + 360) % 360) as Turn;
}

/** The smallest box around all of `boxes`; `[0, 0, 0, 0]` when there is none. */
export function unionBox(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return [0, 0, 0, 0];
  const left = Math.min(...boxes.map((b) => b[0]));
  const top = Math.min(...boxes.map((b) => b[1]));
  const right = Math.max(...boxes.map((b) => b[0] + b[2]));
  const bottom = Math.max(...boxes.map((b) => b[1] + b[3]));
  return [left, top, right - left, bottom - top];
}
