import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActivatePolicyDocument, type ClauseTextFragment, type VersionTextFragment, WithdrawPolicyDocument } from '../../gql/graphql.ts';
import { CommandForm, type FormField } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';

type Props = { packId: string; version: VersionTextFragment | null; clauses: readonly ClauseTextFragment[] };

/** Puts a document in force, or changes its version, with everything that it leaves to the county as a field of the form. */
export function ActivateForm({ packId, version, clauses }: Props) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const activate = useCommand(ActivatePolicyDocument);
  const withdraw = useCommand(WithdrawPolicyDocument);
  const now = version?.choices;
  const nameOf = ({ clause, labelZh, labelEn }: ClauseTextFragment) => ({ clause, label: pick(labelZh, labelEn) });

  const [areAllDaysShown, showAllDays] = useState(false);
  const isChosen = ({ obligationId }: ClauseTextFragment) => now?.dueDates.some((each) => each.obligationId === obligationId) ?? false;
  const openDays = clauses.filter((clause) => clause.leavesDueOpen || isChosen(clause));
  const shownDays = areAllDaysShown ? openDays : openDays.filter(isChosen);
  const openValues = clauses.flatMap((clause) =>
    clause.leavesValueOpen
      ? clause.targets.map((target) => ({ clause, target, key: `value|${clause.obligationId}|${target.indicatorId}|${target.stage}` }))
      : [],
  );
  const contested = contestedIndicators(clauses);
  const stageWord = (stage: string) =>
    stage === 'primary' || stage === 'junior' ? t(`stage.${stage === 'primary' ? 'PRIMARY' : 'JUNIOR'}`) : '';

  const fields: FormField[] = [
    { name: 'version', label: t('policy.versionName'), hint: t('policy.versionHint') },
    { name: 'from', label: t('policy.from'), kind: 'date' },
    {
      name: 'meeting',
      label: t('policy.meeting'),
      kind: 'choice',
      choices: (['yes', 'no'] as const).map((value) => ({ value, text: t(`policy.meetingOf.${value}`) })),
      value: now?.quarterlyMeeting ? 'yes' : 'no',
    },
    { name: 'reportDay', label: t('policy.reportDay'), kind: 'number', isOptional: true, value: String(now?.monthlyReportDay ?? '') },
    ...openValues.map(({ clause, target, key }): FormField => ({
      name: key,
      label: t('policy.valueOf', {
        label: [nameOf(clause).label, stageWord(target.stage), pick(target.indicatorZh, target.indicatorEn)].filter(Boolean).join(' '),
      }),
      kind: 'number',
      isOptional: true,
      hint: t('policy.valueDefault', { text: pick(target.textZh, target.textEn) }),
      value:
        now?.standards.find(
          ({ obligationId, indicatorId, stage }) =>
            obligationId === clause.obligationId && indicatorId === target.indicatorId && (stage ?? 'both') === target.stage,
        )?.value ?? '',
    })),
    ...contested.map(({ indicatorId, name, sides }): FormField => ({
      name: `leading|${indicatorId}`,
      label: t('policy.leadOf', { indicator: name(pick) }),
      kind: 'choice',
      isOptional: true,
      choices: sides.map((side) => ({ value: side.obligationId, text: `${side.clause} ${nameOf(side).label}` })),
      hint: t('policy.leadHint'),
      value: now?.leading.find((each) => each.indicatorId === indicatorId)?.obligationId ?? '',
    })),
    ...shownDays.map((clause): FormField => ({
      name: `due|${clause.obligationId}`,
      label: t('policy.dueOf', nameOf(clause)),
      kind: 'date',
      isOptional: true,
      value: now?.dueDates.find(({ obligationId }) => obligationId === clause.obligationId)?.due ?? '',
    })),
  ];

  const submit = async (values: Readonly<Record<string, string>>) => {
    const day = (values['reportDay'] ?? '').trim();
    if (day !== '' && !(/^\d+$/.test(day) && Number(day) >= 1 && Number(day) <= 28)) {
      const text = t('policy.reportDayWrong');
      return { zh: text, en: text };
    }
    const given = Object.entries(values).flatMap(([key, value]) => (value.trim() === '' ? [] : [[key.split('|'), value.trim()] as const]));
    return activate({
      packId,
      version: values['version']!.trim(),
      from: values['from']!,
      choices: {
        monthlyReportDay: day === '' ? null : Number(day),
        quarterlyMeeting: values['meeting'] === 'yes',
        dueDates: given.flatMap(([[what, obligationId], due]) => (what === 'due' ? [{ obligationId: obligationId!, due }] : [])),
        standards: given.flatMap(([[what, obligationId, indicatorId, stage], value]) =>
          what === 'value'
            ? [{ obligationId: obligationId!, indicatorId: indicatorId!, stage: stage === 'both' ? null : stage!, value }]
            : [],
        ),
        leading: given.flatMap(([[what, indicatorId], obligationId]) =>
          what === 'leading' ? [{ indicatorId: indicatorId!, obligationId }] : [],
        ),
      },
    });
  };
  return (
    <section className="section" aria-labelledby="policy-activate">
      <h2 id="policy-activate">{t('policy.activate')}</h2>
      <CommandForm
        title={t('policy.activate')}
        act={t('policy.activateNow')}
        done={t('policy.activated')}
        fields={fields}
        onSubmit={submit}
      >
        <p className="fine">{t('policy.activateHint')}</p>
        {shownDays.length < openDays.length && (
          <p>
            <button type="button" className="quiet-button" onClick={() => showAllDays(true)}>
              {t('policy.moreDays', { more: openDays.length - shownDays.length })}
            </button>
          </p>
        )}
      </CommandForm>
      {version && (
        <CommandForm
          title={t('policy.withdraw')}
          act={t('policy.withdrawNow')}
          done={t('policy.withdrawn')}
          fields={[{ name: 'from', label: t('policy.from'), kind: 'date' }]}
          onSubmit={({ from }) => withdraw({ packId, from: from! })}
        >
          <p className="fine">{t('policy.withdrawHint')}</p>
        </CommandForm>
      )}
    </section>
  );
}

/** Indicators of which clauses of this document ask different things, each with those clauses. */
function contestedIndicators(clauses: readonly ClauseTextFragment[]) {
  const byIndicator = Map.groupBy(
    clauses
      .filter(({ conflictsWith }) => conflictsWith.length > 0)
      .flatMap((clause) => clause.targets.map((target) => ({ clause, target }))),
    ({ target }) => target.indicatorId,
  );
  return [...byIndicator].map(([indicatorId, found]) => ({
    indicatorId,
    name: (pick: (zh: string, en: string) => string) => pick(found[0]!.target.indicatorZh, found[0]!.target.indicatorEn),
    sides: [...new Map(found.map(({ clause }) => [clause.obligationId, clause])).values()],
  }));
}
