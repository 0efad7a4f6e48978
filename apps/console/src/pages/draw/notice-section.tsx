import { useTranslation } from 'react-i18next';
import { type AfterRunFragment, PublishDrawNoticeDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { MissingList } from './missing-list.tsx';

/** The result before parents: names and classes, for as many days as the plan says. */
export function NoticeSection({ after }: { after: AfterRunFragment }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const may = useMyRights();
  const publish = useCommand(PublishDrawNoticeDocument);
  const { drawId, homeroom, signatures, hasEnoughSignatures, notice } = after;
  const signed = signatures.filter(({ statement }) => statement === 'WITNESSED').length;
  const missing = [
    homeroom.length === 0 && t('draws.posting.needsLots'),
    !hasEnoughSignatures && t('draws.posting.needsSignatures', { signed, all: signatures.length }),
  ].filter((sentence) => sentence !== false);
  return (
    <section className="section" aria-labelledby="draw-posting">
      <h2 id="draw-posting">{t('draws.posting.title')}</h2>
      <p className="fine">{t('draws.posting.lead')}</p>
      {notice ? (
        <p>{t('draws.posting.window', { from: date(notice.from), to: date(notice.to) })}</p>
      ) : missing.length > 0 ? (
        <MissingList lead={t('draws.posting.waiting')} sentences={missing} />
      ) : (
        may('run-draws') && (
          <CommandForm
            title={t('draws.posting.act')}
            act={t('draws.posting.act')}
            done={t('draws.posting.done')}
            fields={[]}
            onSubmit={() => publish({ drawId })}
          />
        )
      )}
    </section>
  );
}
