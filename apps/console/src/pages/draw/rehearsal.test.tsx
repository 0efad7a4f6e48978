import { createHash } from 'node:crypto';
import type { PlacementProblem } from '@junheng/placement-draw';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer, clockAt, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import { sampleDraw } from '../../../test/sample-draw.ts';
import { type DrawJob, drawInSteps, type DrawReport } from '../../draws/draw-job.ts';
import { DrawDocument, DrawProblemDocument } from '../../gql/graphql.ts';

/** jsdom has no workers: this one does the same work on the page, once it is let. */
class WorkerOnPage extends EventTarget {
  postMessage(job: DrawJob) {
    queueMicrotask(() => this.say({ kind: 'progress', share: 0.4 }));
    goOn = () => {
      const steps = drawInSteps(job, (bytes) => createHash('sha256').update(bytes).digest());
      let step = steps.next();
      while (!step.done) step = steps.next();
      this.say({ kind: 'done', outcome: step.value });
    };
  }
  terminate() {
    isEnded = true;
  }
  say(data: DrawReport) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
let goOn = () => {};
let isEnded = false;
beforeEach(() => {
  isEnded = false;
  vi.stubGlobal('Worker', WorkerOnPage);
});
afterEach(() => vi.unstubAllGlobals());

const { drawId } = sampleDraw();
const pupils = Array.from({ length: 20 }, (_, at) => ({ id: String(at) }));
const problem: PlacementProblem = {
  pupils,
  classes: [{ id: '1' }, { id: '2' }],
  attributes: [{ id: 'gender', kind: 'category', values: pupils.map((_, at) => (at % 2 ? 'male' : 'female')) }],
  together: [],
  apart: [],
  allowed: [],
};
const page = (answered: object) =>
  renderAt(`/draws/${drawId}`, [
    myRights(['read-draws', 'plan-draws']),
    { ...clockAt('2019-08-25', 'DEMO'), maxUsageCount: 1000 },
    answer(DrawDocument, { drawId }, { __typename: 'Query', placementDraw: sampleDraw({ status: 'FROZEN' }) }),
    answer(DrawProblemDocument, { drawId }, { __typename: 'Query', drawProblem: answered } as never),
  ] satisfies Mock[]);
const start = async () => userEvent.click(await screen.findByRole('button', { name: '试排一次' }));

test('a rehearsal tells how far it is, then how alike classes can be, and never who comes where', async () => {
  page({ __typename: 'DrawProblem', problem: JSON.stringify(problem) });
  await start();
  expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('40');
  goOn();
  expect(await screen.findByText(/已经是可能的最均衡分法/)).toBeTruthy();
  expect(screen.getByRole('img', { name: '班额各班相同；女生各班相同；' })).toBeTruthy();
  const girls = within(screen.getByRole('rowheader', { name: '女生' }).closest('tr')!);
  expect(girls.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['5', '5', '0', '0']);
});

test('a rehearsal that is stopped leaves nothing running', async () => {
  page({ __typename: 'DrawProblem', problem: JSON.stringify(problem) });
  await start();
  await userEvent.click(await screen.findByRole('button', { name: '停止' }));
  expect(await screen.findByRole('button', { name: '试排一次' })).toBeTruthy();
  expect(isEnded).toBe(true);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what cannot be drawn is told in the platform’s words', async () => {
  page({ __typename: 'Refusal', code: 'EntryUnreadable', zh: '有学生的条目已被删除，名册须重新冻结。', en: 'empty' });
  await start();
  expect((await screen.findByRole('alert')).textContent).toBe('有学生的条目已被删除，名册须重新冻结。');
});

test('a conflict that only the search finds leads back to the plan', async () => {
  page({ __typename: 'DrawProblem', problem: JSON.stringify({ ...problem, together: [['0', '1']], apart: [['0', '1']] }) });
  await start();
  await screen.findByRole('progressbar');
  goOn();
  expect((await screen.findByRole('alert')).textContent).toContain('能不能排');
});
