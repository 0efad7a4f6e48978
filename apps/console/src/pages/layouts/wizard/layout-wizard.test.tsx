import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { answer, type Mock, renderAt } from '../../../../test/render-at.tsx';
import { builtIn, fileHash, own, proposal, proposedMapping, trial } from '../../../../test/sample-layouts.ts';
import {
  DefineLayoutDocument,
  LayoutListDocument,
  ProposeLayoutDocument,
  TryLayoutDocument,
  type TryLayoutMutation,
} from '../../../gql/graphql.ts';
import { type MappingDocument, readMapping } from '../document/mapping-document.ts';

beforeEach(() => sessionStorage.clear());

const address = `/layouts/new?file=${fileHash}&name=%E9%82%BB%E5%8E%BF.csv`;
const layouts = answer(LayoutListDocument, {}, { __typename: 'Query', layouts: [builtIn, own] });
const proposed = (changes: Partial<typeof proposal> = {}) =>
  answer(ProposeLayoutDocument, { fileHash, kind: null }, { __typename: 'Mutation', proposeLayout: { ...proposal, ...changes } });

/** Answers every trial, and keeps the documents that were tried. */
function trials(tried: MappingDocument[], result: TryLayoutMutation['tryLayout'] = trial): Mock {
  return {
    request: {
      query: TryLayoutDocument,
      variables: ({ document }: { document: string }) => {
        tried.push(readMapping(document)!);
        return true;
      },
    },
    result: { data: { __typename: 'Mutation', tryLayout: result } },
    maxUsageCount: 50,
    delay: 0,
  } as MockLink.MockedResponse as Mock;
}

const more = (column: string) => within(screen.getByRole('rowheader', { name: new RegExp(`^${column}`) }).closest('tr')!);

test('the proposal stands beside its certainty and its reason, and what is needed and not found is asked for', async () => {
  renderAt(address, [layouts, proposed(), trials([])]);
  const gender = await screen.findByRole('combobox', { name: '性别：取自哪一列' });
  expect((gender as HTMLSelectElement).value).toBe('title:sx');
  expect(more('性别').getByText('大致可信').textContent).toContain('70%');
  expect(more('性别').getByText('列名通常就是这个意思')).toBeTruthy();
  expect(more('姓名').getByText('必需的列，请选择')).toBeTruthy();
});

test('a value without a word is an open question until it is given one, and the trial then has it', async () => {
  const tried: MappingDocument[] = [];
  renderAt(address, [layouts, proposed(), trials(tried)]);
  await screen.findByText('1 个值还没有对应');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '性别：“F”对应' }), '女');
  expect(screen.queryByText('1 个值还没有对应')).toBeNull();
  await expect.poll(() => tried.at(-1)?.columns['性别']?.values).toEqual({ M: '男', F: '女' });
});

test('a required column may be said to be absent where the template allows it, and only there', async () => {
  const tried: MappingDocument[] = [];
  renderAt(address, [layouts, proposed(), trials(tried)]);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: '姓名：取自哪一列' }), '文件里没有这一项');
  await expect.poll(() => tried.at(-1)?.absent).toEqual(['姓名']);
  expect(within(screen.getByRole('combobox', { name: '年级：取自哪一列' })).queryByText('文件里没有这一项')).toBeNull();
});

test('the cell that the trial finds faulty is marked and told, though the finding names the title of the file', async () => {
  renderAt(address, [layouts, proposed(), trials([])]);
  expect(await screen.findByText('试读的 2 行中有 1 行有错误，见下。')).toBeTruthy();
  expect(screen.getByText('有误').closest('td')!.className).toBe('cell-faulty');
  expect(screen.getByText('sx（第 3 行）：').closest('li')!.textContent).toContain('没有这个性别');
});

test('what the service finds wrong with the mapping stands at its column', async () => {
  const invalid: TryLayoutMutation['tryLayout'] = {
    __typename: 'LayoutInvalid',
    code: 'LayoutInvalid',
    zh: '有误',
    en: 'invalid',
    flaws: [{ __typename: 'LayoutFlaw', path: 'columns.年级.from', zh: '同一标题出现两次', en: 'twice' }],
  };
  renderAt(address, [layouts, proposed(), trials([], invalid)]);
  await screen.findByText('还有 1 处要先补上，才能试读：');
  expect(more('年级').getByText('同一标题出现两次')).toBeTruthy();
  expect(more('性别').queryByText('同一标题出现两次')).toBeNull();
});

test('a saved mapping leads its file to the check, and can be downloaded', async () => {
  const id = 'neighbour-2';
  const document = JSON.stringify({ ...proposedMapping, id, title: { zh: '邻县', en: 'Next door' } }, null, 2);
  const saved = { ...own, layoutId: id, titleZh: '邻县', titleEn: 'Next door', document };
  renderAt(address, [
    layouts,
    proposed(),
    trials([]),
    answer(DefineLayoutDocument, { document }, { __typename: 'Mutation', defineLayout: saved }),
  ]);
  await userEvent.type(await screen.findByRole('textbox', { name: '英文名称（可不填）' }), 'Next door');
  const field = screen.getByRole('textbox', { name: '编号' });
  await userEvent.clear(field);
  await userEvent.type(field, id);
  await userEvent.click(screen.getByRole('button', { name: '保存对应关系' }));
  const query = `file=${fileHash}&name=${encodeURIComponent('邻县.csv')}&layout=${id}&kind=STUDENT_ROSTER`;
  expect((await screen.findByRole('link', { name: '用它检查 邻县.csv' })).getAttribute('href')).toBe(`/imports?${query}`);
  expect(screen.getByRole('link', { name: '下载对应关系文件' }).getAttribute('href')).toBe(`/downloads/layouts/${id}.json`);
});

test('the id of a mapping that comes with the platform cannot be taken', async () => {
  renderAt(address, [layouts, proposed(), trials([])]);
  const field = await screen.findByRole('textbox', { name: '编号' });
  await userEvent.clear(field);
  await userEvent.type(field, 'project-star');
  expect(screen.getByText('这个编号属于平台自带的对应关系，请换一个。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '保存对应关系' }).hasAttribute('disabled')).toBe(true);
});

test('a file that a known mapping fits is sent on without a new one', async () => {
  renderAt(address, [layouts, proposed({ knownLayout: 'project-star' }), trials([])]);
  expect((await screen.findByRole('link', { name: '用它检查这份文件' })).getAttribute('href')).toContain('layout=project-star');
});

test('what was changed is there again after a reload', async () => {
  const answers = [layouts, proposed(), trials([])];
  const first = renderAt(address, answers);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: '姓名：取自哪一列' }), 'read (476)');
  first.unmount();
  renderAt(address, answers);
  expect(((await screen.findByRole('combobox', { name: '姓名：取自哪一列' })) as HTMLSelectElement).value).toBe('title:read');
});

test('a file that holds no table says so and offers another', async () => {
  const refused = { __typename: 'Refusal' as const, code: 'NoTable', zh: '没有找到表头', en: 'No header' };
  renderAt(address, [layouts, answer(ProposeLayoutDocument, { fileHash, kind: null }, { __typename: 'Mutation', proposeLayout: refused })]);
  expect(await screen.findByText('没有找到表头')).toBeTruthy();
  expect(screen.getByRole('link', { name: '换一份文件' })).toBeTruthy();
});
