import { expect, test } from 'vitest';
import { isPassingFault } from './passing-fault.ts';

const coded = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

test.each(['ECONNREFUSED', 'CONNECTION_CLOSED', '57P01', '57P03', '08006', 'SERVICE_UNAVAILABLE'])(
  'a fault coded %s passes once what was away is back',
  (code) => {
    expect(isPassingFault(coded(code))).toBe(true);
    expect(isPassingFault(new Error('wrapped', { cause: coded(code) }))).toBe(true);
  },
);

test.each([coded('23505'), coded('42P01'), coded('28P01'), coded('ENOSPC'), new Error('x'), '57P01', null])(
  'no other fault does: %s',
  (error) => {
    expect(isPassingFault(error)).toBe(false);
  },
);
