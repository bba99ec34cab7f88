/** Help for whoever takes the archive along: feeds, exports, calendars, comparisons and the API. */
import type { ProseSection } from "../prose.ts";

export const dataHelp: readonly ProseSection[] = [
  {
    id: "feed",
    heading: "Sådan følger du en søgning",
    paragraphs: [
      "Et feed er en adresse, som et program spørger for dig med jævne mellemrum. Du behøver ikke opgive din e-mail, og portalen får ikke at vide, hvem du er.",
      "Hent en feedlæser, for eksempel Thunderbird, NetNewsWire eller Feedly. Lav søgningen her, højreklik på »Følg søgningen«, og kopiér adressen. Vælg »Tilføj feed« i feedlæseren, og sæt adressen ind. Emner, kommuner og sager følges på samme måde fra deres egne sider.",
      "Feedet er ordnet efter, hvornår punkterne kom i arkivet eller blev ændret der. Et referat, der kommer sent, står derfor øverst, selv om mødet er gammelt.",
    ],
    addresses: [
      { href: "/feed.atom?topic=hjemloeshed", gives: "nye punkter om hjemløshed (Atom)" },
      { href: "/feed.json?topic=hjemloeshed", gives: "de samme som JSON Feed" },
    ],
  },
  {
    id: "udtraek",
    heading: "Udtræk, stikprøver og kalendere",
    paragraphs: [
      "Til ethvert udtræk hører et manifest, som også står først i JSON Lines: søgningen, filtrene, indekset, emnefilen, dækningen og tidspunktet. Med manifestet kan udtrækket laves igen med kommandoen »npm run reproduce«, som nævner det, der er kommet til eller faldet fra. Manifestet har også møder og punkter for hvert råd og år, så andele kan regnes ud.",
      "Parameteren »sample« trækker tilfældige træf til kodning i hånden; det samme tal i »seed« giver de samme træf igen.",
      "På kommunens side kan hvert byråds, udvalgs og råds møder hentes som kalender.",
    ],
    addresses: [
      {
        href: "/api/export?format=csv&topic=hjemloeshed",
        gives: "alle punkter om hjemløshed til Excel",
      },
      {
        href: "/api/export?format=csv&sample=200&seed=1",
        gives: "200 tilfældige punkter; den samme adresse giver de samme",
      },
      { href: "/api/compare?topic=hjemloeshed&format=csv", gives: "kommuner og år sammenlignet" },
    ],
  },
  {
    id: "api",
    heading: "API",
    paragraphs: [
      "Alt på siderne kan hentes som JSON. De samme parametre gælder overalt: q, municipality, body, topic, outcome, year, kle, case, from, to og sort. En parameter, som API'et ikke kender, er en fejl, så en stavefejl ikke giver et forkert svar. Fejl kommer i det fælles format »problem details« (RFC 9457).",
      "»Er det besluttet før?« kan også spørges af et program: POST /api/earlier tager »text« på højst 50.000 tegn og eventuelt »municipality«, som JSON eller som en formular.",
    ],
    addresses: [
      { href: "/api/search?q=v%C3%A6rested&sort=newest", gives: "en søgning med træf og facetter" },
      { href: "/api/facets/municipality?topic=hjemloeshed", gives: "værdierne i én facet" },
      { href: "/api/status", gives: "hvad arkivet rummer, og hvor sikkert det er læst" },
      {
        href: "/api/docs",
        gives: "hele beskrivelsen; /api/openapi.json er den samme til programmer",
      },
    ],
  },
];

/** Of an export's columns, in their order. */
export function toCodeBook(
  columns: readonly { readonly name: string; readonly means: string }[],
): ProseSection {
  return {
    id: "kodebog",
    heading: "Kodebog",
    paragraphs: [
      "Kolonnerne i et udtræk som CSV. JSON Lines har de samme oplysninger under de samme navne.",
    ],
    terms: columns.map(({ name, means }) => ({ term: name, means: `${means}.` })),
  };
}
