import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Breadcrumb } from '../../app/breadcrumb.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { LayoutListDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { NotFoundState } from '../../states/not-found-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { readMapping } from './document/mapping-document.ts';
import { LayoutActions } from './layout-list.tsx';
import './layouts.css';
import { MappingView } from './mapping-view.tsx';

/** One mapping as it is kept. It is changed in the wizard, beside a file in its layout. */
export function LayoutPage() {
  const { t } = useTranslation();
  const { pick } = useWording();
  const { layoutId } = useParams();
  const result = useQuery(LayoutListDocument);
  if (!result.data) return <QueryState {...result} />;
  const layout = result.data.layouts.find((one) => one.layoutId === layoutId);
  if (!layout) return <NotFoundState />;
  const document = readMapping(layout.document);
  const title = pick(layout.titleZh, layout.titleEn);
  return (
    <div className="page">
      <PageTitle title={title} />
      <Breadcrumb
        crumbs={[
          { text: t('app.imports'), to: '/imports' },
          { text: t('layouts.title'), to: '/layouts' },
        ]}
      />
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="fine">
            {t(`fileKind.${layout.kind}`)} · <code>{layout.layoutId}</code> · {layout.builtIn ? t('layouts.isBuiltIn') : t('layouts.isOwn')}
          </p>
          {document?.about && <p className="lead">{pick(document.about.zh, document.about.en)}</p>}
        </div>
        <LayoutActions layout={layout} />
      </header>
      {document && <MappingView document={document} />}
      <details>
        <summary>{t('layouts.asFile')}</summary>
        <pre className="code-block">
          <code>{layout.document}</code>
        </pre>
      </details>
    </div>
  );
}
