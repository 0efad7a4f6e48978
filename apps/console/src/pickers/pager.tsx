import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

/** The rows of the page that the address names; beyond the last page: the last. */
export function useShownPage(count: number, pageSize: number): { page: number; from: number; to: number } {
  const [params] = useSearchParams();
  const text = params.get('page') ?? '1';
  const last = Math.max(1, Math.ceil(count / pageSize));
  const page = /^[1-9]\d{0,5}$/.test(text) ? Math.min(Number(text), last) : 1;
  return { page, from: (page - 1) * pageSize, to: page * pageSize };
}

/** Back and on through a long list; each page has an address. */
export function Pager({ count, pageSize }: { count: number; pageSize: number }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { page } = useShownPage(count, pageSize);
  const last = Math.ceil(count / pageSize);
  if (last < 2) return null;
  const addressOf = (next: number) => {
    const search = new URLSearchParams(params);
    search.set('page', String(next));
    return `?${search.toString()}`;
  };
  const way = (next: number, text: string) =>
    next < 1 || next > last ? <span className="fine">{text}</span> : <Link to={addressOf(next)}>{text}</Link>;
  return (
    <nav className="pager screen-only" aria-label={t('pickers.pages')}>
      {way(page - 1, t('pickers.previous'))}
      <span>{t('pickers.pageOf', { page, last })}</span>
      {way(page + 1, t('pickers.next'))}
    </nav>
  );
}
