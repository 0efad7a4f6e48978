import { useQuery } from '@apollo/client/react';
import { type DrawReceipt, verifyDrawReceipt } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { useTranslation } from 'react-i18next';
import { useBalanceWords } from '../../draws/use-balance-words.ts';
import { DrawReceiptDocument } from '../../gql/graphql.ts';
import { HashCode } from '../../hall/hash-code.tsx';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { VerifyCode } from './verify-code.tsx';
import { saveFile } from '../../transport/save-file.ts';

/** One child's place in a draw, checked in this browser before it is shown; the file is what can be checked again elsewhere. */
export function ReceiptSheet({ drawId, studentId }: { drawId: string; studentId: string }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const words = useBalanceWords();
  const result = useQuery(DrawReceiptDocument, { variables: { drawId, studentId }, fetchPolicy: 'no-cache' });
  if (!result.data) return <QueryState {...result} />;
  const answer = result.data.drawReceipt;
  if (answer.__typename === 'Refusal') return <p className="empty-note">{say(answer)}</p>;
  const receipt = JSON.parse(answer.json) as DrawReceipt;
  const { child, classNo, position, seal, sealHash, seed, resultHash } = receipt;
  const verdict = verifyDrawReceipt(receipt, { hash: sha256 });
  const shown = (attribute: string, value: string | number | null) => {
    if (value === null) return '—';
    return attribute === 'ageMonths' ? t('draws.balance.months', { value }) : words.levelName(attribute, String(value));
  };
  return (
    <section className="card receipt-sheet" aria-labelledby="receipt-of">
      <h2 id="receipt-of">
        {child.name} · {t('hall.result.className', { n: classNo })}
      </h2>
      <p className={verdict.ok ? 'hall-good' : 'problem'}>
        {verdict.ok ? `✓ ${t('drawDay.receipt.good')}` : t('drawDay.receipt.bad', { why: verdict.findings.map(say).join(' ') })}
      </p>
      <HashCode
        hash={resultHash}
        label={t('drawDay.receipt.result')}
        caption={t('drawDay.receipt.code')}
        code={`${seal.drawId}\n${sealHash}\n${resultHash}\n${position}\n${classNo}`}
      />
      <dl className="plain-list">
        <dt>{t('drawDay.notice.number')}</dt>
        <dd className="mono">{seal.drawId}</dd>
        <dt>{t('drawDay.receipt.position')}</dt>
        <dd>{position + 1}</dd>
        <dt>{t('drawDay.receipt.seal')}</dt>
        <dd>
          <code className="hash">{sealHash}</code>
        </dd>
        <dt>{t('drawDay.receipt.seed')}</dt>
        <dd>
          <code className="hash">{seed}</code>
        </dd>
        <dt>{t('drawDay.receipt.values')}</dt>
        <dd>
          <ul className="receipt-values">
            {Object.entries(child.values).map(([attribute, value]) => (
              <li key={attribute}>
                {words.attributeName(attribute)} {shown(attribute, value)}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <VerifyCode drawId={drawId} />
      <p className="fine">{t('drawDay.receipt.keep')}</p>
      <p className="page-tools screen-only">
        <button
          type="button"
          className="quiet-button"
          onClick={() => saveFile({ name: `junheng-draw-receipt-${drawId}.json`, type: 'application/json', content: answer.json })}
        >
          {t('drawDay.receipt.save')}
        </button>
        <button type="button" className="quiet-button" onClick={() => window.print()}>
          {t('drawDay.receipt.print')}
        </button>
        <a href="/verify-draw">{t('drawDay.verify')}</a>
      </p>
    </section>
  );
}
