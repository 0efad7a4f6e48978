import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { LayoutListDocument } from '../../gql/graphql.ts';
import { QueryState } from '../../states/query-state.tsx';
import { ImportNav } from '../imports/import-nav.tsx';
import { LayoutList } from './layout-list.tsx';
import './layouts.css';
import { UploadMapping } from './upload-mapping.tsx';

/** How files that others designed are read: the mappings the county keeps, those that come with the platform, and the ways to a new one. */
export function LayoutsPage() {
  const { t } = useTranslation();
  const result = useQuery(LayoutListDocument);
  const layouts = result.data?.layouts;
  return (
    <div className="page">
      <PageTitle title={t('layouts.title')} />
      <header className="page-head">
        <div>
          <h1>{t('layouts.title')}</h1>
          <p className="lead">{t('layouts.lead')}</p>
        </div>
      </header>
      <ImportNav />
      <div className="decision">
        <Link className="button-link" to="/layouts/new">
          {t('layouts.make')}
        </Link>
        <UploadMapping />
      </div>
      {layouts ? (
        <>
          <LayoutList title={t('layouts.own')} layouts={layouts.filter(({ builtIn }) => !builtIn)} />
          <LayoutList title={t('layouts.builtIn')} layouts={layouts.filter(({ builtIn }) => builtIn)} />
        </>
      ) : (
        <QueryState {...result} />
      )}
    </div>
  );
}
