import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { MeDocument } from '../gql/graphql.ts';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useWording } from '../language/use-wording.ts';
import { SignInState } from '../states/sign-in-state.tsx';
import { faultOf } from '../transport/fault.ts';
import { BalanceMark } from './balance-mark.tsx';

/** What stands around every page: skip link, mark, navigation, language, and who is acting. */
export function AppFrame() {
  const { t } = useTranslation();
  const { pick } = useWording();
  const { data, error } = useQuery(MeDocument);
  const main = useFocusOnNewPage();
  const isSignedOut = error !== undefined && faultOf(error).kind === 'unauthenticated';
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <header className="masthead">
        <div className="masthead-inner">
          <Link to="/" className="brand">
            <BalanceMark />
            <span>
              <strong>{t('app.name')}</strong>
              <span className="brand-tagline">{t('app.tagline')}</span>
            </span>
          </Link>
          <nav aria-label={t('app.nav')} className="main-nav">
            <NavLink to="/" end>
              {t('app.overview')}
            </NavLink>
            <NavLink to="/schools">{t('app.schools')}</NavLink>
            <NavLink to="/imports">{t('app.imports')}</NavLink>
          </nav>
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {isSignedOut ? <SignInState /> : <Outlet />}
      </main>
      <footer className="page-foot">{data && <span>{t('app.signedInAs', { name: pick(data.me.nameZh, data.me.nameEn) })}</span>}</footer>
      <ScrollRestoration />
    </div>
  );
}

/** A new page starts at its content for the keyboard and the screen reader, as a full page load would. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
