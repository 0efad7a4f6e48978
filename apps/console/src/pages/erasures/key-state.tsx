import { useTranslation } from 'react-i18next';
import type { ErasuresQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** Which secret wraps the data keys; during a change also how far it is. */
export function KeyState({ status }: { status: NonNullable<ErasuresQuery['keyStatus']> }) {
  const { t } = useTranslation();
  const { count } = useWording();
  const { current, previous, wrappedByCurrent, wrappedByPrevious, destroyed, previousMayGo } = status;
  return (
    <section className="section" aria-labelledby="wrapping">
      <h2 id="wrapping">{t('erasures.keys')}</h2>
      <p>
        {t('erasures.keysOf', { keys: count(wrappedByCurrent), destroyed: count(destroyed) })} <code className="hash">{current}</code>
      </p>
      {previous !== null && (
        <p>
          {previousMayGo ? t('erasures.previousMayGo') : t('erasures.previousNeeded', { keys: count(wrappedByPrevious) })}{' '}
          <code className="hash">{previous}</code>
        </p>
      )}
    </section>
  );
}
