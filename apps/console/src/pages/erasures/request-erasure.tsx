import { useLazyQuery, useMutation } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ErasablePersonDocument, type ErasablePersonQuery, type ErasureReason, RequestErasureDocument } from '../../gql/graphql.ts';
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

/** As it stands in a receipt: `student/0d3c…`, or alone. */
const idIn = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^(student|teacher)\//, '');

/** By surrogate id, which another page may have put into the address; never by name. What it does is said before it is done. */
export function RequestErasure({ onDone }: { onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const { say, count } = useWording();
  const [parameters] = useSearchParams();
  const [subject, setSubject] = useState(parameters.get('subject') ?? '');
  const [reason, setReason] = useState<ErasureReason>('RETENTION_EXPIRED');
  const [document, setDocument] = useState('');
  /** Whom the id means; the question stands there while it is known. */
  const [person, setPerson] = useState<ErasablePersonQuery['erasablePerson']>(null);
  const [isUnknown, setUnknown] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [problem, setProblem] = useState<{ zh: string; en: string } | null>(null);
  const [find, finding] = useLazyQuery(ErasablePersonDocument, { fetchPolicy: 'network-only' });
  const [request, { loading }] = useMutation(RequestErasureDocument);
  const hintId = useId();
  const sureId = useId();
  const id = idIn(subject);

  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    const isId = surrogateId.test(id);
    setProblem(null);
    setWrong(!isId);
    if (!isId) return;
    try {
      const found = (await find({ variables: { subject: id } })).data?.erasablePerson;
      setUnknown(!found);
      setPerson(found ?? null);
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
  };
  const act = async () => {
    try {
      const answer = (await request({ variables: { subject: id, reason, document: document.trim() || null } })).data!.requestErasure;
      if (answer.__typename === 'Refusal') setProblem(answer);
      else setSubject('');
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
    setPerson(null);
    await onDone();
  };
  const nameOfPlace = ({ kind, schoolYear, schoolName, grade, classNo }: NonNullable<typeof person>) =>
    [
      t(`erasures.kindOf.${kind}`),
      t('erasures.inYear', { from: schoolYear, to: schoolYear + 1 }),
      schoolName,
      grade !== null && classNo !== null ? t('erasures.inClass', { grade, classNo }) : null,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  return (
    <section className="section screen-only" aria-labelledby="request">
      <h2 id="request">{t('erasures.request')}</h2>
      <form className="erasure-form" noValidate onSubmit={(event) => void ask(event)}>
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
              setPerson(null);
              setUnknown(false);
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
        {isUnknown && (
          <p role="alert" className="problem">
            {t('erasures.unknownPerson')}
          </p>
        )}
        {person === null && (
          <p>
            <button type="submit" className="primary-button" disabled={finding.loading}>
              {t('erasures.open')}
            </button>
          </p>
        )}
      </form>
      {person && (
        <section className="erasure-sure" aria-labelledby={sureId}>
          <h3 id={sureId}>{t('erasures.sure')}</h3>
          <p>
            <strong>{nameOfPlace(person)}</strong> {t('erasures.factsOf', { count: person.facts, text: count(person.facts) })}{' '}
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
            <button type="button" className="quiet-button" disabled={loading} onClick={() => setPerson(null)}>
              {t('erasures.keep')}
            </button>
          </p>
        </section>
      )}
    </section>
  );
}
