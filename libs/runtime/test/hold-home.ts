import { openHome, StartProblem } from '../src/runtime.ts';

try {
  const home = openHome(process.argv[2]!);
  home.announce({ address: 'http://localhost:1', pid: process.pid, operatorToken: 'token' });
  process.on('SIGTERM', () => {
    home.release();
    process.exit(0);
  });
  console.log('held');
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(error instanceof StartProblem ? error.code : error);
  process.exit(1);
}
