import { given } from '@junheng/decider/testing';
import { defaultThresholds } from '@junheng/lights';
import { expect, test } from 'vitest';
import type { DutyFacts } from './assess.ts';
import type { LightCommand } from './commands.ts';
import { lightDecider } from './decide.ts';
import type { LightEvent } from './events.ts';

const obligationId = 'jt.overall.5';
const violationId = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d11';
const of = <T extends object>(data: T) => ({ obligationId, ...data });

const recorded = of({
  day: '2019-10-15',
  value: '94',
  low: null,
  high: null,
  target: '95',
  direction: 'up' as const,
  unit: '%',
  known: 94,
  total: 100,
  status: 'NOT_MET' as const,
  missing: null,
  schoolYear: 2019,
  ledgerSize: 900,
  viewVersion: 3,
});
const record = (change: object = {}): LightCommand => ({ do: 'record-value', ...recorded, ...change });
const hasRecorded: LightEvent = { type: 'ValueRecorded', data: recorded };

const sign = (change: object = {}): LightCommand => ({
  do: 'sign-value',
  ...of({ day: '2019-10-16', value: '94', officeId: 'jichu-jiaoyu-ke', by: 'p1' }),
  dutyKind: 'measured',
  ...change,
});
const signature = of({
  day: '2019-10-16',
  value: '94',
  target: '95',
  direction: 'up' as const,
  unit: '%',
  officeId: 'jichu-jiaoyu-ke',
  signedBy: 'p1',
});
const hasSigned: LightEvent = { type: 'ValueSigned', data: signature };

const violation = of({
  violationId,
  source: 'inspection' as const,
  schoolId: null,
  day: '2019-10-15',
  finding: '设重点班',
  recordedBy: 'p1',
});
const hasViolation: LightEvent = { type: 'ViolationRecorded', data: violation };
const clear = (change: object = {}): LightCommand => ({
  do: 'clear-violation',
  ...of({ violationId, day: '2019-10-20', outcome: 'rectified' as const, reason: '已重新分班', clearedBy: 'p2' }),
  ...change,
});

const override = (change: object = {}): LightCommand =>
  ({
    do: 'override',
    ...of({ light: 'amber', ruleLight: 'red', reason: '校舍十一月交付', day: '2019-10-20', until: '2019-11-30', by: 'p3' }),
    ...(change as object),
  }) as LightCommand;
const hasOverride: LightEvent = {
  type: 'LightOverridden',
  data: of({ light: 'amber', ruleLight: 'red', reason: '校舍十一月交付', day: '2019-10-20', until: '2019-11-30', overriddenBy: 'p3' }),
};

const facts: DutyFacts = { dutyKind: 'measured', due: '2020-12-31', since: null, daysLate: 0, evidenceDay: null, signPeriodDays: 31 };
const assess = (day: string, change: Partial<DutyFacts> = {}): LightCommand => ({
  do: 'assess',
  ...of({ day, by: 'platform' }),
  facts: { ...facts, ...change },
  thresholds: defaultThresholds,
});

const decided = (past: readonly LightEvent[], command: LightCommand) => given(lightDecider, past).when(command);
const typesOf = (past: readonly LightEvent[], command: LightCommand) => {
  const decision = decided(past, command);
  return decision.ok ? decision.events.map(({ type }) => type) : decision.refusal;
};

test('a value that the platform computed is recorded', () => {
  expect(decided([], record())).toEqual({ ok: true, events: [hasRecorded] });
});

test('the same value again is silent, whatever the ledger grew by, until another month begins', () => {
  expect(typesOf([hasRecorded], record({ day: '2019-10-31', ledgerSize: 999, viewVersion: 4 }))).toEqual([]);
  expect(typesOf([hasRecorded], record({ day: '2019-11-01' }))).toEqual(['ValueRecorded']);
});

test('what no source feeds is said once, not each month', () => {
  const unfed = { value: null, status: 'NO_DATA', missing: { code: 'NO_SOURCE', zh: '缺', en: 'missing' } };
  const past = decided([], record(unfed));
  expect(past.ok && typesOf(past.events, record({ ...unfed, day: '2020-03-01' }))).toEqual([]);
});

test.each([
  ['another value', { value: '94.5' }],
  ['another target', { target: '96' }],
  ['less of it known', { known: 93 }],
  ['a source that was lost', { value: null, status: 'NO_DATA' }],
])('%s is recorded', (_, change) => {
  expect(typesOf([hasRecorded], record(change))).toEqual(['ValueRecorded']);
});

test('an office signs the value that it saw, with the target it stood beside', () => {
  expect(decided([hasRecorded], sign())).toEqual({ ok: true, events: [hasSigned] });
});

test('nobody signs what nothing feeds, nor a value that has moved on', () => {
  expect(typesOf([], sign())).toBe('NothingToSign');
  expect(typesOf([{ ...hasRecorded, data: { ...recorded, value: null } }], sign())).toBe('NothingToSign');
  expect(typesOf([{ ...hasRecorded, data: { ...recorded, value: '94.2' } }], sign())).toBe('ValueMoved');
});

