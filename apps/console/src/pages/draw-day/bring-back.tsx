import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DayOfDrawFragment, SyncCeremonyDocument, type SyncCeremonyMutation } from '../../gql/graphql.ts';
import type { Problem } from '../../governance/use-command.ts';
import { type HallRecord, shortHash } from '../../hall/ceremony.ts';
import { keptRecord, parseRecord } from '../../hall/kept-record.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';
import { recordStepOf, syncStepsOf } from './sync-steps.ts';

type Synced = Extract<SyncCeremonyMutation['syncCeremony'], { __typename: 'CeremonySynced' }>;

/** The record of a hall: shown step by step, then sent; the service decides each step, and a second time changes nothing. */
export function BringBack({ draw, sealHash }: { draw: DayOfDrawFragment; sealHash: string }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { drawId, attempt } = draw;
  const [record, setRecord] = useState<HallRecord>(() => keptRecord({ drawId, attempt, sealHash }));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [synced, setSynced] = useState<Synced | null>(null);
  const [sync, { loading }] = useMutation(SyncCeremonyDocument);
  const same = (text: string): Problem => ({ zh: text, en: text });

  async function choose(file: File | undefined) {
    if (!file) return;
    const found = parseRecord(await file.text());
    setSynced(null);
    if (found === null) return setProblem(same(t('drawDay.ceremony.notRecord')));
    if (found.drawId !== drawId) return setProblem(same(t('drawDay.ceremony.otherDraw')));
    setProblem(null);
    setRecord(found);
  }
  async function send() {
    setProblem(null);
    setSynced(null);
    const variables = { drawId, attempt: record.attempt, sealHash: record.sealHash, steps: syncStepsOf(record) };
    try {
      const answer = (await sync({ variables })).data!.syncCeremony;
      if (answer.__typename === 'Refusal') setProblem(answer);
      else setSynced(answer);
    } catch (error) {
      setProblem(faultOf(error).message ?? same(t('state.networkText')));
    }
  }

  return (
    <section className="section card" aria-labelledby="bring-back">
      <h2 id="bring-back">{t('drawDay.ceremony.sync')}</h2>
      <p>{t('drawDay.ceremony.syncText')}</p>
      <label className="quiet-button file-button">
        {t('drawDay.ceremony.choose')}
        <input
          className="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </label>
      {record.steps.length === 0 ? (
        <p className="fine">{t('drawDay.ceremony.nothing')}</p>
      ) : (
        <>
          <RecordedSteps record={record} draw={draw} />
          <p>
            <button type="button" className="primary-button" disabled={loading} aria-busy={loading} onClick={() => void send()}>
              {t('drawDay.ceremony.send')}
            </button>
          </p>
        </>
      )}
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      {synced && (
        <output className="outcome outcome-done">{t('drawDay.ceremony.sent', { done: synced.done, already: synced.already })}</output>
      )}
      {synced?.refusal && (
        <p role="alert" className="problem">
          {t('drawDay.ceremony.refused', { n: recordStepOf(record, synced.refusal.step) + 1, why: say(synced.refusal.message) })}
        </p>
      )}
    </section>
  );
}

function RecordedSteps({ record, draw }: { record: HallRecord; draw: DayOfDrawFragment }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const nameOf = (id: string) => draw.supervisors.find(({ supervisorId }) => supervisorId === id)?.name ?? '';
  return (
    <>
      <h3>{t('drawDay.ceremony.steps', { count: record.steps.length })}</h3>
      <ol className="recorded-steps">
        {record.steps.map((step, k) => (
          <li key={k}>
            {t(`drawDay.ceremony.stepOf.${step.kind}`)} {'supervisorId' in step && nameOf(step.supervisorId)}{' '}
            {step.kind === 'reveal' && <span className="mono">{step.number}</span>}
            {step.kind === 'public-value' && <span className="mono">{step.value}</span>}
            {step.kind === 'run' && <span className="mono">{shortHash(step.resultHash)}</span>}
            <time className="fine below" dateTime={step.at}>
              {dateTime(step.at)}
            </time>
          </li>
        ))}
      </ol>
    </>
  );
}
