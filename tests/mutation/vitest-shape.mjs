/** The parts of Vitest that pure unit tests use, with Vitest's own `expect`; tests are collected instead of run. */
import { format } from 'node:util';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);

let collected = [];
let suite = { name: '', parent: null, beforeEach: [], afterEach: [] };

/** The tests that `load` declares. */
export async function collect(load) {
  collected = [];
  await load();
  return collected;
}

export function describe(name, body) {
  suite = { name: `${suite.name}${name} > `, parent: suite, beforeEach: [], afterEach: [] };
  try {
    body();
  } finally {
    suite = suite.parent;
  }
}

export function it(name, ...rest) {
  const body = rest.find((r) => typeof r === 'function');
  const own = suite;
  collected.push({
    name: own.name + name,
    run: own.name && hooksOf(own).length > 0 ? () => runWithHooks(own, body) : body,
  });
}

export const test = it;

function hooksOf(own) {
  return own ? [...hooksOf(own.parent), ...own.beforeEach, ...own.afterEach] : [];
}

async function runWithHooks(own, body) {
  const chain = [];
  for (let s = own; s; s = s.parent) chain.unshift(s);
  for (const s of chain) for (const hook of s.beforeEach) await hook();
  try {
    await body();
  } finally {
    for (const s of chain.reverse()) for (const hook of s.afterEach) await hook();
  }
}

export function beforeEach(hook) {
  suite.beforeEach.push(hook);
}

export function afterEach(hook) {
  suite.afterEach.push(hook);
}

const each = (declare) => (cases) => (name, body) => {
  // As Vitest does: cases are spread where all of them are lists.
  const areLists = cases.every((c) => Array.isArray(c));
  for (const c of cases) {
    const values = areLists ? c : [c];
    declare(format(name, ...values), () => body(...values));
  }
};
it.each = each(it);
describe.each = each(describe);
