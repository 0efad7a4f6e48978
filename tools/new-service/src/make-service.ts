import { carryOut, takeBack } from './carry-out.ts';
import { planService } from './plan-service.ts';
import type { Problem } from './service-names.ts';
import { PlaceNotFound } from './wiring.ts';

export type MadeService = { ok: true; files: string[]; wired: string[] } | { ok: false; problems: Problem[] };

/**
 * Makes a service in the repository at `root`: its folders, its contract, its lines in the platform. All or nothing;
 * what a killed run left is taken back first. `finish` makes what other programs make (links, event schemas, the printed
 * GraphQL schema); when it throws, nothing stays.
 */
export async function makeService(root: string, names: { service: string; stream: string }, finish: () => void): Promise<MadeService> {
  takeBack(root);
  try {
    const planned = await planService(root, names);
    if (!planned.ok) return planned;
    const { created, changed } = planned.plan;
    const eventSchema = `docs/events/county.${names.service}.${names.stream}-opened.v1.schema.json`;
    carryOut(root, planned.plan, [eventSchema, `node_modules/@junheng/${names.service}`], finish);
    return { ok: true, files: [...created.keys(), eventSchema], wired: [...changed.keys()] };
  } catch (error) {
    if (error instanceof PlaceNotFound) return { ok: false, problems: [{ zh: error.zh, en: error.message }] };
    throw error;
  }
}
