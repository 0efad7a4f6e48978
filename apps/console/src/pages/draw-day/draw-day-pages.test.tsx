import { receiptOf } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import { sampleBundle } from '../../../test/sample-bundle.ts';
import { sampleKit } from '../../../test/sample-hall.ts';
import {
  CeremonyDrawDocument,
  type DayOfDrawFragment,
  DrawHallKitDocument,
  DrawNoticePageDocument,
  type DrawNoticePageQuery,
  DrawReceiptDocument,
  DrawWitnessesDocument,
  OwnChildrenDocument,
  SchoolNamesDocument,
  SyncCeremonyDocument,
  type SyncCeremonyMutation,
} from '../../gql/graphql.ts';
import type { HallRecord } from '../../hall/ceremony.ts';
import { openKit } from '../../hall/hall-kit.ts';
import { keepRecord, keptKit } from '../../hall/kept-record.ts';
import { syncStepsOf } from './sync-steps.ts';

const kit = sampleKit();
const { drawId } = kit.seal;
const schoolId = drawId.slice(7);
const draw: DayOfDrawFragment = {
  __typename: 'PlacementDraw',
  drawId,
  schoolId,
  schoolYear: 2019,
  grade: 1,
  status: 'SEALED',
  attempt: 1,
  supervisors: kit.supervisors.map(({ supervisorId, name }) => ({ __typename: 'DrawSupervisor', supervisorId, name, role: 'PARENT' })),
  seal: { __typename: 'DrawSeal', sealHash: kit.sealHash, revealDeadline: kit.seal.revealDeadline, sealedAt: kit.sealedAt },
  rounds: [],
  run: null,
};
const names = answer(
  SchoolNamesDocument,
  {},
  { __typename: 'Query', schoolNames: [{ __typename: 'SchoolName', schoolId, name: '青禾小学', code: '3151000001' }] },
);
const shown = (over: Partial<DayOfDrawFragment> = {}): Mock =>
  answer(CeremonyDrawDocument, { drawId }, { __typename: 'Query', placementDraw: { ...draw, ...over } });
const ceremony = (...mocks: Mock[]) => renderAt(`/draws/${drawId}/ceremony`, [shown(), names, ...mocks]);
const record: HallRecord = {
  format: 'junheng-hall-record/1',
  drawId,
  attempt: 1,
  sealHash: kit.sealHash,
  steps: [
    { kind: 'shown', at: '2019-08-26T01:00:00.000Z' },
    {
      kind: 'commit',
      at: '2019-08-26T01:05:00.000Z',
      supervisorId: kit.supervisors[0]!.supervisorId,
      commitment: 'c'.repeat(64),
      nonce: 'n',
    },
  ],
};
const synced = (over: Partial<Extract<SyncCeremonyMutation['syncCeremony'], { __typename: 'CeremonySynced' }>>): Mock =>
  answer(
    SyncCeremonyDocument,
    { drawId, attempt: 1, sealHash: kit.sealHash, steps: syncStepsOf(record) },
    { __typename: 'Mutation', syncCeremony: { __typename: 'CeremonySynced', done: 1, already: 0, refusal: null, draw, ...over } },
  );

test('the kit is made of what was sealed, and kept for the page in the hall', async () => {
  const json = JSON.stringify(kit);
  ceremony(answer(DrawHallKitDocument, { drawId }, { __typename: 'Query', drawHallKit: { __typename: 'DrawText', json } }));
  await userEvent.click(await screen.findByRole('button', { name: '准备现场包' }));
  const link = await screen.findByRole('link', { name: '在这台电脑上打开现场页面' });
  expect(link.getAttribute('href')).toBe(`/hall#${drawId}`);
  const opened = openKit(keptKit(drawId)!);
  expect(opened.ok && opened.draw.kit).toMatchObject({ school: '青禾小学', sealHash: kit.sealHash });
  expect(opened.ok && typeof opened.draw.kit.clockAhead).toBe('number');
});

test('the record on this computer is shown and brought in', async () => {
  keepRecord(record);
  ceremony(synced({}));
  expect((await screen.findByText(/承诺 王芳/)).textContent).toContain('2019年8月26日');
  await userEvent.click(screen.getByRole('button', { name: '带回平台' }));
  expect(await screen.findByText('已带回 1 步，0 步原来就有。')).toBeTruthy();
});

test('a refused step is named as the record numbers it, with the service’s own sentence', async () => {
  keepRecord(record);
  const message = { __typename: 'Message', code: 'DeadlinePassed', zh: '截止时间已过。', en: 'The deadline is over.' } as const;
  ceremony(synced({ done: 0, refusal: { __typename: 'CeremonyRefusal', step: 0, message } }));
  await userEvent.click(await screen.findByRole('button', { name: '带回平台' }));
  expect((await screen.findByRole('alert')).textContent).toBe('第 2 步没有被接受：截止时间已过。');
});

test('the record of another draw is not taken', async () => {
  ceremony();
  const other = new File([JSON.stringify({ ...record, drawId: 'x' })], 'record.json', { type: 'application/json' });
  await userEvent.upload(await screen.findByLabelText('选择过程文件'), other);
  expect((await screen.findByRole('alert')).textContent).toContain('另一次抽签');
});

