import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpScorer } from '../../../src/scoring/http/http-scorer.ts';
import {
  HTTP_FORMATS,
  type HttpFormat,
  type HttpScorerOptions,
} from '../../../src/scoring/http/http-scorer-options.ts';
import type { Scorer } from '../../../src/scoring/scorer.ts';
import { type FakeRemote, remoteScore, send, startFakeRemote } from '../../support/scoring/fake-remote.ts';

let remote: FakeRemote;
const scorers: Scorer[] = [];

beforeEach(async () => {
  remote = await startFakeRemote();
});

afterEach(async () => {
  await Promise.all(scorers.splice(0).map((scorer) => scorer.close()));
  await remote.close();
});

const SECRET = 'secret-key-0123456789';

function open(format: HttpFormat, options: Partial<HttpScorerOptions> = {}): Scorer {
  const scorer = createHttpScorer({
    format,
    url: remote.url(format),
    apiKey: SECRET,
    timeoutMs: 1_000,
    ...options,
  });
  scorers.push(scorer);
  return scorer;
}

const piece = (text: string, language: string | null = 'en') => ({ text, language });

describe('the formats of remote scorers', () => {
  it('asks Perspective for its attributes, one text a request, and not to keep it', async () => {
    const scorer = open('perspective');
    const answers = await scorer.score([piece('one'), piece('two', 'de')]);
    expect(answers.map((scores) => scores.toxicity)).toEqual(
      ['one', 'two'].map((text) => remoteScore(text) / 1.08),
    );
    expect(answers[0]).toMatchObject({ spam: null, sexually_explicit: null });
    const german = remote.requests.find((request) => request.body.comment.text === 'two');
    expect(german?.path).toBe(`/perspective/comments:analyze?key=${SECRET}`);
    expect(german?.body).toEqual({
      comment: { text: 'two', type: 'PLAIN_TEXT' },
      requestedAttributes: {
        TOXICITY: {},
        SEVERE_TOXICITY: {},
        IDENTITY_ATTACK: {},
        INSULT: {},
        PROFANITY: {},
        THREAT: {},
      },
      doNotStore: true,
      languages: ['de'],
    });
  });

  it('leaves the language to Perspective where nobody knows it', async () => {
    await open('perspective').score([piece('one', null)]);
    expect(remote.requests[0]?.body).not.toHaveProperty('languages');
  });

  it('asks again without the attributes that Perspective does not have in the language', async () => {
    remote.intercept = (request, response) => {
      const missing = ['THREAT', 'INSULT'].find((name) => name in request.body.requestedAttributes);
      if (missing === undefined) return false;
      const detail = {
        '@type': 'type.googleapis.com/google.commentanalyzer.v1alpha1.Error',
        errorType: 'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE',
        languageNotSupportedByAttributeError: { requestedLanguages: ['sv'], attribute: missing },
      };
      return send(response, 400, { error: { code: 400, status: 'INVALID_ARGUMENT', details: [detail] } });
    };
    const [scores] = await open('perspective').score([piece('hej', 'sv')]);
    expect(scores).toMatchObject({ threat: null, insult: null });
    expect(scores?.toxicity).toBeTypeOf('number');
    expect(remote.requests).toHaveLength(3);
  });

  it('reads a left-out Perspective value as the zero that proto3 leaves out', async () => {
    remote.change = () => ({ attributeScores: { TOXICITY: { summaryScore: { type: 'PROBABILITY' } } } });
    const [scores] = await open('perspective').score([piece('one')]);
    expect(scores).toMatchObject({ toxicity: 0, insult: null });
  });

  it('asks OpenAI for many texts at once and takes the highest of the categories that an attribute has', async () => {
    const [first, second] = await open('openai', { model: 'omni-moderation-2024-09-26' }).score([
      piece('one'),
      piece('two'),
    ]);
    expect(remote.requests).toHaveLength(1);
    expect(remote.requests[0]).toMatchObject({
      path: '/openai/moderations',
      headers: { authorization: `Bearer ${SECRET}` },
      body: { input: ['one', 'two'], model: 'omni-moderation-2024-09-26' },
    });
    // 'hate' is the shortest of toxicity's names, so the fake scores it highest.
    expect(first?.toxicity).toBeCloseTo(remoteScore('one') / 1.04);
    expect(first?.insult).toBeCloseTo(remoteScore('one') / 1.1);
    expect(second).toMatchObject({ profanity: null, severe_toxicity: null, spam: null });
  });

  it("speaks Winnow's own format, context included", async () => {
    const context = { title: 'A title', parent: 'A parent' };
    const [scores] = await open('winnow').score([{ text: 'one', language: 'fr', context }]);
    expect(remote.requests[0]).toMatchObject({
      path: '/winnow/score',
      headers: { authorization: `Bearer ${SECRET}` },
      body: { items: [{ id: '0', text: 'one', language: 'fr', context }] },
    });
    expect(scores?.spam).toBeCloseTo(remoteScore('one') / 1.04);
  });

  it('asks without a key where there is none', async () => {
    await open('perspective', { apiKey: undefined }).score([piece('one')]);
    await open('winnow', { apiKey: undefined }).score([piece('one')]);
    expect(remote.requests[0]?.path).toBe('/perspective/comments:analyze');
    expect(remote.requests[1]?.headers).not.toHaveProperty('authorization');
  });

  it('reads attributes from the names that the settings give', async () => {
    const scorer = open('perspective', { attributes: { spam: ['SPAM'], insult: ['INSULT'] } });
    expect(scorer.attributes).toEqual(['insult', 'spam']);
    const [scores] = await scorer.score([piece('one')]);
    expect(Object.keys(remote.requests[0]?.body.requestedAttributes).sort()).toEqual(['INSULT', 'SPAM']);
    expect(scores?.spam).toBeTypeOf('number');
    expect(scores?.toxicity).toBeNull();
  });

  it('names itself by format, host and remote model, unless the settings name it', () => {
    const host = new URL(remote.url('openai')).host;
    expect(open('openai').model).toBe(`http-openai@${host}`);
    expect(open('openai', { model: 'm-1' }).model).toBe(`http-openai@${host}/m-1`);
    expect(open('openai', { modelName: 'ours-2' }).model).toBe('ours-2');
  });

  it('sends at most 20 KB, no lone surrogate, and nothing for a text without a visible character', async () => {
    const answers = await open('winnow').score([
      piece('€'.repeat(9_000)),
      piece('a\ud800b'),
      piece(' \n\u200b'),
    ]);
    const items = remote.requests[0]?.body.items;
    expect(Buffer.byteLength(items[0].text)).toBeLessThanOrEqual(20_480);
    expect(Buffer.byteLength(items[0].text)).toBeGreaterThan(20_000);
    expect(items[1].text).toBe('a\ufffdb');
    expect(items).toHaveLength(2);
    expect(answers[2]).toMatchObject({ toxicity: 0, spam: 0 });
  });
});

