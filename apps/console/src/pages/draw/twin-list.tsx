import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DrawTwinsDocument } from '../../gql/graphql.ts';

type Props = {
  drawId: string;
  nameOf: (studentId: string) => string;
  /** begins a constraint about them */ onDeclare: (studentIds: readonly string[]) => void;
};

/** Pupils of one birth whose guardians have to say whether they stay together. */
export function TwinList({ drawId, nameOf, onDeclare }: Props) {
  const { t } = useTranslation();
  const twins = useQuery(DrawTwinsDocument, { variables: { drawId }, fetchPolicy: 'cache-and-network' }).data?.drawTwins ?? [];
  if (twins.length === 0) return null;
  const open = twins.filter(({ isDeclared }) => !isDeclared);
  return (
    <div className="card">
      <h3>{t('draws.constraint.suggested')}</h3>
      {open.length === 0 ? (
        <p>{t('draws.roster.twinsDone')}</p>
      ) : (
        <ul className="record-list">
          {open.map(({ twinGroup, studentIds }) => (
            <li key={twinGroup}>
              {t('draws.roster.twins', { names: studentIds.map(nameOf).join(t('app.listSeparator')) })}{' '}
              <button type="button" className="text-button screen-only" onClick={() => onDeclare(studentIds)}>
                {t('draws.constraint.suggest')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
