/** A judged decision as the portal reads it: printed as minutes, and parsed as every file is. */
import type { AgendaItem } from "../../../contract/meeting.ts";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../indexer/read/text/read-text.ts";
import type { JudgedDecision } from "./judged-decision.ts";

/** @throws Error where the page gives no item, which is a fault of the set */
export function parseDecision(judged: JudgedDecision): AgendaItem {
  const blocks = textBlocks(print(judged));
  const [parsed] = parseMeetings({ name: `${judged.id}.txt`, blocks, source: null });
  const [item] = parsed?.meeting.items ?? [];
  if (item === undefined) throw new Error(`${judged.id}: punktet kunne ikke læses`);
  return item;
}

function print({ body, recommendation, decision }: JudgedDecision): string {
  return [
    `REFERAT ${body} d. 12-03-2024`,
    "Mødedato Tirsdag d. 12. marts 2024 kl. 17:00",
    "Punkt 1: Den sag, som der er truffet beslutning i",
    "05.01.00-P20-7-24",
    ...(recommendation === null ? [] : ["Indstilling", recommendation]),
    "Beslutning",
    decision,
  ].join("\n\n");
}
