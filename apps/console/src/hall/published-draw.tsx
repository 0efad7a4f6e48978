import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const idForm = /^\d{4}-[1-9]-[0-9a-f-]{36}$/;

/** The proof that the county shows to everybody, by the number on the notice; a link of the notice brings the number with it. */
export function PublishedDraw({ onText }: { onText: (text: string) => void }) {
  const { t } = useTranslation();
  const [drawId, setDrawId] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [isMissing, setMissing] = useState(false);
  async function load(id: string) {
    setMissing(false);
    const answer = idForm.test(id) ? await fetch(`/public/draws/${id}.json`).catch(() => null) : null;
    if (answer?.ok) return onText(await answer.text());
    setMissing(true);
  }
  const linked = useRef(drawId);
  useEffect(() => {
    const id = linked.current;
    linked.current = '';
    if (id !== '') void load(id);
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void load(drawId.trim());
  };
  return (
    <form className="hall-form" noValidate onSubmit={submit}>
      <h2>{t('verifyDraw.ofDraw')}</h2>
      <p className="fine">{t('verifyDraw.ofDrawText')}</p>
      <label className="hall-field">
        <span>{t('verifyDraw.drawId')}</span>
        <input autoComplete="off" spellCheck={false} value={drawId} onChange={({ target }) => setDrawId(target.value)} />
      </label>
      {isMissing && (
        <p role="alert" className="problem">
          {t('verifyDraw.notPublished')}
        </p>
      )}
      <button type="submit" className="primary-button">
        {t('verifyDraw.load')}
      </button>
    </form>
  );
}
