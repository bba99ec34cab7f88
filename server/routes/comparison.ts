/** Councils compared by a search, as JSON or CSV. */
import { z } from "zod";
import { Comparison } from "../../contract/comparison.ts";
import { comparisonApiPath } from "../../contract/plain/comparing.ts";
import { writeComparison } from "../export/write-comparison.ts";
import { NothingOfThat } from "../requests/errors.ts";
import { ComparisonParameters } from "../requests/search-parameters.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";
import { refusals } from "./documented.ts";

/** Written by us as it is, so no serializer looks at it. */
const Text = z.unknown().meta({ type: "string" });

const schema = {
  operationId: "compare",
  tags: ["Referatsøg"],
  querystring: ComparisonParameters,
  summary: "Hvor stor en del af kommunernes punkter en søgning dækker, år for år",
  response: {
    200: {
      description: "Rutinepunkter er ikke med",
      content: {
        "application/json": { schema: Comparison },
        "text/csv": { schema: Text },
      },
    },
    ...refusals,
  },
};

export function addComparisonRoute(app: App, portal: Portal): void {
  app.get(comparisonApiPath, { schema }, async (request, reply) => {
    const { format, query } = request.query;
    const comparison = await portal.compare(query);
    if (comparison.unknown !== undefined) throw new NothingOfThat(comparison.unknown);
    if (format === "json") return comparison;
    reply.header("content-disposition", 'attachment; filename="referatsoeg-sammenligning.csv"');
    reply.type("text/csv; charset=utf-8");
    return reply.send(Buffer.from(writeComparison(comparison)));
  });
}
