import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { importKinds } from '../../office-files/import-kinds.ts';
import { lastImports } from '../../office-files/last-imports.ts';
import { useAllImports } from '../../office-files/use-all-imports.ts';
import { QueryState } from '../../states/query-state.tsx';
import { ImportNav } from '../imports/import-nav.tsx';
import { CoverageByYear } from './coverage-by-year.tsx';
import { KindCard } from './kind-card.tsx';

/** Every office file there is: what it is for, its empty template, what of it is in, and the way out again. */
export function TemplatesPage() {
  const { t } = useTranslation();
  const { result, imports } = useAllImports();
  const known = imports && lastImports(imports);
  return (
    <div className="page">
      <PageTitle title={t('templates.title')} />
      <header className="page-head">
        <div>
          <h1>{t('templates.title')}</h1>
          <p className="lead">{t('templates.lead')}</p>
        </div>
      </header>
      <ImportNav />
      {known ? <CoverageByYear known={known} /> : <QueryState {...result} />}
      <section className="section" aria-labelledby="kinds">
        <h2 id="kinds">{t('templates.kinds')}</h2>
        <p className="fine">{t('templates.exportNote')}</p>
        <ol className="kind-cards">
          {importKinds.map((kind) => (
            <KindCard key={kind} kind={kind} known={known} />
          ))}
        </ol>
      </section>
    </div>
  );
}
