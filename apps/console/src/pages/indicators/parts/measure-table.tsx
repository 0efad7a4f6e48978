import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../../figures/status-mark.tsx';
import type { InequalityFiguresFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { type Column, DataTable } from '../../../tables/data-table.tsx';

/** The same gap by every measure of it, each with formula, range and source: what one hides another may show. */
export function MeasureTable({ measures, name }: { measures: readonly InequalityFiguresFragment[]; name: string }) {
  const { t } = useTranslation();
  const { pick, say } = useWording();
  const columns: Column<InequalityFiguresFragment>[] = [
    {
      id: 'measure',
      title: t('workbench.measure'),
      isHead: true,
      cell: (one) => pick(one.nameZh, one.nameEn),
      value: (one) => pick(one.nameZh, one.nameEn),
    },
    {
      id: 'value',
      title: t('workbench.value'),
      isNumber: true,
      cell: ({ value }) => (value === null ? <StatusMark status="NO_DATA" /> : <strong>{value.toFixed(4)}</strong>),
      value: ({ value }) => value,
    },
    {
      id: 'interval',
      title: t('workbench.intervalShort'),
      cell: ({ low, high }) => (low === null || high === null ? '—' : `${low.toFixed(3)} – ${high.toFixed(3)}`),
    },
    {
      id: 'range',
      title: t('workbench.range'),
      cell: ({ range, rangeZh }) => pick(rangeZh, range),
      value: ({ range, rangeZh }) => pick(rangeZh, range),
    },
    {
      id: 'formula',
      title: t('figures.formulaLabel'),
      isSentence: true,
      cell: ({ formula, formulaZh, missing }) => (
        <>
          <span className="formula">{pick(formulaZh, formula)}</span>
          {missing && <span className="fine below">{say(missing)}</span>}
        </>
      ),
      value: ({ formula, formulaZh }) => pick(formulaZh, formula),
    },
    {
      id: 'source',
      title: t('workbench.source'),
      isSentence: true,
      cell: ({ source }) => <span className="fine">{source}</span>,
      value: ({ source }) => source,
    },
  ];
  return (
    <section className="section" aria-labelledby="measures">
      <h2 id="measures">{t('workbench.measures')}</h2>
      <p className="fine">{t('workbench.measuresNote')}</p>
      <DataTable name={t('workbench.measuresName', { name })} columns={columns} rows={measures} keyOf={({ id }) => id} />
    </section>
  );
}
