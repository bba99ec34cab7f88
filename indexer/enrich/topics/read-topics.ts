/** The themes that items are tagged with. */
import { z } from "zod";
import { type Topic, Topics } from "../../../contract/topic.ts";
import { readJson } from "../../files/read-json.ts";
import { reasonOf, Unreadable } from "../../files/unreadable.ts";

/** @throws Unreadable, naming the file and what is wrong in it */
export async function readTopics(file: string): Promise<Topic[]> {
  try {
    return Topics.parse(await readJson(file));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : reasonOf(cause);
    throw new Unreadable(`Temaerne i ${file} kan ikke bruges: ${reason}`, { cause });
  }
}
