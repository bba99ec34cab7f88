/** Texts that are no minutes at all: logs, letters, programs. They are told of, and not searched. */
import type { ParsedMeeting, Problem } from "../../contract/meeting.ts";
import type { Recognised } from "./recognise/recognised.ts";

/** Words of which minutes have several, whatever their layout, and other texts hardly two. */
const signs = [
  /\b(?:referat|dagsorden|beslutningsprotokol|mødereferat|protokol)/i,
  /\b(?:møde|mødet|mødedato|mødested)\b|generalforsamling/i,
  /\b(?:byråd|kommunalbestyrelse|regionsråd|folketing)|(?:udvalg|råd|bestyrelse|nævn)(?:et|ets|s)?\b/i,
  /\bbeslut(?:ning|tede|tet|ninger)\b/i,
  /\b(?:godkendt|godkendte|drøftet|drøftede|efterretning|orientering|udsat|vedtaget|tiltrådt)\b/i,
  /\b(?:indstiller|indstilling|sagsfremstilling|sagsnr|sagsid|bilag|punkt)\b/i,
  /\b(?:fraværende|afbud|deltagere|til ?stede|mødedeltagere)\b/i,
];
const fewest = 2;

/** The meeting without items where nothing but an unknown layout, or a list of numbers, speaks for its being one. */
export function unlessNoMinutes(parsed: ParsedMeeting, rows: readonly Recognised[]): ParsedMeeting {
  const unknown = parsed.problems.some(({ code }) => code === "layout-unknown");
  const doubtful = unknown || isPlainList(parsed, rows);
  const isRules = parsed.meeting.date === null && rulesInTitle(rows);
  if (rows.length === 0 || (!isRules && (!doubtful || speaksOfMeetings(rows)))) return parsed;
  const problems = parsed.problems.filter(({ code }) => code !== "layout-unknown");
  const meeting = { ...parsed.meeting, items: [] };
  return { ...parsed, meeting, problems: [notMinutes(parsed.file), ...problems] };
}

const rules =
  /^(?:forretningsorden|vedtægt(?:er)?|kommissorium|styrelsesvedtægt) (?:for|til) \p{Lu}/iu;

/** "Forretningsorden for Ældrerådet", and no day: rules for meetings are none. */
function rulesInTitle(rows: readonly Recognised[]): boolean {
  return rows.slice(0, longestTop).some(({ line }) => rules.test(line.bare));
}

const longestTop = 3;

/** Nobody met, no label, no case: what is left of minutes is also a recipe. */
function isPlainList({ meeting }: ParsedMeeting, rows: readonly Recognised[]): boolean {
  return meeting.body === null && !rows.some(({ label, caseLine }) => label || caseLine);
}

function speaksOfMeetings(rows: readonly Recognised[]): boolean {
  const seen = new Set<RegExp>();
  for (const { line } of rows) {
    for (const sign of signs) if (!seen.has(sign) && sign.test(line.text)) seen.add(sign);
    if (seen.size >= fewest) return true;
  }
  return false;
}

function notMinutes(name: string): Problem {
  const message = `${name} ligner ikke et referat eller en dagsorden; teksten er ikke med i søgningen.`;
  return { code: "not-minutes", line: 1, message };
}
