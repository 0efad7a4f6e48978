import { obligation, obligationsOf, type PlacedObligation, policyPacks } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import type { ClauseTarget, Conflict } from './packs-api.ts';
import { type ChosenThreshold, chosenTarget } from './chosen-target.ts';
import { dueOf, packsInForce } from './packs-in-force.ts';
import { isLater } from './pack-standing.ts';

/** Thresholds of an obligation as texts; a standard that nobody entered yet is a threshold without a value. */
export function targetsOf(placed: PlacedObligation, choices: Parameters<typeof chosenTarget>[1]): ClauseTarget[] {
  const target = chosenTarget(placed.obligation, choices);
  if (target.kind === 'threshold') return target.all.map(asText);
  if (target.kind !== 'none' || target.reason !== 'standard-not-entered' || placed.obligation.indicatorId === undefined) return [];
  const { indicatorId, comparator = 'standard', unit = '', stage = 'both' } = placed.obligation;
  return [{ indicatorId, comparator, value: null, unit, stage, origin: 'document' }];
}

const asText = ({ value, ...rest }: ChosenThreshold): ClauseTarget => ({ ...rest, value: String(value) });

type Side = Conflict['sides'][number];

/**
 * Where obligations ask different things of one indicator of the same stage: another number, or another of two days. Documents that are
 * not in force stand beside for comparison, but make no conflict among themselves.
 */
export function readConflicts(book: Book, day: string): Conflict[] {
  const inForce = new Map(packsInForce(book, day).map(({ pack, version }) => [pack.id, version.choices]));
  const sides = new Map<string, Side[]>();
  for (const pack of policyPacks)
    for (const placed of obligationsOf(pack.id)) {
      const choices = inForce.get(pack.id) ?? null;
      const { id, labelZh, labelEn, clause } = placed.obligation;
      for (const target of targetsOf(placed, choices)) {
        const list = sides.get(target.indicatorId) ?? [];
        list.push({
          obligationId: id,
          packId: pack.id,
          shortZh: pack.shortZh,
          shortEn: pack.shortEn,
          labelZh,
          labelEn,
          clause,
          target,
          due: dueOf(placed, choices).due,
          isInForce: choices !== null,
          isLater: isLater(pack, day),
        });
        sides.set(target.indicatorId, list);
      }
    }
  const leading = new Map([...inForce.values()].flatMap((choices) => choices.leading.map((each) => [each.indicatorId, each.obligationId])));
  return [...sides]
    .filter(([, list]) => list.some((a) => a.isInForce && list.some((b) => b.isInForce && differ(a, b))))
    .map(([indicatorId, list]) => ({ indicatorId, sides: list, leading: leading.get(indicatorId) ?? null }));
}

const differ = (a: Side, b: Side): boolean =>
  a.obligationId !== b.obligationId &&
  (a.target.stage === b.target.stage || a.target.stage === 'both' || b.target.stage === 'both') &&
  appliesTo(a) === appliesTo(b) &&
  (a.target.value !== b.target.value ||
    a.target.comparator !== b.target.comparator ||
    (a.due !== null && b.due !== null && a.due !== b.due));

/** Clauses about other kinds of schools do not contradict each other. */
const appliesTo = ({ obligationId }: Side): string | undefined => obligation(obligationId)?.obligation.appliesTo;
