import { documentNumber, erasableKinds, erasureReasons, newLifecycleReasons } from '@junheng/contracts';
import type { KeyKeeper } from '@junheng/vault';
import { z } from 'zod';
import type { Actor, CustodyApi, Erasure, Result } from './api.ts';
import type { ErasureParts } from './carry-out-erasure.ts';
import { carryOutErasure } from './carry-out-erasure.ts';
import type { ErasureCommand } from './domain/erasure/decide.ts';
import { lastReadableDay } from './domain/erasure/last-readable-day.ts';
import { keyDecider } from './domain/key/decide.ts';
import type { FenceFile } from './fence-file.ts';
import { blockResurrection } from './reconcile.ts';
import { isPlatform, mayErase, mayLook, refusalOf } from './refusals.ts';
import { type ErasureRow, readErasure, readErasures, readOpenErasures } from './views/erasures.ts';

type Parts = ErasureParts & { keeper: KeyKeeper; fences: FenceFile };

/** The door's functions. */
export function createCustodyApi(parts: Parts): CustodyApi {
  const { runtime, sql, handle, keeper, fences } = parts;
  const { county, clock } = runtime;

  /** Under the platform's right only. */
  const step = (subject: string, actor: Actor, command: ErasureCommand, inTransaction?: Parameters<typeof carryOutErasure>[2]) =>
    isPlatform(actor) ? run(subject, actor, command, inTransaction) : Promise.resolve(refusalOf('ActorUnknown'));

  async function run(
    subject: string,
    actor: Actor,
    command: ErasureCommand,
    inTransaction?: Parameters<typeof carryOutErasure>[2],
  ): Promise<Result<Erasure>> {
    const handled = await carryOutErasure(parts, { subject, command, actorId: actor.id }, inTransaction);
    if (!handled.ok) return refusalOf(handled.refusal);
    return { ok: true, value: shown((await readErasure(sql, county, subject))!) };
  }

  /** Before any key is destroyed its fence stands outside of the database too. */
  async function keepFence(subject: string): Promise<void> {
    const row = await readErasure(sql, county, subject);
    if (row?.fencedAt) await fences.add([{ subject, kind: row.kind, imports: row.imports, fencedAt: row.fencedAt.toISOString() }]);
  }

  return {
    async requestErasure(input, actor) {
      if (!mayErase(actor)) return refusalOf('ActorUnknown');
      const fit = requestInput.safeParse(input);
      if (!fit.success) return refusalOf('InputInvalid');
      const { kind: subjectKind, ...given } = fit.data;
      return run(given.subject, actor, { type: 'request', subjectKind, ...given });
    },
    async fenceSubject(subject, imports, actor) {
      const command = { type: 'fence', subject, imports } as const;
      const fenced = await step(subject, actor, command, (transaction) => keeper.fence(transaction, [subject, ...imports]));
      if (fenced.ok) await keepFence(subject);
      return fenced;
    },
    async destroyKeys(subject, actor) {
      await keepFence(subject); // of a step that was killed between its commit and the file
      const subjects = [subject, ...((await readErasure(sql, county, subject))?.imports ?? [])];
      const keys = (await Promise.all(subjects.map((each) => keeper.readKeys(sql, each)))).flat();
      return step(subject, actor, { type: 'destroy', subject, keys }, async (transaction) => {
        await keeper.destroy(transaction, subjects);
      });
    },
    recordPurged: (subject, purge, actor) => step(subject, actor, { type: 'purged', subject, ...purge }),
    certify: (subject, projections, actor) =>
      step(subject, actor, { type: 'certify', subject, projections, lastReadable: lastReadableDay(clock.now()) }),
    async blockResurrection(subject, kind, actor) {
      if (!isPlatform(actor)) return refusalOf('ActorUnknown');
      const imports = (await readErasure(sql, county, subject))?.imports ?? [];
      await fences.add([{ subject, kind, imports, fencedAt: clock.now().toISOString() }]);
      await blockResurrection(parts, { subject, kind, imports });
      return { ok: true, value: shown((await readErasure(sql, county, subject))!) };
    },
    async allowNewLifecycle(input, actor) {
      if (!mayErase(actor)) return refusalOf('ActorUnknown');
      const fit = allowInput.safeParse(input);
      return fit.success ? run(fit.data.subject, actor, { type: 'allow-again', ...fit.data }) : refusalOf('InputInvalid');
    },
    async readErasure(subject, actor) {
      const row = mayLook(actor) && z.uuid().safeParse(subject).success ? await readErasure(sql, county, subject) : null;
      return row && shown(row);
    },
    async readErasures(page, actor) {
      if (!mayLook(actor)) return { items: [], total: 0 };
      const { rows, total } = await readErasures(sql, county, page);
      return { items: rows.map(shown), total };
    },
    readOpenErasures: async (actor) => (mayLook(actor) ? (await readOpenErasures(sql, county)).map(shown) : []),
    async readKeyStatus(actor) {
      if (!mayLook(actor)) return null;
      const status = await keeper.status();
      return { purpose: 'key-encryption', ...status, previousMayGo: status.previous !== null && status.wrappedByPrevious === 0 };
    },
    async recordSigningKey(keys, actor) {
      if (!isPlatform(actor)) return refusalOf('ActorUnknown');
      const command = { type: 'SigningKeyChanged', data: { purpose: 'ledger-signing', ...keys } } as const;
      await handle({
        stream: 'key/ledger-signing',
        decider: keyDecider,
        command,
        time: clock.now(),
        actorId: actor.id,
        project: async () => {},
      });
      return { ok: true, value: null };
    },
  };
}

/** Input comes from outside: what is none of these must reach neither a query nor a stream's name. */
const subject = z.uuid().lowercase();
const requestInput = z.strictObject({
  subject,
  kind: z.enum(erasableKinds),
  reason: z.enum(erasureReasons),
  document: documentNumber.nullable(),
});
const allowInput = z.strictObject({ subject, reason: z.enum(newLifecycleReasons), document: documentNumber.nullable() });

const shown = ({ position, ...row }: ErasureRow): Erasure => ({ ...row, token: `custody:${position}` });
