import { useTranslation } from 'react-i18next';
import type { MeasureLineFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { useValueText } from './use-value-text.ts';

type Row = MeasureLineFragment;

/** How the facts of a measure read in a table, on a card and in a saved sheet. */
export function useMeasureWords() {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const { valueText, shareText } = useValueText();
  return {
    office: ({ leadOfficeZh, leadOfficeEn }: Pick<Row, 'leadOfficeZh' | 'leadOfficeEn'>): string =>
      leadOfficeZh === null ? t('lightBoard.nobody') : pick(leadOfficeZh, leadOfficeEn!),
    leader: ({ leaderName }: Pick<Row, 'leaderName'>): string => leaderName ?? t('lightBoard.nobody'),
    why: ({ reasons }: Pick<Row, 'reasons'>): string => reasons.map((reason) => t(`lightReason.${reason}`)).join(pick('、', ', ')),
    counts: ({ counts }: Pick<Row, 'counts'>): string =>
      counts
        .filter(({ count }) => count > 0)
        .map(({ light, count }) => `${t(`lightWord.${light}`)} ${count}`)
        .join(pick('，', ', ')),
    worst({ worst }: Pick<Row, 'worst'>): string {
      if (!worst) return '—';
      const value = valueText(worst);
      return pick(worst.labelZh, worst.labelEn) + (value === null ? '' : `${pick('：', ': ')}${value}`);
    },
    gap({ worst }: { worst: Pick<NonNullable<Row['worst']>, 'gap'> | null }): string {
      if (!worst || worst.gap === null) return '—';
      const isTiny = worst.gap !== 0 && Math.abs(worst.gap) < 0.001;
      const share = isTiny ? t('lightBoard.tiny') : shareText(Math.abs(worst.gap));
      return worst.gap > 0 ? t('lightBoard.behind', { share }) : worst.gap < 0 ? t('lightBoard.ahead', { share }) : shareText(0);
    },
    signed: ({ lastSigned }: Pick<Row, 'lastSigned'>): string =>
      lastSigned ? `${lastSigned.signerName ?? '—'} ${date(lastSigned.day)}` : t('lightBoard.never'),
  };
}
