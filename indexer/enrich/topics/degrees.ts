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

/** Where nothing else tells what an item is about; there two words of several meanings tell each other's. */
function lastResort({ kle, inMatter, inHeadline, signs }: Theme): TopicRule {
  if (kle === true) return "kle-alone";
  if (inHeadline.some((sign) => othersOf(sign, signs).length > 0)) return "second-sign";
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
    signs,
    strong,
    inMatter: strong.filter(({ place }) => matter.has(place)),
    compounds: signs.filter(({ weight }) => weight === "compound"),
    inHeadline: signs.filter(({ place }) => headline.has(place)),
  };
}

const own: ReadonlySet<Sign["weight"]> = new Set(["strong", "compound", "hint"]);

/** Another word of the theme in the matter, one of the two being no word of several meanings. */
function hasSecond({ signs, strong }: Pick<Theme, "signs" | "strong">) {
  return (sign: Sign) =>
    (sign.weight === "compound" && strong.length > 0) ||
    othersOf(sign, signs).some((other) => sign.weight !== "hint" || other.weight !== "hint");
}

/** The other words of the theme in the matter; none where the word tells where something is, or for whom. */
function othersOf(sign: Sign, signs: readonly Sign[]): Sign[] {
  if (!own.has(sign.weight)) return [];
  return signs.filter(
    (other) => matter.has(other.place) && own.has(other.weight) && !isSameWord(other, sign),
  );
}

/** Told of in the summary and elsewhere, or by different words; a decision alone may touch anything. */
function isRepeated(signs: readonly Sign[]): boolean {
  const places = new Set(signs.map(({ place }) => place));
  if (places.size === 1 && places.has("decision")) return false;
  if (places.has("summary") && places.size > 1) return true;
  const [first, ...others] = signs;
  return first !== undefined && others.some((other) => !isSameWord(first, other));
}

/** In any inflection: up to its last letters, whatever becomes of its vowel ("valg", "vælge"). */
function isSameWord(one: Sign, other: Sign): boolean {
  const [a, b] = [letters(one), letters(other)];
  const shared = Math.max(3, Math.min(a.length, b.length) - 2);
  return a.slice(0, shared) === b.slice(0, shared);
}

const letters = ({ word }: Sign) => word.toLowerCase().replaceAll("æ", "a");
