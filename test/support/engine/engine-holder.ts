/** A program that holds an engine until it is killed; prints the engine's address when it answers. */
import { startEngine } from "../../../engine/start.ts";

const [varDir = "", bin = ""] = process.argv.slice(2);
const engine = await startEngine({ varDir, bin, urls: [], masterKey: null });
process.stdout.write(`${engine.nodes[0].url}\n`);
