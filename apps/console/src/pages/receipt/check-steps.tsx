import { useTranslation } from 'react-i18next';
import { useWording } from '../../language/use-wording.ts';
import type { ReceiptCheck, ReceiptParts, Step } from './check-receipt.ts';
import { OutcomeMark } from './outcome-mark.tsx';

/** The check as it ran, one step after the other, each with what it came to. */
export function CheckSteps({ check: { steps, parts } }: { check: ReceiptCheck }) {
  return (
    <ol className="check-steps">
      {steps.map((step) => (
        <CheckStep key={step.name} step={step} parts={parts} />
      ))}
    </ol>
  );
}

function CheckStep({ step: { name, outcome, result, problem }, parts }: { step: Step; parts: ReceiptParts | null }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const explanation = name === 'path' ? t('receipt.explain.path', { count: parts?.proof.length ?? 0 }) : t(`receipt.explain.${name}`);
  return (
    <li className={`check-step check-${outcome}`}>
      <div className="check-step-head">
        <h3>{t(`receipt.step.${name}`)}</h3>
        <OutcomeMark outcome={outcome} />
      </div>
      <p className="fine">{explanation}</p>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      {result && outcome !== 'notReached' && <code className="hash">{result}</code>}
      {name === 'path' && parts && parts.proof.length > 0 && <PathList proof={parts.proof} />}
      {name === 'signature' && parts && <SignatureParts parts={parts} />}
    </li>
  );
}

function PathList({ proof }: { proof: string[] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('receipt.neighbours', { count: proof.length })}</summary>
      <ol className="path-list">
        {proof.map((hash, at) => (
          <li key={at}>
            <code className="hash">{hash}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}

function SignatureParts({ parts }: { parts: ReceiptParts }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <strong>{t('receipt.key')}</strong> <code className="hash">{parts.verifierKey}</code>
        <span className="fine below">{t('receipt.keyNote')}</span>
      </p>
      <details>
        <summary>{t('receipt.checkpoint')}</summary>
        <pre className="code-block">{parts.checkpoint}</pre>
      </details>
    </>
  );
}
