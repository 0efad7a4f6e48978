import type { z } from 'zod';
import chongqing2017 from '../data/packs/chongqing-2017.json' with { type: 'json' };
import countyQuality2022 from '../data/packs/county-quality-2022.json' with { type: 'json' };
import jintang2018 from '../data/packs/jintang-2018.json' with { type: 'json' };
import jinyun2013 from '../data/packs/jinyun-2013.json' with { type: 'json' };
import moeZones2022 from '../data/packs/moe-zones-2022.json' with { type: 'json' };
import nationalBasic2012 from '../data/packs/national-basic-2012.json' with { type: 'json' };
import nationalQuality2017 from '../data/packs/national-quality-2017.json' with { type: 'json' };
import { frozen, type ReadOnly } from './read-only.ts';
import type { policyPackSchema } from './schema/pack-schema.ts';

export type PolicyPack = ReadOnly<z.infer<typeof policyPackSchema>>;
export type Phase = PolicyPack['phases'][number];
export type PolicyMeasure = PolicyPack['measures'][number];
export type KeyProject = PolicyPack['keyProjects'][number];
export type Safeguard = PolicyPack['safeguards'][number];
export type GovernanceRule = PolicyPack['governanceRules'][number];
export type Obligation = Phase['goals'][number];

/**
 * The seven documents, those of the county first. Not parsed by the schema here: the data are part of the commit, and
 * this library's tests hold them against it; see the README for what that saves.
 */
export const policyPacks: readonly PolicyPack[] = frozen([
  jintang2018,
  nationalQuality2017,
  countyQuality2022,
  jinyun2013,
  chongqing2017,
  moeZones2022,
  nationalBasic2012,
]) as readonly unknown[] as readonly PolicyPack[];

const byId = new Map(policyPacks.map((pack) => [pack.id, pack]));

/** @returns the pack of that id, or null where there is none. */
export const policyPack = (id: string): PolicyPack | null => byId.get(id) ?? null;

/** What holds in a county that has not chosen for itself: the reform's own document and the national measure above it. */
export const packsInForceByDefault = ['jintang-2018', 'national-quality-2017'] as const;
