import { createServer } from 'node:http';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, type JWTPayload, SignJWT } from 'jose';

export type LyingProvider = Awaited<ReturnType<typeof startLyingProvider>>;

/** An identity provider that signs whatever it is told to, for the sake of those who must not believe it. */
export async function startLyingProvider() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const published = { ...(await exportJWK(publicKey)), kid: 'own', alg: 'RS256', use: 'sig' };
  let answer: () => Promise<{ status: number; body: unknown }> = async () => ({ status: 400, body: { error: 'invalid_grant' } });
  const server = createServer((request, response) => {
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    request.resume();
    if (request.url === '/jwks') return send(200, { keys: [published] });
    if (request.url === '/token') return void answer().then(({ status, body }) => send(status, body));
    return send(200, {
      issuer,
      jwks_uri: `${issuer}/jwks`,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const sign = (
    claims: JWTPayload,
    { key = privateKey, typ = 'JWT', alg = 'RS256' }: { key?: KeyObject | Uint8Array; typ?: string; alg?: string } = {},
  ) => new SignJWT(claims).setProtectedHeader({ alg, kid: 'own', typ }).sign(key);
  return {
    issuer,
    sign,
    /** Answers the next exchanges of a code with this ID token; without one: that the code has expired. */
    give(idToken: string | null): void {
      answer = async () =>
        idToken === null
          ? { status: 400, body: { error: 'invalid_grant', error_description: 'code expired' } }
          : { status: 200, body: { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: idToken } };
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
