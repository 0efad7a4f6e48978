import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  AssignObligationDocument,
  type ClauseTextFragment,
  PolicyDocument,
  ResponsiblePersonsDocument,
  type PolicyQuery,
} from '../../gql/graphql.ts';

const clause = (over: Partial<ClauseTextFragment>): ClauseTextFragment => ({
  __typename: 'PolicyClause',
  obligationId: 'jt.overall.8',
  packId: 'jintang-2018',
  partKind: 'PHASE',
  partId: 'jt.overall',
  partZh: '总体目标',
  partEn: 'Goals',
  clause: '二(一)第2句',
  labelZh: '班级装备差异系数≤0.3',
  labelEn: 'Class CV',
  textZh: '同学段班级生均教学设备值等的差异系数不高于0.3',
  textEn: 'CV at most 0.3',
  kind: 'QUANTITATIVE',
  modality: 'MANDATORY',
  lightRule: 'FULL',
  indicatorId: 'cv.cls.equipment-value',
  due: '2020-12-31',
  dueSource: 'DOCUMENT',
  frequency: 'per_year',
  frequencySource: 'OURS',
  leavesDueOpen: false,
  leavesValueOpen: false,
  conflictsWith: ['jt.m1.4'],
  evidence: 0,
  files: [],
  light: 'GREY',
  isOverridden: false,
  targets: [
    {
      __typename: 'PolicyTarget',
      indicatorId: 'cv.cls.equipment-value',
      indicatorZh: '班级生均设备值差异系数',
      indicatorEn: 'Class CV',
      textZh: '≤ 0.3',
      textEn: '≤ 0.3',
      value: '0.3',
      stage: 'both',
      origin: 'DOCUMENT',
    },
  ],
  tasks: { __typename: 'PolicyClauseTasks', open: 1, late: 0, done: 0 },
  responsibility: {
    __typename: 'Responsibility',
    obligationId: 'jt.overall.8',
    leadOffice: null,
    coOffices: [],
    personId: null,
    personName: null,
    source: null,
    nameZh: null,
    nameEn: null,
    inheritedFrom: null,
    defect: 'NOBODY_NAMED',
  },
  ...over,
});
const held = clause({
  obligationId: 'jt.m2.1',
  labelZh: '随机编班',
  light: null,
  responsibility: {
    ...clause({}).responsibility,
    obligationId: 'jt.m2.1',
    leadOffice: 'basic-education',
    source: 'DOCUMENT',
    defect: null,
  },
});
const policy: PolicyQuery = {
  __typename: 'Query',
  policy: {
    __typename: 'Policy',
    document: {
      __typename: 'PolicyDocument',
      packId: 'jintang-2018',
      titleZh: '关于推进“班级均衡”改革的意见',
      titleEn: 'Opinions',
      shortZh: '金堂班级均衡',
      shortEn: 'Jintang',
      issuerZh: '金堂县教育局',
      issuerEn: 'Bureau',
      docNumber: '金教发〔2018〕16号',
      date: '2018-06-28',
      standing: 'IN_FORCE',
      contentHash: 'a'.repeat(64),
      obligations: 2,
      defects: 1,
      withdrawnFrom: null,
      version: {
        __typename: 'PolicyVersion',
        version: '2019-1',
        from: '2019-09-01',
        choices: {
          __typename: 'PolicyChoices',
          monthlyReportDay: 10,
          quarterlyMeeting: true,
          dueDates: [],
          standards: [],
          leading: [],
        },
      },
      versions: [],
    },
    clauses: [clause({}), held],
    rules: [],
  },
  offices: [
    { __typename: 'Office', officeId: 'basic-education', kind: 'SECTION', nameZh: '基础教育科', nameEn: 'Basic', isClosed: false },
    { __typename: 'Office', officeId: 'equipment-centre', kind: 'SECTION', nameZh: '装备中心', nameEn: 'Equipment', isClosed: false },
  ],
};
const persons = answer(
  ResponsiblePersonsDocument,
  {},
  {
    __typename: 'Query',
    responsiblePersons: [{ __typename: 'ResponsiblePerson', personId: 'p1', name: '张敏', officeIds: ['equipment-centre'] }],
  },
);
const asked = answer(PolicyDocument, { packId: 'jintang-2018', asOf: null }, policy);

