/** Words that say little of what is looked for, though they are no function words: "folk", "hjælp", "sted". Pure. */

/** Lemmas: what people put around the matter, in questions and in names that they make up for it. */
const lightWords = new Set(
  `folk menneske person borger nogen mand dame hjælp hjælpe sted ting måde mulighed problem forhold emne
   sag spørgsmål svar ny gammel stor lille god dårlig bedre mange flere få meget mere mindre hel fuld
   egen anden samme forskellig bestemt gang tid år dag uge måned få give gøre komme gå tage have bruge
   sætte lave skaffe ske finde bo ligge stå sidde række grund slags type noget del rigtig lige kommune
   byen her område mod sammen gerne altid aldrig stadig plan høj lav`.split(/\s+/),
);

export function isLightWord(lemma: string): boolean {
  return lightWords.has(lemma);
}
