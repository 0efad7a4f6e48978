import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../governance/choice-field.tsx';
import { useDrawYear } from './use-draw-year.ts';

/** The school year whose draws a page is about, in its address. */
export function DrawYearField() {
  const { t } = useTranslation();
  const year = useDrawYear();
  if (year === null) return null;
  const choices = [year + 1, year, year - 1].map((from) => ({ value: String(from), text: t('schoolYearShort', { from, to: from + 1 }) }));
  return <ChoiceField name="schoolYear" label={t('draws.schoolYear')} value={String(year)} choices={choices} />;
}
