import { expect, test } from 'vitest';
import { exportedFunctions } from './docstrings.ts';

const names = (text: string) => exportedFunctions(text).map(({ name }) => name);
const docstrings = (text: string) => exportedFunctions(text).map(({ docstring }) => docstring);

test('every way to export a function is seen', () => {
  expect(names('export function a() {}\nexport async function b() {}\nexport function* c() {}\nexport async function* d() {}\n')).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
  expect(names('export const a = () => 1;\nexport const b = async (x: number) => x;\nexport const c = <T>(x: T): T => x;\n')).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(names('export const a: (x: number) => number = (x) => x;\nexport const b = (\n  x: number,\n): x is 1 => x === 1;\n')).toEqual([
    'a',
    'b',
  ]);
});

test('what is no function, or not exported, is passed over', () => {
  expect(names('export const a = (1 + 2) * 3;\nexport const b = ([1] as number[]).map((x) => x);\nfunction c() {}\n')).toEqual([]);
});

test('a docstring belongs to what stands below it, line comments between them left aside', () => {
  expect(docstrings('/** One. */\nexport function a() {}\n\n/** Two.\n * lines */\n\n// why\nexport function b() {}\n')).toEqual([
    '/** One. */',
    '/** Two.\n * lines */',
  ]);
});

test('a docstring of something else, or another comment, is none', () => {
  expect(
    docstrings(
      '/** Of x. */\nconst x = 1;\nexport function a() {}\n/* plain */\nexport function b() {}\n// line\nexport function c() {}\n',
    ),
  ).toEqual(['', '', '']);
  expect(docstrings('/** One. */ const x = /* two */\nexport function a() {}\n')).toEqual(['']);
});

test('of overloads the first carries the docstring', () => {
  expect(docstrings('/** One. */\nexport function a(x: 1): 1;\nexport function a(x: 2): 2;\nexport function a(x: unknown) {}\n')).toEqual([
    '/** One. */',
  ]);
});
