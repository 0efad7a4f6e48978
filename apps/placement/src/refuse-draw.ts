import type { DrawRefusal } from './domain/draw/decide.ts';
import type { Words } from './domain/draw/words.ts';
import { planSentences } from './plan/plan-refusals.ts';
import { type Message, refusalsOf } from './result.ts';
import { rosterSentences } from './roster/roster-refusals.ts';
import { runSentences } from './run/run-refusals.ts';
import { sealSentences } from './seal/seal-refusals.ts';

const sentences = { ...planSentences, ...rosterSentences, ...sealSentences, ...runSentences };
type Code = keyof typeof sentences;
const byCode = refusalsOf(sentences);

/** A refusal up to the run as the door tells it. What the domain already put in words stays as it is. */
export function refuseDraw(refusal: Code | Words | DrawRefusal): { ok: false; refusal: Message } {
  if (typeof refusal !== 'string') return { ok: false, refusal };
  if (!(refusal in sentences)) throw new TypeError(`${refusal} is told by another topic`);
  return byCode(refusal as Code);
}
