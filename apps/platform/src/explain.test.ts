import { StartProblem } from '@junheng/runtime';
import { expect, test } from 'vitest';
import { explain } from './explain.ts';

test('leaves a problem that is meant for people as it is', () => {
  const problem = new StartProblem('PortInUse', '端口', 'port');
  expect(explain(problem, '/home')).toBe(problem);
});

test.each([
  [Object.assign(new Error('x'), { code: 'ENOSPC' }), 'DiskProblem'],
  [Object.assign(new Error('x'), { code: 'EROFS' }), 'DiskProblem'],
  [Object.assign(new Error('x'), { code: '53100' }), 'DiskProblem'],
  [Object.assign(new Error('x'), { code: '28P01' }), 'SecretsOfOtherData'],
  [Object.assign(new Error('x'), { code: 'ERR_MODULE_NOT_FOUND' }), 'InstallationIncomplete'],
  [new TypeError("Cannot read properties of null (reading '张三')"), 'Fault'],
  ['text', 'Fault'],
  [null, 'Fault'],
])('turns %o into %s, in both languages, without the details of a fault', (error, code) => {
  const problem = explain(error, '/data/.junheng');
  expect(problem.code).toBe(code);
  expect(problem.zh).toMatch(/[一-鿿]/);
  expect(problem.message).not.toContain('张三');
});
