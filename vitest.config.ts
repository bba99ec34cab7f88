import { readFileSync, statfsSync } from "node:fs";
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

const memory = "/dev/shm";
const leastBytes = 6e9;

/** Whether folders for temporary files can be kept in memory: with room, and where programs may run from. */
function hasRoomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory);
    const mount = readFileSync("/proc/mounts", "utf8")
      .split("\n")
      .find((line) => line.split(" ")[1] === memory);
    return mount !== undefined && !mount.includes("noexec") && bavail * bsize > leastBytes;
  } catch {
    return false;
  }
}

// An engine waits for its disk after every task, and the tests start dozens of engines that hold next to nothing.
if (process.env.TMPDIR === undefined && hasRoomInMemory()) process.env.TMPDIR = memory;

export default defineConfig({
  // Pages are tested as they are served, without the checks that are made for whoever develops them.
  plugins: [preact({ devToolsEnabled: false })],
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    globalSetup: ["test/support/temp-folder.ts", "test/support/engine/engine-setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // No test changes what a module holds, so the program is loaded once for all files of a worker.
    isolate: false,
  },
});
