import { useTranslation } from 'react-i18next';

/** The browser's title; the page's own heading says the same. */
export function PageTitle({ title }: { title: string }) {
  const { t } = useTranslation();
  return <title>{`${title} · ${t('app.name')}`}</title>;
}
