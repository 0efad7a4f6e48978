import { lightColours } from '@junheng/contracts';
import { lightRule as lightOfModality } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { obligationsInForce } from '../packs/packs-in-force.ts';
import { dutiesOn, thresholdsOf } from './duty.ts';
import type { MeasureCard } from './lights-api.ts';
import { readMeasureLight } from './read-board.ts';
import { readDutyLight } from './read-duty-light.ts';

/** A measure with all its obligations; null: none in force has that id, or nothing of it has a light. */
export function readMeasureCard(book: Book, measureId: string, day: string): MeasureCard | null {
  const duties = dutiesOn(book, day).filter((duty) => duty.measureId === measureId);
  if (duties.length === 0) return null;
  const measure = readMeasureLight(book, duties, day);
  const entry = book.one('measure', measureId);
  const own = entry?.state.thresholds ?? null;
  return {
    day,
    asOf: book.asOf,
    measure,
    coOffices: measure.officeIds.filter((id) => id !== measure.leadOffice),
    thresholds: thresholdsOf(book, measureId),
    ownThresholds: own && {
      reason: own.reason,
      setBy: own.setBy,
      eventId: entry!.history.findLast(({ type }) => type === 'ThresholdsSet')!.eventId,
    },
    duties: duties
      .map((duty) => readDutyLight(book, duty, day))
      .toSorted((a, b) => lightColours.indexOf(a.light) - lightColours.indexOf(b.light)),
    withoutLight: obligationsInForce(book, day)
      .filter(({ place, obligation }) => place.part.id === measureId && lightOfModality(obligation) !== 'full')
      .map(({ obligation }) => ({
        obligationId: obligation.id,
        clause: obligation.clause,
        label: { zh: obligation.labelZh, en: obligation.labelEn },
        text: { zh: obligation.textZh, en: obligation.textEn },
        modality: obligation.modality,
      })),
  };
}
