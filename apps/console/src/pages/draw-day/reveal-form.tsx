import { useTranslation } from 'react-i18next';
import { RevealSeedDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import type { Place } from './commit-form.tsx';
import { keptNumber } from './kept-number.ts';

/** Filled in from what this browser kept; typed from paper on another. */
export function RevealForm({ place: { drawId, sealHash, round, supervisorId } }: { place: Place }) {
  const { t } = useTranslation();
  const reveal = useCommand(RevealSeedDocument);
  const kept = keptNumber(sealHash, round);
  return (
    <CommandForm
      title={t('drawDay.supervise.reveal')}
      act={t('drawDay.supervise.revealAct')}
      done={t('drawDay.supervise.done')}
      fields={[
        { name: 'number', label: t('drawDay.supervise.number'), kind: 'number', value: kept?.number ?? '' },
        { name: 'nonce', label: t('drawDay.supervise.nonce'), value: kept?.nonce ?? '' },
      ]}
      onSubmit={({ number, nonce }) => reveal({ drawId, supervisorId, number: number!.trim(), nonce: nonce!.trim().toLowerCase() })}
    />
  );
}
