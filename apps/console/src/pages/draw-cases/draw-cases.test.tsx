import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, clockAt, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  ClassChangesDocument,
  type ClassChangeTextFragment,
  ConfirmPlacementViolationDocument,
  DecideClassChangeDocument,
  DrawObjectionsDocument,
  LateArrivalsDocument,
  MomentOfPlatformDocument,
  type ObjectionTextFragment,
  PlacementViolationsDocument,
  type PlacementViolationTextFragment,
  ResolveObjectionDocument,
  SchoolNamesDocument,
} from '../../gql/graphql.ts';

const schoolId = '0ea98bdd-43cd-5ed7-a854-f33107015968';
const drawId = `2019-1-${schoolId}`;
const names: Mock[] = [
  clockAt('2019-09-05', 'DEMO'),
  answer(MomentOfPlatformDocument, {}, { __typename: 'Query', clock: { __typename: 'PlatformClock', id: 'clock', day: '2019-09-05' } }),
  answer(
    SchoolNamesDocument,
    {},
    { __typename: 'Query', schoolNames: [{ __typename: 'SchoolName', schoolId, code: '9900000001', name: '青禾小学' }] },
  ),
].map((mock) => ({ ...mock, maxUsageCount: 1000 }));
const year = { schoolYear: 2019, drawId: null };
const at = (address: string, rights: Parameters<typeof myRights>[0], ...mocks: Mock[]) =>
  renderAt(address, [myRights(rights), ...names, ...mocks]);

const change = (over: Partial<ClassChangeTextFragment> = {}): ClassChangeTextFragment => ({
  __typename: 'ClassChangeRequest',
  requestId: 'r1',
  drawId,
  schoolId,
  grade: 1,
  studentId: 's1',
  fromClassNo: 1,
  toClassNo: 2,
  askedAs: 'GUARDIAN',
  requestedAt: '2019-09-04T01:00:00Z',
  isOwn: false,
  ground: 'HEALTH',
  reason: '行动不便，二班在一楼。',
  step: 'REQUESTED',
  decisionReason: null,
  decidedAt: null,
  ...over,
});
const changes = (...items: ClassChangeTextFragment[]) =>
  answer(ClassChangesDocument, year, {
    __typename: 'Query',
    classChanges: {
      __typename: 'ClassChangeRequests',
      total: items.length,
      counts: [{ __typename: 'ClassChangeRequestsCount', step: 'REQUESTED', count: items.length }],
      items,
    },
  });

test('a change of class is refused unless the office chooses otherwise, and why is asked', async () => {
  const refused = answer(DecideClassChangeDocument, { requestId: 'r1', decision: 'REFUSED', reason: '可调整教室。' }, {
    decideClassChange: { __typename: 'ClassChangeRequest', requestId: 'r1' },
  } as never);
  at('/class-changes', ['read-draws', 'decide-draws'], changes(change()), refused);
  expect(await screen.findByText(/答复默认是“不同意”/)).toBeTruthy();
  expect(screen.getByText('青禾小学 · 一年级 · 1 班 → 2 班')).toBeTruthy();
  const form = within(screen.getByRole('form', { name: '审批' }));
  expect(form.getByLabelText<HTMLSelectElement>('决定').value).toBe('REFUSED');
  await userEvent.click(form.getByRole('button', { name: '审批' }));
  expect((await form.findByRole('alert')).textContent).toContain('理由');
  await userEvent.type(form.getByLabelText('理由'), '可调整教室。');
  await userEvent.click(form.getByRole('button', { name: '审批' }));
  expect(await form.findByText('已审批')).toBeTruthy();
});

