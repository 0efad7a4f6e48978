import { createHash } from 'node:crypto';
import { type PolicyPack, policyPacks } from '@junheng/policy-packs';

/** SHA-256 of each document's text as this program has it (its JSON in UTF-8), hexadecimal. */
const hashes = new Map(policyPacks.map((pack) => [pack.id, createHash('sha256').update(JSON.stringify(pack)).digest('hex')]));

export const contentHashOf = ({ id }: Pick<PolicyPack, 'id'>): string => hashes.get(id)!;
