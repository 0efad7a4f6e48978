import { type Actor, may } from '@junheng/access';
import { contractsByType, fileRowSchema, parseEventHeader } from '@junheng/contracts';
import { builder, codedError } from '@junheng/graphql';
import type { Receipt } from '@junheng/ledger/api';
import type { FactView } from '../api.ts';
import { FactType } from './fact-type.ts';
import { isUuid, SchoolClassRef, SchoolRef } from './school-ref.ts';

const readersOfReceipts = ['read-receipts', 'read-schools', 'read-policy'] as const;

const personFields = ['studentId', 'teacherId', 'personId'];
const isAboutPerson = ({ header }: Receipt): boolean =>
  personFields.some((field) => field in contractsByType.get(parseEventHeader(header).type)!.fields);

/** A receipt shows its event's text: of a person to those who may see persons there, of a school to those who may see the school. */
function maySee(actor: Actor | null, receipt: Receipt): boolean {
  const { schoolId, classId = null } = namesIn(receipt.body);
  if (isAboutPerson(receipt)) return may(actor, 'read-receipts', { school: schoolId ?? null });
  if (schoolId)
    return may(actor, 'read-schools', { school: schoolId, class: classId }) || may(actor, 'read-receipts', { school: schoolId });
  return readersOfReceipts.some((right) => may(actor, right));
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
      description: '事件所说的班级 / The class the event names',
      resolve: async ({ body }, _args, { apis }) => {
        const { classId } = namesIn(body);
        return classId ? (await apis.view.readClasses([{ classId, asOf: null }]))[0]! : null;
      },
    }),
    json: t.string({
      description: '凭证文件;由浏览器自行核验 / The receipt file; the browser checks it itself',
      resolve: (receipt) => JSON.stringify(receipt),
    }),
  }),
});

type Named = { schoolId?: string; classId?: string; schoolYear?: number; source?: unknown };
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
      if (receipt === null || !maySee(actor, receipt)) return null;
      const { schoolId = null } = namesIn(receipt.body);
      if (isAboutPerson(receipt))
        await readAudit.recordRead({ right: 'read-receipts', kind: 'receipt', subject: eventId, schoolId, count: 1 }, actor!);
      return receipt;
    },
  }),
);
