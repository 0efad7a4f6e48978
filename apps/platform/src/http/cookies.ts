export type CookieNames = {
  session: string;
  /** Of a sign-in under way: the browser that began it is the one that ends it. */
  flow: string;
  attributes(sameSite: 'Strict' | 'Lax', seconds: number): string;
};

/**
 * Cookies are shared between ports: two platforms on one machine must not sign each other out. Over https the browser itself
 * sees to it that nobody else (another port, a subdomain, plain http) sets or gets a `__Host-` cookie.
 */
export function cookieNames({ port, publicUrl }: { port: number; publicUrl: string | null }): CookieNames {
  const isSecure = publicUrl?.startsWith('https:') === true;
  const name = isSecure ? '__Host-junheng' : `junheng_${port}`;
  return {
    session: name,
    flow: isSecure ? `${name}-sign-in` : `${name}_sign_in`,
    attributes: (sameSite, seconds) => `Path=/; HttpOnly; SameSite=${sameSite}; Max-Age=${seconds}${isSecure ? '; Secure' : ''}`,
  };
}

export function readCookie(header: string, name: string): string | null {
  const found = header.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}
