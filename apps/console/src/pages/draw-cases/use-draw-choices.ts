import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DrawsDocument, type PlacementDrawStatus } from '../../gql/graphql.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';

/** The draws of a year that stand at one of these states, to choose from; none for who may not see draws. */
export function useDrawChoices(schoolYear: number | null, states: readonly PlacementDrawStatus[], maySee: boolean) {
  const { t } = useTranslation();
  const { nameOf } = useSchoolNames();
  const { data } = useQuery(DrawsDocument, { variables: { schoolYear: schoolYear ?? 0 }, skip: schoolYear === null || !maySee });
  const draws = data?.placementDraws.edges.map(({ node }) => node) ?? [];
  return draws
    .filter(({ status }) => states.includes(status))
    .map(({ drawId, schoolId, grade, classCount }) => ({
      value: drawId,
      text: t('draws.cohortShort', { school: nameOf(schoolId), grade: t(`grade.${grade as 1}`) }),
      classCount,
    }));
}
