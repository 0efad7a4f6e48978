import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answer, type Mock } from '../../../test/render-at.tsx';
import { drawDesk, sampleDraw } from '../../../test/sample-draw-desk.tsx';
import {
  type AfterRunFragment,
  DrawAfterRunDocument,
  DrawHomeroomLotsDocument,
  DrawTeachingTeamsDocument,
  FixPlacementDocument,
  PublishDrawNoticeDocument,
  SignDrawOnPaperDocument,
} from '../../gql/graphql.ts';

const resultHash = 'f'.repeat(64);
const draw = sampleDraw({ status: 'RUN', run: { __typename: 'PlacementDrawRun', resultHash } });
const { drawId } = draw;
const witness = (supervisorId: string, over: Partial<AfterRunFragment['signatures'][number]> = {}) => ({
  __typename: 'DrawSignature' as const,
  supervisorId,
  role: 'parent',
  name: `监督员${supervisorId}`,
  statement: null,
  reason: null,
  onPaper: false,
  ...over,
});
const lots: AfterRunFragment['homeroom'] = ['甲老师', '乙老师'].map((name, at) => ({
  __typename: 'HomeroomLot',
  classNo: at + 1,
  staffId: `t${at}`,
  name,
}));
const stand = (over: Partial<AfterRunFragment> = {}): Mock =>
  answer(
    DrawAfterRunDocument,
    { drawId },
    {
      __typename: 'Query',
      drawAfter: {
        __typename: 'DrawAfter',
        drawId,
        status: 'RUN',
        homeroom: [],
        teams: [],
        signatures: [witness('v1'), witness('v2')],
        hasEnoughSignatures: false,
        notice: null,
        openObjections: 0,
        ...over,
      },
    },
  );
const done = { __typename: 'DrawAfter', drawId, status: 'RUN' };
const refusal = { __typename: 'Refusal', code: 'X', zh: '平台说不行，并说怎么办。', en: 'no' };
const window = (isOver: boolean) => ({ __typename: 'DrawNoticeWindow' as const, from: '2019-08-28', to: '2019-08-30', isOver });
const region = async (name: string) => within(await screen.findByRole('region', { name }));
const mayRun = ['read-draws', 'run-draws'] as const;

describe('the lots of a draw', () => {
  test('take a list, one a line, whatever its order', async () => {
    const teachers = ['T02 李二', 'T01 张一'].map((name) => ({ staffId: null, name, childIds: [] }));
    const drawn = answer(DrawHomeroomLotsDocument, { drawId, teachers }, { drawHomeroomLots: done } as never);
    drawDesk(draw, mayRun, stand(), drawn);
    const part = await region('班主任和教学团队');
    await userEvent.type(part.getByLabelText('班主任名单'), 'T02 李二\nT01  张一\n');
    await userEvent.click(part.getByRole('button', { name: '抽签' }));
    expect(await part.findByText('已抽签', { selector: 'output' })).toBeTruthy();
  });

  test('say why not, and take nobody twice', async () => {
    const teachers = [{ staffId: null, name: '张一', childIds: [] }];
    const drawn = answer(DrawHomeroomLotsDocument, { drawId, teachers }, { drawHomeroomLots: refusal } as never);
    drawDesk(draw, mayRun, stand(), drawn);
    const part = await region('班主任和教学团队');
    await userEvent.type(part.getByLabelText('班主任名单'), '张一\n张一');
    await userEvent.click(part.getByRole('button', { name: '抽签' }));
    expect((await part.findByRole('alert')).textContent).toContain('两行相同');
    await userEvent.clear(part.getByLabelText('班主任名单'));
    await userEvent.type(part.getByLabelText('班主任名单'), '张一');
    await userEvent.click(part.getByRole('button', { name: '抽签' }));
    expect(await part.findByText(refusal.zh)).toBeTruthy();
  });

  test('show who got which class, and then take the teams', async () => {
    const teams = ['语文甲、数学乙', '语文丙、数学丁'].map((members) => ({ teamId: null, members }));
    const drawn = answer(DrawTeachingTeamsDocument, { drawId, teams }, { drawTeachingTeams: done } as never);
    drawDesk(draw, mayRun, stand({ homeroom: lots }), drawn);
    const part = await region('班主任和教学团队');
    expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['1班 甲老师', '2班 乙老师']);
    await userEvent.type(part.getByLabelText('教学团队名单'), '语文甲、数学乙\n语文丙、数学丁');
    await userEvent.click(part.getByRole('button', { name: '抽签' }));
    expect(await part.findByText('已抽签', { selector: 'output' })).toBeTruthy();
  });
});

