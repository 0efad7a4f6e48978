import type { Clock, Entropy } from '@junheng/runtime';
import { hashOf } from './hash-of.ts';
import type { FlowChecks } from './openid-client.ts';

/** A sign-in that a browser has begun; `returnTo` is a path of ours. */
export type SignInFlow = FlowChecks & { returnTo: string };

export type SignInFlows = {
  /** @returns what the browser keeps in a cookie until it comes back */
  begin(given: { redirectUri: string; returnTo: string | null }): { ticket: string; flow: SignInFlow };
  /** The flow of the ticket, once; null: unknown, taken already, or begun too long ago. */
  take(ticket: string): SignInFlow | null;
};

/** How long somebody may take at the provider's pages. */
export const flowSeconds = 600;
const mostFlows = 20_000;

/** Sign-ins under way, in memory: a restart voids them, and the next press of the button begins another. */
export function createSignInFlows({ clock, entropy }: { clock: Clock; entropy: Entropy }): SignInFlows {
  const flows = new Map<string, SignInFlow & { until: number }>(); // oldest first
  let begun = 0;
  const drop = (now: number) => {
    for (const [key, { until }] of flows) {
      if (until > now && flows.size < mostFlows) return;
      flows.delete(key);
    }
  };
  return {
    begin({ redirectUri, returnTo }) {
      const now = clock.now().getTime();
      drop(now);
      begun += 1;
      const random = (what: string) => entropy.bytes(32, `sign-in-flow|${begun}|${what}`).toString('base64url');
      const checks = { state: random('state'), nonce: random('nonce'), codeVerifier: random('verifier') };
      const flow = { ...checks, redirectUri, returnTo: ownPath(returnTo) };
      const ticket = random('ticket');
      flows.set(hashOf(ticket), { ...flow, until: now + flowSeconds * 1000 });
      return { ticket, flow };
    },
    take(ticket) {
      const key = hashOf(ticket);
      const found = flows.get(key);
      flows.delete(key);
      if (!found || found.until <= clock.now().getTime()) return null;
      const { until: _, ...flow } = found;
      return flow;
    },
  };
}

/** A path of this platform; anything that a browser could read as another host becomes the start page. */
export function ownPath(wanted: string | null): string {
  if (wanted === null || !/^\/(?![/\\])[^\s\\]*$/.test(wanted) || wanted.length > 2000) return '/';
  const url = new URL(wanted, 'http://own.invalid');
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === 'http://own.invalid' && !path.startsWith('//') && !path.startsWith('/sign-') ? path : '/';
}
