/** Symbolic links that lead out of a folder: what they lead to was never put among the minutes. */
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";

/** Those of the paths that really lie outside `root`, itself a real path; one that leads nowhere is left. */
export async function linksOutside(
  root: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const outside = new Set<string>();
  for (const path of paths) if (!isInside(root, await realPathOf(path))) outside.add(path);
  return outside;
}

/** Whoever reads a path that is not there, or may not be read, tells so. */
function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function isInside(root: string, path: string): boolean {
  const inner = relative(root, path);
  return inner !== ".." && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}
