import type { CheckResult } from '@junheng/draw-protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWording } from '../language/use-wording.ts';
import { shortHash } from './ceremony.ts';
import type { FileFacts, Verified } from './verify-file.ts';

const signOf = { passed: '✓', failed: '✗', 'not-checked': '—' } as const;

/** The verdict, each thing that is wrong by its own name, and check by check what was looked at. */
export function VerifyOutcome({ verified }: { verified: Verified }) {
  const { t } = useTranslation();
  const { say } = useWording();
  if (verified.kind === 'unreadable') return <p className="problem">{t('verifyDraw.unreadable')}</p>;
  const { verdict, facts } = verified;
  return (
    <section className={`verify-outcome ${verdict.ok ? 'verify-good' : 'verify-bad'}`} aria-labelledby="verdict">
      <h2 id="verdict">
        {verdict.ok ? '✓ ' : '✗ '}
        {t(headOf(verified))}
      </h2>
      {verdict.ok && <p>{t(textOf(verified))}</p>}
      {!verdict.ok && (
        <ul className="verify-findings">
          {verdict.findings.map((finding) => (
            <li key={`${finding.code} ${finding.at}`}>{say(finding)}</li>
          ))}
        </ul>
      )}
      {verified.kind === 'receipt' && verdict.ok && (
        <p className="verify-child">{t('verifyDraw.childIn', { name: verified.child.name, n: verified.child.classNo })}</p>
      )}
      {verified.kind === 'bundle' && verified.thrown && <p className="verify-thrown">{t('verifyDraw.thrown', verified.thrown)}</p>}
      <HashesToCompare facts={facts} />
      {verified.kind === 'bundle' && <CheckTable checks={verified.verdict.checks} />}
    </section>
  );
}

type Readable = Exclude<Verified, { kind: 'unreadable' }>;

function headOf(verified: Readable) {
  if (!verified.verdict.ok) return 'verifyDraw.bad';
  if (verified.kind === 'receipt') return 'verifyDraw.goodReceipt';
  return verified.verdict.isRunAgain ? 'verifyDraw.good' : 'verifyDraw.goodPart';
}

function textOf(verified: Readable) {
  if (verified.kind === 'receipt') return 'verifyDraw.receiptText';
  if (verified.verdict.isRunAgain) return 'verifyDraw.goodText';
  return verified.isPublicProof ? 'verifyDraw.partText' : 'verifyDraw.erasedText';
}

function CheckTable({ checks }: { checks: readonly CheckResult[] }) {
  const { t } = useTranslation();
  const { say } = useWording();
  return (
    <>
      <h3 id="checks">{t('verifyDraw.checks')}</h3>
      <table className="hall-table" aria-labelledby="checks">
        <tbody>
          {checks.map(({ check, state, reason }) => (
            <tr key={check} className={`verify-${state}`}>
              <th scope="row">{t(`verifyDraw.checkOf.${check}`)}</th>
              <td>
                <span aria-hidden="true">{signOf[state]}</span> {t(`verifyDraw.is.${state}`)}
                {reason && <span className="fine below">{say(reason)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A file proves that it fits itself; only what hung on the wall proves that it is the one. */
function HashesToCompare({ facts }: { facts: FileFacts }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const given = typed.toLowerCase().replace(/[^0-9a-f]/g, '');
  const isSame = facts.resultHash.startsWith(given);
  return (
    <div className="verify-hashes">
      <p>{t('verifyDraw.compare')}</p>
      <dl className="plain-list">
        <dt>{t('verifyDraw.draw')}</dt>
        <dd className="mono">{facts.drawId}</dd>
        {(['seal', 'seed', 'result'] as const).map((which) => {
          const hash = { seal: facts.sealHash, seed: facts.seed, result: facts.resultHash }[which];
          return hash === '' ? null : (
            <div key={which} className="verify-hash">
              <dt>{t(`verifyDraw.${which}`)}</dt>
              <dd>
                <strong className="mono">{shortHash(hash)}</strong> <code className="hash below">{hash}</code>
              </dd>
            </div>
          );
        })}
      </dl>
      <label className="hall-field screen-only">
        <span>{t('verifyDraw.expected')}</span>
        <input className="mono" autoComplete="off" spellCheck={false} value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <output>
        {given.length < 16 ? (
          ''
        ) : (
          <span className={isSame ? 'hall-good' : 'problem'}>{t(isSame ? 'verifyDraw.expectedSame' : 'verifyDraw.expectedDiffers')}</span>
        )}
      </output>
    </div>
  );
}
