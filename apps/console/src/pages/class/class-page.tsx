import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Breadcrumb } from '../../app/breadcrumb.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { Evidence } from '../../facts/evidence.tsx';
import { CompositionBars } from '../../figures/composition-bars.tsx';
import { SizeScale } from '../../figures/size-scale.tsx';
import { SizeStatus } from '../../figures/size-status.tsx';
import { classTitle, schoolYearTitle } from '../../figures/terms.ts';
import { SchoolClassDocument, SchoolClassFactsDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { NotFoundState } from '../../states/not-found-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ClassRegister } from './class-register.tsx';
import { GradeBalanceCard } from './grade-balance-card.tsx';

/** One class: its size against the limit, who is in it by groups and never by name, and the facts behind it. */
export function ClassPage() {
  const { t, i18n } = useTranslation();
  const { percent } = useWording();
  const { id = '' } = useParams();
  const result = useQuery(SchoolClassDocument, { variables: { id } });
  const node = result.data?.node;
  const schoolClass = node?.__typename === 'SchoolClass' ? node : null;
  if (!result.data) return <QueryState {...result} />;
  if (!schoolClass) return <NotFoundState />;
  const { school, size, sizeLimit, schoolYear, stage, composition } = schoolClass;
  const title = classTitle(t, schoolClass);
  return (
    <div className="page">
      <PageTitle title={`${title} · ${school.name}`} />
      <Breadcrumb
        crumbs={[
          { text: t('app.schools'), to: `/schools?year=${schoolYear}` },
          { text: school.name, to: `/schools/${encodeURIComponent(school.id)}` },
        ]}
      />
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="fine">
            {school.name} · {t(`stage.${stage}`)} · {schoolYearTitle(t, { schoolYear, language: i18n.language })}
          </p>
        </div>
      </header>
      <ImportBanner schoolYear={schoolYear} />
      <div className="stage-pair">
        <section className="card">
          <h2>{t('class.sizeTitle')}</h2>
          <p className="class-size">
            <span className="measure-value">{size}</span>
            {sizeLimit !== null && <span className="fine">{t('class.of', { limit: sizeLimit })}</span>}
            <SizeStatus size={size} limit={sizeLimit} />
          </p>
          {sizeLimit !== null && <SizeScale size={size} limit={sizeLimit} />}
          <ClassRegister schoolClass={schoolClass} />
        </section>
        <section className="card">
          <h2>{t('figures.composition')}</h2>
          <CompositionBars composition={composition} />
          {composition.subsidisedShare !== null && composition.subsidisedUnknown > 0 && (
            <p className="fine">{t('class.subsidisedOfKnown', { share: percent(composition.subsidisedShare) })}</p>
          )}
        </section>
      </div>
      <GradeBalanceCard classId={id} />
      <ClassFacts classId={id} />
    </div>
  );
}

function ClassFacts({ classId }: { classId: string }) {
  const result = useQuery(SchoolClassFactsDocument, { variables: { id: classId } });
  const node = result.data?.node;
  const facts = node?.__typename === 'SchoolClass' ? node.facts : undefined;
  return <Evidence facts={facts} result={result} onMore={(after) => result.fetchMore({ variables: { after } })} />;
}
