import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { taskListDecider } from './decide.ts';
import type { TaskListEvent } from './events.ts';

const issued = (...taskIds: string[]): TaskListEvent => ({ type: 'TaskListIssued', data: { schoolYear: 2019, taskIds } });
const issue = (...taskIds: string[]) => ({ schoolYear: 2019, taskIds });

test('a task list is issued, and grows by what is new', () => {
  expect(given(taskListDecider).when(issue('a', 'b'))).toEqual({ ok: true, events: [issued('a', 'b')] });
  expect(given(taskListDecider, [issued('a', 'b')]).when(issue('b', 'c'))).toEqual({ ok: true, events: [issued('c')] });
  expect(given(taskListDecider, [issued('a', 'b')]).when(issue('a'))).toEqual({ ok: true, events: [] });
});

test('a task list without a task is not issued', () => {
  expect(given(taskListDecider).when(issue())).toEqual({ ok: false, refusal: 'NothingToIssue' });
});
