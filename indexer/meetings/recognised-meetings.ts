/** Meetings read from pictures: how sure the reading was, and no case number of words that it was not sure of. Pure. */
import type { AgendaItem, ParsedMeeting, Problem } from "../../contract/meeting.ts";
import type { Ocr } from "../read/blocks/block.ts";

export function withOcr(parsed: ParsedMeeting, ocr: Ocr | undefined): ParsedMeeting {
  if (ocr === undefined) return { ...parsed, meeting: { ...parsed.meeting, ocr: null } };
  const unsure = ocr.unsure.filter((word) => /\d/.test(word));
  const problems: Problem[] = [];
  const items = parsed.meeting.items.map((item) => {
    if (item.caseNumber === null || !isUnsure(item.caseNumber, unsure)) return item;
    problems.push(notTaken(item));
    return { ...item, caseNumber: null };
  });
  const meeting = { ...parsed.meeting, items, ocr: ocr.confidence };
  return { ...parsed, meeting, problems: [...parsed.problems, ...problems] };
}

/** Fewer letters are in any number. */
const fewest = 3;

function isUnsure(caseNumber: string, unsure: readonly string[]): boolean {
  return unsure.some((word) => {
    const letters = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    return word.includes(caseNumber) || (letters.length >= fewest && caseNumber.includes(letters));
  });
}

function notTaken({ caseNumber, sections }: AgendaItem): Problem {
  const message = `Sagsnummeret ligner »${caseNumber}«, men er for utydeligt i det scannede dokument til at bruge.`;
  return { code: "case-number-unsure", line: sections[0]?.line ?? 1, message };
}
