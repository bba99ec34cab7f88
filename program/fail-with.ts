/** The end of a command that could do nothing. */
import {
  type EngineRefusal,
  isSilence,
  refusalIn,
  tellsFullDisk,
} from "../engine/nodes/refusal.ts";
import { EngineUnusable } from "../engine/process/engine-unusable.ts";
import { describeFullDisk } from "./full-disk.ts";

/** One line on standard error, never a stack; the command ends with 1 when all it holds is let go. */
export function failWith(error: unknown): void {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}

/** In Danish, also what others say in English; never an inner address. */
export function sentenceOf(error: unknown): string {
  const { VAR = "var", MINUTES = "data/minutes" } = process.env;
  if (tellsFullDisk(error)) return describeFullDisk(error, { VAR, MINUTES });
  if (isSilence(error) && !(error instanceof EngineUnusable))
    return `Søgemaskinen svarer ikke; ${VAR}/engine.log siger måske hvorfor. Kør kommandoen igen.`;
  const refusal = refusalIn(error);
  if (refusal !== null && isFromClient(error))
    return `Søgemaskinen svarer med fejlen ${refusal.code}; ${VAR}/engine.log siger måske hvorfor.${adviceOn(refusal, VAR)}`;
  if (!(error instanceof Error)) return String(error);
  return isSystemError(error) ? systemSentence(error) : error.message;
}

/** A fault that is the engine's own may lie in its files, and those are made from the minutes. */
function adviceOn({ status }: EngineRefusal, varDir: string): string {
  if (status < 500 || process.env.MEILI_URL) return "";
  return ` Bliver den ved, så slet mappen ${varDir}/meilisearch-*, når portalen er stoppet: Indekset bygges op igen af referaterne.`;
}

/** The client's own errors say what it asked for, in English. */
function isFromClient(error: unknown): boolean {
  return error instanceof Error && /^(?:Meilisearch|EngineRefusal)/.test(error.name);
}

type SystemError = Error & { readonly code: string; readonly path?: string };

function isSystemError(error: Error): error is SystemError {
  return "syscall" in error && "code" in error;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "må ikke bruges af denne bruger",
  EPERM: "må ikke bruges af denne bruger",
  EROFS: "kan ikke skrives, fordi disken kun kan læses",
  ENOENT: "findes ikke",
  ENOTDIR: "findes ikke",
  EIO: "kan ikke bruges, fordi disken svigter",
};

function systemSentence({ code, path, message }: SystemError): string {
  const reason = reasons[code];
  return reason === undefined || path === undefined ? message : `${path} ${reason}.`;
}
