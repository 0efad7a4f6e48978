import { describe, expect, it } from 'vitest';
import { glossarySchema, indicatorSchema } from './schema/schema.ts';
import catalogue from '../data/indicators.json' with { type: 'json' };
import glossary from '../data/glossary.json' with { type: 'json' };
import { glossaryTerm, glossaryTerms } from './glossary.ts';
import { indicatorDefinition, indicatorDefinitions } from './indicators.ts';
import { obligation, obligationsOf } from './obligations.ts';
import { packsInForceByDefault, policyPack, policyPacks } from './packs.ts';
import { unitInChinese } from './unit-in-chinese.ts';

const all = policyPacks.flatMap(({ id }) => obligationsOf(id));
const ids = all.map((each) => each.obligation.id);
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** ASCII punctuation where Chinese print sets it full-width. */
const halfWidth = /\p{Script=Han}.*[()]|[()].*\p{Script=Han}|[\p{Script=Han}“”《》〔〕（）][,;:]|[,;:][\p{Script=Han}“”《》〔〕（）]/u;

/** All strings inside `value` under the names that end in `ending`. */
function* textsNamed(value: unknown, ending: string, path = ''): Iterable<[string, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string' && key.endsWith(ending)) yield [`${path}.${key}`, part];
    yield* textsNamed(part, ending, `${path}.${key}`);
  }
}

