import { type Decider, type Decision, refuse } from '@junheng/decider';
import { type AfterCommand, type AfterRefusal, decideAfter } from './decide-after.ts';
import { type ConstraintCommand, type ConstraintRefusal, decideConstraints } from './decide-constraints.ts';
import { decidePlan, type PlanCommand, type PlanRefusal } from './decide-plan.ts';
import { decideRoster, type RosterCommand, type RosterRefusal } from './decide-roster.ts';
import { decideRun, type RunCommand, type RunRefusal } from './decide-run.ts';
import { decideSeal, type SealCommand, type SealRefusal } from './decide-seal.ts';
import { decideSeed, type SeedCommand, type SeedRefusal } from './decide-seed.ts';
import type { DrawEvent } from './events.ts';
import { evolveDraw } from './evolve.ts';
import { type DrawState, notPlanned } from './state.ts';

export type DrawCommand = PlanCommand | ConstraintCommand | RosterCommand | SealCommand | SeedCommand | RunCommand | AfterCommand;

export type DrawRefusal = PlanRefusal | ConstraintRefusal | RosterRefusal | SealRefusal | SeedRefusal | RunRefusal | AfterRefusal;

export const drawDecider: Decider<DrawCommand, DrawState, DrawEvent, DrawRefusal> = {
  initial: notPlanned,
  evolve: evolveDraw,
  decide(command, draw): Decision<DrawEvent, DrawRefusal> {
    if (command.do === 'draft' || command.do === 'change-plan') return decidePlan(command, draw);
    if (draw === null) return refuse('DrawUnknown');
    switch (command.do) {
      case 'declare':
      case 'decide-constraint':
      case 'withdraw-constraint':
        return decideConstraints(command, draw);
      case 'freeze':
      case 'thaw':
        return decideRoster(command, draw);
      case 'appoint':
      case 'seal':
        return decideSeal(command, draw);
      case 'commit':
      case 'reveal':
      case 'void-round':
      case 'public-value':
        return decideSeed(command, draw);
      case 'record-run':
      case 'annul':
        return decideRun(command, draw);
      default:
        return decideAfter(command, draw);
    }
  },
};
