import { describe, expect, test } from "vitest";
import { Topics } from "../../contract/topic.ts";
import { createTagger } from "../../indexer/enrich/topics/tagger.ts";
import { danish } from "../support/danish.ts";
import { someItem } from "../support/minutes/parsed-meeting.ts";
import { distinct, readData, readExamples } from "./example-minutes.ts";

const topics = Topics.parse(readData("topics.json"));
const ids = topics.map(({ id }) => id);
const { items } = await readExamples();
const tag = createTagger(danish, topics);

const topicsOf = (title: string) =>
  items
    .filter((item) => item.title === title)
    .flatMap((item) => tag(item).map(({ topic }) => topic));

const about = (title: string) =>
  tag(someItem({ title })).flatMap(({ topic, degree }) => (degree === "about" ? [topic] : []));

describe("the themes", () => {
  test("are at least 36, each with its own id and label", () => {
    expect(topics.length).toBeGreaterThanOrEqual(36);
    expect(distinct(ids)).toEqual(ids);
    expect(distinct(topics.map(({ label }) => label)).length).toBe(topics.length);
  });

  test("name no term twice", () => {
    for (const { id, terms, hints } of topics)
      expect(distinct([...terms, ...hints]), id).toEqual([...terms, ...hints]);
  });

  test("are each proven by a word of at least one example item, not by its number alone", () => {
    const byWord = items.flatMap(tag).filter(({ words }) => words.length > 0);
    const proven = new Set(byWord.map(({ topic }) => topic));
    expect(ids.filter((id) => !proven.has(id))).toEqual([]);
  });

  test.each([
    ["Misbrug af byens vielsesbil", "rusmidler"],
    ["Integration af varmepumper i rådhuskælderen", "integration"],
    ["Dataintegration med lønsystemet", "integration"],
    ["Indfangning af hjemløse og vilde katte", "hjemloeshed"],
    ["Hjemløs roklub søger plads", "hjemloeshed"],
    ["Plejecentergrunden bliver grønning", "aeldre"],
    ["Udstykning af børnehavegrunden", "dagtilbud"],
    ["Auktion over det lukkede hospital", "sundhed"],
    ["Magtanvendelse i botilbud 2031", "aeldre"],
  ])("»%s« is not about %s", (title, topic) => {
    expect(about(title)).not.toContain(topic);
  });

  test.each([
    ["Misbrug af receptpligtig medicin", "rusmidler"],
    ["Mænd med misbrug", "rusmidler"],
    ["Integration af nyankomne familier", "integration"],
    ["Integration gennem fodbold", "integration"],
    ["Sommerlejr for hjemløse med hund", "hjemloeshed"],
    ["Magtanvendelse på plejehjem 2031", "aeldre"],
    ["Drifts- og plejeplan for Aldersø Hede", "natur-og-miljoe"],
  ])("»%s« is about %s", (title, topic) => {
    expect(about(title)).toContain(topic);
  });

  test.each([
    ["ledige lokaler", "Mellemformer for elever med autisme", "beskaeftigelse"],
    ["a bus pass (buskort)", "Budget 2020 - rådets høringssvar", "socialt-frikort"],
    ["Handicaprådet, who is only heard", "Hjemløseplan 2020-2023 - høring", "handicap"],
    ["a centre's name", "Socialt frikort - de første erfaringer", "digitalisering"],
    ["the police's consent", "Trafiksikkerhed ved Søndergades Skole", "kriminalitet"],
  ])("are not proven by %s", (_, title, topic) => {
    expect(topicsOf(title).length).toBeGreaterThan(0);
    expect(topicsOf(title)).not.toContain(topic);
  });
});
