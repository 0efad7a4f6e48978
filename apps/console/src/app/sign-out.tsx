import { useTranslation } from 'react-i18next';

/** A plain form: the server ends the session, takes the cookie back and leads on to the identity provider's own sign-out. */
export function SignOut() {
  const { t } = useTranslation();
  return (
    <form method="post" action="/sign-out" className="sign-out screen-only">
      <button type="submit" className="quiet-button">
        {t('app.signOut')}
      </button>
    </form>
  );
}
