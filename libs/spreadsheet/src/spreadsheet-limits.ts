/** What a file may ask of the reader. Every limit is checked before the work it limits is done. */
export type SpreadsheetLimits = {
  /** Size of the file on disk. */
  readonly fileBytes: number;
  /** Sum over the parts of a workbook, declared and actual. */
  readonly uncompressedBytes: number;
  /** Uncompressed to compressed size, looked at once a part is larger than `ratioFloorBytes`. */
  readonly compressionRatio: number;
  readonly ratioFloorBytes: number;
  /** UTF-8 bytes of the table of shared texts, which is kept in memory. */
  readonly sharedStringBytes: number;
  /** UTF-16 units of one cell. Excel itself stops at 32,767. */
  readonly cellCharacters: number;
  readonly columns: number;
  readonly rows: number;
};

export const defaultLimits: SpreadsheetLimits = {
  fileBytes: 256 * 2 ** 20,
  uncompressedBytes: 2 * 2 ** 30,
  compressionRatio: 250,
  ratioFloorBytes: 64 * 2 ** 20,
  sharedStringBytes: 256 * 2 ** 20,
  cellCharacters: 32_767,
  columns: 16_384,
  rows: 1_048_576,
};
