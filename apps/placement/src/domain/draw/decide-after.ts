import type { Decision } from '@junheng/decider';
import { type ArrivalCommand, type ArrivalRefusal, decideArrivals } from './decide-arrivals.ts';
import { decideLots, type LotCommand, type LotRefusal } from './decide-lots.ts';
import { decideNotice, type NoticeCommand, type NoticeRefusal } from './decide-notice.ts';
import type { DrawEvent } from './events.ts';
import type { Draw } from './state.ts';

/** Commands from the lots to the arrivals of a fixed placement. */
export type AfterCommand = LotCommand | NoticeCommand | ArrivalCommand;

export type AfterRefusal = LotRefusal | NoticeRefusal | ArrivalRefusal;

export function decideAfter(command: AfterCommand, draw: Draw): Decision<DrawEvent, AfterRefusal> {
  switch (command.do) {
    case 'draw-homeroom':
    case 'draw-teams':
      return decideLots(command, draw);
    case 'place-late':
    case 'leave':
      return decideArrivals(command, draw);
    default:
      return decideNotice(command, draw);
  }
}
