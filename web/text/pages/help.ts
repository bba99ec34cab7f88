/** How one searches, with examples that can be clicked. */
import type { ProseSection } from "../prose.ts";

export const helpText = {
  path: "/hjaelp",
  title: "Hjælp til søgning",
  description:
    "Sådan søger du i kommunale referater: ord, sætninger, sagsnumre og feltord, med eksempler.",
} as const;

export const helpSections: readonly ProseSection[] = [
  {
    id: "ord",
    heading: "Almindelige ord",
    paragraphs: [
      "Skriv det, du leder efter. Alle ordene skal findes i punktet, men de må stå bøjet og inde i sammensatte ord. Det er lige meget, om du skriver med store eller små bogstaver.",
      "Æ, ø og å må gerne skrives ae, oe og aa. Små tastefejl rettes, når ordet ellers ikke findes i arkivet.",
    ],
    examples: [
      { q: "hjemløshed", finds: "punkter om hjemløshed, hjemløse og hjemløseplaner" },
      { q: "bostøtte unge", finds: "punkter, hvor begge ord findes" },
    ],
  },
  {
    id: "saetninger",
    heading: "Hele sætninger",
    paragraphs: [
      'Sæt anførselstegn om ord, der skal stå præcis sådan og i den rækkefølge. »…«, “…” og "…" virker ens.',
    ],
    examples: [{ q: "»socialt frikort«", finds: "kun punkter, hvor de to ord står sammen" }],
  },
  {
    id: "undtagen",
    heading: "Udelad ord",
    paragraphs: ["Et minus lige foran et ord eller en sætning fjerner punkter, hvor det står."],
    examples: [
      { q: "budget -renovation", finds: "punkter om budget, hvor renovation ikke er nævnt" },
    ],
  },
  {
    id: "sagsnumre",
    heading: "Sagsnumre",
    paragraphs: [
      "Skriv hele sagsnummeret eller kun begyndelsen. Tegnene imellem er ligegyldige: »27.15.00-A30-2-19« og »27 15 00 a30« er lige gode. De første cifre er KLE-nummeret, som alle kommuner bruger til at ordne sager efter emne.",
    ],
    examples: [
      { q: "27.15", finds: "sager, hvis nummer begynder med 27.15" },
      { q: "27.15.00-A30", finds: "sager med samme emne og handling" },
    ],
  },
  {
    id: "feltord",
    heading: "Feltord",
    paragraphs: [
      "Et feltord afgrænser søgningen ligesom filtrene ved siden af resultatet: kommune:, udvalg:, emne:, udfald:, sag:, deltager:, fra: og til:. Sæt anførselstegn om værdien, når den er på flere ord. Datoer skrives 27.8.2021, august 2021 eller blot 2021.",
    ],
    examples: [
      { q: "udfald:udsat bolig", finds: "udsatte punkter om boliger" },
      { q: "fra:2020 til:2021 værested", finds: "punkter om væresteder i 2020 og 2021" },
      { q: "udvalg:byrådet lokalplan", finds: "byrådets punkter om lokalplaner" },
      { q: "fra:1.8.2021 skole", finds: "punkter om skoler fra den 1. august 2021 og frem" },
    ],
  },
  {
    id: "resultat",
    heading: "Sådan læser du resultatet",
    paragraphs: [
      "Tallet over resultatet tæller de punkter, hvor alle ord er fundet. Derefter kan der stå punkter, som mangler et ord; ved dem står, hvad de mangler.",
      "Står der »Søgte også efter«, er beslægtede ord taget med. Krydset fjerner dem igen for det ene ord, som stadig findes bøjet og i sammensatte ord. Med plusset kommer de tilbage.",
      "Står der »Søgte efter«, er et ord rettet, og linket ved siden af søger på det, du skrev. »Søg kun på ordene, som de er skrevet« slår det hele fra, også bøjning. Finder sådan en søgning intet på grund af en stavefejl, spørger arkivet »Mente du …?«",
      "Adressen øverst i browseren rummer hele søgningen. Gem den eller send den, så får andre det samme at se.",
    ],
  },
  {
    id: "tag-med",
    heading: "Følg og hent søgningen",
    paragraphs: [
      "»Følg søgningen« er adressen på et feed: Sæt den ind i et program, der læser feeds, så viser det nye og ændrede punkter, efterhånden som de kommer i arkivet.",
      "»Hent som« giver alle træf i én fil: CSV til Excel, JSON Lines til programmer og RIS til Zotero og EndNote. Manifestet fortæller, hvad udtrækket er lavet af, og kodebogen nederst her, hvad kolonnerne betyder.",
    ],
  },
  {
    id: "tastatur",
    heading: "Tastatur",
    paragraphs: [
      "Alt kan nås med tabulatortasten, og tasten / fører til søgefeltet fra alle sider. I søgefeltet åbner pil ned forslagene, pil op og pil ned vælger, Enter følger forslaget, og Escape lukker listen.",
    ],
  },
];
