import type { Bilingual } from '../message.ts';
import type { Obligation } from '../packs.ts';
import { targetOf, type Threshold } from '../targets.ts';
import { unitInChinese } from '../unit-in-chinese.ts';

const signs = { '>=': '≥', '<=': '≤', '==': '=', '<': '<' } as const;
const stages = { primary: { zh: '小学 ', en: 'primary ' }, junior: { zh: '初中 ', en: 'junior ' }, both: { zh: '', en: '' } } as const;
const none: Record<'qualitative' | 'context' | 'part-of-composite' | 'standard-not-entered', Bilingual> = {
  qualitative: { zh: '', en: '' },
  context: { zh: '事实，不评', en: 'a fact, not judged' },
  'part-of-composite': { zh: '计入综合值', en: 'part of a composite' },
  'standard-not-entered': { zh: '省市标准，待录入', en: 'standard of the province, to be entered' },
};

/** A ratio has no unit to show. */
const unitAfter = (unit: string, shown = unit) => (unit === 'ratio' ? '' : ` ${shown}`);

const thresholdZh = ({ comparator, value, unit, stage, origin }: Threshold) =>
  `${stages[stage].zh}${signs[comparator]} ${value}${unitAfter(unit, unitInChinese(unit))}${origin === 'setting' ? '（可设）' : ''}`;
const thresholdEn = ({ comparator, value, unit, stage, origin }: Threshold) =>
  `${stages[stage].en}${signs[comparator]} ${value}${unitAfter(unit)}${origin === 'setting' ? ' (a setting)' : ''}`;

/** What an obligation asks for, short enough for a table; empty where it is a text only. */
export function targetText(obligation: Obligation): Bilingual {
  const target = targetOf(obligation);
  switch (target.kind) {
    case 'threshold':
      return { zh: target.all.map(thresholdZh).join('；'), en: target.all.map(thresholdEn).join('; ') };
    case 'grade':
      return { zh: '≥ 良好', en: '≥ good' };
    case 'trend':
      return target.direction === 'up' ? { zh: '逐期上升', en: 'rising' } : { zh: '逐期下降', en: 'falling' };
    case 'none':
      return none[target.reason];
  }
}
