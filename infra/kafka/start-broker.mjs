#!/usr/bin/env node
// Starts one Apache Kafka broker (KRaft, single node) on this machine, from jars that Maven resolves. For trying the
// platform on a real broker, and for its tests; not for a county's production.
//   node infra/kafka/start-broker.mjs [--port 9092] [--data .junheng/kafka] [--properties extra.properties] [--scram <entry>]
//   node infra/kafka/start-broker.mjs --resolve-only        only fetches the jars
// --port 0 takes any free one. --properties are added to the broker's own; --scram is handed to `kafka-storage format`, for new
// data. A program forks it: it gets { brokers, pid } or { problem: { code, zh, en } } as a message, and the broker ends with it.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const jars = join(root, 'node_modules/.cache/junheng-kafka', createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 16));

class Problem extends Error {
  constructor(code, zh, en) {
    super(`${zh} ${en}`);
    Object.assign(this, { code, zh, en });
  }
}

/** @returns {Promise<{ code: number | null, words: string }>} the last words of a program that ran to its end */
function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let words = '';
    const hear = (chunk) => (words = (words + chunk).slice(-4000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => done({ code: null, words: error.message }));
    child.once('close', (code) => done({ code, words }));
  });
}

async function checkJava() {
  const { words } = await run('java', ['-XshowSettings:properties', '-version']);
  const version = Number(/java\.specification\.version = ([\d.]+)/.exec(words)?.[1] ?? 0);
  if (version >= 17) return;
  throw new Problem(
    'NoJava',
    '未找到 Java 17 或更高版本。请安装（Debian/Ubuntu：apt-get install openjdk-17-jre-headless），或在 KAFKA_BROKERS 中填写已有的 Kafka。',
    'Java 17 or later was not found. Install it (Debian/Ubuntu: apt-get install openjdk-17-jre-headless), or name a Kafka that you have in KAFKA_BROKERS.',
  );
}

