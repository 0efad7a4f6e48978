import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';

/** No draw of this id, or none that this person may see: the same words for both. */
export function UnknownDraw({ title, children }: { title: string; children?: string }) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={title} />
      <h1>{title}</h1>
      <p className="empty-note">{children ?? t('drawDay.unknown')}</p>
    </div>
  );
}
