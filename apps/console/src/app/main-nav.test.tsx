import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderAt } from '../../test/render-at.tsx';

const navigation = async () => within(await screen.findByRole('navigation', { name: '主导航' }));
const isUnfolded = (button: HTMLElement) => button.getAttribute('aria-expanded') === 'true';

test('the group of the page in view is unfolded, and its place is marked', async () => {
  renderAt('/erasures', []);
  const nav = await navigation();
  expect(isUnfolded(nav.getByRole('button', { name: '平台' }))).toBe(true);
  expect(isUnfolded(nav.getByRole('button', { name: '监测' }))).toBe(false);
  expect(nav.getByRole('link', { name: '删除个人信息' }).getAttribute('aria-current')).toBe('page');
});

test('another group unfolds by keyboard in its stead, and Escape goes back', async () => {
  renderAt('/erasures', []);
  const nav = await navigation();
  const [figures, platform] = [nav.getByRole('button', { name: '监测' }), nav.getByRole('button', { name: '平台' })];
  figures.focus();
  await userEvent.keyboard('{Enter}');
  expect([figures, platform].map(isUnfolded)).toEqual([true, false]);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('指标');
  await userEvent.keyboard('{Escape}');
  expect([figures, platform].map(isUnfolded)).toEqual([false, true]);
});

test('a group of one place is a link to it', async () => {
  renderAt('/erasures', []);
  const nav = await navigation();
  expect(nav.getByRole('link', { name: '数据导入' }).getAttribute('href')).toBe('/imports');
  expect(nav.queryByRole('button', { name: '数据' })).toBeNull();
});
