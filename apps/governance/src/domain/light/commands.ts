import type { GovernanceEvent, LightColour } from '@junheng/contracts';
import type { LightThresholds } from '@junheng/lights';
import type { DutyFacts } from './assess.ts';
import type { LightEvent } from './events.ts';

type Data<Type extends LightEvent['type']> = GovernanceEvent<Type>['data'];

/** `day`: of the command, Asia/Shanghai. `by`: who acts. */
export type LightCommand =
  | ({ do: 'record-value' } & Data<'ValueRecorded'>)
  /** `value`: as the signer saw it, an event's text; null for what is watched. `facts`: how it comes to its value. */
  | {
      do: 'sign-value';
      obligationId: string;
      day: string;
      value: string | null;
      officeId: string | null;
      by: string;
      dutyKind: DutyFacts['dutyKind'];
    }
  | ({ do: 'record-violation' } & Data<'ViolationRecorded'>)
  | ({ do: 'confirm-violation' } & Data<'ViolationConfirmed'>)
  | ({ do: 'clear-violation' } & Data<'ViolationCleared'>)
  | ({ do: 'set-target' } & Pick<DutyFacts, 'dutyKind' | 'due'> & Data<'TargetSet'>)
  | {
      do: 'override';
      obligationId: string;
      light: LightColour;
      ruleLight: LightColour;
      reason: string;
      day: string;
      until: string;
      by: string;
    }
  | { do: 'end-override'; obligationId: string; day: string; by: string }
  | { do: 'assess'; obligationId: string; day: string; facts: DutyFacts; thresholds: LightThresholds; by: string };

export type LightRefusal =
  | 'NothingToSign'
  | 'ValueMoved'
  | 'ViolationExists'
  | 'ViolationUnknown'
  | 'ViolationIsCleared'
  | 'SecondPersonNeeded'
  | 'NotMeasured'
  | 'TargetLooser'
  | 'UntilNotAhead'
  | 'SameAsRule'
  | 'NotOverridden';
