import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { useWording } from '../../language/use-wording.ts';

/** Title, what the page is for, its day, and print. */
export function OwnPageHead({ title, lead, day }: { title: string; lead: string; day: string | null }) {
  const { t } = useTranslation();
  const { date } = useWording();
  return (
    <>
      <PageTitle title={title} />
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          {day && <p className="fine">{t('own.asOf', { day: date(day) })}</p>}
        </div>
        <div className="page-tools screen-only">
          <button type="button" className="quiet-button" onClick={() => window.print()}>
            {t('app.print')}
          </button>
        </div>
      </header>
    </>
  );
}
