import type { Metrics } from '@junheng/runtime';

/** Addresses by their form: what stands in a path may be a person's, and one series per path would never end. */
const templates: readonly (readonly [start: string, template: string])[] = [
  ['/graphql', '/graphql'],
  ['/files', '/files'],
  ['/downloads/', '/downloads/*'],
  ['/ledger/', '/ledger/*'],
  ['/services/', '/services/*'],
  ['/assets/', '/assets/*'],
  ['/sign-in', '/sign-in'],
  ['/healthz', '/healthz'],
  ['/readyz', '/readyz'],
  ['/metrics', '/metrics'],
];

export const routeTemplate = (path: string): string => templates.find(([start]) => path.startsWith(start))?.[1] ?? 'other';

/** Counts answers and their time by the form of their address. */
export function countRequests(metrics: Metrics) {
  return ({ path, status, seconds }: { path: string; status: number; seconds: number }): void => {
    const route = routeTemplate(path);
    metrics.counter('junheng_http_requests_total', 'Answered requests', { route, status: `${Math.floor(status / 100)}xx` }).add();
    metrics.counter('junheng_http_request_seconds_total', 'Time until requests were answered', { route }).add(seconds);
  };
}
