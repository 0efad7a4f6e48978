import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { useCountyInView } from './county-in-view.ts';
import { isOfMoment, useMoment } from './moment.ts';

/** Pages of figures in the order in which one asks; the import desk last. */
const places = [
  { path: '/', name: 'overview' },
  { path: '/indicators', name: 'indicators' },
  { path: '/resources', name: 'resources' },
  { path: '/schools', name: 'schools' },
  { path: '/classes', name: 'classes' },
  { path: '/compare', name: 'compare' },
  { path: '/coverage', name: 'coverage' },
] as const;

/** Pages beside the import desk, each with an address of its own. */
const isAboutOfficeFiles = (pathname: string) => /^\/(imports|templates|layouts|conflicts)(\/|$)/.test(pathname);

/** The way to every page, in the moment in view. On a phone it folds up behind a button that says where one is. */
export function MainNav() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const county = useCountyInView();
  const moment = useMoment();
  const [openAt, setOpenAt] = useState<string | null>(null); // on the page where it was opened: another one closes it
  const isOpen = openAt === pathname;
  const listId = useId();
  const year = county?.schoolYear ?? moment.schoolYear;
  const search = new URLSearchParams({
    ...(year === null ? {} : { year: String(year) }),
    ...(moment.asOf && isOfMoment(pathname) ? { asOf: moment.asOf } : {}),
  }).toString();
  const here = isAboutOfficeFiles(pathname) ? 'imports' : places.find(({ path }) => isAt(pathname, path))?.name;
  return (
    <nav aria-label={t('app.nav')} className={isOpen ? 'main-nav main-nav-open' : 'main-nav'}>
      <button
        type="button"
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpenAt(isOpen ? null : pathname)}
      >
        <span aria-hidden="true" className="menu-lines" />
        {t('app.menu')}
        {here && <span className="menu-here">{t(`app.${here}`)}</span>}
      </button>
      <ul id={listId}>
        {places.map(({ path, name }) => (
          <li key={name}>
            <NavLink to={search ? `${path}?${search}` : path} end={path === '/'}>
              {t(`app.${name}`)}
            </NavLink>
          </li>
        ))}
        <li>
          <NavLink to="/imports" className={({ isActive }) => (isActive || isAboutOfficeFiles(pathname) ? 'active' : '')}>
            {t('app.imports')}
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}

const isAt = (pathname: string, path: string) => (path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`));
