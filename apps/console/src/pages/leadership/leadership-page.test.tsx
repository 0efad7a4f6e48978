import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  LeadershipBeforeDocument,
  LeadershipDocument,
  LeadershipGoalsDocument,
  type LeadershipMeasureFragment,
  LeadershipLateDocument,
  LeadershipSignOffDocument,
  SchoolNamesDocument,
} from '../../gql/graphql.ts';

const measure = (over: Partial<LeadershipMeasureFragment>): LeadershipMeasureFragment => ({
  __typename: 'MeasureLight',
  measureId: 'jt.m1',
  packId: 'jintang-2018',
  kind: 'MEASURE',
  labelZh: '班级装备标准化',
  labelEn: 'Standard class equipment',
  leadOffice: 'equipment-centre',
  leadOfficeZh: '装备中心',
  leadOfficeEn: 'Equipment centre',
  leaderName: null,
  light: 'RED',
  counts: [],
  overridden: 0,
  overdue: 2,
  nextMilestone: null,
  signedOff: null,
  ...over,
});
const green = measure({
  measureId: 'jt.m2',
  labelZh: '均衡分班',
  light: 'GREEN',
  overdue: 0,
  overridden: 1,
  signedOff: { __typename: 'SignedOff', day: '2019-10-01', light: 'GREEN', signerName: '文思远' },
});
const goals = measure({ measureId: 'jt.overall', kind: 'GOALS', labelZh: '总体目标', light: 'AMBER', overdue: 0 });

const board = (...measures: LeadershipMeasureFragment[]): Mock =>
  answer(
    LeadershipDocument,
    { asOf: null },
    {
      __typename: 'Query',
      lightBoard: { __typename: 'LightBoard', day: '2019-10-15', asOf: null, ruleVersion: 1, measures },
      policyTimeline: {
        __typename: 'PolicyTimeline',
        phases: [
          { __typename: 'PolicyPhase', phaseId: 'jt.overall', standing: 'OVER', results: null },
          { __typename: 'PolicyPhase', phaseId: 'jt.closed', standing: 'OVER', results: [] },
        ],
      },
    },
  );
const goalsOf: Mock = answer(
  LeadershipGoalsDocument,
  { measureId: 'jt.overall', asOf: null },
  {
    __typename: 'Query',
    measureCard: {
      __typename: 'MeasureCard',
      duties: [
        {
          __typename: 'DutyLight',
          obligationId: 'jt.overall.4',
          labelZh: '巩固率',
          labelEn: 'Retention',
          dutyKind: 'MEASURED',
          light: 'AMBER',
          due: '2020-12-31',
          gap: 0.01,
          forecastDate: '2021-03-01',
          value: { __typename: 'LightValue', value: 98.96, target: 99, unit: '%', status: 'NOT_MET' },
        },
        {
          __typename: 'DutyLight',
          obligationId: 'jt.overall.1',
          labelZh: '从群体转向个体',
          labelEn: 'To the individual',
          dutyKind: 'REPORTED',
          light: 'GREY',
          due: null,
          gap: null,
          forecastDate: null,
          value: null,
        },
      ],
    },
  },
);
const late: Mock = answer(
  LeadershipLateDocument,
  { asOf: null },
  {
    __typename: 'Query',
    escalations: [
      {
        __typename: 'Escalation',
        kind: 'REPORT',
        id: 'r',
        titleZh: '九月月报',
        titleEn: 'Report',
        officeId: 'equipment-centre',
        schoolId: null,
        due: '2019-10-10',
        alarm: 'AMBER',
        daysLate: 5,
      },
      {
        __typename: 'Escalation',
        kind: 'TASK',
        id: 't',
        titleZh: '统一标准',
        titleEn: 'One standard',
        officeId: 'equipment-centre',
        schoolId: null,
        due: '2019-09-20',
        alarm: 'RED',
        daysLate: 25,
      },
      {
        __typename: 'Escalation',
        kind: 'TASK',
        id: 'soon',
        titleZh: '将到期',
        titleEn: 'Soon',
        officeId: null,
        schoolId: null,
        due: '2019-10-20',
        alarm: 'BLUE',
        daysLate: -5,
      },
    ],
    offices: [{ __typename: 'Office', officeId: 'equipment-centre', nameZh: '装备中心', nameEn: 'Equipment centre' }],
  },
);
const before: Mock = answer(
  LeadershipBeforeDocument,
  { asOf: '2019-10-08' },
  {
    __typename: 'Query',
    lightBoard: {
      __typename: 'LightBoard',
      day: '2019-10-08',
      measures: [
        { __typename: 'MeasureLight', measureId: 'jt.m1', light: 'AMBER', overdue: 0 },
        { __typename: 'MeasureLight', measureId: 'jt.m2', light: 'GREEN', overdue: 0 },
        { __typename: 'MeasureLight', measureId: 'jt.overall', light: 'AMBER', overdue: 0 },
      ],
    },
  },
);
const schools: Mock = answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] });
const all = [goalsOf, late, before, schools];

