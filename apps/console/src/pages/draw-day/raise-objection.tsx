import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { OwnChildrenDocument, RaiseDrawObjectionDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useNewId } from '../../governance/use-new-id.ts';

/** An objection while the notice hangs, about a child of one's own or in general. */
export function RaiseObjection({ drawId }: { drawId: string }) {
  const { t } = useTranslation();
  const isParent = useMyRights()('read-own-child');
  const raise = useCommand(RaiseDrawObjectionDocument);
  const [objectionId, next] = useNewId();
  const children = useQuery(OwnChildrenDocument, { skip: !isParent }).data?.ownChildren ?? [];
  const choices = children.map(({ childId, name }) => ({ value: childId, text: name ?? childId }));
  return (
    <CommandForm
      title={t('drawDay.notice.raise')}
      act={t('drawDay.notice.send')}
      done={t('drawDay.notice.sent')}
      fields={[
        ...(choices.length > 0
          ? [{ name: 'child', label: t('drawDay.notice.about'), kind: 'choice', choices, isOptional: true } as const]
          : []),
        { name: 'text', label: t('drawDay.notice.text'), kind: 'lines' },
      ]}
      onSubmit={async ({ child, text }) => {
        const problem = await raise({ drawId, objectionId, studentId: child || null, text: text! });
        if (!problem) next();
        return problem;
      }}
    />
  );
}
