/** One sentence in both languages, Chinese first. */
export type Message = { code: string; zh: string; en: string };

/** A refusal is data: an expected state of the world, told as a sentence. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Message };

type Sentences = Readonly<Record<string, { zh: string; en: string }>>;

/** The refusals of one topic: `refusalsOf({ OfficeUnknown: { zh, en } })('OfficeUnknown')`. */
export const refusalsOf =
  <S extends Sentences>(sentences: S) =>
  (code: keyof S & string): { ok: false; refusal: Message } => ({ ok: false, refusal: { ...sentences[code]!, code } });
