/** Whether something was decided before, for programs: a draft is sent as JSON or as a form, the nearest decisions come back. */
import { z } from "zod";
import { EarlierResult } from "../../contract/draft.ts";
import { longestForm, toDraft } from "../../contract/plain/draft.ts";
import { UnreadableJson } from "../requests/errors.ts";
import { once } from "../requests/parameter.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";
import { documented } from "./documented.ts";

const Nothing = z.strictObject({});
/** Fields of text; what is null is as good as absent. */
const Fields = z.record(z.string(), z.string().nullable());

/** As a form would send them. @throws where it is anything else */
function toValues(json: unknown): Readonly<Record<string, readonly string[]>> {
  const given = Object.entries(Fields.parse(json));
  return Object.fromEntries(
    given.flatMap(([name, value]) => (value === null ? [] : [[name, [value]]])),
  );
}

const DraftBody = z.strictObject({
  text: once(z.string("skal angives")).describe(
    "Udkastet eller afsnittet; de første 50.000 tegn bruges, og cutFrom siger, når der er skåret af",
  ),
  municipality: once(z.string().optional()).describe(
    "Kommunen, hvis beslutninger står for sig i own",
  ),
});

/** The parser is this route's alone: nothing else here takes JSON. */
export async function addEarlierRoute(app: App, portal: Portal): Promise<void> {
  await app.register(async (scope: App) => {
    scope.addContentTypeParser("application/json", { parseAs: "string" }, (_, body, done) => {
      try {
        done(null, toValues(JSON.parse(String(body))));
      } catch (cause) {
        done(new UnreadableJson("a draft is no JSON", { cause }));
      }
    });
    scope.post(
      "/api/earlier",
      {
        ...documented(
          "findEarlier",
          "Er det besluttet før? Beslutninger, der ligner et udkast",
          EarlierResult,
          {
            querystring: Nothing,
            body: DraftBody,
          },
        ),
        bodyLimit: longestForm,
      },
      async ({ body }) => {
        const { text, cutFrom } = toDraft(body.text);
        const { own, others } = await portal.earlier(text, body.municipality ?? null);
        return { own: [...own], others: [...others], cutFrom };
      },
    );
  });
}
