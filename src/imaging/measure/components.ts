// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { max, min } = Math;

/** A patch of ink: pixels that touch each other, corners included. Coordinates in px, `right` and `bottom` exclusive. */
export interface Component {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** px */
  area: number;
}

/**
 * Finds the connected patches (8 neighbours) of a mask whose non-zero pixels are ink.
 * `labels` holds for every pixel 1 + the index of its component, 0 for paper.
 */
export function findComponents(
  mask: Uint8Array,
  width: number,
  height: number,
): { components: Component[]; labels: Int32Array } {
  const labels = new Int32Array(width * height);
  const parents = [0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (!mask[i]) continue;
      const west = x > 0 ? labels[i - 1]! : 0;
      const north = y > 0 ? labels[i - width]! : 0;
      const northWest = x > 0 && y > 0 ? labels[i - width - 1]! : 0;
      const northEast = x < width - 1 && y > 0 ? labels[i - width + 1]! : 0;
      // North touches all the others, so it alone decides; else north-east may join the western ones.
      let label = north || west || northWest;
      if (!north && northEast) label = label ? join(parents, label, northEast) : northEast;
      if (!label) label = parents.push(parents.length) - 1;
      labels[i] = label;
    }
  }
  return measure(labels, parents, width, height);
}

function rootOf(parents: number[], label: number): number {
  let root = label;
  while (parents[root] !== root) root = parents[root]!;
  for (let at = label; at !== root;) {
    const next = parents[at]!;
    parents[at] = root;
    at = next;
  }
  return root;
}

function join(parents: number[], a: number, b: number): number {
  const first = rootOf(parents, a);
  const second = rootOf(parents, b);
  const root = min(first, second);
  parents[max(first, second)] = root;
  return root;
}

function measure(labels: Int32Array, parents: number[], width: number, height: number) {
  const components: Component[] = [];
  const numbers = new Int32Array(parents.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (!labels[i]) continue;
      const root = rootOf(parents, labels[i]!);
      let number = numbers[root]!;
      if (!number) {
        number = components.push({ left: x, top: y, right: x + 1, bottom: y + 1, area: 0 });
        numbers[root] = number;
      }
      labels[i] = number;
      const component = components[number - 1]!;
      component.area++;
      component.bottom = y + 1;
      if (x < component.left) component.left = x;
      if (x >= component.right) component.right = x + 1;
    }
  }
  return { components, labels };
}
