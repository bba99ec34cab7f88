/** Ties zod to Fastify: answers are checked and written by their schema. */
import type { FastifySchemaCompiler, FastifySerializerCompiler } from "fastify";
import { z } from "zod";

type SchemaTransform = (route: { schema: Record<string, unknown>; url: string }) => {
  schema: Record<string, unknown>;
  url: string;
};

/** Query strings and paths are read by the routes themselves, with errors of their own. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = () => () => true;

/** An answer that does not fit its schema is a fault of ours: it throws rather than leak. */
export const serializerCompiler: FastifySerializerCompiler<z.ZodType> = ({ schema }) => {
  return (data) => JSON.stringify(schema.parse(data));
};

/** The schemas of a route as JSON Schema, for the API's documentation. */
export const documentSchemas: SchemaTransform = ({ schema, url }) => {
  const { response, querystring, params, ...rest } = schema;
  return {
    url,
    schema: {
      ...rest,
      ...toJson("querystring", querystring),
      ...toJson("params", params),
      ...(isRecord(response) ? { response: mapValues(response, toJsonSchema) } : {}),
    },
  };
};

function toJson(key: string, schema: unknown): Record<string, unknown> {
  return schema === undefined ? {} : { [key]: toJsonSchema(schema) };
}

function toJsonSchema(schema: unknown): unknown {
  if (!(schema instanceof z.ZodType)) return schema;
  return z.toJSONSchema(schema, { target: "openapi-3.0", io: "input", unrepresentable: "any" });
}

function mapValues(record: Record<string, unknown>, change: (value: unknown) => unknown) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
