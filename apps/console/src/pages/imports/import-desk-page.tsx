import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';
import { isMoving } from '../../live/use-import-stream.ts';
import { useOpenImports } from '../../live/use-open-imports.ts';
import { FileDesk } from './file-desk.tsx';
import { ImportHistory } from './history/import-history.tsx';
import { ImportNav } from './import-nav.tsx';
import { hasEnded } from './open/open-import.tsx';
import { OpenImports } from './open/open-imports.tsx';
import { useImportQueue } from './queue/use-import-queue.ts';

/** Where office files come in: what is on its way, what waits for a person, and what was imported before. */
export function ImportDeskPage() {
  const { t } = useTranslation();
  const { imports, totalCount } = useOpenImports();
  const { queue, state } = useImportQueue();
  const open = imports.filter(
    ({ importId, status }) => isMoving(status) || status === 'READY' || status === 'FAILED' || state.followed.includes(importId),
  );
  useForgetEndedOnLeave(open, queue.forget);
  return (
    <div className="page">
      <PageTitle title={t('imports.title')} />
      <header className="page-head">
        <div>
          <h1>{t('imports.title')}</h1>
          <p className="lead">{t('imports.lead')}</p>
        </div>
      </header>
      <ImportNav />
      <FileDesk>{open.length > 0 && <OpenImports imports={open} onForget={queue.forget} />}</FileDesk>
      <section className="section" aria-labelledby="history">
        <h2 id="history">{t('imports.history')}</h2>
        <ImportHistory newestCount={totalCount} />
      </section>
    </div>
  );
}

/** What has ended is seen once here; afterwards it stands in the record of imports. */
function useForgetEndedOnLeave(shown: readonly ImportFiguresFragment[], forget: (importIds: readonly string[]) => void) {
  const ended = useRef<string[]>([]);
  useEffect(() => {
    ended.current = shown.filter(({ status }) => hasEnded(status)).map(({ importId }) => importId);
  }, [shown]);
  useEffect(
    () => () => {
      if (ended.current.length > 0) forget(ended.current);
    },
    [forget],
  );
}
