import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, frameCounty, renderAt } from '../../../test/render-at.tsx';
import { county, nineYears, noJuniorRetention, primary } from '../../../test/sample-county.ts';
import { standing } from '../../../test/sample-standing.ts';
import {
  CountyDocument,
  FrameDocument,
  ImportDeskDocument,
  IndicatorFactsDocument,
  type StageFiguresFragment,
  StandingDocument,
  type TeacherFiguresFragment,
} from '../../gql/graphql.ts';

const newest = { schoolYear: null, asOf: null, waitFor: null };
const standingAnswer = answer(StandingDocument, { schoolYear: null, asOf: null }, { __typename: 'Query', county: standing });
const allOpen = '/?show=PRIMARY&show=JUNIOR&show=KINDERGARTEN';
const show = (address = allOpen, variables: { schoolYear: number | null; asOf: string | null; waitFor: string | null } = newest) =>
  renderAt(address, [answer(CountyDocument, variables, { __typename: 'Query', county }), standingAnswer]);
const statusesIn = (element: Element | null | undefined) =>
  [...element!.querySelectorAll('[data-status]')].map((mark) => mark.getAttribute('data-status'));

test('a measure that no source feeds reads no data in the table and on its card, and nowhere as met', async () => {
  show();
  const row = (await screen.findByText('教学仪器设备值·班际差异系数')).closest('tr');
  expect(statusesIn(row)).toEqual(['NO_DATA', 'NO_DATA']);
  for (const heading of await screen.findAllByRole('heading', { name: '班际差异系数' })) {
    const card = heading.closest('article')!;
    expect(statusesIn(card)).toEqual(['NO_DATA']);
    expect(card.className).toContain('measure-no-data');
    expect(card.textContent).toContain('缺固定资产台账');
    expect(card.textContent).not.toMatch(/达标/);
  }
});

test('a stage without classes has no class sizes within the limit, but no data', async () => {
  show();
  for (const title of ['班额（小学不超过 45 人，初中不超过 50 人）', '大班额（56 人及以上）']) {
    const row = (await screen.findByRole('rowheader', { name: title })).closest('tr');
    expect(statusesIn(row)).toEqual(['NOT_MET', 'NO_DATA']);
  }
});

test('a value that rounds to its limit is shown with the digits that explain its status', async () => {
  show();
  expect((await screen.findAllByText('0.50004')).length).toBeGreaterThan(0);
});

test('equipment below the standard never reads as 100 %', async () => {
  show();
  const table = (await screen.findByRole('columnheader', { name: '对差异的贡献' })).closest('table')!;
  const row = within(table).getByRole('row', { name: /青禾小学/ });
  expect(row.textContent).toContain('1,999');
  expect(row.textContent).toContain('99.9%');
  expect(statusesIn(row)).toEqual(['NOT_MET']);
});

test('the chart says in words what it shows, and its table holds the same counts', async () => {
  show();
  const chart = await screen.findByText('小学班额分布：共 3 个班，1 个班超过限额 45 人，1 个班达到 56 人及以上。');
  const figure = within(chart.closest('figure')!);
  await userEvent.click(figure.getByRole('button', { name: '看数据表' }));
  expect(figure.getByRole('button', { name: '收起数据表' }).getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('rowheader', { name: '36–40' }).parentElement!.textContent).toBe('36–402');
});

test('a rate below its goal never reads as the goal, and tells of which cohort it is', async () => {
  show();
  const card = (await screen.findByRole('heading', { name: '义务教育(九年)巩固率' })).closest('article')!;
  expect(card.textContent).toContain('98.97%');
  expect(card.textContent).toContain('目标 ≥ 99%');
  expect(card.textContent).toContain('2019 年毕业的一届');
  expect(statusesIn(card)).toEqual(['NOT_MET']);
});

test('a rate without data says which file brings it, is never met, and has no picture', async () => {
  show();
  const card = (await screen.findByRole('heading', { name: '初中三年巩固率' })).closest('article')!;
  expect(statusesIn(card)).toEqual(['NO_DATA']);
  expect(card.className).toContain('measure-no-data');
  expect(card.textContent).toContain('年度同龄组统计表中缺');
  expect(screen.queryByText(/^初中三年巩固率：/)).toBeNull();
});

