import type { EvidenceAbout, UnitKind } from '@junheng/contracts';
import { obligation } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { isProjectOffice } from '../issues/known-places.ts';
import { responsibilityOf } from '../packs/read-responsibility.ts';
import { unitOfReport } from '../reports/expected-units.ts';
import { loadWith } from '../visits/read-visits.ts';

type Matter = { aboutKind: EvidenceAbout; aboutId: string };
type Unit = { unitKind: UnitKind; unitId: string };

/** Whether the unit has a part in what the file is about; the project office has one in everything. */
export const belongsToMatter = (book: Book, { unitKind, unitId, ...matter }: Matter & Unit): boolean =>
  (unitKind === 'office' && isProjectOffice(book, unitId)) ||
  unitsOf(book, matter).some((unit) => unit.unitKind === unitKind && unit.unitId === unitId);

function unitsOf(book: Book, { aboutKind, aboutId }: Matter): Unit[] {
  switch (aboutKind) {
    case 'task': {
      const task = book.one('task', aboutId)?.state.facts;
      return task ? offices([task.leadOffice, ...task.coOffices]) : [];
    }
    case 'value': {
      const placed = obligation(aboutId);
      if (!placed) return [];
      const { leadOffice, coOffices } = responsibilityOf(book, placed);
      return offices([leadOffice, ...coOffices]);
    }
    case 'issue': {
      const issue = book.one('issue', aboutId)?.state;
      return issue ? [...offices([issue.officeId]), ...schools([issue.schoolId])] : [];
    }
    case 'supervision': {
      const item = book.one('supervision', aboutId)?.state;
      return item ? [item] : [];
    }
    case 'visit': {
      const visit = loadWith(book, aboutId)?.visits.find(({ visitId }) => visitId === aboutId);
      return visit ? [...offices([visit.officeId]), ...schools([visit.schoolId])] : [];
    }
    case 'register':
      return schools([book.one('entry', aboutId)?.state?.schoolId ?? null]);
    case 'report': {
      const unit = unitOfReport(aboutId);
      return unit ? [unit] : [];
    }
    case 'plan': {
      // files lie ready before the plan is there
      const found = /^(office|school)-(.+)-\d{4}$/.exec(aboutId);
      return found ? [{ unitKind: found[1] as UnitKind, unitId: found[2]! }] : [];
    }
    case 'meeting':
    case 'fund':
      return [];
  }
}

const offices = (ids: readonly (string | null)[]): Unit[] => unitsWith('office', ids);
const schools = (ids: readonly (string | null)[]): Unit[] => unitsWith('school', ids);
const unitsWith = (unitKind: UnitKind, ids: readonly (string | null)[]): Unit[] =>
  ids.flatMap((unitId) => (unitId === null ? [] : [{ unitKind, unitId }]));
