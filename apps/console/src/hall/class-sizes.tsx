import { useTranslation } from 'react-i18next';

type Props = { classes: readonly { classNo: number; pupils: number; boys: number; girls: number }[]; className: string };

/** Each class with its boys and girls. */
export function ClassSizes({ classes, className }: Props) {
  const { t } = useTranslation();
  return (
    <table className={className}>
      <caption>{t('hall.result.classes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hall.result.class')}</th>
          {(['size', 'boys', 'girls'] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t(`hall.result.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classes.map(({ classNo, pupils, boys, girls }) => (
          <tr key={classNo}>
            <th scope="row">{t('hall.result.className', { n: classNo })}</th>
            <td className="number">{pupils}</td>
            <td className="number">{boys}</td>
            <td className="number">{girls}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
