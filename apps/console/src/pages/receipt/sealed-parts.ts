export const sealedClasses = ['direct', 'sensitive', 'freeText'] as const;
export type SealedPart = { name: (typeof sealedClasses)[number]; envelope: string };

/** A body's clear fields, laid out, apart from its sealed envelopes. A body that is no JSON object is shown as it is. */
export function splitSealed(body: string): { clear: string; sealed: SealedPart[] } {
  let content: unknown;
  try {
    content = JSON.parse(body);
  } catch {
    return { clear: body, sealed: [] };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return { clear: body, sealed: [] };
  const { sealed = {}, ...clear } = content as { sealed?: Record<string, unknown> };
  return {
    clear: JSON.stringify(clear, null, 2),
    sealed: sealedClasses.filter((name) => name in sealed).map((name) => ({ name, envelope: JSON.stringify(sealed[name], null, 2) })),
  };
}
