import { publicProofOf } from '@junheng/draw-protocol';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { sampleBundle } from '../../test/sample-bundle.ts';
import { workerHere } from '../../test/worker-here.ts';
import { hallTexts } from '../language/hall-texts.ts';
import { createVerifyWorker } from './create-verify-worker.ts';
import { VerifyDrawPage } from './verify-draw-page.tsx';

vi.mock('./create-verify-worker.ts', () => ({ createVerifyWorker: vi.fn<() => Worker>() }));
const { verifyFile } = await import('./verify-file.ts');
const { sha256 } = await import('@noble/hashes/sha2.js');

beforeAll(() => hallTexts.load());
const bundle = sampleBundle();
const user = userEvent.setup();
const working = () =>
  workerHere((text, post) => {
    const steps = verifyFile(text, { hash: sha256 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    post({ kind: 'done', verified: step.value });
  });
afterEach(() => void vi.unstubAllGlobals());

async function verify(content: unknown, worker: () => Worker = working) {
  vi.mocked(createVerifyWorker).mockImplementation(worker);
  render(<VerifyDrawPage />);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await user.upload(screen.getByLabelText(/拖入文件/), new File([text], 'bundle.json', { type: 'application/json' }));
}
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) }).textContent;

test('a draw that was held by the rules is run again and verified', async () => {
  await verify(bundle);
  expect(await screen.findByRole('heading', { name: '✓ 核验通过' })).toBeTruthy();
  expect(rowOf('重新抽签')).toContain('一致');
  expect(screen.getByText(bundle.resultHash)).toBeTruthy();
});

test('a public proof is verified as far as it goes, and says what it does not hold', async () => {
  await verify(publicProofOf(bundle));
  expect(await screen.findByRole('heading', { name: '✓ 可公开的部分核验通过' })).toBeTruthy();
  expect(rowOf('重新抽签')).toContain('未核对');
  expect(rowOf('种子')).toContain('一致');
});

test.each([
  ['a pupil moved to another class', { classOf: bundle.classOf.with(0, (bundle.classOf[0]! % 2) + 1) }, /重算结果不同/],
  ['another seed', { seed: '0'.repeat(64) }, /种子被改动过/],
  ['a pupil’s value altered', { rows: bundle.rows!.with(2, { ...bundle.rows![2]!, values: {} }) }, /名册第 2 位学生的数据被改动过/],
])('a file with %s is not verified, and the change is named', async (_, change, sentence) => {
  await verify({ ...bundle, ...change });
  expect(await screen.findByRole('heading', { name: '✗ 核验不通过' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([expect.stringMatching(sentence)]),
  );
});

test('the hash of the notice is compared with the one of the file', async () => {
  await verify(bundle);
  const field = await screen.findByLabelText(/公告上的结果哈希/);
  await user.type(field, bundle.resultHash.slice(0, 16).replace(/(.{4})/g, '$1 '));
  expect(screen.getByText(/与您输入的哈希一致/)).toBeTruthy();
  await user.clear(field);
  await user.type(field, 'ffff 0000 ffff 0000');
  expect(screen.getByText(/与您输入的哈希不同/)).toBeTruthy();
});

test('a file of another kind is told from a draw', async () => {
  await verify('{"format":"junheng-receipt-v1"}');
  expect(await screen.findByText(/既不是|不是抽签证明包/)).toBeTruthy();
});

test('a run can be stopped, and nothing is claimed then', async () => {
  await verify(bundle, () => workerHere((_, post) => post({ kind: 'progress', share: 0.42 })));
  expect(await screen.findByText(/正在重新抽签 42%/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '停止' }));
  expect(await screen.findByText(/已停止/)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: /核验/, level: 2 })?.textContent).toBe('核验已公布的抽签');
});

test('the public proof is read by the number on the notice', async () => {
  const fetched = vi.fn<(address: string) => Promise<Response>>(async (address) =>
    address === `/public/draws/${bundle.seal.drawId}.json`
      ? new Response(JSON.stringify(publicProofOf(bundle)))
      : new Response('', { status: 404 }),
  );
  vi.stubGlobal('fetch', fetched);
  vi.mocked(createVerifyWorker).mockImplementation(working);
  render(<VerifyDrawPage />);
  const form = within(screen.getByRole('heading', { name: '核验已公布的抽签' }).closest('form')!);
  await user.type(form.getByLabelText('抽签编号'), bundle.seal.drawId.replace('2019', '2018'));
  await user.click(form.getByRole('button'));
  expect(await form.findByRole('alert')).toBeTruthy();
  await user.clear(form.getByLabelText('抽签编号'));
  await user.type(form.getByLabelText('抽签编号'), bundle.seal.drawId);
  await user.click(form.getByRole('button'));
  expect(await screen.findByRole('heading', { name: /可公开的部分核验通过/ })).toBeTruthy();
});
