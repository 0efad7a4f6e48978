import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { myRights, renderAt } from '../../test/render-at.tsx';
import { listsOf } from './governance-lists.ts';

const line = () => screen.findByRole('complementary', { name: '数据时点' });

test('a page of governance says of which day it is and by what it is filtered, on paper too', async () => {
  renderAt('/tasks?asOf=2019-10-10&office=personnel', []);
  expect((await line()).textContent).toMatch(/截至 2019年10月10日.*筛选：office=personnel/);
  expect((await line()).className).not.toContain('screen-only');
});

test('without a day it is of the platform’s own', async () => {
  renderAt('/tasks', []);
  expect((await line()).textContent).toContain('截至 2019年9月12日');
});

test('the lists of a page are saved whole by who may read them, as of the day in view', async () => {
  renderAt('/escalations?asOf=2019-10-10', [myRights(['read-escalations'])]);
  const link = await within(await line()).findByRole('link');
  expect(link.textContent).toBe('保存全部：预警清单（.xlsx）');
  expect(link.getAttribute('href')).toBe('/downloads/governance/lists/escalations.xlsx?asOf=2019-10-10');
  expect(listsOf('/escalations', () => true)).toHaveLength(3);
  expect(listsOf('/schools', () => true)).toEqual([]);
});
