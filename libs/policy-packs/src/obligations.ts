import { type KeyProject, type Obligation, type Phase, type PolicyMeasure, policyPacks, type PolicyPack, type Safeguard } from './packs.ts';

/** Where an obligation stands in its document. */
export type Place =
  | { readonly kind: 'phase'; readonly part: Phase }
  | { readonly kind: 'measure'; readonly part: PolicyMeasure }
  | { readonly kind: 'keyProject'; readonly part: KeyProject }
  | { readonly kind: 'safeguard'; readonly part: Safeguard };

export type PlacedObligation = { readonly obligation: Obligation; readonly pack: PolicyPack; readonly place: Place };

function* placed(pack: PolicyPack): Iterable<PlacedObligation> {
  for (const part of pack.phases) for (const obligation of part.goals) yield { obligation, pack, place: { kind: 'phase', part } };
  for (const part of pack.measures) for (const obligation of part.obligations) yield { obligation, pack, place: { kind: 'measure', part } };
  for (const part of pack.keyProjects)
    for (const obligation of part.obligations) yield { obligation, pack, place: { kind: 'keyProject', part } };
  for (const part of pack.safeguards)
    for (const obligation of part.obligations) yield { obligation, pack, place: { kind: 'safeguard', part } };
}

const byPack = new Map(policyPacks.map((pack) => [pack.id, Object.freeze([...placed(pack)].map((each) => Object.freeze(each)))]));
const byId = new Map([...byPack.values()].flat().map((each) => [each.obligation.id, each]));

/** @returns the obligation with its document and its place there, or null where no pack has that id. */
export const obligation = (id: string): PlacedObligation | null => byId.get(id) ?? null;

/** All obligations of a pack in the document's order: goals, measures, key projects, safeguards. @throws RangeError for an unknown pack. */
export function obligationsOf(packId: string): readonly PlacedObligation[] {
  const found = byPack.get(packId);
  if (!found) throw new RangeError(`no policy pack ${JSON.stringify(packId)}; there are ${policyPacks.map(({ id }) => id).join(', ')}`);
  return found;
}

/** The goals of a pack's phases (Jintang: 总体目标, 第一阶段, 第二阶段). @throws RangeError for an unknown pack. */
export const goalsOf = (packId: string): readonly PlacedObligation[] => obligationsOf(packId).filter(({ place }) => place.kind === 'phase');
