import type { TFunction } from 'i18next';
import type { CountyInView } from '../app/county-in-view.ts';
import { schoolYearTitle } from '../figures/terms.ts';
import type { Wording } from '../language/use-wording.ts';

/** Where a saved table or picture came from: it travels without the page. */
export type SourceNote = {
  /** label and text, one line each */ lines: [label: string, text: string][];
  /** all of it in one sentence, below a picture */ sentence: string;
  /** what a file's name ends with */ suffix: string;
};

type Input = { county: CountyInView; t: TFunction<'translation'>; wording: Wording; address: string; savedAt: Date };

export function sourceNote({ county, t, wording, address, savedAt }: Input): SourceNote {
  const year = schoolYearTitle(t, { schoolYear: county.schoolYear, language: wording.language });
  const day = county.asOfDay ?? county.asOf?.slice(0, 10) ?? null;
  const asOf = county.asOfDay
    ? t('moment.asOfDay', { day: wording.date(county.asOfDay) })
    : county.asOf
      ? t('county.asOf', { time: wording.exactTime(county.asOf) })
      : t('moment.now');
  const lines: SourceNote['lines'] = [
    [t('moment.county'), t('county.code', { code: county.code })],
    [t('schoolYearLabel'), year],
    [t('moment.asOfLabel'), asOf],
    [t('figures.censusDate'), county.censusDate ? wording.date(county.censusDate) : t('status.NO_DATA')],
    [t('moment.source'), `${t('app.tagline')} · ${t('county.ledgerSize', { count: county.ledgerSize })} · ${address}`],
    [t('moment.savedAt'), wording.exactTime(savedAt.toISOString())],
  ];
  return {
    lines,
    sentence: lines.map(([label, text]) => t('moment.labelled', { label, text })).join(' · '),
    suffix: [year, day].filter(Boolean).join('_'),
  };
}
