/** A site's policy: read it, publish the next version, and see beforehand what that would do. */
import { outcomeSchema, reasonSchema } from '../http/comment-view-schema.ts';
import { jsonReply, problemReply } from '../http/reply.ts';
import { moderatorHeaders, wholeNumber } from '../http/request-fields.ts';
import { defineRoute, type Route } from '../http/route.ts';
import { z } from '../http/zod.ts';
import type { PublishResult } from '../moderation/moderation.ts';
import type { PolicySchema } from './policy-schema.ts';

const PATH = '/v1/policy';
const TAG = 'Policy';

/** 200,000 characters of word list with every one escaped, their frames, and as much again for hosts. */
const MAX_POLICY_BYTES = 4 * 1024 * 1024;
const MAX_VERSION = 2_147_483_647;

/** A version as `ETag` gives it, or bare, as people type it. */
const IF_MATCH = /^(?:W\/)?"?(\d{1,10})"?$/;

const counts = z.strictObject({ approve: z.int(), flag: z.int(), reject: z.int() });
const simulationSchema = z
  .strictObject({
    counts: z.strictObject({ before: counts, after: counts }),
    changed: z.int(),
    examples: z.array(
      z.strictObject({
        id: z.string(),
        externalId: z.string().nullable(),
        before: outcomeSchema,
        after: outcomeSchema,
        reasons: z.array(reasonSchema),
      }),
    ),
  })
  .openapi('Simulation');

/** The routes; `policySchema` fills in what a body leaves out. */
export function policyRoutes(policySchema: PolicySchema): Route[] {
  const policyView = z.strictObject({ version: z.int(), policy: policySchema }).openapi('PolicyVersion');
  const etag = { ETag: 'The version in quotes, for `If-Match`.' };

  const getPolicy = defineRoute(
    {
      method: 'get',
      path: PATH,
      summary: 'Get the policy',
      tag: TAG,
      scopes: ['read', 'review', 'admin'],
      query: z.strictObject({
        version: wholeNumber(0, MAX_VERSION)
          .optional()
          .openapi({ description: 'An earlier version; the current one where it is left out.' }),
      }),
      responses: {
        200: {
          description: 'The policy and its version.',
          content: { 'application/json': policyView },
          headers: etag,
        },
      },
      problems: ['not-found'],
    },
    async ({ context, caller, query }) => {
      const found = await context.moderation.getPolicy(caller.siteId, query.version);
      if (found === null) return problemReply('not-found', 'There is no such version of the policy.');
      return versionReply(found);
    },
  );

  const putPolicy = defineRoute(
    {
      method: 'put',
      path: PATH,
      summary: 'Publish a policy',
      description: 'Becomes the next version. `If-Match` names the version that it was made from.',
      tag: TAG,
      scopes: ['admin'],
      headers: moderatorHeaders.extend({
        'if-match': z.string().max(100).optional().openapi({ example: '"3"' }),
      }),
      body: { kind: 'json', schema: policySchema, maxBytes: MAX_POLICY_BYTES },
      responses: {
        200: { description: 'Published.', content: { 'application/json': policyView }, headers: etag },
      },
      problems: ['bad-request', 'precondition-required', 'version-conflict', 'unscored-attribute'],
    },
    async ({ context, caller, headers, body }) => {
      const ifMatch = headers['if-match'];
      if (ifMatch === undefined) {
        return problemReply('precondition-required', 'Send `If-Match` with the version you started from.');
      }
      const version = IF_MATCH.exec(ifMatch)?.[1];
      if (version === undefined) {
        return problemReply('bad-request', '`If-Match` must hold one version, such as "3".');
      }
      const publishedBy = headers['winnow-moderator'] ?? caller.keyName;
      const published = await context.moderation.publishPolicy(
        caller.siteId,
        body,
        Number(version),
        publishedBy,
      );
      return published.ok ? versionReply(published) : refusalReply(published.error);
    },
  );

  const simulatePolicy = defineRoute(
    {
      method: 'post',
      path: `${PATH}/simulate`,
      summary: 'Try a policy',
      description: 'What it would have come to on the last decided comments. Nothing is changed.',
      tag: TAG,
      scopes: ['admin'],
      body: {
        kind: 'json',
        schema: z.strictObject({ policy: policySchema, last: z.int().min(1).max(10_000) }),
        maxBytes: MAX_POLICY_BYTES,
      },
      responses: {
        200: { description: 'Before and after.', content: { 'application/json': simulationSchema } },
      },
    },
    async ({ context, caller, body }) =>
      jsonReply(200, await context.moderation.simulatePolicy(caller.siteId, body.policy, body.last)),
  );

  return [getPolicy, putPolicy, simulatePolicy];
}

function versionReply({ version, policy }: { version: number; policy: unknown }) {
  return jsonReply(200, { version, policy }, { ETag: `"${version}"` });
}

function refusalReply(error: (PublishResult & { ok: false })['error']) {
  if (error.type === 'version-conflict') {
    const detail = `The current version is ${error.current}. Look at it, then publish on top of it.`;
    return problemReply('version-conflict', detail, { current: error.current });
  }
  return problemReply(
    'unscored-attribute',
    `No active scorer gives: ${error.attributes.join(', ')}. Leave it out.`,
  );
}
