/**
 * Dots and rules that a form prints for what is to be filled in, as spaces: "ngày...05...tháng...11...năm...2026". The text keeps
 * its length, so offsets stay.
 */
export function withoutFill(text: string): string {
  return text.replace(/[.…_]{2,}|…|(?<=\s)[._](?=\d)|(?<=\d)[._](?=\s)/g, (dots) => ' '.repeat(dots.length));
}
