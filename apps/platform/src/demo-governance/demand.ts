import type { Result } from '@junheng/governance/api';

/** What no command of the demo may ever hear. Whatever else is refused was done before the loading was broken off. */
const isWrong = /^(NotPermitted|InputInvalid)$|(Unknown|Missing|Unfit|NotChosen|InPast|InFuture|Later)$/;

/** @returns null where the command had been carried out already @throws with the refusal's own sentence */
export async function demand<T>(answer: Promise<Result<T>>): Promise<T | null> {
  const result = await answer;
  if (result.ok) return result.value;
  if (!isWrong.test(result.refusal.code)) return null;
  throw new Error(`demo county: ${result.refusal.code}: ${result.refusal.en}`);
}
