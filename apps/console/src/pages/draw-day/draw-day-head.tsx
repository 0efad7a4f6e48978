import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';

type Props = { title: string; of: string; drawId: string; children?: ReactNode };

/** Title, which draw, and the way back to its desk. */
export function DrawDayHead({ title, of, drawId, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={title} />
      <header className="page-head">
        <div>
          <p className="fine screen-only">
            <Link to={`/draws/${drawId}`}>{t('drawDay.back')}</Link>
          </p>
          <h1>{title}</h1>
          <p className="lead">{of}</p>
        </div>
        {children && <div className="page-tools screen-only">{children}</div>}
      </header>
    </>
  );
}
