/** A public event as the log takes it in. */
export type PublicEvent = {
  eventId: string;
  source: string;
  stream: string;
  version: number;
  /** Version of the stream's public event before it, 0 for the first. */
  versionPrev: number;
  header: string;
  body: string;
  position: bigint;
  recordedAt: Date;
};