/** Beside its place and moved there when whole, so that two starts at once do each other no harm. */
async function resolveJars() {
  if (existsSync(jars)) return;
  const place = `${jars}.${process.pid}`;
  const maven = await run(
    'mvn',
    ['-B', '-q', '-C', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${place}`, '-DincludeScope=runtime'],
    {
      timeout: 10 * 60_000,
    },
  );
  if (maven.code !== 0) {
    rmSync(place, { recursive: true, force: true });
    const isMissing = maven.words.includes('ENOENT');
    throw isMissing
      ? new Problem(
          'NoMaven',
          '未找到 Maven，无法下载 Kafka。请安装（Debian/Ubuntu：apt-get install maven），或在 KAFKA_BROKERS 中填写已有的 Kafka。',
          'Maven was not found, so Kafka cannot be fetched. Install it (Debian/Ubuntu: apt-get install maven), or name a Kafka that you have in KAFKA_BROKERS.',
        )
      : new Problem(
          'JarsNotResolved',
          `Maven 未能下载 Kafka 的程序包。请检查网络和 Maven 设置（~/.m2/settings.xml）后重试。${maven.words.trim()}`,
          `Maven could not fetch Kafka's jars. Check the network and Maven's settings (~/.m2/settings.xml), then try again. ${maven.words.trim()}`,
        );
  }
  try {
    renameSync(place, jars);
  } catch (error) {
    if (!existsSync(jars)) throw error;
    rmSync(place, { recursive: true, force: true }); // another start was quicker
  }
}

function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

const java = [
  '-Xms64m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-cp',
  `${jars}/*`,
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=error',
];
const started = 'Kafka Server started';

async function start({ data, port, more, scram }) {
  const properties = join(data, 'server.properties');
  const controllerPort = await freePort();
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const settings = [
    'process.roles=broker,controller',
    'node.id=1',
    `controller.quorum.voters=1@127.0.0.1:${controllerPort}`,
    `listeners=CLIENT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'listener.security.protocol.map=CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name=CLIENT',
    'controller.listener.names=CONTROLLER',
    `log.dirs=${join(data, 'log')}`,
    'auto.create.topics.enable=false',
    'offsets.topic.replication.factor=1',
    'offsets.topic.num.partitions=1',
    'transaction.state.log.replication.factor=1',
    'transaction.state.log.min.isr=1',
    'transaction.state.log.num.partitions=1',
    'group.initial.rebalance.delay.ms=0', // one or two members: nothing to wait for
    'broker.session.timeout.ms=2000', // after a kill the controller waits this long before the same broker may come back
    'broker.heartbeat.interval.ms=500',
    'num.network.threads=2',
    'num.io.threads=2',
    'log.cleaner.dedupe.buffer.size=8388608',
  ];
  writeFileSync(properties, `${[...settings, more].join('\n')}\n`, { mode: 0o600 }); // may hold passwords
  if (!existsSync(join(data, 'log/meta.properties'))) {
    const clusterId = randomBytes(16).toString('base64url').replace(/^-/, '_'); // with "-" it would read as an option
    const credentials = scram.flatMap((entry) => ['--add-scram', entry]);
    const { code, words } = await run('java', [
      ...java,
      'kafka.tools.StorageTool',
      'format',
      '-t',
      clusterId,
      '-c',
      properties,
      ...credentials,
    ]);
    if (code !== 0) throw notStarted(data, words);
  }
  return launch(data, properties);
}

/** The shell becomes the broker; what it leaves behind kills the broker when this process is gone, however it went. */
const withParent = '(read -r _ <&3; kill -KILL $$) >/dev/null 2>&1 & exec "$@" 3<&-';

function launch(data, properties) {
  const level = '-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info';
  const child = spawn('sh', ['-c', withParent, 'sh', 'java', ...java, level, 'kafka.Kafka', properties], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  let words = '';
  const exited = new Promise((done) => child.once('exit', () => (child.stdio[3].destroy(), done(words))));
  child.stdio[3].on('error', () => {});
  return new Promise((running, failed) => {
    child.stderr.on('data', (chunk) => {
      words = (words + chunk).slice(-4000);
      if (words.includes(started)) running({ child, exited });
    });
    void exited.then(() => failed(notStarted(data, words)));
  });
}

function notStarted(data, words) {
  const reason = words.trim().split('\n').slice(-8).join('\n');
  return new Problem(
    'BrokerNotStarted',
    `Kafka 未能在 ${data} 启动。请检查端口是否被占用、文件夹权限和磁盘空间。${reason}`,
    `Kafka did not start in ${data}. Check whether the port is taken, the folder's permissions and free space. ${reason}`,
  );
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '9092' },
      data: { type: 'string', default: join(root, '.junheng/kafka') },
      properties: { type: 'string' },
      scram: { type: 'string', multiple: true, default: [] },
      'resolve-only': { type: 'boolean' },
    },
  });
  await checkJava();
  await resolveJars();
  if (values['resolve-only']) return;
  const more = values.properties ? readFileSync(values.properties, 'utf8') : '';
  const port = Number(values.port) || (await freePort());
  const { child, exited } = await start({ data: resolve(values.data), port, more, scram: values.scram });
  const stop = () => child.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  process.on('disconnect', stop);
  const brokers = `127.0.0.1:${port}`;
  if (process.send) process.send({ brokers, pid: child.pid });
  else console.log(`Kafka 已就绪：KAFKA_BROKERS=${brokers}\nKafka is ready: KAFKA_BROKERS=${brokers}`);
  await exited;
  process.exit(child.exitCode === 143 ? 0 : (child.exitCode ?? 1)); // 143: stopped by SIGTERM, cleanly
}

main().catch((error) => {
  const { code = 'Fault', zh = error.message, en = error.message } = error;
  if (process.send) process.send({ problem: { code, zh, en } }, () => process.exit(1));
  else {
    console.error(`${zh}\n${en}`);
    process.exit(1);
  }
});
