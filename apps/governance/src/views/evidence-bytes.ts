import type { Sql } from '@junheng/runtime';
import type { Vault } from '@junheng/vault';

export type KeptFile = { evidenceId: string; fileHash: string; isPersonal: boolean; schoolYear: number; bytes: Buffer };

/** Where the bytes of evidence lie; what they are evidence of stands in the events. */
export type EvidenceBytes = {
  /** Keeps them; false: other bytes are kept under this id, or the same sealed otherwise. */
  keep(file: KeptFile): Promise<boolean>;
  /** null: none are kept, or their key was destroyed. */
  read(evidenceId: string): Promise<Buffer | null>;
  /** Once more is as once. */
  drop(evidenceId: string): Promise<void>;
};

/** Bytes of one row. A sealed one is a third longer as text. */
const pieceBytes = 1024 * 1024;

const boundTo = (evidenceId: string, piece: number) => `evidence|${evidenceId}|${piece}`;

export function createEvidenceBytes({ sql, county, vault }: { sql: Sql; county: string; vault: Vault }): EvidenceBytes {
  return {
    keep: ({ evidenceId, fileHash, isPersonal, schoolYear, bytes }) =>
      sql.begin(async (transaction) => {
        const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, at) =>
          bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes),
        );
        const [made] = await transaction`
          insert into evidence_file (county, evidence_id, file_hash, pieces)
          values (${county}, ${evidenceId}, ${fileHash}, ${pieces.length})
          on conflict do nothing returning 1 as made`;
        if (!made) {
          const [kept] = await transaction<{ fileHash: string; isSealed: boolean }[]>`
            select file_hash as "fileHash", plain is null as "isSealed"
            from evidence_file join evidence_piece using (county, evidence_id)
            where county = ${county} and evidence_id = ${evidenceId} and piece = 0`;
          return kept?.fileHash === fileHash && kept.isSealed === isPersonal;
        }
        const key = { subject: evidenceId, schoolYear };
        const texts = pieces.map((piece, at) => ({ aad: boundTo(evidenceId, at), text: piece.toString('base64') }));
        const sealed = isPersonal ? await vault.sealTexts(transaction, key, texts) : [];
        for (const [at, piece] of pieces.entries())
          await transaction`
            insert into evidence_piece (county, evidence_id, piece, plain, sealed)
            values (${county}, ${evidenceId}, ${at}, ${isPersonal ? null : piece}, ${sealed[at] ?? null})`;
        return true;
      }) as Promise<boolean>,

    async read(evidenceId) {
      const [file] = await sql<{ pieces: number }[]>`
        select pieces from evidence_file where county = ${county} and evidence_id = ${evidenceId}`;
      if (!file) return null;
      const rows = await sql<{ piece: number; plain: Buffer | null; sealed: string | null }[]>`
        select piece, plain, sealed from evidence_piece where county = ${county} and evidence_id = ${evidenceId} order by piece`;
      const toOpen = rows.flatMap(({ piece, sealed }) => (sealed === null ? [] : [{ aad: boundTo(evidenceId, piece), sealed }]));
      const opened = await vault.openTexts(sql, toOpen);
      if (opened.includes(null)) return null;
      let next = 0;
      return Buffer.concat(rows.map(({ plain }) => plain ?? Buffer.from(opened[next++]!, 'base64')));
    },

    async drop(evidenceId) {
      await sql`delete from evidence_file where county = ${county} and evidence_id = ${evidenceId}`;
    },
  };
}
