import {
  constraintLeafOf,
  constraintsHash,
  type DrawBundle,
  engineCode,
  leafOf,
  planHash,
  problemOf,
  rootOf,
  sealOf,
} from '@junheng/draw-protocol';
import type { PlacementProblem } from '@junheng/placement-draw';
import { sha256 } from '@noble/hashes/sha2.js';

export const supervisorRoles = ['parent', 'teacher', 'deputy', 'cppcc', 'discipline', 'inspector', 'media', 'other'] as const;
export type HallSupervisor = { supervisorId: string; role: (typeof supervisorRoles)[number]; name: string | null };

/** What a hall needs: everything that was sealed, what has happened since, and who is called up. */
export type HallKit = Pick<
  DrawBundle,
  'seal' | 'sealHash' | 'sealedAt' | 'plan' | 'leaves' | 'rows' | 'constraintLeaves' | 'constraints' | 'rounds'
> & {
  supervisors: readonly HallSupervisor[];
  /** By position, where whoever made the kit may read them: the lists that are put up. */
  names: readonly (string | null)[] | null;
  school: string;
  /** Milliseconds that the platform's clock was ahead of the laptop's when the kit was made: deadlines are the platform's. */
  clockAhead?: number;
};

/** What of a kit is not what was sealed; an erased pupil makes the roster incomplete, so it cannot be drawn here. */
export type KitFault = 'unreadable' | 'seal' | 'program' | 'plan' | 'roster' | 'constraints';

export type HallDraw = { kit: HallKit; problem: PlacementProblem };

/** The draw of a kit, after every part was hashed anew: what was sealed, or the name of the part that differs. */
export function openKit(text: string): { ok: true; draw: HallDraw } | { ok: false; fault: KitFault } {
  const kit = parsed(text);
  if (kit === null) return { ok: false, fault: 'unreadable' };
  try {
    const fault = faultOf(kit);
    if (fault !== null) return { ok: false, fault };
    const rows = kit.rows!.map((row) => row!);
    const constraints = kit.constraints!.map((sealed) => sealed!.constraint);
    return { ok: true, draw: { kit, problem: problemOf(kit.plan, rows, constraints) } };
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
}

function faultOf({ seal, sealHash, plan, leaves, rows, constraintLeaves, constraints }: HallKit): KitFault | null {
  if (sealOf(seal, sha256) !== sealHash) return 'seal';
  if (seal.codeHash !== engineCode.codeHash || seal.engineVersion !== engineCode.version) return 'program';
  if (planHash(plan, sha256) !== seal.planHash) return 'plan';
  const isRoster =
    rows?.length === seal.rows &&
    rows.length === leaves.length &&
    rows.every((row, position) => row !== null && leafOf(row, sha256) === leaves[position]) &&
    rootOf(leaves, sha256) === seal.rosterRoot;
  if (!isRoster) return 'roster';
  const isConstraints =
    constraints?.length === constraintLeaves.length &&
    constraints.every((sealed, k) => sealed !== null && constraintLeafOf(sealed, sha256) === constraintLeaves[k]) &&
    constraintsHash(constraintLeaves, sha256) === seal.constraintsHash;
  return isConstraints ? null : 'constraints';
}

/** A kit, or the page that carries one. */
function parsed(text: string): HallKit | null {
  const inPage = /<script type="application\/json" id="kit">([^<]*)<\/script>/.exec(text);
  try {
    const found = JSON.parse(inPage ? inPage[1]! : text) as Partial<HallKit> | null;
    return typeof found?.sealHash === 'string' && Array.isArray(found.leaves) && Array.isArray(found.supervisors)
      ? (found as HallKit)
      : null;
  } catch {
    return null;
  }
}

const place = '<script type="application/json" id="kit">';

/** The page of the hall with the kit in it: one file that needs nothing else. `<` is written so that no text can end the script. */
export function pageWithKit(page: string, kit: string): string {
  return page.replace(`${place}</script>`, () => `${place}${kit.replaceAll('<', String.raw`\u003c`)}</script>`);
}
