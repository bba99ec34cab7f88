/** What the outcomes mean: a sentence for each. */
import { outcomeLabels as labels } from "../../../contract/plain/outcomes.ts";
import { namesOf } from "../../../contract/plain/table.ts";
import type { ProseSection, Term } from "../prose.ts";

const means: Readonly<Record<keyof typeof labels, string>> = {
  approved:
    "Forslaget eller indstillingen blev vedtaget. Også en indstilling om afslag kan være godkendt; så står det ved mærket.",
  rejected:
    "Forslaget eller indstillingen faldt eller blev afvist. Var det en indstilling om afslag, står det ved mærket.",
  postponed: "Punktet selv blev udsat til et senere møde.",
  noted: "Punktet blev taget til efterretning eller til orientering; der blev ikke besluttet mere.",
  discussed: "Punktet blev drøftet, uden at det førte til en vedtagelse.",
  referred:
    "Punktet blev anbefalet til et andet udvalg eller byrådet, sendt videre eller sendt i høring. Den endelige beslutning står i sagens gang.",
  elected: "Nogen blev valgt eller udpeget.",
  withdrawn: "Punktet blev taget af dagsordenen.",
  mixed: "Punktets dele fik forskellige udfald, for eksempel »Ad 1« og »Ad 2«.",
  other: "Beslutningen er skrevet, så den ikke passer i de andre grupper. Læs den selv.",
};

const terms: readonly Term[] = namesOf(labels).map((outcome) => {
  return { term: labels[outcome], means: means[outcome] };
});

export const outcomeHelp: ProseSection = {
  id: "udfald",
  heading: "Hvad udfaldene betyder",
  paragraphs: [
    "Udfaldet er udledt af ordene i beslutningen. Er der ingen beslutning, eller er ordene ikke klare, er der intet udfald. En dagsorden uden referat har aldrig et.",
  ],
  terms,
};
