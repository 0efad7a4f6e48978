import { freshSecrets, serviceNames, systemEntropy } from '@junheng/runtime';
import { exitCodes } from './exit-codes.ts';

/** Lines for an `.env` file or a secret store, on the standard output alone, so that they can be led into a file of one's own. */
export function showFreshSecrets(): number {
  const lines = freshSecrets((length) => systemEntropy.bytes(length, 'secret'), serviceNames).map(([name, value]) => `${name}=${value}`);
  console.log(lines.join('\n'));
  return exitCodes.done;
}
