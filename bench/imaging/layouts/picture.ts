import { between, type Random } from '../draw/random.ts';
import { line, rect } from '../draw/svg.ts';

/** A printed photograph of a street: roofs, wires and shadows whose slants have nothing to do with the page. */
export function picture(random: Random, width: number, height: number): string {
  const id = `clip${Math.floor(random() * 1e9)}`;
  let svg = rect(0, 0, width, height * 0.45, '#b9c4cc') + rect(0, height * 0.45, width, height * 0.55, '#8b8374');
  for (let x = -10; x < width;) {
    const house = between(random, 14, 30);
    const top = height * between(random, 0.2, 0.42);
    const shade = Math.floor(between(random, 70, 190));
    const eaves = top + between(random, -4, 4);
    svg += `<path d="M${x} ${eaves}L${x + house / 2} ${top - between(random, 6, 14)}L${x + house} ${top}V${height * 0.75}H${x}Z" fill="rgb(${shade},${shade - 15},${shade - 30})"/>`;
    svg += rect(x + house * 0.3, top + 8, house * 0.25, 9, '#3a3632');
    x += house + between(random, 0, 8);
  }
  for (let n = 0; n < 4; n++) {
    const y = between(random, 4, height * 0.4);
    svg += line(0, y, width, y + between(random, -9, 9), 0.4, '#2d2d2d');
  }
  svg += `<path d="M0 ${height}L${width * 0.42} ${height * 0.6}L${width * 0.58} ${height * 0.6}L${width} ${height}Z" fill="#55524c"/>`;
  return `<clipPath id="${id}"><rect width="${width}" height="${height}"/></clipPath><g clip-path="url(#${id})">${svg}</g>`;
}
