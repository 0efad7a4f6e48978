import { useTranslation } from 'react-i18next';

/** Says beside the rule's light that somebody overrides it; nothing where nobody does. */
export function OverrideFlag({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return <span className="override-flag fine">✎ {t('lightBoard.overridden', { count })}</span>;
}
