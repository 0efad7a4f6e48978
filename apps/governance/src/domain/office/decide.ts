import type { OfficeKind } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { OfficeEvent } from './events.ts';
import { evolveOffice, notRegistered, type OfficeState } from './state.ts';

export type OfficeCommand =
  /** Registers an office, corrects its name or kind, or opens a closed one again. */
  | { do: 'declare'; officeId: string; kind: OfficeKind; nameZh: string; nameEn: string }
  | { do: 'name-leader'; officeId: string; personId: string | null }
  /** `duties`: for how many obligations the office answers or helps. */
  | { do: 'close'; officeId: string; duties: number };

export type OfficeRefusal = 'OfficeUnknown' | 'OfficeHasDuties';

export const officeDecider: Decider<OfficeCommand, OfficeState, OfficeEvent, OfficeRefusal> = {
  initial: notRegistered,
  evolve: evolveOffice,
  decide(command, { facts, leaderId, isClosed }) {
    const { officeId } = command;
    if (command.do === 'declare') {
      const { kind, nameZh, nameEn } = command;
      if (facts && !isClosed && facts.kind === kind && facts.nameZh === nameZh && facts.nameEn === nameEn) return accept();
      const data = { officeId, kind, nameZh, nameEn };
      return accept(facts && !isClosed ? { type: 'OfficeCorrected', data } : { type: 'OfficeRegistered', data });
    }
    if (!facts || isClosed) return command.do === 'close' && facts ? accept() : refuse('OfficeUnknown');
    if (command.do === 'name-leader') {
      const { personId } = command;
      return personId === leaderId ? accept() : accept({ type: 'LeaderInChargeNamed', data: { officeId, personId } });
    }
    return command.duties > 0 ? refuse('OfficeHasDuties') : accept({ type: 'OfficeClosed', data: { officeId } });
  },
};
