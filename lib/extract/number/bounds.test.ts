import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/extract';

const bound = (text: string) => {
  const [one] = extract(text).quantities;
  return [one?.bound, one?.text];
};

describe('the bound of a number', () => {
  it.each([
    ['more than 50 MW', 'more-than'],
    ['over 50 MW', 'more-than'],
    ['exceeding 50 MW', 'more-than'],
    ['at least 50 MW', 'at-least'],
    ['no less than 50 MW', 'at-least'],
    ['about 50 MW', 'about'],
    ['approximately 50 MW', 'about'],
    ['~50 MW', 'about'],
    ['nearly 50 MW', 'almost'],
    ['up to 50 MW', 'up-to'],
    ['no more than 50 MW', 'at-most'],
    ['less than 50 MW', 'at-most'],
    ['свыше 50 МВт', 'more-than'],
    ['более чем 50 МВт', 'more-than'],
    ['не менее 50 МВт', 'at-least'],
    ['около 50 МВт', 'about'],
    ['примерно в 50 МВт', 'about'],
    ['почти 50 МВт', 'almost'],
    ['до 50 МВт', 'up-to'],
    ['не более 50 МВт', 'at-most'],
    ['менее 50 МВт', 'at-most'],
    ['шамамен 50 МВт', 'about'],
    ['кемінде 50 МВт', 'at-least'],
    ['болжол менен 50 МВт', 'about'],
    ['зиёда аз 50 МВт', 'more-than'],
    ['беш аз 50 МВт', 'more-than'],
    ['на кам аз 50 МВт', 'at-least'],
    ['тақрибан 50 МВт', 'about'],
    ['қариб 50 МВт', 'almost'],
    ['kamida 50 MVt', 'at-least'],
    ['taxminan 50 MVt', 'about'],
    ['qariyb 50 MVt', 'almost'],
  ])('is told before it: %s', (text, expected) => expect(bound(`x: ${text} ток`)).toEqual([expected, text]));

  it.each([
    ['9 миллиард теңгеден астам', 'more-than'],
    ['9 миллиард теңгеден артық', 'more-than'],
    ['9 миллиард теңгеге жуық', 'about'],
    ['9 миллиард теңгеге дейін', 'up-to'],
    ['9 миллиард теңгеден кем емес', 'at-least'],
    ['9 миллион сомдон ашык', 'more-than'],
    ['9 миллион сомго чейин', 'up-to'],
    ['9 миллион сомго жакын', 'about'],
    ['9 milliard so‘mdan ortiq', 'more-than'],
    ['9 milliard so‘mgacha', 'up-to'],
    ['9 milliard so‘mga yaqin', 'about'],
    ['9 миллиард сўмдан зиёд', 'more-than'],
    ['9 million tenge or more', 'at-least'],
    ['9 миллионов тенге с лишним', 'more-than'],
  ])('or after it: %s', (text, expected) => expect(bound(`x: ${text} екен`)).toEqual([expected, text]));

  it('stands between the number and its noun in Turkic languages', () => {
    expect(bound('100-ден астам құрылғы тәркіленді')[0]).toBe('more-than');
    expect(bound('2000ден ашык аппаратты алып койду')[0]).toBe('more-than');
    expect(bound('100 tadan ortiq qurilma topildi')[0]).toBe('more-than');
  });

  it('turns round where a verb forbids more', () => {
    expect(bound('they cannot buy more than 1 MWh')[0]).toBe('at-most');
  });

  it('is absent where none is told', () => expect(bound('over two years it took 50 MW')[0]).toBeUndefined());
});

describe('the level that something rose or fell to', () => {
  it.each([
    ['Нагрузка выросла примерно до 50 МВт.', 'about', 'примерно до 50 МВт'],
    ['Потребление снизилось почти до 50 МВт.', 'almost', 'почти до 50 МВт'],
    ['Мощность подняли до 50 МВт.', undefined, '50 МВт'],
    ['The load rose to about 50 MW.', 'about', 'about 50 MW'],
    ['The load fell to nearly 50 MW.', 'almost', 'nearly 50 MW'],
    ['Установки мощностью до 50 МВт.', 'up-to', 'до 50 МВт'],
  ])('is no upper bound: %s', (text, expected, slice) => expect(bound(text)).toEqual([expected, slice]));
});
