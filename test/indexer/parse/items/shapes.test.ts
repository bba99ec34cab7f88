/** The same meeting in every shape that free-form minutes give their titles: each has the same items. */
import { describe, expect, test } from "vitest";
import { itemsOf } from "../parsed-items.ts";

const head =
  "Referat fra bestyrelsesmøde i Havnelauget den 4. maj 2020\n\nTil stede: Anna Ager, Bo Bæk og Ida Ild\n\n";

const meeting = [
  ["Velkomst", "Formanden bød velkommen til de fremmødte."],
  ["Kloakering af Nygade", "Arbejdet går i gang efter ferien, og naboerne får brev."],
  ["Tilskud til spejderne", "Spejderne får 2.000 kr. til telte."],
  ["Ny bænk", "Udsat til næste møde."],
  ["Trafik på Havnevej", "Ida skriver til politiet om farten.\nSvaret tages op i august."],
  ["Næste møde", "Mandag den 3. september kl. 19 hos Bo."],
] as const;

/** What stands before a title, by what counts the items. */
const marks: Readonly<Record<string, (order: number) => string>> = {
  nothing: () => "",
  "1.": (order) => `${order}. `,
  "1)": (order) => `${order}) `,
  "Punkt 1:": (order) => `Punkt ${order}: `,
  "Ad 1.": (order) => `Ad ${order}. `,
  "1. throughout": () => "1. ",
  "•": () => "• ",
  "A.": (order) => `${"ABCDEFG".charAt(order - 1)}. `,
  "1. alone": (order) => `${order}.\n`,
  "Punkt 1 alone": (order) => `Punkt ${order}\n`,
};

/** What stands between a title and what was said. */
const signs: Readonly<Record<string, string>> = {
  "a line's end": "\n",
  air: "\n\n",
  "a stop": ". ",
  "a stop and air": ".\n\n",
  "a colon": ": ",
  "a colon and a line's end": ":\n",
  "a colon and air": ":\n\n",
  "a dash": " – ",
  "a cell's end": "\t",
  "»Beslutning:«": "\nBeslutning:\n",
};

const agenda = `Dagsorden:\n${meeting.map(([title], at) => `${at + 1}. ${title}`).join("\n")}\n\nReferat:\n\n`;

const plain = (text: string | null) => text?.replace(/\s+/g, " ").replace(/[.:]$/, "") ?? null;
const expected = meeting.map(([title, said]) => [title, plain(said)]);

describe.each(Object.entries(marks))("titles behind %s", (_, mark) => {
  test.each(Object.entries(signs))("and text behind %s", (_, sign) => {
    const items = meeting.map(([title, said], at) => `${mark(at + 1)}${title}${sign}${said}`);
    for (const above of ["", agenda]) {
      const found = itemsOf(`${head}${above}${items.join("\n\n")}\n`);
      expect(found.map(([, title = null, said = null]) => [plain(title), plain(said)])).toEqual(
        expected,
      );
    }
  });
});
