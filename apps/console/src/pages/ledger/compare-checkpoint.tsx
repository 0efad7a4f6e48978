import { useApolloClient } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LedgerConsistencyDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { judge, readKeptCheckpoint, type Read, type Verdict } from './older-checkpoint.ts';

type Outcome = { kind: Verdict | Extract<Read, { ok: false }>['problem'] | 'unanswered'; from?: number; to?: number };
const isGood = (kind: Outcome['kind']) => kind === 'extends' || kind === 'same';

/** Whether the log of today begins with the one on a paper or in a receipt of before: asked of the service, proven in the browser. */
export function CompareCheckpoint({ keys }: { keys: readonly string[] }) {
  const { t } = useTranslation();
  const { count } = useWording();
  const client = useApolloClient();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isAsking, setAsking] = useState(false);
  const hintId = useId();

  async function compare(given: string): Promise<Outcome> {
    const kept = readKeptCheckpoint(given, keys);
    if (!kept.ok) return { kind: kept.problem };
    const from = kept.tree.size;
    // Beyond the newest tree there is no proof to ask for; the newest checkpoint is its own proof.
    const ask = (size: number) => client.query({ query: LedgerConsistencyDocument, variables: { from: size }, fetchPolicy: 'no-cache' });
    const found = (await ask(Math.max(1, from))).data?.ledger.consistency ?? (await ask(1)).data?.ledger.consistency;
    const newest = readKeptCheckpoint(found?.checkpoint ?? '', keys);
    if (!found || !newest.ok) return { kind: 'unproven', from };
    return { kind: judge(kept.tree, newest.tree, found.proof), from, to: newest.tree.size };
  }

  async function show(given: string) {
    setAsking(true);
    setOutcome(null);
    setOutcome(await compare(given).catch((): Outcome => ({ kind: 'unanswered' })));
    setAsking(false);
  }

  async function open(file: File | undefined) {
    if (!file) return;
    const content = file.size > 1_000_000 ? '' : await file.text();
    setText(content);
    await show(content);
  }

  return (
    <section className="card screen-only" aria-labelledby="compare">
      <h2 id="compare">{t('ledger.compare')}</h2>
      <p id={hintId}>{t('ledger.compareText')}</p>
      <label className="older-checkpoint">
        <span>{t('ledger.older')}</span>
        <textarea rows={6} value={text} spellCheck={false} aria-describedby={hintId} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="page-tools">
        <button type="button" className="primary-button" disabled={text.trim() === '' || isAsking} onClick={() => void show(text)}>
          {t('ledger.compareNow')}
        </button>
        <label className="quiet-button file-button">
          {t('ledger.openFile')}
          <input
            className="visually-hidden"
            type="file"
            accept=".txt,.json,text/plain,application/json"
            onChange={(event) => void open(event.target.files?.[0])}
          />
        </label>
      </div>
      <div aria-live="polite">
        {outcome && (
          <div className={`outcome ${isGood(outcome.kind) ? 'outcome-done' : 'outcome-refused'}`}>
            <p className="outcome-problem">
              {t(`ledger.verdict.${outcome.kind}`, { from: count(outcome.from ?? 0), to: count(outcome.to ?? 0) })}
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
