/** Generated meetings in every setting, held to the parse of their text. */
import type { MinutesReader } from "../../../../indexer/read/read.ts";
import { toText } from "../printed-meeting.ts";
import { generatedMeeting } from "./generated-meeting.ts";
import { compareItems, itemsIn, type Sameness } from "./same-as-text.ts";
import type { PrintSetting } from "./settings.ts";

const seeds = Array.from({ length: 12 }, (_, i) => i + 1);

type Measured = Pick<PrintSetting, "format" | "setting"> & Sameness;

export async function measureSettings(
  settings: readonly PrintSetting[],
  reader: MinutesReader,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { format, setting, file, print } of settings) {
    const sum = { all: 0, items: 0, decisions: 0, caseNumbers: 0 };
    for (const meeting of seeds.map(generatedMeeting)) {
      const expected = await itemsIn(reader, toText(meeting), "moede.txt");
      const found = await itemsIn(reader, Buffer.from(await print(meeting)), file);
      const { all, items, decisions, caseNumbers } = compareItems(expected, found);
      sum.all += all;
      sum.items += items;
      sum.decisions += decisions;
      sum.caseNumbers += caseNumbers;
    }
    measured.push({ format, setting, ...sum });
  }
  return measured;
}

export function formatTable(rows: readonly Measured[]): string {
  const share = (part: number, { all }: Measured) => `${part} / ${all}`;
  const lines = rows.map((row) => {
    const { format, setting, items, decisions, caseNumbers } = row;
    const counts = [items, decisions, caseNumbers].map((part) => share(part, row));
    return `| ${[format, setting, ...counts].join(" | ")} |`;
  });
  return `# How well each format is read

${seeds.length} invented meetings, printed in each format and setting and read again: how many items have the number and title,
the decision and the case number that the parse of the same meeting as plain text gives. Written by
\`npm run formats\`; the printers lie in \`test/support/minutes/print/\`, and \`test/indexer/read/settings.test.ts\`
holds one meeting in every setting to all of it.

| Format | Setting | Items | Decisions | Case numbers |
| --- | --- | --- | --- | --- |
${lines.join("\n")}
`;
}
