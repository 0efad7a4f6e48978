import type { ServerResponse } from 'node:http';
import { roles } from '@junheng/access';
import type { DemoPerson } from '@junheng/governance/api';
import { escapeHtml, sendHtml } from './answers.ts';

/** The embedded provider's page: the invented people by role, each a button of a plain form. */
export function sendPeoplePage(response: ServerResponse, people: readonly DemoPerson[]): void {
  const groups = [...new Set(people.map(({ role }) => role))].map((role) => {
    const buttons = people
      .filter((person) => person.role === role)
      .map(
        ({ subject, nameZh, nameEn, titleZh, titleEn }) =>
          `<li><button name="person" value="${escapeHtml(subject)}">${escapeHtml(nameZh)}（${escapeHtml(titleZh)}）` +
          `<span lang="en">${escapeHtml(nameEn)}, ${escapeHtml(titleEn)}</span></button></li>`,
      );
    const { zh, en } = roles[role];
    return `<h2>${escapeHtml(zh)} <span lang="en">${escapeHtml(en)}</span></h2><ul class="people">${buttons.join('')}</ul>`;
  });
  sendHtml(response, 200, {
    isWide: true,
    body:
      '<p>演示登录：选择以谁的身份使用本平台。名单上的人都是虚构的，不需要密码，只能在本机使用。</p>' +
      '<p lang="en">Demo sign-in: choose whom to be. Everybody listed is invented, has no password, and can be used on this machine only.</p>' +
      `<form method="post">${groups.join('')}</form>`,
  });
}

/** Where the county has an identity provider, or nobody but the operator can sign in. */
export function sendSignInPage(response: ServerResponse, { startAt }: { startAt: string | null }): void {
  const button =
    startAt === null
      ? ''
      : `<p><a class="button" href="${escapeHtml(startAt)}">用统一身份认证登录 <span lang="en">Sign in with the county’s identity provider</span></a></p>`;
  sendHtml(response, 200, {
    body:
      `${button}<p>平台管理人员可用一次性登录链接：在运行平台的机器上执行 <code>npx junheng link</code>。</p>` +
      '<p lang="en">Who runs the platform can use a one-time link: run <code>npx junheng link</code> on its machine.</p>',
  });
}
