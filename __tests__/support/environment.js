// Jest's environment for Node with an ordinary global object. Jest's own looks up every global (Math, Map, Error…) through a
// proxy, which makes code that uses them several times slower.

import { constants, createContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

export default class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    const context = createContext(constants.DONT_CONTEXTIFY);
    for (const name of Object.getOwnPropertyNames(this.global)) {
      if (!(name in context)) Object.defineProperty(context, name, lazily(context, name, this.global));
    }
    for (const name of ['Buffer', 'ArrayBuffer', 'Uint8Array', 'process']) context[name] = this.global[name];
    context.global = context;
    context.Error.stackTraceLimit = this.global.Error.stackTraceLimit;
    this.global = context;
    this.context = context;
  }

  /** Prints what the programs of a failed test have printed (printed.ts). */
  handleTestEvent({ name, test }) {
    if (name === 'test_start') this.global.printedInTest = [];
    if (name === 'test_done' && test.errors.length > 0)
      process.stderr.write(`${[test.name, ...this.global.printedInTest].join('\n')}\n`);
  }
}

/** A global that is copied from another global object on first use, since Node loads some globals only then. */
function lazily(context, name, from) {
  const set = (value) =>
    Object.defineProperty(context, name, { value, configurable: true, enumerable: true, writable: true });
  const get = () => {
    set(from[name]);
    return from[name];
  };
  return { configurable: true, enumerable: true, get, set };
}
