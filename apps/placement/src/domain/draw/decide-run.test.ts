import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { fixed, published } from '../../../test/drawn.ts';
import { annulled, ran, run, untilFrozen, untilRun, untilSealed, untilSeeded } from '../../../test/draw-events.ts';
import { drawDecider } from './decide.ts';
import { drawStatus } from './state.ts';
import { evolveDraw } from './evolve.ts';
import type { DrawEvent } from './events.ts';

const record = { do: 'record-run', attempt: 1, run } as const;
const annul = { do: 'annul', attempt: 1, reason: '名册有误', at: '2019-08-26T01:00:00.000Z', by: 'officer' } as const;

test('a run is recorded once, of its seed and its attempt alone', () => {
  expect(given(drawDecider, untilSeeded).when(record)).toEqual({ ok: true, events: [ran] });
  expect(given(drawDecider, untilRun).when(record)).toEqual({ ok: true, events: [] });
  const other = { ...record, run: { ...run, resultHash: '0'.repeat(64) } };
  expect(given(drawDecider, untilRun).when(other)).toEqual({ ok: false, refusal: 'ResultDiffers' });
  expect(given(drawDecider, untilSealed).when(record)).toEqual({ ok: false, refusal: 'SeedUnknown' });
  const seeded = { ...record, run: { ...run, seed: '0'.repeat(64) } };
  expect(given(drawDecider, untilSeeded).when(seeded)).toEqual({ ok: false, refusal: 'SeedUnknown' });
  expect(given(drawDecider, untilSeeded).when({ ...record, attempt: 2 })).toEqual({ ok: false, refusal: 'AttemptIsAnother' });
});

test('a sealed draw is annulled once, until it is fixed', () => {
  for (const past of [untilSealed, untilSeeded, untilRun])
    expect(given(drawDecider, past).when(annul)).toEqual({ ok: true, events: [annulled] });
  expect(given(drawDecider, [...untilRun, annulled]).when(annul)).toEqual({ ok: true, events: [] });
  expect(given(drawDecider, [...untilRun, annulled]).when({ ...annul, attempt: 2 })).toEqual({ ok: false, refusal: 'NothingToAnnul' });
  expect(given(drawDecider, untilRun).when({ ...annul, attempt: 2 })).toEqual({ ok: false, refusal: 'AttemptIsAnother' });
  expect(given(drawDecider, untilFrozen).when(annul)).toEqual({ ok: false, refusal: 'NothingToAnnul' });
  expect(given(drawDecider, [...untilRun, published, fixed]).when(annul)).toEqual({ ok: false, refusal: 'DrawIsFixed' });
});

test('the steps of a draw have their names, and an annulment leads back to the plan with the hashes kept', () => {
  const stateAfter = (past: readonly DrawEvent[]) => past.reduce(evolveDraw, null)!;
  const histories = [
    untilFrozen.slice(0, 1),
    untilFrozen,
    untilSealed,
    untilSeeded,
    untilRun,
    [...untilRun, published],
    [...untilRun, annulled],
  ];
  expect(histories.map((past) => drawStatus(stateAfter(past)))).toEqual([
    'planned',
    'frozen',
    'sealed',
    'seeded',
    'run',
    'published',
    'planned',
  ]);
  expect(stateAfter([...untilRun, annulled])).toMatchObject({
    attempt: 2,
    roster: null,
    seal: null,
    run: null,
    annulments: [{ attempt: 1, sealHash: '8'.repeat(64), resultHash: run.resultHash }],
  });
});
