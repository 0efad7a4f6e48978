import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { DutyCardFragment, MeasureCardQuery } from '../../gql/graphql.ts';
import { EvidencePanel } from '../../governance/evidence-panel.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { useFilingOffice } from '../../governance/use-filing-office.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useAsOf } from '../../governance/as-of-field.tsx';
import { useWording } from '../../language/use-wording.ts';
import { DutyActions } from './duty-actions.tsx';
import { DutyEvents } from './duty-events.tsx';
import { DutyFigures } from './duty-figures.tsx';
import { DutyPicture } from './duty-picture.tsx';
import { DutyWork } from './duty-work.tsx';
import { Fact } from '../../governance/fact.tsx';
import { OverrideNote } from './override-note.tsx';
import { Violations } from './violations.tsx';

type Props = { duty: DutyCardFragment; day: string; isPast: boolean; offices: MeasureCardQuery['lightOffices'] };

/** One obligation, folded to its light and name; `?duty=` of the address says which stands open. */
export function DutySection({ duty, day, isPast, offices }: Props) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const may = useMyRights();
  const asOf = useAsOf();
  const filedFor = useFilingOffice()(duty.leadOffice === null ? [] : [duty.leadOffice]);
  const [params, setParams] = useSearchParams();
  const isOpen = params.get('duty') === duty.obligationId;
  const toggle = (open: boolean) => {
    if (open === isOpen) return;
    setParams(
      (before) => {
        if (open) before.set('duty', duty.obligationId);
        else before.delete('duty');
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  const reasons = duty.reasons.map((reason) => t(`lightReason.${reason}`)).join(pick('、', ', '));
  const office = offices.find(({ officeId }) => officeId === duty.leadOffice);
  return (
    <details className="duty-section" open={isOpen} onToggle={({ currentTarget }) => toggle(currentTarget.open)} id={duty.obligationId}>
      <summary>
        <LightMark light={duty.light} />
        <strong>{pick(duty.labelZh, duty.labelEn)}</strong>
        <span className="fine">
          {duty.clause} · {reasons}
          {duty.override && ` · ✎ ${t('lightCard.act.override')}${pick('：', ': ')}${t(`lightWord.${duty.override.light}`)}`}
        </span>
      </summary>
      {isOpen && (
        <div className="duty-body">
          <p>{pick(duty.textZh, duty.textEn)}</p>
          <dl className="light-facts">
            <Fact term={t('lightCard.office')}>{office ? pick(office.nameZh, office.nameEn) : t('lightBoard.nobody')}</Fact>
            <Fact term={t('lightCard.due')}>{duty.due ? date(duty.due) : '—'}</Fact>
            <Fact term={t('lightCard.status')}>
              <LightMark light={duty.light} /> {reasons}
              <span className="fine below">{t(`lightCard.kindOf.${duty.dutyKind}`)}</span>
              <OverrideNote duty={duty} />
            </Fact>
            <DutyFigures duty={duty} day={day} />
          </dl>
          {duty.dutyKind !== 'WATCHED' && <DutyPicture duty={duty} day={day} />}
          <DutyWork duty={duty} offices={offices} />
          {duty.leadOffice !== null && may('read-evidence') && (
            <EvidencePanel
              title={t('lightCard.valueFiles')}
              place={{ aboutKind: 'VALUE', aboutId: duty.obligationId, unitKind: 'OFFICE', unitId: duty.leadOffice }}
              asOf={asOf}
              mayFile={!isPast && filedFor !== null}
            />
          )}
          <Violations duty={duty} isPast={isPast} />
          {!isPast && <DutyActions duty={duty} />}
          <DutyEvents duty={duty} />
        </div>
      )}
    </details>
  );
}
