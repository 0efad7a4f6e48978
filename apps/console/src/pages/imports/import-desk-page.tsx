import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { FileDesk } from './file-desk.tsx';
import { ImportHistory } from './import-history.tsx';

export function ImportDeskPage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('imports.title')} />
      <header className="page-head">
        <div>
          <h1>{t('imports.title')}</h1>
          <p className="lead">{t('imports.lead')}</p>
          <p className="lead">{t('imports.order')}</p>
        </div>
      </header>
      <FileDesk />
      <section className="section" aria-labelledby="history">
        <h2 id="history">{t('imports.history')}</h2>
        <ImportHistory />
      </section>
    </div>
  );
}
