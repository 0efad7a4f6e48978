// `npm run start:kafka`: the demo county on a real broker. Starts Apache Kafka from jars that Maven resolves (or uses the one that KAFKA_BROKERS
// names), then the platform over it; both end together. Everything else as in `npm start`.
import { fork, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.env.KAFKA_BROKERS?.trim();
// A home of its own: a ledger that went on over another bus would look for records that the broker never held.
const home = process.env.JUNHENG_HOME?.trim() || `${root}.junheng-kafka`;

/** @returns {Promise<{ brokers: string, stop(): Promise<void> }>} */
function startBroker() {
  if (given) return Promise.resolve({ brokers: given, stop: async () => {} });
  console.log('正在启动 Kafka（首次需下载约 40 MB）… Starting Kafka (the first time it fetches about 40 MB) …');
  const script = `${root}infra/kafka/start-broker.mjs`;
  // Detached: Ctrl-C in the terminal reaches the platform first, which then has a broker to say good-bye to.
  const broker = fork(script, ['--data', `${home}/kafka`, '--port', '0'], {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = new Promise((done) => broker.once('exit', done));
  const stop = async () => {
    broker.kill('SIGTERM');
    await exited;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop());
  return new Promise((started, failed) => {
    broker.once('message', (report) => (report.problem ? failed(report.problem) : started({ brokers: report.brokers, stop })));
    void exited.then(() => failed({ zh: 'Kafka 没有启动。', en: 'Kafka did not start.' }));
  });
}

const broker = await startBroker().catch((problem) => {
  console.error(`\n${problem.zh}\n${problem.en}`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
console.log(`Kafka: ${broker.brokers}`);
const platform = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', `${root}tools/start.mjs`], {
  stdio: 'inherit',
  env: { ...process.env, KAFKA_BROKERS: broker.brokers, JUNHENG_HOME: home, JUNHENG_DEMO: process.env.JUNHENG_DEMO ?? 'small' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => platform.kill(signal));
platform.once('exit', (code) => {
  void broker.stop().finally(() => process.exit(code ?? 1));
});
