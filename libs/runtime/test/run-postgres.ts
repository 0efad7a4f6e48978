import { startEmbeddedPostgres } from '../src/runtime.ts';

const server = await startEmbeddedPostgres(process.argv[2]!, 'test', { durable: true });
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
console.log(JSON.stringify({ url: server.url, pid: server.pid }));
