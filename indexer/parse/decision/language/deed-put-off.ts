/** "vedtog at udsætte indvielsen af hallen": a thing that is done later, not the treatment of the item. */
import type { Clause } from "./clause.ts";

const putsOff = /^(?:udsætte|udskyde)s?$/;
const deed =
  /^[a-zæøå-]*(?:[a-zæøå]{3}ingen|[a-zæøå]{3}elsen|(?:start|byggeri|anlæg|arrangement|besøg)et|(?:start|fest|tur|ekskursion|rejse|kampagne|indsats)e?n)$/;
/** What a body does with an item: to put that off is to put the item off. */
const treatment =
  /(?:behandling|drøftelse|stillingtagen|afstemning|beslutning|afgørelse|vedtagelse|godkendelse|indstilling|høring|orientering|redegørelse|fastsættelse|fastlæggelse|udpeg(?:ning|else)|ansættelse|konstituering|prioritering|fordeling|udmøntning|evaluering|afklaring|bevilling|ansøgning|henvendelse|revurdering)(?:e?n)$/;

/** Whether the content of what was decided is to put a deed off. */
export function isDeedPutOff({ kind, denied, words }: Clause): boolean {
  const at = words.findIndex(({ word }) => putsOff.test(word));
  if (kind !== "content" || denied || at < 0) return false;
  // "at udsætte indvielsen", "at indvielsen udsættes"
  const beside = words[at - 1]?.word === "at" ? words.slice(at + 1, at + 4) : words.slice(0, at);
  const noun = beside.find(({ word }) => deed.test(word))?.word;
  return noun !== undefined && !treatment.test(noun);
}
