import type { CeremonyStepInput } from '../../gql/graphql.ts';
import type { HallRecord, HallStep } from '../../hall/ceremony.ts';

/** What the service is told of a hall's record; what was only shown, and the seed, follow from the rest. */
export const syncStepsOf = ({ steps }: HallRecord): CeremonyStepInput[] => steps.flatMap((step) => syncStepOf(step) ?? []);

/** The step of the record that a refusal of the service is about. */
export const recordStepOf = ({ steps }: HallRecord, synced: number): number =>
  steps.flatMap((step, k) => (syncStepOf(step) ? [k] : []))[synced]!;

function syncStepOf(step: HallStep): CeremonyStepInput | null {
  const { at } = step;
  switch (step.kind) {
    case 'commit':
      return { kind: 'COMMIT', at, supervisorId: step.supervisorId, commitment: step.commitment };
    case 'reveal':
      return { kind: 'REVEAL', at, supervisorId: step.supervisorId, number: step.number, nonce: step.nonce };
    case 'void':
      return { kind: 'VOID', at, nextDeadline: step.nextDeadline };
    case 'public-value':
      return { kind: 'PUBLIC_VALUE', at, value: step.value };
    case 'run':
      return { kind: 'RUN', at, resultHash: step.resultHash };
    default:
      return null;
  }
}
