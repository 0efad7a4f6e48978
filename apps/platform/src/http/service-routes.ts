import type { Logger } from '@junheng/runtime';
import { serveApi, serviceToken } from '@junheng/service-proxy';
import { type DoorName, doorMethods, type Doors } from '../doors.ts';
import { sendMessage } from './answers.ts';
import { answerHealth, type HealthOptions } from './health-route.ts';
import type { Route } from './http-server.ts';

export type ServiceRouteOptions = HealthOptions & { doors: Partial<Doors>; secret: Uint8Array; log: Logger };

/** Every path of a process without the gateway: its health, and the doors of its services for the other processes. */
export function createServiceRoutes(options: ServiceRouteOptions): Route {
  const routes = new Map(Object.entries(options.doors).map(([name, api]) => [name, doorRoute(name as DoorName, api, options)]));
  return (request, response, { pathname }) => {
    const health = answerHealth(request, response, pathname, { ...options, isOperator: false });
    if (health !== null) return health;
    const door = routes.get(/^\/services\/([a-z-]+)\//.exec(pathname)?.[1] ?? '');
    return door ? door(request, response, pathname) : sendMessage(response, 404, notHere);
  };
}

function doorRoute<Name extends DoorName>(service: Name, api: Doors[DoorName], { secret, log }: ServiceRouteOptions) {
  return serveApi<Doors[Name]>({
    service,
    api: api as Doors[Name],
    methods: doorMethods[service],
    token: serviceToken(secret, service),
    log,
  });
}

const notHere = {
  code: 'NotHere',
  zh: '这里只有服务之间的接口；请打开平台的网址。',
  en: 'Only services speak here; open the address of the platform.',
};
