/** Where the project lies, wherever its commands are run from. */
import { join } from "node:path";

/** An absolute path of something in the project. */
export const inProject = (...names: string[]): string => join(import.meta.dirname, "..", ...names);
