import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PlatformClockDocument } from '../gql/graphql.ts';
import { useAsOf } from '../governance/as-of-field.tsx';
import { useWording } from '../language/use-wording.ts';
import { useMyRights } from '../governance/use-my-rights.ts';
import { useFilterWords } from '../tables/filter-words.ts';
import { filtersOf, isOfGovernance } from '../tables/governance-note.ts';
import { listPath, listsOf } from './governance-lists.ts';

/** On screen and on paper: of which day a page of governance is, and by what it is filtered; and its lists, to be saved whole. */
export function GovernanceLine() {
  const { t, i18n } = useTranslation();
  const { date } = useWording();
  const { pathname, search } = useLocation();
  const may = useMyRights();
  const asOf = useAsOf();
  const words = useFilterWords();
  const today = useQuery(PlatformClockDocument).data?.clock.day ?? null;
  const day = asOf ?? today;
  if (!isOfGovernance(pathname) || day === null) return null;
  const filters = filtersOf(search, words).join(' · ');
  return (
    <aside className="moment-inner fine" aria-label={t('moment.asOfLabel')}>
      <span>{t('moment.labelled', { label: t('moment.asOfLabel'), text: t('moment.asOfDay', { day: date(day) }) })}</span>
      {asOf === null && <span>{t('moment.now')}</span>}
      {filters && <span>{t('moment.labelled', { label: t('moment.filters'), text: filters })}</span>}
      {listsOf(pathname, may).map((list) => (
        <a key={list} className="screen-only" href={listPath(list, { asOf, language: i18n.language })} download>
          {t('command.saveList', { name: t(`command.lists.${list}`) })}
        </a>
      ))}
    </aside>
  );
}
