import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { myRights, renderAt } from '../../test/render-at.tsx';

const navigation = async () => within(await screen.findByRole('navigation', { name: '主导航' }));
const isUnfolded = (button: HTMLElement) => button.getAttribute('aria-expanded') === 'true';

test('the group of the page in view is unfolded, and its place is marked', async () => {
  renderAt('/erasures', []);
  const nav = await navigation();
  expect(isUnfolded(await nav.findByRole('button', { name: '平台' }))).toBe(true);
  expect(isUnfolded(nav.getByRole('button', { name: '监测' }))).toBe(false);
  expect(nav.getByRole('link', { name: '删除个人信息' }).getAttribute('aria-current')).toBe('page');
});

test('another group unfolds by keyboard in its stead, and Escape goes back', async () => {
  renderAt('/erasures', []);
  const nav = await navigation();
  const [figures, platform] = [await nav.findByRole('button', { name: '监测' }), nav.getByRole('button', { name: '平台' })];
  figures.focus();
  await userEvent.keyboard('{Enter}');
  expect([figures, platform].map(isUnfolded)).toEqual([true, false]);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('指标');
  await userEvent.keyboard('{Escape}');
  expect([figures, platform].map(isUnfolded)).toEqual([false, true]);
});

test('what the actor may not open is not there, and neither is a group of nothing', async () => {
  renderAt('/erasures', [myRights(['read-aggregates', 'read-erasures'])]);
  const nav = await navigation();
  expect(await nav.findByRole('link', { name: '删除个人信息' })).toBeTruthy();
  expect(nav.queryByRole('link', { name: '演示时钟' })).toBeNull();
  expect(nav.queryByRole('link', { name: '数据导入' })).toBeNull();
});

test('a group of one place is a link to it', async () => {
  renderAt('/erasures', [myRights(['import-registers', 'read-erasures'])]);
  const nav = await navigation();
  expect((await nav.findByRole('link', { name: '数据导入' })).getAttribute('href')).toBe('/imports');
  expect(nav.queryByRole('button', { name: '数据' })).toBeNull();
});
