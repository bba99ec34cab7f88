/** The parameters of an export: those of a search, its form, and how many hits are drawn. */
import { z } from "zod";
import { once, wholeNumber, wholeNumberIfAny } from "../requests/parameter.ts";
import { searchParameters, withPeriod } from "../requests/search-parameters.ts";
import { exportFormatNames, exportFormats } from "./formats.ts";

/** More than anybody codes by hand. */
const mostSampled = 10_000;

const forms = exportFormatNames.map((format) => `${format}: ${exportFormats[format].help}`);

/** An export takes all pages, whatever `page` and `pageSize` say. */
export const ExportParameters = withPeriod(
  z.strictObject({
    ...searchParameters,
    format: once(
      z.enum(exportFormatNames, `skal være en af ${exportFormatNames.join(", ")}`),
    ).describe(`${forms.join("; ")}. page og pageSize har ingen betydning`),
    sample: once(wholeNumberIfAny(mostSampled)).describe(
      "Så mange træf, trukket tilfældigt i stedet for dem alle; til kodning i hånden",
    ),
    seed: once(wholeNumber(9_999_999, 1)).describe("Den samme seed trækker de samme træf igen"),
  }),
).transform(({ format, sample, seed, ...query }) => ({
  format,
  query,
  sample: sample === null ? null : { size: sample, seed },
}));
