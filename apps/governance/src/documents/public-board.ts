import type { PolicyPack } from '@junheng/policy-packs';
import type { DutyLight, LightBoard, MeasureCard, MeasureLight } from '../lights/lights-api.ts';
import type { PublicBoard, PublicGoal, PublicMeasure, PublicPack } from './documents-api.ts';

/** A figure of fewer persons, classes or schools than this is not shown to the public. */
export const smallestShown = 10;

/** Units in which a value counts persons, their cases, classes or schools: a small one may point at somebody. */
const countsFew: readonly string[] = ['cases', 'violations', 'persons', 'students', 'students funded', 'teachers', 'classes', 'schools'];

type Parts = { board: LightBoard; cards: readonly MeasureCard[]; packs: readonly PolicyPack[] };

/**
 * What anybody may see: each field is named here, and nothing that is not named passes. No school, no person, no text that a
 * person wrote.
 */
export function publicBoard({ board, cards, packs }: Parts): PublicBoard {
  const packIds = [...new Set(board.measures.map(({ packId }) => packId))];
  return {
    day: board.day,
    ruleVersion: board.ruleVersion,
    packs: packIds.flatMap((packId): PublicPack[] => {
      const measures = board.measures.filter((measure) => measure.packId === packId && measure.kind !== 'goals').map(publicMeasure);
      const duties = cards.filter(({ measure }) => measure.packId === packId && measure.kind === 'goals').flatMap((card) => card.duties);
      const pack = packs.find(({ id }) => id === packId);
      if (pack === undefined) return [];
      const goals = duties.filter(({ dutyKind }) => dutyKind === 'measured').map(publicGoal);
      return [{ packId, title: { zh: pack.titleZh, en: pack.titleEn }, measures, goals }];
    }),
  };
}

const publicMeasure = (measure: MeasureLight): PublicMeasure => ({
  measureId: measure.measureId,
  packId: measure.packId,
  number: measure.number,
  label: measure.label,
  officeName: measure.leadOfficeName,
  light: measure.light,
  counts: measure.counts,
  overridden: measure.overridden,
  ownThresholds: measure.ownThresholds,
  nextMilestone: measure.nextMilestone,
  overdue: measure.overdue,
});

export function publicGoal({ obligationId, packId, clause, label, due, light, value }: DutyLight): PublicGoal {
  const shown = value?.value ?? null;
  const isOfFew = value?.total != null && value.total < smallestShown;
  const isSmallCount = shown !== null && shown > 0 && shown < smallestShown && countsFew.includes(value!.unit);
  const isSuppressed = shown !== null && (isOfFew || isSmallCount);
  return {
    obligationId,
    packId,
    clause,
    label,
    due,
    light,
    value: isSuppressed ? null : shown,
    target: value?.target ?? null,
    unit: value?.unit ?? '',
    isSuppressed,
  };
}
