import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import jsonSchema from '../../data/pack.schema.json' with { type: 'json' };
import { type PolicyPack, policyPacks } from '../packs.ts';
import { policyPackSchema } from './pack-schema.ts';

const accepts = new Ajv2020.Ajv2020({ strict: false, allErrors: false }).compile(jsonSchema);
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Step = string | number;

/** The way to every value inside `value`, the value itself left out. */
function pathsIn(value: Json, path: readonly Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [];
  const parts: [Step, Json][] = Array.isArray(value) ? value.map((part, index) => [index, part]) : Object.entries(value);
  return parts.flatMap(([key, part]) => [[...path, key], ...pathsIn(part, [...path, key])]);
}

function changed(pack: PolicyPack, path: readonly Step[], change: (holder: Record<Step, Json>, key: Step) => void): Json {
  const copy = structuredClone(pack) as unknown as Json;
  let holder = copy as unknown as Record<Step, Json>;
  for (const step of path.slice(0, -1)) holder = holder[step] as unknown as Record<Step, Json>;
  change(holder, path.at(-1)!);
  return copy;
}

/** Where zod sees the first problem, or null. */
const problemAt = (value: unknown): readonly PropertyKey[] | null => {
  const { error } = policyPackSchema.safeParse(value);
  return error ? error.issues[0]!.path : null;
};
const agree = (value: Json) => [accepts(value), problemAt(value) === null];

/** `text` keeps fast-check's report of a counterexample short. */
type Place = { text: string; pack: () => PolicyPack; path: Step[] };
const everyPath: Place[] = policyPacks.flatMap((pack) =>
  pathsIn(pack as unknown as Json).map((path) => ({ text: `${pack.id}: ${path.join('.')}`, pack: () => pack, path })),
);
const valueAt = ({ pack, path }: Place) => path.reduce<Json>((value, step) => (value as never)[step], pack() as unknown as Json);
const somewhere = fc.constantFrom(...everyPath);
const otherValue = fc.oneof(
  fc.constantFrom<Json[]>(
    '',
    'x',
    'none',
    'standard',
    'good',
    'both',
    'document',
    'mandatory',
    0,
    -1,
    1.5,
    null,
    true,
    [],
    {},
    '>=',
    'trend_up',
  ),
  fc.constantFrom(...everyPath).map(valueAt),
);
const fieldNames = [...new Set(everyPath.map(({ path }) => path.at(-1)!).filter((step) => typeof step === 'string'))];

describe('the schema of a pack', () => {
  it.each(policyPacks.map((pack) => [pack.id, pack] as const))('accepts %s, as the published JSON schema does', (_, pack) => {
    accepts(pack);
    expect(accepts.errors).toBeNull();
    expect(policyPackSchema.safeParse(pack).error?.issues).toBeUndefined();
  });

  it('agrees with the published JSON schema when a field is taken away', () => {
    fc.assert(
      fc.property(somewhere, ({ pack, path }) => {
        const [published, ours] = agree(
          changed(pack(), path, (holder, key) => {
            if (Array.isArray(holder)) holder.splice(key as number, 1);
            else delete holder[key];
          }),
        );
        expect(ours).toBe(published);
      }),
      { numRuns: 400 },
    );
  });

  it('agrees with the published JSON schema when a value is replaced by another', () => {
    fc.assert(
      fc.property(somewhere, otherValue, ({ pack, path }, value) => {
        const [published, ours] = agree(changed(pack(), path, (holder, key) => void (holder[key] = value)));
        expect(ours).toBe(published);
      }),
      { numRuns: 600 },
    );
  });

  it('agrees with the published JSON schema when a field is added', () => {
    const objects = everyPath.filter((place) => {
      const at = valueAt(place);
      return typeof at === 'object' && at !== null && !Array.isArray(at);
    });
    fc.assert(
      fc.property(fc.constantFrom(...objects), fc.constantFrom(...fieldNames, 'unheardOf'), otherValue, ({ pack, path }, name, value) => {
        const [published, ours] = agree(changed(pack(), [...path, name], (holder, key) => void (holder[key] = value)));
        expect(ours).toBe(published);
      }),
      { numRuns: 600 },
    );
  });

  const jintang = policyPacks[0]!;
  const required = [
    ['id'],
    ['titleZh'],
    ['titleEn'],
    ['docNumber'],
    ['date'],
    ['counts', 'obligations'],
    ['phases', 0, 'from'],
    ['phases', 0, 'goals', 3, 'clause'],
    ['phases', 0, 'goals', 3, 'textZh'],
    ['phases', 0, 'goals', 3, 'textEn'],
    ['phases', 0, 'goals', 3, 'modality'],
    ['phases', 0, 'goals', 3, 'target'],
    ['phases', 0, 'goals', 3, 'unit'],
    ['phases', 0, 'goals', 3, 'stage'],
    ['phases', 0, 'goals', 3, 'comparator'],
    ['phases', 0, 'goals', 3, 'indicatorId'],
    ['measures', 0, 'responsibleOfficeZh'],
    ['measures', 6, 'responsibleOfficeEn'],
    ['safeguards', 0, 'kind'],
    ['governanceRules', 0, 'cadence'],
  ] as const;
  it.each(required.map((path) => [path.join('.'), path] as const))('refuses a pack without %s and says where', (_, path) => {
    expect(problemAt(changed(jintang, path, (holder, key) => void delete holder[key]))).toEqual(path);
  });

  it.each(['2020-02-30', '2020-13-01', '2020-1-1'])('refuses the day %s, which no calendar has', (day) => {
    const path = ['phases', 0, 'goals', 3, 'due'] as const;
    expect(problemAt(changed(jintang, path, (holder, key) => void (holder[key] = day)))).toEqual(path);
  });

  it.each([
    ['an office beside the source "none"', ['phases', 0, 'responsibleOfficeZh'], '基础教育科'],
    ['a target beside a trend', ['phases', 0, 'goals', 8, 'target'], 3],
    ['a field it does not know', ['colour'], 'red'],
  ] as const)('refuses %s', (_, path, value) => {
    expect(problemAt(changed(jintang, path, (holder, key) => void (holder[key] = value)))).not.toBeNull();
  });
});
