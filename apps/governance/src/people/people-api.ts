import type { Actor, Grant, PersonalRead, PersonalReadKind, Right, Role, Scope } from '@junheng/access';
import type { Result } from '../result.ts';

/** Somebody who may sign in. */
export type Person = {
  /** Surrogate id: what stands in events, and in an actor. */
  personId: string;
  /** null: the person's data was erased. */
  name: string | null;
  /** Who they are to the identity provider; null as the name. */
  issuer: string;
  account: string | null;
  isSuspended: boolean;
  admittedAt: Date;
  grants: readonly PersonGrant[];
};

export type PersonGrant = Grant & {
  /** The last day on which it holds (YYYY-MM-DD); null: until revoked. */
  until: string | null;
  /** false: its last day is over, or the person is suspended. */
  isInForce: boolean;
  grantedAt: Date;
  grantedBy: string;
  /** The way to its receipt. */
  eventId: string;
};

/** Whose hand a step of a record was. */
export type Hand = {
  actorId: string;
  /** false: the platform itself, the one-time link, or a program. */
  isPerson: boolean;
  /** null: not a person, or the person's data was erased. */
  name: string | null;
  /** Offices the person acts for today, and what the person is in the county. */
  units: readonly { zh: string; en: string }[];
  schoolIds: readonly string[];
};

/** One reading of personal data. */
export type ReadAudit = {
  ordinal: number;
  at: Date;
  actorId: string;
  actorKind: string;
  /** null: not a person, or the person's data was erased. */
  actorName: string | null;
  right: Right;
  kind: PersonalReadKind;
  subject: string | null;
  schoolId: string | null;
  count: number | null;
};

/** null: any. Days are whole days in Asia/Shanghai, both among them. `subject`: a subject or a school. */
export type ReadAuditQuery = {
  actorId: string | null;
  kind: PersonalReadKind | null;
  subject: string | null;
  fromDay: string | null;
  untilDay: string | null;
  offset: number;
  limit: number;
};

export type PeopleApi = {
  /** Admits somebody, or corrects the name of who has this account. Refused: NotPermitted, InputInvalid. */
  admitPerson(input: { issuer: string; account: string; name: string }, actor: Actor): Promise<Result<Person>>;
  /** The same again changes nothing; another last day takes the place of the former. Refused: NotPermitted, InputInvalid, PersonUnknown, OwnRights, RoleAtAnotherPlace, UntilIsPast. */
  grantRole(input: { personId: string; role: Role; scope: Scope; until: string | null }, actor: Actor): Promise<Result<Person>>;
  /** Refused: NotPermitted, InputInvalid, PersonUnknown, OwnRights, GrantUnknown, LastAdministrator. */
  revokeRole(input: { personId: string; role: Role; scope: Scope; reason: string }, actor: Actor): Promise<Result<Person>>;
  /** From here on the person holds nothing. Refused: NotPermitted, InputInvalid, PersonUnknown, OwnRights, LastAdministrator. */
  suspendPerson(input: { personId: string; reason: string }, actor: Actor): Promise<Result<Person>>;
  /** Refused: NotPermitted, InputInvalid, PersonUnknown, OwnRights. */
  reinstatePerson(input: { personId: string; reason: string }, actor: Actor): Promise<Result<Person>>;
  /** In order of admission; [] for whoever lacks read-people. */
  readPeople(asOf: string | null, actor: Actor): Promise<Person[]>;
  /** For signing in: what holds today; null: nobody was admitted under this account. `nameZh` is '' where the name was erased. */
  readGrants(account: { issuer: string; subject: string }): Promise<{ personId: string; grants: readonly Grant[]; nameZh: string } | null>;
  /** In the order of the ids, for whoever may read governance's records; [] else. An id that is nobody's is no person. */
  readHands(actorIds: readonly string[], actor: Actor): Promise<Hand[]>;
  /** Before the answer leaves: if this fails, nothing is read. */
  recordRead(read: PersonalRead, actor: Actor): Promise<void>;
  /** Newest first; nothing for whoever lacks read-audit. */
  readReadAudit(query: ReadAuditQuery, actor: Actor): Promise<{ items: ReadAudit[]; total: number }>;
};
