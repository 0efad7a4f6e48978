import type { TFunction } from 'i18next';
import type { Wording } from '../language/use-wording.ts';
import type { SourceNote } from './source-note.ts';

const pages =
  /^\/(leadership|measures|policy|offices|tasks|timeline|desk|reports|plans|meetings|issues|escalations|visits|funds|awards|register|appraisals|people)(\/|$)/;

/** Whether a page shows lists of governance: of a day, but of no school year. */
export const isOfGovernance = (pathname: string): boolean => pages.test(pathname);

/** What else than the day stands in the address, as it stands there. */
export const filtersOf = (search: string): string[] =>
  [...new URLSearchParams(search)].filter(([name, value]) => name !== 'asOf' && value !== '').map(([name, value]) => `${name}=${value}`);

type Input = { search: string; t: TFunction<'translation'>; wording: Wording; address: string; savedAt: Date };

/** What a saved list of governance is of: its day and the filters of its address. */
export function governanceNote({ search, t, wording, address, savedAt }: Input): SourceNote {
  const params = new URLSearchParams(search);
  const day = params.get('asOf');
  const lines: SourceNote['lines'] = [
    [t('moment.asOfLabel'), day === null ? t('moment.now') : t('moment.asOfDay', { day: wording.date(day) })],
    [t('moment.filters'), filtersOf(search).join(' · ') || t('moment.noFilters')],
    [t('moment.source'), `${t('app.tagline')} · ${address}`],
    [t('moment.savedAt'), wording.exactTime(savedAt.toISOString())],
  ];
  return {
    lines,
    sentence: lines.map(([label, text]) => t('moment.labelled', { label, text })).join(' · '),
    suffix: day ?? savedAt.toISOString().slice(0, 10),
  };
}
