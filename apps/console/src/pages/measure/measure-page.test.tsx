import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sampleCard, sampleDuty } from '../../../test/sample-measure.ts';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  type DutyCardFragment,
  MeasureCardDocument,
  MeasureLeadersDocument,
  SchoolNamesDocument,
  SignValueDocument,
} from '../../gql/graphql.ts';

const card = (duty: DutyCardFragment, asOf: string | null = null): Mock =>
  answer(MeasureCardDocument, { measureId: 'jt.overall', asOf }, sampleCard(duty, asOf));
const names: Mock = answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] });
const leaders: Mock = answer(MeasureLeadersDocument, {}, { __typename: 'Query', measureLeaders: [] });
const open = '/measures/jt.overall?duty=jt.overall.5';

test('the card tells its facts in the order in which a leader asks', async () => {
  renderAt('/measures/jt.overall', [names, leaders, card(sampleDuty())]);
  const summary = await screen.findByRole('region', { name: '概况' });
  expect(
    within(summary)
      .getAllByRole('term')
      .map((term) => term.textContent),
  ).toEqual([
    '责任科室',
    '包保领导',
    '灯',
    '数值',
    '国家线',
    '县级线',
    '今天应达到',
    '差距',
    '签认值走势',
    '下一节点',
    '逾期任务',
    '佐证材料',
    '最近签认',
    '领导小组签批',
  ]);
  expect(within(summary).getByText('94%')).toBeTruthy();
  expect(within(summary).getByText(/已知3\/4/)).toBeTruthy();
});

test('the rule stands on the card in words, with what holds here', async () => {
  renderAt('/measures/jt.overall', [names, leaders, card(sampleDuty())]);
  expect(await screen.findByText('亮灯规则（第1版）')).toBeTruthy();
  expect(screen.getByText(/签认值落后于进度线/).closest('li')!.textContent).toMatch(/成立/);
});

test('an override is shown beside the rule’s light with who, why and until when', async () => {
  const override = {
    __typename: 'LightOverride' as const,
    light: 'RED' as const,
    ruleLight: 'AMBER' as const,
    reason: '数据待核',
    day: '2019-10-10',
    until: '2019-10-31',
    signerName: '沈守一',
    overriddenBy: 'p1',
    eventId: 'e9',
  };
  renderAt('/measures/jt.overall', [names, leaders, card(sampleDuty({ override }))]);
  const note = (await screen.findAllByText(/数据待核/))[0]!;
  expect(note.textContent).toMatch(/红灯.*2019年10月31日.*沈守一/);
  expect(within(screen.getByRole('region', { name: '概况' })).getAllByText('黄灯').length).toBeGreaterThan(0);
});

test('from an obligation the way leads to its task, its evidence and the receipt of every event', async () => {
  renderAt(open, [names, leaders, card(sampleDuty())]);
  expect((await screen.findByRole('link', { name: '残疾儿童入学' })).getAttribute('href')).toBe('/tasks?task=2019-jt.overall.5-1');
  expect(screen.getByRole('link', { name: '名单.pdf' }).getAttribute('href')).toBe('/downloads/evidence/f1');
  const receipts = screen.getAllByRole('link', { name: /^回执/ }).map((link) => link.getAttribute('href'));
  expect(receipts).toEqual(expect.arrayContaining(['/facts/e1', '/facts/e2', '/facts/e3']));
});

test('the trajectory comes with its table', async () => {
  renderAt(open, [names, leaders, card(sampleDuty())]);
  expect(await screen.findByRole('img', { name: /签认值93；今天的进度线94.2；目标95/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /看数据表/ }));
  expect(screen.getByRole('rowheader', { name: '2020年12月31日' })).toBeTruthy();
});

