import type { Sql } from '@junheng/runtime';
import type { WitnessProblemCode } from '../api.ts';
import { readConsistency } from '../public/read-consistency.ts';
import { readHead, type SignedHead } from '../store/log-head.ts';
import type { Cosigned, WitnessRow } from '../store/witness-rows.ts';
import { addCheckpoint, type Answer } from './add-checkpoint.ts';
import type { KnownWitness } from './known-witness.ts';

export type Outcome =
  | { ok: true; cosigned: Cosigned }
  | { ok: false; problem: WitnessProblemCode; heldSize: number | null; status: number | null };

/**
 * Brings a witness from what it holds to our newest checkpoint. What we remember of it may be too old (another process, a
 * database that was put back), so where it names another size it is asked once more from there.
 * @returns null while nothing is signed
 */
export async function askWitness(
  sql: Sql,
  county: string,
  witness: KnownWitness,
  row: Pick<WitnessRow, 'size'>,
  stopped: AbortSignal,
): Promise<Outcome | null> {
  const head = await readHead(sql, county);
  if (head === null) return null;
  const submit = async (old: number): Promise<Answer> => {
    const proof = old === 0 ? [] : (await readConsistency(sql, county, old, head.size))!.proof;
    return addCheckpoint(witness, { old, proof, note: head.note }, stopped);
  };
  // What was cosigned beyond our log is gone from it: the witness is asked for what it holds.
  let answer = await submit(row.size <= head.size ? row.size : 0);
  if (answer.kind === 'holds' && answer.size <= head.size) answer = await submit(answer.size);
  return outcomeOf(answer, head, await readHead(sql, county));
}

function outcomeOf(answer: Answer, head: SignedHead, newest: SignedHead | null): Outcome {
  const fail = (problem: WitnessProblemCode, heldSize: number | null = null, status: number | null = null): Outcome => ({
    ok: false,
    problem,
    heldSize,
    status,
  });
  switch (answer.kind) {
    case 'cosigned': {
      const { size, root, note: checkpoint } = head;
      return { ok: true, cosigned: { size, root, checkpoint, cosignature: answer.line, cosignedAt: new Date(answer.seconds * 1000) } };
    }
    case 'holds':
      // Not beyond our newest checkpoint: we have grown meanwhile, and it was another process that told it.
      return answer.size > (newest?.size ?? 0) || answer.size === head.size
        ? fail('WITNESS_HOLDS_OTHER_TREE', answer.size)
        : fail('WITNESS_REFUSED', answer.size, 409);
    case 'other-tree':
      return fail('WITNESS_HOLDS_OTHER_TREE');
    case 'refused':
      return fail('WITNESS_REFUSED', null, answer.status);
    case 'unreachable':
      return fail('WITNESS_UNREACHABLE');
  }
}
