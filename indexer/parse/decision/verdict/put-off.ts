/** Things that a decision puts off or takes out, beside what it adopts: "Retningslinjerne blev godkendt, og puljen blev udsat." */
import type { Clause } from "../language/clause.ts";
import { saysItAlone } from "../language/contrary.ts";
import { objectOf, subjectOf, type Told, themeOf } from "./actors.ts";
import { fits } from "./clause-verdict.ts";
import { isElsewhen } from "./elsewhen.ts";
import { evidenceOf } from "./evidence.ts";
import { type Frame, frames } from "./frames.ts";
import { countedParts, thingOf } from "./thing.ts";
import { unqualified, type Verdict } from "./verdict.ts";

const definite = new RegExp(
  `^(?!mødet$|noget$|meget$|intet$|andet$)(?:[a-zæøå-]{3,}(?:en|et|erne|ene)|(?:${countedParts}|delområde) [\\da-z]{1,3})$`,
);
const puttingOff = /^(?:udsætte|udskyde|udgå|trække|tilbagetrække)$/;

/** The thing's own end; a verdict only where it is one of those that were before the body. Null where none is told. */
export function putOff(clause: Clause, before: Told): Verdict | null {
  if (clause.kind !== "main" || /[nxmkQ]/.test(clause.tags)) return null;
  // "Mødeplanen godkendes, dog flyttes mødet i maj": that changes what is adopted.
  if (/\bdog\b/.test(clause.text)) return null;
  for (const [at, { deciding }] of clause.words.entries())
    for (const one of deciding) {
      const { outcome } = one.verb;
      if (outcome === null || !puttingOff.test(one.verb.verb) || !saysItAlone(one.verb)) continue;
      const frame = frames.find((each) => isPlain(each) && fits(each, clause, at, one));
      if (!frame || isElsewhen(clause, at, one.form)) continue;
      // "Udvalget udsatte puljen", but "Puljen udgik"
      const byBody = frame.who === "actor" && one.verb.by !== "motion";
      if (byBody && subjectOf(clause, at, before) !== "own") continue;
      const about = byBody ? objectOf(clause, at) : themeOf(clause, at, before);
      const thing = thingOf(clause, about, clause.tags.indexOf(about, byBody ? at + 1 : 0));
      if (!definite.test(thing)) continue;
      const place = evidenceOf({ clause, at, deciding: one, frame }, false);
      const rule = `${one.verb.verb}, of a thing`;
      const plain = { ...unqualified, bare: false, strength: "firm", matter: "main" } as const;
      return { ...plain, ...place, outcome, thing, scope: thing, rule };
    }
  return null;
}

/** Told as done, by the body or by nobody that is named. */
const isPlain = ({ who, name }: Frame) => who === "nobody" || name === "active";
