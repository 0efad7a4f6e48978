import type { Result } from '@junheng/governance/api';

/** What a demo that is loaded a second time is told of what is there already. */
const isThere = /(Exists|Taken|NotLater|NothingToIssue|HandedIn|IsAccepted|UnderReview|IsApproved|IsOpen|NothingToCheck|UnderCheck)$/;

/**
 * The demo's commands must do what they are there for; one that was carried out before the loading was broken off is
 * passed over. @throws with the refusal's own sentence
 */
export async function demand<T>(answer: Promise<Result<T>>): Promise<T | null> {
  const result = await answer;
  if (result.ok) return result.value;
  if (isThere.test(result.refusal.code)) return null;
  throw new Error(`demo county: ${result.refusal.code}: ${result.refusal.en}`);
}
