/** What a decision came to, with the words that say so. */
import type { Outcome } from "../../../contract/meeting.ts";
import { outcomeWords, possibleOutcomes } from "./outcome-cues.ts";
import {
  itemRules,
  type OutcomeRule,
  sentenceRules,
  type Told,
  talkRules,
} from "./outcome-rules.ts";

export type Judged = { readonly outcome: Outcome | null; readonly evidence: string | null };

/** What is decided is said in a decision's beginning or at its end: so many letters of each are judged. */
const judgedLetters = { beginning: 3000, end: 1000 };
/** Sentences that speak of what others, or others' papers, decided. */
const reported = /^(?:der var|tidligere|i henhold til)/i;

/**
 * Judges a decision: null without one; `other` where it only tells what happened, its first words being
 * the evidence of that.
 */
export function judgeOutcome(decision: string | null, recommendation: string): Judged {
  if (decision === null) return { outcome: null, evidence: null };
  const text = beginningAndEnd(decision);
  const parts = lettered(text);
  const judged =
    parts.length > 1 ? judgeParts(parts, recommendation) : judgeText(text, recommendation);
  return { ...judged, evidence: judged.evidence ?? firstWords(decision) };
}

/** The beginning of a text up to the end of its first sentence or line, some eighty letters at most. */
function firstWords(text: string): string {
  const [sentence = ""] = /^.*?(?:[.!?](?=\s)|$)/m.exec(text.trim()) ?? [];
  return sentence.length <= 80 ? sentence : sentence.slice(0, 80).replace(/\s+\S*$/, "");
}

function beginningAndEnd(decision: string): string {
  const { beginning, end } = judgedLetters;
  if (decision.length <= beginning + end) return decision;
  return `${decision.slice(0, beginning)}\n${decision.slice(-end)}`;
}

/** "Ad 1. …", "Ad 2-3: …": each answers one point of the recommendation. */
function lettered(decision: string): string[] {
  if (!decision.includes("Ad")) return [];
  const parts = decision.split(/^(?=Ad\.? ?\d+)/m).filter((part) => /^Ad\.? ?\d+/.test(part));
  const mark = /^Ad\.? ?\d+(?:\s*(?:-|–|og|,)\s*\d+)*\)?[.:)]?\s*/;
  return parts.map((part) => part.replace(mark, "").trim());
}

function judgeParts(parts: readonly string[], recommendation: string): Judged {
  const judged = parts.map((part) => judgeText(part, recommendation));
  const told = judged.filter((part) => part.evidence !== null);
  const [first] = told;
  if (!first) return { outcome: "other", evidence: null };
  if (told.every((part) => part.outcome === first.outcome)) return first;
  return { outcome: "mixed", evidence: told.map((part) => part.evidence).join(" / ") };
}

function judgeText(text: string, recommendation: string): Judged {
  const all = sentencesOf(text);
  const own = text.includes("ndringsforslag") ? all.filter(isOfItem) : all;
  const judged = judgeSentences(own) ?? (own === all ? null : judgeSentences(all));
  if (!judged) return { outcome: "other", evidence: null };
  return judged.outcome === "approved" ? withRefusal(judged, text, recommendation) : judged;
}

function judgeSentences(sentences: readonly Sentence[]): Judged | null {
  return (
    firstOf(sentences, itemRules) ??
    firstOf(sentences, sentenceRules) ??
    firstOf(sentences, talkRules)
  );
}

/** That an amendment fell says nothing of the item, unless nothing else is said. */
function isOfItem({ text }: Sentence): boolean {
  return !/^(?:faldet|forkastet|ikke vedtaget)|ændringsforslag/i.test(text);
}

/** A sentence, and the outcomes whose words occur in it at all. */
type Sentence = { readonly text: string; readonly possible: readonly Told[] };

/** Looked for from its blank on, of which a text has fewer than of letters. */
const sentenceEnd = /\s(?<=[.!?;]\s)\s*(?=["“”»]?[A-ZÆØÅ\d])/;

/** The sentences that may tell of any outcome. */
function sentencesOf(decision: string): Sentence[] {
  return decision.split("\n").flatMap((line) => {
    const words = outcomeWords(line);
    return words.length === 0
      ? []
      : line.split(sentenceEnd).flatMap((part) => toSentence(part, words));
  });
}

/** `words` are those of the sentence's line; a sentence with none of them tells nothing. */
function toSentence(printed: string, words: readonly string[]): Sentence[] {
  const possible = possibleOutcomes(words.filter((word) => printed.includes(word)));
  if (possible.length === 0) return [];
  const text = printed.replace(/^[-•·*\s]+/, "");
  return reported.test(text) ? [] : [{ text, possible }];
}

function firstOf(sentences: readonly Sentence[], rules: readonly OutcomeRule[]): Judged | null {
  for (const sentence of sentences) {
    const found = firstRule(sentence, rules);
    if (found) return found;
  }
  return null;
}

/** Of the rules that a sentence fits, the first in the table's order: the more particular one. */
function firstRule({ text, possible }: Sentence, rules: readonly OutcomeRule[]): Judged | null {
  for (const { outcome, pattern, unless } of rules) {
    const match = possible.includes(outcome) ? pattern.exec(text) : null;
    if (match && !unless?.test(text)) return { outcome, evidence: wholeWords(text, match) };
  }
  return null;
}

/** The words matched, the first of them whole: "Udsatterådet drøftede", not "rådet drøftede". */
function wholeWords(sentence: string, { 0: said, index }: RegExpExecArray): string {
  const before = /[\p{L}-]*$/u.exec(sentence.slice(0, index))?.[0] ?? "";
  return /^\s/.test(said) ? said.trim() : (before + said).trim();
}

const refusal =
  /(?:meddel(?:es|er)?|gives?|giver) (?:der )?afslag|afslag på|afvis(?:es|er|ning)|afslås/i;

/** To approve a recommendation to refuse is to approve; the evidence tells what was approved. */
function withRefusal(judged: Judged, text: string, recommendation: string): Judged {
  const here = refusal.exec(text)?.[0];
  const said = here ?? refusal.exec(recommendation)?.[0];
  if (said === undefined || judged.evidence?.includes("afslag")) return judged;
  const where = here === undefined ? "indstilling: " : "";
  return { ...judged, evidence: `${judged.evidence} (${where}${said})` };
}
