/** A transcript's table of two columns, printed row by row: "Dagsorden Beslutning 1. Budget Godkendt. 2. …" */
import { isVerdict } from "../../recognise/said/verdict.ts";

const heads = /(?:^|\s)Dagsorden(?:spunkt)? (Beslutning(?:er)?)(?= 1[.)]? \p{Lu})/u;

/** What heads the column of the decisions; null where no such heads stand right before the first item. */
export function decisionColumn(pages: readonly string[]): string | null {
  for (const page of pages) {
    const head = heads.exec(page)?.[1];
    if (head !== undefined) return head;
  }
  return null;
}

const sentenceEnd = /(?<=\p{L}{2}[.!?])(?<!(?:^|\s)(?:nr|pr|ca|kl|vedr|evt|jf|Evt)\.) (?=\p{Lu})/u;
const recommends =
  /^\p{Lu}[\p{L}-]*(?:udvalget|rådet|bestyrelsen|formanden|forvaltningen|administrationen|Udvalget|Formanden) (?:indstiller|foreslår|anbefaler)[ ,:]/u;

/**
 * The line cut before what the column of the decisions holds, behind that column's head: the verdict that ends the text, or
 * what stands behind who recommends what. Whole where neither is there.
 */
export function splitColumns(text: string, head: string): readonly string[] {
  const sentences = text.split(sentenceEnd);
  const behind = sentences.findLastIndex((sentence) => recommends.test(sentence)) + 1;
  const last = sentences.findLastIndex((sentence) => !isVerdict(sentence)) + 1;
  const from = behind > 0 && behind < last ? behind : last;
  if (from >= sentences.length) return [text];
  const above = sentences.slice(0, from).join(" ");
  return [...(above === "" ? [] : [above]), `${head}: ${sentences.slice(from).join(" ")}`];
}
