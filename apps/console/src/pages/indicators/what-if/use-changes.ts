import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { WorkbenchSchoolFragment } from '../../../gql/graphql.ts';
import { type Change, changesOf, textOf } from './changes-in-address.ts';

export type ChangedSchool = WorkbenchSchoolFragment & { newValue: number };

/** The what-if of the address: it can be bookmarked and sent, and a colleague sees the same. */
export function useChanges(schools: readonly WorkbenchSchoolFragment[]) {
  const [params, setParams] = useSearchParams();
  const text = params.get('whatIf');
  const changes = useMemo(() => changesOf(text), [text]);
  const changed = useMemo<ChangedSchool[]>(
    () =>
      changes.flatMap(({ code, value }) => {
        const school = schools.find((one) => one.school.code === code);
        return school ? [{ ...school, newValue: value }] : [];
      }),
    [changes, schools],
  );
  const edit = (to: (before: Change[]) => readonly Change[]) =>
    setParams(
      (before) => {
        const next = textOf(to(changesOf(before.get('whatIf'))));
        if (next === null) before.delete('whatIf');
        else before.set('whatIf', next);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    changed,
    set: (code: string, value: number) => edit((before) => before.map((one) => (one.code === code ? { code, value } : one))),
    /** A school that is in it already keeps its value. */
    add: (code: string, value: number) =>
      edit((before) => (before.some((one) => one.code === code) ? before : [...before, { code, value }])),
    remove: (code: string) => edit((before) => before.filter((one) => one.code !== code)),
    replace: (all: readonly Change[]) => edit(() => all),
  };
}
