import { useTranslation } from 'react-i18next';
import { useWording } from '../language/use-wording.ts';
import type { BalanceRow } from './balance-rows.ts';

export type BalanceWords = ReturnType<typeof useBalanceWords>;

/** What the balance of a draw is called, number by number. */
export function useBalanceWords() {
  const { t, i18n } = useTranslation();
  const { language } = useWording();
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'zh-CN', { maximumFractionDigits: 2 });
  const said = (key: string, otherwise: string) => (i18n.exists(key) ? t(key as 'draws.attribute') : otherwise);
  const attributeName = (attribute: string) => said(`draws.attributeOf.${attribute}`, attribute);
  const levelName = (attribute: string, level: string) =>
    said(`draws.levelOf.${attribute}.${level}`, said(`draws.levelOf.any.${level}`, level));
  const nameOf = ({ attribute, level, kind }: Pick<BalanceRow, 'attribute' | 'level' | 'kind'>): string => {
    if (kind === 'size') return t('draws.balance.size');
    if (level === null) return t('draws.balance.mean', { attribute: attributeName(attribute) });
    return i18n.exists(`draws.levelOf.${attribute}.${level}`)
      ? levelName(attribute, level)
      : t('draws.balance.level', { attribute: attributeName(attribute), level: levelName(attribute, level) });
  };
  const value = ({ kind, attribute }: Pick<BalanceRow, 'kind' | 'attribute'>, of: number) =>
    kind !== 'mean'
      ? t('draws.balance.pupils', { count: of })
      : attribute === 'ageMonths'
        ? t('draws.balance.months', { value: number.format(of) })
        : number.format(of);
  const rangeOf = (row: BalanceRow) =>
    row.range === 0 ? t('draws.balance.same') : t('draws.balance.differ', { value: value(row, row.range) });
  return {
    attributeName,
    levelName,
    nameOf,
    value,
    number: (of: number) => number.format(of),
    rangeOf,
    equal: t('draws.balance.equal'),
    times: (count: number) => t('draws.balance.times', { count }),
    dot: (row: BalanceRow, of: number, names: readonly string[]) =>
      t('draws.balance.dot', { names: names.join(t('app.listSeparator')), name: nameOf(row), value: value(row, of) }),
    summary: (rows: readonly BalanceRow[]) =>
      rows.map((row) => t('draws.balance.rowSentence', { name: nameOf(row), range: rangeOf(row) })).join(''),
  };
}
