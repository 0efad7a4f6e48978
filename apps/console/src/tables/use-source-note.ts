import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useCountyInView } from '../app/county-in-view.ts';
import { PlatformClockDocument } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { useFilterWords } from './filter-words.ts';
import { governanceNote, isOfGovernance } from './governance-note.ts';
import { type SourceNote, sourceNote } from './source-note.ts';

/** @returns what to write beside a thing that is saved now; null on pages of no moment */
export function useSourceNote(): () => SourceNote | null {
  const { t } = useTranslation();
  const wording = useWording();
  const county = useCountyInView();
  const { pathname, search } = useLocation();
  const words = useFilterWords();
  const today = useQuery(PlatformClockDocument).data?.clock.day ?? null;
  const address = `${window.location.origin}${pathname}${search}`;
  return () => {
    const savedAt = new Date();
    if (county) return sourceNote({ county, t, wording, address, savedAt });
    return isOfGovernance(pathname) ? governanceNote({ search, words, t, wording, address, savedAt, today }) : null;
  };
}