test('the cohort behind a rate is drawn, and its table holds every step with its sign', async () => {
  show();
  expect(await screen.findByText('义务教育(九年)巩固率：入学 957 人，毕业 961 人。')).toBeTruthy();
  const table = screen.getByRole('table', { name: '义务教育(九年)巩固率' });
  expect([...table.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    '入学957',
    '转入+24',
    '转出−9',
    '死亡−1',
    '应毕业971',
    '实际毕业961',
    '未随本届毕业10',
  ]);
});

test('a step nobody took carries no sign', async () => {
  const inputs = nineYears.inputs.map((input) => (input.value === 1 ? { ...input, value: 0 } : input));
  renderAt('/', [
    answer(CountyDocument, newest, {
      __typename: 'Query',
      county: { ...county, indicators: [{ ...nineYears, inputs }, noJuniorRetention] },
    }),
  ]);
  const table = await screen.findByRole('table', { name: '义务教育(九年)巩固率' });
  expect(within(table).getByText('死亡').closest('tr')!.textContent).toBe('死亡0');
});

test('the records behind a rate are asked for when they are wanted, each once', async () => {
  const fact = (eventId: string, ledgerIndex: number) => ({
    __typename: 'Fact' as const,
    eventId,
    ledgerIndex,
    type: 'county.registry.cohort-counted.v1',
    titleZh: '登记同龄组人数',
    titleEn: 'Cohort counted',
    time: '2019-09-12T03:04:00Z',
    source: null,
  });
  const inputs = [[fact('event-1', 7)], [fact('event-1', 7), fact('event-2', 3)]].map((facts) => ({
    __typename: 'IndicatorInput' as const,
    facts,
  }));
  const indicators = [{ __typename: 'CountyIndicator' as const, id: 'cty.retention-nine-year', inputs }];
  renderAt('/', [
    answer(CountyDocument, newest, { __typename: 'Query', county }),
    answer(
      IndicatorFactsDocument,
      { schoolYear: 2019, asOf: null },
      { __typename: 'Query', county: { __typename: 'County', id: 'county-2019', indicators } },
    ),
  ]);
  const card = (await screen.findByRole('heading', { name: '义务教育(九年)巩固率' })).closest('article')!;
  await userEvent.click(within(card).getByText('公式、数据与依据'));
  await within(card).findByText('2 条台账记录');
  const links = within(card).getAllByRole('link', { name: /^查看凭证/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/facts/event-2', '/facts/event-1']);
});

test('a kindergarten has no limits, no standard and no status', async () => {
  const kindergarten: StageFiguresFragment = {
    ...primary,
    stage: 'KINDERGARTEN',
    compulsory: false,
    classSizes: { ...primary.classSizes, sizeLimit: null, aboveLimit: 3 },
  };
  renderAt(allOpen, [
    answer(CountyDocument, newest, { __typename: 'Query', county: { ...county, stages: [...county.stages, kindergarten] } }),
  ]);
  const section = (await screen.findByRole('heading', { name: /^幼儿园：/ })).closest('section')!;
  await within(section).findByText('班额分布');
  expect(statusesIn(section)).toEqual([]);
  for (const word of ['限额 ', '56 人', '国家标准']) expect(section.textContent).not.toContain(word);
  expect(screen.queryByRole('columnheader', { name: '幼儿园' })).toBeNull();
});

test('teachers of whom no file says that they teach full time are counted as teachers, not as none', async () => {
  const teachers: TeacherFiguresFragment = {
    __typename: 'TeacherCounts',
    total: 339,
    fullTime: 0,
    bachelorOrHigher: 0,
    midTitleOrHigher: 0,
    backbone: 0,
    ruralUnder35: 0,
    studentsPerFullTimeTeacher: null,
  };
  renderAt('/', [answer(CountyDocument, newest, { __typename: 'Query', county: { ...county, teachers } })]);
  expect((await screen.findByText('339')).closest('div')!.textContent).toBe('教师339');
  expect(screen.queryByText('专任教师')).toBeNull();
});

test('what a register that names no full-time teacher does not tell is no count of none', async () => {
  const teachers: TeacherFiguresFragment = {
    __typename: 'TeacherCounts',
    total: 339,
    fullTime: 0,
    bachelorOrHigher: 120,
    midTitleOrHigher: 0,
    backbone: 0,
    ruralUnder35: 0,
    studentsPerFullTimeTeacher: null,
  };
  const stages = [{ ...primary, teachers }];
  renderAt(allOpen, [answer(CountyDocument, newest, { __typename: 'Query', county: { ...county, stages } })]);
  const strip = (await screen.findByText('中级及以上职称')).closest('dl')!;
  expect([...strip.children].map(({ textContent }) => textContent)).toEqual([
    '教师339',
    '专任教师—',
    '生师比—',
    '本科及以上12035.4%',
    '中级及以上职称—',
    '县级及以上骨干—',
    '35 岁以下乡村教师—',
  ]);
});

test('the students per teacher say whom they count, so that they can be computed again', async () => {
  const teachers: TeacherFiguresFragment = {
    __typename: 'TeacherCounts',
    total: 30,
    fullTime: 28,
    bachelorOrHigher: 0,
    midTitleOrHigher: 0,
    backbone: 0,
    ruralUnder35: 0,
    studentsPerFullTimeTeacher: 597 / 28,
  };
  const stages = county.stages.map((stage) => ({ ...stage, teachers }));
  renderAt(allOpen, [answer(CountyDocument, newest, { __typename: 'Query', county: { ...county, stages } })]);
  const row = (await screen.findByRole('rowheader', { name: '生师比' })).closest('tr')!;
  expect(row.textContent).toContain('21.3 学生含未编班新生');
  const [strip] = screen.getAllByText('生师比').filter(({ tagName }) => tagName === 'DT');
  expect(strip!.parentElement!.textContent).toBe('生师比21.3学生含未编班新生');
});

test('the footer leads to the receipt of the newest fact', async () => {
  show();
  expect((await screen.findByRole('link', { name: '最新一条记录的凭证' })).getAttribute('href')).toBe('/facts/event-9');
  expect(screen.getByText('来自台账的 4,565 条记录')).toBeTruthy();
});

test('another school year stands in the address, and the numbers are asked for it', async () => {
  renderAt('/', [
    answer(CountyDocument, newest, { __typename: 'Query', county }),
    answer(
      CountyDocument,
      { schoolYear: 2018, asOf: null, waitFor: null },
      { __typename: 'Query', county: { ...county, id: 'county-2018', schoolYear: 2018, students: 77 } },
    ),
  ]);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: '学年' }), '2018');
  expect(await screen.findByText('77')).toBeTruthy();
  expect(screen.getByTestId('address').textContent).toBe('/?year=2018');
});

