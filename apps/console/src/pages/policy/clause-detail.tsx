import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  AssignObligationDocument,
  type ClauseTextFragment,
  type OfficeTextFragment,
  ReleaseObligationDocument,
} from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { CommandForm } from '../../governance/command-form.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { useAddress } from '../../governance/use-address.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';
import { usePersonChoices } from '../../governance/use-person-choices.ts';
import { useWording } from '../../language/use-wording.ts';
import { useClauseWords } from './use-clause-words.ts';

type Props = { clause: ClauseTextFragment; offices: readonly OfficeTextFragment[]; mayAssign: boolean };

/** One clause with all that it demands; the project office says here who answers for it. */
export function ClauseDetail({ clause, offices, mayAssign }: Props) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const address = useAddress();
  const words = useClauseWords(offices);
  const { responsibility } = clause;
  const facts: [string, string][] = [
    [t('policy.part'), pick(clause.partZh, clause.partEn)],
    [t('policy.modality'), `${t(`policy.kindOf.${clause.kind}`)} · ${t(`policy.modalityOf.${clause.modality}`)}`],
    ...clause.targets.map((target): [string, string] => [
      pick(target.indicatorZh, target.indicatorEn),
      t('command.withNote', { name: pick(target.textZh, target.textEn), note: t(`policy.origin.${target.origin}`) }),
    ]),
    [t('policy.due'), words.due(clause) || '—'],
    [t('policy.frequency'), words.frequency(clause) || '—'],
    [
      t('policy.lead_office'),
      [words.office(responsibility), responsibility.source && t(`policy.sourceOf.${responsibility.source}`)].filter(Boolean).join(' · '),
    ],
    ...(responsibility.coOffices.length > 0 ? [[t('policy.office'), words.helpers(responsibility)] as [string, string]] : []),
    ...(responsibility.personId !== null
      ? [[t('policy.person'), responsibility.personName ?? t('command.erased')] as [string, string]]
      : []),
    ...(responsibility.defect ? [[t('offices.why'), words.why(responsibility)] as [string, string]] : []),
    ...(clause.leavesValueOpen ? [[t('policy.choices'), t('policy.openValue')] as [string, string]] : []),
    ...(clause.conflictsWith.length > 0
      ? [[t('policy.conflicts'), t('policy.conflictWith', { ids: clause.conflictsWith.join(t('app.listSeparator')) })] as [string, string]]
      : []),
    [t('policy.state'), words.tasks(clause)],
  ];
  return (
    <section className="section card clause-detail" aria-labelledby="clause-detail">
      <div className="card-head">
        <h2 id="clause-detail">
          {clause.clause} {pick(clause.labelZh, clause.labelEn)}
        </h2>
        <Link className="quiet-button screen-only" to={address({ clause: null })} preventScrollReset>
          {t('policy.close')}
        </Link>
      </div>
      <p>{pick(clause.textZh, clause.textEn)}</p>
      {clause.light && (
        <p>
          <LightMark light={clause.light} /> {clause.isOverridden && t('policy.overridden')}{' '}
          <DayLink to={`/measures/${clause.partId}?duty=${clause.obligationId}`}>{t('policy.toMeasure')}</DayLink>
        </p>
      )}
      <dl className="fact-list">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {clause.files.length > 0 && (
        <>
          <h3>{t('policy.evidence')}</h3>
          <ul className="choice-list">
            {clause.files.map((file) => (
              <li key={file.evidenceId}>
                <a href={`/downloads/evidence/${file.evidenceId}`}>{file.fileName ?? t('command.erased')}</a> {date(file.day)} ·{' '}
                <Link to={`/facts/${file.eventId}`}>{t('command.receipt')}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="screen-only">
        <DayLink to={`/tasks?clause=${clause.obligationId}`}>{t('policy.toTasks')}</DayLink>
      </p>
      {mayAssign && <AssignForms clause={clause} offices={offices} />}
    </section>
  );
}

function AssignForms({ clause, offices }: Pick<Props, 'clause' | 'offices'>) {
  const { t } = useTranslation();
  const { choices, nameOf } = useOfficeNames(offices);
  const persons = usePersonChoices(nameOf);
  const assign = useCommand(AssignObligationDocument);
  const release = useCommand(ReleaseObligationDocument);
  const { obligationId, responsibility } = clause;
  const helpers = Array.from({ length: Math.max(3, responsibility.coOffices.length + 1) }, (_, index) => index + 1);
  return (
    <div className="command-forms">
      <CommandForm
        title={t('policy.assign')}
        act={t('policy.assignNow')}
        done={t('policy.assigned')}
        fields={[
          { name: 'lead', label: t('policy.lead_office'), kind: 'choice', choices, value: responsibility.leadOffice ?? '' },
          ...helpers.map((at) => ({
            name: `helper${at}`,
            label: t('policy.helper', { at }),
            kind: 'choice' as const,
            choices,
            isOptional: true,
            value: responsibility.coOffices[at - 1] ?? '',
          })),
          {
            name: 'person',
            label: t('policy.person'),
            kind: 'choice',
            choices: persons,
            isOptional: true,
            value: responsibility.personId ?? '',
          },
        ]}
        onSubmit={(values) =>
          assign({
            obligationId,
            leadOffice: values['lead']!,
            coOffices: helpers.flatMap((at) => values[`helper${at}`] || []),
            personId: values['person'] || null,
          })
        }
      />
      {responsibility.source === 'COUNTY' && (
        <CommandForm
          title={t('policy.release')}
          act={t('policy.release')}
          done={t('policy.released')}
          fields={[]}
          onSubmit={() => release({ obligationId })}
        />
      )}
    </div>
  );
}