test('an office signs the value that it sees; a refusal is told in the platform’s words', async () => {
  const refused = { __typename: 'Refusal' as const, code: 'ValueMoved', zh: '您看到的值已经更新', en: 'It moved' };
  const sign = answer(SignValueDocument, { obligationId: 'jt.overall.5', value: 94 }, { __typename: 'Mutation', signValue: refused });
  renderAt(open, [names, leaders, card(sampleDuty()), myRights(['read-lights', 'sign-values']), sign]);
  await userEvent.click(await screen.findByRole('button', { name: '签认' }));
  expect((await screen.findByRole('alert')).textContent).toBe('您看到的值已经更新');
});

test('who may not act sees no form, and nobody acts on a day gone by', async () => {
  const { unmount } = renderAt(open, [myRights(['read-lights']), names, leaders, card(sampleDuty())]);
  expect(await screen.findByRole('heading', { name: '事件' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '签认' })).toBeNull();
  expect(screen.queryByRole('button', { name: '人工标注' })).toBeNull();
  unmount();
  renderAt(`${open}&asOf=2019-10-15`, [names, leaders, card(sampleDuty(), '2019-10-15')]);
  expect(await screen.findByRole('heading', { name: '事件' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '签认' })).toBeNull();
});

test('what nothing feeds says what would bring it, and offers nothing to sign', async () => {
  const value = {
    ...sampleDuty().value!,
    value: null,
    status: 'NO_DATA' as const,
    missing: { __typename: 'Message' as const, code: 'NO_SOURCE', zh: '缺适龄残疾儿童少年登记表', en: 'missing' },
  };
  renderAt(open, [names, leaders, card(sampleDuty({ light: 'GREY', reasons: ['NO_SOURCE'], value }))]);
  expect((await screen.findAllByText('缺适龄残疾儿童少年登记表')).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: '签认' })).toBeNull();
});

test('a measure that is none of the reader’s is told so', async () => {
  const none = answer(
    MeasureCardDocument,
    { measureId: 'jt.m9', asOf: null },
    { __typename: 'Query', measureCard: null, lightOffices: [] },
  );
  renderAt('/measures/jt.m9', [none]);
  expect(await screen.findByText(/不属于您的科室/)).toBeTruthy();
});

test('an obligation without any value opens, and draws no picture', async () => {
  renderAt(open, [names, leaders, card(sampleDuty({ signatures: [], recorded: [] }))]);
  expect(await screen.findByText('签认值的佐证材料')).toBeTruthy();
  expect(screen.queryByRole('img', { name: /进度/ })).toBeNull();
});

test('a goal that is reached says so, instead of a day gone by', async () => {
  renderAt('/measures/jt.overall', [names, leaders, card(sampleDuty({ forecastDate: '2019-09-25' }))]);
  const summary = await screen.findByRole('region', { name: '概况' });
  expect(within(summary).getByText(/已达到目标/)).toBeTruthy();
  expect(within(summary).queryByText(/预计达到/)).toBeNull();
});

test('a prohibition has its place in the order too: what holds on any day, and how far it is from it', async () => {
  renderAt('/measures/jt.overall', [names, leaders, card(sampleDuty({ dutyKind: 'WATCHED', violations: [] }))]);
  const summary = await screen.findByRole('region', { name: '概况' });
  const terms = within(summary)
    .getAllByRole('term')
    .map((term) => term.textContent);
  expect(terms.slice(terms.indexOf('县级线'), terms.indexOf('签认值走势'))).toEqual(['县级线', '今天应达到', '差距']);
  expect(within(summary).getByText('禁令：任何一天都应为0起')).toBeTruthy();
});

test('a share of something stands with its sign: 标准的85%', async () => {
  const value = { ...sampleDuty().value!, value: 85, unit: '% of standard', unitZh: '标准的%', low: null, high: null };
  renderAt('/measures/jt.overall', [names, leaders, card(sampleDuty({ value }))]);
  const summary = await screen.findByRole('region', { name: '概况' });
  expect(within(summary).getByText('标准的85%')).toBeTruthy();
});
