// Variables of the environment that more than one part reads. The first thing that a job loads reads them: nothing may be imported here.

/** The process environment. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The region of the machine, by the variables of AWS's tools; empty where they give none. */
export function ambientRegion(env: Env): string {
  return env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '';
}

/** The profile that variables of AWS's tools name, and by which of them; `undefined` where none does. */
export function profileOf(env: Env): { readonly name: string; readonly variable: string } | undefined {
  for (const variable of ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']) {
    const name = env[variable];
    if (name) return { name, variable };
  }
  return undefined;
}

const PROXIES = ['http_proxy', 'https_proxy', 'all_proxy'] as const;

/** A variable that names a proxy, in its lower case. */
export type ProxyVariable = (typeof PROXIES)[number];

/** How a variable of a proxy is written in this environment: its lower case goes before. */
export function spellingOf(name: ProxyVariable | 'no_proxy', env: Env): string {
  return env[name] ? name : name.toUpperCase();
}

/** Whether any variable names a proxy. */
export function namesProxy(env: Env): boolean {
  return PROXIES.some((name) => env[spellingOf(name, env)]);
}

/** The parts of NO_PROXY: hosts that are reached without a proxy. */
export function exceptionsOf(env: Env): readonly string[] {
  return (env[spellingOf('no_proxy', env)] ?? '').split(/[\s,]+/).filter((part) => part !== '');
}
