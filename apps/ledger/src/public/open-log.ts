import { equalBytes } from '@junheng/merkle';
import { type Runtime, StartProblem } from '@junheng/runtime';
import type { LogKey } from '../api.ts';
import { type KeyProblem, keySuccession } from '../domain/key-succession.ts';
import { logAltered } from '../domain/log-fault.ts';
import { rootOfEdge } from '../is-head-genuine.ts';
import { isNoteGenuine } from '../is-note-genuine.ts';
import { createLogSigner, joinSigners, type LogSigner } from '../log-signer.ts';
import { lockIdentity, type LogIdentity, readIdentity, writeIdentity } from '../store/log-identity.ts';
import { readLogKeys, writeLogKeys } from '../store/log-keys.ts';
import { readLastTiles } from '../store/tile-rows.ts';

/**
 * For the county's one writer, once it has taken the log over: settles the log's name and the keys it is signed with, and puts
 * the signatures of those keys under the stored checkpoint.
 *
 * The name is the host's `ledgerOrigin` until something is signed, and stays what it was then: a log that changed its name
 * would be another log to everyone who holds an older checkpoint.
 * @throws {StartProblem} SigningKeyChanged, SigningKeyRetired, LedgerAltered
 */
export async function openLog(runtime: Runtime): Promise<LogSigner> {
  const { county } = runtime;
  return runtime.database('ledger').begin(async (transaction) => {
    const identity = await lockIdentity(transaction, county);
    const [rows, edge] = await Promise.all([readLogKeys(transaction, county), readLastTiles(transaction, county)]);
    const log = settle(runtime, identity, rows);
    const { keys, signer } = succeed(log);
    const { origin, size } = log;
    if (size === 0) {
      await writeIdentity(transaction, county, { origin, note: '' });
    } else {
      const root = rootOfEdge(edge, size);
      const known = [...log.held, ...keys].map(({ verifierKey }) => verifierKey);
      const own = log.atHand.map(({ verifierKey }) => verifierKey);
      if (root === null || !isNoteGenuine(log.note, { origin, size, root }, { keys: known, own })) throw altered();
      await writeIdentity(transaction, county, { origin, note: signer.checkpoint({ size, root }) });
    }
    await writeLogKeys(transaction, county, keys);
    return signer;
  });
}

/**
 * What signs the log as it stands, for an audit beside the running ledger; writes nothing.
 * @throws {StartProblem} as `openLog`
 */
export async function readSigner(runtime: Runtime): Promise<LogSigner> {
  const sql = runtime.database('ledger');
  const [identity, rows] = await Promise.all([readIdentity(sql, runtime.county), readLogKeys(sql, runtime.county)]);
  return succeed(settle(runtime, identity, rows)).signer;
}

/** The log as it was left, and the signers whose secrets are at hand: the current one, and the one before it if it is there. */
type Left = { origin: string; size: number; note: string; held: LogKey[]; atHand: [LogSigner, ...LogSigner[]] };

function settle(runtime: Runtime, identity: LogIdentity | null, rows: LogKey[]): Left {
  const { size, root, note } = identity ?? { size: 0, root: new Uint8Array(), note: '' };
  const origin = (size > 0 ? identity?.origin : null) ?? runtime.ledgerOrigin;
  const secret = runtime.secret('ledger-signing');
  const kept = runtime.previousSecret('ledger-signing');
  const previous = kept !== null && equalBytes(kept, secret) ? null : kept; // a rotation that was broken off left two copies
  const atHand: Left['atHand'] = [createLogSigner(origin, secret), ...(previous === null ? [] : [createLogSigner(origin, previous)])];
  if (size === 0 || rows.length > 0) return { origin, size, note, held: rows, atHand };
  // A log from before keys were noted: whichever key signed it has done so from its beginning.
  const signed = atHand.find(({ verifierKey: key }) => isNoteGenuine(note, { origin, size, root }, { keys: [key], own: [key] }));
  if (signed === undefined) throw altered();
  return { origin, size, note, held: [{ verifierKey: signed.verifierKey, fromSize: 0, untilSize: null }], atHand };
}

function succeed({ size, held, atHand }: Left): { keys: LogKey[]; signer: LogSigner } {
  const [current, previous] = atHand;
  const succession = keySuccession(held, { size, current: current.verifierKey, previous: previous?.verifierKey ?? null });
  if (!succession.ok) throw keyProblem(succession.problem, held, current);
  const { keys } = succession;
  const goesOn = previous !== undefined && keys.some((key) => key.verifierKey === previous.verifierKey && key.untilSize === null);
  return { keys, signer: goesOn ? joinSigners(current, previous) : current };
}

function altered(): StartProblem {
  const { zh, message } = logAltered();
  return new StartProblem('LedgerAltered', zh, message);
}

/** Key hashes are public: they stand in every checkpoint. */
function keyProblem(problem: KeyProblem, held: readonly LogKey[], current: LogSigner): StartProblem {
  const inForce = held.filter(({ untilSize }) => untilSize === null).map(({ verifierKey }) => verifierKey.split('+')[1]);
  const expected = inForce.join(', ');
  const given = current.key.keyHash;
  return problem === 'SIGNING_KEY_RETIRED'
    ? new StartProblem(
        'SigningKeyRetired',
        `签名密钥 ledger-signing（${given}）早已被替换并停用，不能再用来签名；现用的是 ${expected}。请放回现用的密钥。`,
        `The key ledger-signing (${given}) was replaced and retired before and signs no more; ${expected} is in force. Put that key back.`,
      )
    : new StartProblem(
        'SigningKeyChanged',
        `签名密钥 ledger-signing 已不是签署台账的那一把（应为 ${expected}，现为 ${given}）。若要更换密钥，原密钥须同时在场：用 npx junheng keys rotate ledger-signing，或设置 JUNHENG_SECRET_LEDGER_SIGNING_PREVIOUS；否则请放回原密钥。`,
        `The key ledger-signing is not the one that signs this ledger (${expected} expected, ${given} found). To change it the old key must be at hand too: use npx junheng keys rotate ledger-signing, or set JUNHENG_SECRET_LEDGER_SIGNING_PREVIOUS; otherwise put the old key back.`,
      );
}
