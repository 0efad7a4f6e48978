import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** The decision that something follows, by its number only: a title would name persons in a record that nobody can erase. */
export function DocumentField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const hintId = useId();
  return (
    <label className="field field-wide">
      <span>{t('erasures.document')}</span>
      <input value={value} autoComplete="off" aria-describedby={hintId} onChange={({ target }) => onChange(target.value)} />
      <span id={hintId} className="fine">
        {t('erasures.documentHint')}
      </span>
    </label>
  );
}
