/** Perspective's attributes by their names, and what Winnow has in their place. */
import type { Attribute } from '../attribute.ts';

/** Those that Winnow has too, under the same names in lower case, and of which it has Perspective's scores to compare. */
export const PERSPECTIVE_NAMES: Readonly<Record<string, Attribute>> = {
  TOXICITY: 'toxicity',
  SEVERE_TOXICITY: 'severe_toxicity',
  IDENTITY_ATTACK: 'identity_attack',
  INSULT: 'insult',
  PROFANITY: 'profanity',
  THREAT: 'threat',
  SEXUALLY_EXPLICIT: 'sexually_explicit',
};

/** Those without a map (names from its documentation, "Attributes & Languages"), and what to do instead. */
const UNMAPPED: Readonly<Record<string, string>> = {
  SPAM: "Winnow judges spam, but no scores of Perspective's are at hand to compare: leave the default, or try thresholds with `winnow policy simulate`.",
  OBSCENE: 'Winnow does not judge it. PROFANITY is the nearest, with other scores.',
  FLIRTATION: 'Winnow does not judge it. SEXUALLY_EXPLICIT is the nearest, and is narrower.',
  ATTACK_ON_AUTHOR: 'Winnow does not judge it. INSULT is the nearest, and does not ask whom.',
  ATTACK_ON_COMMENTER: 'Winnow does not judge it. INSULT is the nearest, and does not ask whom.',
  INFLAMMATORY: 'Winnow does not judge it. TOXICITY is the nearest, and is narrower.',
  LIKELY_TO_REJECT: 'Winnow does not judge it. TOXICITY is the nearest, and is narrower.',
  INCOHERENT: 'Winnow judges nothing like it: leave it out.',
  UNSUBSTANTIAL:
    "Winnow judges nothing like it: leave it out. A policy's minLetters holds very short comments.",
};

/** Its bridging and persuasion attributes: what makes a comment worth reading, or how it sways. Winnow scores neither. */
const BRIDGING_OR_PERSUASION =
  /^(AFFINITY|COMPASSION|CONSTRUCTIVE|CURIOSITY|NUANCE|PERSONAL_STORY|REASONING|RESPECT|ALIENATION|FEARMONGERING|GENERALIZATION|MORAL_OUTRAGE|POWER_APPEAL|SCAPEGOATING)_EXPERIMENTAL$/;

export type NamedAttribute =
  | { ok: true; attribute: Attribute }
  /** `advice`: a sentence or two for whoever typed the name. */
  | { ok: false; advice: string };

/** What Winnow has for a name of Perspective's; case doesn't matter. */
export function findByPerspectiveName(typed: string): NamedAttribute {
  const name = typed.toUpperCase();
  const attribute = Object.hasOwn(PERSPECTIVE_NAMES, name) ? PERSPECTIVE_NAMES[name] : undefined;
  if (attribute !== undefined) return { ok: true, attribute };
  if (Object.hasOwn(UNMAPPED, name)) return { ok: false, advice: UNMAPPED[name] as string };
  if (BRIDGING_OR_PERSUASION.test(name))
    return { ok: false, advice: 'Winnow judges nothing like it: leave it out.' };
  const plain = name.replace(/_EXPERIMENTAL$/, '');
  if (plain !== name && Object.hasOwn(PERSPECTIVE_NAMES, plain)) {
    return { ok: false, advice: `It was another model's, with other scores. ${plain} is the nearest.` };
  }
  return {
    ok: false,
    advice: `Perspective has no such attribute that Winnow knows; it knows ${Object.keys(PERSPECTIVE_NAMES).join(', ')}.`,
  };
}
