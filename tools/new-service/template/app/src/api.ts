import type { Actor } from '@junheng/access';

export type { Actor } from '@junheng/access';

/** One sentence in both languages, Chinese first. */
export type Message = { code: string; zh: string; en: string };

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Message };

export type OpenSampleStreamInput = { sampleStreamId: string; schoolYear: number };

export type SampleStream = {
  sampleStreamId: string;
  schoolYear: number;
  openedAt: Date;
  /** Of the public event: the way to its receipt. */
  eventId: string;
  /** `sample-service:17`: a query of the equity view may wait for it. */
  token: string;
};

/** The door. Whoever is unknown is refused commands and sees nothing. */
export type SampleServiceApi = {
  /** The same again changes nothing. Refused: ActorUnknown, InputInvalid, SchoolYearOver, SampleStreamOpenedForAnotherYear. */
  openSampleStream(input: OpenSampleStreamInput, actor: Actor): Promise<Result<SampleStream>>;
  /** Oldest first. */
  readSampleStreams(page: { offset: number; limit: number }, actor: Actor): Promise<{ items: SampleStream[]; total: number }>;
};
