/** Opening the portal's door. */
import type { FastifyInstance } from "fastify";

const reasons: Record<string, string> = {
  EADDRINUSE: "den er optaget af et andet program",
  EACCES: "denne bruger ikke må åbne den",
  EADDRNOTAVAIL: "maskinen ikke har den adresse",
  ENOTFOUND: "værtsnavnet ikke findes",
};

/**
 * Gives the address that a browser on this machine can open; `settings` are the variables that say where.
 * @throws Error with one Danish sentence when nobody can listen there
 */
export async function listen(
  app: FastifyInstance,
  host: string,
  port: number,
  settings = "PORT eller HOST",
): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const reason = reasons[code] ?? String(cause);
    const advice = `Sæt ${settings} til noget andet`;
    throw new Error(`Port ${port} på ${host} kan ikke bruges: ${reason}. ${advice}.`, { cause });
  }
  return browserAddress(app, host);
}

/** "Every address of the machine" is none that a browser can open. */
function browserAddress(app: FastifyInstance, host: string): string {
  const actual = app.server.address();
  const port = typeof actual === "object" && actual ? actual.port : 0;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
