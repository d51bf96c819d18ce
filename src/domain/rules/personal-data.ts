/** Somebody's address, number or account in public: the harm is done once readers have seen it. */
import type { Policy } from '../policy.ts';
import { NO_OBJECTION, type Objection, type Rule } from './rule.ts';

const HOLDS: [kind: keyof Policy['personalData'], message: string][] = [
  ['email', 'Holds an e-mail address.'],
  ['phone', 'Holds a phone number.'],
  ['iban', 'Holds a bank account number (IBAN).'],
];

/** One flag a kind that the site watches for and the text holds. */
export const personalData: Rule = ({ policy }, facts) => {
  let objections: Objection[] | null = null;
  for (const [kind, message] of HOLDS) {
    if (!policy.personalData[kind] || facts.personalData[kind] === 0) continue;
    objections ??= [];
    objections.push({ outcome: 'flag', reason: { code: 'personal-data', message } });
  }
  return objections ?? NO_OBJECTION;
};
