import type { OfficeTextFragment } from '../gql/graphql.ts';
import { inOfficeOrder } from './in-office-order.ts';
import { useWording } from '../language/use-wording.ts';

/** Names of the county's offices by their ids, and those that can be chosen. */
export function useOfficeNames(offices: readonly OfficeTextFragment[]) {
  const { pick } = useWording();
  const names = new Map(offices.map(({ officeId, nameZh, nameEn }) => [officeId, pick(nameZh, nameEn)]));
  return {
    /** The id where the office is not known. */
    nameOf: (officeId: string) => names.get(officeId) ?? officeId,
    choices: inOfficeOrder(offices)
      .filter(({ isClosed }) => !isClosed)
      .map(({ officeId }) => ({ value: officeId, text: names.get(officeId)! })),
  };
}
