import { seedOf } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { useTranslation } from 'react-i18next';
import { type Ceremony, shortHash } from './ceremony.ts';
import type { HallDraw } from './hall-kit.ts';
import { HallStepFrame } from './hall-step.tsx';

/** All that the seed is made of, on one wall, and then the seed itself. */
export function SeedStep({ draw: { kit }, ceremony, onSeed }: { draw: HallDraw; ceremony: Ceremony; onSeed: (seed: string) => void }) {
  const { t } = useTranslation();
  const { seal, sealHash, supervisors } = kit;
  const { rounds, round } = ceremony;
  const compute = () => onSeed(seedOf({ county: seal.county, drawId: seal.drawId, attempt: seal.attempt, sealHash, rounds }, sha256));
  return (
    <HallStepFrame stage="seed">
      <p className="hall-lead">{t('hall.seed.lead')}</p>
      <table className="hall-table">
        <thead>
          <tr>
            <th scope="col">{t('hall.seed.ingredient')}</th>
            <th scope="col">{t('hall.seed.content')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('hall.seed.seal')}</th>
            <td className="mono">{shortHash(sealHash)} …</td>
          </tr>
          {supervisors.map(({ supervisorId, role, name }, k) => (
            <tr key={supervisorId}>
              <th scope="row">
                {t('hall.supervisor', { n: k + 1 })} · {t(`hall.roleOf.${role}`)} {name}
              </th>
              <td className="mono">{round.reveals.find((one) => one.supervisorId === supervisorId)?.number}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('hall.seed.publicValue')}</th>
            <td className="mono">{round.publicValue?.value}</td>
          </tr>
        </tbody>
      </table>
      <button type="button" className="primary-button hall-act" onClick={compute}>
        {t('hall.seed.compute')}
      </button>
    </HallStepFrame>
  );
}
