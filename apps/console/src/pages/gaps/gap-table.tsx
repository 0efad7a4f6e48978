import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMomentPath } from '../../app/moment.ts';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { CoverageQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { type Blocked, blockedBy, type Gap } from './blocked-by.ts';

/** Every gap: whom it concerns, what it blocks, which file brings it. */
export function GapTable({ county }: { county: CoverageQuery['county'] }) {
  const { t } = useTranslation();
  const { say, pick } = useWording();
  const path = useMomentPath();
  const blocked = (gap: Gap) => blockedBy(gap, county);
  const nameOf = ({ kind, nameZh, nameEn, stage }: Blocked) => {
    const name = pick(nameZh, nameEn);
    if (kind === 'goal') return t('gaps.goal', { name });
    return stage ? t('gaps.cvOf', { name, stage: t(`stage.${stage}`) }) : name;
  };
  const concerned = ({ count, students }: Gap) =>
    students !== null ? t('unit.students', { count: students }) : count !== null ? t('unit.schools', { count }) : t('gaps.wholeCounty');
  const columns: Column<Gap>[] = [
    {
      id: 'missing',
      title: t('gaps.missing'),
      isHead: true,
      isSentence: true,
      value: (gap) => say(gap.missing),
      cell: (gap) => <StatusMark status="NO_DATA" text={say(gap.missing)} />,
    },
    { id: 'concerned', title: t('gaps.concerned'), isNumber: true, value: concerned, cell: concerned },
    {
      id: 'blocks',
      title: t('gaps.blocks'),
      isSentence: true,
      value: (gap) => blocked(gap).map(nameOf).join(t('app.listSeparator')),
      cell: (gap) => {
        const all = blocked(gap);
        if (all.length === 0) return <span className="fine">{t('gaps.blocksNone')}</span>;
        return (
          <ul className="blocked">
            {all.map((one) => (
              <li key={`${one.kind} ${one.id} ${one.stage}`}>
                {one.kind === 'cv' ? <Link to={path(`/indicators/${one.id}`, { stage: one.stage })}>{nameOf(one)}</Link> : nameOf(one)}
              </li>
            ))}
          </ul>
        );
      },
    },
    {
      id: 'file',
      title: t('gaps.file'),
      value: ({ fileZh, fileEn }) => pick(fileZh, fileEn),
      cell: (gap) => (
        <>
          {gap.file !== null ? <Link to="/imports">{pick(gap.fileZh, gap.fileEn)}</Link> : pick(gap.fileZh, gap.fileEn)}
          {gap.file === null && <span className="fine below">{t('county.notTakenYet')}</span>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      name={t('gaps.list')}
      columns={columns}
      rows={county.coverage}
      keyOf={(gap) => `${gap.missing.code} ${gap.fileZh} ${gap.missing.zh}`}
    />
  );
}
