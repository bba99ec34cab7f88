/** The API's documentation, made from the schemas of its routes. */
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { App } from "../requests/typed-app.ts";

/** The portal's name in place of the documentation program's own mark. */
const wordmark = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="40"><text x="0" y="28"
 font-family="Newsreader, Georgia, serif" font-size="26" fill="#fff">Referatsøg</text></svg>`;

/**
 * `/api/openapi.json` and, to read, `/api/docs`. Must come before the routes that it documents. Without a
 * public address the API is where its description was got.
 */
export async function addDocsRoutes(app: App, publicUrl: string | null): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Referatsøg",
        description: "Søg i, hvad byråd, udvalg og råd har besluttet.",
        version: "1",
      },
      servers: [{ url: publicUrl ?? "/" }],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withoutInputs(jsonSchemaTransformObject(document)),
  });
  await app.register(swaggerUi, {
    routePrefix: "/api/docs",
    staticCSP: true,
    logo: { type: "image/svg+xml", content: Buffer.from(wordmark) },
    theme: { title: "Referatsøg: API" },
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, () => app.swagger());
}

/** Every named schema comes twice, as what is taken and as what is given; here only answers have names. */
function withoutInputs<Document extends ReturnType<typeof jsonSchemaTransformObject>>(
  document: Document,
): Document {
  if (!("components" in document)) return document;
  const schemas = Object.entries(document.components?.schemas ?? {});
  const given = schemas.filter(([name]) => !name.endsWith("Input"));
  return {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(given) },
  };
}
