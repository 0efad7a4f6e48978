import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SearchField } from '../../pickers/search-field.tsx';
import { UrlFilter } from '../../tables/url-filter.tsx';
import { type BoardChoices, boardFilters } from './use-board-filter.ts';

/** Search and filters, all of them in the address. */
export function BoardTools({ choices }: { choices: BoardChoices }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const names = ['q', ...boardFilters];
  const clear = () =>
    setParams((before) => {
      for (const name of names) before.delete(name);
      return before;
    });
  return (
    <div className="list-tools screen-only">
      <SearchField label={t('lightBoard.search')} />
      {boardFilters.map((name) => (
        <UrlFilter key={name} name={name} label={t(`lightBoard.${name}`)} choices={choices[name]} />
      ))}
      {names.some((name) => params.has(name)) && (
        <button type="button" className="text-button" onClick={clear}>
          {t('lightBoard.clear')}
        </button>
      )}
    </div>
  );
}
