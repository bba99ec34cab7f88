/** The meetings of a body as a calendar that a phone can follow. */
import { z } from "zod";
import { calendarPath } from "../../contract/plain/paths.ts";
import { writeCalendar } from "../export/write-calendar.ts";
import { NotFound } from "../requests/errors.ts";
import { hostOf } from "../requests/host.ts";
import { once, text } from "../requests/parameter.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";
import { refusals } from "./documented.ts";

type Options = { readonly portal: Portal; readonly publicUrl: string | null };

const CalendarParameters = z.strictObject({
  municipality: once(text).describe("Kommunen, som facetten kalder den"),
  body: once(text.optional().transform((value) => value ?? null)).describe(
    "Byrådet, udvalget eller rådet, som facetten kalder det; uden det alle kommunens",
  ),
});

const schema = {
  operationId: "calendar",
  tags: ["Referatsøg"],
  querystring: CalendarParameters,
  summary: "Et byråds, udvalgs eller råds møder som kalender (iCalendar)",
  response: {
    200: {
      description: "De møder, arkivet rummer, med tid og sted, som referaterne har dem",
      content: { "text/calendar": { schema: z.unknown().meta({ type: "string" }) } },
    },
    ...refusals,
  },
};

export function addCalendarRoute(app: App, { portal, publicUrl }: Options): void {
  app.get(calendarPath, { schema }, async (request, reply) => {
    const { municipality, body } = request.query;
    const meetings = await portal.meetingsOf(municipality, body);
    if (meetings.length === 0) throw new NotFound("Kalenderen");
    const name = [body ?? "Møder", municipality].join(", ");
    const host = publicUrl ?? hostOf(request);
    reply.type("text/calendar; charset=utf-8");
    return reply.send(Buffer.from(writeCalendar({ name, meetings, host })));
  });
}
