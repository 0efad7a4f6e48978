import { loadConfig } from '@junheng/runtime';
import { startPlatform } from '../src/platform.ts';

/* The platform as it is, but for the allow-list: it answers any operation. */
const result = loadConfig();
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { services, ...config } = result.config;
if (services === 'migrate') throw new Error('migrate is no platform');
const platform = await startPlatform({ config: { ...config, services }, tell: () => {}, allowArbitraryOperations: true });
process.on('SIGTERM', () => void platform.stop().then(() => process.exit(0)));
void platform.failed.then(() => process.exit(1));
console.log(`Junheng ready: ${platform.address}`);