test('a value that the schools not yet known may turn is neither signed nor a source', () => {
  const open: LightEvent = { ...hasRecorded, data: { ...recorded, status: 'NO_DATA' } };
  expect(typesOf([open], sign())).toBe('NothingToSign');
  expect(decided([hasRecorded, hasSigned, open], assess('2019-10-16'))).toMatchObject({
    events: [{ data: { light: 'grey', reasons: ['NO_SOURCE'] } }],
  });
});

test('a duty that is reported is signed in percent, a prohibition with the violations that stand', () => {
  expect(decided([], sign({ dutyKind: 'reported', value: '40' }))).toEqual({
    ok: true,
    events: [{ type: 'ValueSigned', data: { ...signature, value: '40', target: '100' } }],
  });
  expect(typesOf([], sign({ dutyKind: 'reported', value: null }))).toBe('NothingToSign');
  expect(decided([hasViolation], sign({ dutyKind: 'watched', value: null }))).toMatchObject({
    events: [{ type: 'ValueSigned', data: { value: '1', target: '0', direction: 'down' } }],
  });
});

test('a violation is recorded once; the same id with another finding is refused', () => {
  expect(decided([], { do: 'record-violation', ...violation })).toEqual({ ok: true, events: [hasViolation] });
  expect(typesOf([hasViolation], { do: 'record-violation', ...violation })).toEqual([]);
  expect(typesOf([hasViolation], { do: 'record-violation', ...violation, finding: '另一件事' })).toBe('ViolationExists');
});

const confirm: LightCommand = { do: 'confirm-violation', ...of({ violationId, day: '2019-10-18', confirmedBy: 'p1' }) };

test('a violation is confirmed once, and cleared by a second person', () => {
  expect(typesOf([hasViolation], confirm)).toEqual(['ViolationConfirmed']);
  const confirmed: LightEvent = { type: 'ViolationConfirmed', data: of({ violationId, day: '2019-10-18', confirmedBy: 'p1' }) };
  expect(typesOf([hasViolation, confirmed], confirm)).toEqual([]);
  expect(typesOf([hasViolation, confirmed], clear())).toEqual(['ViolationCleared']);
});

test('whoever recorded a violation does not clear it; a cleared one is not touched again', () => {
  expect(typesOf([hasViolation], clear({ clearedBy: 'p1' }))).toBe('SecondPersonNeeded');
  const byNobody = { ...hasViolation, data: { ...violation, recordedBy: 'local-operator' } } as LightEvent;
  const confirmedBy = (hand: string): LightEvent => ({
    type: 'ViolationConfirmed',
    data: of({ violationId, day: '2019-10-19', confirmedBy: hand }),
  });
  expect(typesOf([byNobody], clear())).toBe('SecondPersonNeeded');
  expect(typesOf([byNobody, confirmedBy('p2')], clear())).toBe('SecondPersonNeeded');
  expect(typesOf([byNobody, confirmedBy('p4')], clear())).toEqual(['ViolationCleared']);
  const cleared = decided([hasViolation], clear());
  const past = [hasViolation, ...(cleared.ok ? cleared.events : [])];
  expect(typesOf(past, clear())).toBe('ViolationIsCleared');
  expect(typesOf(past, confirm)).toBe('ViolationIsCleared');
  expect(typesOf([], clear())).toBe('ViolationUnknown');
});

const target = (change: object = {}): LightCommand =>
  ({
    do: 'set-target',
    dutyKind: 'measured',
    due: '2020-12-31',
    ...of({ target: '97', points: [], reason: '县里更高的要求', setBy: 'p3' }),
    ...change,
  }) as LightCommand;

test('a county asks more of itself than the document, never less', () => {
  expect(typesOf([hasRecorded], target())).toEqual(['TargetSet']);
  expect(typesOf([hasRecorded], target({ target: '94' }))).toBe('TargetLooser');
  const points = [
    { day: '2020-12-31', value: '94' },
    { day: '2020-06-30', value: '96' },
  ];
  expect(typesOf([hasRecorded], target({ target: null, points }))).toBe('TargetLooser');
  expect(typesOf([hasRecorded], target({ target: null, points: points.slice(1) }))).toEqual(['TargetSet']);
  expect(typesOf([{ ...hasRecorded, data: { ...recorded, direction: 'down' } }], target())).toBe('TargetLooser');
});

test('a way that arrives after the due day is looser, and one without a due day may not begin below', () => {
  const late = [
    { day: '2019-10-15', value: '90' },
    { day: '2030-12-31', value: '99' },
  ];
  expect(typesOf([hasRecorded], target({ target: null, points: late }))).toBe('TargetLooser');
  expect(typesOf([hasRecorded], target({ target: null, points: late, due: '2030-12-31' }))).toEqual(['TargetSet']);
  expect(typesOf([hasRecorded], target({ target: null, points: late, due: null }))).toBe('TargetLooser');
  expect(typesOf([hasRecorded], target({ target: null, points: late.slice(1), due: null }))).toEqual(['TargetSet']);
});

