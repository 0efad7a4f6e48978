import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OfficialDocument, writeDocx } from '../src/official-document.ts';
import { pdfPages, type PdfPage } from './pdf-lines.ts';
import { plainDocument, sampleDocument } from './sample-document.ts';

const directory = mkdtempSync(join(tmpdir(), 'junheng-docx-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
let hasWriter = false;

/** @returns false where there is no LibreOffice, or one without Writer, which opens no text at all. */
async function converts(file: string): Promise<boolean> {
  const profile = pathToFileURL(join(directory, 'profile')).href;
  const options = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', directory, join(directory, file)];
  try {
    await promisify(execFile)('soffice', options, { timeout: 120_000 });
    readFileSync(join(directory, file.replace(/\w+$/, 'pdf')));
    return true;
  } catch {
    return false;
  }
}

async function pagesOf(document: OfficialDocument): Promise<PdfPage[]> {
  writeFileSync(join(directory, 'document.docx'), await writeDocx(document));
  rmSync(join(directory, 'document.pdf'), { force: true });
  expect(await converts('document.docx')).toBe(true);
  return pdfPages(readFileSync(join(directory, 'document.pdf')));
}

beforeAll(async () => {
  writeFileSync(join(directory, 'plain.txt'), 'text');
  hasWriter = await converts('plain.txt');
}, 180_000);

describe('a document opened by LibreOffice', () => {
  beforeEach(({ task, skip }) => {
    if (hasWriter) return;
    task.meta.skipReason = 'no LibreOffice with Writer (soffice) on this machine';
    skip(task.meta.skipReason);
  });

  test('has pages of A4', { timeout: 180_000 }, async () => {
    const pages = await pagesOf(sampleDocument);
    expect(pages).toHaveLength(3);
    for (const { widthMm, heightMm } of pages) {
      expect(widthMm).toBeCloseTo(210, 0);
      expect(heightMm).toBeCloseTo(297, 0);
    }
  });

  test('has 22 lines on a page', { timeout: 180_000 }, async () => {
    const [, second] = await pagesOf(plainDocument(3 * 22 * 28));
    expect(second!.lines).toBe(22 + 1); // and that of the page number
  });

  test('has 28 characters in a line: one more than fills the page begins another', { timeout: 180_000 }, async () => {
    // The title's empty line, two above the sender, sender and date leave 17 lines; two characters are the paragraph's indent.
    const full = 17 * 28 - 2;
    expect(await pagesOf(plainDocument(full))).toHaveLength(1);
    expect(await pagesOf(plainDocument(full + 1))).toHaveLength(2);
  });
});
