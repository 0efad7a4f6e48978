import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Appearance } from './app/appearance.tsx';
import './app/app.css';
import { Pages } from './app/pages.tsx';
import { applyPalette } from './app/palette.ts';
import { colourSchemeNow } from './app/use-colour-scheme.ts';
import { startLanguage } from './language/i18n.ts';
import { createClient } from './transport/client.ts';

applyPalette(colourSchemeNow());
await startLanguage();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ApolloProvider client={createClient()}>
      <Appearance>
        <BrowserRouter>
          <Pages />
        </BrowserRouter>
      </Appearance>
    </ApolloProvider>
  </StrictMode>,
);
