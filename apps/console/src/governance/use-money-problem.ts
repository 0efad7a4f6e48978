import { useTranslation } from 'react-i18next';
import type { Problem } from './use-command.ts';

/** What is said where an amount was asked for and something else was typed. */
export function useMoneyProblem(): Problem {
  const { t } = useTranslation();
  return { zh: t('command.moneyWrong'), en: t('command.moneyWrong') };
}
