import { pick, type Random } from '../imaging/draw/random.ts';
import { breakLines, line, text, widthOf, type TextStyle } from '../imaging/draw/svg.ts';

const WORDS =
  'căn cứ nghị định của chính phủ quy định việc số hóa hồ sơ kết quả giải quyết thủ tục hành chính trên môi trường điện tử tại bộ phận một cửa xã hội đồng nhân dân quyết định thành lập tổ công tác kiểm tra đất đai xây dựng hộ tịch chứng thực ngày tháng năm được ghi vào sổ theo mẫu ban hành kèm thông tư'.split(
    ' ',
  );
const LABELS = [
  'Họ và tên:',
  'Ngày sinh:',
  'Nơi cư trú:',
  'Số định danh:',
  'Nghề nghiệp:',
  'Nội dung đề nghị:',
  'Lý do:',
  'Giấy tờ kèm theo:',
];

/** Print on a page of A4, which remembers what it printed. */
export class Print {
  private readonly lines: string[] = [];
  private readonly random: Random;
  private readonly style: TextStyle;

  /** @param size pt */
  constructor(random: Random, family: string, size: number) {
    this.random = random;
    this.style = { family, size };
  }

  get truth(): string {
    return this.lines.join('\n');
  }

  head(): string {
    return (
      this.put(25, 24, 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM', { weight: 700 }) +
      this.put(25, 31, `Số: ${this.number(4)}/QĐ-UBND`) +
      this.put(25, 44, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { weight: 700 }) +
      this.put(25, 51, 'Độc lập - Tự do - Hạnh phúc', { weight: 700 }) +
      line(25, 53, 80, 53)
    );
  }

  title(words: string, fill = '#141414', size = 16): string {
    return this.put(105, 64, words, { fill, size, weight: 700, anchor: 'middle' });
  }

  prose(y: number, count: number): string {
    const words = Array.from({ length: count * 14 }, () =>
      this.random() < 0.08 ? this.number(3) : pick(this.random, WORDS),
    );
    const rows = breakLines(words.join(' '), 165, this.style).slice(0, count);
    return rows.map((row, i) => this.put(25, y + i * 7, row)).join('');
  }

  /** Print that is not on this side. */
  unseen(y: number, count: number): string {
    const kept = this.lines.length;
    const svg = this.prose(y, count);
    this.lines.length = kept;
    return svg;
  }

  fields(y: number, count: number): string {
    let svg = '';
    for (let i = 0; i < count; i++) {
      const label = LABELS[i % LABELS.length]!;
      const value = `${pick(this.random, WORDS)} ${this.number(9)} ${pick(this.random, WORDS)}`;
      const at = 25 + widthOf(label, this.style) + 6;
      svg +=
        this.put(25, y + i * 10, label) +
        this.put(at, y + i * 10 - 0.3, value) +
        line(at - 2, y + i * 10 + 0.8, 185, y + i * 10 + 0.8, 0.25, '#444', '0.3 0.9');
    }
    return svg;
  }

  grid(y: number, columns: readonly number[], rows: number): string {
    const width = columns.reduce((sum, column) => sum + column, 0);
    let svg = '';
    for (let row = 0; row <= rows; row++) svg += line(20, y + row * 9, 20 + width, y + row * 9);
    let x = 20;
    for (const column of [...columns, 0]) {
      svg += line(x, y, x, y + rows * 9);
      for (let row = 0; row < rows && column > 0; row++) {
        const words =
          column < 20
            ? String(row + 1)
            : column < 42
              ? this.number(8)
              : `${pick(this.random, WORDS)} ${pick(this.random, WORDS)} ${this.number(2)}`;
        svg += this.put(x + 2, y + row * 9 + 6.2, words);
      }
      x += column;
    }
    return svg;
  }

  card(x: number, y: number): string {
    const small = { size: 8 };
    return [
      'CĂN CƯỚC CÔNG DÂN',
      `Số: ${this.number(12)}`,
      'Họ và tên: TRẦN VĂN MẪU',
      `Ngày sinh: ${this.number(2)}/01/1903`,
      'Quê quán: xã Mẫu Lâm, tỉnh Lâm Hải',
    ]
      .map((words, i) => this.put(x, y + i * 8, words, small))
      .join('');
  }

  private number(digits: number): string {
    return Array.from({ length: digits }, () => Math.floor(this.random() * 10)).join('');
  }

  private put(x: number, y: number, words: string, style: TextStyle = {}): string {
    this.lines.push(words);
    return text(x, y, words, { ...this.style, ...style });
  }
}
