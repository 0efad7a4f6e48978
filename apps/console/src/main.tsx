import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { App } from './app/app.tsx';
import './app/app.css';
import { applyPalette } from './app/palette.ts';
import { createRouter } from './app/router.tsx';
import { colourSchemeNow } from './app/use-colour-scheme.ts';
import { startLanguage } from './language/i18n.ts';
import { createClient } from './transport/client.ts';

applyPalette(colourSchemeNow());
await startLanguage();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App client={createClient()}>
      <RouterProvider router={createRouter()} />
    </App>
  </StrictMode>,
);
