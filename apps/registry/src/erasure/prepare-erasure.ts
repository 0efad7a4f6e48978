import type { ErasableKind, FileRow } from '@junheng/contracts';
import { aadOfFaultyRow } from '../imports/faulty-rows.ts';
import { batchRows, type ImportParts } from '../imports/import-parts.ts';
import { reasonAad } from '../imports/show-jobs.ts';
import type { RegistryEvent } from '../publish.ts';
import { addErasedPerson, addPurged } from '../views/erased-persons.ts';
import { clearFileNames, clearImport, clearRows, readFaultyRowsOfAll, readJobTexts } from '../views/purge-texts.ts';
import { readIdentities } from '../views/purge-person.ts';
import { identitiesOf, knownAs, type KnownAs, mentions } from './known-as.ts';

/**
 * What can be done only while the person's name is still readable: from here on files that name the person are refused, and
 * texts of imports that name it are cleared. May be repeated. @returns false: nobody of this kind and id is registered
 */
export async function prepareErasure(parts: ImportParts, kind: ErasableKind, personId: string): Promise<boolean> {
  const { sql, vault, runtime, log } = parts;
  const { county } = runtime;
  const [history] = await log.read<RegistryEvent>([`${kind}/${personId}`]);
  const { version, events } = history!;
  if (version === 0) return false;
  const known = knownAs(events);
  const rows = [...(await faultyRowsAbout(parts, known)), ...events.flatMap(({ data }) => sourceOf(data) ?? [])];
  const jobs = await readJobTexts(sql, county);
  const named = jobs.filter(({ fileName }) => mentions(known, fileName)).map(({ id }) => id);
  const imports = await importsWithdrawnFor(parts, known, jobs);
  await sql.begin(async (transaction) => {
    const identities = [...identitiesOf(vault, kind, events), ...(await readIdentities(transaction, county, kind, personId))];
    await addErasedPerson(transaction, county, { personId, kind, imports }, identities);
    let cleared = (await clearRows(transaction, county, rows)) + (await clearFileNames(transaction, county, named));
    for (const importId of imports) cleared += await clearImport(transaction, county, importId);
    await addPurged(transaction, county, personId, { 'registry.texts': cleared });
  });
  return true;
}

const sourceOf = (data: object): { importId: string; row: number } | null => {
  const { source } = data as { source?: FileRow | null };
  return source ? { importId: source.importId, row: source.row } : null;
};

async function faultyRowsAbout({ sql, vault, runtime: { county } }: ImportParts, known: KnownAs) {
  const found: { importId: string; row: number }[] = [];
  for (let after: { importId: string; row: number } | null = null; ;) {
    const portion = await readFaultyRowsOfAll(sql, county, after, batchRows);
    if (portion.length === 0) return found;
    after = portion.at(-1)!;
    const texts = await vault.openTexts(
      sql,
      portion.map(({ importId, row, sealed }) => ({ aad: aadOfFaultyRow(importId, row), sealed })),
    );
    for (const [index, { importId, row }] of portion.entries()) {
      const cells = row === 0 ? [] : (JSON.parse(texts[index] ?? '[]') as string[]);
      if (cells.some((cell) => mentions(known, cell))) found.push({ importId, row });
    }
  }
}

/** Their reason stands in a published event: only its key can go. */
async function importsWithdrawnFor({ sql, vault }: ImportParts, known: KnownAs, jobs: Awaited<ReturnType<typeof readJobTexts>>) {
  const withdrawn = jobs.flatMap(({ id, sealedReason }) =>
    sealedReason === null ? [] : [{ id, aad: reasonAad(id), sealed: sealedReason }],
  );
  const reasons = await vault.openTexts(sql, withdrawn);
  return withdrawn.filter((_, index) => mentions(known, reasons[index] ?? '')).map(({ id }) => id);
}
