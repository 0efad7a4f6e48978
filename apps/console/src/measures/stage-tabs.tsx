import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { compulsoryStages, useStage } from './use-stage.ts';

/** The same page for the other stage; what else stands in the address stays, but for what names places of the old one. */
export function StageTabs({ without = [] }: { without?: readonly string[] }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const stage = useStage();
  const addressOf = (one: string) => {
    const next = new URLSearchParams(params);
    for (const name of without) next.delete(name);
    next.set('stage', one);
    return `?${next.toString()}`;
  };
  return (
    <nav className="view-tabs" aria-label={t('measures.stages')}>
      {compulsoryStages.map((one) => (
        <Link key={one} to={addressOf(one)} replace aria-current={one === stage ? 'page' : undefined}>
          {t(`stage.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
