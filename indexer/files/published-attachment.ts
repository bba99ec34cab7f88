/** What a site of FirstAgenda Publication serves of an attachment. */
import type { Attachment } from "../../contract/firstagenda.ts";

/** Where the site does not tell, it may have one. */
export function hasPdf({ HarPdfVersion }: Attachment): boolean {
  return String(HarPdfVersion) !== "false";
}

/** The path of the PDF below the site's own address. */
export function attachmentPath(id: string): string {
  return `/vis/pdf/bilag/${id}/?redirectDirectlyToPdf=false`;
}
