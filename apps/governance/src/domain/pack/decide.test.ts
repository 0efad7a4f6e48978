import type { PackChoices } from '@junheng/contracts';
import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type PackCommand, packDecider } from './decide.ts';
import type { PackEvent } from './events.ts';
import { neverActivated, versionOn } from './state.ts';

const packId = 'jintang-2018';
const noChoices: PackChoices = { dueDates: [], standards: [], monthlyReportDay: null, quarterlyMeeting: false, leading: [] };
const contentHash = 'a'.repeat(64);
const first = { version: '2018-1', contentHash, from: '2018-09-01', choices: noChoices };
const activated = (version: typeof first): PackEvent => ({ type: 'PolicyPackActivated', data: { packId, ...version } });
const activate = (version: typeof first, today = '2019-10-15', documentDate = '2018-06-28'): PackCommand => ({
  do: 'activate',
  packId,
  documentDate,
  today,
  ...version,
});
const withdrawn: PackEvent = { type: 'PolicyPackWithdrawn', data: { packId, from: '2020-01-01' } };
const results = [{ obligationId: 'jt.p1.1', outcome: 'NO_DATA' as const, value: null }];
const closing = { packId, phaseId: 'jt.p1', to: '2020-08-31', results };
const close = (today: string): PackCommand => ({ do: 'close-phase', ...closing, today });
const refused = (refusal: string) => ({ ok: false, refusal });
const second = { ...first, version: '2020-1', from: '2020-03-01', choices: { ...noChoices, monthlyReportDay: 5 } };

describe('a document', () => {
  test('is put in force once, and the same again changes nothing', () => {
    expect(given(packDecider).when(activate(first))).toEqual({ ok: true, events: [activated(first)] });
    expect(given(packDecider, [activated(first)]).when(activate(first))).toEqual({ ok: true, events: [] });
  });

  test('younger than the clock is not put in force', () => {
    expect(given(packDecider).when(activate(first, '2018-06-27'))).toEqual(refused('DocumentLater'));
    expect(given(packDecider).when(activate({ ...first, from: '2022-03-01' }, '2019-10-15', '2022'))).toEqual(refused('DocumentLater'));
  });

  test('does not hold from a day before it was written', () => {
    expect(given(packDecider).when(activate({ ...first, from: '2018-06-27' }))).toEqual(refused('BeforeDocument'));
  });

  test('changes its version in mid-year and keeps what was', () => {
    const { versions } = [activated(first), activated(second)].reduce(packDecider.evolve, neverActivated);
    const state = { ...neverActivated, versions };
    expect(given(packDecider, [activated(first)]).when(activate(second))).toEqual({ ok: true, events: [activated(second)] });
    expect(versionOn(state, '2018-08-31')).toBeNull();
    expect(versionOn(state, '2020-02-29')).toEqual(first);
    expect(versionOn(state, '2020-03-01')).toEqual(second);
  });

  test('takes no version that would rewrite an earlier day, and no name of a version twice', () => {
    const past = [activated(first), activated(second)];
    expect(given(packDecider, past).when(activate({ ...second, version: '2020-2', from: '2020-02-01' }))).toEqual(
      refused('VersionNotLater'),
    );
    expect(given(packDecider, past).when(activate({ ...second, from: '2020-05-01' }))).toEqual(refused('VersionTaken'));
  });

  test('is withdrawn from a day on, once, and may be put in force again', () => {
    const withdraw: PackCommand = { do: 'withdraw', packId, from: '2020-01-01', today: '2019-12-01' };
    expect(given(packDecider).when(withdraw)).toEqual(refused('PackNotInForce'));
    expect(given(packDecider, [activated(first)]).when(withdraw)).toEqual({ ok: true, events: [withdrawn] });
    expect(given(packDecider, [activated(first), withdrawn]).when(withdraw)).toEqual({ ok: true, events: [] });
    expect(given(packDecider, [activated(first), withdrawn]).when({ ...withdraw, from: '2020-02-01' })).toEqual(refused('PackNotInForce'));
    const state = [activated(first), withdrawn].reduce(packDecider.evolve, neverActivated);
    expect([versionOn(state, '2019-12-31'), versionOn(state, '2020-01-01')]).toEqual([first, null]);
    expect(given(packDecider, [activated(first), withdrawn]).when(activate(second))).toMatchObject({
      ok: true,
      events: [activated(second)],
    });
  });
});

describe('a phase', () => {
  const closed: PackEvent = { type: 'PhaseClosed', data: closing };
  test('closes with its final result on the day after its last', () => {
    expect(given(packDecider, [activated(first)]).when(close('2020-08-31'))).toEqual(refused('PhaseNotOver'));
    expect(given(packDecider, [activated(first)]).when(close('2020-09-01'))).toEqual({ ok: true, events: [closed] });
  });

  test('keeps its result', () => {
    const past = [activated(first), closed];
    expect(given(packDecider, past).when(close('2020-10-01'))).toEqual({ ok: true, events: [] });
    const other: PackCommand = { do: 'close-phase', ...closing, results: [{ ...results[0]!, outcome: 'MET' }], today: '2020-10-01' };
    expect(given(packDecider, past).when(other)).toEqual(refused('PhaseAlreadyClosed'));
  });

  test('of a document that was not in force on its last day has no result', () => {
    expect(given(packDecider).when(close('2020-09-01'))).toEqual(refused('PackNotInForce'));
  });
});
