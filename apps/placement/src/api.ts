import type { Actor } from '@junheng/access';

export type { Actor } from '@junheng/access';

/** One sentence in both languages, Chinese first. */
export type Message = { code: string; zh: string; en: string };

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Message };

export type OpenDrawInput = { drawId: string; schoolYear: number };

export type Draw = {
  drawId: string;
  schoolYear: number;
  openedAt: Date;
  /** Of the public event: the way to its receipt. */
  eventId: string;
  /** `placement:17`: a query of the equity view may wait for it. */
  token: string;
};

/** The door. Whoever is unknown is refused commands and sees nothing. */
export type PlacementApi = {
  /** The same again changes nothing. Refused: ActorUnknown, InputInvalid, SchoolYearOver, DrawOpenedForAnotherYear. */
  openDraw(input: OpenDrawInput, actor: Actor): Promise<Result<Draw>>;
  /** Oldest first. */
  readDraws(page: { offset: number; limit: number }, actor: Actor): Promise<{ items: Draw[]; total: number }>;
};
