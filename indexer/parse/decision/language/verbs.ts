/** The table of the verbs and nouns by which a body decides, and what each of them comes to. */
import type { Outcome } from "../../../../contract/meeting.ts";
import { anyMonth } from "../../../../danish/dates/calendar.ts";

/** An outcome that words can tell; `mixed` and `other` are conclusions from them. */
export type Told = Exclude<Outcome, "mixed" | "other">;

/**
 * `outcome` of the verb as it stands and `negated` with "ikke", null where that settles nothing.
 * `beside`: words without which the verb says nothing: "sende … i høring"; `behind`: the same,
 * right behind it; `near` where they must stand in its part of the sentence: "A fik tilskud, og B fik afslag". `unlike`: words with which it
 * does not: "valgte model 2". `about`: what it must be said of
 * (see `abouts`). `by`: who must have
 * done it: this body, or `anyone` ("Forslagsstilleren trak forslaget"); `motion` where the motion itself is
 * the subject of the active verb ("Forslaget faldt"). `strength`: a weaker one is an outcome only where no
 * stronger one is told.
 */
export type DecidingVerb = {
  readonly verb: string;
  readonly outcome: Told | null;
  readonly negated: Told | null;
  readonly beside: RegExp | null;
  readonly behind: RegExp | null;
  readonly unlike: RegExp | null;
  readonly near: boolean;
  readonly about: keyof typeof abouts;
  readonly by: "body" | "anyone" | "motion";
  readonly strength: "firm" | "weak" | "weakest";
};

/**
 * What a verb may be said of, by the tags of its subject or object: the item itself, named or taken for
 * granted; a motion, which is the item too; a proposal, which is not; anything.
 */
