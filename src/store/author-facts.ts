/** What the record says of authors, for many comments in one statement. */
import type { AuthorFacts } from '../domain/facts.ts';
import type { Database } from './database.ts';

/** One comment whose author is asked about. */
export interface AuthorQuestion {
  commentId: string;
  siteId: string;
  authorId: string;
  /** The comment's own fold and SHA-256 (hex): what its duplicates share. */
  fold: string;
  textSha256: string;
}

/** How many of an author's latest comments are looked at: the bound of every count. */
export const HISTORY_LIMIT = 300;
/** How many of the latest decided ones make the author's history. */
export const DECIDED_LIMIT = 100;

// Comment ids are UUIDs of version 7, so "before this one" is a comparison of ids, and one backward walk of the
// author's index serves all counts.
const SELECT = `
select i.c as comment_id, st.standing, h.*
from json_to_recordset($1::json) as i(c uuid, s uuid, a text, f text, h text)
left join author_standing st on st.site_id = i.s and st.author_id = i.a
cross join lateral (
  select
    count(*) filter (where age < interval '1 minute') as n1m,
    count(*) filter (where age < interval '10 minutes') as n10m,
    count(*) filter (where age < interval '1 hour') as n1h,
    count(*) filter (where age < interval '24 hours') as n24h,
    count(*) filter (where same and age < interval '1 minute') as d1m,
    count(*) filter (where same and age < interval '10 minutes') as d10m,
    count(*) filter (where same and age < interval '1 hour') as d1h,
    count(*) filter (where same and age < interval '24 hours') as d24h,
    count(*) filter (where nth <= ${DECIDED_LIMIT} and status = 'approved') as approved,
    count(*) filter (where nth <= ${DECIDED_LIMIT} and status = 'rejected') as rejected,
    count(*) filter (where nth <= ${DECIDED_LIMIT} and status = 'flagged') as flagged
  from (
    select me.created_at - c.created_at as age, c.status, row_number() over (order by c.id desc) as nth,
      c.id <> i.c and (c.fold = i.f or c.text_sha256 = decode(i.h, 'hex')) as same
    from comment me
    cross join lateral (
      select * from comment c
      where c.site_id = i.s and c.author_id = i.a and c.id < i.c
      order by c.id desc limit ${HISTORY_LIMIT}
    ) c
    where me.id = i.c
  ) earlier
) h`;

/** Per comment id the author's facts, the comment itself included in every count of comments and duplicates. */
export async function selectAuthorFacts(
  database: Database,
  questions: readonly AuthorQuestion[],
): Promise<Map<string, AuthorFacts>> {
  const facts = new Map<string, AuthorFacts>();
  if (questions.length === 0) return facts;
  const result = await database.pool.query({
    name: 'select-author-facts',
    text: SELECT,
    values: [
      JSON.stringify(
        questions.map((q) => ({ c: q.commentId, s: q.siteId, a: q.authorId, f: q.fold, h: q.textSha256 })),
      ),
    ],
  });
  for (const r of result.rows) {
    facts.set(r.comment_id, {
      isBanned: r.standing === 'banned',
      isTrusted: r.standing === 'trusted',
      approvedCount: Number(r.approved),
      rejectedCount: Number(r.rejected),
      flaggedCount: Number(r.flagged),
      commentCounts: withItself(r.n1m, r.n10m, r.n1h, r.n24h),
      duplicateCounts: withItself(r.d1m, r.d10m, r.d1h, r.d24h),
    });
  }
  return facts;
}

/** The statement counts the earlier comments; the comment itself is one more in every window. */
function withItself(m1: string, m10: string, h1: string, h24: string): AuthorFacts['commentCounts'] {
  return { '1m': Number(m1) + 1, '10m': Number(m10) + 1, '1h': Number(h1) + 1, '24h': Number(h24) + 1 };
}
