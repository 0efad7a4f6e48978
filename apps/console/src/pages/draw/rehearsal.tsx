import { useApolloClient } from '@apollo/client/react';
import type { PlacementProblem } from '@junheng/placement-draw';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BalancePictures } from '../../draws/balance-pictures.tsx';
import { useDrawRun } from '../../draws/use-draw-run.ts';
import { DrawProblemDocument } from '../../gql/graphql.ts';
import { ProgressBar } from '../../figures/progress-bar.tsx';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';

/** On a seed that nobody keeps: how alike the classes of this roster can be. Who would come where is not shown. */
export function RehearsalSection({ drawId, isFrozen }: { drawId: string; isFrozen: boolean }) {
  const { t } = useTranslation();
  const { say, decimal } = useWording();
  const client = useApolloClient();
  const { state, start, cancel } = useDrawRun();
  const [problem, setProblem] = useState<PlacementProblem | null>(null);
  const [refusal, setRefusal] = useState<{ zh: string; en: string } | null>(null);
  const begin = async () => {
    setRefusal(null);
    try {
      const { data } = await client.query({ query: DrawProblemDocument, variables: { drawId }, fetchPolicy: 'no-cache' });
      const answer = data!.drawProblem;
      if (answer.__typename === 'Refusal') return setRefusal(answer);
      const asked = JSON.parse(answer.problem) as PlacementProblem;
      setProblem(asked);
      await start(asked, crypto.getRandomValues(new Uint8Array(32)));
    } catch (error) {
      setRefusal(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
  };
  const outcome = state.kind === 'done' ? state.outcome : null;
  return (
    <section className="section" aria-labelledby="draw-rehearsal">
      <h2 id="draw-rehearsal">{t('draws.rehearsal.title')}</h2>
      <p className="fine">{t('draws.rehearsal.lead')}</p>
      {!isFrozen && <p className="empty-note">{t('draws.rehearsal.needsFrozen')}</p>}
      <p className="draw-actions screen-only" hidden={!isFrozen}>
        {state.kind === 'running' ? (
          <button type="button" className="quiet-button" onClick={cancel}>
            {t('draws.rehearsal.cancel')}
          </button>
        ) : (
          <button type="button" className="quiet-button" onClick={() => void begin()}>
            {t(outcome ? 'draws.rehearsal.again' : 'draws.rehearsal.start')}
          </button>
        )}
        {state.kind === 'running' && <ProgressBar share={state.share} label={t('draws.rehearsal.progress')} />}
        <output>
          {state.kind === 'done' && outcome?.ok
            ? `${t('draws.rehearsal.announceDone')} ${t('draws.rehearsal.took', { seconds: decimal(state.milliseconds / 1000) })}`
            : ''}
        </output>
      </p>
      {(refusal !== null || state.kind === 'failed' || outcome?.ok === false) && (
        <p role="alert" className="problem">
          {refusal ? say(refusal) : t(state.kind === 'failed' ? 'draws.rehearsal.failed' : 'draws.rehearsal.impossible')}
        </p>
      )}
      {outcome?.ok && problem && (
        <BalancePictures
          title={t('draws.rehearsal.result')}
          balance={outcome.balance}
          classes={problem.classes.map(({ id }) => ({
            name: t('draws.constraint.classText', { no: id }),
            size: outcome.placement.filter((placed) => placed === id).length,
          }))}
        />
      )}
    </section>
  );
}
