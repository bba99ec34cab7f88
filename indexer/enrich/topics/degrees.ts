/** What an item is about, told from the signs it gives of each theme. Pure. */
import type { TopicRule } from "../../../contract/topic.ts";
import type { Place, Sign } from "./signs.ts";

/** The signs of one theme in one item, and whether its KLE number is one of the theme's. */
type ThemeSigns = {
  readonly topic: string;
  readonly signs: readonly Sign[];
  readonly kle: boolean | null;
};

type Verdict = { readonly topic: string; readonly rule: TopicRule };

const headline: ReadonlySet<Place> = new Set(["title", "theme"]);
const matter: ReadonlySet<Place> = new Set([...headline, "summary", "recommendation", "decision"]);

type Theme = ReturnType<typeof sort>;

/** The first rule that holds tells that the item is about the theme, and why. */
const rules: readonly (readonly [TopicRule, (theme: Theme) => boolean])[] = [
  ["title", ({ strong }) => strong.some(({ place }) => place === "title")],
  ["theme", ({ strong }) => strong.some(({ place }) => place === "theme")],
  [
    "kle-and-word",
    ({ kle, inHeadline, inMatter }) =>
      kle === true && (inHeadline.length > 0 || inMatter.length > 0),
  ],
  ["repeated", ({ inMatter }) => isRepeated(inMatter)],
  ["second-sign", ({ inHeadline, ...theme }) => inHeadline.some(hasSecond(theme))],
];

/** A verdict on each theme, in the order given; in a routine item there is only what it mentions. */
export function judgeThemes(themes: readonly ThemeSigns[], isRoutine: boolean): Verdict[] {
  if (isRoutine) return themes.map(({ topic }) => ({ topic, rule: "mention" }));
  const isClassed = themes.some(({ kle }) => kle === true);
  const verdicts = themes
    .map((theme) => sort(theme, isClassed))
    .map((theme) => ({
      theme,
      rule: rules.find(([, holds]) => holds(theme))?.[0] ?? null,
    }));
  const isTold = verdicts.some(({ rule }) => rule !== null);
  return verdicts.map(({ theme, rule }) => ({
    topic: theme.topic,
    rule: rule ?? (isTold ? "mention" : lastResort(theme)),
  }));
}

/** Where nothing else tells what an item is about. */
function lastResort({ kle, inMatter, inHeadline }: Theme): TopicRule {
  if (kle === true) return "kle-alone";
  const isBeside = inHeadline.some(({ weight }) => weight === "where" || weight === "whom");
  return inMatter.length > 0 && !isBeside ? "only-one" : "mention";
}

/**
 * `strong` and `inMatter` hold strong signs alone. Where something is, and for whom, is what an item is
 * about, unless KLE says otherwise; `isClassed` where it says that another theme is.
 */
function sort({ topic, signs, kle }: ThemeSigns, isClassed: boolean) {
  const strong = signs.filter(({ weight }) => {
    if (weight === "where") return kle !== false;
    if (weight === "whom") return kle !== false || !isClassed;
    return weight === "strong";
  });
  return {
    topic,
    kle,
    strong,
    inMatter: strong.filter(({ place }) => matter.has(place)),
    compounds: signs.filter(({ weight }) => weight === "compound"),
    inHeadline: signs.filter(({ place }) => headline.has(place)),
  };
}

/** A strong word beside a weak one, or two compounds; the same word again is none. */
function hasSecond({
  strong,
  inMatter,
  compounds,
}: Pick<Theme, "strong" | "inMatter" | "compounds">) {
  return (sign: Sign) => {
    if (sign.weight === "compound" && strong.length > 0) return true;
    const others = sign.weight === "compound" ? compounds : inMatter;
    return others.some((other) => !isSameWord(other, sign));
  };
}

/** Told of in the summary and elsewhere, or by different words; a decision alone may touch anything. */
function isRepeated(signs: readonly Sign[]): boolean {
  const places = new Set(signs.map(({ place }) => place));
  if (places.size === 1 && places.has("decision")) return false;
  if (places.has("summary") && places.size > 1) return true;
  const [first, ...others] = signs;
  return first !== undefined && others.some((other) => !isSameWord(first, other));
}

/** In any inflection: up to its last letters. */
function isSameWord(one: Sign, other: Sign): boolean {
  const [a, b] = [one.word.toLowerCase(), other.word.toLowerCase()];
  const shared = Math.max(3, Math.min(a.length, b.length) - 2);
  return a.slice(0, shared) === b.slice(0, shared);
}