test('shows each goal beside its target, unrounded where rounding would contradict the light', async () => {
  renderAt('/leadership', [board(measure({}), green, goals), ...all]);
  const goal = (await screen.findByText('巩固率')).closest('li')!;
  expect(within(goal).getByText('98.96%', { exact: false })).toBeTruthy();
  expect(within(goal).getByText(/目标 99/)).toBeTruthy();
  expect(within(goal).getByText(/预计2021年3月1日达到/)).toBeTruthy();
  expect(screen.getByText('另有1条过程性目标，见目标卡片')).toBeTruthy();
});

test('shows measures worst first with who owns them, and what was overridden by hand', async () => {
  renderAt('/leadership', [board(green, measure({}), goals), ...all]);
  const rows = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('班级装备标准化装备中心2'),
    expect.stringContaining('均衡分班 1项人工标注'),
  ]);
});

test('shows what is late, the latest first, red ones by word, and nothing that has time', async () => {
  renderAt('/leadership', [board(measure({})), ...all]);
  expect(await screen.findByText('逾期事项2件，其中红色1件')).toBeTruthy();
  const items = screen.getAllByText(/逾期\d+天/).map(({ textContent }) => textContent);
  expect(items).toEqual(['红 逾期25天', '黄 逾期5天']);
  expect(screen.getByRole('link', { name: '统一标准' }).getAttribute('href')).toBe('/tasks?task=t');
  expect(screen.queryByText('将到期')).toBeNull();
});

test('shows what changed since a week before', async () => {
  renderAt('/leadership', [board(measure({}), green), ...all]);
  const changed = (await screen.findByText('2019-10-08以来灯色变化')).closest('section')!;
  const items = await within(changed).findAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual(['黄灯→红灯班级装备标准化']);
});

test('lets the leading group sign off what it has not seen as it stands', async () => {
  const signed = answer(
    LeadershipSignOffDocument,
    { measureId: 'jt.m1' },
    {
      __typename: 'Mutation',
      signOffMeasure: { __typename: 'Refusal', code: 'MeasureUnknown', zh: '没有这项措施。', en: 'No such measure.' },
    },
  );
  renderAt('/leadership', [myRights(['read-lights', 'sign-off-measures']), board(measure({}), green), signed, ...all]);
  const button = await screen.findByRole('button', { name: '签批：班级装备标准化' });
  expect(screen.queryByRole('button', { name: '签批：均衡分班' })).toBeNull();
  await userEvent.click(button);
  expect((await screen.findByRole('alert')).textContent).toBe('没有这项措施。');
});

test('shows others no button to sign off', async () => {
  renderAt('/leadership', [myRights(['read-lights']), board(measure({})), ...all]);
  expect(await screen.findByText('未签批')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^签批/ })).toBeNull();
});

test('a phase that is over and waits for its results says so, and leads to the place where they are recorded', async () => {
  renderAt('/leadership', [board(goals, { ...goals, measureId: 'jt.closed', labelZh: '已有结论' }), goalsOf, late]);
  const waits = await screen.findAllByRole('link', { name: '已结束，待项目办作出结论' });
  expect(waits.map((link) => link.getAttribute('href'))).toEqual(['/timeline?phase=jt.overall']);
});
