import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import './app/app.css';
import { Pages } from './app/pages.tsx';
import { applyPalette } from './app/palette.ts';
import { colourSchemeNow } from './app/use-colour-scheme.ts';
import { startLanguage } from './language/i18n.ts';
import { createLiveState, LiveContext } from './live/live-state.ts';
import { createClient } from './transport/client.ts';

applyPalette(colourSchemeNow());
await startLanguage();
const client = createClient();
const live = createLiveState();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <LiveContext value={live}>
        {/* In a transition of React, queries would be asked for the old and the new address in turn. */}
        <BrowserRouter useTransitions={false}>
          <Pages />
        </BrowserRouter>
      </LiveContext>
    </ApolloProvider>
  </StrictMode>,
);
// Not needed to see the page, so it comes after it.
void import('./live/start-live.ts').then(({ startLive }) => startLive(client, live));
