import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { itemPage } from "../../../web/pages/item.tsx";
import { item, itemResult, meetingFacts } from "../fixtures/item.ts";
import { context, example, pages } from "../fixtures/pages.ts";

type Node = DefaultTreeAdapterMap["node"];

const publicUrl = "https://referater.example";
const given = { ...context, publicUrl, url: item.url };

function elementsOf(node: Node): DefaultTreeAdapterMap["element"][] {
  const children = "childNodes" in node ? node.childNodes : [];
  return [...("tagName" in node ? [node] : []), ...children.flatMap(elementsOf)];
}

function headOf(html: string) {
  const elements = elementsOf(parse(html));
  const attributes = (one: DefaultTreeAdapterMap["element"]) =>
    Object.fromEntries(one.attrs.map(({ name, value }) => [name, value]));
  const graph = elements.map(attributes).filter(({ property }) => property?.startsWith("og:"));
  const script = elements.find((one) => attributes(one).type === "application/ld+json");
  const [text] = script?.childNodes ?? [];
  return {
    graph: new Map(graph.map(({ property, content }) => [property, content])),
    linked: text !== undefined && "value" in text ? JSON.parse(text.value) : null,
  };
}

describe("an item", () => {
  test("is shared with its title, council, date and decision", () => {
    const { graph } = headOf(pages.item.html(given));
    expect(graph.get("og:title")).toContain(item.title ?? "");
    expect(graph.get("og:url")).toMatch(/^https:\/\/referater\.example\/punkt\//);
    expect(graph.get("og:description")).toContain(meetingFacts.municipality ?? "");
    expect(graph.get("og:description")).toContain((item.decision ?? "").slice(0, 20));
  });

  test("is a creative work of schema.org, whose addresses are whole, and which says nothing unknown", () => {
    const { linked } = headOf(pages.item.html(given));
    expect(linked).toMatchObject({
      ...{ "@context": "https://schema.org", "@type": "CreativeWork", inLanguage: "da" },
      name: item.title,
      text: item.decision,
      dateCreated: meetingFacts.date,
      recordedAt: { "@type": "Event", url: `${publicUrl}${meetingFacts.url}` },
    });
    expect(JSON.stringify(linked)).not.toContain("null");
  });

  test("with markup in it neither ends the data nor begins anything", () => {
    const title = `</script><script>alert("x")</script><!--`;
    const html = example(itemPage, { ...itemResult, item: { ...item, title }, trail: null }).html(
      given,
    );
    expect(headOf(html).linked.name).toBe(title);
    expect(html).not.toContain("<script>alert");
  });
});

test("a meeting is an event that names its items", () => {
  const { linked } = headOf(pages.meeting.html(given));
  expect(linked["@type"]).toBe("Event");
  expect(linked.startDate).toContain(meetingFacts.date);
  expect(linked.workFeatured[0].url).toMatch(/^https:\/\/referater\.example\/punkt\//);
});

test("every other page is shared by its title, and without a known host no address is made up", () => {
  const { graph, linked } = headOf(pages.topics.html({ ...context, publicUrl: null }));
  expect(graph.get("og:title")).toContain("Emner");
  expect(graph.has("og:url")).toBe(false);
  expect(linked).toBeNull();
});
