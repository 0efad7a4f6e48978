import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, peersOf, StartProblem } from '@junheng/runtime';

/** How long the services that this one calls may take to start, and the pause between two looks, in ms. */
const patience = 120_000;
const pause = 250;

/**
 * Waits until the services that this process calls, or must come after, have started.
 * @throws {StartProblem} PeerUnreachable
 */
export async function awaitPeers({ services, peers }: Pick<Config, 'services' | 'peers'>): Promise<void> {
  if (services === null || services === 'migrate') return;
  const end = performance.now() + patience;
  for (const name of new Set(services.flatMap(peersOf))) {
    if (services.includes(name)) continue;
    const url = peers[name]!;
    while (!(await hasStarted(url))) {
      if (performance.now() > end) throw unreachable(name, url);
      await sleep(pause);
    }
  }
}

async function hasStarted(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) });
    await answer.body?.cancel();
    return answer.ok; // 503 until it has
  } catch {
    return false;
  }
}

const unreachable = (service: string, url: string) =>
  new StartProblem(
    'PeerUnreachable',
    `服务 ${service}（${url}）两分钟内没有启动。请检查它是否在运行，以及 JUNHENG_PEERS。`,
    `The service ${service} (${url}) did not start within two minutes. Check whether it runs, and JUNHENG_PEERS.`,
  );
