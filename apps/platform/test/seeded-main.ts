import { fixedClock, loadConfig, seededEntropy } from '@junheng/runtime';
import { startPlatform } from '../src/platform.ts';

/*
 * The platform with nothing left to chance: ids, keys and time are the same in every run, so that two runs can be
 * compared byte for byte. Asked over the process channel, it tells the ledger's root and the view's digest.
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
const { ledger, viewDigest } = platform.people!;

process.on('message', () => {
  void Promise.all([ledger.readCheckpoint(config.county), viewDigest()]).then(([checkpoint, view]) =>
    process.send!({ size: checkpoint?.size ?? 0, root: checkpoint?.root ?? null, view }),
  );
});
process.on('SIGTERM', () => void platform.stop().then(() => process.exit(0)));
void platform.failed.then(() => process.exit(1));
process.on('uncaughtException', () => process.exit(1));
console.log(`Junheng ready: ${platform.address}`);
