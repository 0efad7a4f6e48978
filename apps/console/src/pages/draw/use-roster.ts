import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawRosterDocument, type DrawRosterQuery } from '../../gql/graphql.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';

export type RosterShown = {
  mayRead: boolean;
  /** null: not asked for, or not there yet */ roster: NonNullable<DrawRosterQuery['drawRoster']> | null;
  isLoading: boolean;
  /** Each reading is recorded, so nobody's names are read before they are asked for. */ show: () => void;
  hide: () => void;
  /** The place of somebody in the list where the name is not shown or erased. */ nameOf: (studentId: string) => string;
};

/** Names and values of the cohort, once somebody who may see them asks. */
export function useRoster(drawId: string): RosterShown {
  const { t } = useTranslation();
  const mayRead = useMyRights()('read-draw-rosters');
  const [isShown, setShown] = useState(false);
  const { data, loading } = useQuery(DrawRosterDocument, {
    variables: { drawId },
    skip: !isShown || !mayRead,
    fetchPolicy: 'network-only',
  });
  const roster = (isShown && data?.drawRoster) || null;
  const names = useMemo(() => new Map(roster?.rows.map(({ studentId, name }) => [studentId, name])), [roster]);
  return {
    mayRead,
    roster,
    isLoading: loading,
    show: () => setShown(true),
    hide: () => setShown(false),
    nameOf: (studentId) => (names.has(studentId) ? (names.get(studentId) ?? t('draws.roster.erased')) : t('draws.constraint.onePupil')),
  };
}
