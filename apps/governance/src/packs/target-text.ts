import { indicatorDefinition, unitInChinese } from '@junheng/policy-packs';
import type { ClauseTarget } from './packs-api.ts';

const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '==': '=', '<': '<' };
const stages = { primary: { zh: '小学 ', en: 'primary ' }, junior: { zh: '初中 ', en: 'junior ' }, both: { zh: '', en: '' } } as const;

/** What a target asks, short enough for a table: 小学 ≤ 45 人/班. A ratio has no unit to show. */
export function targetText({ comparator, value, unit, stage }: ClauseTarget): { zh: string; en: string } {
  if (value === null) return { zh: '省市标准，待填写', en: 'standard of the province, to be entered' };
  const said = `${signs[comparator] ?? comparator} ${value}`;
  const after = unit === 'ratio' || unit === '' ? { zh: '', en: '' } : { zh: ` ${unitInChinese(unit)}`, en: ` ${unit}` };
  return { zh: `${stages[stage].zh}${said}${after.zh}`, en: `${stages[stage].en}${said}${after.en}` };
}

/** How an indicator is called; its id where the catalogue does not know it. */
export function indicatorName(id: string): { zh: string; en: string } {
  const definition = indicatorDefinition(id);
  return definition ? { zh: definition.nameZh, en: definition.nameEn } : { zh: id, en: id };
}
