import { type Actor, may } from '@junheng/access';
import { type BusMessage, readKeptRecord } from '@junheng/bus';
import type { LedgerMessage, QuarantineOutcome } from './api.ts';
import { type Appended, appendWithin, type Writer } from './append-batch.ts';
import type { LedgerFault, UnreadableMessage } from './domain/log-fault.ts';
import { keptMessage, type Unreadable } from './unreadable.ts';
import { lockLog } from './store/log-head.ts';
import { lockQuarantined, noteAttempt, readQuarantined, resolve } from './store/quarantine.ts';

const unknown: LedgerMessage = { code: 'UNKNOWN_MESSAGE', zh: '没有这条隔离消息', en: 'There is no such message in quarantine.' };
const notPermitted: LedgerMessage = {
  code: 'FORBIDDEN',
  zh: '没有权限：隔离区由管理员处理',
  en: 'Not permitted: the administrator deals with it.',
};
const alreadyDecided: LedgerMessage = {
  code: 'ALREADY_DECIDED',
  zh: '这条消息已处理过',
  en: 'This message has been dealt with already.',
};
const reasonMissing: LedgerMessage = {
  code: 'REASON_MISSING',
  zh: '请写明放弃的理由（10 至 500 字）',
  en: 'Say in 10 to 500 characters why it is given up.',
};
const keptUnreadable: LedgerMessage = {
  code: 'KEPT_UNREADABLE',
  zh: '保存的内容不是本平台的消息',
  en: 'What is kept is no message of this platform.',
};

class Refused extends Error {
  readonly refusal: LedgerMessage;
  constructor(refusal: LedgerMessage) {
    super(refusal.en);
    this.refusal = refusal;
  }
}

/**
 * Reads a quarantined message again, with today's program, and takes it in with all that waited for it. Under the log's lock, so any
 * process may, also one that stands by. What contradicts the log is refused, not a fault: it stops nobody.
 */
export async function replayQuarantined(
  writer: Writer,
  id: string,
  actor: Actor,
  onAppended: (appended: Appended) => void,
): Promise<QuarantineOutcome> {
  if (!may(actor, 'manage-quarantine', {})) return { ok: false, refusal: notPermitted };
  const { runtime, county } = writer;
  const sql = runtime.database('ledger');
  try {
    const appended = await sql.begin(async (transaction) => {
      await lockLog(transaction, county); // before the message, as every append locks
      const kept = await lockQuarantined(transaction, county, id);
      if (kept === null) throw new Refused(unknown);
      if (kept.state !== 'waiting') throw new Refused(alreadyDecided);
      // Resolved first: taken in while it waits, it would be noted as one that came again.
      await resolve(transaction, county, id, { state: 'replayed', by: actor.id, at: runtime.clock.now(), note: null });
      const delivery = { messages: [readKept(kept)], unreadable: [], offsets: [] };
      const outcome = await appendWithin(transaction, writer, delivery, { assumeNew: false });
      const [still] = outcome.unreadable;
      if (still !== undefined) throw new Refused(still.reason);
      if (outcome.fault !== null) throw new Refused(messageOf(outcome.fault));
      return outcome;
    });
    onAppended(appended);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { refusal } = error;
    const isTried = refusal !== unknown && refusal !== alreadyDecided;
    if (isTried) await sql.begin((transaction) => noteAttempt(transaction, county, id, runtime.clock.now(), refusal));
    return { ok: false, refusal };
  }
  return { ok: true, value: (await readQuarantined(sql, county, id))! };
}

/** Gives a message up: for one that is no event of this platform or county. The bytes stay, and so does the alarm of a gap it leaves. */
export async function discardQuarantined(
  { runtime, county }: Pick<Writer, 'runtime' | 'county'>,
  id: string,
  reason: string,
  actor: Actor,
): Promise<QuarantineOutcome> {
  if (!may(actor, 'manage-quarantine', {})) return { ok: false, refusal: notPermitted };
  const sql = runtime.database('ledger');
  const note = reason.trim();
  if (note.length < 10 || note.length > 500) return { ok: false, refusal: reasonMissing };
  const refusal = await sql.begin(async (transaction) => {
    const kept = await lockQuarantined(transaction, county, id);
    if (kept === null) return unknown;
    if (kept.state !== 'waiting') return alreadyDecided;
    await resolve(transaction, county, id, { state: 'discarded', by: actor.id, at: runtime.clock.now(), note });
    return null;
  });
  return refusal === null ? { ok: true, value: (await readQuarantined(sql, county, id))! } : { ok: false, refusal };
}

function readKept({ topic, keptAs, kept }: Pick<Unreadable, 'topic' | 'keptAs' | 'kept'>): BusMessage {
  if (keptAs === 'message') return keptMessage(kept);
  try {
    return readKeptRecord(topic, kept);
  } catch (error) {
    const { code, zh, message } = error as Partial<UnreadableMessage>;
    // Without both it is no reason of the bus but a parser's, which quotes what it could not read.
    throw new Refused(code && zh && message ? { code, zh, en: message } : keptUnreadable);
  }
}

const messageOf = ({ code, zh, message }: LedgerFault): LedgerMessage => ({ code, zh, en: message });
