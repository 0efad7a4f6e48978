import { useTranslation } from 'react-i18next';
import type { OfficesQuery } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Row = OfficesQuery['assignmentDefects'][number];

/** Clauses in force for which nobody answers, each with the way to the form that assigns an office. */
export function DefectList({ defects }: { defects: readonly Row[] }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const why = ({ responsibility: { defect, nameZh, nameEn } }: Row) =>
    defect === null ? '' : t(`policy.defectOf.${defect}`, { name: pick(nameZh ?? '', nameEn ?? '') });
  const columns: Column<Row>[] = [
    {
      id: 'clause',
      title: t('policy.clause'),
      isHead: true,
      isSentence: true,
      value: ({ clause, labelZh, labelEn }) => `${clause} ${pick(labelZh, labelEn)}`,
      cell: ({ obligationId, packId, clause, labelZh, labelEn, textZh, textEn }) => (
        <>
          <DayLink to={`/policy/${packId}?clause=${obligationId}`}>{pick(labelZh, labelEn)}</DayLink>
          <span className="fine below">
            {clause} · {pick(textZh, textEn)}
          </span>
        </>
      ),
    },
    {
      id: 'part',
      title: t('policy.part'),
      value: ({ partZh, partEn }) => pick(partZh, partEn),
      cell: ({ partZh, partEn }) => pick(partZh, partEn),
    },
    { id: 'why', title: t('offices.why'), isSentence: true, value: why, cell: why },
  ];
  return (
    <section className="section" aria-labelledby="offices-defects">
      <h2 id="offices-defects">{t('offices.defects')}</h2>
      {defects.length === 0 ? (
        <p className="empty-note">{t('offices.noDefects')}</p>
      ) : (
        <>
          <p>{t('offices.defectsLead')}</p>
          <DataTable
            name={t('offices.defects')}
            param="defects"
            columns={columns}
            rows={defects}
            keyOf={({ obligationId }) => obligationId}
          />
        </>
      )}
    </section>
  );
}
