/** The forms that the hits of a search can be taken home in: a form is one row here and one file in server/export. */
import { namesOf } from "./table.ts";

export const exportPath = "/api/export";

type Format = {
  readonly label: string;
  readonly type: string;
  readonly file: string;
  readonly offered: boolean;
};

/** `file` is what a browser saves it as; `offered` on the page of results. */
export const exportFormats = {
  csv: { label: "CSV", type: "text/csv", file: "referatsoeg.csv", offered: true },
  jsonl: {
    label: "JSON Lines",
    type: "application/jsonl",
    file: "referatsoeg.jsonl",
    offered: true,
  },
  ris: {
    label: "RIS",
    type: "application/x-research-info-systems",
    file: "referatsoeg.ris",
    offered: true,
  },
  manifest: {
    label: "Manifest",
    type: "application/json",
    file: "referatsoeg-manifest.json",
    offered: false,
  },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof exportFormats;

export const exportFormatNames = namesOf(exportFormats);
