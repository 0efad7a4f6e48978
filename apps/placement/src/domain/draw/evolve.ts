import { evolveAfter, emptyAfter } from './after-state.ts';
import type { DrawEvent } from './events.ts';
import type { Draw, DrawConstraint, DrawState, Round } from './state.ts';

export function evolveDraw(state: DrawState, event: DrawEvent): DrawState {
  if (event.type === 'PlacementPlanDrafted') {
    const { version, plan, draftedBy, ...cohort } = event.data;
    return { ...(state ?? { ...begun, ...cohort }), version, plan, draftedBy };
  }
  return state === null ? state : evolvePlanned(state, event);
}

const begun = {
  attempt: 1,
  constraints: [],
  freezings: 0,
  roster: null,
  supervisors: [],
  seal: null,
  rounds: [],
  run: null,
  annulments: [],
  after: emptyAfter,
};

function evolvePlanned(draw: Draw, event: Exclude<DrawEvent, { type: 'PlacementPlanDrafted' }>): Draw {
  switch (event.type) {
    case 'ConstraintDeclared': {
      const { constraintId, declaredBy, kind, studentIds, classNos, places, ground, salt, words } = event.data;
      const declared = {
        constraintId,
        declaredBy,
        kind,
        studentIds,
        classNos,
        places,
        ground,
        salt,
        words,
        decided: null,
        isWithdrawn: false,
      };
      return { ...draw, constraints: [...draw.constraints, declared] };
    }
    case 'ConstraintDecided': {
      const { constraintId, decision, reason, decidedBy } = event.data;
      return withConstraint(draw, constraintId, { decided: { decision, reason, decidedBy } });
    }
    case 'ConstraintWithdrawn':
      return withConstraint(draw, event.data.constraintId, { isWithdrawn: true });
    case 'PlacementRosterFrozen': {
      const { freezing, rows, rosterRoot, source } = event.data;
      return { ...draw, freezings: freezing, roster: { freezing, rows, rosterRoot, source, entries: [] } };
    }
    case 'RosterEntryFrozen': {
      const { studentId, position, leaf, salt, attributes, name } = event.data;
      const roster = draw.roster!;
      return { ...draw, roster: { ...roster, entries: [...roster.entries, { studentId, position, leaf, salt, attributes, name }] } };
    }
    case 'RosterThawed':
      return { ...draw, roster: null };
    case 'SupervisorAppointed': {
      const { supervisorId, role, chosenBy, signsIn, name } = event.data;
      return { ...draw, supervisors: [...draw.supervisors, { supervisorId, role, chosenBy, signsIn, name }] };
    }
    case 'DrawSealed': {
      const { drawId: _, schoolId: _s, schoolYear: _y, grade: _g, attempt: _a, ...seal } = event.data;
      return { ...draw, seal, rounds: [roundOf(1, seal)] };
    }
    case 'SeedCommitted': {
      const { supervisorId, commitment, at } = event.data;
      return inRound(draw, ({ commitments }) => ({ commitments: [...commitments, { supervisorId, commitment, at }] }));
    }
    case 'SeedRevealed': {
      const { supervisorId, number, nonce, at } = event.data;
      return inRound(draw, ({ reveals }) => ({ reveals: [...reveals, { supervisorId, number, nonce, at }] }));
    }
    case 'SeedRoundVoided': {
      const { round, missing, nextSource, nextDeadline } = event.data;
      const voided = inRound(draw, () => ({ missing }));
      return { ...voided, rounds: [...voided.rounds, roundOf(round + 1, { publicSource: nextSource, revealDeadline: nextDeadline })] };
    }
    case 'PublicValueTyped': {
      const { value, typedBy } = event.data;
      return inRound(draw, ({ typed }) => ({ typed: [...typed.filter((other) => other.typedBy !== typedBy), { value, typedBy }] }));
    }
    case 'PublicValueRecorded':
      return inRound(draw, () => ({ publicValue: event.data.value, recordedAt: event.data.recordedAt, seed: event.data.seed }));
    case 'DrawRun': {
      const { round, seed, classOf, resultHash, balance } = event.data;
      return { ...draw, run: { round, seed, classOf, resultHash, balance } };
    }
    case 'DrawAnnulled': {
      const { attempt, reason, annulledAt, annulledBy } = event.data;
      const hashes = { sealHash: draw.seal?.sealHash ?? null, resultHash: draw.run?.resultHash ?? null };
      const annulments = [...draw.annulments, { attempt, reason, annulledAt, annulledBy, ...hashes }];
      return { ...draw, attempt: attempt + 1, annulments, roster: null, seal: null, rounds: [], run: null, after: emptyAfter };
    }
    default:
      return { ...draw, after: evolveAfter(draw.after, event) };
  }
}

const roundOf = (round: number, { publicSource, revealDeadline }: Pick<Round, 'publicSource' | 'revealDeadline'>): Round => ({
  round,
  publicSource,
  revealDeadline,
  commitments: [],
  reveals: [],
  typed: [],
  publicValue: null,
  recordedAt: null,
  seed: null,
  missing: null,
});

const inRound = (draw: Draw, change: (round: Round) => Partial<Round>): Draw => ({
  ...draw,
  rounds: draw.rounds.map((round, at) => (at === draw.rounds.length - 1 ? { ...round, ...change(round) } : round)),
});

const withConstraint = (draw: Draw, constraintId: string, change: Partial<DrawConstraint>): Draw => ({
  ...draw,
  constraints: draw.constraints.map((each) => (each.constraintId === constraintId ? { ...each, ...change } : each)),
});
