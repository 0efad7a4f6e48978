import { useTranslation } from 'react-i18next';
import { useWording } from '../../../language/use-wording.ts';
import type { Workbench } from '../workbench-page.tsx';

/** A picture's title and the name of its files: taken out of the page, a picture must still say of what it is. */
export function useChartTitle({ indicator }: Workbench): (chart: string) => { title: string; exportName: string } {
  const { t } = useTranslation();
  const { pick } = useWording();
  const name = pick(indicator.definition.nameZh, indicator.definition.nameEn);
  const stage = t(`stage.${indicator.stage}`);
  return (chart) => ({ title: t('workbench.chartTitle', { chart, name, stage }), exportName: `${chart}-${name}-${stage}` });
}
