import type { Clock } from '@junheng/runtime';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Entry = { payload: AdapterPayload; until: number };

const most = 2000;

/** What the embedded identity provider remembers, in memory: a restart ends the sign-ins under way, not the platform's own sessions. */
export function createEmbeddedStore(clock: Clock): AdapterFactory {
  const entries = new Map<string, Entry>(); // oldest first
  const live = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    if (entry && entry.until <= clock.now().getTime()) entries.delete(key);
    return entries.get(key)?.payload;
  };
  const firstOf = (model: string, fits: (payload: AdapterPayload) => boolean) =>
    [...entries].find(([key, { payload }]) => key.startsWith(`${model}:`) && fits(payload) && live(key) !== undefined)?.[1].payload;
  return (model): Adapter => ({
    async upsert(id, payload, expiresIn) {
      entries.delete(`${model}:${id}`);
      entries.set(`${model}:${id}`, { payload, until: clock.now().getTime() + (expiresIn ?? 3600) * 1000 });
      for (const oldest of entries.keys()) {
        if (entries.size <= most) break;
        entries.delete(oldest);
      }
    },
    find: async (id) => live(`${model}:${id}`),
    findByUid: async (uid) => firstOf(model, (payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = live(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(clock.now().getTime() / 1000);
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    },
  });
}
