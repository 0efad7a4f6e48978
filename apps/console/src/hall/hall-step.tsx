import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallStage } from './ceremony.ts';

/** One step on the wall: its name, one sentence, and what is done. */
export function HallStepFrame({ stage, children }: { stage: HallStage; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="hall-step" aria-labelledby="hall-step">
      <h2 id="hall-step" tabIndex={-1}>
        {t(`hall.stageOf.${stage}`)}
      </h2>
      {children}
    </section>
  );
}
