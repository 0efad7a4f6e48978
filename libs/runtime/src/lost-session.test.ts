import { expect, test } from 'vitest';
import { createLostSession } from './lost-session.ts';

/** A message of the client: type, length, content. */
function message(type: string, content = 'x'): Buffer {
  const bytes = Buffer.from(`${type}    ${content}`);
  bytes.writeInt32BE(content.length + 4, 1);
  return bytes;
}
/** The types of the answers: E an error, Z ready for the next one. */
function typesOf(answers: Buffer): string {
  let types = '';
  for (let at = 0; at < answers.length; at += 1 + answers.readInt32BE(at + 1)) types += String.fromCharCode(answers[at]!);
  return types;
}
const answer = (...types: string[]) => {
  const session = createLostSession();
  return types.map((written) => typesOf(session(Buffer.concat(written.split('').map((type) => message(type))))));
};

test('each statement of a lost session fails once, and the next one may follow', () => {
  expect(answer('Q')).toEqual(['EZ']);
  expect(answer('PBDES')).toEqual(['EZ']);
  expect(answer('PBESPBES')).toEqual(['EZEZ']);
});

test('a statement that is described first fails at its description, and is ready after the client gives it up', () => {
  expect(answer('PDH', 'S', 'BES')).toEqual(['E', 'Z', 'EZ']);
});

test('a client that only asks whether the session is ready gets no error', () => {
  expect(answer('S')).toEqual(['Z']);
});
