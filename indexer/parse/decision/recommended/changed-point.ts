/** Points that are adopted as something else than what they say: "Godkendt, dog således at fristen bliver 8 uger". */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { letter } from "../language/letters.ts";
import { printedNumber, readNumber } from "../language/numbers.ts";
import { doesTheSame } from "./follows-point.ts";

type Point = { readonly text: string };

const change = new RegExp(
  `^[^.;\\n]*?(?:(?:\\s(?:således|sådan)|\\smed (?:den|følgende) (?:ændring|rettelse|justering)(?:er)?)[,:]?\\s+at\\s|[,.]\\s+dog\\s+(?!således|sådan|ikke|med|at|uden))((?:[^.;\\n]|\\.(?=\\s?[\\d${letter}]))*)`,
);

/** "Godkendt, idet fristen forlænges til 10 uger": a change, where the point has another figure. */
const another = /^[^.;\n]*?,\s+idet\s+([^.;\n]*)/;

/** Whether what `said`, the decision from its verdict on, changes is what this point asks for. */
export function isChanged(said: string, point: Point, points: readonly Point[]): boolean {
  const changed = change.exec(said.toLowerCase())?.[1];
  const text = point.text.toLowerCase();
  if (hasOtherFigure(another.exec(said.toLowerCase())?.[1] ?? "", text)) return true;
  if (changed === undefined) return false;
  if (hasOtherFigure(changed, text)) return true;
  if (wordsOf(changed).every((word) => text.includes(word))) return false;
  return (
    doesTheSame(changed, text) ||
    (points.length > 1 && thingsIn(changed).some((thing) => isOnlyOneOn(thing, point, points)))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(new RegExp(`[${letter}]{4,}`, "g")) ?? [];
}

/** "8 uger", where the point has "6 uger". */
function hasOtherFigure(changed: string, text: string): boolean {
  const asked = figuresOf(text);
  return figuresOf(changed).some(({ unit, figure }) => {
    const same = asked.filter((one) => one.unit === unit);
    return same.length > 0 && same.every((one) => one.figure !== figure);
  });
}

/** "fastsatte taksten til 2.750 kr.", where 2.900 kr. were recommended: one figure on both sides. */
export function setsOtherFigure(said: string, asked: string): boolean {
  const [told, other] = [figuresOf(said), figuresOf(asked)];
  return told.some(({ unit, figure }) => {
    const [mine, theirs] = [told, other].map((all) => all.filter((one) => one.unit === unit));
    return mine?.length === 1 && theirs?.length === 1 && theirs[0]?.figure !== figure;
  });
}

const measured = new RegExp(
  `(?<![${letter}\\d])(\\d[\\d.,]*|${printedNumber})\\s(km/t|(?:mio|mia)\\. kr|[${letter}]{2,}|%)`,
  "g",
);

function figuresOf(text: string) {
  return matchesIn(text, measured).map(([, printed = "", unit = ""]) => {
    // "8 ugers høring"
    return {
      unit: unit.replace(/(?<=[re])s$/, ""),
      figure: String(readNumber(printed) ?? printed),
    };
  });
}

const shortestStem = 5;

/** What the change may be said of: "fristen" in "fristen forlænges til maj". */
function thingsIn(changed: string): readonly string[] {
  return wordsOf(changed).filter((word) => /(?:en|et|ene|erne)$/.test(word));
}

/** "høringsperioden" is of "høring". */
function isOnlyOneOn(thing: string, point: Point, points: readonly Point[]): boolean {
  const speaking = points.filter(({ text }) =>
    wordsOf(text.toLowerCase()).some((word) => isOfOneStem(word, thing)),
  );
  return speaking.length === 1 && speaking.includes(point);
}

function isOfOneStem(word: string, thing: string): boolean {
  const stem = thing.replace(/(?:erne|ene|en|et)$/, "");
  if (stem.length < shortestStem || word.length < shortestStem) return false;
  return word.startsWith(stem) || thing.startsWith(word);
}
