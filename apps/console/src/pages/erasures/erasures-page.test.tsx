import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { noPage } from '../../../test/office-answers.ts';
import { answer, type Mock, renderAt } from '../../../test/render-at.tsx';
import {
  AllowNewLifecycleDocument,
  ErasablePersonDocument,
  type ErasablePersonQuery,
  ErasuresDocument,
  type ErasuresQuery,
  type ErasureTextFragment,
  RequestErasureDocument,
} from '../../gql/graphql.ts';
import { saveFile } from '../../transport/save-file.ts';

const subject = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d11';
const certified: ErasureTextFragment = {
  __typename: 'Erasure',
  subject,
  kind: 'STUDENT',
  step: 'CERTIFIED',
  reason: 'RETENTION_EXPIRED',
  document: '青教函〔2019〕12号',
  requestedBy: 'local-operator',
  requestedAt: '2019-09-12T03:04:00Z',
  fencedAt: '2019-09-12T03:04:01Z',
  destroyedAt: '2019-09-12T03:04:02Z',
  certifiedAt: '2019-09-12T03:04:03Z',
  lastReadable: '2019-10-12',
  keys: [{ __typename: 'DestroyedKey', sealedClass: 'direct', schoolYear: 2019, fingerprint: 'f'.repeat(43) }],
  purged: [
    { __typename: 'ErasurePurge', projection: 'gateway.live', count: 2 },
    { __typename: 'ErasurePurge', projection: 'registry.identities', count: 1 },
  ],
  resurrections: [{ __typename: 'ErasureResurrection', at: '2019-09-13T03:04:00Z', keys: 1 }],
  allowedAgain: null,
  events: [
    {
      __typename: 'ErasureEvent',
      eventId: '22222222-2222-8222-8222-222222222222',
      type: 'county.custody.keys-destroyed.v1',
      at: '2019-09-12T03:04:02Z',
    },
  ],
};
const list = (erasures: ErasureTextFragment[], keyStatus: Partial<NonNullable<ErasuresQuery['keyStatus']>> = {}): Mock =>
  answer(
    ErasuresDocument,
    {},
    {
      __typename: 'Query',
      erasures: {
        __typename: 'QueryErasuresConnection',
        totalCount: erasures.length,
        pageInfo: noPage,
        edges: erasures.map((node) => ({ __typename: 'QueryErasuresConnectionEdge' as const, cursor: node.subject, node })),
      },
      ledger: { __typename: 'Ledger', county: '000000' },
      keyStatus: {
        __typename: 'KeyStatus',
        current: 'current-secret-name',
        previous: null,
        wrappedByCurrent: 1200,
        wrappedByPrevious: 0,
        destroyed: 2,
        previousMayGo: false,
        ...keyStatus,
      },
    },
  );
const requested = (reply: object): Mock =>
  answer(RequestErasureDocument, { subject, reason: 'CONSENT_WITHDRAWN', document: null }, { requestErasure: reply } as never);

const known = (found: ErasablePersonQuery['erasablePerson']): Mock =>
  answer(ErasablePersonDocument, { subject }, { __typename: 'Query', erasablePerson: found });
const pupil: ErasablePersonQuery['erasablePerson'] = {
  __typename: 'ErasablePerson',
  kind: 'STUDENT',
  schoolYear: 2019,
  schoolName: '青禾小学',
  grade: 3,
  classNo: 2,
  facts: 4,
};

test('an erasure is asked for by id only, after its consequences were read', async () => {
  renderAt(`/erasures?subject=student/${subject}`, [list([]), known(pupil), requested({ __typename: 'Erasure', subject })]);
  expect(((await screen.findByLabelText(/登记编号/)) as HTMLInputElement).value).toBe(`student/${subject}`);
  await userEvent.selectOptions(screen.getByLabelText('理由'), 'CONSENT_WITHDRAWN');
  await userEvent.click(screen.getByRole('button', { name: '下一步：核对后果' }));
  const dialog = await screen.findByRole('region', { name: '确定删除此人的个人信息？' });
  expect(dialog.textContent).toContain('学生 · 2019—2020 学年 · 青禾小学 · 3 年级 2 班');
  expect(dialog.textContent).toContain('无法恢复');
  expect(dialog.textContent).toContain('台账的全部证明保持不变');
  await userEvent.click(within(dialog).getByRole('button', { name: '永久删除' }));
  await expect.poll(() => screen.getByLabelText<HTMLInputElement>(/登记编号/).value, { timeout: 5_000 }).toBe('');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a name is no id, and a refusal is told', async () => {
  const refusal = { __typename: 'Refusal', code: 'PersonUnknown', zh: '没有登记过这个编号的学生或教师。', en: 'unknown' };
  renderAt('/erasures', [list([]), known(pupil), requested(refusal)]);
  await userEvent.type(await screen.findByLabelText(/登记编号/), '赵甲');
  await userEvent.click(screen.getByRole('button', { name: '下一步：核对后果' }));
  expect(screen.getByText(/应为登记编号/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: '确定删除此人的个人信息？' })).toBeNull();
  await userEvent.clear(screen.getByLabelText(/登记编号/));
  await userEvent.type(screen.getByLabelText(/登记编号/), subject);
  await userEvent.selectOptions(screen.getByLabelText('理由'), 'CONSENT_WITHDRAWN');
  await userEvent.click(screen.getByRole('button', { name: '下一步：核对后果' }));
  await userEvent.click(
    within(await screen.findByRole('region', { name: '确定删除此人的个人信息？' })).getByRole('button', { name: '永久删除' }),
  );
  expect((await screen.findByRole('alert')).textContent).toBe(refusal.zh);
});

