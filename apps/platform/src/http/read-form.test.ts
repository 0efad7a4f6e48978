import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readForm } from './read-form.ts';

const sending = (type = 'application/x-www-form-urlencoded') => {
  const body = new PassThrough();
  return { body, request: Object.assign(body, { headers: { 'content-type': type } }) as unknown as IncomingMessage };
};

test('reads the fields of a form, and of nothing else', async () => {
  const { body, request } = sending();
  body.end('person=wang');
  expect((await readForm(request))?.get('person')).toBe('wang');
  expect(await readForm(sending('application/json').request)).toBeNull();
});

test('gives up on a body that does not end in time, and lets its connection go', async () => {
  const { body, request } = sending();
  body.write('logout_token=');
  expect(await readForm(request, 20)).toBeNull();
  expect(body.destroyed).toBe(true);
});

test('takes no more than 64 KB', async () => {
  const { body, request } = sending();
  body.end(`x=${'x'.repeat(70_000)}`);
  expect(await readForm(request)).toBeNull();
});
