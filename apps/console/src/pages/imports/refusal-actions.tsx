import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { schoolYearSpan } from '../../figures/terms.ts';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';
import { useImportQueue } from './queue/use-import-queue.ts';
import { refusalOffer } from './refusal-offer.ts';

/** What can be done about a refused file in one click, while this page still has the file; else it is to be chosen again. */
export function RefusalActions({ job }: { job: ImportFiguresFragment }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { queue } = useImportQueue();
  const offer = refusalOffer(job, (kind) => t(`fileKind.${kind}`, { lng: 'zh-CN' }));
  if (!offer) return null;
  const text =
    offer.as === 'kind'
      ? t('imports.againAs', { kind: t(`fileKind.${offer.kind}`) })
      : offer.as === 'year'
        ? t('imports.againFor', { year: schoolYearSpan(t, { schoolYear: offer.schoolYear, language: i18n.language }) })
        : t('imports.againLayout');
  if (!queue.hasContent(job.fileHash)) return <p className="fine">{t('imports.chooseAgain', { action: text })}</p>;

  const { fileHash, kind, schoolYear, layout } = job;
  const again = async () => {
    const choice = { kind, schoolYear, layout };
    if (offer.as === 'layout') {
      const key = queue.again({ fileHash, schoolYear });
      if (key && (await queue.upload(key))) {
        void navigate(`/layouts/new?${new URLSearchParams({ file: fileHash, name: job.fileName, kind }).toString()}`);
      }
      return;
    }
    const key = queue.again({
      fileHash,
      ...choice,
      ...(offer.as === 'kind' ? { kind: offer.kind, layout: null } : { schoolYear: offer.schoolYear }),
    });
    if (!key) return;
    queue.forget([job.importId]);
    queue.startAgain(key);
    if (pathname !== '/imports') void navigate('/imports');
  };
  return (
    <Button type="primary" onClick={() => void again()}>
      {text}
    </Button>
  );
}
