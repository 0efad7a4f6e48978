import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tlsOfUrl } from './tls-of-url.ts';

const plain = 'postgres://junheng:secret@db:5432/junheng?target_session_attrs=primary';

test('an address without a mode is not encrypted and stays as it is', () => {
  expect(tlsOfUrl(plain)).toEqual({ url: plain, tls: null });
  expect(tlsOfUrl(`${plain}&sslmode=disable`)).toEqual({ url: plain, tls: null });
});

test('require encrypts, verify-full also checks who answers, and neither reaches the server as a setting', () => {
  const certificate = join(mkdtempSync(join(tmpdir(), 'junheng-tls-')), 'ca.crt');
  writeFileSync(certificate, 'certificate');
  expect(tlsOfUrl(`${plain}&sslmode=require`)).toMatchObject({ url: plain, tls: { rejectUnauthorized: false } });
  expect(tlsOfUrl(`${plain}&sslmode=verify-full&sslrootcert=${certificate}`)).toMatchObject({
    url: plain,
    tls: { rejectUnauthorized: true, ca: Buffer.from('certificate') },
  });
});

test('another mode is refused: it must not pass for one that checks', () => {
  expect(() => tlsOfUrl(`${plain}&sslmode=prefer`)).toThrow(/sslmode is one of/);
});
