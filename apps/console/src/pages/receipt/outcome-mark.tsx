import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { Step } from './check-receipt.ts';

const statuses = { passed: 'MET', failed: 'NOT_MET', unproven: 'NO_DATA', notReached: 'NO_DATA' } as const;

export function OutcomeMark({ outcome }: { outcome: Step['outcome'] }) {
  const { t } = useTranslation();
  return <StatusMark status={statuses[outcome]} text={t(`receipt.${outcome}`)} />;
}
