import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClauseTextFragment, OfficeTextFragment } from '../../gql/graphql.ts';
import { LightMark } from '../../governance/light-mark.tsx';
import { useAddress } from '../../governance/use-address.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { useClauseWords } from './use-clause-words.ts';

type Props = { clauses: readonly ClauseTextFragment[]; offices: readonly OfficeTextFragment[] };

/** Each clause: what it demands, who answers, how far it is. */
export function ClauseTable({ clauses, offices }: Props) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const address = useAddress();
  const words = useClauseWords(offices);
  const lightText = ({ light, lightRule }: ClauseTextFragment) =>
    light ? t(`lightWord.${light}`) : t(lightRule === 'FULL' ? 'policy.lightHidden' : 'policy.lightNone');
  const columns: Column<ClauseTextFragment>[] = [
    {
      id: 'clause',
      title: t('policy.clause'),
      isHead: true,
      isSentence: true,
      value: ({ clause, labelZh, labelEn }) => `${clause} ${pick(labelZh, labelEn)}`,
      cell: ({ obligationId, clause, labelZh, labelEn, textZh, textEn }) => (
        <>
          <Link to={address({ clause: obligationId })} preventScrollReset>
            {pick(labelZh, labelEn)}
          </Link>
          <span className="fine below">
            {clause} · {pick(textZh, textEn)}
          </span>
        </>
      ),
    },
    {
      id: 'text',
      title: t('tasks.clauseText'),
      isSavedOnly: true,
      value: ({ textZh, textEn }) => pick(textZh, textEn),
      cell: () => null,
    },
    {
      id: 'part',
      title: t('policy.part'),
      value: ({ partZh, partEn }) => pick(partZh, partEn),
      cell: ({ partKind, partZh, partEn }) => (
        <>
          {pick(partZh, partEn)}
          <span className="fine below">{t(`policy.partOf.${partKind}`)}</span>
        </>
      ),
    },
    {
      id: 'kind',
      title: t('policy.kind'),
      value: ({ kind, modality }) => `${t(`policy.kindOf.${kind}`)} ${t(`policy.modalityOf.${modality}`)}`,
      cell: ({ kind, modality }) => (
        <>
          {t(`policy.kindOf.${kind}`)}
          <span className="fine below">{t(`policy.modalityOf.${modality}`)}</span>
        </>
      ),
    },
    {
      id: 'demand',
      title: t('policy.demand'),
      isSentence: true,
      value: words.demand,
      cell: (clause) => (
        <>
          {words.demand(clause) || '—'}
          <span className="fine below">{[words.due(clause), words.frequency(clause)].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { id: 'due', title: t('policy.due'), isSavedOnly: true, value: ({ due }) => due, cell: () => null },
    {
      id: 'office',
      title: t('policy.office'),
      isSentence: true,
      value: ({ responsibility }) => [words.office(responsibility), words.helpers(responsibility)].filter(Boolean).join(' '),
      cell: ({ responsibility }) => (
        <span className={responsibility.defect === null ? undefined : 'defect'}>
          {words.office(responsibility)}
          <span className="fine below">{words.helpers(responsibility) || words.why(responsibility)}</span>
        </span>
      ),
    },
    {
      id: 'light',
      title: t('policy.light'),
      value: lightText,
      cell: (clause) =>
        clause.light ? (
          <>
            <LightMark light={clause.light} />
            {clause.isOverridden && <span className="fine below">{t('policy.overridden')}</span>}
          </>
        ) : (
          <span className="fine">{lightText(clause)}</span>
        ),
    },
    {
      id: 'tasks',
      title: t('policy.state'),
      isSentence: true,
      value: words.tasks,
      cell: (clause) => (
        <>
          {words.tasks(clause)}
          {clause.evidence > 0 && (
            <span className="fine below">
              {t('policy.evidence')} {t('policy.files', { count: clause.evidence })}
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable
      name={t('policy.clauses')}
      columns={columns}
      rows={clauses}
      keyOf={({ obligationId }) => obligationId}
      rowClass={({ responsibility }) => (responsibility.defect === null ? undefined : 'row-defect')}
    />
  );
}
