/** `data/sources.json`: the sites that `npm run harvest` goes through without an argument. */
import { z } from "zod";

/**
 * A site of one municipality (name as in the table of municipalities). `verified` is the day on which
 * somebody saw that the site answers and whose it is; null as long as nobody has.
 */
const HarvestSource = z.object({
  municipality: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  verified: z.iso.date().nullable(),
});

/** `note` is for whoever edits the file. */
export const HarvestSources = z.object({
  note: z.string().optional(),
  sites: z.array(HarvestSource),
});
