/** `npm run doctor`: checks Node, engine, disk, index and minutes, and says what to do. */

import { flag } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { readEnvironment } from "../program/environment.ts";
import { checks, type Finding } from "./steps/checks.ts";

const table = {
  name: "doctor",
  help: "Ser efter, om Node, disk, referater, søgemaskine og indeks er i orden, og siger, hvad der skal gøres",
  operands: null,
  options: { json: flag("Skriver fundene som ét JSON-objekt") },
};

const marks = { fine: "✓", note: "!", fault: "✗" } as const;

const format = ({ state, says, advice }: Finding): string =>
  `  ${marks[state]} ${says}${advice === null ? "" : `\n    → ${advice}`}\n`;

await runCommand(table, async ({ options: { json } }) => {
  const environment = readEnvironment();
  const told: { readonly name: string; readonly findings: readonly Finding[] }[] = [];
  for (const { name, look } of checks) {
    const findings = await look(environment);
    told.push({ name, findings });
    if (!json) process.stdout.write(`${name}\n${findings.map(format).join("")}`);
  }
  if (json) process.stdout.write(`${JSON.stringify({ checks: told })}\n`);
  return told.some(({ findings }) => findings.some(({ state }) => state === "fault")) ? 1 : 0;
});
