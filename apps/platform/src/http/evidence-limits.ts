/** What evidence may take of the platform: each file is held in memory while it is sealed, and is kept for ever. */
export type EvidenceLimits = {
  /** Files at once; the others wait, unread. */
  atOnce: number;
  /** Files that may wait. */
  waiting: number;
  /** Bytes of one unit on one day. */
  bytesOfUnit: number;
  /** Ms that one file may take to arrive. */
  within: number;
};

export const evidenceLimits: EvidenceLimits = { atOnce: 2, waiting: 40, bytesOfUnit: 500 * 1024 * 1024, within: 180_000 };

export type EvidenceGate = {
  limits: EvidenceLimits;
  /** Waits for its turn: one file of an account at a time. @returns what to call when it is over; null: too many wait already */
  enter(account: string): Promise<(() => void) | null>;
  /** Whether the unit has filed as much today as it may. */
  isFull(unit: string): boolean;
  /** Counts what the unit has filed. */
  filed(unit: string, bytes: number): void;
};

/** In memory: one process serves people, and a restart may forget. @param today YYYY-MM-DD */
export function createEvidenceGate(today: () => string, limits: EvidenceLimits = evidenceLimits): EvidenceGate {
  const running: string[] = [];
  const waiting: { account: string; go: () => void }[] = [];
  let day = '';
  const bytes = new Map<string, number>();
  const ofToday = () => {
    if (day !== today()) bytes.clear();
    day = today();
    return bytes;
  };
  const mayRun = (account: string) => running.length < limits.atOnce && !running.includes(account);
  const leave = (account: string) => {
    running.splice(running.indexOf(account), 1);
    const next = waiting.findIndex((one) => mayRun(one.account));
    if (next >= 0) waiting.splice(next, 1)[0]!.go();
  };
  return {
    limits,
    async enter(account) {
      if (!mayRun(account)) {
        if (waiting.length >= limits.waiting) return null;
        await new Promise<void>((turn) => {
          const go = () => {
            running.push(account); // at once, so that nobody comes between
            turn();
          };
          waiting.push({ account, go });
        });
      } else running.push(account);
      return () => leave(account);
    },
    isFull: (unit) => (ofToday().get(unit) ?? 0) >= limits.bytesOfUnit,
    filed: (unit, more) => void ofToday().set(unit, (bytes.get(unit) ?? 0) + more),
  };
}
