import type { Clock } from '@junheng/runtime';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';

export type LoggedOut = { subject: string | null; sid: string | null };

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
/** Keys of pairs only: with a secret key whoever can check could also sign. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
const oldest = 300; // s

/**
 * Checks logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6): signature, issuer, audience, time, event, the subject or the
 * session, no nonce, and each token once.
 */
export function createLogoutTokens({ issuer, audience, clock }: { issuer: string; audience: string; clock: Clock }) {
  const taken = new Map<string, number>();
  const isReplay = (jti: string): boolean => {
    const now = clock.now().getTime();
    for (const [id, until] of taken) if (until <= now) taken.delete(id);
    if (taken.has(jti)) return true;
    taken.set(jti, now + 2 * oldest * 1000);
    return false;
  };
  return {
    /** @throws when it is not a valid logout token of this provider for this client */
    async read(token: string, keys: JWTVerifyGetKey): Promise<LoggedOut> {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        currentDate: clock.now(),
        maxTokenAge: oldest,
        clockTolerance: 30,
        requiredClaims: ['iat', 'jti', 'events'],
      });
      const events = payload['events'];
      const isLogout = typeof events === 'object' && events !== null && Object.hasOwn(events, logoutEvent);
      // an ID token is signed by the same keys: only its nonce, its type and the lack of the event tell it from a logout token
      if (!isLogout || payload['nonce'] !== undefined) throw new Error('not a logout token');
      if (!/^(application\/)?logout\+jwt$/i.test(protectedHeader.typ ?? '')) throw new Error('another type');
      const subject = textOrNull(payload.sub);
      const sid = textOrNull(payload['sid']);
      if (subject === null && sid === null) throw new Error('names neither subject nor session');
      if (isReplay(payload.jti!)) throw new Error('used already');
      return { subject, sid };
    },
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
