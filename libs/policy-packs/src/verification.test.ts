import { describe, expect, it } from 'vitest';
import { obligation } from './obligations.ts';
import { verificationOf, verificationRemark } from './verification.ts';

const of = (id: string) => verificationOf(obligation(id)!);

describe('the verification of an obligation', () => {
  it('is its own, else that of its pack', () => {
    expect([of('jt.overall.8'), of('nq.a.15'), of('nq.b.7'), of('nq.a.14'), of('nb.a.9')]).toEqual([
      'document',
      'verified',
      'partly',
      'unverified',
      'unverified',
    ]);
  });

  it('is said where the text is not sure', () => {
    expect(verificationRemark(obligation('nq.a.14')!)).toEqual({ zh: '未见原文，未核实', en: 'unverified: the original was not seen' });
    expect(verificationRemark(obligation('jt.overall.8')!)).toBeNull();
    expect(verificationRemark(obligation('nq.a.15')!)).toBeNull();
  });
});
