import { describe, expect, it } from 'vitest';
import formulas from './formulas.json' with { type: 'json' };
import { indicatorFormula } from './indicator-formula.ts';
import { indicatorDefinition } from './indicators.ts';
import { obligationsOf } from './obligations.ts';
import { packsInForceByDefault } from './packs.ts';
import { targetOf } from './targets.ts';

const all = packsInForceByDefault.flatMap((id) => obligationsOf(id)).map((each) => targetOf(each.obligation));

describe('the formula of an indicator in words', () => {
  it('exists for every indicator that a pack in force by default compares with something', () => {
    const compared = all.flatMap((target) => {
      if (target.kind === 'threshold') return target.all.map(({ indicatorId }) => indicatorId);
      return target.kind === 'none' ? [] : [target.indicatorId];
    });
    expect(compared.length).toBeGreaterThan(60);
    expect(compared.filter((id) => indicatorFormula(id) === null)).toEqual([]);
  });

  it('is Chinese in Chinese and without Chinese in English, for indicators that are there', () => {
    for (const [id, { zh, en }] of Object.entries(formulas)) {
      expect(indicatorDefinition(id)).not.toBeNull();
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('of a CV names what it compares and how', () => {
    expect(indicatorFormula('cv.teaching-area')).toEqual({
      zh: '生均教学及辅助用房面积：CV = S ÷ X̄，X̄ = ΣX_i ÷ ΣP_i，S = √( Σ (P_i ÷ P_N) · (X_i ÷ P_i − X̄)² )，i = 学校',
      en: `${indicatorDefinition('res.teaching-area-per-student')!.nameEn}: CV = S ÷ X̄, X̄ = ΣX_i ÷ ΣP_i, S = √( Σ (P_i ÷ P_N) · (X_i ÷ P_i − X̄)² ), i = school`,
    });
  });

  it('of the others is left to the catalogue', () => {
    expect(indicatorFormula('bas.books-per-student')).toBeNull();
  });
});
