import { commitmentOf } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { useTranslation } from 'react-i18next';
import { CommitSeedDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { freshNonce } from '../../hall/fresh-nonce.ts';
import { keepNumber } from './kept-number.ts';

export type Place = { drawId: string; sealHash: string; round: number; supervisorId: string };

/** The number stays in this browser; only its commitment leaves it. Kept first, so that no commitment is sent that cannot be revealed. */
export function CommitForm({ place: { drawId, ...place } }: { place: Place }) {
  const { t } = useTranslation();
  const commit = useCommand(CommitSeedDocument);
  const same = (text: string) => ({ zh: text, en: text });
  return (
    <CommandForm
      title={t('drawDay.supervise.commit')}
      act={t('drawDay.supervise.commitAct')}
      done={t('drawDay.supervise.committed')}
      fields={[{ name: 'number', label: t('drawDay.supervise.number'), kind: 'number' }]}
      onSubmit={async (values) => {
        const number = values['number']!.trim();
        if (!/^\d{1,40}$/.test(number)) return same(t('hall.commit.digits'));
        const nonce = freshNonce();
        try {
          keepNumber(place.sealHash, place.round, { number, nonce });
        } catch {
          return same(t('hall.notKept'));
        }
        return commit({ drawId, supervisorId: place.supervisorId, commitment: commitmentOf({ ...place, number, nonce }, sha256) });
      }}
    >
      <p>{t('drawDay.supervise.commitText')}</p>
    </CommandForm>
  );
}
