import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation, useNavigationType } from 'react-router';
import { MeDocument } from '../gql/graphql.ts';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useWording } from '../language/use-wording.ts';
import { SignInState } from '../states/sign-in-state.tsx';
import { faultOf } from '../transport/fault.ts';
import { BalanceMark } from './balance-mark.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { YearInView } from './year-in-view.ts';

/** Pages beside the import desk, each with an address of its own. */
const isAboutOfficeFiles = (pathname: string) => /^\/(templates|layouts|conflicts)(\/|$)/.test(pathname);

/** What stands around every page: skip link, mark, navigation, language, and who is acting. */
export function AppFrame() {
  const { t } = useTranslation();
  const { pick } = useWording();
  const { data, error } = useQuery(MeDocument);
  const { pathname } = useLocation();
  const main = useStartOfNewPage(pathname);
  const [year, showYear] = useState<number | null>(null);
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
            <NavLink to={year === null ? '/schools' : `/schools?year=${year}`}>{t('app.schools')}</NavLink>
            <NavLink to="/imports" className={({ isActive }) => (isActive || isAboutOfficeFiles(pathname) ? 'active' : '')}>
              {t('app.imports')}
            </NavLink>
          </nav>
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {isSignedOut ? (
          <SignInState />
        ) : (
          <PageBoundary key={pathname}>
            <YearInView value={showYear}>
              <Outlet />
            </YearInView>
          </PageBoundary>
        )}
      </main>
      <footer className="page-foot">
        {data && <span>{t('app.signedInAs', { name: pick(data.me.nameZh, data.me.nameEn) })}</span>}
        <span>{t('app.timeZone')}</span>
      </footer>
    </div>
  );
}

/**
 * A new page starts at its top and, for the keyboard and the screen reader, at its content, as a full page load would.
 * Going back is left to the browser, which remembers where one was.
 */
function useStartOfNewPage(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const isBack = useNavigationType() === 'POP';
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
    if (!isBack) window.scrollTo(0, 0);
  }, [pathname, isBack]);
  return main;
}
