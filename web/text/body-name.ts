/** What a body is called beside its municipality. */
import { withDashes } from "./format.ts";

/**
 * "Vibefjord Udsatteråd" in Vibefjord as `Udsatteråd`: the municipality's name stands before it already;
 * "Udsatterådet 2022 - 2025" as `Udsatterådet 2022–2025`.
 */
export function toBodyName(body: string, municipality: string | null): string {
  return withDashes(municipality === null ? body : withoutName(body, municipality));
}

function withoutName(body: string, municipality: string): string {
  const [, rest] = body.split(new RegExp(`^${literally(municipality)}s?(?: kommunes?)?\\s+`, "iu"));
  if (rest === undefined || rest.trim() === "") return body;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
