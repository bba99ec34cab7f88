/**
 * How one parameter of a query string is read: from the values typed (parameter-values.ts) to what its schema
 * checks. An empty value counts as absent: a form without script sends `from=&to=`.
 */
import { z } from "zod";
import { da } from "zod/locales";

/** Where a schema does not say it better itself. */
z.config(da());

/** A parameter that may stand once; the schema gets its text, or undefined where it is absent. */
export function once<T extends z.ZodType>(schema: T) {
  return z.preprocess((values, { addIssue }) => {
    const [first, ...more] = toTexts(values);
    if (more.length > 0) addIssue({ code: "custom", message: repeated });
    return first === "" ? undefined : first;
  }, schema);
}

/** What stands in the error of a parameter that may stand once and does not. */
export const repeated = "må kun stå én gang";

/** A parameter that may be repeated; each value counts once. */
export function several(value: z.ZodType<string>) {
  const values = z.array(value).max(100, "må højst gentages 100 gange").default([]);
  return z.preprocess((given) => {
    const texts = toTexts(given).filter((one) => one !== "");
    return texts.length === 0 ? undefined : [...new Set(texts)];
  }, values);
}

export const text = z
  .string("skal angives")
  .max(500, { error: "må højst have 500 tegn", abort: true });

/** No Danish word is as long, and taking one apart costs the more the longer it is. */
const longestWord = /\S{151}|\p{L}{101}/u;

/** Of words that are looked for. */
export const words = text.refine((typed) => !longestWord.test(typed), {
  error: "må ikke have ord på over 100 bogstaver",
});

export const date = z.iso.date("skal være en dato som 2020-08-27");

/** Digits alone: "1e3" and " 7" are numbers to JavaScript, but nobody's meaning. */
export function wholeNumber(most: number, usual: number) {
  return z.preprocess(toNumber, numberUpTo(most).default(usual));
}

/** The same, null where nothing is said. */
export function wholeNumberIfAny(most: number) {
  return z.preprocess(toNumber, numberUpTo(most).optional()).transform((value) => value ?? null);
}

function numberUpTo(most: number) {
  return z
    .int("skal være et helt tal")
    .min(1, "skal være mindst 1")
    .max(most, `må højst være ${most}`);
}

function toNumber(typed: unknown): unknown {
  return typeof typed === "string" && /^\d{1,7}$/.test(typed) ? Number(typed) : typed;
}

/** False where nothing is said. */
export const truth = z.preprocess(
  (typed) => (typeof typed === "string" ? (truths[typed] ?? typed) : typed),
  z.boolean("skal være true eller false").default(false),
);

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  "1": true,
  false: false,
  "0": false,
};

const Texts = z.array(z.string()).catch([]);

function toTexts(values: unknown): string[] {
  return Texts.parse(values);
}
