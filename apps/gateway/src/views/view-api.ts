import { importKinds, schoolYearOf } from '@junheng/contracts';
import { codedError } from '@junheng/graphql';
import type { LedgerApi } from '@junheng/ledger/api';
import type { Runtime } from '@junheng/runtime';
import type { CountyKey, CountyView, FactView, FilesSeen, Page, PageOf, ViewApi } from '../api.ts';
import { viewVersion } from '../editions/edition-slots.ts';
import type { LiveEdition } from '../editions/live-edition.ts';
import { EditionGone, type OpenEdition, stateOf } from '../editions/open-edition.ts';
import { isOver, type PastEditions } from '../editions/past-editions.ts';
import { createSnapshots } from '../editions/snapshots.ts';
import { readYearsOfClasses } from './classes.ts';
import { countyOf } from './county-snapshot.ts';
import { readPersonPlace } from './person-place.ts';
import { readReport } from './edition-rows.ts';
import { type FactsOf, readFactsOf, readImportFacts, readPersonFacts } from './facts.ts';
import { readNextIndex } from './view-position.ts';

export type ViewParts = {
  runtime: Runtime;
  ledger: Pick<LedgerApi, 'readCheckpoint' | 'readSizeAt' | 'readFirstDay'>;
  live: LiveEdition;
  past: PastEditions;
  purgeEpoch(): number;
} & Pick<ViewApi, 'waitFor'>;

/** An edition that shows a moment; asOf null: now. */
type Moment = { edition: OpenEdition; asOf: string | null };

