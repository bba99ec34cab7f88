/** Where the heading of a transcript's item ends, and what was said begins. */
import { decidingIn } from "../../recognise/said/verdict.ts";
import { printedLabel } from "../transcript-labels.ts";

/** What heads an item: "2.", "Punkt 2.", "ØU-56/07-O". */
const mark = String.raw`(?:(?:(?:(?:Åben|Lukket) )?(?:Punkt|Pkt\.?) )?\d{1,3}(?:\.\d{1,2})?[.):]?|\p{Lu}{2,4}-\d{1,4}\/\d{2}-\p{Lu})`;
/** "2. Godkendelse af referat Godkendt." */
const verdict = new RegExp(
  String.raw`^(${mark} .{3,150}?) ((?:(?:Referatet|Dagsordenen) (?:blev |er )?godkendt|Godkendt|Taget til|Udsat|Drøftet|Intet|Ingen)(?![\p{L}-]).*)$`,
  "su",
);

/** "3 Kalkning Sag: Kalkningspulje (1386) Arkitekten gennemgik …": whose case it is ends the title. */
const behindCase = new RegExp(
  String.raw`^(${mark} .{3,150}?) (Sag: .{2,150}?\(\d{1,6}\))(?: (.+))?$`,
  "su",
);

/** "Pkt. 1 Dagsorden 1. Budget 2. …", "Pkt. 2: Referat Bilag 1: …": a list, or what is attached, stands below the title. */
const aboveList = new RegExp(
  String.raw`^(${mark} (?:(?!: [01]\. ).){3,150}?[\p{L}\d)]) ((?:Bilag \d{1,2}:|(?:\p{Lu}[^.:]{2,40}: )?[01]\. \p{Lu}).*)$`,
  "su",
);

/** "2. Meddelelser 2.1 Fra formanden 2.2 …": what is counted below the item stands below its title. */
const aboveSubs = new RegExp(
  String.raw`^((?=(\d{1,3}))${mark} (?:(?![.!?:] \p{Lu}).){3,150}?)(?<! (?:afsnit|punkt|pkt\.?|kapitel|kap\.?|bilag|side|nr\.?)) (?=\2\.1\.? \p{Lu})`,
  "su",
);

/** "2 Takster (beslutningspunkt) Taksterne …", "Takster (B) Bo …": what the item is for ends the title. */
const behindPurpose = new RegExp(
  String.raw`^(${mark} [^()]{2,150} \((?:(?:beslutning|orientering|drøftelse|information|godkendelse|diskussion)(?:s?punkt)?|[BDOI])\)) (\p{Lu}.*)$`,
  "su",
);

/** A heading apart from what was said: behind its verdict, its case, or where a sentence seems to begin. */
export function splitHeading(part: string): string[] {
  const parts =
    behindCase.exec(part) ??
    behindPurpose.exec(part) ??
    aboveList.exec(part) ??
    above(aboveSubs, part) ??
    shorterTitle(wordedSentence.exec(part), firstSentence(part)) ??
    behindMany.exec(part) ??
    above(firstWordAgain, part) ??
    verdict.exec(part) ??
    shorterTitle(deciding(part), behindThing.exec(part)) ??
    firstSentence(part) ??
    behindStanding.exec(part) ??
    behindThing.exec(part) ??
    subjectAndVerb.exec(part);
  const label = labelled.exec(part)?.index ?? part.length;
  // What stands before a label is cut there, and not behind it.
  if (!parts || (parts[1] ?? "").length > label) return [part];
  return parts.slice(1).filter((text) => text !== undefined);
}

/** The words with which a sentence begins, and no name: a title has no capital there. */
const sentenceWords =
  "Der|Det|Den|De|Vi|Man|Her|På|Med|Til|Ved|For|Efter|Som|Når|Hvis|Da|Fra|Om|Under|Siden|Alle|Denne|Dette|Disse|Ifølge|Begge|I|Formanden|Næstformanden|Kassereren|Sekretæren|Sekretariatet|Lederen|Skolelederen";
/** Behind these words a title goes on: "Orientering om Det gode liv". */
const goesOn =
  "om|af|i|på|og|en|et|fra|til|med|for|ved|hos|mod|under|over|efter|mellem|samt|eller|via|vedr|vedrørende|den|det|som";
/** "Regnskab Der er brugt …"; "Mødeplan for 2014 MØDE DAG DATO …", the head of a table in capitals. */
const wordedSentence = new RegExp(
  String.raw`^(${mark} (?:(?![.!?:] \p{Lu}).){2,150}?[\p{Ll}\d][)”"»]?)(?<! (?:${goesOn})) ((?:(?:${sentenceWords}) \p{Ll}|Den \d{1,2}[. ]|(?:\p{Lu}{3,} ){2}).+)$`,
  "su",
);

