import { useTranslation } from 'react-i18next';
import { schoolYearSpan } from '../../../figures/terms.ts';
import type { ImportFiguresFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import type { Cell } from '../../../tables/xlsx-of.ts';
import { useActorName } from '../use-actor-name.ts';

/** The record of imports as a table to save, head first, in the language of the screen. */
export function useHistoryRows(): (imports: readonly ImportFiguresFragment[]) => Cell[][] {
  const { t, i18n } = useTranslation();
  const { exactTime } = useWording();
  const actorName = useActorName();
  const head = [
    t('imports.when'),
    t('import.finished'),
    t('imports.who'),
    t('imports.file'),
    t('imports.kind'),
    t('imports.layout'),
    t('schoolYearLabel'),
    t('app.state'),
    t('import.newRows'),
    t('import.changedRows'),
    t('import.unchangedRows'),
    t('import.rejectedRows'),
    t('import.skippedRows'),
    t('withdraw.reason'),
    t('imports.hash'),
    t('imports.id'),
  ];
  return (imports) => [
    head,
    ...imports.map((job) => [
      exactTime(job.startedAt),
      job.finishedAt === null ? '' : exactTime(job.finishedAt),
      actorName(job.startedBy),
      job.fileName,
      t(`fileKind.${job.kind}`),
      job.layout ?? '',
      schoolYearSpan(t, { schoolYear: job.schoolYear, language: i18n.language }),
      job.status === 'UNCHANGED' && job.rejectedRows > 0
        ? t('imports.toCorrect', { count: job.rejectedRows })
        : t(`imports.stateOf.${job.status}`),
      job.newRows,
      job.changedRows,
      job.unchangedRows,
      job.rejectedRows,
      job.skippedRows,
      job.withdrawal?.reason ?? '',
      job.fileHash,
      job.importId,
    ]),
  ];
}
