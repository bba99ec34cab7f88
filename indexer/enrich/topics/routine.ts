/** Items of every agenda, which are about no matter of their own. Pure. */

const routine =
  /^(?:\W*)(?:(?:godkendelse|bemærkninger|spørgsmål|ændringer|valg af ordstyrer)\b[^\n]*(?:dagsorden|referat|protokol)|dagsorden|meddelelse|orientering(?:er)?(?: (?:fra|ved|v\/).*)?$|(?:gensidig|diverse|kort|skriftlig|mundtlig|løbende) orientering|orienteringspunkt|nyt fra|siden sidst|eventuelt|evt\b|underskrift|fraværende|fravær|afbud|fremmøde|spørgetid|borgernes spørgetid|kommende (?:møder?|sager|punkter)|punkter til|næste møde|forberedelse af næste|temaer til|velkomst|præsentation af dagsorden|mødets åbning|opfølgning på (?:beslutning|referat)|lukket(?:\s+punkt)?$|efterretningssager|sager til)/iu;

/** By its title. */
export function isRoutineTitle(title: string | null): boolean {
  return title !== null && routine.test(title);
}
