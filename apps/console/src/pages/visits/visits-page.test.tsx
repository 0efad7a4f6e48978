import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { handOf } from '../../../test/hand-of.ts';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  CancelVisitDocument,
  type LoadTextFragment,
  MomentOfPlatformDocument,
  SchoolLoadsDocument,
  SchoolNamesDocument,
  UnitNamesDocument,
} from '../../gql/graphql.ts';

const visit: LoadTextFragment['visits'][number] = {
  __typename: 'SchoolVisit',
  visitId: 'v1',
  kind: 'DATA_REQUEST',
  officeId: 'personnel',
  day: '2019-10-22',
  purpose: '报送课表',
  step: 'ANNOUNCED',
  findings: null,
  cancelledFor: null,
};
const load: LoadTextFragment = {
  __typename: 'SchoolLoad',
  schoolId: 's1',
  schoolYear: 2019,
  term: 1,
  counted: 2,
  cap: 1,
  allowances: [{ __typename: 'VisitAllowance', reason: '专项督导', allowedHand: handOf('李县长', ['领导小组']) }],
  visits: [visit, { ...visit, visitId: 'v2', day: '2019-09-20', purpose: null, step: 'CANCELLED', cancelledFor: '合并' }],
  events: [],
};
const loads = (term: number, ...schoolLoads: LoadTextFragment[]): Mock =>
  answer(
    SchoolLoadsDocument,
    { schoolYear: 2019, term, asOf: null },
    { __typename: 'Query', schoolLoads, visitCap: { __typename: 'VisitCap', cap: 1 } },
  );
const names: Mock[] = [
  answer(MomentOfPlatformDocument, {}, { __typename: 'Query', clock: { __typename: 'PlatformClock', id: 'clock', day: '2019-10-15' } }),
  answer(
    UnitNamesDocument,
    {},
    {
      __typename: 'Query',
      offices: [
        { __typename: 'Office', officeId: 'personnel', kind: 'SECTION', nameZh: '政工人事科', nameEn: 'Personnel', isClosed: false },
      ],
      me: { __typename: 'Actor', id: 'local-operator', grants: [] },
    },
  ),
  answer(
    SchoolNamesDocument,
    {},
    { __typename: 'Query', schoolNames: [{ __typename: 'SchoolName', schoolId: 's1', code: '9900000001', name: '青禾小学' }] },
  ),
].map((mock) => ({ ...mock, maxUsageCount: 1000 }));

describe('the page of visits', () => {
  test('shows a principal what the school is asked for and how much of the cap is used, without a command', async () => {
    renderAt('/visits', [myRights(['read-visits']), ...names, loads(1, load)]);
    const row = within((await screen.findByText('报送课表')).closest('tr')!);
    expect(await row.findByText('政工人事科')).toBeTruthy();
    expect(await screen.findByText(/青禾小学.*2/)).toBeTruthy();
    expect(screen.getByText(/专项督导/)).toBeTruthy();
    expect(screen.getByText('合并')).toBeTruthy();
    expect(screen.queryAllByRole('form')).toEqual([]);
  });

  test('says that nothing was asked of anybody in the other term', async () => {
    renderAt('/visits?term=2', [myRights(['read-visits']), ...names, loads(2)]);
    expect(await screen.findByText('这个学期还没有预告。')).toBeTruthy();
    expect(screen.queryByText('报送课表')).toBeNull();
  });

  test('lets who announced it call a visit off with a reason, and says so', async () => {
    const cancelled = answer(CancelVisitDocument, { visitId: 'v1', reason: '已有数据' }, {
      cancelVisit: { __typename: 'SchoolLoad', schoolId: 's1' },
    } as never);
    renderAt('/visits', [myRights(['read-visits', 'announce-visits']), ...names, loads(1, load), cancelled]);
    const row = within((await screen.findByText('报送课表')).closest('tr')!);
    await userEvent.click(row.getByRole('button'));
    const form = within(await screen.findByRole('form', { name: /取消/ }));
    await userEvent.type(form.getByRole('textbox'), '已有数据');
    await userEvent.click(form.getByRole('button', { name: /取消/ }));
    expect(await screen.findByText('已保存')).toBeTruthy();
  });
});
