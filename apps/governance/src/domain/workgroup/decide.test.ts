import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type WorkgroupCommand, workgroupDecider } from './decide.ts';
import type { WorkgroupEvent } from './events.ts';

const schoolId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const idOf = (digit: number) => `0d3c1a52-6a55-5c0e-9f6c-00000000000${digit}`;
const leader = { memberId: idOf(1), name: '示例甲', duty: '校长' };
const member = { memberId: idOf(2), name: '示例乙', duty: '教导主任' };
const command: WorkgroupCommand = { schoolId, schoolYear: 2019, leader, members: [member], by: 'wang' };
const named = ({ memberId, name, duty }: typeof leader): WorkgroupEvent => ({
  type: 'WorkgroupMemberNamed',
  data: { schoolId, memberId, name, duty },
});
const formed = (schoolYear: number, leaderId: string, memberIds: string[]): WorkgroupEvent => ({
  type: 'WorkgroupFormed',
  data: { schoolId, schoolYear, leaderId, memberIds, formedBy: 'wang' },
});
const past = [named(leader), named(member), formed(2019, idOf(1), [idOf(2)])];

describe('a school’s working group', () => {
  test('is formed with its members, each named by an event of their own', () => {
    expect(given(workgroupDecider).when(command)).toEqual({ ok: true, events: past });
  });

  test('stays as it is when the same is formed again under other ids', () => {
    const again = { ...command, leader: { ...leader, memberId: idOf(8) }, members: [{ ...member, memberId: idOf(9) }] };
    expect(given(workgroupDecider, past).when(again)).toEqual({ ok: true, events: [] });
  });

  test('changes its members, and those who stay keep their ids', () => {
    const other = { memberId: idOf(3), name: '示例丙', duty: '教研组长' };
    expect(given(workgroupDecider, past).when({ ...command, schoolYear: 2020, members: [other] })).toEqual({
      ok: true,
      events: [named(other), formed(2020, idOf(1), [idOf(3)])],
    });
  });

  test('names nobody twice', () => {
    expect(given(workgroupDecider, past).when({ ...command, members: [member, member] })).toEqual({ ok: false, refusal: 'MemberTwice' });
  });
});
