import { useTranslation } from 'react-i18next';
import type { ReceiptParts } from './check-receipt.ts';
import { type SealedPart, splitSealed } from './sealed-parts.ts';

/** Header and body as the ledger hashed them, laid out for reading; what is sealed is named, not shown. */
export function EventBody({ parts }: { parts: ReceiptParts }) {
  const { t } = useTranslation();
  const { clear, sealed } = splitSealed(parts.body);
  return (
    <section className="section event-body">
      <h2>{t('receipt.body')}</h2>
      <pre className="code-block">{clear}</pre>
      {sealed.length > 0 && <SealedList sealed={sealed} />}
      <h2>{t('receipt.header')}</h2>
      <pre className="code-block">{laidOut(parts.header)}</pre>
    </section>
  );
}

function SealedList({ sealed }: { sealed: SealedPart[] }) {
  const { t } = useTranslation();
  return (
    <div className="sealed">
      <p className="fine">{t('receipt.sealedText')}</p>
      <ul>
        {sealed.map(({ name, envelope }) => (
          <li key={name}>
            <details>
              <summary>
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                  <path d="M4 7V5a4 4 0 0 1 8 0v2M3 7h10v7H3z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
                </svg>
                <strong>{t(`receipt.sealedClass.${name}`)}</strong> {t('receipt.sealed')}
              </summary>
              <pre className="code-block">{envelope}</pre>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

function laidOut(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json; // not JSON: shown as it is, the check above has its say
  }
}
