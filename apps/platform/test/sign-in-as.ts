/** What a browser does with cookies and redirects, by fetch: enough to sign in by a form without scripts. */
export function createBrowser() {
  const jars = new Map<string, Map<string, string>>(); // cookies by host name, as browsers keep them: whatever the port
  const jarOf = (url: URL) => {
    const jar = jars.get(url.hostname) ?? new Map<string, string>();
    jars.set(url.hostname, jar);
    return jar;
  };
  const cookieFor = (url: URL) => [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');
  async function ask(address: string | URL, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
    const url = new URL(address);
    const cookie = cookieFor(url);
    const headers = { accept: 'text/html', ...(cookie ? { cookie } : {}), ...init.headers };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) jarOf(url).delete(name);
      else jarOf(url).set(name, value);
    }
    return { url, status: answer.status, headers: answer.headers, location: answer.headers.get('location'), body: await answer.text() };
  }
  /** Follows redirects, as far as `until` lets it. */
  async function follow(address: string | URL, until: (url: URL) => boolean = () => false) {
    let url = new URL(address);
    for (let hops = 0; hops < 12; hops += 1) {
      const page = await ask(url);
      if (page.location === null) return page;
      url = new URL(page.location, url);
      if (until(url)) return { ...page, url };
    }
    throw new Error('redirects without end');
  }
  const post = (address: string | URL, fields: Record<string, string>) =>
    ask(address, {
      method: 'POST',
      headers: { origin: new URL(address).origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  return { ask, follow, post, cookieFor: (address: string | URL) => cookieFor(new URL(address)) };
}

export type Browser = ReturnType<typeof createBrowser>;

/**
 * Signs in at a platform of this machine as an invented person of the embedded identity provider.
 * @returns the value of a `cookie` header
 */
export async function signInAs(address: string, subject: string): Promise<string> {
  const browser = createBrowser();
  const people = await browser.follow(`${address}/sign-in`);
  if (people.status !== 200) throw new Error(`the page of people answered ${people.status}`);
  const chosen = await browser.post(people.url, { person: subject });
  if (chosen.location === null) throw new Error(`${subject} was not taken: ${chosen.status}`);
  const done = await browser.follow(new URL(chosen.location, people.url));
  if (done.status !== 200) throw new Error(`the sign-in of ${subject} ended with ${done.status}`);
  return browser.cookieFor(address);
}
