import type { SourceNote } from './source-note.ts';

/** 校际差异系数-小学_2019—2020学年_2019-10-15.xlsx, without what file systems refuse. */
export function fileName(name: string, note: SourceNote | null, ending: string): string {
  const stem = [name, ...(note ? [note.suffix] : [])].join('_');
  return `${stem.replaceAll(/[\\/:*?"<>|\s]+/g, '-')}.${ending}`;
}
