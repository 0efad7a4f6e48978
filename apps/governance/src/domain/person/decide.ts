import { type Role, roles, type Scope } from '@junheng/access';
import { accept, type Decider, type Decision, refuse } from '@junheng/decider';
import type { PersonEvent } from './events.ts';
import { evolvePerson, grantsInForce, isSameGrant, nobody, type PersonState, scopeIdOf } from './state.ts';

type Facts = {
  personId: string;
  /** Who commands. */
  actorId: string;
  /** YYYY-MM-DD. */
  today: string;
  /** Others who are administrators today. */
  otherAdministrators: number;
};

export type PersonCommand = Facts &
  (
    | { do: 'admit'; issuer: string; account: string; name: string }
    | { do: 'grant'; role: Role; scope: Scope; until: string | null }
    | { do: 'revoke'; role: Role; scope: Scope; reason: string }
    | { do: 'suspend' | 'reinstate'; reason: string }
  );

export type PersonRefusal =
  | 'PersonUnknown'
  | 'AccountOfAnother'
  | 'OwnRights'
  | 'RoleAtAnotherPlace'
  | 'UntilIsPast'
  | 'GrantUnknown'
  | 'LastAdministrator';

/** Nobody raises or restores their own rights, and one administrator always remains. */
export const personDecider: Decider<PersonCommand, PersonState, PersonEvent, PersonRefusal> = {
  initial: nobody,
  evolve: evolvePerson,
  decide(command, state) {
    const { personId } = command;
    if (command.do === 'admit') return admit(command, state);
    if (!state.isAdmitted) return refuse('PersonUnknown');
    if (command.actorId === personId) return refuse('OwnRights');
    switch (command.do) {
      case 'grant':
        return grant(command, state);
      case 'revoke': {
        const { role, scope, reason } = command;
        if (!state.grants.some((held) => isSameGrant(held, { role, scope }))) return refuse('GrantUnknown');
        if (role === 'administrator' && isLastAdministrator(command, state)) return refuse('LastAdministrator');
        return accept({ type: 'RoleRevoked', data: { personId, role, scopeKind: scope.kind, scopeId: scopeIdOf(scope), reason } });
      }
      case 'suspend':
        if (state.isSuspended) return accept();
        if (isLastAdministrator(command, state)) return refuse('LastAdministrator');
        return accept({ type: 'PersonSuspended', data: { personId, reason: command.reason } });
      case 'reinstate':
        return state.isSuspended ? accept({ type: 'PersonReinstated', data: { personId, reason: command.reason } }) : accept();
    }
  },
};

type Decided = Decision<PersonEvent, PersonRefusal>;

function admit({ personId, issuer, account, name }: Extract<PersonCommand, { do: 'admit' }>, state: PersonState): Decided {
  if (!state.isAdmitted) return accept({ type: 'PersonAdmitted', data: { personId, issuer, account, name } });
  if (state.issuer !== issuer || state.account !== account) return refuse('AccountOfAnother');
  return state.name === name ? accept() : accept({ type: 'PersonNameCorrected', data: { personId, name } });
}

function grant({ personId, role, scope, until, today }: Extract<PersonCommand, { do: 'grant' }>, state: PersonState): Decided {
  if (roles[role].at !== scope.kind) return refuse('RoleAtAnotherPlace');
  if (until !== null && until < today) return refuse('UntilIsPast');
  const held = state.grants.find((one) => isSameGrant(one, { role, scope }));
  if (held?.until === until) return accept();
  return accept({ type: 'RoleGranted', data: { personId, role, scopeKind: scope.kind, scopeId: scopeIdOf(scope), until } });
}

const isLastAdministrator = ({ today, otherAdministrators }: Facts, state: PersonState): boolean =>
  otherAdministrators === 0 && grantsInForce(state, today).some(({ role }) => role === 'administrator');
