/** What is known of one person (a surrogate id) in one school year. */
export type PersonYear = {
  personId: string;
  schoolYear: number;
  /** An event of this year described the person. */
  described: boolean;
};

export type PersonYearKey = Pick<PersonYear, 'personId' | 'schoolYear'>;

/** The years of the persons of one batch: as stored before it, and as its events leave them. */
export function personYears<Y extends PersonYear>(stored: readonly Y[], empty: (personId: string, schoolYear: number) => Y) {
  const persons = new Map<string, { before: Y[]; years: Y[] }>();
  const personOf = (personId: string) => {
    let person = persons.get(personId);
    if (!person) persons.set(personId, (person = { before: [], years: [] }));
    return person;
  };
  for (const row of stored) {
    const person = personOf(row.personId);
    person.before.push(row);
    person.years.push({ ...row });
  }
  return {
    yearOf(personId: string, schoolYear: number): Y {
      const { years } = personOf(personId);
      let year = years.find((known) => known.schoolYear === schoolYear);
      if (!year) years.push((year = empty(personId, schoolYear)));
      return year;
    },
    /** The one year, or with null all of them; none where nothing is known. */
    yearsOf: (personId: string, schoolYear: number | null): Y[] =>
      personOf(personId).years.filter((year) => schoolYear === null || year.schoolYear === schoolYear),
    forget(personId: string): void {
      personOf(personId).years = [];
    },
    /** Counts each person as stored out and as it now stands in; a year about which nothing is said any more is gone. */
    settle(count: (years: readonly Y[], sign: 1 | -1) => void, saysNothing: (year: Y) => boolean): { rows: Y[]; gone: PersonYearKey[] } {
      const rows: Y[] = [];
      const gone: PersonYearKey[] = [];
      for (const { before, years } of persons.values()) {
        const standing = years.some(saysNothing) ? years.filter((year) => !saysNothing(year)) : years;
        count(before, -1);
        count(standing, 1);
        rows.push(...standing);
        for (const { personId, schoolYear } of before) {
          if (!standing.some((year) => year.schoolYear === schoolYear)) gone.push({ personId, schoolYear });
        }
      }
      return { rows, gone };
    },
  };
}

/** The year whose description holds for `wanted`: its own, else the newest earlier one, else the oldest later one. */
export function descriptionFor<Y extends PersonYear>(years: readonly Y[], wanted: Y): Y {
  if (wanted.described || years.length === 1) return wanted;
  const described = years.filter(({ described: isDescribed }) => isDescribed).sort((a, b) => a.schoolYear - b.schoolYear);
  return described.findLast(({ schoolYear }) => schoolYear < wanted.schoolYear) ?? described[0] ?? wanted;
}
