import type { CustodyApi, Erasure, Purge } from '@junheng/custody/api';
import type { PlacementApi } from '@junheng/placement/api';
import type { RegistryApi } from '@junheng/registry/api';
import type { TestDatabase } from '@junheng/runtime/testing';

/** One erasure whose steps change the vault as custody does; `steps`: what was asked of the doors, in order. */
export type PlantedCustody = {
  custody: CustodyApi;
  registry: Partial<RegistryApi>;
  placement: Partial<PlacementApi>;
  steps: string[];
  purged: Purge[];
  request(subject: string): void;
};

export function plantCustody({ owner }: TestDatabase): PlantedCustody {
  const steps: string[] = [];
  const purged: Purge[] = [];
  let erasure = null as Erasure | null;
  const moved = (step: Erasure['step'], name: string) => {
    steps.push(name);
    erasure = { ...erasure!, step };
    return { ok: true as const, value: erasure };
  };
  const custody: Partial<CustodyApi> = {
    readOpenErasures: async () => (erasure && erasure.step !== 'certified' ? [erasure] : []),
    readErasure: async () => erasure,
    async fenceSubject(subject) {
      await owner`insert into vault.fence (county, subject) values ('000000', ${subject})`;
      return moved('fenced', 'fence');
    },
    async destroyKeys(subject) {
      await owner`update vault.data_key set state = 'destroyed', wrapped = null where subject = ${subject}`;
      return moved('destroyed', 'destroy');
    },
    async recordPurged(_subject, purge) {
      purged.push(purge);
      return moved('destroyed', purge.projection);
    },
    certify: async () => moved('certified', 'certify'),
    async blockResurrection(subject, kind) {
      erasure = { ...erasure!, subject, kind };
      return moved('destroyed', 'block');
    },
  };
  return {
    custody: custody as CustodyApi,
    registry: {
      readPersonKind: async () => 'student',
      async prepareErasure() {
        steps.push('prepare');
        return { ok: true, value: { imports: [] } };
      },
      purgePerson: async () => ({ ok: true, value: [{ projection: 'registry.identities', count: 1 }] }),
    },
    placement: { readSubjectsAbout: async () => [] },
    steps,
    purged,
    request(subject) {
      erasure = { subject, kind: 'student', step: 'requested' } as Erasure;
    },
  };
}
