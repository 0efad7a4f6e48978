import type { TFunction } from 'i18next';
import type { Wording } from '../language/use-wording.ts';
import type { FilterWords } from './filter-words.ts';
import type { SourceNote } from './source-note.ts';

const pages =
  /^\/(leadership|measures|policy|offices|tasks|timeline|desk|reports|plans|meetings|issues|escalations|visits|funds|awards|register|appraisals|people|draws|class-changes|violations)(\/|$)/;

/** Whether a page shows lists of governance: of a day, but of no school year. */
export const isOfGovernance = (pathname: string): boolean => pages.test(pathname);

/** Of an address: the day, which record is unfolded, and the order. They leave no row out. */
const notFilters = new Set('asOf sort duty task clause item fund award entry appraisal meeting person'.split(' '));

/** By what a list is filtered: in words where a filter on the page has said them, otherwise as it stands in the address. */
export const filtersOf = (search: string, words: FilterWords): string[] =>
  [...new URLSearchParams(search)]
    .filter(([name, value]) => !notFilters.has(name) && value !== '')
    .map(([name, value]) => (words.get(name)?.value === value ? words.get(name)!.text : `${name}=${value}`));

/** `today`: of the platform, whose clock may be a demo's; null: not known. */
type Input = {
  search: string;
  words: FilterWords;
  t: TFunction<'translation'>;
  wording: Wording;
  address: string;
  savedAt: Date;
  today: string | null;
};

/** What a saved list of governance is of: its day and the filters of its address. */
export function governanceNote({ search, words, t, wording, address, savedAt, today }: Input): SourceNote {
  const params = new URLSearchParams(search);
  const day = params.get('asOf');
  const lines: SourceNote['lines'] = [
    [t('moment.asOfLabel'), day === null ? t('moment.now') : t('moment.asOfDay', { day: wording.date(day) })],
    [t('moment.filters'), filtersOf(search, words).join(' · ') || t('moment.noFilters')],
    [t('moment.source'), `${t('app.tagline')} · ${address}`],
    [t('moment.savedAt'), wording.exactTime(savedAt.toISOString())],
  ];
  return {
    lines,
    sentence: lines.map(([label, text]) => t('moment.labelled', { label, text })).join(' · '),
    suffix: day ?? today ?? savedAt.toISOString().slice(0, 10),
  };
}
