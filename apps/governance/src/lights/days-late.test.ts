import type { PlacedObligation } from '@junheng/policy-packs';
import { expect, test } from 'vitest';
import { neverAssessed } from '../domain/light/state.ts';
import type { TaskStep } from '../domain/task/state.ts';
import type { Task } from '../tasks/tasks-api.ts';
import { daysLateOf } from './days-late.ts';

const placed = { obligation: { kind: 'milestone' } } as PlacedObligation;
const task = (step: TaskStep, daysLate: number | null = 20) => ({ kind: 'task', step, daysLate }) as Task;
const late = (...tasks: Task[]) => daysLateOf({ placed, due: '2019-10-01', tasks, stream: neverAssessed }, '2019-10-21');

test('a late task stays late when its office closes it, until somebody confirms', () => {
  expect(late(task('open'))).toBe(20);
  expect(late(task('closed'))).toBe(20);
  expect(late(task('closed', -3))).toBe(0);
  expect(late(task('confirmed'))).toBe(0);
});

test('a milestone whose only task was cancelled is as late as one that nobody made a task of', () => {
  expect(late()).toBe(20);
  expect(late(task('cancelled', null))).toBe(20);
  expect(late(task('cancelled', null), task('open', -1))).toBe(0);
});