/** "Tag på kapellet Pengene, der er sparet op, …": no name is such a word, and no title goes on so behind it. */
const behindMany = new RegExp(
  String.raw`^(${mark} (?:(?![.!?:] \p{Lu}).){3,170}?) (\p{Lu}\p{Ll}+(?:ene|erne), (?:der|som) .+)$`,
  "su",
);

/** "Brev om taget Brevet tillader arbejdet.", "Næste møde Næste møde er i maj.": no title begins twice. */
const firstWordAgain = new RegExp(
  String.raw`^(${mark} (\p{Lu}\p{Ll}{3,}) ?(?:(?![.!?:] \p{Lu}).){0,140}?) (?=\2(?:t?et|e?n|e?ne|erne)? \p{Ll}[^.!?]*[.!?])`,
  "su",
);

/** The title that the pattern ends behind, and what stands below it. */
function above(pattern: RegExp, part: string): readonly string[] | null {
  const [whole = "", title = ""] = pattern.exec(part) ?? [];
  return title === "" ? null : [part, title, part.slice(whole.length)];
}

/** The cut at words is kept, unless a sentence seems to begin before it. */
function shorterTitle(
  worded: RegExpExecArray | null,
  sentence: RegExpExecArray | null,
): RegExpExecArray | null {
  const isBefore = (sentence?.[1]?.length ?? 0) < (worded?.[1]?.length ?? 0);
  return worded && sentence && isBefore ? sentence : worded;
}

const bodyBehind = new RegExp(
  String.raw`^(${mark} .{3,150}?) ((?:PU|MR|Udvalget|Rådet|Bestyrelsen|\p{Lu}\p{Ll}+(?:udvalget|rådet|bestyrelsen)) .+)$`,
  "su",
);

/** "4 Ny fløj PU anbefaler projektet.": who decides begins the sentence. */
function deciding(part: string): RegExpExecArray | null {
  const match = bodyBehind.exec(part);
  return match && decidingIn(match[2] ?? "") !== null ? match : null;
}

/** "1. Valg af kasserer Bo Bæk blev valgt.": such a title names nobody, so that the first capital begins the sentence. */
const behindStanding = new RegExp(
  String.raw`^(${mark} (?:Valg|Velkomst|Konstituering|Godkendelse|Orientering|Status|Opfølgning)(?: \p{Ll}[\p{Ll}-]*)*)(?<! (?:${goesOn})) (\p{Lu}[^.!?]* (?:har|havde|er|var|blev|bliver|skal|vil|bød|oplyste|orienterede|fortalte)(?!\p{L}).*)$`,
  "su",
);

/** "3. Salmesang Organisten foreslår nye tider.": a thing or a person that all know, and what it does. */
const behindThing = new RegExp(
  String.raw`^(${mark} (?:(?![.!?:] \p{Lu}).){2,100}?\p{L}{3,})(?<! (?:${goesOn})) (\p{Lu}\p{Ll}{3,}(?:en|et|erne) (?!over|under|efter|eller|hver)\p{Ll}{2,}(?:er|år|ede)(?!\p{L}) .+[.!].*)$`,
  "su",
);

/** "2. Sti langs Egå Rambøll har lovet et udkast.": a title has no verb behind a name. */
const subjectAndVerb = new RegExp(
  String.raw`^(${mark} (?:(?![.!?:] \p{Lu}).){2,100}?\p{L}{3,}) (\p{Lu}\p{L}+ (?:har|havde|er|var|blev|bliver|skal|vil|orientere(?:r|de)|fort(?:æller|alte)|oplyste?r?) .+)$`,
  "su",
);

const longestTitle = 100;
const words = {
  binding:
    "fra|til|med|for|ved|hos|mod|under|over|efter|mellem|samt|eller|via|vedr|vedrørende|den|det|som",
  role: "formand|næstformand|borgmester|skoleleder|leder|chef|direktør|kasserer|provst|konsulent|arkitekt",
};
/** A capital that no name explains, behind a word that asks for none, and then a sentence. */
const sentenceBehind = new RegExp(
  `^(${mark} (?:\\p{Lu}\\p{Ll}{3,}|.{2,${longestTitle}}? (?:\\p{Ll}[\\p{L}-]{2,}|(?:19|20)\\d{2})))(?<! (?:${words.binding}|${words.role})) (?=\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,2} \\p{Ll})(.+[.!?].*)$`,
  "su",
);
/** A label tells more of a title's end than any sentence does. */
const labelled = new RegExp(` (?:${printedLabel}) ?: `, "u");

function firstSentence(part: string): RegExpExecArray | null {
  return part.length > longestTitle && !labelled.test(part) ? sentenceBehind.exec(part) : null;
}
