import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type TestBroker = {
  brokers: string[];
  /** Where it keeps its logs; null: it was given. */
  data: string | null;
  /** SIGKILL; `restart` brings it back on the same port with what it held. Not for a broker that was given. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
};
export type TestBrokerOptions = {
  /** One of this test's own, even where KAFKA_BROKERS names another: it is to be killed, or its topics are to be empty. */
  own?: boolean;
  /** Lines for the broker's `server.properties`. */
  properties?: string;
  /** Accounts: `SCRAM-SHA-256=[name=…,password=…]`. */
  scram?: readonly string[];
};

/** For the hook that starts a broker, in ms: the first start on a machine fetches 40 MB of jars. */
export const startLimit = 300_000;

const script = join(import.meta.dirname, '../../../infra/kafka/start-broker.mjs');

/**
 * A real Kafka for a test file: the one that KAFKA_BROKERS names, else one started here, which ends with the test. Where it
 * cannot be had the tests are to be skipped with the reason; in CI (CI=true) that is an error.
 */
export async function startTestBroker({ own = false, properties, scram = [] }: TestBrokerOptions = {}): Promise<
  TestBroker | { skipped: string }
> {
  const given = process.env['KAFKA_BROKERS']?.split(',').filter(Boolean) ?? [];
  if (given.length > 0 && !own) return givenBroker(given);
  const data = mkdtempSync(join(tmpdir(), 'junheng-kafka-'));
  const args = ['--data', data, ...scram.flatMap((entry) => ['--scram', entry])];
  if (properties !== undefined) {
    writeFileSync(join(data, 'extra.properties'), properties);
    args.push('--properties', join(data, 'extra.properties'));
  }
  let running: Running;
  try {
    running = await launch([...args, '--port', '0']);
  } catch (problem) {
    rmSync(data, { recursive: true, force: true });
    if (process.env['CI'] === 'true') throw problem;
    return { skipped: (problem as Error).message };
  }
  const { brokers } = running;
  const port = brokers.split(':').at(-1)!;
  return {
    brokers: [brokers],
    data,
    async kill() {
      process.kill(running.pid, 'SIGKILL');
      await running.exited;
    },
    async restart() {
      running = await launch([...args, '--port', port]);
    },
    async stop() {
      running.script.kill('SIGTERM');
      await running.exited;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function givenBroker(brokers: string[]): TestBroker {
  const refuse = () => Promise.reject(new Error('a given broker is not ours to kill: ask for startTestBroker({ own: true })'));
  return { brokers, data: null, kill: refuse, restart: refuse, stop: () => Promise.resolve() };
}

type Running = { script: ChildProcess; brokers: string; pid: number; exited: Promise<void> };
type Report = { brokers: string; pid: number } | { problem: { code: string; zh: string; en: string } };

function launch(args: string[]): Promise<Running> {
  return new Promise((running, failed) => {
    const child = fork(script, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
    const exited = new Promise<void>((done) => child.once('exit', () => done()));
    child.once('message', (report: Report) => {
      if ('problem' in report) failed(new Error(report.problem.en));
      else running({ script: child, ...report, exited });
    });
    void exited.then(() => failed(new Error('the broker ended before it was ready')));
  });
}
