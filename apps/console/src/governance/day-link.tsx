import { Link, type LinkProps } from 'react-router';
import { useAsOf } from './as-of-field.tsx';

/** A link to another page of governance that stays on the day in view; without one, on now. */
export function DayLink({ to, ...props }: Omit<LinkProps, 'to'> & { to: string }) {
  const asOf = useAsOf();
  return <Link {...props} to={asOf === null ? to : `${to}${to.includes('?') ? '&' : '?'}asOf=${asOf}`} />;
}
