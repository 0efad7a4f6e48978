import { useTranslation } from 'react-i18next';
import type { DayOfDrawFragment } from '../../gql/graphql.ts';
import { HashCode } from '../../hall/hash-code.tsx';
import { useWording } from '../../language/use-wording.ts';
import { CommitForm } from './commit-form.tsx';
import { RevealForm } from './reveal-form.tsx';
import { SignForm } from './sign-form.tsx';

type Props = { draw: DayOfDrawFragment; seal: NonNullable<DayOfDrawFragment['seal']>; supervisorId: string };

/** What a supervisor does next: commit, reveal once all have committed, and sign what was drawn. */
export function SupervisorDesk({ draw, seal, supervisorId }: Props) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const round = draw.rounds.at(-1) ?? { round: 1, revealDeadline: seal.revealDeadline, commitments: [], reveals: [], publicValue: null };
  const isMine = (one: { supervisorId: string }) => one.supervisorId === supervisorId;
  const hasCommitted = round.commitments.some(isMine);
  const revealed = round.reveals.find(isMine);
  const haveAllCommitted = draw.supervisors.every((one) => round.commitments.some(({ supervisorId: id }) => id === one.supervisorId));
  const place = { drawId: draw.drawId, sealHash: seal.sealHash, round: round.round, supervisorId };
  return (
    <section className="section card" aria-label={t('drawDay.supervise.title')}>
      <HashCode
        hash={seal.sealHash}
        label={t('drawDay.result.seal')}
        caption={t('hall.seal.code')}
        code={`${draw.drawId}\n${seal.sealHash}`}
      />
      <p className="fine">
        {t('drawDay.supervise.void', { round: round.round })} · {t('drawDay.supervise.deadline', { time: dateTime(round.revealDeadline) })}
      </p>
      {!draw.run && !hasCommitted && <CommitForm place={place} />}
      {hasCommitted && !revealed && (
        <>
          <p>{t('drawDay.supervise.committed')}</p>
          {haveAllCommitted ? <RevealForm place={place} /> : <p>{t('drawDay.supervise.waiting')}</p>}
        </>
      )}
      {revealed && <p>{t('drawDay.supervise.revealed', { number: revealed.number })}</p>}
      {draw.run && <SignForm drawId={draw.drawId} supervisorId={supervisorId} resultHash={draw.run.resultHash} />}
    </section>
  );
}
