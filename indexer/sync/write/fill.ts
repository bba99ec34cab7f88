/** Writing meetings to the index, so that a run that is killed anywhere is made good by the next. */
import { blamesRequest } from "../../../engine/indexes/task.ts";
import type { MeetingDocuments } from "./meeting-documents.ts";
import type { SpreadIndex } from "./spread-index.ts";
import { openWave, type Wave, type WaveSize } from "./wave.ts";

/**
 * Bytes of items in a wave. The engine does much at once faster than a little many times, and leaves less
 * empty space in its files; a run that is killed does no more than two waves anew.
 */
const waveSize = 100_000_000;

/**
 * A wave is filled while the engine writes the one before. `onWave` hears of each that is written, and is waited for. Gives the
 * ids of the meetings in waves that hold something that the engine does not take, whichever of them it is.
 */
export async function fillIndex(
  index: SpreadIndex,
  meetings: AsyncIterable<MeetingDocuments>,
  onWave: (size: Readonly<WaveSize>) => void | Promise<void>,
): Promise<Set<string>> {
  const refused = new Set<string>();
  const unlessRefused = (ids: readonly string[]) => (error: unknown) => {
    if (!blamesRequest(error)) throw error;
    for (const id of ids) refused.add(id);
  };
  let settling = Promise.resolve();
  const settle = async (wave: Wave) => {
    await settling;
    settling = wave.settle().then(() => onWave(wave.size), unlessRefused(wave.ids));
    settling.catch(() => {}); // it is awaited below, or before the next wave
  };
  let wave = openWave(index);
  for await (const meeting of withNewWords(meetings)) {
    await wave.add(meeting);
    if (wave.size.bytes < waveSize) continue;
    await settle(wave);
    wave = openWave(index);
  }
  await settle(wave);
  await settling;
  return refused;
}

/** A word is written once a run: it stays, and whoever asks for it asks all nodes. */
async function* withNewWords(
  meetings: AsyncIterable<MeetingDocuments>,
): AsyncGenerator<MeetingDocuments> {
  const known = new Set<string>();
  for await (const meeting of meetings) {
    const unlisted = meeting.unlisted.filter((word) => !known.has(word));
    for (const word of unlisted) known.add(word);
    yield { ...meeting, unlisted };
  }
}
