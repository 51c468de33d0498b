import { weighWord } from '../../../src/registry/encodings/weigh-word.ts';

test('syllables carry their tone where the spelling puts it', () => {
  const good =
    'Nguyễn hòa hoà thuỷ thủy mía múa cửa người quán quý giá giáo gì giếng toái khuỷu rượu toán ướt yếu Đức ĐƯỜNG';
  expect(good.split(' ').filter((word) => weighWord(word) !== 'syllable')).toEqual([]);
});

test('letters of the alphabet that are no syllable are not held against a text; anything else is', () => {
  expect(['QĐ', 'HĐND', 'Lắk', 'Ñôn', 'maõ', 'Nguyeãn'].map(weighWord)).toEqual([
    'letters',
    'letters',
    'letters',
    'none',
    'letters',
    'letters',
  ]);
  expect(['NguyÔn®', 'hµ', 'tøc', 'Müller', 'á»n'].map(weighWord)).toEqual(['none', 'none', 'none', 'none', 'none']);
});
