import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { classTitle, schoolYearTitle } from '../../figures/terms.ts';
import { OwnClassesDocument, type OwnClassesQuery } from '../../gql/graphql.ts';
import { usePlatformDay } from '../../governance/school-year-field.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ClassStandingCard } from './class-standing-card.tsx';
import { OwnPageHead } from './own-page-head.tsx';
import './own.css';

type OwnClass = OwnClassesQuery['ownClasses'][number];

/** 我的班: a homeroom teacher's own class with its names, its size and its balance. */
export function MyClassPage() {
  const { t } = useTranslation();
  const day = usePlatformDay();
  const result = useQuery(OwnClassesDocument, { fetchPolicy: 'network-only' });
  if (!result.data) return <QueryState {...result} />;
  const { ownClasses } = result.data;
  return (
    <div className="page">
      <OwnPageHead title={t('own.myClass')} lead={t('own.classLead')} day={day} />
      {ownClasses.length === 0 && <p className="empty-note">{t('own.noClass')}</p>}
      {ownClasses.map((own) => (
        <Class key={own.classId} own={own} />
      ))}
      <p className="fine">{t('own.classNote')}</p>
    </div>
  );
}

function Class({ own: { classId, schoolClass, standing, names } }: { own: OwnClass }) {
  const { t, i18n } = useTranslation();
  return (
    <section className="section" aria-labelledby={`class-${classId}`}>
      <div>
        <h2 id={`class-${classId}`}>{schoolClass ? classTitle(t, schoolClass) : t('own.classNotYet')}</h2>
        {schoolClass && (
          <p className="own-place">
            {schoolClass.school.name}
            <span className="fine below">{schoolYearTitle(t, { schoolYear: schoolClass.schoolYear, language: i18n.language })}</span>
          </p>
        )}
      </div>
      <div className="stage-pair">
        {standing && <ClassStandingCard standing={standing} headingId={`standing-${classId}`} />}
        <Roster classId={classId} names={names} size={standing?.size ?? null} />
      </div>
      {schoolClass && (
        <p className="screen-only">
          <Link className="own-link" to={`/classes/${encodeURIComponent(schoolClass.id)}`}>
            {t('own.toClass')}
          </Link>
        </p>
      )}
    </section>
  );
}

function Roster({ classId, names, size }: { classId: string; names: readonly string[]; size: number | null }) {
  const { t } = useTranslation();
  const missing = size === null ? 0 : Math.max(0, size - names.length);
  return (
    <section className="card" aria-labelledby={`roster-${classId}`}>
      <div className="card-head">
        <h3 id={`roster-${classId}`}>{t('own.roster')}</h3>
      </div>
      <p>{t('own.rosterCount', { count: names.length })}</p>
      {names.length === 0 && <p className="empty-note">{t('own.noNames')}</p>}
      <ol className="own-names">
        {names.map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ol>
      {missing > 0 && <p className="fine">{t('own.unnamed', { count: missing })}</p>}
    </section>
  );
}
