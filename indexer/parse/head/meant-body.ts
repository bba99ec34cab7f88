/** Which body is meant where the head says only what kind of one meets: "Rådsmøde", "Bestyrelsesmøde". */
import type { Recognised } from "../recognise/recognised.ts";
import { commonest, vagueBody } from "./head-inference.ts";

/** Whoever meets is named in the beginning already. */
const mostRows = 400;

/** The body that the text names most with such an ending, as "Menighedsrådet"; else the name itself. */
export function meantBody(body: string | null, rows: readonly Recognised[]): string | null {
  if (body === null || !vagueBody.test(body)) return body;
  const named = new RegExp(`\\p{Lu}\\p{L}*${body.toLowerCase()}(?!\\p{L})`, "gu");
  const names = rows.slice(0, mostRows).flatMap(({ line }) => line.text.match(named) ?? []);
  return commonest(names.filter((name) => name !== body)) ?? body;
}
