import { startSinglePage } from './start-single-page.tsx';
import { VerifyDrawPage } from './verify-draw-page.tsx';

await startSinglePage(<VerifyDrawPage />);
