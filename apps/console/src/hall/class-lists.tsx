import { useTranslation } from 'react-i18next';

type Props = { /** by position */ names: readonly (string | null)[]; classOf: readonly number[] };

/** The list of each class as it is put up: names and nothing else. */
export function ClassLists({ names, classOf }: Props) {
  const { t, i18n } = useTranslation();
  const order = new Intl.Collator(i18n.language === 'en' ? 'zh-CN-u-co-pinyin' : i18n.language);
  const classNos = [...new Set(classOf)].toSorted((a, b) => a - b);
  return (
    <div className="class-lists">
      {classNos.map((classNo) => (
        <section key={classNo} aria-label={t('hall.result.className', { n: classNo })}>
          <h3>{t('hall.result.className', { n: classNo })}</h3>
          <ol>
            {names
              .flatMap((name, position) => (classOf[position] === classNo && name !== null ? [{ name, position }] : []))
              .toSorted((a, b) => order.compare(a.name, b.name))
              .map(({ name, position }) => (
                <li key={position}>{name}</li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
