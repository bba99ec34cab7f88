/**
 * Words that carry no matter of their own: in a query they need not match, unless it has nothing else;
 * in the index they stand only as they are printed.
 */

const functionWords = new Set(
  `ad af alle alt at blandt blev blive bliver da de dem den der deres det dette din disse dog du efter
   eller en end er et for fordi fra før gennem ham han har havde have hendes her hos hun hvad hvem hver
   hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind inden jeg jer kan kun kunne man
   med mellem men mig min mod må ned nogen nogle nok nu når og også om omkring op os over på samt
   selv sig sin sit siden skal skulle som til ud under var ved vedrørende vi vil ville være været`.split(
    /\s+/,
  ),
);

/** Whether a word, as typed, is one of them. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}
