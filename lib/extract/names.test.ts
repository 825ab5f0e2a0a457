import { describe, expect, it } from 'vitest';
import { extract } from './extract';

const names = new Map([
  ['East Kazakhstan', 'kz-east-kazakhstan'],
  ['Восточно-Казахстанская область', 'kz-east-kazakhstan'],
  ['Шығыс Қазақстан', 'kz-east-kazakhstan'],
  ['Almaty', 'kz-almaty'],
  ['Almaty region', 'kz-almaty-region'],
  ['Алматы', 'kz-almaty'],
  ['Астана', 'kz-astana'],
  ['Бишкек', 'kg-bishkek'],
  ['Ош', 'kg-osh'],
  ['Toshkent', 'uz-tashkent'],
  ["Farg'ona", 'uz-fergana'],
]);
const places = (text: string) => extract(text, names).places.map(({ key, text }) => `${key} ${text}`);

describe('places of the gazetteer', () => {
  it.each([
    ['in East Kazakhstan, in', 'kz-east-kazakhstan East Kazakhstan'],
    ['в Восточно-Казахстанской области', 'kz-east-kazakhstan Восточно-Казахстанской области'],
    ['в Бишкеке', 'kg-bishkek Бишкеке'],
    ['в Астане', 'kz-astana Астане'],
    ['Алматыда', 'kz-almaty Алматыда'],
    ['Toshkentda', 'uz-tashkent Toshkentda'],
    ['Farg‘onada', 'uz-fergana Farg‘onada'],
    ['в Оше', 'kg-osh Оше'],
    ['Almaty’s grid', 'kz-almaty Almaty’s'],
  ])('are found in any form: %s', (text, expected) => expect(places(text)).toEqual([expected]));

  it('are the longest name that fits', () =>
    expect(places('the Almaty region')).toEqual(['kz-almaty-region Almaty region']));

  it('are not words that begin like them or are written small', () => {
    expect(places('Ошибка в Астанинском, оше')).toEqual([]);
  });
});

describe('countries', () => {
  it.each([
    ['Kazakhstan', 'KZ'],
    ['Kazakh', 'KZ'],
    ['казахстанский', 'KZ'],
    ['Қазақстанда', 'KZ'],
    ['Қозоғистонда', 'KZ'],
    ['Kyrgyzstan', 'KG'],
    ['Кыргызстанда', 'KG'],
    ['Киргизии', 'KG'],
    ['Tajikistan', 'TJ'],
    ['Тоҷикистон', 'TJ'],
    ['в Таджикистане', 'TJ'],
    ['Uzbek', 'UZ'],
    ['O‘zbekistonda', 'UZ'],
    ['Ўзбекистон', 'UZ'],
    ['Turkmenistan', 'TM'],
    ['туркменских', 'TM'],
    ['Russian', 'RU'],
    ['в России', 'RU'],
    ['Iran', 'IR'],
    ['Chinese', 'CN'],
    ['в Китае', 'CN'],
  ])('are known in six languages: %s', (text, key) => {
    expect(extract(`x ${text} y`).places.map((place) => place.key)).toEqual([key]);
  });

  it('are not told twice inside the name of a region', () => {
    expect(places('East Kazakhstan and Kazakhstan')).toEqual(['kz-east-kazakhstan East Kazakhstan', 'KZ Kazakhstan']);
  });
});
