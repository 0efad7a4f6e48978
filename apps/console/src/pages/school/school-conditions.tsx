import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SourceText } from '../../facts/source-text.tsx';
import type { SchoolQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

type School = Extract<NonNullable<SchoolQuery['node']>, { __typename: 'School' }>;

/** What the school declared at the census; an empty cell of the file reads "not declared", never zero. */
export function SchoolConditions({ conditions }: { conditions: School['conditions'] }) {
  const { t } = useTranslation();
  const { date, area, yuan } = useWording();
  const squareMetres = (value: number) => `${area(value)} ${t('unit.squareMetres')}`;
  const rows = conditions && [
    [t('school.equipmentYuan'), conditions.equipmentYuan, (value: number) => `${yuan(value)} ${t('unit.yuan')}`] as const,
    [t('school.teachingAreaM2'), conditions.teachingAreaM2, squareMetres] as const,
    [t('school.indoorSportsAreaM2'), conditions.indoorSportsAreaM2, squareMetres] as const,
    [t('school.sportsGroundAreaM2'), conditions.sportsGroundAreaM2, squareMetres] as const,
    [t('school.computers'), conditions.computers, (count: number) => t('school.machines', { count })] as const,
    [t('school.studentComputers'), conditions.studentComputers, (count: number) => t('school.machines', { count })] as const,
    [t('school.books'), conditions.books, (count: number) => t('school.volumes', { count })] as const,
    [t('school.multimediaRooms'), conditions.multimediaRooms, (count: number) => t('school.rooms', { count })] as const,
  ];
  return (
    <section className="card">
      <h2>{t('school.conditions')}</h2>
      {rows ? (
        <>
          <dl className="plain-list plain-list-wide">
            <dt>{t('school.censusDate')}</dt>
            <dd>{date(conditions.censusDate)}</dd>
            {rows.map(([label, value, text]) => (
              <div key={label} className="plain-list-pair">
                <dt>{label}</dt>
                <dd>{value === null ? <span className="fine">{t('school.notDeclared')}</span> : text(value)}</dd>
              </div>
            ))}
          </dl>
          <p>
            <Link to={`/facts/${conditions.fact.eventId}`}>{t('school.declared')}</Link> · <SourceText source={conditions.fact.source} />
          </p>
        </>
      ) : (
        <p className="empty-note">{t('school.noConditions')}</p>
      )}
    </section>
  );
}
