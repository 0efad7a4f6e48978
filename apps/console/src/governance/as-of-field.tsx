import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import '../tables/list-tools.css';
import '../tables/list-tools.css';

/** The day at whose end a page of governance shows things (`?asOf=2019-10-31`); null: now. */
export function useAsOf(): string | null {
  const [params] = useSearchParams();
  const day = params.get('asOf') ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** Chooses that day; it stands in the address, so that a page can be sent as it was. */
export function AsOfField() {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const asOf = useAsOf();
  const choose = (day: string) =>
    setParams(
      (before) => {
        if (day) before.set('asOf', day);
        else before.delete('asOf');
        return before;
      },
      { preventScrollReset: true },
    );
  return (
    <label className="field">
      <span>{t('command.asOf')}</span>
      <input type="date" value={asOf ?? ''} onChange={({ target }) => choose(target.value)} />
    </label>
  );
}
