/**
 * Builds the minimal automaton of a sorted list of words, after Daciuk, Mihov, Watson & Watson,
 * "Incremental Construction of Minimal Acyclic Finite-State Automata" (2000).
 */
import type { Changing } from "../../contract/plain/changing.ts";
import { type Automaton, packEdge } from "./automaton.ts";

type Node = { readonly letters: readonly number[]; readonly targets: readonly Target[] };
/** Where an edge leads: a node already packed, and how many words it holds after the edge's letter. */
type Target = { readonly ends: boolean; readonly node: number; readonly words: number };
/** Nodes grow as long as their words come; `ends` is known with a word's last letter. */
type Open = { readonly letter: number; readonly ends: boolean; readonly node: Changing<Node> };

const newNode = (): Changing<Node> => ({ letters: [], targets: [] });

/** Nodes that are alike are kept once: their packed edges are the key. */
type Packer = {
  readonly edges: readonly number[];
  readonly skips: readonly number[];
  readonly known: Map<string, number>;
};

/** `words` must be sorted by code unit, distinct, not empty, and made of at most 64 letters. */
export function buildAutomaton(words: string[]): Automaton {
  const alphabet = [...new Set(words.join(""))].sort().join("");
  // Edge 0 is nobody's, so that 0 can mean "nothing follows".
  const packer: Changing<Packer> = { edges: [0], skips: [0], known: new Map() };
  const root = newNode();
  const path: Changing<Open>[] = [];
  let previous = "";
  for (const word of words) {
    const shared = sharedLength(previous, word);
    close(packer, path, root, shared);
    for (const letter of word.slice(shared)) {
      path.push({ letter: alphabet.indexOf(letter), ends: false, node: newNode() });
    }
    const last = path.at(-1);
    if (last) last.ends = true;
    previous = word;
  }
  close(packer, path, root, 0);
  const { node } = packNode(packer, root);
  return {
    alphabet,
    edges: Uint32Array.from(packer.edges),
    skips: Uint32Array.from(packer.skips),
    root: node,
  };
}

function packNode(
  packer: Changing<Packer>,
  { letters, targets }: Node,
): { readonly node: number; readonly words: number } {
  const words = targets.reduce((sum, target) => sum + target.words, 0);
  if (letters.length === 0) return { node: 0, words };
  const packed = targets.map(({ ends, node }, at) =>
    packEdge(letters[at] ?? 0, ends, at === targets.length - 1, node),
  );
  const key = packed.join();
  const known = packer.known.get(key);
  if (known !== undefined) return { node: known, words };
  const node = packer.edges.length;
  packer.known.set(key, node);
  packer.edges.push(...packed);
  let before = 0;
  for (const target of targets) {
    packer.skips.push(before);
    before += target.words;
  }
  return { node, words };
}

/** Packs the path's nodes that no later word can reach any more. */
function close(
  packer: Changing<Packer>,
  path: Changing<Open>[],
  root: Changing<Node>,
  keep: number,
): void {
  while (path.length > keep) {
    const open = path.pop();
    const above = path.at(-1)?.node ?? root;
    if (!open) return;
    const { node, words } = packNode(packer, open.node);
    above.letters.push(open.letter);
    above.targets.push({ ends: open.ends, node, words: words + (open.ends ? 1 : 0) });
  }
}

function sharedLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
