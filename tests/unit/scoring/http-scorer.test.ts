import { describe, expect, it } from 'vitest';
import { remoteScore, send } from '../../support/scoring/fake-remote.ts';
import { piece, SECRET, useFakeRemote } from '../../support/scoring/use-fake-remote.ts';

const inUse = useFakeRemote();

describe('the formats of remote scorers', () => {
  it('asks Perspective for its attributes, one text a request, and not to keep it', async () => {
    const scorer = inUse.open('perspective');
    const answers = await scorer.score([piece('one'), piece('two', 'de')]);
    expect(answers.map((scores) => scores.toxicity)).toEqual(
      ['one', 'two'].map((text) => remoteScore(text) / 1.08),
    );
    expect(answers[0]).toMatchObject({ spam: null, sexually_explicit: null });
    const german = inUse.remote.requests.find((request) => request.body.comment.text === 'two');
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
    await inUse.open('perspective').score([piece('one', null)]);
    expect(inUse.remote.requests[0]?.body).not.toHaveProperty('languages');
  });

  it('asks again without the attributes that Perspective does not have in the language', async () => {
    inUse.remote.intercept = (request, response) => {
      const missing = ['THREAT', 'INSULT'].find((name) => name in request.body.requestedAttributes);
      if (missing === undefined) return false;
      const detail = {
        '@type': 'type.googleapis.com/google.commentanalyzer.v1alpha1.Error',
        errorType: 'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE',
        languageNotSupportedByAttributeError: { requestedLanguages: ['sv'], attribute: missing },
      };
      return send(response, 400, { error: { code: 400, status: 'INVALID_ARGUMENT', details: [detail] } });
    };
    const [scores] = await inUse.open('perspective').score([piece('hej', 'sv')]);
    expect(scores).toMatchObject({ threat: null, insult: null });
    expect(scores?.toxicity).toBeTypeOf('number');
    expect(inUse.remote.requests).toHaveLength(3);
  });

  it('reads a left-out Perspective value as the zero that proto3 leaves out', async () => {
    inUse.remote.change = () => ({
      attributeScores: { TOXICITY: { summaryScore: { type: 'PROBABILITY' } } },
    });
    const [scores] = await inUse.open('perspective').score([piece('one')]);
    expect(scores).toMatchObject({ toxicity: 0, insult: null });
  });

  it('asks OpenAI for many texts at once and takes the highest of the categories that an attribute has', async () => {
    const [first, second] = await inUse
      .open('openai', { model: 'omni-moderation-2024-09-26' })
      .score([piece('one'), piece('two')]);
    expect(inUse.remote.requests).toHaveLength(1);
    expect(inUse.remote.requests[0]).toMatchObject({
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
    const [scores] = await inUse.open('winnow').score([{ text: 'one', language: 'fr', context }]);
    expect(inUse.remote.requests[0]).toMatchObject({
      path: '/winnow/score',
      headers: { authorization: `Bearer ${SECRET}` },
      body: { items: [{ id: '0', text: 'one', language: 'fr', context }] },
    });
    expect(scores?.spam).toBeCloseTo(remoteScore('one') / 1.04);
  });

  it('asks without a key where there is none', async () => {
    await inUse.open('perspective', { apiKey: undefined }).score([piece('one')]);
    await inUse.open('winnow', { apiKey: undefined }).score([piece('one')]);
    expect(inUse.remote.requests[0]?.path).toBe('/perspective/comments:analyze');
    expect(inUse.remote.requests[1]?.headers).not.toHaveProperty('authorization');
  });

  it('reads attributes from the names that the settings give', async () => {
    const scorer = inUse.open('perspective', { attributes: { spam: ['SPAM'], insult: ['INSULT'] } });
    expect(scorer.attributes).toEqual(['insult', 'spam']);
    const [scores] = await scorer.score([piece('one')]);
    expect(Object.keys(inUse.remote.requests[0]?.body.requestedAttributes).sort()).toEqual([
      'INSULT',
      'SPAM',
    ]);
    expect(scores?.spam).toBeTypeOf('number');
    expect(scores?.toxicity).toBeNull();
  });

  it('names itself by format, host and remote model, unless the settings name it', () => {
    const host = new URL(inUse.remote.url('openai')).host;
    expect(inUse.open('openai').model).toBe(`http-openai@${host}`);
    expect(inUse.open('openai', { model: 'm-1' }).model).toBe(`http-openai@${host}/m-1`);
    expect(inUse.open('openai', { modelName: 'ours-2' }).model).toBe('ours-2');
  });

  it('sends at most 20 KB, no lone surrogate, and nothing for a text without a visible character', async () => {
    const answers = await inUse
      .open('winnow')
      .score([piece('€'.repeat(9_000)), piece('a\ud800b'), piece(' \n\u200b')]);
    const items = inUse.remote.requests[0]?.body.items;
    expect(Buffer.byteLength(items[0].text)).toBeLessThanOrEqual(20_480);
    expect(Buffer.byteLength(items[0].text)).toBeGreaterThan(20_000);
    expect(items[1].text).toBe('a\ufffdb');
    expect(items).toHaveLength(2);
    expect(answers[2]).toMatchObject({ toxicity: 0, spam: 0 });
  });
});
