/** Files in the minutes folder that an operator writes beside the minutes, by what they hold. */

export const correctionsFileName = "corrections.json";
export const takedownsFileName = "takedowns.json";
export const publishedFileName = "published.json";

/** None of them is ever read as minutes. */
export const operatorFiles: ReadonlyMap<string, string> = new Map([
  [correctionsFileName, "rettelser"],
  [takedownsFileName, "fjernelser"],
  [publishedFileName, "genudgivelser"],
]);
