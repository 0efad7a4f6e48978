import type { Actor } from '@junheng/access';
import type { GovernanceApi } from '@junheng/governance/api';

export type NamedOffice = { zh: string; en: string };

/**
 * Which of the county's offices leads each obligation of some documents on a day (null: now), as the county assigned or mapped it.
 * Obligations that nobody leads, and all of them for who may not read the documents, are not in it.
 */
export async function answeringOffices(
  governance: Pick<GovernanceApi, 'readPolicy' | 'readOffices'>,
  packIds: readonly string[],
  asOf: string | null,
  actor: Actor,
): Promise<ReadonlyMap<string, NamedOffice>> {
  const [offices, ...policies] = await Promise.all([
    governance.readOffices(asOf, actor),
    ...packIds.map((packId) => governance.readPolicy({ packId, asOf }, actor)),
  ]);
  const names = new Map(offices.map(({ officeId, nameZh, nameEn }) => [officeId, { zh: nameZh, en: nameEn }]));
  const leading = policies
    .flatMap((policy) => policy?.clauses ?? [])
    .map(({ obligationId, responsibility }) => {
      const name = responsibility.leadOffice === null ? undefined : names.get(responsibility.leadOffice);
      return name ? ([obligationId, name] as const) : null;
    });
  return new Map(leading.filter((each) => each !== null));
}
