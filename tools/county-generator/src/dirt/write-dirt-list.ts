import { writeCsv } from '@junheng/spreadsheet';
import { officeFileNames } from '../files/office-file.ts';
import { type Dirt, dirtKinds } from './dirt-kinds.ts';

/** For people who try an import with dirty files: what it should find, one line per fault. */
export async function writeDirtList(path: string, dirt: readonly Dirt[]): Promise<void> {
  await writeCsv(path, {
    header: ['问题', 'kind', '文件', '行', '列', '写成', '应为'],
    rows: dirt.map(({ kind, file, row, column, written, meant }) => [
      dirtKinds[kind].zh,
      kind,
      officeFileNames[file],
      row,
      column,
      written,
      meant,
    ]),
  });
}
