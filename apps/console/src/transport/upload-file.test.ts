import { expect, test } from 'vitest';
import { answerOf } from './upload-file.ts';

test.each([
  ['a stored file', 200, '{"fileHash":"ab","bytes":5}', { kind: 'uploaded', file: { fileHash: 'ab', bytes: 5 } }],
  [
    'a refusal in both languages',
    413,
    '{"code":"TooLarge","zh":"大","en":"large"}',
    { kind: 'refused', status: 413, message: { zh: '大', en: 'large' } },
  ],
  ['a refusal without words', 502, '<html>', { kind: 'refused', status: 502, message: null }],
  ['an answer that is not the service’s', 200, 'null', { kind: 'refused', status: 200, message: null }],
])('%s is told apart', (_, status, text, answer) => {
  expect(answerOf(status, text)).toEqual(answer);
});
