import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { isMoving } from '../../live/use-import-stream.ts';
import { useOpenImports } from '../../live/use-open-imports.ts';
import { FileDesk } from '../imports/file-desk.tsx';
import { DemoLoader } from './demo-loader.tsx';
import { OpenImports } from '../imports/open/open-imports.tsx';

/**
 * An empty county: three ways in. What was begun before a reload or in another window is followed, so nobody starts it
 * twice, and with the first import done the overview takes this page's place; only who loads the demo here sees both
 * of its imports to their end.
 */
export function Welcome({
  onDemo,
}: {
  /** hears whether the demo is being loaded from here, which is seen to its end */ onDemo: (isLoading: boolean) => void;
}) {
  const { t } = useTranslation();
  const [isDemoHere, setDemoHere] = useState(false);
  const setDemo = useCallback(
    (isLoading: boolean) => {
      setDemoHere(isLoading);
      onDemo(isLoading);
    },
    [onDemo],
  );
  const { imports } = useOpenImports({ isHeld: isDemoHere });
  const open = imports.filter(({ status }) => isMoving(status) || status === 'READY');
  return (
    <div className="page welcome">
      <PageTitle title={t('welcome.title')} />
      <header className="page-head">
        <div>
          <h1>{t('welcome.title')}</h1>
          <p className="lead">{t('welcome.lead')}</p>
        </div>
      </header>
      {open.length > 0 && !isDemoHere && <OpenImports imports={open} />}
      <section className="card welcome-files">
        <h2>{t('welcome.wayFile')}</h2>
        <p>{t('welcome.wayFileText')}</p>
        <FileDesk />
      </section>
      <div className="stage-pair">
        <section className="card">
          <h2>{t('welcome.wayDemo')}</h2>
          <p>{t('welcome.wayDemoText')}</p>
          <DemoLoader
            restingImports={imports.filter(({ status }) => !isMoving(status)).map(({ importId }) => importId)}
            onActive={setDemo}
          />
        </section>
        <section className="card">
          <h2>{t('welcome.wayFolder')}</h2>
          <p>{t('welcome.wayFolderText')}</p>
          <pre className="command">
            <code>{'npx junheng import school-conditions 学校办学条件表.xlsx\nnpx junheng import student-roster 学籍基础信息表.xlsx'}</code>
          </pre>
        </section>
      </div>
    </div>
  );
}
