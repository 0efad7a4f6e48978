/** What a file may ask of the reader. Every limit is checked before the work it limits is done. */
export type SpreadsheetLimits = {
  /** Size of the file on disk. */
  readonly fileBytes: number;
  /** Sum over the parts of a workbook, declared and actual. */
  readonly uncompressedBytes: number;
  /** Uncompressed to compressed size, looked at once a part is larger than `ratioFloorBytes`. */
  readonly compressionRatio: number;
  readonly ratioFloorBytes: number;
  /** Each of the parts that describe the others: workbook, relationships, styles. Their content is kept in memory. */
  readonly describingPartBytes: number;
  readonly sheets: number;
  /** Memory of the table of shared texts: UTF-8 and index together. */
  readonly sharedStringBytes: number;
  /** Entries of that table, empty ones too: four for every possible row. */
  readonly sharedStrings: number;
  /** UTF-16 units of one cell. Excel itself stops at 32,767. */
  readonly cellCharacters: number;
  /** UTF-16 units of all cells of one row: a few bytes can name the same long shared text again and again. */
  readonly rowCharacters: number;
  /** Columns up to the last one with a value. */
  readonly columns: number;
  readonly rows: number;
};

export const defaultLimits: SpreadsheetLimits = {
  fileBytes: 256 * 2 ** 20,
  uncompressedBytes: 2 * 2 ** 30,
  compressionRatio: 250,
  ratioFloorBytes: 64 * 2 ** 20,
  describingPartBytes: 16 * 2 ** 20,
  sheets: 256,
  sharedStringBytes: 128 * 2 ** 20,
  sharedStrings: 4 * 2 ** 20,
  cellCharacters: 32_767,
  rowCharacters: 131_072,
  columns: 1024,
  rows: 1_048_576,
};
