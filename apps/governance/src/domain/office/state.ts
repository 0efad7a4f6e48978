import type { OfficeKind } from '@junheng/contracts';
import type { OfficeEvent } from './events.ts';

export type OfficeState = {
  /** null: not registered. */
  facts: { kind: OfficeKind; nameZh: string; nameEn: string } | null;
  /** 包保; the person's id. */
  leaderId: string | null;
  isClosed: boolean;
};

export const notRegistered: OfficeState = { facts: null, leaderId: null, isClosed: false };

export function evolveOffice(state: OfficeState, event: OfficeEvent): OfficeState {
  switch (event.type) {
    case 'OfficeRegistered':
    case 'OfficeCorrected': {
      const { kind, nameZh, nameEn } = event.data;
      return { ...state, facts: { kind, nameZh, nameEn }, isClosed: false };
    }
    case 'LeaderInChargeNamed':
      return { ...state, leaderId: event.data.personId };
    case 'OfficeClosed':
      return { ...state, isClosed: true };
  }
}
