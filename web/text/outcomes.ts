/** What a decision came to, in a citizen's words. */
import type { Outcome } from "../../contract/meeting.ts";

export const outcomeLabels: Record<Outcome, string> = {
  approved: "Godkendt",
  rejected: "Ikke godkendt",
  postponed: "Udsat",
  noted: "Taget til efterretning",
  discussed: "Drøftet",
  referred: "Anbefalet eller sendt videre",
  elected: "Valgt eller udpeget",
  withdrawn: "Udgået",
  mixed: "Flere udfald",
  other: "Anden beslutning",
};

/** Instead of a decision, where the archive has only the agenda. */
export const agendaOnly = "Kun dagsorden";
