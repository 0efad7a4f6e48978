import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { schoolYearSpan } from '../../figures/terms.ts';

/** The browser's own select: it needs no code, and a phone shows it at full size. The choice stands in the address. */
export function SchoolYearSelect({ years, year }: { years: number[]; year: number }) {
  const { t, i18n } = useTranslation();
  const [, setParams] = useSearchParams();
  const choices = years.includes(year) ? years : [year, ...years];
  return (
    <label className="year-select">
      <span>{t('schoolYearLabel')}</span>
      <select value={year} onChange={({ target }) => setParams({ year: target.value })}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {schoolYearSpan(t, { schoolYear: choice, language: i18n.language })}
          </option>
        ))}
      </select>
    </label>
  );
}
