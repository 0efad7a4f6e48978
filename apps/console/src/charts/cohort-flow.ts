/** What became of a cohort, in persons. `expected` is who should have graduated, `lost` who did not though no file says why. */
export type CohortFlow = { entered: number; transferredIn: number; transferredOut: number; died: number; graduated: number };
export type FlowStep = {
  name: 'entered' | 'transferredIn' | 'transferredOut' | 'died' | 'expected' | 'graduated' | 'lost';
  from: number;
  to: number;
};

/**
 * A cohort's steps as spans on one axis: each begins where the one before ended, so that entered + in − out − died ends
 * at those expected, and the graduates stop short of them by the lost. More graduates than expected lose nobody.
 */
export function flowSteps({ entered, transferredIn, transferredOut, died, graduated }: CohortFlow): FlowStep[] {
  const withIn = entered + transferredIn;
  const withoutOut = withIn - transferredOut;
  const expected = withoutOut - died;
  return [
    { name: 'entered', from: 0, to: entered },
    { name: 'transferredIn', from: entered, to: withIn },
    { name: 'transferredOut', from: withoutOut, to: withIn },
    { name: 'died', from: expected, to: withoutOut },
    { name: 'expected', from: 0, to: expected },
    { name: 'graduated', from: 0, to: graduated },
    ...(expected > graduated ? [{ name: 'lost' as const, from: graduated, to: expected }] : []),
  ];
}
