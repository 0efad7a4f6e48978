import { useTranslation } from 'react-i18next';
import {
  type AppraisalItemInput,
  type AppraisalResult,
  type AppraisalRowFragment,
  CorrectAppraisalDocument,
  RecordAppraisalDocument,
} from '../../gql/graphql.ts';
import { CommandForm, type FormField } from '../../governance/command-form.tsx';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { usePlaceNames } from '../../governance/use-place-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { appraisalItems, appraisalText } from './appraisal-lines.ts';

const results: readonly AppraisalResult[] = ['EXCELLENT', 'GOOD', 'PASS', 'FAIL'];

/** What both forms ask for, with what is on record where there is something. */
function useAppraisalFields(before: AppraisalRowFragment | null): FormField[] {
  const { t } = useTranslation();
  return [
    {
      name: 'result',
      label: t('appraisals.result'),
      kind: 'choice',
      choices: results.map((value) => ({ value, text: t(`appraisals.resultOf.${value}`) })),
      ...(before ? { value: before.result } : {}),
    },
    { name: 'document', label: t('appraisals.document'), isOptional: true, ...(before?.document ? { value: before.document } : {}) },
    {
      name: 'items',
      label: t('appraisals.items'),
      kind: 'lines',
      hint: t('appraisals.itemsHint'),
      ...(before ? { value: appraisalText(before.items) } : {}),
    },
  ];
}

function useItems(): (text: string) => { items: AppraisalItemInput[] } | { problem: Problem } {
  const { t } = useTranslation();
  return (text) => {
    const read = appraisalItems(text);
    if ('items' in read) return read;
    const sentence = t('appraisals.itemsWrong', { line: read.wrongLine });
    return { problem: { zh: sentence, en: sentence } };
  };
}

export function RecordAppraisal() {
  const { t } = useTranslation();
  const { pick } = useWording();
  const record = useCommand(RecordAppraisalDocument);
  const itemsOf = useItems();
  const { offices } = usePlaceNames();
  const fields = useAppraisalFields(null);
  const units = offices.filter(({ kind }) => kind === 'DEPARTMENT' || kind === 'TOWNSHIP');
  return (
    <CommandForm
      title={t('appraisals.record')}
      act={t('appraisals.record')}
      done={t('appraisals.saved')}
      fields={[
        { name: 'year', label: t('appraisals.year'), kind: 'number' },
        {
          name: 'unit',
          label: t('appraisals.unit'),
          kind: 'choice',
          choices: units.map(({ officeId, nameZh, nameEn }) => ({ value: officeId, text: pick(nameZh, nameEn) })),
        },
        ...fields,
      ]}
      onSubmit={async ({ year, unit, result, document, items }) => {
        const read = itemsOf(items!);
        if ('problem' in read) return read.problem;
        return record({
          year: Number(year),
          officeId: unit!,
          items: read.items,
          result: result as AppraisalResult,
          document: document!.trim() || null,
        });
      }}
    />
  );
}

export function CorrectAppraisal({ appraisal }: { appraisal: AppraisalRowFragment }) {
  const { t } = useTranslation();
  const correct = useCommand(CorrectAppraisalDocument);
  const itemsOf = useItems();
  const fields = useAppraisalFields(appraisal);
  return (
    <CommandForm
      title={t('appraisals.correct')}
      act={t('appraisals.correct')}
      done={t('appraisals.saved')}
      fields={[...fields, { name: 'reason', label: t('funds.reason'), kind: 'lines' }]}
      onSubmit={async ({ result, document, items, reason }) => {
        const read = itemsOf(items!);
        if ('problem' in read) return read.problem;
        return correct({
          year: appraisal.year,
          officeId: appraisal.officeId,
          items: read.items,
          result: result as AppraisalResult,
          document: document!.trim() || null,
          reason: reason!.trim(),
        });
      }}
    />
  );
}
