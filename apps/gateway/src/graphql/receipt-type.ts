import { type Actor, may, type Place, type Right } from '@junheng/access';
import { contractsByType, fileRowSchema, parseEventHeader } from '@junheng/contracts';
import { builder, codedError } from '@junheng/graphql';
import type { Receipt } from '@junheng/ledger/api';
import type { FactView } from '../api.ts';
import { FactType } from './fact-type.ts';
import { seesClass } from './own-places.ts';
import { isUuid, SchoolClassRef, SchoolRef } from './school-ref.ts';

const readersOfReceipts = ['read-receipts', 'read-schools', 'read-policy', 'read-own-child'] as const;

const personFields = ['studentId', 'teacherId', 'personId'];
/** By its contract, or, where facts of many kinds of subject are taken back, by what it says itself. */
const isAboutPerson = ({ header, body }: Receipt): boolean =>
  personFields.some((field) => field in contractsByType.get(parseEventHeader(header).type)!.fields) ||
  ['student', 'teacher'].includes(namesIn(body).subjectKind ?? '');

/**
 * By which right the actor may see a receipt, which shows its event's text; null: by none. Of a person: those who may see persons
 * there, and of a child its parent; of a school those who may see the school; of neither whoever works in the county.
 */
function rightToSee(actor: Actor | null, receipt: Receipt): Right | null {
  const { schoolId = null, classId = null, subjectId = null, studentId = subjectId } = namesIn(receipt.body);
  const held = (right: Right, place?: Place) => (may(actor, right, place) ? right : null);
  if (isAboutPerson(receipt)) return held('read-receipts', { school: schoolId }) ?? held('read-own-child', { child: studentId });
  if (schoolId) return held('read-schools', { school: schoolId, class: classId }) ?? held('read-receipts', { school: schoolId });
  return held('read-receipts') ?? held('read-schools') ?? held('read-policy');
}

const ReceiptType = builder.objectRef<Receipt>('Receipt').implement({
  description: '一个事件的凭证 / The receipt of one event',
  authScopes: { mayAny: readersOfReceipts },
  fields: (t) => ({
    fact: t.field({ type: FactType, resolve: factOf }),
    school: t.field({
      type: SchoolRef,
      nullable: true,
      description: '事件所说的学校;空 = 事件未提及 / The school the event names; null when it names none',
      resolve: async ({ body }, _args, { apis }) => {
        const { schoolId, schoolYear } = namesIn(body);
        return schoolId && schoolYear ? (await apis.view.readSchools([{ schoolId, schoolYear, asOf: null }]))[0]! : null;
      },
    }),
    schoolClass: t.field({
      type: SchoolClassRef,
      nullable: true,
      description: '事件所说的班级;空 = 未提及,或无权查看 / The class the event names; null: none, or not yours to see',
      resolve: async ({ body }, _args, { apis, actor }) => {
        const { classId } = namesIn(body);
        const [found = null] = classId ? await apis.view.readClasses([{ classId, asOf: null }]) : [];
        return found && seesClass(actor, found) ? found : null;
      },
    }),
    json: t.string({
      description: '凭证文件;由浏览器自行核验 / The receipt file; the browser checks it itself',
      resolve: (receipt) => JSON.stringify(receipt),
    }),
  }),
});

type Named = {
  schoolId?: string;
  classId?: string;
  studentId?: string;
  subjectKind?: string;
  subjectId?: string;
  schoolYear?: number;
  source?: unknown;
};
const namesIn = (body: string) => JSON.parse(body) as Named;

function factOf({ header, body, index }: Receipt): FactView {
  const { id, type, time } = parseEventHeader(header);
  const source = fileRowSchema.safeParse(namesIn(body).source);
  return { eventId: id, ledgerIndex: index, type, time: new Date(time), source: source.data ?? null };
}

builder.queryField('receipt', (t) =>
  t.field({
    type: ReceiptType,
    nullable: true,
    authScopes: { mayAny: readersOfReceipts },
    description:
      '事件的凭证;尚未进入已签名的账本、或不在职权之内时为空 / null while the event is not under a signed checkpoint yet, and where it is not yours to see',
    args: { eventId: t.arg.id({ required: true }) },
    resolve: async (_root, { eventId }, { apis: { ledger, view, readAudit }, actor }) => {
      if (!isUuid(eventId)) throw codedError('BAD_INPUT', 'eventId is a UUID');
      const receipt = await ledger.readReceipt({ county: view.county, eventId });
      const right = receipt && rightToSee(actor, receipt);
      if (receipt === null || right === null) return null;
      const { schoolId = null } = namesIn(receipt.body);
      if (isAboutPerson(receipt)) await readAudit.recordRead({ right, kind: 'receipt', subject: eventId, schoolId, count: 1 }, actor!);
      return receipt;
    },
  }),
);
