/** The machine that something is measured on, told without its name. */
import { availableParallelism, totalmem } from "node:os";

/** "2 kerner, 24 GB, Node 20.20.2". */
export function machineNow(): string {
  const gigabytes = Math.round(totalmem() / 1e9);
  return `${availableParallelism()} kerner, ${gigabytes} GB, Node ${process.versions.node}`;
}