describe('the packs', () => {
  it('are seven with 542 obligations, 201 indicators and 193 terms', () => {
    expect([policyPacks.length, all.length, indicatorDefinitions.length, glossaryTerms.length]).toEqual([7, 542, 201, 193]);
    expect(new Set(ids).size).toBe(542);
    expect([catalogue.meta.count, glossary.meta.count]).toEqual([201, 193]);
  });

  it.each([
    ['jintang-2018', 102],
    ['county-quality-2022', 103],
    ['jinyun-2013', 112],
    ['chongqing-2017', 45],
    ['moe-zones-2022', 83],
    ['national-quality-2017', 66],
    ['national-basic-2012', 31],
  ])('holds %s with %i obligations', (id, count) => {
    expect(obligationsOf(id)).toHaveLength(count);
  });

  it('count what they say they hold', () => {
    for (const pack of policyPacks) {
      const own = obligationsOf(pack.id);
      const byKind = Object.fromEntries([...Map.groupBy(own, (each) => each.obligation.kind)].map(([kind, list]) => [kind, list.length]));
      expect(pack.counts).toEqual({
        measures: pack.measures.length,
        keyProjects: pack.keyProjects.length,
        safeguards: pack.safeguards.length,
        governanceRules: pack.governanceRules.length,
        obligations: own.length,
        byKind,
      });
    }
  });

  it('refer only to indicators and obligations that are there', () => {
    const indicatorIds = all.flatMap(({ obligation: { indicatorId, alsoIndicatorIds, alsoTargets } }) => [
      ...(indicatorId ? [indicatorId] : []),
      ...(alsoIndicatorIds ?? []),
      ...(alsoTargets ?? []).map((target) => target.indicatorId),
    ]);
    expect(indicatorIds.length).toBeGreaterThan(300);
    expect(indicatorIds.filter((id) => indicatorDefinition(id) === null)).toEqual([]);
    const obligationIds = [
      ...policyPacks.flatMap((pack) => pack.governanceRules.flatMap((rule) => rule.obligationIds)),
      ...indicatorDefinitions.flatMap((each) => [...each.relatedObligations, ...each.thresholds.map((one) => one.obligationId)]),
      ...indicatorDefinitions.flatMap((each) => each.thresholds.flatMap(({ via }) => via ?? [])).filter((id) => !indicatorDefinition(id)),
    ];
    expect(obligationIds.length).toBeGreaterThan(200);
    expect(obligationIds.filter((id) => obligation(id) === null)).toEqual([]);
  });

  it('keep every id inside its own pack', () => {
    const prefix = {
      'jintang-2018': 'jt',
      'county-quality-2022': 'cq',
      'jinyun-2013': 'jy',
      'chongqing-2017': 'cqg',
      'moe-zones-2022': 'mz',
    };
    for (const [packId, start] of Object.entries({ ...prefix, 'national-quality-2017': 'nq', 'national-basic-2012': 'nb' }))
      for (const each of obligationsOf(packId)) {
        expect(each.obligation.id.startsWith(`${start}.`)).toBe(true);
        expect(each.obligation.id.startsWith(`${each.place.part.id}.`)).toBe(true);
      }
  });

  it('say everything in both languages', () => {
    for (const value of [...policyPacks, { indicatorDefinitions }]) {
      const chinese = [...textsNamed(value, 'Zh')];
      const english = [...textsNamed(value, 'En')];
      expect(chinese.map(([path]) => path.replace(/Zh$/, ''))).toEqual(english.map(([path]) => path.replace(/En$/, '')));
      expect(chinese.filter(([, text]) => !isChinese(text))).toEqual([]);
      expect(chinese.filter(([, text]) => halfWidth.test(text))).toEqual([]);
      expect(english.filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  it('name as many helping offices in English as in Chinese', () => {
    for (const { obligation: item, place } of all)
      for (const holder of [item, place.part]) expect(holder.coOfficesZh?.length).toBe(holder.coOfficesEn?.length);
  });

  it('has no phase that ends before it begins', () => {
    for (const pack of policyPacks) for (const { from, to } of pack.phases) expect(to === null || from < to).toBe(true);
  });

  it('are nobody’s to change', () => {
    expect(() => Object.assign(policyPacks[0]!.phases[0]!.goals[3]!, { target: 1 })).toThrow(TypeError);
    expect(() => Object.assign(glossaryTerms[0]!, { zh: '' })).toThrow(TypeError);
    expect(() => Object.assign(indicatorDefinitions[0]!.thresholds, { 0: null })).toThrow(TypeError);
  });

  it('are found by id, and unknown ids are answered with null', () => {
    expect(policyPack('jintang-2018')?.docNumber).toBe('金教发〔2018〕16号');
    expect([policyPack('jintang-2019'), obligation('jt.m9.1'), indicatorDefinition('cv.x'), glossaryTerm('x')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(() => obligationsOf('jintang-2019')).toThrow('no policy pack "jintang-2019"');
  });

  it('has the two packs that hold by default', () => {
    expect(packsInForceByDefault.map((id) => policyPack(id)?.shortZh)).toEqual(['金堂班级均衡', '国家优质均衡标准']);
  });
});

describe('the indicators', () => {
  it.each(indicatorDefinitions.map((each) => [each.id, each] as const))('describe %s as the schema asks', (_, each) => {
    expect(indicatorSchema.safeParse(each).error?.issues).toBeUndefined();
  });

  it('have a Chinese word for every unit, as the obligations do', () => {
    const units = [...indicatorDefinitions.map(({ unit }) => unit), ...all.flatMap(({ obligation: { unit } }) => unit ?? [])];
    expect(units.filter((unit) => unit !== '%' && unitInChinese(unit) === unit)).toEqual([]);
  });

  it('repeat the thresholds of their obligations without a difference', () => {
    for (const { id, thresholds } of indicatorDefinitions)
      for (const { packId, obligationId, via, also, ...repeated } of thresholds) {
        const { obligation: item, pack } = obligation(obligationId)!;
        expect(pack.id).toBe(packId);
        const linked = also
          ? item.alsoTargets?.find((target) => target.indicatorId === id)
          : item.indicatorId === (via ?? id)
            ? item
            : null;
        expect(linked, `${id} repeats ${obligationId}`).toBeTruthy();
        expect({ ...item, ...linked }).toMatchObject(repeated);
      }
  });

  it('repeat every number of every obligation', () => {
    const repeated = new Set(indicatorDefinitions.flatMap((each) => each.thresholds.map((one) => one.obligationId)));
    expect(
      all
        .filter(({ obligation: { comparator } }) => comparator)
        .map((each) => each.obligation.id)
        .filter((id) => !repeated.has(id)),
    ).toEqual([]);
  });
});

describe('the glossary', () => {
  it('is as its schema asks, with no term twice', () => {
    expect(glossarySchema.safeParse(glossary).error?.issues).toBeUndefined();
    expect(new Set(glossaryTerms.map(({ codeName }) => codeName)).size).toBe(193);
    expect(new Set(glossaryTerms.map(({ zh }) => zh)).size).toBe(193);
    expect(glossaryTerms.filter(({ zh }) => halfWidth.test(zh))).toEqual([]);
    expect(glossaryTerms.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '')).toEqual([]);
    // a name of a method that is written in Latin letters in Chinese texts, too
    expect(glossaryTerms.map(({ zh }) => zh).filter((zh) => !isChinese(zh))).toEqual(['1+N+X']);
  });

  it('finds a term by its name in code and by its Chinese word', () => {
    expect(glossaryTerm('coefficientOfVariation')?.zh).toBe('差异系数');
    expect(glossaryTerm('差异系数')?.codeName).toBe('coefficientOfVariation');
  });
});
