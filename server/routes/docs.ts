/** The API's documentation, made from the schemas of its routes. */
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { documentSchemas } from "../requests/zod-compilers.ts";

/** The portal's name in place of the documentation program's own mark. */
const wordmark = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="40"><text x="0" y="28"
 font-family="Newsreader, Georgia, serif" font-size="26" fill="#fff">Referatsøg</text></svg>`;

/** `/api/openapi.json` and, to read, `/api/docs`. Must come before the routes that it documents. */
export async function addDocsRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      info: {
        title: "Referatsøg",
        description: "Søg i, hvad byråd, udvalg og råd har besluttet.",
        version: "1",
      },
    },
    transform: documentSchemas as never,
  });
  await app.register(swaggerUi, {
    routePrefix: "/api/docs",
    staticCSP: true,
    logo: { type: "image/svg+xml", content: Buffer.from(wordmark) },
    theme: { title: "Referatsøg: API" },
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, () => app.swagger());
}
