import { seedOf } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sampleKit } from '../../test/sample-hall.ts';
import { workerHere } from '../../test/worker-here.ts';
import { drawInSteps } from '../draws/draw-job.ts';
import { drawTexts } from '../language/draw-texts.ts';
import { hallTexts } from '../language/hall-texts.ts';
import { saveFile } from '../transport/save-file.ts';
import type { HallRecord } from './ceremony.ts';
import { HallPage } from './hall-page.tsx';

/** jsdom has no workers; another file's tests draw in one of their own, so the module that makes them stays as it is. */
function DrawWorkerHere(): Worker {
  return workerHere((job, post) => {
    const steps = drawInSteps(job, sha256);
    let step = steps.next();
    while (!step.done) step = steps.next();
    post({ kind: 'done', outcome: step.value });
  });
}
beforeEach(() => void vi.stubGlobal('Worker', DrawWorkerHere));
afterEach(() => void vi.unstubAllGlobals());

beforeAll(async () => {
  await Promise.all([hallTexts.load(), drawTexts.load()]);
});
/** The laptop's clock is that of the day of the draw, an hour before the deadline. */
const kit = { ...sampleKit(), clockAhead: Date.parse('2019-08-26T03:00:00.000Z') - Date.now() };
const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const numbers = ['31415', '27182'];
beforeEach(() => void vi.spyOn(window, 'print').mockImplementation(() => undefined));
const open = () => render(<HallPage carried={JSON.stringify(kit)} />);

async function commit(number: string, again = number) {
  await user.type(screen.getByLabelText(/您的数/), number);
  await user.type(screen.getByLabelText('再输一次'), again);
  await press('封好我的数');
}
async function reveal(number: string) {
  await user.type(screen.getByLabelText('您的数'), number);
  await press('公开');
}
async function throwDice(first: string, second: string) {
  for (const [label, text] of [
    ['第一位录入', first],
    ['第二位录入', second],
  ] as const) {
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
  }
  await press('两次一致，确定');
}
const recordKept = () => JSON.parse(localStorage.getItem(Object.keys(localStorage).find((key) => key.includes('record'))!)!) as HallRecord;

