import { parentPort, workerData } from 'node:worker_threads';
import { drawRange } from './draw-range.ts';
import type { DrawTask } from './many-draws.ts';

parentPort!.postMessage(drawRange(workerData as DrawTask));