export const abouts = {
  anything: /^/,
  item: /^[acnrx]*$|(?<!d)I|ua*(?:r[wN]|)(?![a-zA-Z])/,
  namedItem: /(?<!d)I/,
  points: /I#/,
  motion: /^[acnrx#]*$|(?<!d)[IMCR]|ua*(?:r[wN]|)(?![a-zA-Z])/,
  proposal: /^[acnrx#]*$|(?<!d)[MCR]/,
} as const;

type Facts = Partial<
  Pick<DecidingVerb, "beside" | "behind" | "unlike" | "near" | "about" | "by" | "strength">
>;

/** `cues`: for verbs of every day, words of which one must stand in a sentence for it to be worth reading. */
export type VerbRow = Facts &
  Pick<DecidingVerb, "outcome" | "negated"> & {
    readonly verbs: readonly string[];
    readonly cues?: readonly string[];
    /** What the verb is called where its own name would say less: "stemme ned". */
    readonly called?: string;
  };

const permit =
  /\b(?:[a-zæøå]*tilladelse|dispensation|tilslutning|medhold|[a-zæøå]*bevilling|samtykke|bemyndigelse|fuldmagt|mandat|tilsagn|orlov|fritagelse|[a-zæøå]*garanti|tiltrædelse|godkendelse|lov(?= til)|grønt lys)(?:en|n|t|er|erne|rne)?\b/;
const permits = [
  "tilladelse",
  "dispensation",
  "tilslutning",
  "medhold",
  "bevilling",
  "samtykke",
  "bemyndigelse",
  "fuldmagt",
  "mandat",
  "tilsagn",
  "orlov",
  "fritagelse",
  "garanti",
  "tiltrædelse",
  "godkendelse",
  "lov til",
  "grønt lys",
];
const support =
  /\b(?:støtte|[a-zæøå]*tilskud(?:det|dene)?|midler(?:ne)?|lån(?:et)?|[a-zæøå]*beløb(?:et)?)\b|\d[\d.,]*\s?(?:kr|mio|t\.?kr|,-)|\bkr\.? \d/;
const amounts = /\bmed (?:[a-zæøå]+ ){0,2}(?:\d[\d.,]*\s?(?:kr|mio|t\.?kr|,-)|kr\.? \d)/;
const hearing = /\bi (?:[a-zæøå]+ ){0,3}[a-zæøå]*høring\b/;
const nextMeeting =
  /\b(?:(?:det |et )?(?:næste|kommende|følgende|senere|nyt|ekstraordinært) (?:[a-zæøå]+ )?(?:[a-zæøå]*møde[a-z]*|dagsorden)|næste gang|det nye år)\b/;
/** "Punkt 4 flyttes til efter punkt 2": only the order of the agenda is another. */
const withinAgenda =
  /(?<![a-zæøå])(?:efter|før|foran|bag|over|under|som|inden|op på) (?:nu )?(?:dagsordenens )?(?:punkt|pkt|sag(?:en|snr)? |nr|nummer|det første|det sidste|\d+(?![\d:]|\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))|(?:frem|op|ned) (?:på|i) dagsordenen(?![a-zæøå])|til (?:den |det )?lukke(?:t|de) (?:del|møde|dagsorden|punkt)|(?:først|sidst) på (?:dagsordenen|mødet)/;
/** "på mødet i oktober": yet to come, where the verb is in the present (elsewhen.ts takes the past out). */
const namedMeeting = new RegExp(
  `\\bpå (?:${anyMonth})mødet\\b|\\bpå (?:et |det )?[a-zæøå]*mødet? (?:(?:i|til) (?:${anyMonth}|uge )|den \\d)`,
);
/** "sættes på dagsordenen igen", "sat på til maj", but not "sat på dagsordenen af Venstre". */
const onAgain =
  /\bpå (?:dagsordenen )?(?:igen|på ny)\b|\bpå (?:dagsordenen )(?:til|for|ved|i|på|den) (?:et |det |næste |\d|[a-zæøå]*møde|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/;
const further =
  /\bvidere med (?:[a-zæøå]+ ){0,2}[a-zæøå]*(?:forslag|sag|projekt|plan|ansøgning|ide|idé|anmodning)[a-zæøå]*\b/;
/** What is chosen too, but is nobody. */
const things =
  /\b(?:model|alternativ|scenari|løsning|variant|version|placering|logo|navn|dato|emne|motto|plakat|farve|mulighed|forslag|tilbud|leverandør|entreprenør|option|temaer|tema)(?:len|let|et|det|dene|en|e|er|erne)?\b/;
/** To whom a thing goes back is who has to look at it again, whatever it is called. */
const back =
  /\b(?:tilbage|retur) til (?:[a-zæøå-]+ ){0,3}[a-zæøå-]*(?:udvalg|forvaltning|administration|magistrat|direktion|bestyrelse)[a-zæøå]*\b/;
const onward =
  /\b(?:tilbage|retur|videre)\b|\btil (?:(?:\d\.|[a-zæøå-]+) ){0,3}[a-zæøå-]*(?:udvalg|råd|bestyrelse|nævn|forvaltning|magistrat|direktion|repræsentation|administration|forhandlinger|revision|behandling|udtalelse|godkendelse|pulje|fond|budget)[a-zæøå]*\b/;

/** "efteretning", "eftertretning", "efterretnng": letters that slip in the word that is typed most. */
const noteAsTyped = "eft[er]+t?ret+[in]+g";
/** Who does not want to refuse has neither refused nor granted. */
const noRefusal = String.raw`\bikke (?:at )?(?:give|meddele) afslag`;
/** Who is only told of it has nothing to decide. */
const toInform = /\btil (?:orientering|efterretning|underretning)\b/;

/** Verbs as `conjugate` takes them, nouns as `noun:afslag`; of several rows for one word the first whose words stand beside it counts. */
export const verbRows: readonly VerbRow[] = [
  row(["postponed", null], ["sætte sætter satte sat", "stille -ede"], {
    beside: /\bi bero\b|\bpå hold\b/,
    cues: ["bero", "på hold"],
  }),
  row(["postponed", null], ["overgå overgår overgik overgået"], {
    beside: /\btil (?:det )?(?:næste|kommende|førstkommende) (?:ordinære )?[a-zæøå]*møde\b/,
    about: "motion",
    by: "motion",
    cues: ["overgå", "overgik"],
  }),
  row(["postponed", null], ["parkere -ede"], { about: "namedItem" }),
  row(["postponed", null], ["sætte sætter satte sat"], {
    beside: onAgain,
    about: "motion",
    strength: "weakest",
    cues: ["igen", "på dagsordenen", "på ny"],
  }),
  row(["postponed", null], ["henlægge henlægger henlagde henlagt"], {
    beside: /\bindtil videre\b|\bforeløbig/,
    about: "motion",
  }),
  row(["postponed", null], ["udgå udgår udgik udgået"], {
    beside: /\btil (?:[a-zæøå]+ )?(?:næste|kommende|senere|nyt) (?:[a-zæøå]+ )?møde/,
    about: "motion",
    by: "motion",
  }),
  row(["postponed", null], ["gemme gemmer gemte gemt"], {
    beside: nextMeeting,
    about: "motion",
    cues: ["gem"],
  }),
  row(
    ["postponed", null],
    [
      "genfremlægge genfremlægger genfremlagde genfremlagt",
      "genforelægge genforelægger genforelagde genforelagt",
      "genbehandle -ede",
    ],
    { about: "item" },
  ),
  row(["postponed", null], ["hvile -ede"], { about: "namedItem", by: "motion" }),
  row(
    ["withdrawn", null],
    ["bortfalde bortfalder bortfaldt bortfaldet", "falde falder faldt faldet"],
    {
      beside: /\b(?:forslagsstiller|ansøger)(?:en|ne)? (?:var|er|mødte|deltog) ikke\b/,
      about: "motion",
      by: "motion",
    },
  ),
  row(["withdrawn", null], ["tage tager tog taget"], {
    beside: /\baf (?:dagsordenen?|bordet)\b|\b(?:punktet|sagen) af\s*[.,]?\s*$/,
    about: "motion",
    by: "anyone",
    cues: ["af dagsordenen", "af bordet", "punktet", "sagen"],
  }),
  row(
    ["postponed", null],
    [
      "tage tager tog taget",
      "optage optager optog optaget",
      "sætte sætter satte sat",
      "behandle -ede",
      "drøfte -ede",
      "forelægge forelægger forelagde forelagt",
      "fremlægge fremlægger fremlagde fremlagt",
    ],
    {
      beside: nextMeeting,
      about: "item",
      strength: "weakest",
      cues: ["næste", "kommende", "følgende", "senere", "nyt møde", "nye år", "ekstraord"],
    },
  ),
  row(
    ["postponed", null],
    [
      "tage tager tog taget",
      "optage optager optog optaget",
      "behandle -ede",
      "drøfte -ede",
      "forelægge forelægger forelagde forelagt",
      "fremlægge fremlægger fremlagde fremlagt",
    ],
    {
      beside: namedMeeting,
      about: "item",
      strength: "weakest",
      cues: ["på møde", "på et", "på det"],
    },
  ),
  row(["postponed", null], ["tage tager tog taget"], {
    beside: /\bop,? (?:igen|på ny|senere|når|så snart|efter)\b/,
    about: "item",
    strength: "weakest",
    cues: ["op igen", "op på ny", "op senere", "tages op", "tager", "taget op"],
  }),
  row(["postponed", null], ["udsætte udsætter udsatte udsat", "udskyde udskyder udskød udskudt"], {
    about: "motion",
  }),
  // Of whatever it is said: what comes at the next meeting is not decided at this one.
  row(["postponed", null], ["udsætte udsætter udsatte udsat", "udskyde udskyder udskød udskudt"], {
    beside: nextMeeting,
  }),
  row(["postponed", null], ["flytte -ede", "skubbe -ede", "overføre -te"], {
    unlike: withinAgenda,
    about: "item",
  }),
  // "Rådet rykker for svar" asks somebody else.
  row(["postponed", null], ["rykke -ede"], {
    unlike: new RegExp(`\\brykke[rtd]?e? for\\b|${withinAgenda.source}`),
    about: "item",
  }),
  // "Materialet godkendt. Punktet genoptages, når tilbuddene er modtaget."
  row(["postponed", null], ["genoptage genoptager genoptog genoptaget"], {
    behind: /^,? (?:når|så snart)(?![a-zæøå])/,
    about: "item",
    strength: "weak",
  }),
  row(["postponed", null], ["genoptage genoptager genoptog genoptaget"], { about: "item" }),
  row(["postponed", null], ["fortsætte fortsætter fortsatte fortsat"], {
    beside: /\b(?:på|til) (?:det |et )?(?:[a-zæøå]+ )?[a-zæøå]*møde[a-z]*\b/,
    about: "item",
    by: "motion",
    strength: "weakest",
  }),
  row(["withdrawn", null], ["tage tager tog taget", "kalde -te"], {
    beside: /\btilbage(?! til)\b/,
    about: "motion",
    by: "anyone",
    cues: ["tilbage"],
  }),
  row(["withdrawn", null], ["slette -ede", "stryge stryger strøg strøget"], {
    beside: /\b(?:punkt|dagsorden|sag)/,
    about: "item",
    cues: ["slet", "strøg", "stryg"],
  }),
  row(["withdrawn", null], ["annullere -ede", "aflyse -te"], { about: "namedItem" }),
  row(["withdrawn", null], ["udgå udgår udgik udgået"], { about: "motion", by: "motion" }),
  row(
    ["withdrawn", null],
    ["trække trækker trak trukket", "tilbagetrække tilbagetrækker tilbagetrak tilbagetrukket"],
    {
      about: "motion",
      by: "anyone",
      unlike: /\bi (?:nødbremsen|langdrag|land)\b|\b(?:trække[rs]?|trak|trukket) på\b/,
    },
  ),
  row(["withdrawn", null], ["bortfalde bortfalder bortfaldt bortfaldet"], {
    about: "namedItem",
    by: "motion",
  }),
  row(
    ["rejected", null],
    ["falde falder faldt faldet", "bortfalde bortfalder bortfaldt bortfaldet"],
    {
      about: "proposal",
      by: "motion",
      cues: ["faldet", "faldt", "bortfald", "forslag", "indstilling"],
    },
  ),
  // "Punkt 2 faldt", but a point that lapses ("bortfaldt") was not voted on.
  row(["rejected", null], ["falde falder faldt faldet"], {
    about: "points",
    by: "motion",
    cues: ["faldet", "faldt"],
  }),
  row(
    ["rejected", null],
    [
      "afvise -te",
      "forkaste -ede",
      "nedstemme -te",
      "afslå afslår afslog afslået",
      "afslaa afslaar afslog afslaaet",
      "underkende -te",
      "nægte -ede",
      "fraråde -ede",
      "noun:afslag",
      "noun:afvisning",
    ],
  ),
  row(["rejected", null], ["give giver gav givet", "meddele -te"], {
    beside: /\bafslag\b/,
    unlike: new RegExp(
      String.raw`\b(?:selv ?om|skønt|uanset|trods|mod)\b[^.]*\bafslag|\bi stedet for (?:et )?afslag|${noRefusal}`,
    ),
    cues: ["afslag"],
  }),
  row(["rejected", null], ["få får fik fået"], {
    beside: /\bafslag\b/,
    // Who got no money of others: "Kommunen fik afslag fra fonden."
    unlike:
      /\bafslag (?:fra|af)\b|\b(?:kommunen|regionen|foreningen|vi|[a-zæøå]*(?:udvalget|rådet|bestyrelsen)) (?:[a-zæøå]+ ){0,2}(?:få|får|fik|fået)\b/,
    near: true,
    by: "motion",
    cues: ["afslag"],
  }),
  row(["rejected", "approved"], ["stemme -te"], {
    beside: /\bned\b/,
    cues: ["stemt", "stemmer"],
    called: "stemme ned",
  }),
  row(["rejected", "approved"], ["sige siger sagde sagt", "takke -ede"], {
    beside: /\bnej\b/,
    cues: ["sagde nej", "siger nej", "sige nej", "takke"],
  }),
  row(["rejected", null], ["fastholde fastholder fastholdt fastholdt"], {
    beside: /\b(?:afslag|afvisning)/,
    cues: ["fasthold"],
  }),
  row(["referred", null], ["indgå indgår indgik indgået"], {
    beside: /\bi (?:[a-zæøå]+ )*(?:budget|prioritering|anlægsplan|investeringsplan)/,
    about: "motion",
    by: "motion",
    cues: ["indgå"],
  }),
  // "ønskede ikke at gå videre med projektet"
  row([null, "rejected"], ["gå går gik gået"], { beside: /\bvidere med\b/, cues: ["videre med"] }),
  row(["approved", "rejected"], ["sige siger sagde sagt", "takke -ede"], {
    beside: /\bja\b/,
    cues: ["sagde ja", "siger ja", "takke"],
  }),
  row(["rejected", "approved"], ["stemme -te"], {
    beside: /\bnej\b/,
    cues: ["stemte nej", "stemmer nej"],
  }),
  row(["approved", "rejected"], ["stemme -te"], {
    beside: /\bja\b/,
    cues: ["stemte ja", "stemmer ja"],
  }),
  row(["rejected", null], ["stemme -te"], {
    behind: /^(?:enstemmigt? )?i?mod\b/,
    cues: ["stemt", "stemmer"],
  }),
  row(["approved", null], ["stemme -te"], {
    behind: /^(?:enstemmigt? )?for\b/,
    cues: ["stemt", "stemmer"],
  }),
  row([null, "rejected"], ["arbejde -ede", "gå går gik gået"], {
    beside: further,
    cues: ["videre med"],
  }),
  row(
    [null, "rejected"],
    [
      "igangsætte igangsætter igangsatte igangsat",
      "iværksætte iværksætter iværksatte iværksat",
      "prioritere -ede",
    ],
    { cues: ["igangsæt", "iværksæt", "prioriter"] },
  ),
  row([null, "rejected"], ["støtte -ede", "fremme -ede"], {
    cues: ["støtte", "fremme"],
  }),
  row(
    ["approved", "rejected"],
    ["opnå opnår opnåede opnået", "samle -ede", "få får fik fået", "finde finder fandt fundet"],
    {
      beside: /\b(?:flertal|tilslutning|opbakning)\b/,
      by: "motion",
      cues: ["flertal", "tilslutning", "opbakning"],
    },
  ),
  row(["approved", "rejected"], ["give giver gav givet", "meddele -te"], {
    beside: permit,
    unlike: new RegExp(String.raw`\bmeddel[a-z]*,? at\b|${noRefusal}`),
    cues: permits,
  }),
  row(["approved", "rejected"], ["få får fik fået"], {
    beside: permit,
    near: true,
    by: "motion",
    cues: permits,
  }),
  row(["approved", "rejected"], ["få får fik fået"], {
    beside: /\btilskud(?:det)?\b/,
    near: true,
    by: "motion",
    cues: ["tilskud"],
  }),
  row(["approved", "rejected"], ["yde -ede", "tildele -te", "give giver gav givet"], {
    beside: support,
    cues: ["støtte", "tilskud", "midler", "lån", "beløb", "kr", "mio", ",-"],
  }),
  row(["approved", "rejected"], ["afsætte afsætter afsatte afsat", "reservere -ede"], {
    beside: support,
  }),
  row(["approved", "rejected"], ["gå går gik gået"], {
    beside: /\bind for\b/,
    cues: ["gå", "går", "gik"],
  }),
  row(["approved", "rejected"], ["sige siger sagde sagt"], {
    beside: /\bgod for\b/,
    cues: ["god for"],
  }),
  row(["approved", "rejected"], ["støtte -ede"], { beside: amounts, cues: ["støtte"] }),
  row(["noted", null], ["notere -ede"], { beside: /\bsig\b/, cues: ["noter"] }),
  row(["approved", "rejected"], ["bakke -ede"], { beside: /\bop om\b/, cues: ["bakke"] }),
  row(["approved", "rejected"], ["antage antager antog antaget"], {
    beside: /\b[a-zæøå]*tilbud/,
    unlike: /\b(?:det|må|kan) antages\b/,
    cues: ["antag", "antog"],
  }),
  row(["approved", "rejected"], ["antage antager antog antaget"], {
    about: "proposal",
    cues: ["antag", "antog"],
  }),
  row(["approved", "rejected"], ["nyde nyder nød nydt"], {
    beside: /\bfremme\b/,
    by: "motion",
    cues: ["fremme"],
  }),
  row(["approved", "rejected"], ["tage tager tog taget"], {
    beside: /\btil følge\b/,
    cues: ["til følge"],
  }),
  row(["approved", "rejected"], ["tilslutte -ede"], { beside: /\bsig\b/ }),
  row(["approved", "rejected"], ["slutte -ede"], {
    beside: /\bsig til (?:[a-zæøå]+s? )?(?:indstilling|forslag|anbefaling|flertal)/,
    cues: ["slutte"],
  }),
  row(["approved", "rejected"], ["følge følger fulgte fulgt"], {
    unlike: /\b(?:følge[rs]?|fulgte|fulgt) (?:[a-zæøå]+ )?(?:op|sagen|udviklingen)\b/,
    about: "proposal",
    cues: ["følge", "fulgt"],
  }),
  // "imødekom anmodningen om foretræde": who is heard, and not what is decided.
  row(
    ["approved", "rejected"],
    ["imødekomme imødekommer imødekom imødekommet", "efterkomme efterkommer efterkom efterkommet"],
    { unlike: /foretræde/ },
  ),
  row(
    ["approved", "rejected"],
    [
      "godkende -te",
      "tiltræde tiltræder tiltrådte tiltrådt",
      "vedtage vedtager vedtog vedtaget",
      "bevilge -ede",
      "bevillige -ede",
      "bifalde bifalder bifaldt bifaldet",
      "stadfæste -ede",
      "tillade tillader tillod tilladt",
      "frigive frigiver frigav frigivet",
      "dispensere -ede",
      "fritage fritager fritog fritaget",
      "billige -ede",
      "approbere -ede",
      "ratificere -ede",
    ],
  ),
  row(["noted", "rejected"], ["tage tager tog taget"], {
    beside: new RegExp(`\\btil (?:[a-zæøå]+ )?(?:${noteAsTyped}|orientering)\\b|\\bad notam\\b`),
    cues: [noteAsTyped, "orientering", "ad notam"],
  }),
  row(["approved", "rejected"], ["acceptere -ede", "bemyndige -ede"]),
  row(["referred", "rejected"], ["anbefale -ede", "indstille -ede"], {
    unlike:
      /(?:arbejd|drift|planlægning|byggeri|kørsel|sejlads|produktion|levering|undervisning)[a-zæøå]* (?:[a-zæøå]+ )?(?:indstilles|indstillet)(?! til)/,
  }),
  row(
    ["referred", null],
    ["overdrage overdrager overdrog overdraget", "overgive overgiver overgav overgivet"],
    { beside: onward, about: "motion" },
  ),
  row(
    ["referred", null],
    [
      "oversende -te",
      "videresende -te",
      "tilbagesende -te",
      "hjemvise -te",
      "hjemsende -te",
      "returnere -ede",
      "tilbagevise -te",
    ],
    { about: "motion", unlike: toInform },
  ),
  row(
    ["referred", null],
    [
      "sende -te",
      "udsende -te",
      "fremsende -te",
      "lægge lægger lagde lagt",
      "fremlægge fremlægger fremlagde fremlagt",
    ],
    {
      beside: hearing,
      cues: ["høring"],
    },
  ),
  row(["referred", null], ["sende -te", "henvise -te"], {
    beside: back,
    cues: ["sende", "sendt", "henvis"],
  }),
  row(["referred", null], ["gå går gik gået"], {
    beside: /\bvidere til [a-zæøå-]*(?:råd|udvalg|bestyrelse|repræsentation)/,
    about: "motion",
    by: "motion",
    cues: ["videre til"],
  }),
  row(["referred", null], ["forelægge forelægger forelagde forelagt", "fremsende -te"], {
    beside: /\bmed (?:[a-zæøå]+s )?anbefaling/,
    about: "motion",
  }),
  row(["referred", null], ["sende -te", "fremsende -te", "henvise -te"], {
    beside: onward,
    about: "motion",
    unlike: toInform,
    cues: ["sende", "sendt", "fremsend", "henvis"],
  }),
  row(["approved", null], ["vælge vælger valgte valgt"], {
    beside: /\btilbud(?:det|dene)?\b/,
    strength: "weak",
    cues: ["vælge", "valgt"],
  }),
  row(
    ["elected", null],
    [
      "vælge vælger valgte valgt",
      "genvælge genvælger genvalgte genvalgt",
      "udpege -ede",
      "genudpege -ede",
      "nyvælge nyvælger nyvalgte nyvalgt",
      "udnævne -te",
      "beskikke -ede",
      "konstituere -ede",
      "noun:genvalg",
      "noun:nyvalg",
      "noun:fredsvalg",
    ],
    { unlike: things },
  ),
  row(["discussed", null], ["drøfte -ede", "diskutere -ede", "debattere -ede"], {
    strength: "weak",
  }),
  row(["discussed", null], ["vende vender vendte vendt"], {
    unlike: /\bvend[a-z]* (?:[a-zæøå]+ )?(?:tommel[a-zæøå]*|tilbage|retur|sig|imod|mod|om)\b/,
    strength: "weak",
    cues: ["vendt"],
  }),
];

function row(
  [outcome, negated]: readonly [Told | null, Told | null],
  verbs: readonly string[],
  facts: Facts & Pick<VerbRow, "cues" | "called"> = {},
): VerbRow {
  return { outcome, negated, verbs, ...facts };
}
