/** A section's address is made of what it says: another order, another line width or a section more does not break a link. */
import { expect, test } from "vitest";
import { toSectionIds } from "../../../web/given/section-ids.ts";

const section = (label: string | null, text: string) => ({ type: "other" as const, label, text });
const facts = section("Sagsfremstilling", "Broen er fra 1931.\nDen skal males.");
const money = section("Økonomi", "Maling koster 40.000 kr.");

test("it stays when sections before it come or go, and when lines break elsewhere", () => {
  const [first, second] = toSectionIds([facts, money]);
  expect(toSectionIds([money, section("Høring", "Ingen."), facts])).toEqual(
    expect.arrayContaining([first, second]),
  );
  const rebroken = { ...facts, text: "Broen  er fra\n1931. Den skal males." };
  expect(toSectionIds([rebroken])).toEqual([first]);
});

test("sections of one label have addresses of their own, and so have twins", () => {
  const ids = toSectionIds([facts, { ...facts, text: "Broen er revet ned." }, facts]);
  expect(new Set(ids).size).toBe(3);
});

test("it is readable and plain", () => {
  expect(toSectionIds([money])[0]).toMatch(/^oekonomi-[a-z0-9]{7}$/);
  expect(toSectionIds([section("§ 23", "…")])[0]).toMatch(/^23-/);
});