export function createViewApi({ runtime, ledger, live, past, waitFor, purgeEpoch }: ViewParts): ViewApi {
  const { county, clock } = runtime;
  let firstDay: string | null = null;
  const readFirstDay = async () => (firstDay ??= await ledger.readFirstDay(county));
  const snapshots = createSnapshots({ county, clock, readFirstDay, purgeEpoch });
  const ledgerSize = async () => (await ledger.readCheckpoint(county))?.size ?? 0;

  /** Reads in the edition of a day, and again where that made room for another meanwhile; null: nothing was recorded by then. */
  async function at<T>(asOf: string | null, read: (moment: Moment) => Promise<T>): Promise<T | null> {
    for (;;) {
      const isPast = asOf !== null && isOver(asOf, clock.now());
      const size = isPast ? await ledger.readSizeAt(county, asOf) : null;
      if (size === 0) return null;
      try {
        const edition = isPast ? await editionOf(asOf, size!) : await liveEdition();
        const answer = await edition.hold(() => read({ edition, asOf: isPast ? asOf : null }));
        if (size === null || (await readNextIndex(edition.sql, county)) === size) return answer;
      } catch (error) {
        if (!(error instanceof EditionGone)) throw error;
      }
    }
  }

  /** The live one serves a day too, as long as nothing has come since. */
  async function editionOf(day: string, size: number): Promise<OpenEdition> {
    const now = live.current();
    return now?.nextIndex === size ? now : past.open(day, size);
  }

  async function liveEdition(): Promise<OpenEdition> {
    const edition = live.current();
    if (edition) return edition;
    const size = await ledgerSize();
    throw codedError('NOT_READY', 'the view is being made', { progress: size === 0 ? 0 : Math.min(1, live.status().nextIndex / size) });
  }

  async function readCounty({ schoolYear, asOf }: CountyKey): Promise<CountyView> {
    const view = await at(asOf, (moment) => snapshots.read(moment.edition, { schoolYear, asOf: moment.asOf }));
    return view ?? emptyCounty({ county, schoolYear: schoolYear ?? schoolYearOf(new Date(asOf!)), asOf, firstDay: await readFirstDay() });
  }

  /** The parts that the keys name, out of as few snapshots as hold them. */
  async function readParts<P extends object>(
    keys: readonly { id: string; schoolYear: number | null; asOf: string | null }[],
    partsOf: (view: CountyView) => readonly P[],
    idOf: (part: P) => string,
  ): Promise<(P | null)[]> {
    const wanted = Map.groupBy(keys, ({ schoolYear, asOf }) => `${schoolYear}:${asOf}`);
    const found = await Promise.all(
      [...wanted].map(async ([moment, [{ schoolYear, asOf } = { schoolYear: null, asOf: null }]]) => {
        const parts = schoolYear === null ? [] : partsOf(await readCounty({ schoolYear, asOf }));
        return [moment, new Map(parts.map((part) => [idOf(part), part]))] as const;
      }),
    );
    const byMoment = new Map(found);
    return keys.map(({ id, schoolYear, asOf }) => byMoment.get(`${schoolYear}:${asOf}`)?.get(id) ?? null);
  }

  const readFacts = async (asOf: string | null, of: FactsOf, page: Page): Promise<PageOf<FactView>> =>
    (await at(asOf, ({ edition }) => readFactsOf(edition.sql, county, of, page))) ?? { items: [], total: 0 };

  return {
    county,
    readCounty,
    countyOf,
    readSchools: (keys) =>
      readParts(
        keys.map(({ schoolId, ...key }) => ({ id: schoolId, ...key })),
        ({ schools }) => schools,
        ({ schoolId }) => schoolId,
      ),
    async readClasses(keys) {
      const years = new Map<string, number | null>();
      for (const [asOf, ofDay] of Map.groupBy(keys, (key) => key.asOf)) {
        const found = await at(asOf, ({ edition }) =>
          readYearsOfClasses(
            edition.sql,
            county,
            ofDay.map(({ classId }) => classId),
          ),
        );
        for (const [index, { classId }] of ofDay.entries()) years.set(`${classId}:${asOf}`, found?.[index] ?? null);
      }
      return readParts(
        keys.map(({ classId, asOf }) => ({ id: classId, asOf, schoolYear: years.get(`${classId}:${asOf}`) ?? null })),
        ({ classes }) => classes,
        ({ classId }) => classId,
      );
    },
    readSchoolFacts: ({ schoolId, schoolYear, asOf }, page) => readFacts(asOf, { schoolId, schoolYear }, page),
    readClassFacts: ({ classId, schoolYear, asOf }, page) => readFacts(asOf, { classId, schoolYear }, page),
    readImportFacts: async (importIds) => (await at(null, ({ edition }) => readImportFacts(edition.sql, county, importIds))) ?? [],
    async readPersonFacts(personId, page) {
      const none = { items: [], total: 0 };
      return isUuid.test(personId)
        ? ((await at(null, ({ edition }) => readPersonFacts(edition.sql, county, personId, page))) ?? none)
        : none;
    },
    async readPersonPlace(personId) {
      return isUuid.test(personId) ? at(null, ({ edition }) => readPersonPlace(edition.sql, county, personId)) : null;
    },
    async readState() {
      const [size, lastRebuild] = await Promise.all([ledgerSize(), readReport(runtime.database('gateway'), county)]);
      const editions = [live.current(), live.making(), ...past.editions()].flatMap((edition) => (edition ? stateOf(edition, size) : []));
      return { editions, ledgerSize: size, viewVersion, lastRebuild };
    },
    async rebuild() {
      if (!(await live.rebuild())) return { ok: false, refusal: rebuildRuns };
      return { ok: true, value: await this.readState() };
    },
    async waitFor(token) {
      await liveEdition();
      await waitFor(token);
    },
  };
}

/** Ids come from outside: what is none must not reach a query. */
const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const rebuildRuns = {
  code: 'REBUILD_RUNS',
  zh: '视图正在重建，请等它完成',
  en: 'The view is being rebuilt already; wait until it is done',
};

const noFiles = Object.fromEntries(importKinds.map((kind) => [kind, false])) as FilesSeen;

/** On a day before the first fact. */
const emptyCounty = (of: Pick<CountyView, 'county' | 'schoolYear' | 'asOf' | 'firstDay'>): CountyView =>
  Object.freeze({
    ...of,
    schoolYears: [],
    schools: [],
    classes: [],
    classSizes: [],
    filesSeen: noFiles,
    indicatorFacts: { cohorts: [], schoolsWithGrade: [], care: { enrolled: 0, notEnrolled: 0 }, figures: null },
    placement: { steps: [], cases: [] },
    frozenMonths: [],
    newestFact: null,
    ledgerSize: 0,
  });
