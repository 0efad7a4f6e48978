import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { StageFiguresFragment } from '../../gql/graphql.ts';
import { LoadingState } from '../../states/loading-state.tsx';

const StageSection = lazy(async () => ({ default: (await import('./stage-section.tsx')).StageSection }));

/** A stage's class sizes, composition, teachers and equipment: read, drawn and printed once they are opened, which the address keeps. */
export function StageFold({ equity, schoolYear }: { equity: StageFiguresFragment; schoolYear: number }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { stage } = equity;
  const isOpen = params.getAll('show').includes(stage);
  const toggle = () =>
    setParams(
      (before) => {
        const others = before.getAll('show').filter((one) => one !== stage);
        before.delete('show');
        for (const one of isOpen ? others : [...others, stage]) before.append('show', one);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <section className="fold-section" aria-labelledby={`stage-${stage}`}>
      <h2 className="fold-head" id={`stage-${stage}`}>
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {t('fold.stage', { stage: t(`stage.${stage}`) })}
        </button>
        <span className="fine">
          {t('unit.schools', { count: equity.schoolCount })} · {t('unit.classes', { count: equity.classCount })} ·{' '}
          {t('unit.students', { count: equity.students })}
        </span>
      </h2>
      {isOpen && (
        <Suspense fallback={<LoadingState isPart />}>
          <StageSection equity={equity} schoolYear={schoolYear} />
        </Suspense>
      )}
    </section>
  );
}
