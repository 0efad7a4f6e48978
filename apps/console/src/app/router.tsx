import { createBrowserRouter, type RouteObject } from 'react-router';
import { LoadingState } from '../states/loading-state.tsx';
import { NotFoundState } from '../states/not-found-state.tsx';
import { RouteFault } from '../states/route-fault.tsx';
import { AppFrame } from './app-frame.tsx';

/** Each page is a chunk of its own; the county overview is the only one most people load first. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: AppFrame,
    HydrateFallback: () => <LoadingState />,
    ErrorBoundary: RouteFault,
    children: [
      {
        ErrorBoundary: RouteFault,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../pages/county/county-page.tsx')).CountyPage }) },
          { path: 'schools', lazy: async () => ({ Component: (await import('../pages/schools/schools-page.tsx')).SchoolsPage }) },
          { path: 'schools/:id', lazy: async () => ({ Component: (await import('../pages/school/school-page.tsx')).SchoolPage }) },
          { path: 'classes/:id', lazy: async () => ({ Component: (await import('../pages/class/class-page.tsx')).ClassPage }) },
          { path: 'imports', lazy: async () => ({ Component: (await import('../pages/imports/import-desk-page.tsx')).ImportDeskPage }) },
          { path: 'imports/:importId', lazy: async () => ({ Component: (await import('../pages/imports/import-page.tsx')).ImportPage }) },
          { path: 'facts/:eventId', lazy: async () => ({ Component: (await import('../pages/receipt/receipt-page.tsx')).ReceiptPage }) },
          { path: '*', Component: NotFoundState },
        ],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes);
