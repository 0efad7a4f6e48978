import { createHash } from 'node:crypto';
import { parseEventHeader } from '@junheng/contracts';
import { fixedClock, loadConfig, seededEntropy } from '@junheng/runtime';
import { startPlatform } from '../src/platform.ts';

/*
 * The platform, or one service of it, with nothing left to chance: ids, keys and time are the same in every run, so that two runs can be
 * compared byte for byte. Asked over the process channel, it tells the ledger's root, the digest of each stream, and the view's digest.
 */
const result = loadConfig();
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { services, ...given } = result.config;
if (services === 'migrate') throw new Error('migrate is no platform');
const config = { ...given, services };
const platform = await startPlatform({
  config,
  tell: () => {},
  clock: fixedClock('2019-09-10T02:00:00Z'),
  entropy: seededEntropy('platform'),
  secret: (purpose) => seededEntropy('secrets').bytes(32, purpose),
});

type People = NonNullable<typeof platform.people>;

/** SHA-256 over the entries of each stream, in its order; where streams lie among each other does not count. */
async function digestStreams({ ledger }: People): Promise<Record<string, string>> {
  const streams = new Map<string, ReturnType<typeof createHash>>();
  for (let from = 0; ;) {
    const entries = await ledger.readFeed({ county: config.county, from, limit: 1000 });
    for (const { header, body } of entries) {
      const { source, stream } = parseEventHeader(header);
      const key = `${source} ${stream}`;
      const hash = streams.get(key) ?? createHash('sha256');
      streams.set(key, hash.update(header).update('\n').update(body).update('\n'));
    }
    if (entries.length === 0) break;
    from += entries.length;
  }
  return Object.fromEntries([...streams].map(([key, hash]) => [key, hash.digest('hex')]));
}

process.on('message', (question) => {
  const { people } = platform;
  if (people === null) return;
  const answer = async () => {
    const [checkpoint, view] = await Promise.all([people.ledger.readCheckpoint(config.county), people.viewDigest()]);
    const streams = question === 'streams' ? await digestStreams(people) : undefined;
    const taken = people.gateway.status().nextIndex;
    return { size: checkpoint?.size ?? 0, taken, root: checkpoint?.root ?? null, view, streams };
  };
  void answer().then((outcome) => process.send!(outcome));
});
process.on('SIGTERM', () => void platform.stop().then(() => process.exit(0)));
void platform.failed.then(() => process.exit(1));
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(1);
});
console.log(`Junheng ready: ${platform.address}`);
