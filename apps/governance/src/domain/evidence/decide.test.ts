import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { type EvidenceCommand, evidenceDecider } from './decide.ts';
import type { EvidenceEvent } from './events.ts';

const evidenceId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const facts = {
  evidenceId,
  aboutKind: 'issue',
  aboutId: '3a0cf1de-0b0c-4b7e-8e3e-0a9f3a1c2d44',
  unitKind: 'office',
  unitId: 'personnel',
  fileName: '整改照片.jpg',
  kind: 'jpg',
  bytes: 20_000,
  fileHash: 'a'.repeat(64),
  isPersonal: false,
  filedBy: 'wang',
} as const;
const filed: EvidenceEvent = { type: 'EvidenceFiled', data: facts };
const withdrawn: EvidenceEvent = { type: 'EvidenceWithdrawn', data: { evidenceId, reason: '传错了', withdrawnBy: 'wang' } };
const file: EvidenceCommand = { do: 'file', ...facts };
const withdraw: EvidenceCommand = { do: 'withdraw', evidenceId, reason: '传错了', isReliedOn: false, by: 'wang' };

test('evidence is filed once; other bytes need an id of their own', () => {
  expect(given(evidenceDecider).when(file)).toEqual({ ok: true, events: [filed] });
  expect(given(evidenceDecider, [filed]).when(file)).toEqual({ ok: true, events: [] });
  expect(given(evidenceDecider, [filed]).when({ ...file, fileHash: 'b'.repeat(64) })).toEqual({ ok: false, refusal: 'EvidenceExists' });
  expect(given(evidenceDecider, [filed, withdrawn]).when(file)).toEqual({ ok: false, refusal: 'EvidenceExists' });
});

test('evidence is withdrawn until somebody relies on it', () => {
  expect(given(evidenceDecider).when(withdraw)).toEqual({ ok: false, refusal: 'EvidenceUnknown' });
  expect(given(evidenceDecider, [filed]).when(withdraw)).toEqual({ ok: true, events: [withdrawn] });
  expect(given(evidenceDecider, [filed]).when({ ...withdraw, isReliedOn: true })).toEqual({ ok: false, refusal: 'EvidenceReliedOn' });
  expect(given(evidenceDecider, [filed, withdrawn]).when(withdraw)).toEqual({ ok: true, events: [] });
  expect(given(evidenceDecider, [filed, withdrawn]).when({ ...withdraw, by: 'li' })).toEqual({ ok: false, refusal: 'EvidenceIsWithdrawn' });
});
