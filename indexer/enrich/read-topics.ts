/** The themes that items are tagged with. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type Topic, Topics } from "../../contract/topic.ts";
import { reasonOf, Unreadable } from "../files/unreadable.ts";

/** @throws Unreadable, naming the file and what is wrong in it */
export async function readTopics(file: string): Promise<Topic[]> {
  try {
    return Topics.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : reasonOf(cause);
    throw new Unreadable(`Temaerne i ${file} kan ikke bruges: ${reason}`, { cause });
  }
}
