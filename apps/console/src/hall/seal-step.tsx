import { useTranslation } from 'react-i18next';
import { HallStepFrame } from './hall-step.tsx';
import type { HallDraw } from './hall-kit.ts';
import { HashCode } from './hash-code.tsx';
import { useSourceText } from './use-source-text.ts';

/** What was sealed, by one hash that everybody compares with the paper before anything random exists. */
export function SealStep({ draw: { kit, problem }, onBegin }: { draw: HallDraw; onBegin: () => void }) {
  const { t } = useTranslation();
  const sourceText = useSourceText();
  const { seal, sealHash } = kit;
  return (
    <HallStepFrame stage="seal">
      <p className="hall-lead">{t('hall.seal.lead')}</p>
      <HashCode hash={sealHash} label={t('hall.seal.short')} caption={t('hall.seal.code')} code={`${seal.drawId}\n${sealHash}`} />
      <p className="hall-good">✓ {t('hall.seal.recomputed')}</p>
      <dl className="hall-facts">
        {[
          [t('hall.seal.pupils'), seal.rows],
          [t('hall.seal.classes'), problem.classes.length],
          [t('hall.seal.constraints'), kit.constraintLeaves.length],
          [t('hall.seal.attempt'), seal.attempt],
          [t('hall.seal.source'), sourceText(seal.publicSource)],
        ].map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="primary-button hall-act" onClick={onBegin}>
        {t('hall.seal.begin')}
      </button>
    </HallStepFrame>
  );
}
