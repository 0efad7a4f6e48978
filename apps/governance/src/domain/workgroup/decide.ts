import { accept, type Decider, refuse } from '@junheng/decider';
import type { WorkgroupEvent } from './events.ts';
import { evolveWorkgroup, type Member, notFormed, type WorkgroupState } from './state.ts';

/** Ids are for members who are new; one who is in the group already, with the same name and duty, keeps their own. */
export type WorkgroupCommand = { schoolId: string; schoolYear: number; leader: Member; members: readonly Member[]; by: string };

export type WorkgroupRefusal = 'MemberTwice';

export const workgroupDecider: Decider<WorkgroupCommand, WorkgroupState, WorkgroupEvent, WorkgroupRefusal> = {
  initial: notFormed,
  evolve: evolveWorkgroup,
  decide({ schoolId, schoolYear, leader, members, by }, { named, formed }) {
    const present = formed === null ? [] : [formed.leaderId, ...formed.memberIds];
    const kept = [leader, ...members].map(({ name, duty, memberId }): Member => {
      const own = present.find((id) => named[id]?.name === name && named[id]?.duty === duty);
      return { memberId: own ?? memberId, name, duty };
    });
    const ids = kept.map(({ memberId }) => memberId);
    if (new Set(ids).size < ids.length) return refuse('MemberTwice');
    const [leaderId, ...memberIds] = ids;
    const isSame = formed?.schoolYear === schoolYear && present.length === ids.length && ids.every((id, at) => present[at] === id);
    if (isSame) return accept();
    const added = kept.filter(({ memberId }) => !present.includes(memberId));
    return accept(...added.map((member): WorkgroupEvent => ({ type: 'WorkgroupMemberNamed', data: { schoolId, ...member } })), {
      type: 'WorkgroupFormed',
      data: { schoolId, schoolYear, leaderId: leaderId!, memberIds, formedBy: by },
    });
  },
};
