import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { loadOfficeTexts } from '../language/office-texts.ts';
import { NotFoundState } from '../states/not-found-state.tsx';
import { AppFrame } from './app-frame.tsx';

const page = <M extends Record<N, ComponentType>, N extends string>(name: N, load: () => Promise<M>) =>
  lazy(async () => ({ default: (await load())[name] as ComponentType }));

/** Pages about office files have words of their own. */
const withOfficeTexts = async <M,>(module: Promise<M>): Promise<M> => (await Promise.all([module, loadOfficeTexts()]))[0];

const CountyPage = page('CountyPage', () => import('../pages/county/county-page.tsx'));
const SchoolsPage = page('SchoolsPage', () => import('../pages/schools/schools-page.tsx'));
const SchoolPage = page('SchoolPage', () => import('../pages/school/school-page.tsx'));
const ClassPage = page('ClassPage', () => import('../pages/class/class-page.tsx'));
const ImportDeskPage = page('ImportDeskPage', () => withOfficeTexts(import('../pages/imports/import-desk-page.tsx')));
const ImportPage = page('ImportPage', () => withOfficeTexts(import('../pages/imports/import-page.tsx')));
const TemplatesPage = page('TemplatesPage', () => withOfficeTexts(import('../pages/templates/templates-page.tsx')));
const ConflictsPage = page('ConflictsPage', () => withOfficeTexts(import('../pages/conflicts/conflicts-page.tsx')));
const LayoutsPage = page('LayoutsPage', () => withOfficeTexts(import('../pages/layouts/layouts-page.tsx')));
const LayoutPage = page('LayoutPage', () => withOfficeTexts(import('../pages/layouts/layout-page.tsx')));
const LayoutWizardPage = page('LayoutWizardPage', () => withOfficeTexts(import('../pages/layouts/wizard/layout-wizard-page.tsx')));
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
        <Route path="templates" element={<TemplatesPage />} />
        <Route path="conflicts" element={<ConflictsPage />} />
        <Route path="layouts" element={<LayoutsPage />} />
        <Route path="layouts/new" element={<LayoutWizardPage />} />
        <Route path="layouts/:layoutId" element={<LayoutPage />} />
        <Route path="facts/:eventId" element={<ReceiptPage />} />
        <Route path="*" element={<NotFoundState />} />
      </Route>
    </Routes>
  );
}
