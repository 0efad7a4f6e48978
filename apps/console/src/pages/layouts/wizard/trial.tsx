import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWording } from '../../../language/use-wording.ts';
import { FaultState } from '../../../states/fault-state.tsx';
import { LoadingState } from '../../../states/loading-state.tsx';
import type { MappingDocument } from '../document/mapping-document.ts';
import { FlawList } from './flaw-list.tsx';
import { TrialTable } from './trial-table.tsx';
import type { useTrial } from './use-trial.ts';

type Props = ReturnType<typeof useTrial> & { document: MappingDocument };

/** The first rows as the mapping makes them: whether it is right is seen here, before anything is kept or imported. */
export function Trial({ answer, isCurrent, error, again, document }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  if (error && !isCurrent) return <FaultState error={error} onRetry={again} />;
  if (!answer) return <LoadingState text={t('layouts.trying')} />;
  if (answer.__typename === 'Refusal') {
    return (
      <div className="problem" role="alert">
        <p>{say(answer)}</p>
        <Button onClick={again}>{t('state.retry')}</Button>
      </div>
    );
  }
  if (answer.__typename === 'LayoutInvalid') {
    return (
      <div className="empty-note" aria-live="polite">
        <p>{t('layouts.trialWaits', { count: answer.flaws.length })}</p>
        <FlawList flaws={answer.flaws} isNamed />
      </div>
    );
  }
  const faulty = answer.rows.filter(({ findings }) => findings.some(({ severity }) => severity === 'ERROR')).length;
  return (
    <div className="trial" aria-busy={!isCurrent}>
      <output className={faulty > 0 || answer.problem ? 'problem-text' : undefined}>
        {answer.problem
          ? say(answer.problem)
          : faulty > 0
            ? t('layouts.trialFaulty', { count: faulty, rows: answer.rows.length })
            : t('layouts.trialFine', { count: answer.rows.length })}
        {!isCurrent && <span className="fine"> {t('layouts.trying')}</span>}
      </output>
      {answer.rows.length > 0 && <TrialTable trial={answer} document={document} />}
    </div>
  );
}
