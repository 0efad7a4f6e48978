import { useTranslation } from 'react-i18next';
import type { Ceremony } from './ceremony.ts';
import type { HallSupervisor } from './hall-kit.ts';
import { shortHash } from './ceremony.ts';

/** Who is called up, what each has committed to, and the numbers once they are revealed. */
export function SupervisorList({ supervisors, ceremony: { turn, round } }: { supervisors: readonly HallSupervisor[]; ceremony: Ceremony }) {
  const { t } = useTranslation();
  return (
    <ol className="hall-supervisors" aria-label={t('hall.supervisors')}>
      {supervisors.map(({ supervisorId, role, name }, k) => {
        const commitment = round.commitments.find((one) => one.supervisorId === supervisorId)?.commitment;
        const number = round.reveals.find((one) => one.supervisorId === supervisorId)?.number;
        const state = supervisorId === turn ? 'turn' : number !== undefined ? 'revealed' : commitment ? 'committed' : 'waits';
        return (
          <li key={supervisorId} className={`hall-supervisor hall-${state}`} aria-current={state === 'turn' ? 'step' : undefined}>
            <span className="hall-who">
              {t('hall.supervisor', { n: k + 1 })} · {t(`hall.roleOf.${role}`)} {name}
            </span>
            <span className="hall-state">{t(`hall.state.${state}`)}</span>
            <span className="hall-number">{number ?? (commitment ? shortHash(commitment) : '')}</span>
          </li>
        );
      })}
    </ol>
  );
}
