/** What a matter is called, from the titles of its items. Pure. */
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { titleWords } from "./title-words.ts";

/** What is done with a matter, told before its name or behind a dash. */
const before =
  /^(?:lukket(?: punkt| sag)?\s*[:-]\s*|(?:endelig )?(?:vedtagelse|godkendelse|drøftelse|behandling|genoptagelse|igangsætning) af |(?:orientering|beslutning|temadrøftelse) om |(?:status|opfølgning) (?:på|vedr\.?) |(?:forslag|udkast|høring|ansøgning) (?:til|om) )/iu;
const behind =
  /\s*(?:[-–,]\s*(?:(?:\d\. ?behandling|skema [a-c]|forslag|endelig vedtagelse|endelig godkendelse|høring(?:ssvar)?|til (?:offentlig )?høring|udkast|status|opfølgning|orientering|drøftelse|genoptagelse|genbehandling|udsat(?: sag)?|ændringer|anlægsbevilling|bevilling|regnskab|proces)(?: \p{L}+){0,2})|\((?:\p{Lu}|\d\. ?behandling|fortsat)\))\s*$/iu;

/** The title that has most in common with the others and least beside, without what is only done with it. */
export function caseTitle(titles: readonly (string | null)[], danish: Danish): string | null {
  const told = titles.flatMap((title) => title ?? []);
  const read = told.map((title) => ({ title, ...titleWords(danish, title) }));
  const scored = read.map((one) => {
    const others = read.filter((other) => other !== one);
    const shared = others.map(({ keys }) => [...one.keys].filter((key) => keys.has(key)).length);
    const common = shared.reduce((sum, count) => sum + count, 0) / Math.max(1, others.length);
    return { title: withoutDoing(one.title), score: common - one.title.length / 200 };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best?.title ?? null;
}

function withoutDoing(title: string): string {
  const name = title.replace(behind, "").replace(before, "").trim();
  const kept = name === "" ? title : name;
  return kept.charAt(0).toUpperCase() + kept.slice(1);
}
