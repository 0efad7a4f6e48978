import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { DrawYearField } from '../../draws/draw-year-field.tsx';
import { FigureStrip } from '../../figures/figure-strip.tsx';
import { UrlFilter } from '../../tables/url-filter.tsx';
import '../../governance/records.css';
import './draw-cases.css';

type Props = {
  title: string;
  lead: string;
  /** by state, in their order; empty: of no states */ counts: readonly { step: string; text: string; count: number }[];
  /** what stands there when the list is empty; null: it is not */ none: string | null;
  list: ReactNode;
  /** forms below the list */ children?: ReactNode;
};

/** A desk of cases after a draw: how many stand where, those in view, and what can be begun. */
export function CasePage({ title, lead, counts, none, list, children }: Props) {
  const { t } = useTranslation();
  const listId = useId();
  return (
    <div className="page">
      <PageTitle title={title} />
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        <div className="page-tools screen-only">
          <DrawYearField />
        </div>
      </header>
      {counts.length > 0 && <FigureStrip figures={counts.map(({ text, count }) => ({ label: text, value: count }))} />}
      <section className="section" aria-labelledby={listId}>
        <h2 id={listId}>{t('draws.cases.list')}</h2>
        {counts.length > 0 && (
          <div className="list-tools screen-only">
            <UrlFilter name="step" label={t('draws.state')} choices={counts.map(({ step, text }) => ({ value: step, text }))} />
          </div>
        )}
        {none === null ? list : <p className="empty-note">{none}</p>}
      </section>
      {children}
    </div>
  );
}
