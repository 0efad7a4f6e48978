import type { GovernanceEvent } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { MeetingEvent } from './events.ts';
import { evolveMeeting, type MeetingState, notCalled } from './state.ts';

/** `today`: the day of the command. */
export type MeetingCommand =
  | ({ do: 'call' } & GovernanceEvent<'MeetingCalled'>['data'])
  | ({ do: 'hold'; today: string } & GovernanceEvent<'MeetingHeld'>['data']);

export type MeetingRefusal = 'MeetingNotCalled' | 'MeetingIsHeld' | 'DayInFuture' | 'DayOutsideQuarter';

export const meetingDecider: Decider<MeetingCommand, MeetingState, MeetingEvent, MeetingRefusal> = {
  initial: notCalled,
  evolve: evolveMeeting,
  decide(command, meeting) {
    if (command.do === 'call') {
      const { do: _, ...data } = command;
      if (meeting?.held) return refuse('MeetingIsHeld');
      if (quarterOf(data.day) !== `${data.year}-${data.quarter}`) return refuse('DayOutsideQuarter');
      const isSame = meeting?.day === data.day && meeting.remarks === data.remarks;
      return isSame ? accept() : accept({ type: 'MeetingCalled', data });
    }
    const { do: _, today, ...data } = command;
    if (meeting === null) return refuse('MeetingNotCalled');
    if (meeting.held) return meeting.held.minutes === data.minutes && meeting.held.day === data.day ? accept() : refuse('MeetingIsHeld');
    if (data.day > today) return refuse('DayInFuture');
    return accept({ type: 'MeetingHeld', data });
  },
};

/** `2019-4` for a day of October to December 2019. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
