import { letters } from './pattern';

/**
 * Numbers written as words, in six languages and both scripts of Uzbek. A line: the number, then its words, with
 * Russian cases spelled out; endings of the Turkic languages are taken off by `numeralOf`.
 */
const WORDS = `
1 one один одна одно одного одной одному одним одном одну бир бир bir як
2 two два две двух двум двумя двое двоих двоим двумя еки еки икки ikki ду
3 three три трех трем тремя трое троих троим уш уч уч uch се
4 four четыре четырех четырем четырьмя четверо четверых четверым торт турт турт to'rt чор чахор
5 five пять пяти пятью пятеро пятерых пятерым бес беш besh панж
6 six шесть шести шестью шестеро шестерых алты олти olti шаш
7 seven семь семи семью семеро семерых жети жети етти yetti хафт
8 eight восемь восьми восемью сегиз сегиз саккиз sakkiz хашт
9 nine девять девяти девятью тогыз тогуз туккиз to'qqiz нух
10 ten десять десяти десятью он ун o'n дах
11 eleven одиннадцать одиннадцати ездах ездах
12 twelve двенадцать двенадцати дувоздах
13 thirteen тринадцать тринадцати сездах
14 fourteen четырнадцать четырнадцати чордах
15 fifteen пятнадцать пятнадцати понздах
16 sixteen шестнадцать шестнадцати шонздах
17 seventeen семнадцать семнадцати хабдах
18 eighteen восемнадцать восемнадцати хаждах
19 nineteen девятнадцать девятнадцати нуздах
20 twenty двадцать двадцати жиырма жыйырма йигирма yigirma бист
30 thirty тридцать тридцати отыз отуз уттиз o'ttiz си
40 forty сорок сорока кырык кырк кирк qirq чил
50 fifty пятьдесят пятидесяти елу елуу еллик ellik панжох
60 sixty шестьдесят шестидесяти алпыс алтымыш олтмиш oltmish шаст
70 seventy семьдесят семидесяти жетпис жетимиш етмиш yetmish хафтод
80 eighty восемьдесят восьмидесяти сексен саксон sakson хаштод
90 ninety девяносто токсан токсон туксон to'qson навад
100 сто ста сотня сотню
200 двести двухсот дусад дусаду
300 триста трехсот сесад
400 четыреста четырехсот чорсад
500 пятьсот пятисот панжсад
600 шестьсот шестисот шашсад
700 семьсот семисот хафтсад
800 восемьсот восьмисот хаштсад
900 девятьсот девятисот нухсад`;

/** Words that multiply what stands before them, by a hundred. */
export const HUNDRED = /^(?:hundred|жуз|юз|yuz|сад)$/;

/** Words of other languages that would be read in the wrong one: Russian «он» is "he", «уч» and «си» nothing. */
const NOT_RUSSIAN = /^(?:он|бес|як|ду|се|си|чил|шаш|уч|бир|чор)$/;

const ENDING = /(?:[ндт][аео]н|[тд][аео]й|[гк][аео]|dan|ga|ta|та|у|ю)$/;

const numbers = new Map<string, number>();
for (const line of WORDS.trim().split('\n')) {
  const [number, ...words] = line.split(' ');
  for (const word of words) numbers.set(word, Number(number));
}

/** The number below a thousand that a word means, with or without an ending of its language. */
export function numeralOf(word: string, russian: boolean): number | undefined {
  if (russian && NOT_RUSSIAN.test(word)) return undefined;
  return numbers.get(word) ?? numbers.get(word.replace(ENDING, ''));
}

/** Half: "two and a half million", «полтора», "bir yarim". */
export const AND_HALF = letters(/ (?:and a half|с половиной|жарым|жарты|ярим|yarim)(?!@)/y);
const HALVES: [RegExp, number][] = [
  [/^(?:полтора|полторы|полутора|якуним)$/, 1.5],
  [/^(?:half|ним|ярим|yarim|жарым|жарты)$/, 0.5],
];
export const halfOf = (word: string): number | undefined => HALVES.find(([form]) => form.test(word))?.[1];

/** «полмиллиона». */
export const HALF_OF_SCALE = /пол(?=тысяч|миллион|миллиард)/y;

/** Thousands, millions and so on, with the endings of six languages; «миллионер» is none of them. */
export const SCALE = letters(
  /[ -]?(?:(thousand|thsd|тыс(?:яч[ауиеюй]?(?:ми?|х)?)?|мын@{0,6}|мин@{0,6}|минг@{0,6}|ming(?!l)@{0,6}|хазор@{0,3}|hazor|k)|(million(?!a)@{0,6}|миллион(?!ер)@{0,6}|млн|mln|mio|mn|m)|(billion(?!a)@{0,2}|milliard(?!e)@{0,6}|миллиард(?!ер)@{0,6}|млрд|mlrd|bln|bn|b)|(trillion@{0,6}|триллион@{0,6}|трлн|trln|trn|tn))(?![@\d])(?:(?<=тыс|млн|млрд|трлн|mln|mlrd|trln)\.)?/y,
);
export const SCALES = [1e3, 1e6, 1e9, 1e12];

/** "a million tenge", «миллион тенге»: a scale that is a number by itself. */
export const BARE_SCALE = letters(
  /(?:(a hundred|сотня|сотню)|(a thousand|тысяч[ау])|(an? million|миллион|миллион@)|(an? billion|миллиард)|(a dozen|дюжина))(?!@)/y,
);
export const BARE_SCALES = [100, 1e3, 1e6, 1e9, 12];
