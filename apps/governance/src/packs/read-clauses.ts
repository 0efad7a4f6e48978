import { lightRule, type Obligation, type PlacedObligation } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { overrideOn } from '../domain/light/state.ts';
import type { PackVersion } from '../domain/pack/state.ts';
import { evidenceOf } from '../lights/evidence-of.ts';
import { tasksOf } from '../tasks/read-tasks.ts';
import { dueOf } from './packs-in-force.ts';
import type { Clause } from './packs-api.ts';
import { readConflicts, targetsOf } from './read-conflicts.ts';
import { responsibilityOf } from './read-responsibility.ts';

/** Each obligation with what it demands, who answers, and how far its tasks are. */
export function clausesOf(book: Book, day: string, placed: readonly (PlacedObligation & { version: PackVersion | null })[]): Clause[] {
  const tasks = Map.groupBy(tasksOf(book, day), ({ obligationId }) => obligationId);
  const conflicts = readConflicts(book, day);
  const filesOf = evidenceOf(book);
  return placed.map((each) => {
    const { obligation, pack, place, version } = each;
    const { id, clause, labelZh, labelEn, textZh, textEn, kind, modality } = obligation;
    const { due, source: dueSource } = dueOf(each, version?.choices ?? null);
    const targets = targetsOf(each, version?.choices ?? null);
    const own = tasks.get(id) ?? [];
    const light = book.one('light', id)?.state;
    const files = filesOf(id, own);
    return {
      obligationId: id,
      packId: pack.id,
      partKind: place.kind,
      partId: place.part.id,
      partZh: place.part.labelZh,
      partEn: place.part.labelEn,
      clause,
      labelZh,
      labelEn,
      textZh,
      textEn,
      kind,
      modality,
      lightRule: lightRule(obligation),
      indicatorId: obligation.indicatorId ?? null,
      targets,
      due,
      dueSource,
      frequency: obligation.frequency ?? null,
      frequencySource: obligation.frequencySource ?? null,
      responsibility: responsibilityOf(book, each),
      leavesDueOpen: leavesDueOpen(obligation),
      leavesValueOpen: leavesValueOpen(obligation),
      conflictsWith: [
        ...new Set(
          conflicts
            .filter(({ sides }) => sides.some((side) => side.obligationId === id && side.isInForce))
            .flatMap(({ sides }) => sides.filter((side) => side.isInForce && side.obligationId !== id).map((side) => side.obligationId)),
        ),
      ],
      tasks: {
        open: own.filter(({ step, kind: of }) => step === 'open' && of === 'task').length,
        late: own.filter(({ alarm }) => alarm === 'amber' || alarm === 'red').length,
        done: own.filter(({ step }) => step === 'closed' || step === 'confirmed').length,
      },
      files,
      evidence: files.length,
      light: light?.assessed?.light ?? null,
      isOverridden: light !== undefined && overrideOn(light, day) !== null,
    };
  });
}

/** A duty that is carried out once, or for which the document gives no rhythm, and no day. */
export const leavesDueOpen = (obligation: Obligation): boolean =>
  lightRule(obligation) === 'full' &&
  obligation.kind !== 'prohibition' &&
  obligation.due === undefined &&
  (obligation.frequency === undefined || obligation.frequency === 'once');

/** "The standard" of the province or city, or a number that the county may replace by its own. */
export const leavesValueOpen = ({ comparator, target, settingDefault }: Obligation): boolean =>
  comparator === 'standard' || target === 'standard' || settingDefault !== undefined;
