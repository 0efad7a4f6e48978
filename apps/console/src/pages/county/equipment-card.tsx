import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePalette } from '../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { equipmentChartHeight, equipmentOption } from '../../charts/equipment-chart.ts';
import { useIsNarrow } from '../../charts/use-is-narrow.ts';
import type { StageFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { EquipmentTable } from './equipment-table.tsx';

export function EquipmentCard({ equity }: { equity: StageFiguresFragment }) {
  const { t } = useTranslation();
  const { yuanReached: yuan } = useWording();
  const navigate = useNavigate();
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const { stage, equipmentYuanPerStudent: mean, equipmentStandardYuan: standard } = equity;
  const rows = useMemo(() => equity.equipment.toSorted((a, b) => b.yuanPerStudent - a.yuanPerStudent), [equity.equipment]);
  const option = useMemo(() => {
    const texts = {
      mean: `${t('county.countyMean')} ${mean === null ? '' : yuan(mean)}`,
      standard: `${t('county.nationalStandard')} ${yuan(standard)}`,
      yuan,
      unit: t('unit.yuanPerStudent'),
    };
    const bars = rows.map(({ school, yuanPerStudent }) => ({ school: school.name, yuanPerStudent }));
    return equipmentOption({ bars, mean, standard, isNarrow, palette, texts });
  }, [rows, mean, standard, isNarrow, palette, t, yuan]);
  const openSchool = useCallback(
    (index: number) => void navigate(`/schools/${encodeURIComponent(rows[index]!.school.id)}`),
    [navigate, rows],
  );
  return (
    <ChartWithTable
      title={`${t('county.equipmentTitle')} (${t('unit.yuanPerStudent')})`}
      option={option}
      height={equipmentChartHeight(rows.length)}
      onSelect={openSchool}
      summary={t('county.equipmentAlt', {
        stage: t(`stage.${stage}`),
        schools: rows.length,
        mean: mean === null ? '—' : yuan(mean),
        standard: yuan(standard),
      })}
    >
      <EquipmentTable rows={rows} standard={standard} />
    </ChartWithTable>
  );
}
