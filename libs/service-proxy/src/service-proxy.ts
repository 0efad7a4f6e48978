export { createProxy, type ProxyOptions } from './create-proxy.ts';
export type { MethodKind, Methods } from './methods.ts';
export { RemoteFault } from './remote-fault.ts';
export { serveApi, type ServedDoor } from './serve-api.ts';
export { carriesToken, serviceToken } from './service-token.ts';
