import { type Parse, parsed, unreadable } from './parsed.ts';

const plain = /^[+-]?\d+(\.\d*)?([eE][+-]?\d+)?$/;
const withThousands = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * A decimal text times 10^digits as an integer, rounded half up: decimal digits are moved in the text, so no binary
 * fraction drifts (1.005 with 2 digits is 101, not 100).
 * @returns null when the text is no decimal number
 */
export function scaledInteger(text: string, digits: number): bigint | null {
  if (!plain.test(text) && !withThousands.test(text)) return null;
  const [mantissa = '', exponent = '0'] = text.replaceAll(',', '').toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace(/^[+-]/, '').split('.');
  const shift = Number(exponent) + digits;
  if (Math.abs(shift) > 60) return null;
  const point = whole.length + shift;
  const all = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, -point), '0').padEnd(Math.max(0, point) + 1, '0');
  const at = Math.max(0, point);
  const value = BigInt(all.slice(0, at) || '0') + (all[at]! >= '5' ? 1n : 0n);
  return mantissa.startsWith('-') ? -value : value;
}

/** A number ≥ 0 in the file's unit, as an integer of the small unit: `digits` = 6 makes fen of 万元, 2 makes dm² of m². */
export const parseAmount =
  (digits: number): Parse<number> =>
  (text) => {
    const value = scaledInteger(text, digits);
    if (value === null) return notANumber;
    if (value < 0n) return negative;
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? parsed(Number(value)) : tooLarge;
  };

/** A whole number ≥ 0; `24.0` is one. */
export const parseCount: Parse<number> = (text) => {
  const value = scaledInteger(text, 3);
  if (value === null) return notANumber;
  if (value < 0n) return negative;
  if (value % 1000n !== 0n) {
    return unreadable(
      'not-whole',
      { zh: '应为整数', en: 'Not a whole number' },
      { zh: '不小于 0 的整数', en: 'A whole number, 0 or more' },
    );
  }
  return value / 1000n <= 1_000_000_000n ? parsed(Number(value / 1000n)) : tooLarge;
};

const zeroOrMore = { zh: '不小于 0 的数，只写数字', en: 'A number, 0 or more, digits only' };
const notANumber = unreadable('not-a-number', { zh: '不是数字', en: 'Not a number' }, zeroOrMore);
const negative = unreadable('negative', { zh: '不能是负数', en: 'A negative number' }, zeroOrMore);
const tooLarge = unreadable('too-large-number', { zh: '数值过大', en: 'The number is too large' }, zeroOrMore);

/** 逐间面积: areas of single rooms, separated by 、 , ; or space; each in dm². */
export const parseRoomAreas: Parse<number[]> = (text) => {
  const areas: number[] = [];
  for (const part of text.split(/[、,;\s]+/).filter((item) => item !== '')) {
    const area = parseAmount(2)(part);
    if (!area.ok) {
      return unreadable(
        'bad-room-areas',
        { zh: '逐间面积无法识别', en: 'The areas of the single rooms cannot be read' },
        { zh: '每间面积（平方米），用顿号隔开，如 96、88.5', en: 'The area of each room in m², separated by 、, such as 96、88.5' },
      );
    }
    areas.push(area.value);
  }
  return parsed(areas);
};

export const parseYear: Parse<number> = (text) => {
  const match = /^((?:18|19|20)\d{2})年?$/.exec(text);
  if (match) return parsed(Number(match[1]));
  return unreadable(
    'bad-year',
    { zh: '年份无法识别', en: 'The year cannot be read' },
    { zh: '四位年份，如 1958', en: 'Four digits such as 1958' },
  );
};
