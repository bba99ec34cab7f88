/** What a decision came to, in a citizen's words. */
/** Instead of a decision, where the archive has only the agenda. */
export const agendaOnly = "Kun dagsorden";
