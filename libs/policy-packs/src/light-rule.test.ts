import { describe, expect, it } from 'vitest';
import { lightRule } from './light-rule.ts';
import { obligation, obligationsOf } from './obligations.ts';
import { policyPacks } from './packs.ts';

const of = (id: string) => lightRule(obligation(id)!.obligation);

describe('the light of an obligation', () => {
  it('may be red for a duty', () => {
    expect([of('jt.overall.8'), of('nq.a.15'), of('nq.e.1')]).toEqual(['full', 'full', 'full']);
  });

  it('is never red for what is encouraged, aimed at, practised elsewhere or outside compulsory education', () => {
    expect([of('mz.e3.3'), of('mz.e3.4'), of('mz.t1.11'), of('mz.t1.12')]).toEqual(['never-red', 'never-red', 'never-red', 'never-red']);
    const all = policyPacks.flatMap(({ id }) => obligationsOf(id)).map((each) => each.obligation);
    for (const modality of ['encouraged', 'aspired', 'practice'] as const) {
      const rules = new Set(all.filter((each) => each.modality === modality).map(lightRule));
      rules.delete('none');
      expect([...rules]).toEqual(['never-red']);
    }
    expect(all.filter(({ modality }) => modality === 'aspired')).toHaveLength(8);
  });

  it('is none for the seven facts', () => {
    const facts = policyPacks.flatMap(({ id }) => obligationsOf(id)).filter((each) => lightRule(each.obligation) === 'none');
    expect(facts.map((each) => each.obligation.id).toSorted()).toEqual(
      ['mz.overall.1', 'nb.overall.1', 'cq.m1-3.3', 'cq.m2-1.4', 'cq.m2-1.5', 'cq.m5-2.8', 'cq.m5-2.9'].toSorted(),
    );
  });
});
