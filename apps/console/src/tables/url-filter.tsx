import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFilterInWords } from './filter-words.ts';
import './list-tools.css';

export type Choice = { value: string; text: string };

/** One value of the address that a list is filtered by; null: all. A value that is none of the choices counts as all. */
export function useUrlFilter(name: string, choices: readonly Choice[]): string | null {
  const [params] = useSearchParams();
  const value = params.get(name);
  return choices.some((choice) => choice.value === value) ? value : null;
}

type Props = {
  name: string;
  label: string;
  choices: readonly Choice[];
  /** what no choice is called; all, where it is absent */ none?: string;
};

/** Chooses a filter that stands in the address, so that a filtered list can be bookmarked and sent; a paged list begins anew, and going back undoes it. */
export function UrlFilter({ name, label, choices, none }: Props) {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const chosen = useUrlFilter(name, choices);
  const text = choices.find(({ value }) => value === chosen)?.text ?? '';
  useFilterInWords(name, chosen, t('moment.labelled', { label, text }));
  const choose = (value: string) =>
    setParams(
      (before) => {
        before.delete(name);
        before.delete('page');
        if (value) before.set(name, value);
        return before;
      },
      { preventScrollReset: true },
    );
  return (
    <label className="field">
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{none ?? t('tables.all')}</option>
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
