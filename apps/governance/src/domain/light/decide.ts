import { canonicalJson } from '@junheng/contracts';
import { accept, type Decider, type Decision, refuse } from '@junheng/decider';
import { daysBetween, lightRule, trajectoryAt } from '@junheng/lights';
import { assess, isDecided } from './assess.ts';
import type { LightCommand, LightRefusal } from './commands.ts';
import { isPersonsHand } from '../hands.ts';
import type { LightEvent } from './events.ts';
import { evolveLight, type LightStreamState, neverAssessed, overrideOn } from './state.ts';

type LightDecision = Decision<LightEvent, LightRefusal>;
type Of<Do extends LightCommand['do']> = Extract<LightCommand, { do: Do }>;

export const lightDecider: Decider<LightCommand, LightStreamState, LightEvent, LightRefusal> = {
  initial: neverAssessed,
  evolve: evolveLight,
  decide(command, state): LightDecision {
    switch (command.do) {
      case 'record-value':
        return recordValue(command, state);
      case 'sign-value':
        return signValue(command, state);
      case 'record-violation':
        return recordViolation(command, state);
      case 'confirm-violation':
      case 'clear-violation':
        return followViolation(command, state);
      case 'set-target':
        return setTarget(command, state);
      case 'override':
        return override(command);
      case 'end-override':
        return endOverride(command, state);
      case 'assess':
        return assessAnew(command, state);
    }
  },
};

/** The same again is said once a month: a value that no event confirms grows old. */
function recordValue(command: Of<'record-value'>, { recorded }: LightStreamState): LightDecision {
  const { do: _, ...data } = command;
  const { day, ledgerSize: __, viewVersion: ___, ...figures } = data;
  if (recorded !== null) {
    const { day: before, ledgerSize: ____, viewVersion: _____, ...known } = recorded;
    const isSame = canonicalJson(figures) === canonicalJson(known);
    const saysMore = data.value !== null && day.slice(0, 7) > before.slice(0, 7);
    if (isSame && !saysMore) return accept();
  }
  return accept({ type: 'ValueRecorded', data });
}

function signValue(
  { obligationId, day, value, officeId, by: signedBy, dutyKind }: Of<'sign-value'>,
  state: LightStreamState,
): LightDecision {
  const common = { obligationId, day, officeId, signedBy };
  if (dutyKind === 'watched') {
    const standing = state.violations.filter(({ cleared }) => cleared === null).length;
    return accept({
      type: 'ValueSigned',
      data: { ...common, value: String(standing), target: '0', direction: 'down', unit: 'violations' },
    });
  }
  if (value === null) return refuse('NothingToSign');
  if (dutyKind === 'reported')
    return accept({ type: 'ValueSigned', data: { ...common, value, target: '100', direction: 'up', unit: '%' } });
  const { recorded } = state;
  if (recorded === null || recorded.value === null || !isDecided(recorded)) return refuse('NothingToSign');
  if (recorded.value !== value) return refuse('ValueMoved');
  const { target, direction, unit } = recorded;
  return accept({ type: 'ValueSigned', data: { ...common, value, target, direction, unit } });
}

function recordViolation(command: Of<'record-violation'>, { violations }: LightStreamState): LightDecision {
  const { do: _, ...data } = command;
  const known = violations.find(({ violationId }) => violationId === data.violationId);
  if (!known) return accept({ type: 'ViolationRecorded', data });
  const isSame = known.finding === data.finding && known.source === data.source && known.schoolId === data.schoolId;
  return isSame ? accept() : refuse('ViolationExists');
}

function followViolation(command: Of<'confirm-violation'> | Of<'clear-violation'>, { violations }: LightStreamState): LightDecision {
  const violation = violations.find(({ violationId }) => violationId === command.violationId);
  if (!violation) return refuse('ViolationUnknown');
  if (violation.cleared !== null) return refuse('ViolationIsCleared');
  if (command.do === 'confirm-violation') {
    const { do: _, ...data } = command;
    return violation.confirmedBy === null ? accept({ type: 'ViolationConfirmed', data }) : accept();
  }
  const { do: _, ...data } = command;
  const { recordedBy, confirmedBy } = violation;
  const isFirstHand = (hand: string | null) => hand !== null && hand !== data.clearedBy && isPersonsHand(hand);
  return recordedBy === data.clearedBy || !(isFirstHand(recordedBy) || isFirstHand(confirmedBy))
    ? refuse('SecondPersonNeeded')
    : accept({ type: 'ViolationCleared', data });
}

/** A county may ask more of itself than the document, never less: a light would turn green by a stroke of the pen. */
function setTarget(command: Of<'set-target'>, { recorded }: LightStreamState): LightDecision {
  const { do: _, dutyKind, due, ...data } = command;
  if (dutyKind !== 'measured' || recorded === null || recorded.direction === null) return refuse('NotMeasured');
  const isUp = recorded.direction === 'up';
  const isLooser = (value: number) =>
    recorded.target !== null && (isUp ? value < Number(recorded.target) : value > Number(recorded.target));
  const points = data.points.map(({ day, value }) => ({ day, value: Number(value) }));
  // what is due on a day must have arrived by it; what holds at all times may not even begin below
  const atStake = due === null ? points.map(({ value }) => value) : [trajectoryAt(points, due) ?? Number(recorded.target)];
  if ((data.target !== null && isLooser(Number(data.target))) || (points.length > 0 && atStake.some(isLooser)))
    return refuse('TargetLooser');
  return accept({ type: 'TargetSet', data });
}

/** At most a year: what is to stand longer is a matter of the target or of the thresholds. */
const longestOverride = 366;

function override(command: Of<'override'>): LightDecision {
  const { do: _, by: overriddenBy, ...data } = command;
  const days = daysBetween(data.day, data.until);
  if (days < 1 || days > longestOverride) return refuse('UntilNotAhead');
  if (data.light === data.ruleLight) return refuse('SameAsRule');
  return accept({ type: 'LightOverridden', data: { ...data, overriddenBy } });
}

function endOverride({ obligationId, day, by: endedBy }: Of<'end-override'>, state: LightStreamState): LightDecision {
  if (overrideOn(state, day) === null) return refuse('NotOverridden');
  return accept({ type: 'OverrideEnded', data: { obligationId, day, cause: 'withdrawn', endedBy } });
}

/** Says the light when it changed, or what led to it; and that an override is over. */
function assessAnew({ obligationId, day, facts, thresholds, by }: Of<'assess'>, state: LightStreamState): LightDecision {
  const { light, reasons, state: found } = assess(state, facts, thresholds, day);
  const known = state.assessed;
  const isSame =
    known !== null && known.light === light && known.ruleVersion === lightRule.version && known.reasons.join() === reasons.join();
  const isOver = state.override !== null && overrideOn(state, day) === null;
  const events: LightEvent[] = [];
  if (isOver) events.push({ type: 'OverrideEnded', data: { obligationId, day, cause: 'elapsed', endedBy: by } });
  if (!isSame) {
    const { amberGap, redGap, amberDaysLate, redDaysLate } = thresholds;
    events.push({
      type: 'LightAssessed',
      data: {
        obligationId,
        day,
        ruleVersion: lightRule.version,
        state: { ...found, gap: found.gap === null ? null : String(found.gap) },
        thresholds: { amberGap: String(amberGap), redGap: String(redGap), amberDaysLate, redDaysLate },
        light,
        reasons,
      },
    });
  }
  return accept(...events);
}
