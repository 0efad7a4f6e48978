import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Breadcrumb } from '../../../app/breadcrumb.tsx';
import { PageTitle } from '../../../app/page-title.tsx';
import { LayoutListDocument } from '../../../gql/graphql.ts';
import { isImportKind } from '../../../office-files/import-kinds.ts';
import { QueryState } from '../../../states/query-state.tsx';
import '../layouts.css';
import { baseOf } from './base-mapping.ts';
import { MappingOfFile } from './mapping-of-file.tsx';
import { SampleFile } from './sample-file.tsx';

/**
 * A mapping for a file that someone else designed: file, kind, columns, trial, name. All on one page and in the address
 * (`?file=<hash>&name=…&kind=…`, `&edit=<id>` or `&copy=<id>`), so that a reload is where one was.
 */
export function LayoutWizardPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const known = useQuery(LayoutListDocument);
  if (!known.data) return <QueryState {...known} />;
  const { layouts } = known.data;
  const base = baseOf(layouts, { edit: params.get('edit'), copy: params.get('copy') });
  const fileHash = params.get('file');
  const kind = params.get('kind');
  const title = base?.isEdited ? t('layouts.editTitle', { name: base.layoutId }) : t('layouts.newTitle');
  const change = (values: Record<string, string>) =>
    setParams(
      (before) => {
        for (const [name, value] of Object.entries(values)) before.set(name, value);
        return before;
      },
      { replace: true },
    );
  return (
    <div className="page layout-wizard">
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
          <p className="lead">{base ? t('layouts.baseLead') : t('layouts.newLead')}</p>
        </div>
      </header>
      {fileHash === null ? (
        <SampleFile onFile={({ hash, name }) => change({ file: hash, name })} />
      ) : (
        <MappingOfFile
          key={`${fileHash} ${kind} ${base?.layoutId}`}
          file={{ hash: fileHash, name: params.get('name') ?? `${fileHash.slice(0, 12)}…` }}
          kind={isImportKind(kind) ? kind : null}
          base={base}
          layouts={layouts}
          onKind={(chosen) => change({ kind: chosen })}
        />
      )}
      {fileHash !== null && (
        <p className="screen-only">
          <Link to={otherFile(params)}>{t('layouts.otherFile')}</Link>
        </p>
      )}
    </div>
  );
}

/** The same page without its file: what is edited or copied stays. */
function otherFile(params: URLSearchParams): string {
  const rest = new URLSearchParams(params);
  for (const name of ['file', 'name', 'kind']) rest.delete(name);
  return `/layouts/new?${rest}`;
}
