import { fromTcvn3 } from '../../../src/registry/encodings/tcvn3.ts';
import { fromVni } from '../../../src/registry/encodings/vni.ts';
import { LEGACY_ENCODINGS } from '../../../src/registry/encodings/legacy-encodings.ts';
import { SMALL, to1258, toTcvn3, toVni } from './encode.ts';

test('every small letter comes back from each encoding, capitals from those that have them', () => {
  for (const [name, encode] of [
    ['tcvn3', toTcvn3],
    ['vni', toVni],
    ['windows-1258', to1258],
  ] as const) {
    expect([name, LEGACY_ENCODINGS[name].decode(encode(SMALL))]).toEqual([name, SMALL]);
    if (name === 'tcvn3') continue;
    const capitals = SMALL.toUpperCase();
    expect([name, LEGACY_ENCODINGS[name].decode(encode(capitals))]).toEqual([name, capitals]);
  }
});

test('known texts as old fonts wrote them', () => {
  expect(fromTcvn3('Hä vµ tªn chñ hå s¬: NguyÔn V¨n §øc')).toBe('Họ và tên chủ hồ sơ: Nguyễn Văn Đức');
  expect(fromTcvn3('céng hßa x· héi chñ nghÜa viÖt nam')).toBe('cộng hòa xã hội chủ nghĩa việt nam');
  // Capitals have no codes of their own: a font of capitals shows small ones.
  expect(fromTcvn3('NGUYÔN V¡N')).toBe('NGUYỄN VĂN');
  expect(fromVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
  expect(fromVni('NGÖÔØI NOÄP: Nguyeãn Vaên Ñöùc, xaõ Phöôùc Sôn')).toBe('NGƯỜI NỘP: Nguyễn Văn Đức, xã Phước Sơn');
});
