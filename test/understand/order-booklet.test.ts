import { join } from 'node:path';
import type { ReadPage } from '../../src/core/page.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';
import { orderBooklet } from '../../src/understand/order-booklet.ts';
import { makePage } from './make-page.ts';
import * as papers from './papers.ts';

const knowledge = await loadKnowledge(join(import.meta.dirname, '../../config'));
const COVER = [
  ...papers.MOTTO,
  '@0.3 >> GIẤY CHỨNG NHẬN',
  '>> QUYỀN SỬ DỤNG ĐẤT',
  'I. Người sử dụng đất',
  'Bà: Bùi Thị Thảo',
];
const UNREAD_COVER = [...papers.MOTTO, 'I. Người sử dụng đất, chủ sở hữu nhà ở', 'Bà: Bùi Thị Thảo'];
const PLOT = ['II. Thửa đất, nhà ở và tài sản khác gắn liền với đất', '1. Thửa đất: 217'];
const PLAN = ['III. Sơ đồ thửa đất', 'Tỷ lệ 1:500'];
const CHANGES = ['IV. Những thay đổi sau khi cấp giấy chứng nhận'];

type Half = string[] | null;

/** Split sides, each `[left, right]`; null is a blank half. */
function sides(...halves: [Half, Half][]): ReadPage[] {
  return halves.flatMap(([left, right], i) => [
    makePage(left ?? [], { sheet: i + 1, part: 'left', blank: left === null }),
    makePage(right ?? [], { sheet: i + 1, part: 'right', blank: right === null }),
  ]);
}

function order(pages: ReadPage[]): string {
  const found = orderBooklet(pages, knowledge);
  return found.pages.map((page) => `${page.sheet}${page.part[0]}`).join(' ');
}

describe('folded booklets come out as pages 1-2-3-4', () => {
  test.each<[string, [Half, Half][], string]>([
    [
      'outer side first',
      [
        [CHANGES, COVER],
        [PLOT, PLAN],
      ],
      '1r 2l 2r 1l',
    ],
    [
      'inner side first',
      [
        [PLOT, PLAN],
        [CHANGES, COVER],
      ],
      '2r 1l 1r 2l',
    ],
    [
      'nothing entered on page 4',
      [
        [null, COVER],
        [PLOT, PLAN],
      ],
      '1r 2l 2r 1l',
    ],
    [
      'a blank page 3',
      [
        [PLOT, null],
        [CHANGES, COVER],
      ],
      '2r 1l 1r 2l',
    ],
    [
      'a title nobody could read',
      [
        [CHANGES, UNREAD_COVER],
        [PLOT, PLAN],
      ],
      '1r 2l 2r 1l',
    ],
    [
      'numerals read as l and 1',
      [
        [['lV. Những thay đổi sau khi'], UNREAD_COVER],
        [['Il. Thửa đất'], ['1Il. Sơ đồ thửa đất']],
      ],
      '1r 2l 2r 1l',
    ],
    [
      'printed page numbers only',
      [
        [['@0.95 >> 4'], ['@0.95 >> 1']],
        [['@0.95 >> 2'], ['@0.95 >> 3']],
      ],
      '1r 2l 2r 1l',
    ],
    [
      'parts III and IV on page 3',
      [
        [[...CHANGES, '(tiếp theo)'], COVER],
        [PLOT, [...PLAN, ...CHANGES]],
      ],
      '1r 2l 2r 1l',
    ],
  ])('%s', (_, halves, expected) => {
    expect(order(sides(...halves))).toBe(expected);
  });

  test('several in one file, each with its own two sides, one of them hard to read', () => {
    const first: [Half, Half][] = [
      [CHANGES, UNREAD_COVER],
      [PLOT, PLAN],
    ];
    const second: [Half, Half][] = [
      [PLOT, PLAN],
      [null, COVER],
    ];
    const pages = sides(...first, ...second, [CHANGES, COVER], [PLOT, PLAN]);
    expect(order(pages)).toBe('1r 2l 2r 1l 4r 3l 3r 4l 5r 6l 6r 5l');
  });

  test('a supplementary page after it stays after it', () => {
    const extra = makePage(['>> TRANG BỔ SUNG GIẤY CHỨNG NHẬN', 'IV. Những thay đổi'], { sheet: 3 });
    expect(order([...sides([CHANGES, COVER], [PLOT, PLAN]), extra])).toBe('1r 2l 2r 1l 3w');
  });
});

describe('nothing is moved without evidence', () => {
  test.each<[string, [Half, Half][]]>([
    [
      'pages already in order',
      [
        [COVER, PLOT],
        [PLAN, CHANGES],
      ],
    ],
    [
      'numbers that run on as scanned',
      [
        [['@0.95 >> 1'], ['@0.95 >> 2']],
        [['@0.95 >> 3'], ['@0.95 >> 4']],
      ],
    ],
    [
      'two spreads of a register',
      [
        [
          ['Số 12', 'Họ tên'],
          ['Số 13', 'Họ tên'],
        ],
        [['Số 14', 'Họ tên'], ['Số 15']],
      ],
    ],
    [
      'two covers',
      [
        [CHANGES, COVER],
        [PLOT, COVER],
      ],
    ],
    [
      'another paper beside it',
      [
        [CHANGES, COVER],
        [papers.decision(), PLAN],
      ],
    ],
    [
      'part headings that contradict the title',
      [
        [['I. Người sử dụng đất', ...PLOT], COVER.slice(0, 4)],
        [PLAN, CHANGES],
      ],
    ],
  ])('%s', (_, halves) => {
    const pages = sides(...halves);
    expect(order(pages)).toBe(pages.map((page) => `${page.sheet}${page.part[0]}`).join(' '));
  });

  test('halves of different sheets that do not follow each other are not paired', () => {
    const between = makePage(papers.decision(), { sheet: 2 });
    const [a, b, c, d] = sides([CHANGES, COVER], [PLOT, PLAN]);
    expect(order([a!, b!, between, c!, d!])).toBe('1l 1r 2w 2l 2r');
  });
});