test('a ceremony is held from the seal to the result, and its record is exported', { timeout: 60_000 }, async () => {
  open();
  expect(screen.getByText(kit.sealHash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 '))).toBeTruthy();
  await press('已核对，开始');
  for (const number of numbers) await commit(number);
  for (const number of numbers) await reveal(number);
  await throwDice('3 5 1', '3,5，1');
  expect(screen.getByRole('table').textContent).toContain('3 5 1');
  await press('当场计算种子');
  await press('开始抽签');
  expect(await screen.findByRole('heading', { name: '结果' })).toBeTruthy();
  expect(screen.getByText(/已计算两遍/)).toBeTruthy();
  const lists = screen.getAllByRole('region', { name: /班$/ }).map((list) => within(list).getAllByRole('listitem').length);
  expect(lists).toEqual([30, 30]);
  await press('导出过程文件');
  const { content } = vi.mocked(saveFile).mock.calls[0]![0];
  const record = JSON.parse(content as string) as HallRecord;
  expect(record.steps.map(({ kind }) => kind)).toEqual(['shown', 'commit', 'commit', 'reveal', 'reveal', 'public-value', 'seed', 'run']);
  const seed = record.steps.flatMap((step) => (step.kind === 'seed' ? [step.seed] : []))[0];
  const seen = (kind: 'commit' | 'reveal') => record.steps.flatMap((step) => (step.kind === kind ? [step] : []));
  const { county, drawId, attempt, publicSource, revealDeadline } = kit.seal;
  const round = { round: 1, publicSource, revealDeadline, publicValue: { value: '3 5 1' } };
  const rounds = [{ ...round, commitments: seen('commit') as never, reveals: seen('reveal') as never }];
  expect(seed).toBe(seedOf({ county, drawId, attempt, sealHash: kit.sealHash, rounds }, sha256));
});

test('a number stands nowhere on the laptop before it is revealed', async () => {
  open();
  await press('已核对，开始');
  await commit(numbers[0]!);
  expect(document.body.textContent).not.toContain(numbers[0]);
  expect(JSON.stringify(localStorage)).not.toContain(numbers[0]);
  expect(recordKept().steps.at(-1)).toMatchObject({ kind: 'commit', supervisorId: kit.supervisors[0]!.supervisorId });
});

test('two different entries, or letters, are no commitment', async () => {
  open();
  await press('已核对，开始');
  await commit('123', '124');
  expect(screen.getByRole('alert').textContent).toContain('两次输入不同');
  await user.clear(screen.getByLabelText(/您的数/));
  await commit('abc');
  expect(screen.getByRole('alert').textContent).toContain('只能是数字');
  expect(recordKept().steps).toHaveLength(1);
});

test('a laptop that was closed goes on where it was, and another number than the committed one is told at once', async () => {
  const first = open();
  await press('已核对，开始');
  for (const number of numbers) await commit(number);
  first.unmount();
  open();
  await reveal('99999');
  expect(screen.getByRole('alert').textContent).toContain('与承诺不符');
  await user.clear(screen.getByLabelText('您的数'));
  await reveal(numbers[0]!);
  expect(screen.getByText(numbers[0]!)).toBeTruthy();
});

test('after the deadline a round with somebody missing is void for a reason, and everybody commits anew', async () => {
  const first = open();
  await press('已核对，开始');
  for (const number of numbers) await commit(number);
  await reveal(numbers[0]!);
  first.unmount();
  render(<HallPage carried={JSON.stringify({ ...kit, clockAhead: kit.clockAhead + 2 * 3_600_000 })} />);
  expect(screen.getByText(/已过：还缺人时，本轮只能作废/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '公开' }).disabled).toBe(true);
  await user.type(screen.getByLabelText('作废的原因'), '一位监督员离场');
  await press('本轮作废，重新开始');
  expect(screen.getByText('第 1 轮已作废：一位监督员离场')).toBeTruthy();
  expect(screen.getByRole('heading', { name: '承诺' })).toBeTruthy();
  expect(recordKept().steps.at(-1)).toMatchObject({ kind: 'void', reason: '一位监督员离场' });
});

test('what two people type must agree and be what dice can show', async () => {
  open();
  await press('已核对，开始');
  for (const number of numbers) await commit(number);
  for (const number of numbers) await reveal(number);
  await throwDice('3 5 1', '3 5 2');
  expect(screen.getByRole('alert').textContent).toContain('两次录入不同');
  for (const wrong of ['3 5', '3 5 1 6', '3 5 7', '0 5 1']) {
    await throwDice(wrong, wrong);
    expect(screen.getByRole('alert').textContent).toContain('只能是 3 个 1—6 的整数');
  }
  await throwDice('03 5 1', '03 5 1');
  expect(screen.getByRole('alert').textContent).toContain('只能是');
  expect(screen.queryByRole('button', { name: '当场计算种子' })).toBeNull();
});

test('a ceremony does not begin where the browser keeps nothing', async () => {
  open();
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  await press('已核对，开始');
  full.mockRestore();
  expect(screen.getByRole('alert').textContent).toContain('不允许保存');
  expect(screen.getByRole('heading', { name: '封存' })).toBeTruthy();
});

test('a kit with an altered roster is not drawn, and says what was altered', async () => {
  render(<HallPage carried={JSON.stringify({ ...kit, leaves: kit.leaves.toReversed() })} />);
  expect(screen.getByRole('alert').textContent).toContain('名册与封存时不同');
  await user.upload(screen.getByLabelText('选择现场包'), new File([JSON.stringify(kit)], 'kit.json', { type: 'application/json' }));
  expect(await screen.findByRole('button', { name: '已核对，开始' })).toBeTruthy();
});
