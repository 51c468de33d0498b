/** What an expression over keys gives; null when it uses a key that has no value, or divides by 0. */
export type Values = ReadonlyMap<string, number>;

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9_]*)|([-+*/()]))/y;

/**
 * The value of `text`: numbers, keys, `+ - * /` and brackets, as figures of a report relate to each other (`done / due *
 * 100`). Null when a key has no value or a divisor is 0. Throws SyntaxError for anything else.
 */
export function evaluate(text: string, values: Values): number | null {
  const tokens = tokensOf(text);
  let at = 0;
  const take = (...signs: string[]): string | null => (signs.includes(tokens[at] ?? '') ? tokens[at++]! : null);
  const sum = (): number | null => {
    let value = product();
    for (let sign = take('+', '-'); sign; sign = take('+', '-')) value = apply(sign, value, product());
    return value;
  };
  const product = (): number | null => {
    let value = single();
    for (let sign = take('*', '/'); sign; sign = take('*', '/')) value = apply(sign, value, single());
    return value;
  };
  const single = (): number | null => {
    const token = tokens[at++];
    if (token === '(') {
      const value = sum();
      if (!take(')')) throw new SyntaxError(`no ) in ${text}`);
      return value;
    }
    if (token === undefined || /^[-+*/)]$/.test(token))
      throw new SyntaxError(`no value where one is needed in ${text}`);
    return /^\d/.test(token) ? Number(token) : (values.get(token) ?? null);
  };
  const value = sum();
  if (at < tokens.length) throw new SyntaxError(`${tokens[at]} is too much in ${text}`);
  return value;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.trimEnd().length) {
    const found = pattern.exec(text);
    if (!found) throw new SyntaxError(`cannot read ${text}`);
    tokens.push(found[0].trim());
  }
  return tokens;
}

function apply(sign: string, left: number | null, right: number | null): number | null {
  if (left === null || right === null) return null;
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  return right === 0 ? null : left / right;
}
