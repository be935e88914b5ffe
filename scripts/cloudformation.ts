// What CloudFormation would create from a template. Evaluates its rules, conditions and functions. The resources are
// data.

import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

/** A value of a template. A function of CloudFormation is an object: `{ "Fn::Sub": … }`. */
type Value = undefined | string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** A parameter of a template. */
export interface Parameter {
  readonly Type: string;
  readonly Default?: string | number;
  readonly AllowedPattern?: string;
  readonly AllowedValues?: readonly string[];
  readonly MaxLength?: number;
  readonly ConstraintDescription?: string;
}

/** A template. Its functions are not evaluated. */
export interface Template {
  readonly Parameters: Readonly<Record<string, Parameter>>;
  readonly Rules?: Readonly<Record<string, Rule>>;
  readonly Conditions?: Readonly<Record<string, Value>>;
  readonly Resources: Readonly<Record<string, { readonly Condition?: string; readonly Properties: Value }>>;
}

interface Rule {
  readonly RuleCondition?: Value;
  readonly Assertions: readonly { readonly Assert: Value; readonly AssertDescription: string }[];
}

/** A stack as CloudFormation would create it. */
export interface Stack {
  /** The descriptions of the assertions that do not hold. CloudFormation would refuse to create the stack. */
  readonly refusals: readonly string[];
  /** The properties of each resource whose condition holds. */
  readonly resources: Readonly<Record<string, ReturnType<typeof JSON.parse>>>;
}

/** Where the stacks are created: as in all examples of the documentation. */
const PLACE: Readonly<Record<string, Value>> = {
  'AWS::Partition': 'aws',
  'AWS::AccountId': '111122223333',
  'AWS::Region': 'eu-west-1',
  'AWS::NoValue': undefined,
};

/** Reads a template in YAML. */
export function readTemplate(yaml: string): Template {
  return JSON.parse(JSON.stringify(toData(parseDocument(yaml, { logLevel: 'silent' }).contents)));
}

/** A node of YAML. The tag `!Sub` is the function `Fn::Sub`, and the tag `!Ref` is `Ref`. */
function toData(node: unknown): unknown {
  const data = contentOf(node);
  if (!isNode(node) || node.tag === undefined || !node.tag.startsWith('!')) return data;
  const name = node.tag.slice(1);
  return { [name === 'Ref' ? name : `Fn::${name}`]: data };
}

function contentOf(node: unknown): unknown {
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [String(key), toData(value)]));
  if (isSeq(node)) return node.items.map(toData);
  return isScalar(node) ? node.value : null;
}

/** The stack of a template with these parameters. All others have their defaults. */
export function createStack(template: Template, given: Readonly<Record<string, string>>): Stack {
  const { Parameters, Rules = {}, Conditions = {}, Resources } = template;
  const isMet = (condition: Value) => condition === undefined || evaluate(condition) === true;
  const refusals = Object.values(Rules)
    .filter(({ RuleCondition }) => isMet(RuleCondition))
    .flatMap(({ Assertions }) => Assertions.filter(({ Assert }) => !isMet(Assert)))
    .map(({ AssertDescription }) => AssertDescription);
  const resources = Object.entries(Resources)
    .filter(([, { Condition }]) => isMet(Condition && { Condition }))
    .map(([name, { Properties }]) => [name, evaluate(Properties)] as const);
  return { refusals, resources: Object.fromEntries(resources) };

  function evaluate(value: Value): Value {
    if (typeof value !== 'object' || value === null) return value;
    if (isList(value)) return value.map(evaluate);
    const [[name, argument] = ['', undefined], ...others] = Object.entries(value);
    if (
      others.length === 0 &&
      (/^(?:Ref|Fn::\w+)$/.test(name) || (name === 'Condition' && typeof argument === 'string'))
    )
      return call(name, argument);
    const properties = Object.entries(value).map(([key, property]) => [key, evaluate(property)] as const);
    return Object.fromEntries(properties.filter(([, property]) => property !== undefined));
  }

  function call(name: string, argument: Value): Value {
    const [first, second, third] = isList(argument) ? argument : [argument];
    switch (name) {
      case 'Ref':
        return reference(text(first));
      case 'Condition':
        return evaluate(Conditions[text(first)]);
      case 'Fn::If':
        return evaluate(isMet({ Condition: first }) ? second : third);
      case 'Fn::Equals':
        return evaluate(first) === evaluate(second);
      case 'Fn::Not':
        return !isMet(first);
      case 'Fn::And':
        return isMet(first) && isMet(second);
      case 'Fn::Join':
        return list(second).map(text).join(text(first));
      case 'Fn::Split':
        return text(second).split(text(first));
      case 'Fn::Select':
        return list(second)[Number(first)];
      case 'Fn::Sub':
        return substitute(text(first), second);
      default:
        throw new Error(`${name} is not evaluated here`);
    }
  }

  function reference(name: string): Value {
    if (name in PLACE) return PLACE[name];
    const parameter = Parameters[name];
    // A resource is known by its name alone.
    if (parameter === undefined) return name;
    const value = given[name] ?? parameter.Default;
    if (value === undefined) throw new Error(`The parameter ${name} is required`);
    return parameter.Type === 'CommaDelimitedList' ? String(value).split(',') : value;
  }

  function substitute(source: string, variables: Value = {}): string {
    return source.replace(/\$\{([\w:]+)\}/g, (_, name: string) =>
      text(isObject(variables) && name in variables ? variables[name] : reference(name)),
    );
  }

  function text(value: Value): string {
    const evaluated = evaluate(value);
    if (typeof evaluated === 'string' || typeof evaluated === 'number') return String(evaluated);
    throw new Error(`${JSON.stringify(value)} is not a text`);
  }

  function list(value: Value): readonly Value[] {
    const evaluated = evaluate(value);
    if (isList(evaluated)) return evaluated;
    throw new Error(`${JSON.stringify(value)} is not a list`);
  }
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isObject(value: Value): value is { readonly [name: string]: Value } {
  return typeof value === 'object' && value !== null && !isList(value);
}
