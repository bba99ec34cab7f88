/** A request that its route's schema does not take, in words for whoever sent it. Pure. */
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { repeated } from "./parameter.ts";

/** A parameter that could not be understood, and why. */
type ParameterError = { readonly path: string; readonly message: string };

/** `what` is named where a part of the path is none of those that there are. */
type Refusal =
  | { readonly kind: "bad-parameters"; readonly errors: readonly ParameterError[] }
  | { readonly kind: "unknown-address"; readonly what: string };

/** Null for any other error. Parameters that are not known stand first, then those that are repeated. */
export function refusalOf(error: unknown): Refusal | null {
  if (!hasZodFastifySchemaValidationErrors(error)) return null;
  const { validation, validationContext } = error;
  if (validationContext === "params")
    return { kind: "unknown-address", what: validation[0]?.message ?? "Siden" };
  const errors = validation.flatMap(toErrors).sort((a, b) => rankOf(a) - rankOf(b));
  return { kind: "bad-parameters", errors };
}

const unknown = "er ikke en kendt parameter";
const order = [unknown, repeated];

function rankOf({ message }: ParameterError): number {
  const rank = order.indexOf(message);
  return rank < 0 ? order.length : rank;
}

type Fault = { readonly instancePath: string; readonly message?: string; readonly params: object };

function toErrors({ instancePath, message = "", params }: Fault): ParameterError[] {
  if ("keys" in params && Array.isArray(params.keys))
    return params.keys.map((path) => ({ path: String(path), message: unknown }));
  return [{ path: instancePath.split("/")[1] ?? "", message }];
}
