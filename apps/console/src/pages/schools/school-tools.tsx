import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Choice, UrlFilter } from '../../tables/url-filter.tsx';
import type { SchoolFilter } from './school-filters.ts';

type Props = { choices: Record<'stage' | 'township' | 'type' | 'area' | 'status', Choice[]>; filter: SchoolFilter };
const names = ['q', 'stage', 'township', 'type', 'area', 'status'];

/** Search and filters, all of them in the address. */
export function SchoolTools({ choices, filter }: Props) {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('q');
    setParams((before) => {
      before.delete('q');
      if (typeof text === 'string' && text.trim()) before.set('q', text.trim());
      return before;
    });
  };
  const clear = () =>
    setParams((before) => {
      for (const name of names) before.delete(name);
      return before;
    });
  const isFiltered = Object.values(filter).some((value) => value !== null);
  return (
    <div className="list-tools screen-only">
      <search>
        <form className="search-form" onSubmit={find}>
          <label className="field">
            <span>{t('schools.search')}</span>
            <input key={filter.search} type="search" name="q" defaultValue={filter.search ?? ''} />
          </label>
          <button type="submit" className="quiet-button">
            {t('schools.searchButton')}
          </button>
        </form>
      </search>
      <UrlFilter name="stage" label={t('schoolList.stage')} choices={choices.stage} />
      <UrlFilter name="township" label={t('schoolList.township')} choices={choices.township} />
      <UrlFilter name="type" label={t('schoolList.type')} choices={choices.type} />
      <UrlFilter name="area" label={t('schoolList.area')} choices={choices.area} />
      <UrlFilter name="status" label={t('schoolList.status')} choices={choices.status} />
      {isFiltered && (
        <button type="button" className="text-button" onClick={clear}>
          {t('schoolList.clear')}
        </button>
      )}
    </div>
  );
}
