import formulas from './formulas.json' with { type: 'json' };
import { indicatorDefinition } from './indicators.ts';
import type { Bilingual } from './message.ts';
import { resourceIndicators } from './resource-standards.ts';

const cvTexts = new Map(
  resourceIndicators.map(({ indicatorId, cvIndicatorId }) => {
    const { nameZh, nameEn } = indicatorDefinition(indicatorId)!;
    return [
      cvIndicatorId,
      {
        zh: `${nameZh}：CV = S ÷ X̄，X̄ = ΣX_i ÷ ΣP_i，S = √( Σ (P_i ÷ P_N) · (X_i ÷ P_i − X̄)² )，i = 学校`,
        en: `${nameEn}: CV = S ÷ X̄, X̄ = ΣX_i ÷ ΣP_i, S = √( Σ (P_i ÷ P_N) · (X_i ÷ P_i − X̄)² ), i = school`,
      },
    ] as const;
  }),
);

/**
 * An indicator's formula in words, short enough to stand beside its number, for every indicator that a pack in force by
 * default compares with a number. @returns null for the others: the catalogue's `formula` tells it in English only.
 */
export const indicatorFormula = (indicatorId: string): Bilingual | null =>
  cvTexts.get(indicatorId) ?? (Object.hasOwn(formulas, indicatorId) ? formulas[indicatorId as keyof typeof formulas] : null);
