/** The framework with zod in it: what a route is given, and what it answers, has the types of its schemas. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawServerDefault,
} from "fastify";
import type { z } from "zod";
import type { ReadOnly } from "../../contract/read-only.ts";

/** As fastify-type-provider-zod has it, but read-only, as everything is here. */
export interface ZodTypes extends FastifyTypeProvider {
  readonly validator: this["schema"] extends z.ZodType
    ? ReadOnly<z.output<this["schema"]>>
    : unknown;
  readonly serializer: this["schema"] extends z.ZodType ? ReadOnly<z.input<this["schema"]>> : never;
}

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypes
>;
