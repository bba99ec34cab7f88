/** The portal's Danish, read once for all files of a worker: nothing of it changes but what it remembers of words. */
import { loadDanish } from "../../danish/load.ts";

export const danish = loadDanish();
