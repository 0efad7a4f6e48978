import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import { OfficesDocument, type OfficesQuery } from '../../gql/graphql.ts';

const office: OfficesQuery['offices'][number] = {
  __typename: 'Office',
  officeId: 'personnel',
  kind: 'SECTION',
  nameZh: '政工人事科',
  nameEn: 'Personnel',
  isClosed: false,
  namesInDocuments: ['政工人事科'],
  leads: 12,
  helps: 3,
  leaderId: null,
};
const name: OfficesQuery['officeNames'][number] = {
  __typename: 'OfficeName',
  nameZh: '县委编办',
  nameEn: 'Staffing Office',
  packIds: ['jintang-2018'],
  obligations: 4,
  officeId: null,
  isMapped: false,
};
const offices = (over: Partial<OfficesQuery>, asOf: string | null = null): Mock => ({
  ...answer(
    OfficesDocument,
    { asOf },
    {
      __typename: 'Query',
      offices: [office],
      officeNames: [name],
      assignmentDefects: [],
      countySettings: { __typename: 'CountySettings', monthlyReportDay: 5, quarterlyMeeting: true },
      ...over,
    },
  ),
  maxUsageCount: 1000,
});

describe('the page of offices', () => {
  test('shows what each office leads and which names of the documents are nobody’s, without a command to who only reads', async () => {
    renderAt('/offices', [myRights(['read-policy']), offices({})]);
    const row = within((await screen.findByRole('rowheader', { name: /政工人事科/ })).closest('tr')!);
    expect(row.getByText('12')).toBeTruthy();
    expect(screen.getAllByText(/县委编办/).length).toBeGreaterThan(0);
    expect(screen.queryAllByRole('form')).toEqual([]);
  });

  test('says that no office is registered', async () => {
    renderAt('/offices', [myRights(['read-policy']), offices({ offices: [], officeNames: [] })]);
    expect(await screen.findByText('还没有登记科室。')).toBeTruthy();
  });

  test('offers commands for today, and none for a past day', async () => {
    const { unmount } = renderAt('/offices', [myRights(['read-policy', 'assign-offices']), offices({})]);
    expect((await screen.findAllByRole('form')).length).toBeGreaterThan(0);
    unmount();
    renderAt('/offices?asOf=2019-10-01', [myRights(['read-policy', 'assign-offices']), offices({}, '2019-10-01')]);
    expect(await screen.findByRole('rowheader', { name: /政工人事科/ })).toBeTruthy();
    expect(screen.queryAllByRole('form')).toEqual([]);
  });
});
