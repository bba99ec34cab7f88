/** A meeting printed in every format, by the ending of the file's name. */
import { toDocx, toFirstAgenda, toHtml, toPdf, toText } from "./printed-meeting.ts";

export const printers = {
  txt: toText,
  md: toText,
  html: toHtml,
  docx: toDocx,
  pdf: toPdf,
  json: toFirstAgenda,
};
