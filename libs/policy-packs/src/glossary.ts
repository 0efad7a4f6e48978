import type { z } from 'zod';
import glossary from '../data/glossary.json' with { type: 'json' };
import { frozen, type ReadOnly } from './read-only.ts';
import type { glossarySchema } from './schema/glossary-schema.ts';

export type GlossaryTerm = ReadOnly<z.infer<typeof glossarySchema>>['terms'][number];

/** All terms, in the glossary's order: group by group. */
export const glossaryTerms: readonly GlossaryTerm[] = frozen(glossary.terms) as readonly unknown[] as readonly GlossaryTerm[];

const byName = new Map(glossaryTerms.flatMap((term) => [[term.codeName, term] as const, [term.zh, term] as const]));

/** @param name a term's name in code or its Chinese word. @returns null where the glossary has no such term. */
export const glossaryTerm = (name: string): GlossaryTerm | null => byName.get(name) ?? null;
