/** How the tests are run: the engine, the workers, and in which order. */
import { readFileSync, statfsSync } from "node:fs";
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

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

/** These start programs, engines, threads or a browser, and are short files: by their size they would come last. */
const long =
  /\/test\/(?:browser|commands|engine|evaluation|server\/hostile|indexer\/(?:harvest|parse\/growth|read|sync|threads)|danish\/load|program\/packed)/;

/** What takes long is begun first, so that no worker is left alone with it at the end. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  // Pages are tested as they are served, without the checks that are made for whoever develops them.
  plugins: [preact({ devToolsEnabled: false })],
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    globalSetup: ["test/support/temp-folder.ts", "test/support/engine/engine-setup.ts"],
    // A busy machine is no fault: what never comes is one.
    testTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 300_000,
    maxWorkers: 2,
    // No test changes what a module holds, so the program is loaded once for all files of a worker.
    isolate: false,
    sequence: { sequencer: LongFirst },
  },
});
