import { HallPage } from './hall-page.tsx';
import { startSinglePage } from './start-single-page.tsx';

const carried = document.getElementById('kit')?.textContent?.trim() ?? '';
await startSinglePage(<HallPage carried={carried === '' ? null : carried} />);
// From a disk the page is there anyway; from the platform it has to be kept. Where the browser keeps nothing, there is the kit.
if (location.protocol !== 'file:') await navigator.serviceWorker?.register('/hall-offline.js', { scope: '/hall' }).catch(() => undefined);
