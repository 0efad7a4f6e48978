import { may } from '@junheng/access';
import { dayOf } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import { sha256 } from '../proof/sha-256.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { AfterApi } from './after-api.ts';
import { drawIdInput, homeroomInput, signInput, teamsInput } from './after-input.ts';
import { refuseAfter } from './after-refusals.ts';
import { afterOf } from './after-view.ts';
import { changeAfter } from './change-after.ts';

type LotCommands = Pick<AfterApi, 'drawHomeroomLots' | 'drawTeachingTeams' | 'signDraw' | 'publishNotice' | 'fixPlacement'>;

/** What is done before everybody's eyes, from the lots to the end of the notice. */
export function createLotCommands(parts: TopicParts): LotCommands {
  const { runtime, desk } = parts;
  const today = () => dayOf(runtime.clock.now());
  const change = changeAfter(parts);
  const idOf = (id: string | null, label: string) => id ?? uuidFromBytes(runtime.entropy.bytes(16, label));

  return {
    async drawHomeroomLots(input, actor) {
      const parsed = homeroomInput.safeParse(input);
      if (!parsed.success) return refuseAfter('InputInvalid');
      const { drawId, teachers } = parsed.data;
      const listed = teachers.map(({ staffId, ...rest }, at) => ({ ...rest, staffId: idOf(staffId, `teacher|${drawId}|${at}`) }));
      // A child's class is ruled out by the word of whoever hands in the list: the school's own could rule out all but one.
      const right = teachers.some(({ childIds }) => childIds.length > 0) ? 'decide-draws' : 'run-draws';
      return change(drawId, right, { do: 'draw-homeroom', teachers: listed, hash: sha256, by: actor.id }, actor);
    },
    async drawTeachingTeams(input, actor) {
      const parsed = teamsInput.safeParse(input);
      if (!parsed.success) return refuseAfter('InputInvalid');
      const { drawId, teams } = parsed.data;
      const listed = teams.map(({ teamId, members }, at) => ({ members, teamId: idOf(teamId, `team|${drawId}|${at}`) }));
      return change(drawId, 'run-draws', { do: 'draw-teams', teams: listed, hash: sha256, by: actor.id }, actor);
    },
    async signDraw(input, actor) {
      const parsed = signInput.safeParse(input);
      if (!parsed.success) return refuseAfter('InputInvalid');
      const { drawId, ...said } = parsed.data;
      const command = { do: 'sign', ...said, by: actor.id } as const;
      if (said.onPaper) return change(drawId, 'run-draws', command, actor);
      // Whoever is appointed signs in person and in no school's name.
      if (!may(actor, 'supervise-draws') || actor.id !== said.supervisorId) return refuseAfter('NotPermitted');
      const changed = await desk.change(drawId, command, actor);
      return changed.ok ? { ok: true, value: afterOf(changed.draw, [], today()) } : refuseAfter(changed.refusal);
    },
    async publishNotice(drawId, actor) {
      if (!drawIdInput.safeParse(drawId).success) return refuseAfter('InputInvalid');
      return change(drawId, 'run-draws', { do: 'publish', today: today(), by: actor.id }, actor);
    },
    async fixPlacement(drawId, actor) {
      if (!drawIdInput.safeParse(drawId).success) return refuseAfter('InputInvalid');
      return change(drawId, 'run-draws', { do: 'fix', today: today(), by: actor.id }, actor);
    },
  };
}
