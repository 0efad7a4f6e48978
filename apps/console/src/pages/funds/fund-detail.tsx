import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FundRowFragment } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { useMoney } from '../../governance/money.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { ChangeBudget, RecordSpending } from './fund-commands.tsx';

type Booking = FundRowFragment['bookings'][number];

/** One fund: its bookings with their receipts, how its budget changed, and what may be done. */
export function FundDetail({ fund, mayManage }: { fund: FundRowFragment; mayManage: boolean }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const money = useMoney();
  const { nameOf } = useSchoolNames();
  const schoolOf = ({ schoolId }: Booking) => (schoolId === null ? '—' : nameOf(schoolId));
  const columns: Column<Booking>[] = [
    { id: 'date', title: t('funds.date'), cell: (row) => date(row.date), value: (row) => row.date },
    {
      id: 'kind',
      title: t('funds.bookedAs'),
      cell: ({ kind }) => t(`funds.bookingOf.${kind}`),
      value: ({ kind }) => t(`funds.bookingOf.${kind}`),
    },
    { id: 'school', title: t('funds.school'), cell: schoolOf, value: schoolOf },
    {
      id: 'amount',
      title: t('funds.amount'),
      cell: ({ amountFen, overBudgetFen }) => (
        <>
          {money(amountFen)}
          {overBudgetFen > 0 && <span className="problem-text below">▲ {t('funds.overBy', { amount: money(overBudgetFen) })}</span>}
        </>
      ),
      value: ({ amountFen }) => amountFen / 100,
      isNumber: true,
    },
    {
      id: 'purpose',
      title: t('funds.purpose'),
      cell: ({ purpose, exception }) => (
        <>
          {purpose ?? t('command.erased')}
          {exception && (
            <span className="fine below">
              {t('funds.exception')}
              {t('command.colon')}
              {exception}
            </span>
          )}
        </>
      ),
      value: ({ purpose }) => purpose ?? '',
      isSentence: true,
    },
    {
      id: 'voucher',
      title: t('funds.voucher'),
      cell: ({ voucher, eventId }) => (
        <Link to={`/facts/${eventId}`} title={t('command.receipt')}>
          {voucher}
        </Link>
      ),
      value: ({ voucher }) => voucher,
    },
  ];
  return (
    <section className="section card" aria-labelledby="fund-detail">
      <h2 id="fund-detail">
        {fund.year} {fund.name}
      </h2>
      <h3>{t('funds.bookings')}</h3>
      {fund.kind === 'AWARD' && (
        <p>
          {t('funds.paidAsAwards')} <DayLink to="/awards">{t('awards.title')}</DayLink>
        </p>
      )}
      {fund.bookings.length === 0 ? (
        <p className="empty-note">{t('funds.noBookings')}</p>
      ) : (
        <DataTable
          name={`${fund.name}_${t('funds.bookings')}`}
          columns={columns}
          rows={fund.bookings}
          keyOf={({ eventId }) => eventId}
          param="bookings"
        />
      )}
      {fund.budgetChanges.length > 0 && (
        <>
          <h3>{t('funds.changes')}</h3>
          <ul className="way-list">
            {fund.budgetChanges.map(({ eventId, at, previousFen, amountFen, reason }) => (
              <li key={eventId}>
                {t('funds.changeText', {
                  day: date(at),
                  before: money(previousFen),
                  after: money(amountFen),
                  reason: reason ?? t('command.erased'),
                })}{' '}
                <Link to={`/facts/${eventId}`}>{t('command.receipt')}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayManage && (
        <div className="command-forms">
          <RecordSpending fund={fund} />
          <ChangeBudget fund={fund} />
        </div>
      )}
    </section>
  );
}
