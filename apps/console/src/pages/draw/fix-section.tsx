import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AfterRunFragment, FixPlacementDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { MissingList } from './missing-list.tsx';

/** The end: after the notice, with every objection answered, the classes stand. */
export function FixSection({ after: { drawId, status, notice, openObjections } }: { after: AfterRunFragment }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const may = useMyRights();
  const fix = useCommand(FixPlacementDocument);
  if (notice === null) return null;
  const missing = [
    !notice.isOver && t('draws.fixing.from', { day: date(dayAfter(notice.to)) }),
    openObjections > 0 && t('draws.fixing.open', { count: openObjections }),
  ].filter((sentence) => sentence !== false);
  return (
    <section className="section" aria-labelledby="draw-fixing">
      <h2 id="draw-fixing">{t('draws.fixing.title')}</h2>
      {status === 'FIXED' ? (
        <p>{t('draws.fixing.fixed')}</p>
      ) : (
        <>
          <p className="fine">{t('draws.fixing.lead')}</p>
          {missing.length > 0 && <MissingList lead={t('draws.fixing.waiting')} sentences={missing} />}
          {openObjections > 0 && <Link to={`/draws/objections?draw=${drawId}`}>{t('draws.places.objections')}</Link>}
          {missing.length === 0 && may('run-draws') && (
            <CommandForm
              title={t('draws.fixing.act')}
              act={t('draws.fixing.act')}
              done={t('draws.fixing.done')}
              fields={[]}
              onSubmit={() => fix({ drawId })}
            />
          )}
        </>
      )}
    </section>
  );
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
