import { carryOut, takeBack } from './carry-out.ts';
import { planService } from './plan-service.ts';
import type { Problem } from './service-names.ts';
import { PlaceNotFound } from './wiring.ts';

/** `left`: files of a killed run before this one that stay, because they are not what it had written. */
export type MadeService = { left: string[] } & ({ ok: true; files: string[]; wired: string[] } | { ok: false; problems: Problem[] });

/**
 * Makes a service in the repository at `root`: its folders, its contract, its lines in the platform. All or nothing;
 * what a killed run left is taken back first. `steps` make what other programs make (links, event schemas, the printed
 * GraphQL schema); when one throws, nothing stays.
 */
export async function makeService(
  root: string,
  names: { service: string; stream: string },
  steps: readonly (() => void)[],
): Promise<MadeService> {
  const left = takeBack(root);
  try {
    const planned = await planService(root, names);
    if (!planned.ok) return { ...planned, left };
    const { created, changed } = planned.plan;
    const event = `county.${names.service}.${names.stream}-opened.v1`;
    const generated = [`docs/events/${event}.schema.json`, `docs/events/samples/${event}.json`];
    carryOut(root, planned.plan, { files: generated, links: [`node_modules/@junheng/${names.service}`], steps });
    return { ok: true, files: [...created.keys(), ...generated], wired: [...changed.keys()], left };
  } catch (error) {
    if (error instanceof PlaceNotFound) return { ok: false, problems: [{ zh: error.zh, en: error.message }], left };
    throw error;
  }
}
