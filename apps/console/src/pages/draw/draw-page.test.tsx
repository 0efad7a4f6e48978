import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answer, clockAt, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import { sampleDraw } from '../../../test/sample-draw.ts';
import {
  DecideConstraintDocument,
  DrawDocument,
  DrawRosterDocument,
  type DrawTextFragment,
  DrawTwinsDocument,
  FreezeRosterDocument,
  MomentOfPlatformDocument,
  SchoolNamesDocument,
  SealDrawDocument,
  UnitNamesDocument,
} from '../../gql/graphql.ts';

const { drawId, schoolId } = sampleDraw();
const shown = (draw: DrawTextFragment | null): Mock => answer(DrawDocument, { drawId }, { __typename: 'Query', placementDraw: draw });
const names: Mock[] = [
  clockAt('2019-08-25', 'DEMO'),
  answer(MomentOfPlatformDocument, {}, { __typename: 'Query', clock: { __typename: 'PlatformClock', id: 'clock', day: '2019-08-25' } }),
  answer(UnitNamesDocument, {}, { __typename: 'Query', offices: [], me: { __typename: 'Actor', id: 'local-operator', grants: [] } }),
  answer(
    SchoolNamesDocument,
    {},
    { __typename: 'Query', schoolNames: [{ __typename: 'SchoolName', schoolId, code: '9900000001', name: '石坪初级中学' }] },
  ),
].map((mock) => ({ ...mock, maxUsageCount: 1000 }));
const page = (rights: Parameters<typeof myRights>[0], ...mocks: Mock[]) =>
  renderAt(`/draws/${drawId}`, [myRights(rights), ...names, ...mocks]);

const constraint = (over: Partial<DrawTextFragment['constraints'][number]>): DrawTextFragment['constraints'][number] => ({
  __typename: 'DrawConstraint',
  constraintId: 'c1',
  declaredBy: 'somebody-else',
  kind: 'APART',
  studentIds: ['s1', 's2'],
  classNos: [],
  places: null,
  ground: 'SAME_NAME',
  words: '姓名读音相近',
  decision: null,
  reason: null,
  decidedBy: null,
  isWithdrawn: false,
  ...over,
});

describe('the desk of a draw', () => {
  test('says what comes next and whose move it is, with a receipt of what was done', async () => {
    page(['read-draws'], shown(sampleDraw()));
    expect(await screen.findByRole('heading', { level: 1, name: '石坪初级中学七年级 · 2019—2020学年' })).toBeTruthy();
    const now = within(screen.getByRole('region', { name: '现在该做什么' }));
    expect(now.getByText('冻结名册')).toBeTruthy();
    expect(now.getByText('学校工作小组或基础教育科')).toBeTruthy();
    expect(
      screen
        .getByText(/分班方案拟定/)
        .closest('li')!
        .querySelector('a')!
        .getAttribute('href'),
    ).toBe('/facts/f1');
    expect(screen.queryAllByRole('form')).toEqual([]);
    expect(screen.getByText(/您看不到姓名和取值/)).toBeTruthy();
  });

  test('says that nobody planned it yet', async () => {
    page(['read-draws'], shown(null));
    expect(await screen.findByText('还没有方案。')).toBeTruthy();
  });

  test('freezes the roster, or says in the platform’s words why not', async () => {
    const refused = answer(FreezeRosterDocument, { drawId }, {
      freezeRoster: { __typename: 'Refusal', code: 'RosterEmpty', zh: '名册里没有学生。', en: 'empty' },
    } as never);
    page(['read-draws', 'plan-draws'], shown(sampleDraw()), refused);
    await userEvent.click(await screen.findByRole('button', { name: '冻结名册' }));
    expect((await screen.findByRole('alert')).textContent).toBe('名册里没有学生。');
  });

  test('reads names only once they are asked for, and tells what changed since the freeze', async () => {
    const roster = answer(
      DrawRosterDocument,
      { drawId },
      {
        __typename: 'Query',
        drawRoster: {
          __typename: 'DrawRoster',
          isFrozen: true,
          rows: [
            {
              __typename: 'RosterRow',
              studentId: 's1',
              name: '赵一',
              values: [{ __typename: 'RosterValue', attribute: 'gender', value: 'female' }],
            },
            { __typename: 'RosterRow', studentId: 's2', name: null, values: null },
          ],
          changes: [{ __typename: 'RosterChange', studentId: 's3', name: '钱二', kind: 'ADDED' }],
        },
      },
    );
    const frozen = sampleDraw({
      status: 'FROZEN',
      roster: { __typename: 'FrozenRoster', freezing: 1, rows: 2, rosterRoot: 'a'.repeat(64), source: '', unreadable: 1 },
      constraints: [constraint({})],
    });
    page(
      ['read-draws', 'read-draw-rosters'],
      shown(frozen),
      roster,
      answer(DrawTwinsDocument, { drawId }, { __typename: 'Query', drawTwins: [] }),
    );
    expect(await screen.findByText('2 人')).toBeTruthy();
    expect(screen.queryByText('赵一')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '显示名册' }));
    expect(await screen.findByRole('rowheader', { name: '赵一' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: '已删除' })).toBeTruthy();
    expect(screen.getByText('钱二（新增）')).toBeTruthy();
    expect(screen.getByText('赵一、已删除')).toBeTruthy();
  });
});