test('after an import the view is asked to wait for its token', async () => {
  show('/?year=2019&waitFor=registry%3A4565', { schoolYear: 2019, asOf: null, waitFor: 'registry:4565' });
  expect(await screen.findByRole('heading', { name: '全县概览' })).toBeTruthy();
});

test('an empty county is welcomed with a place for files, the command line and the demo', async () => {
  renderAt('/', [
    answer(
      FrameDocument,
      { schoolYear: null, asOf: null },
      { __typename: 'Query', county: { ...frameCounty, empty: true, schoolYears: [] } },
    ),
    answer(CountyDocument, newest, { __typename: 'Query', county: { ...county, empty: true, stages: [] } }),
    answer(
      ImportDeskDocument,
      {},
      { __typename: 'Query', county: { __typename: 'County', id: 'county-2019', schoolYear: 2019, empty: true } },
    ),
  ]);
  expect(await screen.findByRole('button', { name: '载入演示数据' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /把文件拖到本页/ })).toBeTruthy();
  expect(screen.getByText(/npx junheng import/)).toBeTruthy();
});

test('a county whose code was not set says so instead of showing the code', async () => {
  show();
  expect(await screen.findByText(/^未设置县代码/)).toBeTruthy();
  expect(screen.queryByText(/000000/)).toBeNull();
});

test('the navigation leads to the schools of the year in view, and the frame names the clock once', async () => {
  show('/?year=2019', { schoolYear: 2019, asOf: null, waitFor: null });
  await screen.findByRole('heading', { name: '全县概览' });
  expect(screen.getByRole('link', { name: '学校' }).getAttribute('href')).toBe('/schools?year=2019');
  expect(screen.getAllByText('时间均为北京时间')).toHaveLength(1);
});
