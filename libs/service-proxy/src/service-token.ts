import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What opens a service's door to another process of the installation: HMAC-SHA-256(secret `service`, name), base64url. */
export const serviceToken = (secret: Uint8Array, service: string): string =>
  createHmac('sha256', secret).update(`service-door|${service}`).digest('base64url');

/** Whether an Authorization header carries the token; how long this takes tells nothing about it. */
export function carriesToken(authorization: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest(); // equal lengths, as the comparison needs
  return timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${token}`));
}
