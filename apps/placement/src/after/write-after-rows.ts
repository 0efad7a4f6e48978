import type { EventToAppend } from '@junheng/event-log';
import type { Transaction } from '@junheng/event-store';
import type { DrawEvent } from '../domain/draw/events.ts';
import { gapsOf } from '../figures/placement-gaps.ts';
import { writeArrival } from '../views/arrival-rows.ts';
import { deleteFigures, writeFigures } from '../views/figure-rows.ts';
import { supersedeObjections, writeObjection, writeObjectionResolved } from '../views/objection-rows.ts';

/** The desks' rows of what follows a draw, in the transaction of its events. */
export async function writeAfterRows(
  transaction: Transaction,
  county: string,
  events: readonly EventToAppend<DrawEvent>[],
  time: Date,
): Promise<void> {
  for (const { id: eventId, event } of events) {
    const { type, data } = event;
    switch (type) {
      case 'DrawRun':
        await writeFigures(transaction, county, { drawId: data.drawId, schoolYear: data.schoolYear, ...gapsOf(data.balance.classes) });
        break;
      case 'DrawAnnulled':
        await deleteFigures(transaction, county, data.drawId);
        await supersedeObjections(transaction, county, data.drawId);
        break;
      case 'ObjectionRaised':
        await writeObjection(transaction, county, { ...data, raisedAt: time });
        break;
      case 'ObjectionResolved': {
        const { objectionId, decision: step, remedy } = data;
        await writeObjectionResolved(transaction, county, { objectionId, step, remedy, resolvedAt: time });
        break;
      }
      case 'LatePlacementRun':
        await writeArrival(transaction, county, { ...data, placedAt: time, eventId });
        break;
      default:
    }
  }
}
