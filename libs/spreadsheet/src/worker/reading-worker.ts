import { parentPort, workerData } from 'node:worker_threads';
import { openSpreadsheet } from '../open-spreadsheet.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import { batchesAhead, sentFault, type FromWorker, type ToWorker, type WorkerOrder } from './messages.ts';
import { createBatchWriter } from './row-batch.ts';

// The other side of `openInWorker`: opens the one file of its order and sends rows for as long as they are taken.

if (!parentPort) throw new Error('this file is the code of a thread');
const port = parentPort;
const { path, options } = workerData as WorkerOrder;
const post = (message: FromWorker, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

/** Batches that the other side has room for, and who waits for more. */
type Reading = { room: number; stopped: boolean; wake: () => void };
const readings = new Map<number, Reading>();

async function read(spreadsheet: Spreadsheet, order: Extract<ToWorker, { kind: 'read' }>): Promise<void> {
  const reading: Reading = { room: batchesAhead, stopped: false, wake: () => {} };
  readings.set(order.reading, reading);
  const batches = createBatchWriter();
  const send = async (): Promise<void> => {
    while (reading.room === 0 && !reading.stopped) await new Promise<void>((resolve) => (reading.wake = resolve));
    reading.room -= 1;
    const batch = batches.take();
    post({ kind: 'batch', reading: order.reading, batch }, [batch.numbers.buffer, batch.ends.buffer, batch.cells.buffer]);
  };
  try {
    for await (const row of spreadsheet.rows(order.sheet, order.options)) {
      batches.add(row);
      if (batches.isFull()) await send();
      if (reading.stopped) return;
    }
    if (!batches.isEmpty()) await send();
    post({ kind: 'end', reading: order.reading });
  } catch (fault) {
    // Rows before the fault are delivered, as without a thread between.
    if (!batches.isEmpty()) await send();
    post({ kind: 'failed', reading: order.reading, fault: sentFault(fault) });
  } finally {
    readings.delete(order.reading);
  }
}

try {
  const spreadsheet = await openSpreadsheet(path, options);
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'read') return void read(spreadsheet, message);
    const reading = readings.get(message.reading);
    if (!reading) return undefined;
    if (message.kind === 'stop') reading.stopped = true;
    else reading.room += 1;
    return reading.wake();
  });
  post({ kind: 'opened', format: spreadsheet.format, sheets: spreadsheet.sheets });
} catch (fault) {
  post({ kind: 'refused', fault: sentFault(fault) });
}
