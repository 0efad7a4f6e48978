import { useTranslation } from 'react-i18next';
import { setLanguage } from './i18n.ts';

/** One click to the other language. The label is in that language, so that its reader finds it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className="language-switch" lang={other} onClick={() => void setLanguage(other)}>
      {t('app.switchLanguage')}
    </button>
  );
}
