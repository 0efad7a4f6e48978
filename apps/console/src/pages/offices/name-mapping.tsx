import { useTranslation } from 'react-i18next';
import { MapOfficeNameDocument, type OfficesQuery } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Row = OfficesQuery['officeNames'][number];
type Props = { names: readonly Row[]; offices: OfficesQuery['offices']; mayAssign: boolean };

/** What no office is: said so, it is no name that was forgotten. */
const none = '-';

/** Names that documents give offices, and which office of the county each of them is. */
export function NameMapping({ names, offices, mayAssign }: Props) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const { nameOf, choices } = useOfficeNames(offices);
  const map = useCommand(MapOfficeNameDocument);
  const mapped = ({ officeId, isMapped }: Row) => (officeId ? nameOf(officeId) : t(isMapped ? 'offices.noSuch' : 'offices.notMapped'));
  const columns: Column<Row>[] = [
    {
      id: 'name',
      title: t('offices.mapName'),
      isHead: true,
      isSentence: true,
      value: ({ nameZh, nameEn }) => pick(nameZh, nameEn),
      cell: ({ nameZh, nameEn }) => pick(nameZh, nameEn),
    },
    {
      id: 'documents',
      title: t('policy.document'),
      value: ({ packIds }) => packIds.join(t('app.listSeparator')),
      cell: ({ packIds }) => packIds.join(t('app.listSeparator')),
    },
    {
      id: 'obligations',
      title: t('offices.usedIn'),
      isNumber: true,
      value: ({ obligations }) => obligations,
      cell: ({ obligations }) => obligations,
    },
    { id: 'mapped', title: t('offices.mapped'), value: mapped, cell: mapped },
  ];
  return (
    <section className="section" aria-labelledby="offices-names">
      <h2 id="offices-names">{t('offices.names')}</h2>
      <p>{t('offices.namesLead')}</p>
      {mayAssign && (
        <CommandForm
          title={t('offices.names')}
          act={t('offices.mapNow')}
          done={t('offices.saved')}
          fields={[
            {
              name: 'name',
              label: t('offices.mapName'),
              kind: 'choice',
              choices: names.map(({ nameZh, nameEn }) => ({ value: nameZh, text: pick(nameZh, nameEn) })),
            },
            { name: 'office', label: t('offices.map'), kind: 'choice', choices: [...choices, { value: none, text: t('offices.noSuch') }] },
          ]}
          onSubmit={({ name, office }) => map({ nameZh: name!, officeId: office === none ? null : office! })}
        />
      )}
      <DataTable name={t('offices.names')} param="names" columns={columns} rows={names} keyOf={({ nameZh }) => nameZh} />
    </section>
  );
}
