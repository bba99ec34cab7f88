/**
 * Loads a program of the project's by its first file: a command, or what runs in a thread. Plain JavaScript, so that
 * it can begin before it knows TypeScript.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packedProgram } from "./packed.mjs";

const root = join(import.meta.dirname, "..");

/**
 * Packed where that can be; else the loader takes the types out of each file as it is asked for.
 * @param {string} entry its first file, from the project's folder
 */
export async function loadProgram(entry) {
  const packed = await packedProgram(entry);
  if (packed !== null) {
    process.setSourceMapsEnabled(true);
    return import(pathToFileURL(packed).href);
  }
  const { register } = await import("tsx/esm/api");
  register();
  return import(pathToFileURL(join(root, entry)).href);
}
