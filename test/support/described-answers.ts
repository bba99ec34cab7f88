/** What an OpenAPI document says of answers, held against answers. */

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { LightMyRequestResponse } from "fastify";
import { z } from "zod";

const Answers = z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()) }));
const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.object({ name: z.string(), schema: z.unknown() })).default([]),
  responses: Answers,
});

/** Of an OpenAPI document, what is looked at here. */
export const Described = z.object({
  openapi: z.string(),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(
    z.string(),
    z.union([z.object({ get: Operation }), z.object({ post: Operation })]),
  ),
});
export type Described = z.infer<typeof Described>;

const toPointer = (path: string) => path.replaceAll("~", "~0").replaceAll("/", "~1");

type Operations = Described["paths"][string];

/** A path of this API answers to one method. */
export function operationOf(operations: Operations | undefined) {
  if (operations === undefined) return undefined;
  return "get" in operations ? operations.get : operations.post;
}

/** As it came over the wire or from `inject`. */
type Answer = Pick<LightMyRequestResponse, "statusCode" | "headers" | "body">;

/** Gives what is wrong with an answer of a path: [] where it is as described. */
export function createAnswerCheck(document: object) {
  const { paths } = Described.parse(document);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "described");
  return (path: string, { statusCode, headers, body }: Answer): string[] => {
    const type = String(headers["content-type"]).split(";")[0] ?? "";
    const described = operationOf(paths[path])?.responses[statusCode]?.content[type];
    if (described === undefined) return [`${path} does not describe ${statusCode} as ${type}`];
    const steps = [
      "paths",
      path,
      Object.keys(paths[path] ?? {})[0] ?? "",
      "responses",
      `${statusCode}`,
      "content",
      type,
      "schema",
    ];
    const validate = ajv.compile({ $ref: `described#/${steps.map(toPointer).join("/")}` });
    validate(type.endsWith("json") ? JSON.parse(body) : body);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
