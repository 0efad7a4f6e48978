import type { CustodyApi, Erasure } from '@junheng/custody/api';
import type { PlacementApi } from '@junheng/placement/api';
import type { RegistryApi } from '@junheng/registry/api';
import type { Logger } from '@junheng/runtime';
import type { EditionPurges } from './purge-editions.ts';

export type ErasureParts = {
  custody: CustodyApi;
  registry: Pick<RegistryApi, 'prepareErasure' | 'purgePerson' | 'readErasureTraces' | 'readPersonKind' | 'allowReturn'>;
  placement: Pick<PlacementApi, 'readSubjectsAbout'>;
  editions: EditionPurges;
  log: Logger;
};

export const platform = { id: 'platform', kind: 'platform' } as const;

/**
 * Carries every erasure that is not certified as far as it goes, step by step, from the step it stands at: a kill at any
 * moment is made good by the next look.
 */
export async function carryOutErasures(parts: ErasureParts, signal: AbortSignal): Promise<void> {
  for (const erasure of await parts.custody.readOpenErasures(platform)) {
    for (let at: Erasure | null = erasure; at !== null && at.step !== 'certified';) {
      signal.throwIfAborted();
      at = await nextStep(parts, at);
    }
  }
}

/** @returns the erasure after the step; null: it has to wait */
async function nextStep({ custody, registry, placement, editions, log }: ErasureParts, erasure: Erasure): Promise<Erasure | null> {
  const { subject, kind, step } = erasure;
  const person = { personId: subject, kind };
  switch (step) {
    case 'requested': {
      const prepared = await registry.prepareErasure(person, platform);
      if (prepared.ok) {
        const cases = await placement.readSubjectsAbout(subject, platform);
        return valueOf(await custody.fenceSubject(subject, [...prepared.value.imports, ...cases], platform));
      }
      log.info({ subject, code: prepared.refusal.code }, 'an erasure waits');
      return null;
    }
    case 'fenced':
      return valueOf(await custody.destroyKeys(subject, platform));
    case 'destroyed': {
      const purged = [...valueOf(await registry.purgePerson(person, platform)), ...(await editions.purge(subject))];
      for (const purge of purged) valueOf(await custody.recordPurged(subject, purge, platform));
      const certified = await custody.certify(
        subject,
        purged.map(({ projection }) => projection),
        platform,
      );
      log.info({ subject }, 'erasure certified');
      return valueOf(certified);
    }
    case 'certified':
      return erasure;
  }
}

type Answer<T> = { ok: true; value: T } | { ok: false; refusal: { code: string } };

/** @throws when a step is refused that the one before it made possible: a fault, tried again at the next look */
function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`a step of an erasure was refused: ${answer.refusal.code}`);
  return answer.value;
}
