import { describe, expect, test } from 'vitest';
import { systemEntropy } from '@junheng/runtime';
import { createSignInCodes } from './sign-in-codes.ts';

let now = Date.parse('2019-09-01T00:00:00Z');
const sources = { clock: { now: () => new Date(now) }, entropy: systemEntropy };

describe('createSignInCodes', () => {
  test('makes codes of 256 bits that are good once', () => {
    const codes = createSignInCodes(sources);
    const code = codes.issue();
    expect(Buffer.from(code, 'base64url')).toHaveLength(32);
    expect(codes.redeem(code)).toBe(true);
    expect(codes.redeem(code)).toBe(false);
  });

  test('knows no other code, nor one that is an hour old', () => {
    const codes = createSignInCodes(sources);
    const code = codes.issue();
    expect(codes.redeem('')).toBe(false);
    expect(codes.redeem(`${code}x`)).toBe(false);
    now += 3_600_000;
    expect(codes.redeem(code)).toBe(false);
  });

  test('keeps the newest twenty', () => {
    const codes = createSignInCodes(sources);
    const issued = Array.from({ length: 21 }, () => codes.issue());
    expect(codes.redeem(issued[0]!)).toBe(false);
    expect(codes.redeem(issued[1]!)).toBe(true);
    expect(codes.redeem(issued[20]!)).toBe(true);
  });
});
