import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWording } from '../language/use-wording.ts';

type Listed = { drawId: string; school: string; grade: number; drawDay: string };

const idForm = /^\d{4}-[1-9]-[0-9a-f-]{36}$/;

/** The proof that the county shows to everybody, by the number on the notice; a link of the notice brings the number with it. */
export function PublishedDraw({ onText }: { onText: (text: string) => void }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const [drawId, setDrawId] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [isMissing, setMissing] = useState(false);
  async function load(id: string) {
    setMissing(false);
    const answer = idForm.test(id) ? await fetch(`/public/draws/${id}.json`).catch(() => null) : null;
    if (answer?.ok) return onText(await answer.text());
    setMissing(true);
  }
  const [listed, setListed] = useState<readonly Listed[]>([]);
  useEffect(() => {
    // Without the list the number on the notice still does.
    void fetch('/public/draws.json')
      .then(async (answer) => setListed(answer.ok ? ((await answer.json()) as Listed[]) : []))
      .catch(() => undefined);
  }, []);
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
      {listed.length > 0 && (
        <label className="hall-field">
          <span>{t('verifyDraw.listed')}</span>
          <select
            value={listed.some((one) => one.drawId === drawId) ? drawId : ''}
            onChange={({ target }) => {
              setDrawId(target.value);
              if (target.value !== '') void load(target.value);
            }}
          >
            <option value="">{t('verifyDraw.chooseDraw')}</option>
            {listed.map((one) => (
              <option key={one.drawId} value={one.drawId}>
                {t('verifyDraw.listedDraw', { school: one.school, grade: one.grade, day: date(one.drawDay) })}
              </option>
            ))}
          </select>
        </label>
      )}
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
