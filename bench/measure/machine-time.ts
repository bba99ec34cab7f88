/** The processor time of all processes together. */
import { cpus } from "node:os";

/** Seconds that the machine has worked since it started, all its cores added up. */
export function busySeconds(): number {
  const milliseconds = cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return milliseconds.reduce((sum, one) => sum + one, 0) / 1_000;
}
