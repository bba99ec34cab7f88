/** A file's text, whatever the encoding that municipalities' systems wrote, and what is wrong with it. */
import type { Problem } from "../../../contract/meeting.ts";
import { textOfBytes } from "../../files/text-of-bytes.ts";

type Decoded = { readonly text: string; readonly problems: readonly Problem[] };

/** Text without byte order mark; a file that is empty or not text gives `""` and a problem that says so. */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) return failure("empty-file", `${name} er tom.`);
  const read = textOfBytes(bytes);
  if (read.kind === "binary")
    return failure("not-text", `${name} er ikke tekst, men en binær fil.`);
  const { text, broken, guessed } = read;
  if (!/\S/.test(text)) return failure("empty-file", `${name} rummer ingen tekst.`);
  return { text, problems: [...brokenLetters(broken, name), ...guessedPage(guessed, name)] };
}

function failure(code: string, message: string): Decoded {
  return { text: "", problems: [{ code, line: 1, message }] };
}

function brokenLetters(broken: number, name: string): Problem[] {
  if (broken === 0) return [];
  const message = `${broken} tegn i ${name} er ødelagt; resten er læst som UTF-8.`;
  return [{ code: "invalid-bytes", line: 1, message }];
}

function guessedPage(guessed: string | null, name: string): Problem[] {
  if (guessed === null) return [];
  const message = `${name} siger ikke, hvordan dens bogstaver er skrevet; den er læst som ${guessed}.`;
  return [{ code: "encoding-guessed", line: 1, message }];
}
