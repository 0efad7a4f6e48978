import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { FrameDocument, type ImportKind } from '../../gql/graphql.ts';
import { importKinds, kindsBySchool } from '../../office-files/import-kinds.ts';
import { lastImports } from '../../office-files/last-imports.ts';
import { useAllImports } from '../../office-files/use-all-imports.ts';
import { QueryState } from '../../states/query-state.tsx';
import { ImportNav } from '../imports/import-nav.tsx';
import { CoverageByYear } from './coverage-by-year.tsx';
import { KindCard } from './kind-card.tsx';

/** Every office file there is: what it is for, its empty template, what of it is in, and the way out again; of a school, what can be cut to it. */
export function TemplatesPage() {
  const { t } = useTranslation();
  const mayImport = useMyRights()('import-registers');
  const { result, imports } = useAllImports({ isAsked: mayImport });
  const known = imports && lastImports(imports);
  const schoolYears = useQuery(FrameDocument, { variables: { schoolYear: null, asOf: null }, skip: mayImport }).data?.county.schoolYears;
  const kinds = mayImport ? importKinds : kindsBySchool;
  const yearsOf = (kind: ImportKind) => (known ? known.years.filter((year) => known.of(kind, year)) : (schoolYears ?? []));
  return (
    <div className="page">
      <PageTitle title={t('templates.title')} />
      <header className="page-head">
        <div>
          <h1>{t('templates.title')}</h1>
          <p className="lead">{t('templates.lead')}</p>
        </div>
      </header>
      {mayImport && <ImportNav />}
      {known ? <CoverageByYear known={known} /> : mayImport && <QueryState {...result} />}
      <section className="section" aria-labelledby="kinds">
        <h2 id="kinds">{t('templates.kinds')}</h2>
        <p className="fine">{t('templates.exportNote')}</p>
        <ol className="kind-cards">
          {kinds.map((kind) => (
            <KindCard key={kind} kind={kind} known={known} years={yearsOf(kind)} />
          ))}
        </ol>
      </section>
    </div>
  );
}
