import { schoolYearOf } from '@junheng/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolYearSpan } from '../../../figures/terms.ts';

type Props = { label: string; /** null: several */ year: number | null; onChoose: (year: number) => void };

/** A school year that a file may be of: the next one at most, and as far back as offices keep their tables. */
export function SchoolYearField({ label, year, onChoose }: Props) {
  const { t, i18n } = useTranslation();
  const [thisYear] = useState(() => schoolYearOf(new Date()));
  const years = Array.from({ length: 17 }, (_, back) => thisYear + 1 - back);
  const choices = year === null || years.includes(year) ? years : [...years, year].toSorted((a, b) => b - a);
  return (
    <label className="field">
      <span>{label}</span>
      <select value={year ?? ''} onChange={({ target }) => onChoose(Number(target.value))}>
        {year === null && <option value="">{t('imports.severalYears')}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {schoolYearSpan(t, { schoolYear: choice, language: i18n.language })}
          </option>
        ))}
      </select>
    </label>
  );
}
