import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegistryEvent } from '../publish.ts';
import { knownAs, mentions } from './known-as.ts';

const known = (data: { name?: string; idNumber?: string; enrolmentKey?: string; workNumber?: string }) =>
  knownAs([{ data } as unknown as RegistryEvent]);

const fullWidth = (text: string) => text.replaceAll(/[!-~]/g, (each) => String.fromCodePoint(each.codePointAt(0)! + 0xfee0));
const rewritings: ((text: string) => string)[] = [
  (text) => text,
  fullWidth,
  (text) => text.normalize('NFC'),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
  (text) => text.normalize('NFKD'),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(/\s/g, ''),
  (text) => text.replaceAll(/\s/g, '\u3000'),
  (text) => Array.from(text).join(' '),
  (text) => Array.from(text).join('\u200B'),
  (text) => text.replaceAll('·', '・'),
  (text) => text.replaceAll('·', ''),
];
const letters = [
  ...Array.from('王阿依古丽欧阳ALianßéÉñяЯабدلང་𠮷①Ⅷﬁ가'),
  '\u{2F87A}',
  '\u{F900}',
  '\u{2F00}',
  'Ａ',
  'ｌ',
  ' ',
  '\u3000',
  '·',
];
const letter = fc.constantFrom(...letters);
const name = fc
  .tuple(fc.constantFrom(...letters.filter((each) => /\p{L}/u.test(each))), fc.array(letter, { maxLength: 6 }))
  .map(([first, others]) => [first, ...others].join(''));
const surroundings = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(letter).map((parts) => parts.join('')),
);

describe('what names a person', () => {
  test('is found wherever it stands, however it is written there', () => {
    fc.assert(
      fc.property(
        name,
        fc.array(fc.constantFrom(...rewritings), { maxLength: 3 }),
        surroundings,
        surroundings,
        (called, rewritten, before, after) => {
          const planted = rewritten.reduce((text, rewrite) => rewrite(text), called);
          expect(mentions(known({ name: called }), before + planted + after)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test.each([
    [{ name: '阿依 古丽' }, '阿依 古丽.csv'],
    [{ name: '阿依 古丽' }, '阿依古丽 家长投诉住校有误'],
    [{ name: 'Anna Li' }, 'ANNA LI 转学'],
    [{ name: '王\u{2F87A}' }, '王\u{2F87A}.xlsx'],
    [{ name: '买买提·艾力' }, '买买提•艾力'],
    [{ idNumber: '11010519491231002X' }, '11010519491231002x'],
    [{ idNumber: '11010519491231002x' }, '证件 １１０１０５１９４９１２３１００２Ｘ 有误'],
    [{ workNumber: 'gh7654321' }, 'GH7654321'],
    [{ workNumber: '101' }, ' １０１ '],
  ])('%j is found in %s', (data, text) => expect(mentions(known(data), text)).toBe(true));

  test.each([
    [{ name: '阿依 古丽' }, '阿依的古丽'],
    [{ workNumber: '101' }, '1010'],
    [{ name: '\u200B ' }, '谁也不是'],
    [{}, ''],
  ])('%j is not found in %s', (data, text) => expect(mentions(known(data), text)).toBe(false));
});
