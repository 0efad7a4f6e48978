import type { WorkgroupEvent } from './events.ts';

export type Member = { memberId: string; name: string; duty: string };

export type WorkgroupState = {
  /** Whoever was ever named, by id; the group is made of them. */
  named: Readonly<Record<string, Omit<Member, 'memberId'>>>;
  /** null: the school has none. */
  formed: { schoolYear: number; leaderId: string; memberIds: readonly string[]; formedBy: string } | null;
};

export const notFormed: WorkgroupState = { named: {}, formed: null };

export function evolveWorkgroup(state: WorkgroupState, event: WorkgroupEvent): WorkgroupState {
  if (event.type === 'WorkgroupMemberNamed') {
    const { memberId, name, duty } = event.data;
    return { ...state, named: { ...state.named, [memberId]: { name, duty } } };
  }
  const { schoolYear, leaderId, memberIds, formedBy } = event.data;
  return { ...state, formed: { schoolYear, leaderId, memberIds, formedBy } };
}
