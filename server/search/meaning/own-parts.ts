/** Of a compound the parts of which one says enough by itself, where the compound stands nowhere. Pure. */
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { isLightWord } from "../language/light-words.ts";

/**
 * What very many compounds end in, and so tells too little of any of them: a rumfartscenter has nothing to do with
 * other centres.
 */
const generalHeads = new Set(
  `center hus plads bane hal område tilbud ordning indsats projekt arbejde forslag møde gruppe udvalg råd politik
   strategi liste tal krav hold klub dag tid vej gade park punkt system midler ret side del form fag felt
   forening fond virksomhed anlæg aftale rapport undersøgelse afdeling leder chef medarbejder ansvarlig forhold
   behov mål kurs land mand stykke værk niveau type linje gang hed art middel lokale rum stue`.split(
    /\s+/,
  ),
);

/** Lemmas, in order: the parts of the compound that say enough by themselves. */
export function ownParts(danish: Danish, word: string): string[] {
  const parts = listedParts(danish, word);
  const telling = parts.filter((part, at) => {
    const isHead = at === parts.length - 1;
    return !isLightWord(part) && !(isHead && generalHeads.has(part));
  });
  return parts.length > 1 ? telling : [];
}

/**
 * Lemmas, in order. A compound within it that the dictionary has is one part: "rumfart" of "rumfartscenter", which
 * speaks neither of rooms nor of speed.
 */
export function listedParts(danish: Danish, word: string): string[] {
  const { parts } = danish.analyse(word);
  const inner = danish.broader(word).flatMap((lemma) => {
    const within = danish.isListed(lemma) ? danish.analyse(lemma).parts : [];
    return within.length > 1 ? [{ lemma, within }] : [];
  });
  const listed: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const [longest] = inner
      .filter(({ within }) => within.every((part, on) => parts[at + on] === part))
      .sort((one, other) => other.within.length - one.within.length);
    listed.push(longest?.lemma ?? parts[at] ?? "");
    at += longest?.within.length ?? 1;
  }
  return listed;
}