describe('faults of remote scorers', () => {
  it.each(HTTP_FORMATS)('tries %s again after HTTP 500 and 429', async (format) => {
    remote.intercept = (_, response) => {
      const count = remote.requests.length;
      return count > 2 ? false : send(response, count === 1 ? 500 : 429, {});
    };
    const [scores] = await open(format).score([piece('one')]);
    expect(scores?.toxicity).toBeTypeOf('number');
    expect(remote.requests).toHaveLength(3);
  });

  it('waits as long as the service asks', async () => {
    remote.intercept = (_, response) =>
      remote.requests.length === 1 && send(response, 429, {}, { 'retry-after': '1' });
    const begin = performance.now();
    await open('winnow').score([piece('one')]);
    expect(performance.now() - begin).toBeGreaterThan(950);
  });

  it.each(HTTP_FORMATS)('is unavailable, not wrong, where %s keeps failing', async (format) => {
    remote.intercept = (_, response) => send(response, 503, 'down');
    await expect(open(format, { maxTries: 2 }).score([piece('one')])).rejects.toMatchObject({
      name: 'ScorerUnavailable',
      message: 'the remote scorer answered HTTP 503',
    });
    expect(remote.requests).toHaveLength(2);
  });

  it('gives up a service that is too slow, also one that dribbles', async () => {
    const slow = { timeoutMs: 150, maxTries: 1 };
    remote.intercept = async () => {
      await wait(2_000, undefined, { ref: false });
      return true;
    };
    const message = 'the remote scorer did not answer within 150 ms';
    await expect(open('winnow', slow).score([piece('one')])).rejects.toThrow(message);
    remote.intercept = (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
      return true;
    };
    await expect(open('winnow', slow).score([piece('one')])).rejects.toThrow(message);
  });

  it('is unavailable where nobody listens', async () => {
    const url = remote.url('winnow');
    await remote.close();
    await expect(open('winnow', { url, maxTries: 1 }).score([piece('one')])).rejects.toMatchObject({
      name: 'ScorerUnavailable',
      message: 'the remote scorer could not be reached (ECONNREFUSED)',
    });
  });

  it.each<[string, unknown]>([
    ['rubbish', 'not { json'],
    ['JSON of another shape', { hello: 'world' }],
    ['null', null],
    [
      'scores that are words',
      {
        items: [{ scores: { toxicity: 'high' } }],
        results: [{ category_scores: { hate: 'x' } }],
        attributeScores: { TOXICITY: { summaryScore: { value: 'high' } } },
      },
    ],
  ])('is unavailable where the answer is %s', async (_, body) => {
    remote.intercept = (_, response) => send(response, 200, body as string);
    for (const format of HTTP_FORMATS) {
      await expect(open(format, { maxTries: 1 }).score([piece('one')])).rejects.toMatchObject({
        name: 'ScorerUnavailable',
      });
    }
  });

  it.each([-0.1, 1.5, 1e300])('takes a score of %d for a bad answer', async (bad) => {
    remote.change = (answer) =>
      JSON.parse(JSON.stringify(answer, (_, value) => (typeof value === 'number' ? bad : value)));
    for (const format of HTTP_FORMATS) {
      await expect(open(format).score([piece('one')])).rejects.toMatchObject({ name: 'BadAnswer' });
    }
  });

  it('takes an answer without any score for a bad one, for nothing would object to such a text', async () => {
    remote.change = () => ({
      items: [{ scores: { toxicity: null } }],
      results: [{ category_scores: { violence: 0.2 } }],
      attributeScores: { FLIRTATION: { summaryScore: { value: 0.2 } } },
    });
    for (const format of HTTP_FORMATS) {
      await expect(open(format).score([piece('one')])).rejects.toMatchObject({ name: 'BadAnswer' });
    }
  });

  it('is unavailable where the service answers too few, too many, or in another order', async () => {
    const two = [piece('one'), piece('two')];
    remote.change = (answer) => ({ results: answer.results?.slice(1), items: answer.items?.slice(1) });
    await expect(open('openai').score(two)).rejects.toMatchObject({ name: 'ScorerUnavailable' });
    await expect(open('winnow').score(two)).rejects.toMatchObject({ name: 'ScorerUnavailable' });
    remote.change = (answer) => ({ items: [...answer.items, answer.items[0]] });
    await expect(open('winnow').score(two)).rejects.toMatchObject({ name: 'ScorerUnavailable' });
    remote.change = (answer) => ({ items: answer.items.reverse() });
    await expect(open('winnow').score(two)).rejects.toMatchObject({ name: 'ScorerUnavailable' });
  });

  it('blames the text where the service refuses it', async () => {
    remote.intercept = (_, response) => send(response, 400, { error: { message: 'Comment text too long.' } });
    await expect(open('perspective').score([piece('one')])).rejects.toMatchObject({
      name: 'BadAnswer',
      message: 'the remote scorer refused this text (HTTP 400)',
    });
    expect(remote.requests).toHaveLength(1);
  });

  it('does not try again where the key is refused, and shows it nowhere', async () => {
    remote.intercept = (_, response) => send(response, 401, { error: { message: `bad key ${SECRET}` } });
    for (const format of HTTP_FORMATS) {
      const error = await open(format)
        .score([piece('hidden words')])
        .catch((thrown: Error) => thrown);
      expect(error).toMatchObject({
        name: 'ScorerUnavailable',
        message: 'the remote scorer answered HTTP 401: check its address and key',
      });
      const shown = `${(error as Error).stack} ${JSON.stringify(error)}`;
      expect(shown).not.toContain(SECRET);
      expect(shown).not.toContain('hidden');
    }
    expect(remote.requests).toHaveLength(3);
  });

  it('follows no redirect', async () => {
    const other = await startFakeRemote();
    remote.intercept = (_, response) => send(response, 307, '', { location: `${other.url('winnow')}/score` });
    await expect(open('winnow').score([piece('one')])).rejects.toMatchObject({ name: 'ScorerUnavailable' });
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it('reads no more of an answer than it may', async () => {
    remote.change = (answer) => ({ ...answer, padding: 'x'.repeat(5_000) });
    await expect(open('winnow', { maxAnswerBytes: 4_000 }).score([piece('one')])).rejects.toMatchObject({
      name: 'ScorerUnavailable',
      message: 'the remote scorer answered more than 4000 bytes',
    });
    expect(remote.requests).toHaveLength(1);
  });

  it('leaves a service alone that keeps failing, and asks again after its rest', async () => {
    let isDown = true;
    remote.intercept = (_, response) => isDown && send(response, 500, {});
    const scorer = open('winnow', { maxTries: 1, failuresToRest: 3, restMs: 300 });
    for (let index = 0; index < 3; index++) await scorer.score([piece('one')]).catch(() => {});
    await expect(scorer.score([piece('one')])).rejects.toMatchObject({
      name: 'ScorerUnavailable',
      message: 'the remote scorer keeps failing and is not asked for a while',
    });
    expect(remote.requests).toHaveLength(3);
    isDown = false;
    await wait(350);
    expect((await scorer.score([piece('one')]))[0]?.toxicity).toBeTypeOf('number');
  });

  it('does not leave a service alone for refusing texts', async () => {
    remote.intercept = (_, response) => send(response, 400, {});
    const scorer = open('winnow', { failuresToRest: 2 });
    for (let index = 0; index < 5; index++) await scorer.score([piece('one')]).catch(() => {});
    expect(remote.requests).toHaveLength(5);
  });

  it('has no more requests open than it may', async () => {
    remote.intercept = async () => {
      await wait(10);
      return false;
    };
    const scorer = open('perspective', { maxConcurrent: 3 });
    await Promise.all(Array.from({ length: 20 }, (_, index) => scorer.score([piece(`text ${index}`)])));
    expect(remote.mostAtATime).toBe(3);
  });

  it('does not count the wait for its turn against a request', async () => {
    remote.intercept = async () => {
      await wait(100);
      return false;
    };
    const scorer = open('perspective', { maxConcurrent: 1, timeoutMs: 400, maxTries: 1 });
    const texts = Array.from({ length: 8 }, (_, index) => piece(`text ${index}`));
    expect(await Promise.all(texts.map((text) => scorer.score([text])))).toHaveLength(8);
  });

  it('ends a request whose signal is aborted, with its reason', async () => {
    remote.intercept = () => true;
    const controller = new AbortController();
    const reason = new Error('no longer wanted');
    const scores = open('winnow').score([piece('one')], controller.signal);
    setTimeout(() => controller.abort(reason), 50);
    await expect(scores).rejects.toBe(reason);
  });

  it('does not sit out the wait before the next try when the signal is aborted', async () => {
    remote.intercept = (_, response) => send(response, 503, {}, { 'retry-after': '4' });
    const reason = new Error('no longer wanted');
    const controller = new AbortController();
    const begin = performance.now();
    const scores = open('winnow').score([piece('one')], controller.signal);
    setTimeout(() => controller.abort(reason), 100);
    await expect(scores).rejects.toBe(reason);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  it.each([
    ['ftp://example.org', 'http or https'],
    ['not an address', 'http or https'],
    ['https://user:pass@example.org', 'as a setting'],
    ['https://example.org/v1?key=1', 'as a setting'],
  ])('does not start with the address %s', (url, message) => {
    expect(() => createHttpScorer({ format: 'winnow', url })).toThrow(message);
  });
});
