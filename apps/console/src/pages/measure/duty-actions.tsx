import { useTranslation } from 'react-i18next';
import type { DutyCardFragment } from '../../gql/graphql.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { OverrideActions } from './override-actions.tsx';
import { SetTarget } from './set-target.tsx';
import { SignDuty } from './sign-duty.tsx';

/** What may be done with an obligation's light, as far as one may. */
export function DutyActions({ duty }: { duty: DutyCardFragment }) {
  const { t } = useTranslation();
  const may = useMyRights();
  const maySign = may('sign-values');
  const maySet = may('set-targets') && duty.dutyKind === 'MEASURED' && duty.value?.target != null;
  const mayOverride = may('override-lights');
  if (!maySign && !maySet && !mayOverride) return null;
  return (
    <>
      <h3 className="screen-only">{t('lightCard.actions')}</h3>
      <div className="command-forms">
        {maySign && <SignDuty duty={duty} />}
        {mayOverride && <OverrideActions duty={duty} />}
        {maySet && <SetTarget duty={duty} />}
      </div>
    </>
  );
}
