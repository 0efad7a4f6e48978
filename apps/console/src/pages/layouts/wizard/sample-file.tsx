import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../../../figures/progress-bar.tsx';
import { useWording } from '../../../language/use-wording.ts';
import { type UploadAnswer, uploadFile } from '../../../transport/upload-file.ts';
import { DropZone } from '../../imports/drop-zone.tsx';
import { WizardStep } from './wizard-step.tsx';

type Props = { onFile: (file: { hash: string; name: string }) => void };

/** One file in the layout to be described: its titles and first rows are what the mapping is proposed from. */
export function SampleFile({ onFile }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const [sending, setSending] = useState<{ name: string; part: number } | null>(null);
  const [failure, setFailure] = useState<Exclude<UploadAnswer, { kind: 'uploaded' }> | null>(null);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const send = async ([file]: File[]) => {
    if (!file) return;
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    setFailure(null);
    setSending({ name: file.name, part: 0 });
    const answer = await uploadFile(file, (part) => setSending({ name: file.name, part }), signal);
    if (signal.aborted) return;
    setSending(null);
    if (answer.kind === 'uploaded') onFile({ hash: answer.file.fileHash, name: file.name });
    else setFailure(answer);
  };
  return (
    <WizardStep number={1} title={t('layouts.stepFile')}>
      <DropZone onFiles={(files) => void send(files)} />
      {sending && (
        <div aria-live="polite">
          <p>
            {t('imports.uploading')} {sending.name}
          </p>
          <ProgressBar share={sending.part} label={t('imports.uploading')} />
        </div>
      )}
      {failure && (
        <p className="problem" role="alert">
          {failure.kind === 'refused' && failure.message ? say(failure.message) : t('layouts.uploadFailed')}
        </p>
      )}
      <p className="fine">{t('layouts.fileStays')}</p>
    </WizardStep>
  );
}
