import { useTranslation } from 'react-i18next';
import type { FindingSeverity } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';

type Props = { chosen: FindingSeverity | null; errors: number; notices: number; onChoose: (severity: FindingSeverity | null) => void };

export function FindingFilter({ chosen, errors, notices, onChoose }: Props) {
  const { t } = useTranslation();
  const { count } = useWording();
  const choices: { severity: FindingSeverity | null; text: string; count: number }[] = [
    { severity: null, text: t('import.all'), count: errors + notices },
    { severity: 'ERROR', text: t('import.ERROR'), count: errors },
    { severity: 'NOTICE', text: t('import.NOTICE'), count: notices },
  ];
  return (
    <fieldset className="filter">
      <legend className="visually-hidden">{t('import.filter')}</legend>
      {choices.map((choice) => (
        <button key={choice.text} type="button" aria-pressed={choice.severity === chosen} onClick={() => onChoose(choice.severity)}>
          {choice.text} <span className="filter-count">{count(choice.count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