test('what is not measured has no target of its own', () => {
  expect(typesOf([], target())).toBe('NotMeasured');
  expect(typesOf([hasRecorded], target({ dutyKind: 'reported' }))).toBe('NotMeasured');
});

test('an override says another light than the rule, with a last day at most a year ahead', () => {
  expect(decided([], override())).toEqual({ ok: true, events: [hasOverride] });
  expect(typesOf([], override({ light: 'red' }))).toBe('SameAsRule');
  expect(typesOf([], override({ until: '2019-10-20' }))).toBe('UntilNotAhead');
  expect(typesOf([], override({ until: '2020-10-21' }))).toBe('UntilNotAhead');
});

test('an override ends by command while it stands, and by itself after its last day', () => {
  const end: LightCommand = { do: 'end-override', ...of({ day: '2019-11-01', by: 'p3' }) };
  expect(typesOf([hasOverride], end)).toEqual(['OverrideEnded']);
  expect(typesOf([], end)).toBe('NotOverridden');
  expect(typesOf([hasOverride], { ...end, day: '2019-12-01' })).toBe('NotOverridden');
  expect(typesOf([hasOverride], assess('2019-11-30'))).toEqual(['LightAssessed']);
  expect(typesOf([hasOverride], assess('2019-12-01'))).toEqual(['OverrideEnded', 'LightAssessed']);
});

test('an override changes nothing of what the rule says', () => {
  const [plain, overridden] = [[], [hasOverride]].map((past) => decided([...past, hasRecorded, hasSigned], assess('2019-10-20')));
  expect(overridden).toEqual(plain);
});

test('a light is assessed with the version of the rule and all that it looked at, and again only when it changes', () => {
  const past = [hasRecorded, hasSigned];
  const first = decided(past, assess('2019-10-16'));
  expect(first).toEqual({
    ok: true,
    events: [
      {
        type: 'LightAssessed',
        data: of({
          day: '2019-10-16',
          ruleVersion: 1,
          state: {
            broken: 0,
            daysLate: 0,
            hasSource: true,
            signedDaysAgo: 0,
            signPeriodDays: 31,
            gap: '0',
            evidenceDaysAgo: 1,
            evidencePeriodDays: 31,
          },
          thresholds: { amberGap: '0', redGap: '0.1', amberDaysLate: 0, redDaysLate: 14 },
          light: 'green',
          reasons: ['ON_COURSE'],
        }),
      },
    ],
  });
  const known = [...past, ...(first.ok ? first.events : [])];
  expect(typesOf(known, assess('2019-10-16'))).toEqual([]);
  expect(decided(known, assess('2019-10-30'))).toMatchObject({ events: [{ data: { light: 'amber', reasons: ['BEHIND'] } }] });
  expect(decided(known, assess('2019-11-30'))).toMatchObject({
    events: [{ data: { light: 'grey', reasons: ['NOT_SIGNED', 'BEHIND', 'EVIDENCE_OLD'] } }],
  });
  expect(decided(known, assess('2019-10-16', { daysLate: 15 }))).toMatchObject({ events: [{ data: { light: 'red' } }] });
  expect(decided([...known, hasViolation], assess('2019-10-16'))).toMatchObject({
    events: [{ data: { light: 'red', reasons: ['BROKEN'] } }],
  });
});

test('the county’s own line is what a value is held against', () => {
  const own: LightEvent = {
    type: 'TargetSet',
    data: of({ target: null, points: [{ day: '2019-10-16', value: '95' }], reason: '提前', setBy: 'p3' }),
  };
  expect(decided([hasRecorded, hasSigned, own], assess('2019-10-16'))).toMatchObject({ events: [{ data: { light: 'amber' } }] });
});

test('a duty of the year begins its way anew with the task of the year', () => {
  const signed = (day: string, value: string): LightEvent => ({ type: 'ValueSigned', data: { ...signature, day, value, target: '100' } });
  const past = [signed('2019-07-01', '100'), signed('2019-10-01', '20')];
  const reported = { dutyKind: 'reported', due: '2020-08-31', evidenceDay: '2019-10-01', signPeriodDays: 366 } as const;
  expect(decided(past, assess('2019-10-01', { ...reported, since: '2019-09-01' }))).toMatchObject({
    events: [{ data: { light: 'green' } }],
  });
  expect(decided(past, assess('2020-03-01', { ...reported, since: '2019-09-01' }))).toMatchObject({ events: [{ data: { light: 'red' } }] });
  expect(decided(past, assess('2019-10-01', { ...reported, since: null }))).toMatchObject({ events: [{ data: { light: 'red' } }] });
});
