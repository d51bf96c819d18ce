/** A comment with the judgement that people made of it: what `winnow fairness` measures on. */
import { listFieldErrors } from '../http/field-errors.ts';
import { commentText } from '../http/fields.ts';

export interface LabelledComment {
  text: string;
  isAbusive: boolean;
  /** As the site says; null: it doesn't say, and the words decide. */
  groups: string[] | null;
}

/** What the fields are called in the site's file. */
export interface LabelledFields {
  text: string;
  label: string;
  groups: string;
}

/** `fault` names the field and never quotes it. */
export type ReadLabelled = { ok: true; value: LabelledComment } | { ok: false; fault: string };

/** Longest name of a group, in characters: one that is longer is no name but a text in the wrong column. */
const MAX_GROUP_LENGTH = 64;
const MAX_GROUPS = 100;
const ABUSIVE = new Set(['true', '1', 'rejected']);
const CIVIL = new Set(['false', '0', 'approved']);
const TEXT = commentText();

/** Checks one row; fields that aren't named are passed over. */
export function readLabelled(row: Record<string, unknown>, fields: LabelledFields): ReadLabelled {
  const text = row[fields.text];
  if (text === undefined) return refuse(fields.text, 'is missing.');
  const parsed = TEXT.safeParse(text);
  if (!parsed.success) {
    return refuse(fields.text, listFieldErrors(parsed.error, text)[0]?.message ?? 'is no text.');
  }
  const isAbusive = readLabel(row[fields.label]);
  if (isAbusive === null) {
    return refuse(
      fields.label,
      'takes true, 1 or rejected for an abusive comment, and false, 0 or approved for another.',
    );
  }
  const groups = readGroups(row[fields.groups]);
  if (groups === 'fault') {
    return refuse(
      fields.groups,
      `takes at most ${MAX_GROUPS} names of at most ${MAX_GROUP_LENGTH} characters, as a list or with ";" between them.`,
    );
  }
  return { ok: true, value: { text: parsed.data, isAbusive, groups } };
}

function refuse(field: string, fault: string): ReadLabelled {
  return { ok: false, fault: `${field}: ${fault}` };
}

function readLabel(value: unknown): boolean | null {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return null;
  const word = String(value).trim().toLowerCase();
  if (ABUSIVE.has(word)) return true;
  return CIVIL.has(word) ? false : null;
}

/** Names are told apart without regard to case and outer blanks. */
function readGroups(value: unknown): string[] | null | 'fault' {
  if (value === undefined || value === null) return null;
  const names = typeof value === 'string' ? value.split(/[;|,]/) : value;
  if (!Array.isArray(names) || names.length > MAX_GROUPS) return 'fault';
  const groups = new Set<string>();
  for (const name of names as unknown[]) {
    if (typeof name !== 'string') return 'fault';
    const tidy = name.trim().toLowerCase();
    if (tidy.length > MAX_GROUP_LENGTH) return 'fault';
    if (tidy !== '') groups.add(tidy);
  }
  return [...groups];
}