test('a draw that is not sealed has nothing to take to a hall', async () => {
  renderAt(`/draws/${drawId}/ceremony`, [shown({ seal: null, status: 'FROZEN' }), names]);
  expect(await screen.findByText(/封存后才能准备现场/)).toBeTruthy();
});

test('as many copies are printed as were asked for, each with the hash and a line for each supervisor', async () => {
  const classes = [1, 2].map((classNo) => ({ __typename: 'DrawClassBalance' as const, classNo, pupils: 30, boys: 16, girls: 14 }));
  const balance = {
    __typename: 'DrawBalance' as const,
    largestDifferenceMillionths: 1,
    imbalanceMillionths: 2,
    floorMillionths: 1,
    classes,
  };
  const run = { __typename: 'PlacementDrawRun' as const, seed: 'a'.repeat(64), resultHash: 'b'.repeat(64), balance };
  const witnesses = answer(DrawWitnessesDocument, { drawId }, { __typename: 'Query', drawAfter: null });
  renderAt(`/draws/${drawId}/result`, [shown({ run, status: 'RUN' }), names, witnesses, myRights(['read-draws'])]);
  await screen.findByRole('heading', { name: '抽签结果', level: 1 });
  const field = screen.getByLabelText('打印份数');
  await userEvent.clear(field);
  await userEvent.type(field, '2');
  const copies = screen.getAllByText(/^第 \d+ 份/).map(({ textContent }) => textContent);
  expect(copies.at(-1)).toBe(`第 ${copies.length} 份，共 ${copies.length} 份`);
  expect(screen.getAllByText('bbbb bbbb bbbb bbbb')).toHaveLength(copies.length);
  expect(screen.getAllByRole('row', { name: /家长代表 王芳/ })).toHaveLength(copies.length);
});

const notice: NonNullable<DrawNoticePageQuery['drawNotice']> = {
  __typename: 'DrawNotice',
  drawId,
  schoolId,
  schoolYear: 2019,
  grade: 1,
  attempt: 1,
  from: '2019-08-27',
  to: '2019-08-29',
  isOver: false,
  isFixed: false,
  sealHash: kit.sealHash,
  resultHash: 'b'.repeat(64),
  supervisors: 2,
  signed: 1,
  refused: 1,
  largestDifferenceMillionths: 1,
  classes: [{ __typename: 'DrawNoticeClass', classNo: 1, pupils: 30, boys: 16, girls: 14 }],
};
const noticed = (list: DrawNoticePageQuery['drawNoticeList']): Mock =>
  answer(DrawNoticePageDocument, { drawId }, { __typename: 'Query', drawNotice: notice, drawNoticeList: list });

test('who may not read the lists sees the notice without a name, and how to object', async () => {
  renderAt(`/draws/${drawId}/notice`, [noticed(null), names, myRights(['read-draws'])]);
  expect(await screen.findByText(/1 位监督员签名（共 2 位），1 位拒签/)).toBeTruthy();
  expect(screen.getByText(/名单张贴在学校/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '提交异议' })).toBeNull();
});

test('the lists show names and classes, and a guardian may object', async () => {
  const pupils = [{ __typename: 'DrawNoticePupil' as const, classNo: 1, name: '学生甲' }];
  const children = answer(OwnChildrenDocument, {}, { __typename: 'Query', ownChildren: [] });
  renderAt(`/draws/${drawId}/notice`, [
    noticed({ __typename: 'DrawNoticeList', pupils }),
    names,
    children,
    myRights(['raise-objections', 'read-own-child']),
  ]);
  expect(await screen.findByText('学生甲')).toBeTruthy();
  expect(await screen.findByRole('button', { name: '提交异议' })).toBeTruthy();
});

test('a receipt is checked before it is shown, and a false one says so', async () => {
  const bundle = sampleBundle();
  const child = { studentId: '00000000-0000-4000-8000-000000000000', name: '学生1', values: { gender: 'male', ageQuarter: 'Q1' } };
  const receipt = receiptOf(bundle, { ...child, salt: `${'01'.repeat(31)}00` }, sha256)!;
  const own = answer(
    OwnChildrenDocument,
    {},
    {
      __typename: 'Query',
      ownChildren: [
        {
          __typename: 'OwnChild',
          childId: child.studentId,
          name: '学生1',
          schoolYear: 2019,
          grade: 1,
          stage: 'PRIMARY',
          classNo: null,
          school: null,
          standing: null,
          resources: null,
          outsideResources: null,
          facts: { __typename: 'OwnChildFactsConnection', totalCount: 0, edges: [] },
        },
      ],
    },
  );
  const given = (json: object): Mock =>
    answer(
      DrawReceiptDocument,
      { drawId, studentId: child.studentId },
      { __typename: 'Query', drawReceipt: { __typename: 'DrawText', json: JSON.stringify(json) } },
    );
  const genuine = renderAt(`/draws/${drawId}/receipts`, [own, names, given(receipt), myRights(['read-own-child'])]);
  expect(await screen.findByText(/已在本机核对/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: `学生1 · ${receipt.classNo}班` })).toBeTruthy();
  genuine.unmount();
  renderAt(`/draws/${drawId}/receipts`, [
    own,
    names,
    given({ ...receipt, classNo: (receipt.classNo % 2) + 1 }),
    myRights(['read-own-child']),
  ]);
  expect(await screen.findByText(/核对不通过/)).toBeTruthy();
});