test('a document shows of each clause what it demands, who answers and its light, and what the county chose', async () => {
  renderAt('/policy/jintang-2018', [asked, myRights(['read-policy', 'read-lights'])]);
  const table = await screen.findByRole('table', { name: '条款' });
  const [, first, second] = within(table).getAllByRole('row');
  expect(within(first!).getByText('没有责任科室')).toBeTruthy();
  expect(within(first!).getByText('灰灯')).toBeTruthy();
  expect(within(second!).getByText('基础教育科')).toBeTruthy();
  expect(screen.getByText('月报：每月 10 日前报上月')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '启用这一版' })).toBeNull();
});

test('a document narrows to the clauses for which nobody answers', async () => {
  renderAt('/policy/jintang-2018?state=defect', [asked, myRights(['read-policy'])]);
  expect(await screen.findByText('显示 1 条，共 2 条')).toBeTruthy();
});

test('a clause without an office is given one by the project office', async () => {
  const assigned = answer(
    AssignObligationDocument,
    { obligationId: 'jt.overall.8', leadOffice: 'equipment-centre', coOffices: ['basic-education'], personId: 'p1' },
    { __typename: 'Mutation', assignObligation: { __typename: 'Responsibility', obligationId: 'jt.overall.8' } },
  );
  renderAt('/policy/jintang-2018?clause=jt.overall.8', [asked, assigned, persons, myRights(['read-policy', 'assign-offices'])]);
  const form = await screen.findByRole('form', { name: '分配责任科室' });
  await userEvent.selectOptions(within(form).getByLabelText('牵头'), '装备中心');
  await userEvent.selectOptions(within(form).getByLabelText('配合科室 1（可不填）'), '基础教育科');
  await userEvent.selectOptions(within(form).getByLabelText('责任人（可不填）'), '张敏（装备中心）');
  await userEvent.click(within(form).getByRole('button', { name: '分配' }));
  expect(await within(form).findByText('已分配。')).toBeTruthy();
});

test('a clause lists its files, and leads to its duty on the card of the measure', async () => {
  const files = [
    { __typename: 'DutyEvidence' as const, evidenceId: 'f1', fileName: '通知.pdf', day: '2019-09-20', isPersonal: false, eventId: 'e1' },
  ];
  const proved = clause({ evidence: 1, files });
  const withFiles: PolicyQuery = { ...policy, policy: { ...policy.policy!, clauses: [proved] } };
  renderAt('/policy/jintang-2018?clause=jt.overall.8&asOf=2019-10-10', [
    answer(PolicyDocument, { packId: 'jintang-2018', asOf: '2019-10-10' }, withFiles),
    myRights(['read-policy', 'read-lights']),
  ]);
  expect((await screen.findByRole('link', { name: '通知.pdf' })).getAttribute('href')).toBe('/downloads/evidence/f1');
  expect(screen.getByRole('link', { name: '查看措施卡' }).getAttribute('href')).toBe(
    `/measures/${proved.partId}?duty=jt.overall.8&asOf=2019-10-10`,
  );
});

test('a value that the document leaves open is asked for by stage, each with what the county chose before', async () => {
  const [target] = clause({}).targets;
  const open = clause({
    leavesValueOpen: true,
    targets: [
      { ...target!, stage: 'primary' },
      { ...target!, stage: 'junior' },
    ],
  });
  const { document } = policy.policy!;
  const chosen = { obligationId: open.obligationId, indicatorId: target!.indicatorId, __typename: 'StandardChoice' as const };
  const choices = {
    ...document.version!.choices,
    standards: [
      { ...chosen, stage: 'primary', value: '0.25' },
      { ...chosen, stage: 'junior', value: '0.2' },
    ],
  };
  const withValues: PolicyQuery = {
    ...policy,
    policy: { ...policy.policy!, clauses: [open], document: { ...document, version: { ...document.version!, choices } } },
  };
  renderAt('/policy/jintang-2018', [
    answer(PolicyDocument, { packId: 'jintang-2018', asOf: null }, withValues),
    myRights(['read-policy', 'settle-policy']),
  ]);
  const valueOf = async (stage: RegExp) => (await screen.findByLabelText<HTMLInputElement>(stage)).value;
  expect(await valueOf(/标准值：.*小学/)).toBe('0.25');
  expect(await valueOf(/标准值：.*初中/)).toBe('0.2');
});
