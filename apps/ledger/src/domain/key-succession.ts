/** A key and the sizes of the checkpoints it signs; `untilSize` null: in force. */
export type SigningKey = { verifierKey: string; fromSize: number; untilSize: number | null };

export type KeyProblem =
  /** The key at hand has never signed this log, and none that does is there to hand over to it. */
  | 'SIGNING_KEY_CHANGED'
  /** The key at hand was replaced before, and the one in force now is not there to hand over to it. */
  | 'SIGNING_KEY_RETIRED';

export type Succession = { ok: true; keys: SigningKey[] } | { ok: false; problem: KeyProblem };

/**
 * Which keys the log is signed with from now on, the newest last.
 *
 * A key takes over while the one before it is at hand too: both sign until the older one is taken away, which retires it.
 * So there is always a checkpoint that both signed, and who knew only the older key can follow to the newer one.
 *
 * @param held what is noted of the log, the oldest first
 * @param size of the newest checkpoint; 0: nothing was signed, so any key may begin
 * @param current verifier key of the secret
 * @param previous verifier key of the secret before it, as long as that is at hand
 */
export function keySuccession(
  held: readonly SigningKey[],
  { size, current, previous }: { size: number; current: string; previous: string | null },
): Succession {
  if (size === 0) return { ok: true, keys: [{ verifierKey: current, fromSize: 0, untilSize: null }] };
  const inForce = held.filter(({ untilSize }) => untilSize === null).map(({ verifierKey }) => verifierKey);
  const keys = held.map((key) =>
    key.untilSize === null && key.verifierKey !== current && key.verifierKey !== previous ? { ...key, untilSize: size } : key,
  );
  if (inForce.includes(current)) return { ok: true, keys };
  const former = held.find(({ verifierKey }) => verifierKey === current);
  if (previous === null || !inForce.includes(previous))
    return { ok: false, problem: former === undefined ? 'SIGNING_KEY_CHANGED' : 'SIGNING_KEY_RETIRED' };
  // A standby that still had only the older key may have retired the newer one for a while.
  if (former !== undefined) return { ok: true, keys: [...keys.filter((key) => key !== former), { ...former, untilSize: null }] };
  return { ok: true, keys: [...keys, { verifierKey: current, fromSize: size, untilSize: null }] };
}