describe('a constraint', () => {
  test('about twins begins with their names in it, and says what is missing', async () => {
    const roster = answer(
      DrawRosterDocument,
      { drawId },
      {
        __typename: 'Query',
        drawRoster: {
          __typename: 'DrawRoster',
          isFrozen: false,
          rows: [
            { __typename: 'RosterRow', studentId: 's1', name: '赵一', values: [] },
            { __typename: 'RosterRow', studentId: 's2', name: '赵二', values: [] },
          ],
          changes: [],
        },
      },
    );
    const twins = answer(
      DrawTwinsDocument,
      { drawId },
      {
        __typename: 'Query',
        drawTwins: [{ __typename: 'TwinSuggestion', twinGroup: 't1', studentIds: ['s1', 's2'], isDeclared: false }],
      },
    );
    page(['read-draws', 'plan-draws', 'read-draw-rosters'], shown(sampleDraw()), roster, twins);
    await userEvent.click(await screen.findByRole('button', { name: '显示名册' }));
    await userEvent.click(await screen.findByRole('button', { name: '申报…' }));
    const form = within(screen.getByRole('form', { name: '申报约束' }));
    expect(form.getByRole('button', { name: '去掉赵一' })).toBeTruthy();
    expect(form.getByRole('button', { name: '去掉赵二' })).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: '申报约束' }));
    expect((await form.findByRole('alert')).textContent).toContain('理由和依据');
    await userEvent.click(form.getByRole('button', { name: '去掉赵二' }));
    await userEvent.click(form.getByRole('button', { name: '申报约束' }));
    expect((await form.findByRole('alert')).textContent).toBe('请至少选两名学生。');
  });

  test('is approved by another person than declared it', async () => {
    const decided = answer(DecideConstraintDocument, { drawId, constraintId: 'c1', decision: 'APPROVED', reason: '' }, {
      decideConstraint: { __typename: 'PlacementDraw', drawId, status: 'PLANNED' },
    } as never);
    page(['read-draws', 'decide-draws'], shown(sampleDraw({ constraints: [constraint({})] })), decided);
    const form = within(await screen.findByRole('form', { name: '审批' }));
    await userEvent.selectOptions(form.getByLabelText('审批'), '批准');
    await userEvent.click(form.getByRole('button', { name: '审批' }));
    expect(await form.findByText('已审批', { selector: 'output' })).toBeTruthy();
  });

  test('has no form for whoever declared it, and says why', async () => {
    page(['read-draws', 'decide-draws'], shown(sampleDraw({ constraints: [constraint({ declaredBy: 'local-operator' })] })));
    expect(await screen.findByText(/须由另一人审批/)).toBeTruthy();
    expect(screen.queryByRole('form', { name: '审批' })).toBeNull();
  });

  test('does not tell whom it concerns to who may not see rosters', async () => {
    const closed = { kind: null, studentIds: null, classNos: null, ground: null, words: null };
    page(['read-draws'], shown(sampleDraw({ constraints: [constraint({ ...closed, decision: 'APPROVED' })] })));
    expect((await screen.findByText('内容保密')).closest('li')!.textContent).toBe('内容保密 已批准');
  });
});

describe('the seal', () => {
  test('says what is missing before it can be made', async () => {
    page(['read-draws', 'run-draws'], shown(sampleDraw({ constraints: [constraint({})] })));
    const seal = within(await screen.findByRole('region', { name: '封存' }));
    expect(seal.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '先冻结名册',
      '还有 1 项约束待审批',
      '先确定至少两名监督员',
    ]);
    expect(seal.queryByRole('button')).toBeNull();
  });

  test('is made after its consequences were read, and its hash is shown', async () => {
    const ready = sampleDraw({
      status: 'FROZEN',
      supervisors: ['v1', 'v2'].map((supervisorId) => ({
        __typename: 'DrawSupervisor',
        supervisorId,
        role: 'PARENT',
        chosenBy: 'LOT',
        name: '家长代表甲',
      })),
    });
    const sealed = sampleDraw({
      ...ready,
      status: 'SEALED',
      seal: {
        __typename: 'DrawSeal',
        rows: 2,
        rosterRoot: 'a'.repeat(64),
        planHash: 'b'.repeat(64),
        constraintsHash: 'c'.repeat(64),
        engineVersion: 'junheng/placement-draw/1',
        codeHash: 'd'.repeat(64),
        publicSource: ready.plan.publicSource,
        revealDeadline: ready.plan.revealDeadline,
        supervisorIds: ['v1'],
        sealedAt: '2019-08-25T01:00:00Z',
        sealHash: 'e'.repeat(64),
      },
    });
    const done = answer(SealDrawDocument, { drawId }, { sealDraw: { __typename: 'PlacementDraw', drawId, status: 'SEALED' } } as never);
    page(['read-draws', 'run-draws'], { ...shown(ready), maxUsageCount: 1 }, shown(sealed), done);
    await userEvent.click(await screen.findByRole('button', { name: '下一步：核对后果' }));
    const sure = within(screen.getByRole('region', { name: '确定封存？' }));
    expect(sure.getByText(/只有县里公布理由后作废/)).toBeTruthy();
    await userEvent.click(sure.getByRole('button', { name: '封存' }));
    expect(await screen.findByText('e'.repeat(64))).toBeTruthy();
    expect(screen.getByRole('link', { name: '分班现场' }).getAttribute('href')).toBe(`/draws/${drawId}/ceremony`);
  });
});
