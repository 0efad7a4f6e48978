import { describe, expect, test } from 'vitest';
import { createEvidenceGate } from './evidence-limits.ts';

const limits = { atOnce: 2, waiting: 2, bytesOfUnit: 100, within: 1000 };

describe('createEvidenceGate', () => {
  test('lets two files in, one of an account, and the rest in their turn', async () => {
    const gate = createEvidenceGate(() => '2019-10-15', limits);
    const entered: string[] = [];
    const enter = async (account: string) => {
      const leave = await gate.enter(account);
      entered.push(leave === null ? `${account} refused` : account);
      return leave!;
    };
    const leaveWang = await enter('wang');
    const again = enter('wang');
    const leaveLi = await enter('li');
    const zhao = enter('zhao');
    await enter('sun');
    expect(entered).toEqual(['wang', 'li', 'sun refused']);
    leaveLi();
    const leaveZhao = await zhao;
    expect(entered.slice(3)).toEqual(['zhao']); // wang still has one
    leaveWang();
    await again;
    expect(entered.slice(4)).toEqual(['wang']);
    leaveZhao();
    await enter('sun');
  });

  test('counts what a unit has filed on a day', () => {
    let day = '2019-10-15';
    const gate = createEvidenceGate(() => day, limits);
    gate.filed('office/a', 60);
    expect(gate.isFull('office/a')).toBe(false);
    gate.filed('office/a', 60);
    expect([gate.isFull('office/a'), gate.isFull('office/b')]).toEqual([true, false]);
    day = '2019-10-16';
    expect(gate.isFull('office/a')).toBe(false);
  });
});
