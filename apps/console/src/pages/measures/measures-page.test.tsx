import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, renderAt } from '../../../test/render-at.tsx';
import { LightBoardDocument, type LightColour, type MeasureLineFragment } from '../../gql/graphql.ts';

const line = (
  measureId: string,
  labelZh: string,
  light: LightColour | null,
  change: Partial<MeasureLineFragment> = {},
): MeasureLineFragment => ({
  __typename: 'MeasureLight',
  measureId,
  packId: 'jintang-2018',
  packZh: '金堂县班级均衡',
  packEn: 'Jintang',
  kind: 'MEASURE',
  number: '1',
  labelZh,
  labelEn: labelZh,
  phaseIds: ['jt.phase1'],
  leadOffice: 'basic-education',
  leadOfficeZh: '基础教育科',
  leadOfficeEn: 'Basic Education',
  officeIds: ['basic-education'],
  leaderName: null,
  light,
  reasons: light === 'RED' ? ['BROKEN', 'NOT_SIGNED'] : ['ON_COURSE'],
  counts: (['RED', 'AMBER', 'GREY', 'GREEN'] as const).map((each) => ({
    __typename: 'LightCount',
    light: each,
    count: each === light ? 2 : 0,
  })),
  overridden: 0,
  ownThresholds: false,
  overrides: [],
  worst: null,
  nextMilestone: null,
  overdue: 0,
  evidenceDaysAgo: 3,
  lastSigned: null,
  signedOff: null,
  ...change,
});

const board = (asOf: string | null, ...measures: MeasureLineFragment[]): Mock =>
  answer(
    LightBoardDocument,
    { asOf },
    {
      __typename: 'Query',
      lightBoard: {
        __typename: 'LightBoard',
        day: asOf ?? '2019-10-15',
        asOf,
        ruleVersion: 1,
        measures,
        offices: [
          { __typename: 'BoardOffice', officeId: 'basic-education', nameZh: '基础教育科', nameEn: 'Basic Education' },
          { __typename: 'BoardOffice', officeId: 'personnel', nameZh: '政工人事科', nameEn: 'Personnel' },
        ],
        phases: [{ __typename: 'BoardPhase', phaseId: 'jt.phase1', packId: 'jintang-2018', labelZh: '第一阶段', labelEn: 'Phase 1' }],
      },
    },
  );

const green = line('jt.m4', '课程改革', 'GREEN');
const red = line('jt.m2', '均衡分班', 'RED', {
  overridden: 1,
  ownThresholds: true,
  overrides: [
    {
      __typename: 'BoardOverride',
      obligationId: 'jt.m2.1',
      labelZh: '随机编班',
      labelEn: 'Random',
      ruleLight: 'RED',
      light: 'AMBER',
      until: '2019-10-31',
    },
  ],
  overdue: 2,
  worst: {
    __typename: 'WorstDuty',
    obligationId: 'jt.m2.1',
    labelZh: '随机编班',
    labelEn: 'Random',
    value: 0.50004,
    unit: 'ratio',
    unitZh: '比值',
    gap: 0.00002,
    forecastDate: null,
  },
});
const personnel = line('jt.m3', '师资均衡', 'GREY', {
  leadOffice: 'personnel',
  leadOfficeZh: '政工人事科',
  officeIds: ['personnel'],
  phaseIds: [],
});
const rowsOf = async () => (await screen.findAllByRole('rowheader')).map((cell) => within(cell).getByRole('link').textContent);

test('the board stands worst first, each light by its word, and says where somebody overrides or moved the thresholds', async () => {
  renderAt('/measures', [board(null, green, personnel, red)]);
  expect(await rowsOf()).toEqual(['均衡分班', '师资均衡', '课程改革']);
  const row = screen.getByRole('row', { name: /均衡分班/ });
  expect(within(row).getAllByText('红灯')[0]).toBeTruthy();
  expect(within(row).getByText(/人工标注/).textContent).toMatch(/黄灯.*随机编班，至2019年10月31日/);
  expect(screen.getAllByText(/按县定阈值/)).toEqual([within(row).getByText(/按县定阈值/)]);
  expect(within(row).getByText('突破底线或违反禁令、本周期未签认')).toBeTruthy();
});

test('a value just above its limit is not rounded onto it, and a small gap not to nothing', async () => {
  renderAt('/measures', [board(null, red)]);
  expect(await screen.findByText('随机编班：0.50004')).toBeTruthy();
  expect(screen.getByText('落后不到0.1%')).toBeTruthy();
});

test('filters stand in the address and narrow the board', async () => {
  renderAt('/measures?office=personnel', [board(null, green, personnel, red)]);
  expect(await rowsOf()).toEqual(['师资均衡']);
  await userEvent.selectOptions(screen.getByLabelText('责任科室'), '');
  expect(await rowsOf()).toHaveLength(3);
  await userEvent.click(within(screen.getByRole('list', { name: '各灯数量' })).getByRole('link', { name: /红灯/ }));
  expect(await rowsOf()).toEqual(['均衡分班']);
  expect(screen.getByText('显示1项，共3项')).toBeTruthy();
});

test('a day gone by is asked for, and its cards are reached as of that day', async () => {
  renderAt('/measures?asOf=2019-09-30', [board('2019-09-30', green)]);
  expect((await screen.findByRole('link', { name: '课程改革' })).getAttribute('href')).toBe('/measures/jt.m4?asOf=2019-09-30');
});

test('a county without a document in force is told what brings lights', async () => {
  renderAt('/measures', [board(null)]);
  expect(await screen.findByText(/项目办启用文件/)).toBeTruthy();
});
