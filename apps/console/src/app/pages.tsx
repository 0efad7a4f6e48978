import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundState } from '../states/not-found-state.tsx';
import { AppFrame } from './app-frame.tsx';

const page = <M extends Record<N, ComponentType>, N extends string>(name: N, load: () => Promise<M>) =>
  lazy(async () => ({ default: (await load())[name] as ComponentType }));

const CountyPage = page('CountyPage', () => import('../pages/county/county-page.tsx'));
const SchoolsPage = page('SchoolsPage', () => import('../pages/schools/schools-page.tsx'));
const SchoolPage = page('SchoolPage', () => import('../pages/school/school-page.tsx'));
const ClassPage = page('ClassPage', () => import('../pages/class/class-page.tsx'));
const ImportDeskPage = page('ImportDeskPage', () => import('../pages/imports/import-desk-page.tsx'));
const ImportPage = page('ImportPage', () => import('../pages/imports/import-page.tsx'));
const ReceiptPage = page('ReceiptPage', () => import('../pages/receipt/receipt-page.tsx'));

/**
 * Every address of the console; each page is a chunk of its own. Declared routes instead of a data router: Apollo reads
 * the data, and the data router alone would weigh 18 kB more in the first view.
 */
export function Pages() {
  return (
    <Routes>
      <Route element={<AppFrame />}>
        <Route index element={<CountyPage />} />
        <Route path="schools" element={<SchoolsPage />} />
        <Route path="schools/:id" element={<SchoolPage />} />
        <Route path="classes/:id" element={<ClassPage />} />
        <Route path="imports" element={<ImportDeskPage />} />
        <Route path="imports/:importId" element={<ImportPage />} />
        <Route path="facts/:eventId" element={<ReceiptPage />} />
        <Route path="*" element={<NotFoundState />} />
      </Route>
    </Routes>
  );
}
