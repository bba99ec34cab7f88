/** Names and compounds, so that the words of a large corpus grow in number as those of real minutes do. */
import type { Random } from "./random.ts";

const list = (text: string): readonly string[] => text.split(" ");

const placeBeginnings = list(
  "Aske Birke Brede Dyre Ege Elle Fugle Gamle Grøn Hasse Hede Hjorte Kalve Kirke Klint Lille Mose Nørre Ravne Sand Skov Sten Store Søn Tang Ting Ulve Vester Øster Ålle",
);
const placeEndings = list(
  "borg bro by bæk dal drup holm høj lev lund mark næs rup skov sted strup",
);
const givenNames = list(
  "Agnete Aksel Ane Bent Birgit Carl Dagny Ebbe Elin Frode Gerda Grethe Hans Ida Jens Jytte Karen Knud Lis Mads Mona Niels Oda Palle Rigmor Svend Tove Ulla Vagn Åse",
);
const surnames = list(
  "Agerbo Bjerregaard Brodersen Dalsgaard Enevoldsen Foged Gade Hedegaard Iversholt Juncker Kjeldgaard Lodberg Markussen Nygaard Overby Præst Ravnkilde Skriver Toftegaard Uhrenholt Vestergren",
);
const compoundFirsts = list(
  "affalds arbejds beredskabs bibliotek bolig budget by cykel daginstitutions digitaliserings drikkevands energi erhvervs ferie folke forebyggelses fritids frivilligheds genbrugs grundvands haller havne hjemmepleje idræts integrations jord klima kloak kultur kyst lokal miljø natur omsorgs plejehjems renoverings rute skole skov social spildevands sprog stadion støj sundheds tilsyns trafik turist ungdoms varme vej veterinær vind ældre",
);
const compoundHeads = list(
  "aftale analyse anlæg ansøgning beregning bevilling fond forslag gruppe indsats konference kontor kort lov medarbejder møde netværk ordning plan politik prognose program projekt pulje rapport redegørelse regulativ sag samarbejde strategi takst tilbud tilsyn udbygning udvalg undersøgelse vedtægt vurdering",
);

export const inventPlace = (random: Random): string =>
  random.pick(placeBeginnings) + random.pick(placeEndings);

export const inventPerson = (random: Random): string =>
  `${random.pick(givenNames)} ${random.pick(surnames)}`;

/** "klimapulje": in lower case, mostly a word that no dictionary lists. */
export const inventCompound = (random: Random): string =>
  random.pick(compoundFirsts) + random.pick(compoundHeads);
