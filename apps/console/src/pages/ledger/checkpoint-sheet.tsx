import { useTranslation } from 'react-i18next';
import type { LedgerPageQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { saveFile } from '../../transport/save-file.ts';
import { CheckpointCode } from './checkpoint-code.tsx';

type Props = { ledger: LedgerPageQuery['ledger'] & { checkpoint: string; root: string; signedAt: string } };

/** What is printed and put on the notice board: the newest checkpoint for people, for programs and for a telephone's camera. */
export function CheckpointSheet({ ledger: { checkpoint, root, size, signedAt, verifierKey, publicPath } }: Props) {
  const { t } = useTranslation();
  const { count, exactTime } = useWording();
  return (
    <section className="card checkpoint-sheet" aria-labelledby="checkpoint">
      <h2 id="checkpoint">{t('ledger.newest')}</h2>
      <div className="checkpoint-parts">
        <dl className="plain-list">
          <dt>{t('ledger.size')}</dt>
          <dd>{count(size)}</dd>
          <dt>{t('ledger.signedAt')}</dt>
          <dd>{exactTime(signedAt)}</dd>
          <dt>{t('ledger.root')}</dt>
          <dd>
            <code className="hash">{root}</code>
          </dd>
          <dt>{t('ledger.key')}</dt>
          <dd>
            <code className="hash">{verifierKey}</code>
          </dd>
        </dl>
        <CheckpointCode note={checkpoint} label={t('ledger.code')} />
      </div>
      <h3>{t('ledger.note')}</h3>
      <pre className="code-block checkpoint-note">{checkpoint}</pre>
      <p className="fine">{t('ledger.sheetNote')}</p>
      <NoticeFoot code={publicPath.slice(publicPath.lastIndexOf('/') + 1)} />
      <div className="page-tools screen-only">
        <button
          type="button"
          className="quiet-button"
          onClick={() => saveFile({ name: `junheng-checkpoint-${size}.txt`, type: 'text/plain', content: checkpoint })}
        >
          {t('ledger.download')}
        </button>
        <button type="button" className="quiet-button" onClick={() => window.print()}>
          {t('ledger.print')}
        </button>
      </div>
    </section>
  );
}

/** On paper: whose notice it is and where its reader checks it; what the platform does not know is filled in by hand. */
function NoticeFoot({ code }: { code: string }) {
  const { t } = useTranslation();
  const isReachable = !/^(localhost|127\.|\[::1\])/.test(location.host);
  return (
    <dl className="plain-list print-only notice-foot">
      <dt>{t('ledger.ofCounty')}</dt>
      <dd className="to-fill">{t('ledger.countyCode', { code })}</dd>
      <dt>{t('ledger.checkAt')}</dt>
      <dd className="to-fill">{isReachable && `${location.origin}/verify`}</dd>
      <dt>{t('ledger.seal')}</dt>
      <dd className="to-fill" />
      <dt>{t('ledger.postedOn')}</dt>
      <dd className="to-fill" />
    </dl>
  );
}
