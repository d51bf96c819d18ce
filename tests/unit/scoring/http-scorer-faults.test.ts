import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createHttpScorer } from '../../../src/scoring/http/http-scorer.ts';
import { HTTP_FORMATS } from '../../../src/scoring/http/http-scorer-options.ts';
import { send, startFakeRemote } from '../../support/scoring/fake-remote.ts';
import { piece, SECRET, useFakeRemote } from '../../support/scoring/use-fake-remote.ts';

const inUse = useFakeRemote();

describe('faults of remote scorers', () => {
  it.each(HTTP_FORMATS)('tries %s again after HTTP 500 and 429', async (format) => {
    inUse.remote.intercept = (_, response) => {
      const count = inUse.remote.requests.length;
      return count > 2 ? false : send(response, count === 1 ? 500 : 429, {});
    };
    const [scores] = await inUse.open(format).score([piece('one')]);
    expect(scores?.toxicity).toBeTypeOf('number');
    expect(inUse.remote.requests).toHaveLength(3);
  });

  it('waits as long as the service asks', async () => {
    inUse.remote.intercept = (_, response) =>
      inUse.remote.requests.length === 1 && send(response, 429, {}, { 'retry-after': '1' });
    const begin = performance.now();
    await inUse.open('winnow').score([piece('one')]);
    expect(performance.now() - begin).toBeGreaterThan(950);
  });

  it.each(HTTP_FORMATS)('is unavailable, not wrong, where %s keeps failing', async (format) => {
    inUse.remote.intercept = (_, response) => send(response, 503, 'down');
    await expect(inUse.open(format, { maxTries: 2 }).score([piece('one')])).rejects.toMatchObject({
      name: 'ScorerUnavailable',
      message: 'the remote scorer answered HTTP 503',
    });
    expect(inUse.remote.requests).toHaveLength(2);
  });

  it('gives up a service that is too slow, also one that dribbles', async () => {
    const slow = { timeoutMs: 150, maxTries: 1 };
    inUse.remote.intercept = async () => {
      await wait(2_000, undefined, { ref: false });
      return true;
    };
    const message = 'the remote scorer did not answer within 150 ms';
    await expect(inUse.open('winnow', slow).score([piece('one')])).rejects.toThrow(message);
    inUse.remote.intercept = (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
      return true;
    };
    await expect(inUse.open('winnow', slow).score([piece('one')])).rejects.toThrow(message);
  });

  it('is unavailable where nobody listens', async () => {
    const url = inUse.remote.url('winnow');
    await inUse.remote.close();
    await expect(inUse.open('winnow', { url, maxTries: 1 }).score([piece('one')])).rejects.toMatchObject({
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
    inUse.remote.intercept = (_, response) => send(response, 200, body as string);
    for (const format of HTTP_FORMATS) {
      await expect(inUse.open(format, { maxTries: 1 }).score([piece('one')])).rejects.toMatchObject({
        name: 'ScorerUnavailable',
      });
    }
  });

  it.each([-0.1, 1.5, 1e300])('takes a score of %d for a bad answer', async (bad) => {
    inUse.remote.change = (answer) =>
      JSON.parse(JSON.stringify(answer, (_, value) => (typeof value === 'number' ? bad : value)));
    for (const format of HTTP_FORMATS) {
      await expect(inUse.open(format).score([piece('one')])).rejects.toMatchObject({ name: 'BadAnswer' });
    }
  });

  it('takes an answer without any score for a bad one, for nothing would object to such a text', async () => {
    inUse.remote.change = () => ({
      items: [{ scores: { toxicity: null } }],
      results: [{ category_scores: { violence: 0.2 } }],
      attributeScores: { FLIRTATION: { summaryScore: { value: 0.2 } } },
    });
    for (const format of HTTP_FORMATS) {
      await expect(inUse.open(format).score([piece('one')])).rejects.toMatchObject({ name: 'BadAnswer' });
    }
  });

  it('is unavailable where the service answers too few, too many, or in another order', async () => {
    const two = [piece('one'), piece('two')];
    inUse.remote.change = (answer) => ({ results: answer.results?.slice(1), items: answer.items?.slice(1) });
    await expect(inUse.open('openai').score(two)).rejects.toMatchObject({ name: 'ScorerUnavailable' });
    await expect(inUse.open('winnow').score(two)).rejects.toMatchObject({ name: 'ScorerUnavailable' });
    inUse.remote.change = (answer) => ({ items: [...answer.items, answer.items[0]] });
    await expect(inUse.open('winnow').score(two)).rejects.toMatchObject({ name: 'ScorerUnavailable' });
    inUse.remote.change = (answer) => ({ items: answer.items.reverse() });
    await expect(inUse.open('winnow').score(two)).rejects.toMatchObject({ name: 'ScorerUnavailable' });
  });

  it('blames the text where the service refuses it', async () => {
    inUse.remote.intercept = (_, response) =>
      send(response, 400, { error: { message: 'Comment text too long.' } });
    await expect(inUse.open('perspective').score([piece('one')])).rejects.toMatchObject({
      name: 'BadAnswer',
      message: 'the remote scorer refused this text (HTTP 400)',
    });
    expect(inUse.remote.requests).toHaveLength(1);
  });

  it('does not try again where the key is refused, and shows it nowhere', async () => {
    inUse.remote.intercept = (_, response) =>
      send(response, 401, { error: { message: `bad key ${SECRET}` } });
    for (const format of HTTP_FORMATS) {
      const error = await inUse
        .open(format)
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
    expect(inUse.remote.requests).toHaveLength(3);
  });

  it('follows no redirect', async () => {
    const other = await startFakeRemote();
    inUse.remote.intercept = (_, response) =>
      send(response, 307, '', { location: `${other.url('winnow')}/score` });
    await expect(inUse.open('winnow').score([piece('one')])).rejects.toMatchObject({
      name: 'ScorerUnavailable',
    });
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it('reads no more of an answer than it may', async () => {
    inUse.remote.change = (answer) => ({ ...answer, padding: 'x'.repeat(5_000) });
    await expect(inUse.open('winnow', { maxAnswerBytes: 4_000 }).score([piece('one')])).rejects.toMatchObject(
      {
        name: 'ScorerUnavailable',
        message: 'the remote scorer answered more than 4000 bytes',
      },
    );
    expect(inUse.remote.requests).toHaveLength(1);
  });

  it('leaves a service alone that keeps failing, and asks again after its rest', async () => {
    let isDown = true;
    inUse.remote.intercept = (_, response) => isDown && send(response, 500, {});
    const scorer = inUse.open('winnow', { maxTries: 1, failuresToRest: 3, restMs: 300 });
    for (let index = 0; index < 3; index++) await scorer.score([piece('one')]).catch(() => {});
    await expect(scorer.score([piece('one')])).rejects.toMatchObject({
      name: 'ScorerUnavailable',
      message: 'the remote scorer keeps failing and is not asked for a while',
    });
    expect(inUse.remote.requests).toHaveLength(3);
    isDown = false;
    await wait(350);
    expect((await scorer.score([piece('one')]))[0]?.toxicity).toBeTypeOf('number');
  });

  it('does not leave a service alone for refusing texts', async () => {
    inUse.remote.intercept = (_, response) => send(response, 400, {});
    const scorer = inUse.open('winnow', { failuresToRest: 2 });
    for (let index = 0; index < 5; index++) await scorer.score([piece('one')]).catch(() => {});
    expect(inUse.remote.requests).toHaveLength(5);
  });

  it('has no more requests open than it may', async () => {
    inUse.remote.intercept = async () => {
      await wait(10);
      return false;
    };
    const scorer = inUse.open('perspective', { maxConcurrent: 3 });
    await Promise.all(Array.from({ length: 20 }, (_, index) => scorer.score([piece(`text ${index}`)])));
    expect(inUse.remote.mostAtATime).toBe(3);
  });

  it('does not count the wait for its turn against a request', async () => {
    inUse.remote.intercept = async () => {
      await wait(100);
      return false;
    };
    const scorer = inUse.open('perspective', { maxConcurrent: 1, timeoutMs: 400, maxTries: 1 });
    const texts = Array.from({ length: 8 }, (_, index) => piece(`text ${index}`));
    expect(await Promise.all(texts.map((text) => scorer.score([text])))).toHaveLength(8);
  });

  it('ends a request whose signal is aborted, with its reason', async () => {
    inUse.remote.intercept = () => true;
    const controller = new AbortController();
    const reason = new Error('no longer wanted');
    const scores = inUse.open('winnow').score([piece('one')], controller.signal);
    setTimeout(() => controller.abort(reason), 50);
    await expect(scores).rejects.toBe(reason);
  });

  it('does not sit out the wait before the next try when the signal is aborted', async () => {
    inUse.remote.intercept = (_, response) => send(response, 503, {}, { 'retry-after': '4' });
    const reason = new Error('no longer wanted');
    const controller = new AbortController();
    const begin = performance.now();
    const scores = inUse.open('winnow').score([piece('one')], controller.signal);
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
