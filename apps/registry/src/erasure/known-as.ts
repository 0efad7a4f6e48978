import type { ErasableKind } from '@junheng/contracts';
import type { Vault } from '@junheng/vault';
import { teacherIdNumberIndexOf, workNumberIndexOf } from '../imports/work-number.ts';
import type { RegistryEvent } from '../publish.ts';

/** What a person's events call the person, folded as the texts are that are searched; each value once. */
export type KnownAs = { names: string[]; numbers: string[] };

type Described = { name?: string | null; idNumber?: string | null; enrolmentKey?: string | null; workNumber?: string | null };

const described = (events: readonly RegistryEvent[]): Described[] => events.map(({ data }) => data as Described);
const given = (values: (string | null | undefined)[]) => [...new Set(values.map((value) => folded(value ?? '')).filter(Boolean))];

/** White space, what nobody sees, and the dots within a name, which are written in many ways. */
const passedOver = /[\s\p{Default_Ignorable_Code_Point}·•・‧∙⋅]/gu;

/** A text as every writing of it is compared. Decomposed: what stands beside a name can then not merge with its letters. */
const folded = (text: string): string => text.normalize('NFKD').replace(passedOver, '').toLowerCase().toUpperCase();

export function knownAs(events: readonly RegistryEvent[]): KnownAs {
  const all = described(events);
  return {
    names: given(all.map(({ name }) => name)),
    numbers: given(all.flatMap(({ idNumber, enrolmentKey, workNumber }) => [idNumber, enrolmentKey, workNumber])),
  };
}

/** Blind indexes of every number the person was ever recorded under, as an import looks for them. */
export function identitiesOf(vault: Vault, kind: ErasableKind, events: readonly RegistryEvent[]): Buffer[] {
  const index = (purpose: string, value: string | null | undefined) => (value ? vault.blindIndex(purpose, value) : null);
  return described(events)
    .flatMap(({ idNumber, enrolmentKey, workNumber }) =>
      kind === 'student'
        ? [index('enrolment-key', enrolmentKey), index('id-number', idNumber)]
        : [workNumberIndexOf(vault, workNumber), teacherIdNumberIndexOf(vault, idNumber)],
    )
    .filter((identity): identity is Buffer => identity !== null);
}

/** A number shorter than this is looked for as a whole cell only. */
const telling = 8;

/** Whether a text names the person: rather once too often, of a namesake, than once too seldom. */
export function mentions({ names, numbers }: KnownAs, text: string): boolean {
  const plain = folded(text);
  return (
    names.some((name) => plain.includes(name)) ||
    numbers.some((number) => (number.length < telling ? plain === number : plain.includes(number)))
  );
}
