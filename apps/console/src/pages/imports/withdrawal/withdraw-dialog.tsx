import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImportFiguresFragment, WithdrawalPreviewDocument, WithdrawImportDocument } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { QueryState } from '../../../states/query-state.tsx';
import { faultOf } from '../../../transport/fault.ts';
import { PreviewCounts } from './preview-counts.tsx';

const longestReason = 500;

/** Says exactly what would go and what stays, and asks for the reason that will stand in the record. */
export function WithdrawDialog({ job, onClose }: { job: ImportFiguresFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { importId, fileName } = job;
  const result = useQuery(WithdrawalPreviewDocument, { variables: { importId }, fetchPolicy: 'no-cache' }); // as it is now, not as it was
  const [withdraw, { loading }] = useMutation(WithdrawImportDocument);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<{ zh: string; en: string } | null>(null);
  const [isMissing, setMissing] = useState(false);
  const hintId = useId();
  const preview = result.data?.import?.withdrawalPreview;

  const act = async () => {
    const text = reason.replaceAll(/\s+/g, ' ').trim();
    setMissing(text === '');
    if (text === '') return;
    setProblem(null);
    try {
      const answer = (await withdraw({ variables: { importId, reason: text } })).data!.withdrawImport;
      if (answer.__typename === 'Refusal') setProblem(answer);
      else onClose();
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
  };
  return (
    <Modal
      open
      title={t('withdraw.sure', { file: fileName })}
      onCancel={onClose}
      destroyOnHidden
      footer={[
        <Button key="keep" onClick={onClose}>
          {t('withdraw.keep')}
        </Button>,
        <Button key="act" danger type="primary" loading={loading} disabled={!preview} onClick={() => void act()}>
          {t('withdraw.act')}
        </Button>,
      ]}
    >
      <div className="withdraw-dialog">
        {preview ? <PreviewCounts preview={preview} /> : result.data ? <p>{t('withdraw.impossible')}</p> : <QueryState {...result} />}
        {preview && preview.unchangedLater > 0 && (
          <p className="problem-text">{t('withdraw.unchangedLater', { count: preview.unchangedLater })}</p>
        )}
        <label className="field field-wide">
          <span>{t('withdraw.reasonAsked')}</span>
          <textarea
            rows={3}
            maxLength={longestReason}
            value={reason}
            required
            aria-invalid={isMissing}
            aria-describedby={hintId}
            onChange={({ target }) => setReason(target.value)}
          />
          <span id={hintId} className={isMissing ? 'problem-text' : 'fine'}>
            {t(isMissing ? 'withdraw.reasonMissing' : 'withdraw.reasonHint')}
          </span>
        </label>
        {problem && (
          <p role="alert" className="problem">
            {say(problem)}
          </p>
        )}
      </div>
    </Modal>
  );
}
