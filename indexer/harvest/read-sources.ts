/** Reads the list of sites to go through. */
import { HarvestSources } from "../../contract/source.ts";
import { readJson } from "../files/read-json.ts";
import { type Site, toSite } from "./site/site.ts";

/** @throws Error with a Danish sentence when the file is not there or not such a list */
export async function readSources(path: string): Promise<Site[]> {
  try {
    const { sites } = HarvestSources.parse(await readJson(path));
    return sites.flatMap(({ url, municipality }) => toSite(url, municipality) ?? []);
  } catch (cause) {
    throw new Error(`${path} kan ikke læses som en liste over sider at høste.`, { cause });
  }
}
