import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type ErasureReason, RequestErasureDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';
import { DocumentField } from './document-field.tsx';

const reasons: readonly ErasureReason[] = [
  'RETENTION_EXPIRED',
  'PURPOSE_ACHIEVED',
  'CONSENT_WITHDRAWN',
  'UNLAWFUL_PROCESSING',
  'OTHER_LEGAL_DUTY',
];
const surrogateId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** By surrogate id, which another page may have put into the address; never by name. What it does is said before it is done. */
export function RequestErasure({ onDone }: { onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const [parameters] = useSearchParams();
  const [subject, setSubject] = useState(parameters.get('subject') ?? '');
  const [reason, setReason] = useState<ErasureReason>('RETENTION_EXPIRED');
  const [document, setDocument] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [problem, setProblem] = useState<{ zh: string; en: string } | null>(null);
  const [request, { loading }] = useMutation(RequestErasureDocument);
  const hintId = useId();
  const sureId = useId();
  const id = subject.trim().toLowerCase();

  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    const isId = surrogateId.test(id);
    setProblem(null);
    setWrong(!isId);
    setAsked(isId);
  };
  const act = async () => {
    try {
      const answer = (await request({ variables: { subject: id, reason, document: document.trim() || null } })).data!.requestErasure;
      if (answer.__typename === 'Refusal') setProblem(answer);
      else setSubject('');
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
    setAsked(false);
    await onDone();
  };
  return (
    <section className="section screen-only" aria-labelledby="request">
      <h2 id="request">{t('erasures.request')}</h2>
      <form className="erasure-form" noValidate onSubmit={ask}>
        <label className="field field-wide">
          <span>{t('erasures.subject')}</span>
          <input
            value={subject}
            autoComplete="off"
            spellCheck={false}
            required
            aria-invalid={isWrong}
            aria-describedby={hintId}
            onChange={({ target }) => {
              setSubject(target.value);
              setAsked(false);
            }}
          />
          <span id={hintId} className={isWrong ? 'problem-text' : 'fine'}>
            {t(isWrong ? 'erasures.subjectWrong' : 'erasures.subjectHint')}
          </span>
        </label>
        <label className="field field-wide">
          <span>{t('erasures.reason')}</span>
          <select value={reason} onChange={({ target }) => setReason(target.value as ErasureReason)}>
            {reasons.map((each) => (
              <option key={each} value={each}>
                {t(`erasures.reasonOf.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <DocumentField value={document} onChange={setDocument} />
        {problem && (
          <p role="alert" className="problem">
            {say(problem)}
          </p>
        )}
        {!isAsked && (
          <p>
            <button type="submit" className="primary-button">
              {t('erasures.open')}
            </button>
          </p>
        )}
      </form>
      {isAsked && (
        <section className="erasure-sure" aria-labelledby={sureId}>
          <h3 id={sureId}>{t('erasures.sure')}</h3>
          <p>
            <code className="hash">{id}</code>
          </p>
          <ul className="way-list">
            <li>{t('erasures.sureGone')}</li>
            <li>{t('erasures.sureRefused')}</li>
            <li>{t('erasures.sureImports')}</li>
            <li>{t('erasures.sureCounted')}</li>
          </ul>
          <p className="erasure-actions">
            <button type="button" className="primary-button" aria-busy={loading} disabled={loading} onClick={() => void act()}>
              {t('erasures.act')}
            </button>
            <button type="button" className="quiet-button" disabled={loading} onClick={() => setAsked(false)}>
              {t('erasures.keep')}
            </button>
          </p>
        </section>
      )}
    </section>
  );
}