test('whoever asked for a change may withdraw it and not decide it; others read no reason', async () => {
  at(
    '/class-changes',
    ['read-draws', 'decide-draws'],
    changes(change({ isOwn: true }), change({ requestId: 'r2', reason: null, ground: null, step: 'REFUSED' })),
  );
  expect(await screen.findByText('本人提出的，须由另一人办理。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '撤回申请' })).toBeTruthy();
  expect(screen.queryByRole('form', { name: '审批' })).toBeNull();
  expect(screen.getByText('内容保密')).toBeTruthy();
});

test('the list can be narrowed to one state', async () => {
  at('/class-changes?step=APPROVED', ['read-draws'], changes(change()));
  expect(await screen.findByText('没有转班申请。')).toBeTruthy();
});

const objection: ObjectionTextFragment = {
  __typename: 'DrawObjection',
  objectionId: 'o1',
  drawId,
  schoolId,
  grade: 1,
  raisedAs: 'GUARDIAN',
  raisedAt: '2019-08-28T01:00:00Z',
  isOwn: false,
  text: '名单里的姓名写错了。',
  step: 'OPEN',
  remedy: null,
  reason: null,
  resolvedAt: null,
};

test('an objection is answered with a remedy and a reason', async () => {
  const listed = answer(DrawObjectionsDocument, year, {
    __typename: 'Query',
    drawObjections: {
      __typename: 'DrawObjections',
      total: 1,
      counts: [{ __typename: 'DrawObjectionsCount', step: 'OPEN', count: 1 }],
      items: [objection],
    },
  });
  const input = { drawId, objectionId: 'o1', decision: 'ACCEPTED' as const, remedy: 'RECORD_CORRECTED' as const, reason: '已更正。' };
  const resolved = answer(ResolveObjectionDocument, input, {
    resolveDrawObjection: { __typename: 'DrawObjection', objectionId: 'o1' },
  } as never);
  at('/draws/objections', ['read-draws', 'decide-draws'], listed, resolved);
  const form = within(await screen.findByRole('form', { name: '办理异议' }));
  await userEvent.selectOptions(form.getByLabelText('决定'), '成立');
  await userEvent.selectOptions(form.getByLabelText('补救措施'), '更正记录');
  await userEvent.type(form.getByLabelText('理由'), '已更正。');
  await userEvent.click(form.getByRole('button', { name: '办理异议' }));
  expect(await form.findByText('已办结')).toBeTruthy();
});

const violation: PlacementViolationTextFragment = {
  __typename: 'PlacementViolation',
  violationId: 'v1',
  schoolId,
  grade: 1,
  kind: 'KEY_CLASS',
  channel: 'HOTLINE',
  reportedAt: '2019-09-02T01:00:00Z',
  isOwn: false,
  text: '设了两个实验班。',
  step: 'REPORTED',
  veto: false,
  cases: 0,
  finding: null,
  decidedAt: null,
};
const violations = (...items: PlacementViolationTextFragment[]) =>
  answer(
    PlacementViolationsDocument,
    { schoolYear: 2019 },
    {
      __typename: 'Query',
      placementViolations: { __typename: 'PlacementViolations', total: items.length, counts: [], items },
    },
  );

test('a violation is confirmed with how many there were and whether it fails the year', async () => {
  const confirmed = answer(ConfirmPlacementViolationDocument, { violationId: 'v1', veto: true, cases: 2, finding: '属实' }, {
    confirmPlacementViolation: { __typename: 'PlacementViolation', violationId: 'v1' },
  } as never);
  at('/violations', ['read-draws', 'decide-draws'], violations(violation), confirmed);
  const form = within(await screen.findByRole('form', { name: '查实' }));
  await userEvent.clear(form.getByLabelText('件数'));
  await userEvent.type(form.getByLabelText('件数'), '0');
  await userEvent.selectOptions(form.getByLabelText('是否一票否决'), '是');
  await userEvent.type(form.getByLabelText('调查结论'), '属实');
  await userEvent.click(form.getByRole('button', { name: '查实' }));
  expect((await form.findByRole('alert')).textContent).toBe('件数应为 1 到 10000 的整数。');
  await userEvent.clear(form.getByLabelText('件数'));
  await userEvent.type(form.getByLabelText('件数'), '2');
  await userEvent.click(form.getByRole('button', { name: '查实' }));
  expect(await form.findByText('已查实', { selector: 'output' })).toBeTruthy();
});

test('a confirmed violation says its cases and that it is a veto', async () => {
  at('/violations', ['read-draws'], violations({ ...violation, step: 'CONFIRMED', cases: 2, veto: true, text: null }));
  expect((await screen.findByText(/查实 2 件/)).textContent).toContain('一票否决');
});

test('late arrivals say their class, those that were as small, and have their receipt', async () => {
  const arrived = answer(LateArrivalsDocument, year, {
    __typename: 'Query',
    drawLateArrivals: {
      __typename: 'LateArrivals',
      total: 1,
      items: [
        {
          __typename: 'LateArrival',
          arrivalNo: 1,
          arrival: 'LATE',
          drawId,
          schoolId,
          grade: 1,
          classNo: 2,
          candidates: [1, 2],
          studentId: 's9',
          placedAt: '2019-09-04T01:00:00Z',
          eventId: 'f9',
        },
      ],
    },
  });
  at('/draws/late', ['read-draws'], arrived);
  const row = within((await screen.findByRole('rowheader', { name: '青禾小学 · 一年级' })).closest('tr')!);
  expect(row.getByText('1 班、2 班')).toBeTruthy();
  expect(row.getByRole('link').getAttribute('href')).toBe('/facts/f9');
  expect(screen.queryAllByRole('form')).toEqual([]);
});
