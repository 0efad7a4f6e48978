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
  /** @param isStep whether going back undoes it; a slider would leave a step for every pause of the hand */
  const edit = (to: (before: Change[]) => readonly Change[], isStep: boolean) =>
    setParams(
      (before) => {
        const next = textOf(to(changesOf(before.get('whatIf'))));
        if (next === null) before.delete('whatIf');
        else before.set('whatIf', next);
        return before;
      },
      { replace: !isStep, preventScrollReset: true },
    );
  return {
    changed,
    set: (code: string, value: number) => edit((before) => before.map((one) => (one.code === code ? { code, value } : one)), false),
    /** A school that is in it already keeps its value. */
    add: (code: string, value: number) =>
      edit((before) => (before.some((one) => one.code === code) ? before : [...before, { code, value }]), true),
    remove: (code: string) => edit((before) => before.filter((one) => one.code !== code), true),
    replace: (all: readonly Change[]) => edit(() => all, true),
  };
}
