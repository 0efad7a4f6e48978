import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AllowNewLifecycleDocument, type NewLifecycleReason } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';
import { DocumentField } from './document-field.tsx';

const reasons: readonly NewLifecycleReason[] = ['ENROLLED_AGAIN', 'EMPLOYED_AGAIN', 'ERASED_BY_MISTAKE', 'ORDER_OF_AUTHORITY'];

/** Lets files register the person anew; what was erased stays erased. */
export function AllowAgain({ subject, onDone }: { subject: string; onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<NewLifecycleReason>('ENROLLED_AGAIN');
  const [document, setDocument] = useState('');
  const [problem, setProblem] = useState<{ zh: string; en: string } | null>(null);
  const [allow, { loading }] = useMutation(AllowNewLifecycleDocument);

  const act = async () => {
    setProblem(null);
    try {
      const answer = (await allow({ variables: { subject, reason, document: document.trim() || null } })).data!.allowNewLifecycle;
      if (answer.__typename === 'Refusal') setProblem(answer);
      await onDone();
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
  };
  if (!isOpen)
    return (
      <p className="erasure-actions screen-only">
        <button type="button" className="quiet-button" onClick={() => setOpen(true)}>
          {t('erasures.allow')}
        </button>
      </p>
    );
  return (
    <section className="erasure-sure screen-only" aria-label={t('erasures.allow')}>
      <p>{t('erasures.allowText')}</p>
      <label className="field field-wide">
        <span>{t('erasures.reason')}</span>
        <select value={reason} onChange={({ target }) => setReason(target.value as NewLifecycleReason)}>
          {reasons.map((each) => (
            <option key={each} value={each}>
              {t(`erasures.againOf.${each}`)}
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
      <p className="erasure-actions">
        <button type="button" className="primary-button" disabled={loading} onClick={() => void act()}>
          {t('erasures.allowNow')}
        </button>
        <button type="button" className="quiet-button" disabled={loading} onClick={() => setOpen(false)}>
          {t('erasures.keepRefused')}
        </button>
      </p>
    </section>
  );
}
