import type { PackChoices } from '@junheng/contracts';
import { indicatorDefinition, type Obligation, type Target, targetOf, type Threshold } from '@junheng/policy-packs';

/** Where a number to compare with comes from; county: it was entered for this county. */
export type ChosenThreshold = Omit<Threshold, 'origin'> & { origin: Threshold['origin'] | 'county' };
export type ChosenTarget = Exclude<Target, { kind: 'threshold' }> | { kind: 'threshold'; all: readonly ChosenThreshold[] };

/** What an obligation asks, with the county's own values in the place of "the standard" and of defaults. */
export function chosenTarget(obligation: Obligation, choices: PackChoices | null): ChosenTarget {
  const target = targetOf(obligation);
  const entered = (choices?.standards ?? []).filter(({ obligationId }) => obligationId === obligation.id);
  if (entered.length === 0) return target;
  const stage = obligation.stage ?? 'both';
  const ofDocument: readonly ChosenThreshold[] = target.kind === 'threshold' ? target.all : [];
  const own = entered.map((choice): ChosenThreshold => {
    const like = ofDocument.find(({ indicatorId }) => indicatorId === choice.indicatorId);
    return {
      indicatorId: choice.indicatorId,
      comparator: like?.comparator ?? comparatorOf(obligation, choice.indicatorId),
      value: Number(choice.value),
      unit: like?.unit ?? obligation.unit ?? indicatorDefinition(choice.indicatorId)?.unit ?? '',
      stage: choice.stage ?? stage,
      origin: 'county',
    };
  });
  const isEntered = ({ indicatorId, stage: of }: ChosenThreshold) =>
    own.some((choice) => choice.indicatorId === indicatorId && (choice.stage === of || choice.stage === 'both' || of === 'both'));
  return { kind: 'threshold', all: [...own, ...ofDocument.filter((each) => !isEntered(each))] };
}

/** Of a clause that only says "the standard": the way the indicator is better. */
const comparatorOf = ({ comparator }: Obligation, indicatorId: string): Threshold['comparator'] => {
  if (comparator === '>=' || comparator === '<=' || comparator === '==' || comparator === '<') return comparator;
  return indicatorDefinition(indicatorId)?.direction === 'down' ? '<=' : '>=';
};
