import { Readable } from 'node:stream';
import { type Actor, may, reachOf } from '@junheng/access';
import { docxType, type OfficialDocument, writeDocx } from '@junheng/official-document';
import { policyPacks } from '@junheng/policy-packs';
import type { Result } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { DocumentRequest, DocumentsApi, GovernanceFile } from './documents-api.ts';
import { refuseDocument } from './documents-refusals.ts';
import { listFile } from './list-file.ts';
import type { Queries } from './lists/list-of.ts';
import { lists } from './lists/lists.ts';
import { meetingPackDocument } from './meeting-pack-document.ts';
import { monthlyReportDocument } from './monthly-report-document.ts';
import { type Names, namesOf } from './names.ts';
import { publicBoard } from './public-board.ts';
import { dayInChinese } from './wording.ts';

type Wanted<Of extends DocumentRequest['of']> = Extract<DocumentRequest, { of: Of }>;

/** Reads what an auditor may; `publicBoard` lets through what everybody may. */
const publicReader: Actor = { id: 'public-page', kind: 'service', grants: [{ role: 'auditor', scope: { kind: 'county' } }] };

/** @param queries the door's own: a document says what the screen says, to whom the screen says it */
export function createDocumentsApi({ runtime, book }: Pick<TopicParts, 'runtime' | 'book'>, queries: Queries): DocumentsApi {
  const today = () => new Date(runtime.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

  async function report({ reportId, asOf, schools }: Wanted<'monthly-report'>, actor: Actor): Promise<Result<GovernanceFile>> {
    const found = await queries.readReport({ reportId, asOf }, actor);
    if (found === null) return refuseDocument('DocumentNotFound');
    const day = book.dayFor(asOf);
    const names = namesOf(await book.read(asOf), schools);
    return docxFile(`${names.unit(found)}_${found.month}_月报_截至${dayInChinese(day)}`, monthlyReportDocument(found, names, day));
  }

  async function meeting({ meetingId, asOf, schools }: Wanted<'meeting-pack'>, actor: Actor): Promise<Result<GovernanceFile>> {
    const pack = await queries.readMeetingPack({ meetingId, asOf }, actor);
    if (pack === null) return refuseDocument('DocumentNotFound');
    // of the day of the pack's own numbers
    const board = await queries.readBoard(pack.day < today() ? pack.day : asOf, actor);
    const names = namesOf(await book.read(asOf), schools);
    return docxFile(`${meetingId}_例会材料_截至${dayInChinese(pack.day)}`, meetingPackDocument(pack, board, names, scopeOf(actor, names)));
  }

  async function list(
    { list: name, format, asOf, filters, schools, language }: Wanted<'list'>,
    actor: Actor,
  ): Promise<Result<GovernanceFile>> {
    const found = Object.hasOwn(lists, name) ? lists[name] : null;
    if (found === null) return refuseDocument('DocumentNotFound');
    if (!may(actor, found.right)) return refuseDocument('NotPermitted');
    const day = book.dayFor(asOf);
    const names = namesOf(await book.read(asOf), schools, language);
    const rows = await found.rows({ queries, names, asOf, actor, schoolYear: schoolYearOf(day) });
    return { ok: true, value: listFile({ list: found, rows, filters, county: runtime.county, day, language }, format) };
  }

  return {
    async downloadDocument(request, actor) {
      switch (request.of) {
        case 'monthly-report':
          return report(request, actor);
        case 'meeting-pack':
          return meeting(request, actor);
        case 'list':
          return list(request, actor);
      }
    },
    async readPublicBoard() {
      const board = await queries.readBoard(null, publicReader);
      const goals = board.measures.filter(({ kind }) => kind === 'goals');
      const cards = await Promise.all(goals.map(({ measureId }) => queries.readMeasureCard(measureId, null, publicReader)));
      return publicBoard({ board, cards: cards.filter((card) => card !== null), packs: policyPacks });
    },
  };
}

/** Whose measures the actor's board holds. */
function scopeOf(actor: Actor, names: Names): string {
  const { county, office } = reachOf(actor, 'read-lights');
  return county ? '全县' : office.map((id) => names.office(id)).join('、') || '不含亮灯';
}

/** The year begins on 1 September. */
const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

async function docxFile(title: string, document: OfficialDocument): Promise<Result<GovernanceFile>> {
  const content = Readable.from([await writeDocx(document)]);
  return { ok: true, value: { fileName: `${title}.docx`, mediaType: docxType, content } };
}