describe('signatures on paper', () => {
  const signing = (statement: 'WITNESSED' | 'REFUSED', reason: string | null, result: object) =>
    answer(SignDrawOnPaperDocument, { drawId, supervisorId: 'v2', statement, resultHash, reason }, { signDraw: result } as never);

  test('are recorded for who has not signed, under the hash of the result', async () => {
    drawDesk(
      draw,
      mayRun,
      stand({ signatures: [witness('v1', { statement: 'WITNESSED' }), witness('v2')] }),
      signing('WITNESSED', null, done),
    );
    const part = await region('监督员签字');
    expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['监督员v1见证签字', '监督员v2还没有签']);
    expect(part.queryByRole('option', { name: '监督员v1' })).toBeNull();
    await userEvent.selectOptions(part.getByLabelText('监督员'), '监督员v2');
    await userEvent.selectOptions(part.getByLabelText('签字'), '见证签字');
    await userEvent.click(part.getByRole('button', { name: '登记' }));
    expect(await part.findByText('已登记', { selector: 'output' })).toBeTruthy();
  });

  test('are refused in the platform’s words', async () => {
    drawDesk(draw, mayRun, stand(), signing('REFUSED', '没有看到抛掷', refusal));
    const part = await region('监督员签字');
    await userEvent.selectOptions(part.getByLabelText('监督员'), '监督员v2');
    await userEvent.selectOptions(part.getByLabelText('签字'), '拒绝签字');
    await userEvent.type(part.getByLabelText(/拒签理由/), '没有看到抛掷');
    await userEvent.click(part.getByRole('button', { name: '登记' }));
    expect((await part.findByRole('alert')).textContent).toBe(refusal.zh);
  });
});

describe('the notice of a draw', () => {
  test('says what is still missing', async () => {
    drawDesk(draw, mayRun, stand());
    const part = await region('公示');
    expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['先抽班主任', '见证签字须过半数：现有 0 / 2']);
    expect(part.queryByRole('button')).toBeNull();
  });

  test.each([
    ['begins once nothing is missing', done, 'status', '已公示'],
    ['says why it cannot begin', refusal, 'alert', refusal.zh],
  ] as const)('%s', async (_title, result, role, said) => {
    const posted = answer(PublishDrawNoticeDocument, { drawId }, { publishDrawNotice: result } as never);
    drawDesk(draw, mayRun, stand({ homeroom: lots, hasEnoughSignatures: true }), posted);
    const part = await region('公示');
    await userEvent.click(part.getByRole('button', { name: '开始公示' }));
    expect(await part.findByText(said)).toBe(part.getByRole(role));
  });
});

describe('the fixed placement', () => {
  test('waits for the end of the notice and for open objections', async () => {
    drawDesk(draw, mayRun, stand({ homeroom: lots, notice: window(false), openObjections: 2 }));
    const part = await region('确定分班');
    expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '公示期未满，2019年8月31日起可以确定',
      '还有 2 件异议没有办结',
    ]);
    expect(part.getByRole('link', { name: '异议' }).getAttribute('href')).toBe(`/draws/objections?draw=${drawId}`);
    expect(part.queryByRole('button')).toBeNull();
  });

  test.each([
    ['is made after both', done, 'status', '已确定'],
    ['is refused in the platform’s words', refusal, 'alert', refusal.zh],
  ] as const)('%s', async (_title, result, role, said) => {
    const fixed = answer(FixPlacementDocument, { drawId }, { fixPlacement: result } as never);
    drawDesk(draw, mayRun, stand({ homeroom: lots, notice: window(true) }), fixed);
    const part = await region('确定分班');
    await userEvent.click(part.getByRole('button', { name: '确定分班' }));
    expect(await part.findByText(said)).toBe(part.getByRole(role));
  });
});

test('who may not run a draw follows it without a form', async () => {
  drawDesk(draw, ['read-draws'], stand({ homeroom: lots, hasEnoughSignatures: true }));
  expect(await screen.findByText('1班 甲老师')).toBeTruthy();
  expect(screen.queryAllByRole('form')).toEqual([]);
});
