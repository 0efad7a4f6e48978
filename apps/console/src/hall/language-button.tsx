import { useTranslation } from 'react-i18next';

/** The other language, by one press. */
export function LanguageButton() {
  const { t, i18n } = useTranslation();
  const change = () => {
    const language = i18n.language === 'en' ? 'zh-CN' : 'en';
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  };
  return (
    <button type="button" className="quiet-button" onClick={change}>
      {t('hall.language')}
    </button>
  );
}
