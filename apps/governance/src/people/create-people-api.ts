import { type Actor, type Grant, may, roles } from '@junheng/access';
import { calendarDay, dayOf, governanceContracts, officeId } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import { z } from 'zod';
import { type PersonCommand, personDecider } from '../domain/person/decide.ts';
import { grantsInForce } from '../domain/person/state.ts';
import type { Result } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { PeopleApi, Person } from './people-api.ts';
import { refusePeople } from './people-refusals.ts';
import { handsOf } from './hands-of.ts';
import { otherAdministrators, personOfAccount, readPeople, readPerson } from './read-people.ts';

const { issuer, account, name } = governanceContracts.personAdmitted.fields;
const personId = z.uuid();
const reason = governanceContracts.roleRevoked.fields.reason.schema;
const role = z.enum(Object.keys(roles) as (keyof typeof roles)[]);
const scope = z.union([
  z.strictObject({ kind: z.literal('county') }),
  z.strictObject({ kind: z.enum(['office', 'school', 'class', 'child']), id: officeId }),
]);
const admission = z.strictObject({ issuer: issuer.schema, account: account.schema, name: name.schema });
const granting = z.strictObject({ personId, role, scope, until: calendarDay.nullable() });
const revoking = z.strictObject({ personId, role, scope, reason });
const standing = z.strictObject({ personId, reason });

type Command<C = PersonCommand> = C extends PersonCommand ? Omit<C, 'personId' | 'actorId' | 'today' | 'otherAdministrators'> : never;

export function createPeopleApi({ runtime, book, decide }: TopicParts): Omit<PeopleApi, 'recordRead' | 'readReadAudit'> {
  const today = () => dayOf(runtime.clock.now());

  /** One at a time: two administrators who revoke each other at once would else leave none. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };

  const change = async (id: string, command: Command, actor: Actor): Promise<Result<Person>> => {
    const others = otherAdministrators(await book.read(null), id, today());
    const facts = { personId: id, actorId: actor.id, today: today(), otherAdministrators: others };
    const handled = await decide(`person/${id}`, personDecider, { ...command, ...facts }, actor);
    if (!handled.ok) return refusePeople(handled.refusal);
    return { ok: true, value: readPerson(await book.read(null), id, today())! };
  };

  const command = <I extends { personId: string }>(
    schema: z.ZodType<I>,
    of: (input: Omit<I, 'personId'>) => Command,
  ): ((input: I, actor: Actor) => Promise<Result<Person>>) =>
    async function (input, actor) {
      if (!may(actor, 'manage-people', {})) return refusePeople('NotPermitted');
      const parsed = schema.safeParse(input);
      if (!parsed.success) return refusePeople('InputInvalid');
      const { personId: id, ...rest } = parsed.data;
      return inTurn(() => change(id, of(rest), actor));
    };

  return {
    async admitPerson(input, actor) {
      if (!may(actor, 'manage-people', {})) return refusePeople('NotPermitted');
      const parsed = admission.safeParse({ ...input, account: input.account.trim(), name: input.name.trim() });
      if (!parsed.success) return refusePeople('InputInvalid');
      return inTurn(async () => {
        const known = personOfAccount(await book.read(null), parsed.data.issuer, parsed.data.account);
        const id = known?.id ?? uuidFromBytes(runtime.entropy.bytes(16, `person|${parsed.data.issuer}|${parsed.data.account}`));
        return change(id, { do: 'admit', ...parsed.data }, actor);
      });
    },
    grantRole: command(granting, (input) => ({ do: 'grant', ...input })),
    revokeRole: command(revoking, (input) => ({ do: 'revoke', ...input })),
    suspendPerson: command(standing, (input) => ({ do: 'suspend', ...input })),
    reinstatePerson: command(standing, (input) => ({ do: 'reinstate', ...input })),
    async readPeople(asOf, actor) {
      return may(actor, 'read-people', {}) ? readPeople(await book.read(asOf), asOf ?? today()) : [];
    },
    async readHands(actorIds, actor) {
      return may(actor, 'read-policy', {}) ? handsOf(await book.read(null), actorIds, today()) : [];
    },
    async readGrants({ issuer: at, subject }) {
      const found = personOfAccount(await book.read(null), at, subject);
      if (found === null) return null;
      const grants = grantsInForce(found.state, today()).map((held): Grant => ({ role: held.role, scope: held.scope }));
      return { personId: found.id, grants, nameZh: found.state.name ?? '' };
    },
  };
}
