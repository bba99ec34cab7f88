/** Exports as pages offer them; what forms there are stands in server/export/formats.ts. */

export const exportPath = "/api/export";

/** A form that the hits of a search can be taken home in: its name in the address, what readers call it, its media type. */
export type OfferedExport = {
  readonly format: string;
  readonly label: string;
  readonly type: string;
};
