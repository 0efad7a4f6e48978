import { balanceOf } from '@junheng/draw-protocol';
import { explain } from '@junheng/placement-draw';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ceremony } from './ceremony.ts';
import { ClassLists } from './class-lists.tsx';
import { ClassSizes } from './class-sizes.tsx';
import { HallBalance } from './hall-balance.tsx';
import type { HallDraw } from './hall-kit.ts';
import { HallStepFrame } from './hall-step.tsx';
import { HashCode } from './hash-code.tsx';
import { SignatureSheet } from './signature-sheet.tsx';

/** What was drawn: the hash that is read aloud, the classes, how alike they are; on paper with the lines that are signed. */
export function ResultStep({ draw: { kit, problem }, ceremony }: { draw: HallDraw; ceremony: Ceremony }) {
  const { t } = useTranslation();
  const { classOf, resultHash } = ceremony.run!;
  const counted = useMemo(() => {
    const placement = classOf.map(String);
    return { balance: explain(problem, placement), classes: balanceOf(problem, classOf).classes };
  }, [problem, classOf]);
  const classes = counted.classes.map(({ classNo, pupils }) => ({ name: t('hall.result.className', { n: classNo }), size: pupils }));
  return (
    <HallStepFrame stage="result">
      <p className="hall-lead screen-only">{t('hall.result.lead')}</p>
      <HashCode
        hash={resultHash}
        label={t('hall.result.short')}
        caption={t('hall.result.code')}
        code={`${kit.seal.drawId}\n${kit.sealHash}\n${resultHash}`}
      />
      <p className="hall-good">✓ {t('hall.result.twice')}</p>
      <ClassSizes className="hall-table" classes={counted.classes} />
      <HallBalance balance={counted.balance} classes={classes} />
      {kit.names && <ClassLists names={kit.names} classOf={classOf} />}
      <SignatureSheet supervisors={kit.supervisors} />
      <p className="hall-next screen-only">{t('hall.result.next')}</p>
      <button type="button" className="primary-button hall-act screen-only" onClick={() => window.print()}>
        {t('hall.result.print')}
      </button>
    </HallStepFrame>
  );
}
