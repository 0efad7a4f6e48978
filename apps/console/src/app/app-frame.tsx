import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useNavigationType } from 'react-router';
import { FrameDocument, MeDocument, MyRightsDocument } from '../gql/graphql.ts';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useWording } from '../language/use-wording.ts';
import { LiveStatus } from '../live/live-status.tsx';
import { SignInState } from '../states/sign-in-state.tsx';
import { faultOf } from '../transport/fault.ts';
import { BalanceMark } from './balance-mark.tsx';
import { InboxBadge } from './inbox-badge.tsx';
import { CountyInViewContext } from './county-in-view.ts';
import { DemoClockBanner } from './demo-clock-banner.tsx';
import { GovernanceLine } from './governance-line.tsx';
import { MainNav } from './main-nav.tsx';
import { MomentBar } from './moment-bar.tsx';
import { isToCome, MomentGate } from './moment-gate.tsx';
import { isOfMoment, type Moment, useMoment } from './moment.ts';
import { SignOut } from './sign-out.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { useColourScheme } from './use-colour-scheme.ts';

const now: Moment = { schoolYear: null, asOf: null };

/** What stands around every page: skip link, mark, navigation, the moment in view, language, and who is acting. */
export function AppFrame() {
  const { t } = useTranslation();
  const { pick } = useWording();
  useColourScheme();
  const { data, error } = useQuery(MeDocument);
  const { pathname } = useLocation();
  const main = useStartOfNewPage(pathname);
  const isFigures = isOfMoment(pathname);
  const inAddress = useMoment();
  const moment = isFigures ? inAddress : now;
  const result = useQuery(FrameDocument, { variables: moment });
  const county = result.data?.county ?? null;
  const isSignedOut = error !== undefined && faultOf(error).kind === 'unauthenticated';
  const rights = useQuery(MyRightsDocument).data?.me.rights;
  const isBarred = rights !== undefined && !rights.includes('read-aggregates');
  const inView = county?.empty === false && isFigures ? county : null;
  return (
    <CountyInViewContext value={inView}>
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
            <MainNav />
            <LanguageSwitch />
            {data && !isSignedOut && <InboxBadge />}
            {data && !isSignedOut && (
              <Link to="/account" className="account-link" title={t('app.signedInAs', { name: pick(data.me.nameZh, data.me.nameEn) })}>
                {pick(data.me.nameZh, data.me.nameEn)}
              </Link>
            )}
          </div>
        </header>
        {!isSignedOut && <DemoClockBanner />}
        {isFigures && !isSignedOut && !isBarred && (county?.empty !== true || moment.asOf !== null) && (
          <MomentBar county={county} moment={moment} isToCome={isToCome(moment, result.error)} />
        )}
        {!isSignedOut && <GovernanceLine />}
        <main id="main" ref={main} tabIndex={-1}>
          {isSignedOut ? (
            <SignInState />
          ) : (
            <PageBoundary key={pathname}>
              <MomentGate moment={moment} county={county} result={result}>
                <Outlet />
              </MomentGate>
            </PageBoundary>
          )}
        </main>
        <footer className="page-foot">
          {data && !isSignedOut && (
            <span className="who-acts">
              <Link to="/account">{t('app.signedInAs', { name: pick(data.me.nameZh, data.me.nameEn) })}</Link>
              <SignOut />
            </span>
          )}
          <span>{t('app.timeZone')}</span>
          <LiveStatus />
        </footer>
      </div>
    </CountyInViewContext>
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
