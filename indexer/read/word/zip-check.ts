/** Measures what a Word document unpacks to before anything unpacks it for good. */
import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";
import type { Problem } from "../../../contract/meeting.ts";

/** Text of 20 MB with Word's marks around it; a zip bomb is thousands of times larger. */
const mostBytes = 150_000_000;
const chunk = 65_536;

class TooLarge extends Error {
  override name = "TooLarge";
}

/** Null where the archive may be unpacked; what is damaged is left for its reader to tell. */
export function checkZip(bytes: Uint8Array, name: string): Problem | null {
  try {
    countTexts(bytes);
    return null;
  } catch (error) {
    if (!(error instanceof TooLarge)) return null;
    const message = `${name} fylder mere end ${mostBytes / 1_000_000} MB, når den pakkes ud, og er ikke læst.`;
    return { code: "too-large", line: 1, message };
  }
}

/** Counts the unpacked bytes of the archive's texts, keeping none. @throws TooLarge past the limit */
function countTexts(bytes: Uint8Array): void {
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!/\.(?:xml|rels)$/.test(file.name)) return;
    file.ondata = (error, data) => {
      if (error) throw error;
      size += data.length;
      if (size > mostBytes) throw new TooLarge();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  for (let at = 0; at < bytes.length; at += chunk) {
    unzip.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length);
  }
}