test('an id that nobody has is told before anything is asked', async () => {
  renderAt(`/erasures?subject=${subject}`, [list([]), known(null)]);
  await userEvent.click(await screen.findByRole('button', { name: '下一步：核对后果' }));
  expect((await screen.findByRole('alert')).textContent).toContain('没有登记过这个编号');
  expect(screen.queryByRole('button', { name: '永久删除' })).toBeNull();
});

test('a certificate is printed alone, with the county and room for a stamp', async () => {
  const printed: string[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => void printed.push(document.querySelector('.erasure-printed')?.textContent ?? ''));
  renderAt('/erasures', [list([certified, { ...certified, subject: '0d3c1a52-6a55-4c0e-9f6c-000000000002' }])]);
  await userEvent.click((await screen.findAllByRole('button', { name: '打印' }))[0]!);
  expect(printed).toHaveLength(1);
  expect(printed[0]).toContain('个人信息删除证明县（区）代码 000000');
  expect(printed[0]).toContain(subject);
  expect(document.querySelectorAll('.erasure-printed')).toHaveLength(1);
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => document.querySelectorAll('.erasure-printed').length).toBe(0);
});

test('a certificate shows every step, what was purged where and until when a backup can be read, and is saved without a name', async () => {
  renderAt('/erasures', [list([certified])]);
  const card = (await screen.findByRole('heading', { level: 3, name: /学生/ })).closest('li')!;
  expect(within(card).getByText('已签发证明')).toBeTruthy();
  expect(card.textContent).toContain('当前视图：2 行');
  expect(card.textContent).toContain('2019年10月12日');
  expect(card.textContent).toContain('恢复备份后再次销毁');
  expect(within(card).getByRole('link', { name: '密钥销毁' }).getAttribute('href')).toMatch(/^\/facts\/22222222/);
  await userEvent.click(within(card).getByRole('button', { name: '保存证明' }));
  const { name, content } = vi.mocked(saveFile).mock.calls[0]![0];
  expect(name).toBe(`junheng-erasure-${subject}.json`);
  expect(JSON.parse(String(content))).toMatchObject({
    format: 'junheng-erasure-certificate-v1',
    lastReadable: '2019-10-12',
    keys: [{ class: 'direct', schoolYear: 2019, fingerprint: 'f'.repeat(43) }],
    purged: [{ projection: 'gateway.live', count: 2 }, {}],
  });
});

test('a new registration is allowed with its reason', async () => {
  const allowing = answer(AllowNewLifecycleDocument, { subject, reason: 'ERASED_BY_MISTAKE', document: null }, {
    allowNewLifecycle: { __typename: 'Erasure', subject },
  } as never);
  const allowed = {
    __typename: 'NewLifecycle',
    reason: 'ERASED_BY_MISTAKE',
    document: null,
    at: '2019-09-14T03:04:00Z',
    by: 'local-operator',
  } as const;
  renderAt('/erasures', [{ ...list([certified]), maxUsageCount: 1 }, allowing, list([{ ...certified, allowedAgain: allowed }])]);
  await userEvent.click(await screen.findByRole('button', { name: '准许重新登记…' }));
  const form = screen.getByRole('region', { name: '准许重新登记…' });
  await userEvent.selectOptions(within(form).getByLabelText('理由'), 'ERASED_BY_MISTAKE');
  await userEvent.click(within(form).getByRole('button', { name: '准许' }));
  expect(await screen.findByText(/误删/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '准许重新登记…' })).toBeNull();
});

test('the legal limit and the state of the keys are told', async () => {
  renderAt('/erasures', [list([], { previous: 'former-secret-name', wrappedByPrevious: 30 })]);
  expect(await screen.findByText(/由法律顾问判断/)).toBeTruthy();
  expect(screen.getByText('former-secret-name').closest('p')!.textContent).toContain('还有 30 把');
});
