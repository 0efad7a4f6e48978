import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { handOf } from '../../../test/hand-of.ts';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  CloseSupervisionDocument,
  EscalationsDocument,
  type EscalationsQuery,
  EvidenceOfDocument,
  SchoolNamesDocument,
  SupervisionsDocument,
  type SupervisionsQuery,
  UnitNamesDocument,
} from '../../gql/graphql.ts';

const itemId = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d31';
const late: EscalationsQuery['escalations'][number] = {
  __typename: 'Escalation',
  kind: 'REPORT',
  id: 'office-personnel-2019-09',
  alarm: 'RED',
  due: '2019-09-30',
  daysLate: 15,
  officeId: 'personnel',
  schoolId: null,
  titleZh: '2019-09 月报',
  titleEn: 'Report',
};
const soon: typeof late = { ...late, kind: 'ISSUE', id: 'i1', alarm: 'BLUE', due: '2019-10-20', daysLate: -5, titleZh: '设备缺口' };
const item = (answeredBy: string): SupervisionsQuery['supervisions'][number] => ({
  __typename: 'Supervision',
  itemId,
  unitKind: 'OFFICE',
  unitId: 'personnel',
  due: '2019-10-30',
  demand: '补报月报并说明原因。',
  openedHand: handOf('周规', ['项目办']),
  step: 'ANSWERED',
  alarm: 'NONE',
  daysLate: 0,
  answers: [
    {
      __typename: 'SupervisionAnswer',
      round: 1,
      answer: '已补报。',
      answeredBy,
      answeredHand: handOf('王人事', ['政工人事科']),
      returned: null,
    },
  ],
  closed: null,
  events: [],
});
const talk: SupervisionsQuery['talks'][number] = {
  __typename: 'Talk',
  talkId: 't1',
  unitKind: 'OFFICE',
  unitId: 'personnel',
  day: '2019-10-14',
  reason: '月报逾期未报。',
  record: '承诺一周内补报。',
  heldHand: handOf('李县长', ['领导小组']),
  eventId: 'e1',
};
const lines = (...escalations: (typeof late)[]): Mock => answer(EscalationsDocument, { asOf: null }, { __typename: 'Query', escalations });
const followed = (supervisions: SupervisionsQuery['supervisions'], talks: SupervisionsQuery['talks']): Mock => ({
  ...answer(SupervisionsDocument, { asOf: null }, { __typename: 'Query', supervisions, talks }),
  maxUsageCount: 1000,
});
const others: Mock[] = [
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
  answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] }),
  answer(EvidenceOfDocument, { aboutKind: 'SUPERVISION', aboutId: itemId, asOf: null }, { __typename: 'Query', evidence: [] }),
].map((mock) => ({ ...mock, maxUsageCount: 1000 }));
const reader = ['read-escalations', 'read-issues', 'read-evidence'] as const;

describe('the page of escalations', () => {
  test('leads to what is late, and can be narrowed to one alarm by its address', async () => {
    const { unmount } = renderAt('/escalations', [myRights(reader), ...others, lines(late, soon), followed([], [])]);
    expect((await screen.findByRole('link', { name: '2019-09 月报' })).getAttribute('href')).toBe('/reports/office-personnel-2019-09');
    expect(screen.getByRole('link', { name: '设备缺口' }).getAttribute('href')).toBe('/issues/i1');
    unmount();
    renderAt('/escalations?alarm=RED', [myRights(reader), ...others, lines(late, soon), followed([], [])]);
    expect(await screen.findByRole('link', { name: '2019-09 月报' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: '设备缺口' })).toBeNull();
  });

  test('says that nothing is due or late, and shows talks with their receipt', async () => {
    renderAt('/escalations', [myRights(reader), ...others, lines(), followed([], [talk])]);
    expect(await screen.findByText('没有到期或逾期的事项。')).toBeTruthy();
    const shown = within((await screen.findByText('月报逾期未报。')).closest('li')!);
    expect(shown.getByRole('link').getAttribute('href')).toBe('/facts/e1');
    expect(await shown.findByText(/政工人事科/)).toBeTruthy();
    expect(shown.getByText('办理人：李县长（领导小组）')).toBeTruthy();
  });

  test('lets another hand than the one that answered close an item', async () => {
    const done: string[] = [];
    const close = answer(CloseSupervisionDocument, { itemId, conclusion: '到位' }, {
      closeSupervision: { __typename: 'Supervision', itemId },
    } as never);
    const { result } = close;
    close.result = () => {
      done.push('closed');
      return result as never;
    };
    const supervisor = myRights([...reader, 'supervise-units']);
    const { unmount } = renderAt('/escalations', [supervisor, ...others, lines(), followed([item('p-personnel')], []), close]);
    const form = within(await screen.findByRole('form', { name: '办结' }));
    await userEvent.type(form.getByRole('textbox'), '到位');
    await userEvent.click(form.getByRole('button', { name: '办结' }));
    await expect.poll(() => done).toEqual(['closed']);
    unmount();
    renderAt('/escalations', [supervisor, ...others, lines(), followed([item('local-operator')], [])]);
    expect(await screen.findByText('补报月报并说明原因。')).toBeTruthy();
    await screen.findByRole('form', { name: /督办/ });
    expect(screen.queryByRole('form', { name: '办结' })).toBeNull();
  });
});
