/** What an item is about, told from the signs it gives of each theme. Pure. */
import type { TopicRule } from "../../../contract/topic.ts";
import type { Sign } from "./signs.ts";
import type { Place } from "./weights.ts";

/** The signs of one theme in one item, whether its KLE number is one of the theme's, and whoever met deals with it. */
type ThemeSigns = {
  readonly topic: string;
  readonly signs: readonly Sign[];
  readonly kle: boolean | null;
  readonly isField: boolean;
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
  [
    "field",
    ({ isField, inTitle }) => isField && inTitle.some(({ weight }) => weight === "compound"),
  ],
  ["repeated", ({ inMatter }) => isRepeated(inMatter)],
  ["second-sign", ({ inHeadline, ...theme }) => inHeadline.some(hasSecond(theme))],
];

/** A verdict on each theme, in the order given; in a routine item there is only what it mentions. */
export function judgeThemes(themes: readonly ThemeSigns[], isRoutine: boolean): Verdict[] {
  if (isRoutine) return themes.map(({ topic }) => ({ topic, rule: "mention" }));
  const isClassed = themes.some(({ kle }) => kle === true);
  const sorted = themes.map((theme) => sort(theme, isClassed));
  const told = sorted.map((theme) => rules.find(([, holds]) => holds(theme))?.[0] ?? null);
  const ruled = told.some((rule) => rule !== null) ? told : lastResorts(sorted);
  return sorted.map(({ topic }, at) => ({ topic, rule: ruled[at] ?? "mention" }));
}

/** Where nothing else tells what an item is about: KLE, whose field it is, or what alone is named. */
function lastResorts(themes: readonly Theme[]): (TopicRule | null)[] {
  const own = ownOfField(themes);
  return themes.map((theme) => {
    if (theme.kle === true) return "kle-alone";
    if (theme === own) return "field";
    if (hasTwoHints(theme)) return "second-sign";
    return own === null && isNamedAlone(theme) ? "only-one" : null;
  });
}

/**
 * Of the themes that whoever met deals with, the one that the title has a word for, however weak: whole words
 * before parts of others, then that of which most is told in all. Null where that is as much of two.
 */
function ownOfField(themes: readonly Theme[]): Theme | null {
  const [first, second] = themes
    .map((theme) => ({ theme, weight: theme.isField ? weightInField(theme) : 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return first === undefined || first.weight === second?.weight ? null : first.theme;
}

/** More than the different words that an item has of a theme. */
const wholeWordCounts = 1000;

function weightInField({ inTitle, strong, signs }: Theme): number {
  if (inTitle.length === 0) return 0;
  const isWhole = inTitle.some(({ weight }) => weight !== "slight");
  return 1 + (isWhole ? wholeWordCounts : 0) + (strong.length > 0 ? differentWords(signs) : 0);
}

/** Two words of several meanings tell each other's. */
const hasTwoHints = ({ inHeadline, signs }: Theme) =>
  inHeadline.some((sign) => othersOf(sign, signs).length > 0);

function isNamedAlone({ inMatter, inHeadline }: Theme): boolean {
  const isBeside = inHeadline.some(({ weight }) => weight === "where" || weight === "whom");
  return inMatter.length > 0 && !isBeside;
}

/**
 * `strong` and `inMatter` hold strong signs alone, only `inTitle` slight ones too. Where something is, and for whom, is what an item is
 * about, unless KLE says otherwise; `isClassed` where it says that another theme is.
 */
function sort({ topic, signs: all, kle, isField }: ThemeSigns, isClassed: boolean) {
  const signs = all.filter(({ weight }) => weight !== "slight");
  const strong = signs.filter(({ weight }) => {
    if (weight === "where") return kle !== false;
    if (weight === "whom") return kle !== false || !isClassed;
    return weight === "strong";
  });
  return {
    topic,
    kle,
    isField,
    signs,
    inTitle: all.filter(({ place }) => place === "title"),
    strong,
    inMatter: strong.filter(({ place }) => matter.has(place)),
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

const differentWords = (signs: readonly Sign[]): number =>
  signs.filter((sign, at) => !signs.slice(0, at).some((before) => isSameWord(before, sign))).length;

/** In any inflection: up to its last letters, whatever becomes of its vowel ("valg", "vælge"). */
function isSameWord(one: Sign, other: Sign): boolean {
  const [a, b] = [letters(one), letters(other)];
  const shared = Math.max(3, Math.min(a.length, b.length) - 2);
  return a.slice(0, shared) === b.slice(0, shared);
}

const letters = ({ word }: Sign) => word.toLowerCase().replaceAll("æ", "a");
