import { useTranslation } from 'react-i18next';
import type { HallSupervisor } from './hall-kit.ts';

/** On paper only: a line for each supervisor, the place and the day. */
export function SignatureSheet({ supervisors }: { supervisors: readonly Omit<HallSupervisor, 'supervisorId'>[] }) {
  const { t } = useTranslation();
  return (
    <section className="print-only signature-sheet">
      <p>{t('hall.result.copies')}</p>
      <table className="hall-table">
        <thead>
          <tr>
            <th scope="col">{t('hall.supervisors')}</th>
            <th scope="col">{t('hall.result.signature')}</th>
            <th scope="col">{t('hall.result.date')}</th>
          </tr>
        </thead>
        <tbody>
          {supervisors.map(({ role, name }, k) => (
            <tr key={k}>
              <th scope="row">
                {t('hall.supervisor', { n: k + 1 })} · {t(`hall.roleOf.${role}`)} {name}
              </th>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="plain-list">
        <dt>{t('hall.result.place')}</dt>
        <dd className="to-fill" />
      </dl>
    </section>
  );
}
