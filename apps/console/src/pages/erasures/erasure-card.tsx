import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ErasureTextFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { saveFile } from '../../transport/save-file.ts';
import { AllowAgain } from './allow-again.tsx';
import { certificateOf } from './certificate.ts';

type Props = { county: string; erasure: ErasureTextFragment; /** reads the list again */ onDone: () => Promise<void> };

const steps = ['REQUESTED', 'FENCED', 'DESTROYED', 'CERTIFIED'] as const;
const momentOf = { REQUESTED: 'requestedAt', FENCED: 'fencedAt', DESTROYED: 'destroyedAt', CERTIFIED: 'certifiedAt' } as const;

const places = {
  'registry.identities': 'erasures.placeOf.identities',
  'registry.statements': 'erasures.placeOf.statements',
  'registry.care': 'erasures.placeOf.care',
  'registry.texts': 'erasures.placeOf.texts',
  'gateway.live': 'erasures.placeOf.live',
  'gateway.past': 'erasures.placeOf.past',
} as const;
const isPlace = (projection: string): projection is keyof typeof places => Object.hasOwn(places, projection);
const facts = {
  'county.custody.erasure-requested.v1': 'erasures.factOf.requested',
  'county.custody.subject-fenced.v1': 'erasures.factOf.fenced',
  'county.custody.keys-destroyed.v1': 'erasures.factOf.destroyed',
  'county.custody.derived-purged.v1': 'erasures.factOf.purged',
  'county.custody.erasure-certified.v1': 'erasures.factOf.certified',
  'county.custody.new-lifecycle-allowed.v1': 'erasures.factOf.allowed',
  'county.custody.resurrection-blocked.v1': 'erasures.factOf.blocked',
} as const;
const isStep = (type: string): type is keyof typeof facts => Object.hasOwn(facts, type);

export function ErasureCard({ county, erasure, onDone }: Props) {
  const { t } = useTranslation();
  const [isPrinted, setPrinted] = useState(false);
  const { dateTime, date, count } = useWording();
  const { subject, kind, step, reason, document, keys, purged, lastReadable, resurrections, allowedAgain, events } = erasure;
  const reached = steps.indexOf(step);
  const print = () => {
    flushSync(() => setPrinted(true)); // nobody else's erasure belongs on this paper
    window.addEventListener('afterprint', () => setPrinted(false), { once: true });
    window.print();
  };
  const save = () =>
    saveFile({
      name: `junheng-erasure-${subject}.json`,
      type: 'application/json',
      content: `${JSON.stringify(certificateOf(erasure), null, 2)}\n`,
    });
  return (
    <li className={isPrinted ? 'card erasure erasure-printed' : 'card erasure'}>
      <header className="print-only">
        <h1>{t('erasures.certificateTitle')}</h1>
        <p>{t('erasures.certificateCounty', { county })}</p>
      </header>
      <div className="card-head">
        <h3>
          {t(`erasures.kindOf.${kind}`)} <code className="hash">{subject}</code>
        </h3>
      </div>
      <ol className="erasure-steps">
        {steps.map((each, index) => (
          <li key={each} className={index <= reached ? 'erasure-step-done' : undefined} aria-current={each === step ? 'step' : undefined}>
            <span>{t(`erasures.stepOf.${each}`)}</span>
            <span className="fine">{index <= reached && erasure[momentOf[each]] ? dateTime(erasure[momentOf[each]]!) : '—'}</span>
          </li>
        ))}
      </ol>
      <dl className="erasure-facts">
        <div>
          <dt>{t('erasures.reason')}</dt>
          <dd>
            {[reason === null ? t('erasures.reasonUnknown') : t(`erasures.reasonOf.${reason}`), document].filter(Boolean).join(' · ')}
          </dd>
        </div>
        <div>
          <dt>{t('erasures.destroyed')}</dt>
          <dd>{t('erasures.keysGone', { count: keys.length, text: count(keys.length) })}</dd>
        </div>
        {purged.length > 0 && (
          <div>
            <dt>{t('erasures.purged')}</dt>
            <dd>
              <ul className="erasure-purges">
                {purged.map(({ projection, count: rows }) => (
                  <li key={projection}>
                    {isPlace(projection) ? t(places[projection]) : projection}：{t('erasures.rows', { count: rows, text: count(rows) })}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {lastReadable !== null && (
          <div>
            <dt>{t('erasures.lastReadable')}</dt>
            <dd>{t('erasures.lastReadableText', { day: date(lastReadable) })}</dd>
          </div>
        )}
        {resurrections.length > 0 && (
          <div>
            <dt>{t('erasures.resurrections')}</dt>
            <dd>{resurrections.map(({ at, keys: back }) => t('erasures.resurrection', { at: dateTime(at), keys: back })).join('；')}</dd>
          </div>
        )}
        <div>
          <dt>{t('erasures.events')}</dt>
          <dd>
            <ul className="erasure-purges">
              {events.map(({ eventId, type, at }) => (
                <li key={eventId}>
                  <Link to={`/facts/${eventId}`}>{isStep(type) ? t(facts[type]) : type}</Link> <span className="fine">{dateTime(at)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {allowedAgain && (
          <div>
            <dt>{t('erasures.allowed')}</dt>
            <dd>
              {[t(`erasures.againOf.${allowedAgain.reason}`), allowedAgain.document, dateTime(allowedAgain.at)].filter(Boolean).join(' · ')}
            </dd>
          </div>
        )}
      </dl>
      {step === 'CERTIFIED' && (
        <p className="erasure-actions screen-only">
          <button type="button" className="quiet-button" onClick={save}>
            {t('erasures.save')}
          </button>
          <button type="button" className="quiet-button" onClick={print}>
            {t('erasures.print')}
          </button>
        </p>
      )}
      <footer className="print-only erasure-signing">
        <p>{t('erasures.limitCiphertext')}</p>
        <p>{t('erasures.limitCounsel')}</p>
        <p>{t('erasures.certificateDate')}：________________</p>
        <p>{t('erasures.certificateStamp')}：________________</p>
      </footer>
      {step === 'CERTIFIED' && !allowedAgain && <AllowAgain subject={subject} onDone={onDone} />}
    </li>
  );
}
