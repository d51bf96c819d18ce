import { afterAll, beforeAll } from 'vitest';
import { HTTP_FORMATS } from '../../src/scoring/http/http-scorer-options.ts';
import { type FakeRemote, startFakeRemote } from '../support/scoring/fake-remote.ts';
import { describeScorer } from './scorer-suite.ts';

let remote: FakeRemote;

beforeAll(async () => {
  remote = await startFakeRemote();
});

afterAll(() => remote.close());

for (const format of HTTP_FORMATS) {
  describeScorer(`the http scorer in the ${format} format`, () => ({
    kind: 'http',
    format,
    url: remote.url(format),
  }));
}
