/** What each kind of problem is called, where problems are counted. */

const labels: Readonly<Record<string, string>> = {
  "attachment-cut": "bilags tekst er afkortet",
  "attachment-without-text": "bilag uden læsbar tekst",
  "body-from-address": "udvalgets navn er taget fra kildens adresse",
  "body-inferred": "udvalget er udledt",
  "body-unknown": "udvalget er ukendt",
  "closed-item-only-in-contents": "lukket punkt står kun i indholdsfortegnelsen",
  "cut-off": "filen er skåret over",
  damaged: "filen er beskadiget",
  "date-from-address": "datoen er taget fra filens adresse",
  "date-inferred": "datoen er udledt",
  "date-unknown": "datoen er ukendt",
  "decision-body-differs": "beslutningen nævner et andet udvalg",
  "decision-unlabelled": "beslutningen har ingen overskrift",
  "empty-file": "filen er tom",
  encrypted: "filen er låst",
  "encoding-guessed": "tegnkodningen er gættet",
  "encoding-mended": "en forkert tegnkodning er rettet",
  "head-columns": "hovedet står i spalter",
  "hidden-text": "tekst, som er skjult for læsere, er udeladt",
  "invalid-bytes": "tegn kan ikke læses",
  "item-too-long": "punktet er for langt til at søge helt igennem",
  "layout-unknown": "opstillingen er ukendt",
  mislabelled: "filen er i et andet format, end den hedder",
  "municipality-from-address": "kommunen er taget fra filens adresse",
  "municipality-inferred": "kommunen er udledt",
  "municipality-unknown": "kommunen er ukendt",
  "no-text-layer": "scannet uden tekst",
  "noise-removed": "linjer, der ikke hører til referatet, er udeladt",
  "page-without-text": "side uden tekst",
  "row-without-item": "række i dagsordenen uden punkt",
  "same-meeting": "en anden fil om samme møde gælder",
  "title-from-contents": "titlen er hentet fra indholdsfortegnelsen",
  "title-lost": "titlen mangler",
  "too-large": "filen er for stor",
  "too-slow": "filen tog for lang tid at læse",
  "unknown-form": "JSON i ukendt form",
  "unknown-format": "ukendt filformat",
  unreadable: "kan ikke læses",
};

/** The code itself for a kind that has no name yet. */
export function problemLabel(code: string): string {
  return labels[code] ?? code;
}
