import { may } from '@junheng/access';
import { isPerson } from '../domain/hands.ts';
import type { LightsApi } from './lights-api.ts';
import type { LightsDesk } from './lights-desk.ts';
import { clearInput, confirmInput, obligationInput, overrideInput, signInput, targetInput, violationInput } from './lights-inputs.ts';
import { refuseLights } from './lights-refusals.ts';

type SignApi = Pick<
  LightsApi,
  'signValue' | 'recordViolation' | 'confirmViolation' | 'clearViolation' | 'setTarget' | 'overrideLight' | 'endOverride'
>;

/** What people do to one obligation. */
export function createSignApi(desk: LightsDesk): SignApi {
  return {
    async signValue(input, actor) {
      const parsed = signInput.safeParse(input);
      if (!parsed.success) return refuseLights('InputInvalid');
      const { obligationId, value } = parsed.data;
      const duty = await desk.duty(obligationId);
      if (!duty) return refuseLights(may(actor, 'sign-values') ? 'ObligationUnknown' : 'NotPermitted');
      const { leadOffice, coOffices } = duty.responsibility;
      const own = [leadOffice, ...coOffices].find((office) => office !== null && may(actor, 'sign-values', { office }));
      if (own === undefined) return refuseLights('NotPermitted');
      if (!isPerson(actor)) return refuseLights('SignatureNeedsPerson');
      const { dutyKind } = duty.facts;
      if (dutyKind === 'reported' && value !== null && !(Number.isInteger(value) && value >= 0 && value <= 100))
        return refuseLights('InputInvalid');
      const text = value === null ? null : String(value);
      const command = { do: 'sign-value', obligationId, day: desk.today(), value: text, officeId: own, by: actor.id, dutyKind } as const;
      return desk.decideDuty(obligationId, command, actor);
    },

    async recordViolation(input, actor) {
      const parsed = violationInput.safeParse(input);
      if (!parsed.success) return refuseLights('InputInvalid');
      const duty = await desk.duty(parsed.data.obligationId);
      if (!duty) return refuseLights(may(actor, 'record-violations') ? 'ObligationUnknown' : 'NotPermitted');
      // the platform hands in what another service's office has confirmed
      if (actor.kind !== 'platform' && !desk.mayFor(actor, 'record-violations', duty)) return refuseLights('NotPermitted');
      const command = { do: 'record-violation', ...parsed.data, day: desk.today(), recordedBy: actor.id } as const;
      return desk.decideDuty(parsed.data.obligationId, command, actor);
    },

    async confirmViolation(input, actor) {
      if (!may(actor, 'record-violations', {})) return refuseLights('NotPermitted');
      const parsed = confirmInput.safeParse(input);
      if (!parsed.success) return refuseLights('InputInvalid');
      const command = { do: 'confirm-violation', ...parsed.data, day: desk.today(), confirmedBy: actor.id } as const;
      return desk.decideDuty(parsed.data.obligationId, command, actor);
    },

    async clearViolation(input, actor) {
      if (!may(actor, 'clear-violations', {})) return refuseLights('NotPermitted');
      const parsed = clearInput.safeParse(input);
      if (!parsed.success) return refuseLights('InputInvalid');
      if (!isPerson(actor)) return refuseLights('SecondPersonNeeded');
      const command = { do: 'clear-violation', ...parsed.data, day: desk.today(), clearedBy: actor.id } as const;
      return desk.decideDuty(parsed.data.obligationId, command, actor);
    },

    async setTarget(input, actor) {
      if (!may(actor, 'set-targets', {})) return refuseLights('NotPermitted');
      const parsed = targetInput.safeParse(input);
      if (!parsed.success) return refuseLights('InputInvalid');
      const { obligationId, target, points, reason } = parsed.data;
      const duty = await desk.duty(obligationId);
      if (!duty) return refuseLights('ObligationUnknown');
      const { dutyKind, due } = duty.facts;
      const numbers = {
        target: target === null ? null : String(target),
        points: points.map(({ day, value }) => ({ day, value: String(value) })),
      };
      return desk.decideDuty(obligationId, { do: 'set-target', dutyKind, due, obligationId, ...numbers, reason, setBy: actor.id }, actor);
    },

    async overrideLight(input, actor) {
      if (!may(actor, 'override-lights', {})) return refuseLights('NotPermitted');
      if (!isPerson(actor)) return refuseLights('SignatureNeedsPerson');
      const parsed = overrideInput.safeParse(input);
      if (!parsed.success) return refuseLights('InputInvalid');
      const duty = await desk.duty(parsed.data.obligationId);
      if (!duty) return refuseLights('ObligationUnknown');
      const ruleLight = duty.assessment.light;
      const command = { do: 'override', ...parsed.data, ruleLight, day: desk.today(), by: actor.id } as const;
      return desk.decideDuty(parsed.data.obligationId, command, actor);
    },

    async endOverride(input, actor) {
      if (!may(actor, 'override-lights', {})) return refuseLights('NotPermitted');
      const parsed = obligationInput.safeParse(input);
      if (!parsed.success) return refuseLights('InputInvalid');
      const { obligationId } = parsed.data;
      return desk.decideDuty(obligationId, { do: 'end-override', obligationId, day: desk.today(), by: actor.id }, actor);
    },
  };
}
