import type { Sql } from '@junheng/runtime';
import type { Vault } from '@junheng/vault';

export type KeptFile = { evidenceId: string; fileHash: string; isPersonal: boolean; schoolYear: number; bytes: Buffer };

/** Where the bytes of evidence lie; what they are evidence of stands in the events. Sealed and opened one piece at a time. */
export type EvidenceBytes = {
  /** Keeps them; false: other bytes are kept under this id, or the same sealed otherwise. */
  keep(file: KeptFile): Promise<boolean>;
  /** In pieces, each fetched when it is asked for; null instead of one whose key was destroyed or that is gone. None: nothing is kept. */
  read(evidenceId: string): AsyncGenerator<Buffer | null>;
  /** Once more is as once. */
  drop(evidenceId: string): Promise<void>;
};

/** Bytes of one row. A sealed one is a third longer as text. */
export const pieceBytes: number = 1024 * 1024;

const boundTo = (evidenceId: string, piece: number) => `evidence|${evidenceId}|${piece}`;

type Parts = { sql: Sql; county: string; vault: Pick<Vault, 'sealTexts' | 'openTexts'> };

export function createEvidenceBytes({ sql, county, vault }: Parts): EvidenceBytes {
  return {
    keep: ({ evidenceId, fileHash, isPersonal, schoolYear, bytes }) =>
      sql.begin(async (transaction) => {
        const pieces = Math.ceil(bytes.length / pieceBytes);
        const [made] = await transaction`
          insert into evidence_file (county, evidence_id, file_hash, pieces)
          values (${county}, ${evidenceId}, ${fileHash}, ${pieces})
          on conflict do nothing returning 1 as made`;
        if (!made) {
          const [kept] = await transaction<{ fileHash: string; isSealed: boolean }[]>`
            select file_hash as "fileHash", plain is null as "isSealed"
            from evidence_file join evidence_piece using (county, evidence_id)
            where county = ${county} and evidence_id = ${evidenceId} and piece = 0`;
          return kept?.fileHash === fileHash && kept.isSealed === isPersonal;
        }
        const key = { subject: evidenceId, schoolYear };
        for (let at = 0; at < pieces; at++) {
          const piece = bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes);
          const text = () => ({ aad: boundTo(evidenceId, at), text: piece.toString('base64') });
          const [sealed] = isPersonal ? await vault.sealTexts(transaction, key, [text()]) : [];
          await transaction`
            insert into evidence_piece (county, evidence_id, piece, plain, sealed)
            values (${county}, ${evidenceId}, ${at}, ${isPersonal ? null : piece}, ${sealed ?? null})`;
        }
        return true;
      }) as Promise<boolean>,

    async *read(evidenceId) {
      const [file] = await sql<{ pieces: number }[]>`
        select pieces from evidence_file where county = ${county} and evidence_id = ${evidenceId}`;
      for (let at = 0; at < (file?.pieces ?? 0); at++) {
        const [row] = await sql<{ plain: Buffer | null; sealed: string | null }[]>`
          select plain, sealed from evidence_piece where county = ${county} and evidence_id = ${evidenceId} and piece = ${at}`;
        if (!row || row.sealed === null) {
          yield row?.plain ?? null;
          continue;
        }
        const [text] = await vault.openTexts(sql, [{ aad: boundTo(evidenceId, at), sealed: row.sealed }]);
        yield typeof text === 'string' ? Buffer.from(text, 'base64') : null;
      }
    },

    async drop(evidenceId) {
      await sql`delete from evidence_file where county = ${county} and evidence_id = ${evidenceId}`;
    },
  };
}
