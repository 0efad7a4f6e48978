import { Worker } from 'node:worker_threads';
import { inTurns } from '../in-turns.ts';
import type { Row } from '../row.ts';
import { SpreadsheetProblem } from '../spreadsheet-problem.ts';
import type { OpenOptions, RowsOptions, Spreadsheet } from '../spreadsheet.ts';
import { receivedFault, type FromWorker, type ToWorker, type WorkerOrder } from './messages.ts';
import { createBatchReader } from './row-batch.ts';

/** JavaScript memory of the thread; the table of shared texts and unpacked pieces stand outside of it, under their own limits. */
const heapMegabytes = 192;

/** What came for one reading and was not taken yet; `wake` when somebody waits. */
type Inbox = { readonly messages: FromWorker[]; wake: () => void };

/** The same as `openSpreadsheet`, with all work but the handing over of rows on another thread, which ends with `close`. */
export async function openInWorker(path: string, options: OpenOptions, maxHeapMegabytes = heapMegabytes): Promise<Spreadsheet> {
  const workerData: WorkerOrder = { path, options };
  const worker = new Worker(new URL('reading-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMegabytes, maxYoungGenerationSizeMb: 8 },
  });
  const send = (message: ToWorker) => worker.postMessage(message);
  const inboxes = new Map<number, Inbox>();
  let lastReading = 0;
  let end: { readonly fault: unknown } | undefined;
  const opening = Promise.withResolvers<Extract<FromWorker, { kind: 'opened' }>>();

  const endWith = (fault: unknown): void => {
    end ??= { fault };
    opening.reject(end.fault);
    for (const { wake } of inboxes.values()) wake();
  };
  worker.on('error', (fault) =>
    endWith(isOutOfMemory(fault) ? new SpreadsheetProblem('too-large', 'memory of the reading thread') : fault),
  );
  worker.on('exit', () => endWith(new Error('the spreadsheet was closed, or its thread ended, before it was read')));
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'opened') return opening.resolve(message);
    if (message.kind === 'refused') return opening.reject(receivedFault(message.fault));
    const inbox = inboxes.get(message.reading);
    inbox?.messages.push(message);
    return inbox?.wake();
  });

  async function* rows(sheet: string, wanted: RowsOptions): AsyncGenerator<Row> {
    const reading = (lastReading += 1);
    const inbox: Inbox = { messages: [], wake: () => {} };
    const makeRows = createBatchReader();
    inboxes.set(reading, inbox);
    send({ kind: 'read', reading, sheet, options: wanted });
    try {
      for (;;) {
        while (inbox.messages.length === 0 && !end) await new Promise<void>((resolve) => (inbox.wake = resolve));
        const message = inbox.messages.shift();
        if (!message) throw end!.fault;
        if (message.kind === 'failed') throw receivedFault(message.fault);
        if (message.kind !== 'batch') return;
        send({ kind: 'more', reading });
        yield* makeRows(message.batch);
      }
    } finally {
      inboxes.delete(reading);
      send({ kind: 'stop', reading });
    }
  }

  try {
    const { format, sheets } = await opening.promise;
    return {
      format,
      sheets,
      rows: (sheet, wanted = {}) => inTurns(rows(sheet, wanted)),
      close: async () => void (await worker.terminate()),
    };
  } catch (fault) {
    await worker.terminate();
    throw fault;
  }
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
