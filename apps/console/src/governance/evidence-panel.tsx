import { useApolloClient, useQuery } from '@apollo/client/react';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EvidenceOfDocument } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { type EvidencePlace, fileEvidence } from './file-evidence.ts';
import { Hand } from './hand.tsx';
import type { Problem } from './use-command.ts';
import { useMyRights } from './use-my-rights.ts';
import './evidence-panel.css';

type Props = { place: EvidencePlace; asOf?: string | null; mayFile: boolean; /** where a page has several */ title?: string };

/** The files of one thing: name, size, hash, receipt; and one more. Personal ones are marked: each reading is recorded. */
export function EvidencePanel({ place, asOf = null, mayFile, title }: Props) {
  const { t } = useTranslation();
  const { bytes, dateTime } = useWording();
  const may = useMyRights();
  const { aboutKind, aboutId } = place;
  const client = useApolloClient();
  const { data } = useQuery(EvidenceOfDocument, {
    variables: { aboutKind, aboutId, asOf },
    fetchPolicy: 'cache-and-network',
    skip: !may('read-evidence'),
  });
  const files = data?.evidence ?? [];
  // A file moves lights, counts and what a report relies on: all that is on screen is asked for again.
  const refresh = async () => {
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };
  return (
    <div className="evidence-panel">
      <h3>{title ?? t('files.title')}</h3>
      {files.length === 0 ? (
        <p className="empty-note">{t('files.none')}</p>
      ) : (
        <ul className="evidence-list">
          {files.map((file) => (
            <li key={file.evidenceId}>
              {file.isWithdrawn ? (
                <s>{file.fileName ?? t('command.erased')}</s>
              ) : (
                <a href={`/downloads/evidence/${file.evidenceId}`}>{file.fileName ?? t('command.erased')}</a>
              )}{' '}
              <span className="fine">
                {bytes(file.bytes)} · {dateTime(file.filedAt)} · <Hand of={file.filedHand} />
                {file.isPersonal && <> · {t('files.personal')}</>}
                {file.isWithdrawn && <> · {t('files.withdrawn')}</>} · <Link to={`/facts/${file.eventId}`}>{t('command.receipt')}</Link>
              </span>
              <code className="hash below">SHA-256 {file.fileHash}</code>
            </li>
          ))}
        </ul>
      )}
      {mayFile && may('file-evidence') && <AddFile place={place} onDone={refresh} />}
    </div>
  );
}

function AddFile({ place, onDone }: { place: EvidencePlace; onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [isPersonal, setPersonal] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isDone, setDone] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    setDone(false);
    if (!file) return setProblem({ zh: t('files.choose'), en: t('files.choose') });
    setBusy(true);
    const answer = await fileEvidence(place, file, isPersonal, { zh: t('state.networkText'), en: t('state.networkText') });
    setBusy(false);
    setProblem(answer);
    if (answer) return;
    input.current!.value = '';
    setDone(true);
    await onDone();
  };
  return (
    <form className="evidence-add screen-only" noValidate onSubmit={(event) => void send(event)}>
      <label className="field field-wide">
        <span>{t('files.file')}</span>
        <input ref={input} type="file" accept=".pdf,.docx,.xlsx,.csv,.jpg,.jpeg,.png" aria-describedby={hintId} />
        <span id={hintId} className="fine">
          {t('files.hint')}
        </span>
      </label>
      <label className="evidence-personal">
        <input type="checkbox" checked={isPersonal} onChange={({ target }) => setPersonal(target.checked)} /> {t('files.isPersonal')}
      </label>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      <p className="command-end">
        <button type="submit" className="quiet-button" disabled={isBusy} aria-busy={isBusy}>
          {t('files.add')}
        </button>
        <output>{isDone ? t('files.added') : ''}</output>
      </p>
    </form>
  );
}
