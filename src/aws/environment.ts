// Environment variables that several parts read. This file imports nothing, since it is loaded first.

/** The process environment. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The region set by the variables of AWS's tools: empty if none. */
export function ambientRegion(env: Env): string {
  return env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '';
}

/** The profile set by variables of AWS's tools, and the name of the variable: `undefined` if none. */
export function profileOf(env: Env): { readonly name: string; readonly variable: string } | undefined {
  for (const variable of ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']) {
    const name = env[variable];
    if (name) return { name, variable };
  }
  return undefined;
}

const PROXIES = ['http_proxy', 'https_proxy', 'all_proxy'] as const;

/** The lower-case name of a proxy variable. */
export type ProxyVariable = (typeof PROXIES)[number];

/** The spelling of a proxy variable in this environment: lower case takes precedence. */
export function spellingOf(name: ProxyVariable | 'no_proxy', env: Env): string {
  return env[name] ? name : name.toUpperCase();
}

/** Whether a proxy is configured. */
export function namesProxy(env: Env): boolean {
  return PROXIES.some((name) => env[spellingOf(name, env)]);
}

/** The parts of NO_PROXY: hosts that are reached without a proxy. */
export function exceptionsOf(env: Env): readonly string[] {
  return (env[spellingOf('no_proxy', env)] ?? '').split(/[\s,]+/).filter((part) => part !== '');
}
