import { describe, expect, it } from "vitest";
import { offeredExports } from "../../server/export/formats.ts";
import { aboutPage } from "../../web/pages/about.tsx";
import { comparePage } from "../../web/pages/compare.tsx";
import { errorPage } from "../../web/pages/error.tsx";
import { itemPage } from "../../web/pages/item.tsx";
import { searchPage } from "../../web/pages/search.tsx";
import { renderPage } from "../../web/server-entry.tsx";
import { pageRules } from "../support/page-rules.ts";
import { toHit } from "./fixtures/hits.ts";
import { item, itemResult } from "./fixtures/item.ts";
import {
  comparison,
  context,
  coverage,
  type Example,
  example,
  pages,
  status,
} from "./fixtures/pages.ts";
import { searchResult } from "./fixtures/search-result.ts";

const everyPage: [string, Example][] = Object.entries(pages);
const itemWith = (changes: Partial<typeof item>) =>
  example(itemPage, { ...itemResult, item: { ...item, ...changes }, trail: null });
const searchWith = (changes: Partial<typeof searchResult>) =>
  example(searchPage, {
    result: { ...searchResult, ...changes },
    coverage,
    indexedAt: "2024-02-01T06:00:00Z",
    exports: offeredExports,
  });

describe.each(everyPage)("the page %s", (_, page) => {
  const html = page.html(context);

  it.each(pageRules)("%s", (_, faultsOf) => expect(faultsOf(html)).toEqual([]));

  it("says that these are examples as long as they are", () => {
    expect(html).toContain("Kommunerne er opdigtede.");
    expect(page.html({ ...context, examples: false })).not.toContain("opdigtede");
  });
});

describe("what is taken along of a search", () => {
  const html = searchWith({ query: { ...searchResult.query, q: "skole", page: 3 } }).html(context);

  it("feeds are told to browsers, exports are links; both take the whole search", () => {
    for (const link of [
      '<link rel="alternate" type="application/atom+xml" title="Følg søgningen (Atom)" href="/feed.atom?q=skole',
      '<link rel="alternate" type="application/feed+json"',
      'href="/api/export?q=skole',
      "format=ris",
    ])
      expect(html).toContain(link);
    expect(html).not.toMatch(/(feed|export)[^"]*page=/);
  });
});

describe("what is chosen without script", () => {
  it("conditions are fields of the search form, sent again as long as they are set", () => {
    const { query } = searchResult;
    const html = searchWith({ query: { ...query, dissent: true } }).html(context);
    expect(html).toMatch(
      /<input type="checkbox" form="search" name="dissent" value="true" checked/,
    );
    expect(html).toMatch(/<input type="checkbox" form="search" name="exact" value="true"\/?>/);
    expect(html).toContain("Fjern filteret Ikke enstemmigt");
  });
});

describe("text of minutes", () => {
  it("is shown as text, whatever markup it holds", () => {
    const evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    const asItem = itemWith({ title: evil, decision: evil, attachments: [evil], absent: [evil] });
    const title = [{ text: evil, match: true }];
    const asHit = searchWith({ hits: [toHit({ title, decision: title, body: evil })] });
    for (const page of [asItem, asHit]) {
      const html = page.html(context);
      expect(html).not.toContain("<script>alert");
      expect(html).not.toContain("<img");
      expect(html).toContain("&lt;script>");
    }
  });
});

describe("the item page", () => {
  it("links an attachment to its address, and to the municipality's page where that is unknown", () => {
    const html = itemWith({}).html(context);
    expect(html).toContain(
      '<a href="https://dagsordener.fjordby.dk/vis/pdf/bilag/1/" rel="external">Brev',
    );
    expect(html).toMatch(/<li>Notat om brugen af socialt frikort<\/li>/);
    expect(html).toContain("Bilagene kan hentes hos kommunen");
  });

  it("has on paper the addresses that nobody can press there", () => {
    const html = itemWith({}).html(context);
    const [source, own] = [...html.matchAll(/class="on-paper[^"]*">([^<]*)</g)].map(([, at]) => at);
    expect(source).toMatch(/^https:\/\/dagsordener\.fjordby\./);
    expect(own).toMatch(/^https:\/\/referater\.example\//);
    expect(pages.compare.html(context)).toMatch(
      /class="on-paper frame">https:\/\/[^<]*\/sammenlign/,
    );
  });

  it("gives the decision before everything that led to it", () => {
    const html = itemWith({}).html(context);
    const places = [
      "Udvalgets indstilling blev godkendt",
      "Forvaltningen indstiller",
      "Kajen er et værested",
    ];
    const found = places.map((words) => html.indexOf(words));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it("shows every section, and the printed decision whole where more stands in it", () => {
    const html = pages.item.html(context);
    for (const label of ["Resumé", "Økonomi", "Høring", "Bilag"])
      expect(html).toContain(`<h2>${label}</h2>`);
    expect(html).toContain("Fraværende: Mogens Lund (C)");
  });

  it("says where there is no decision, and shows no badge for one that only narrates", () => {
    expect(itemWith({ decision: null, outcome: null }).html(context)).toContain(
      "Der er ikke fundet en beslutning under punktet.",
    );
    expect(itemWith({ outcome: "other" }).html(context)).not.toContain("Anden beslutning");
  });

  it("names its source, an inferred municipality, and how to report an error when there is a contact", () => {
    const html = pages.item.html(context);
    expect(html).toContain("fjordby-byraad-maj-2021.txt");
    expect(html).toContain("Kommunen er udledt af teksten");
    expect(html).toContain("mailto:redaktion@referater.example");
    expect(pages.item.html({ ...context, contact: null })).not.toContain("mailto:");
  });

  it("leads back to the search only when the reader came from one", () => {
    expect(itemWith({}).html(context)).toContain("Tilbage til søgningen");
    expect(itemWith({}).html({ ...context, back: null })).not.toContain("Tilbage til søgningen");
  });

  it("keeps the search in its address: marks that can be linked to, the hits beside it, the way back", () => {
    const html = pages.item.html({ ...context, back: null });
    const marks = [...html.matchAll(/<mark id="fund-(\d+)">/g)].map(([, number]) => Number(number));
    expect(marks).toEqual(marks.map((_, at) => at + 1));
    expect(html).toContain(`Søgeordene står ${marks.length} steder på siden`);
    expect(html).toContain(`<a href="#fund-${marks.length}">`);
    expect(html).toContain(
      'href="/soeg?q=socialt+frikort&amp;municipality=Fjordby&amp;page=2" rel="up"',
    );
    expect(html).toContain("Træf 21 af 40");
    expect(html).toMatch(/href="\/punkt\/fjordby-1\?q=socialt\+frikort&amp;municipality=Fjordby"/);
    expect(html).toMatch(/href="\/punkt\/fjordby-3\?[^"]*&amp;page=2"/);
    expect(itemWith({}).html(context)).not.toContain("<mark id=");
  });
});

it("a theme that nobody knows is compared with nothing: shares of zero would be an answer", () => {
  const { query } = comparison;
  const unknown = [{ facet: "topic" as const, value: "skovbrug", label: "skovbrug" }];
  const data = {
    ...{ query: { ...query, topic: ["skovbrug"] }, order: "share" },
    comparison: { ...comparison, unknown },
  };
  const html = example(comparePage, data).html(context);
  expect(html).toContain("Emnet »skovbrug« findes ikke i arkivet.");
  expect(html).not.toContain("<table");
});

it.each(["case", "topic", "municipality"] as const)("a %s is followed like a search", (name) => {
  const html = pages[name].html(context);
  expect(html).toMatch(
    /<link rel="alternate" type="application\/atom\+xml"[^>]*href="\/feed\.atom\?/,
  );
  expect(html).toMatch(/<a href="\/feed\.atom\?[^"]*" type="application\/atom\+xml">Følg /);
});

it("a meeting leads to those of its body before and after it", () => {
  const html = pages.meeting.html(context);
  expect(html).toMatch(/rel="prev">.*Forrige møde i arkivet.*4\. februar 2019/s);
  expect(html).not.toContain('rel="next"');
});

it("a text too long for words to search for may be a draft: a page looks for those", () => {
  const errors = [{ path: "q", message: "må højst have 500 tegn" }];
  const data = { status: 400, title: "Søgningen kunne ikke læses", detail: "", near: [], errors };
  expect(renderPage(errorPage, data, context)).toContain('<a href="/besluttet-foer">');
});

describe("the search page", () => {
  it("works as a plain form: every chosen value is a field of it", () => {
    const query = { ...searchResult.query, municipality: ["Fjordby"], outcome: ["rejected"] };
    const html = searchWith({ query }).html(context);
    expect(html).toMatch(/<form id="search" action="\/soeg" method="get">/);
    for (const value of ["Fjordby", "rejected"]) {
      expect(html).toMatch(new RegExp(`<input[^>]*form="search"[^>]*value="${value}"[^>]*checked`));
    }
  });

  it("removes a filter by a link that keeps all others", () => {
    const query = { ...searchResult.query, municipality: ["Fjordby"], year: ["2021"] };
    expect(searchWith({ query }).html(context)).toContain(
      '<a class="chip" href="/soeg?q=socialt+frikort&amp;year=2021" aria-label="Fjern filteret Fjordby">',
    );
  });

  it("says what the archive holds of a municipality where nothing was found", () => {
    const query = { ...searchResult.query, municipality: ["Fjordby"] };
    const html = searchWith({ query, total: 0, relatedTotal: 0, hits: [] }).html(context);
    expect(html).toContain("Ingen punkter passer til søgningen og de valgte filtre.");
    expect(html).toContain("Arkivet har referater fra Fjordby Kommune for årene 2018–2022.");
    const held = [{ value: "Fjordby", label: "Fjordby", count: 61 }];
    const nothing = { total: 0, relatedTotal: 0, hits: [], held };
    expect(searchWith({ ...nothing, query }).html(context)).toContain(
      "for årene 2018–2022, i alt 61 punkter. Sagen",
    );
    const inYear = { ...query, year: ["2020"] };
    expect(searchWith({ ...nothing, query: inYear }).html(context)).toContain(
      "I det valgte tidsrum har arkivet 61 punkter fra Fjordby Kommune.",
    );
    expect(searchWith({ ...nothing, held: [], query: inYear }).html(context)).toContain(
      "I det valgte tidsrum har arkivet ingen punkter fra Fjordby Kommune.",
    );
    const anywhere = { ...searchResult.query, q: "zeppelin" };
    expect(searchWith({ ...nothing, query: anywhere }).html(context)).toContain(
      "Arkivet har 61 punkter fra 1 kommune for årene 2018–2022.",
    );
  });

  it("says of a value that nothing in the archive has that it is unknown", () => {
    const query = { ...searchResult.query, topic: ["skovbrug"], municipality: ["Thisted", "Xby"] };
    const unknown = [
      { facet: "topic" as const, value: "skovbrug", label: "skovbrug" },
      { facet: "municipality" as const, value: "Xby", label: "Xby" },
    ];
    const html = searchWith({ query, total: 0, relatedTotal: 0, hits: [], unknown }).html(context);
    expect(html).toContain("Emnet »skovbrug« findes ikke i arkivet.");
    expect(html).toContain("Kommunen »Xby« findes ikke i arkivet.");
  });

  it("parts hits that lack a word from those that have all", () => {
    const html = pages.search.html(context);
    expect(html.indexOf("Nærmeste fund – mangler mindst ét ord")).toBeGreaterThan(
      html.indexOf("Handleplan for"),
    );
    expect(html).toContain("Mangler: »frikort«");
  });

  it("counts the hits by related words in a heading of their own", () => {
    const related = toHit({ id: "fjordby-9", related: true });
    const html = searchWith({ hits: [related], relatedTotal: 12 }).html(context);
    expect(html).toContain('<h2 class="hit-group-heading">+12 med beslægtede ord</h2>');
  });

  it("leads from a corrected word to the word as it was typed", () => {
    const query = { ...searchResult.query, q: "hjemlshed unge" };
    const widened = [{ from: "hjemlshed", to: "hjemløshed", kind: "spelling" as const }];
    const html = searchWith({ query, widened }).html(context);
    expect(html).toContain("Søgte efter »hjemløshed«.");
    expect(html).toContain(
      '<a href="/soeg?q=hjemlshed+unge&amp;unwidened=hjemlshed">Søg i stedet efter »hjemlshed«</a>',
    );
    expect(html).not.toContain("Søgte også");
  });

  it("takes other words from a corrected word without taking the correction", () => {
    const query = { ...searchResult.query, q: "hjemlshed unge" };
    const widened = [
      { from: "hjemlshed", to: "hjemløshed", kind: "spelling" as const },
      { from: "hjemlshed", to: "husvildhed", kind: "theme" as const },
    ];
    expect(searchWith({ query, widened }).html(context)).toMatch(
      /href="\/soeg\?q=hjeml%C3%B8shed\+unge&amp;unwidened=hjeml%C3%B8shed"[^>]*><span>Søgte også efter »husvildhed«/,
    );
  });

  it("speaks of the corrected word where a hit has it or lacks it", () => {
    const widened = [{ from: "frikortt", to: "frikort", kind: "spelling" as const }];
    const words = [
      { word: "frikortt", as: "frikort", how: "form" as const, field: "title" as const },
    ];
    const hits = [
      toHit({ why: { words, near: null } }),
      toHit({ id: "fjordby-9", missing: ["frikortt"] }),
    ];
    const html = searchWith({ hits, widened }).html(context);
    expect(html).toContain("<li>»frikortt« er rettet til »frikort«.</li>");
    expect(html).toContain("<li>»frikort« står i overskriften.</li>");
    expect(html).toContain("Mangler: »frikort«");
  });

  it("brings back what stands for a word, and keeps the choice in its form and links", () => {
    const query = { ...searchResult.query, unwidened: ["frikort"], year: ["2021"] };
    const html = searchWith({ query, widened: [] }).html(context);
    expect(html).toMatch(
      /<a class="chip[^>]*href="\/soeg\?q=socialt\+frikort&amp;year=2021"[^>]*><span>Søg også efter ord, der ligner »frikort«/,
    );
    expect(html).toContain('<input type="hidden" name="unwidened" value="frikort"/>');
    expect(html).toContain('href="/soeg?q=socialt+frikort&amp;unwidened=frikort"');
    expect(html).toContain('&amp;unwidened=frikort&amp;page=2"');
  });

  it("asks about a better word only where nothing was found and there is one", () => {
    const query = { ...searchResult.query, q: '"frikortt"' };
    const nothing = { query, total: 0, relatedTotal: 0, hits: [] };
    const html = searchWith({ ...nothing, suggestion: '"frikort"' }).html(context);
    expect(html).toContain('<a href="/soeg?q=%22frikort%22">Mente du »frikort«?</a>');
    expect(searchWith(nothing).html(context)).not.toContain("Mente du");
  });

  it("names the other words in a chip that takes them away, and a way back to all that was typed", () => {
    const widened = [
      { from: "frikort", to: "fri kort", kind: "compound" as const },
      { from: "frikort", to: "skattefri indtægt", kind: "theme" as const },
    ];
    const html = searchWith({ widened }).html(context);
    expect(html).toMatch(
      /<a class="chip[^>]*href="\/soeg\?q=socialt\+frikort&amp;unwidened=frikort"[^>]*><span>Søgte også efter »fri kort« og »skattefri indtægt«/,
    );
    expect(html).toContain(
      '<a class="quiet-action" href="/soeg?q=socialt+frikort&amp;exact=true">Søg kun på ordene, som de er skrevet</a>',
    );
  });

  it("tells on demand why an item was found", () => {
    const words = [
      { word: "frikort", as: "frikortet", how: "lemma" as const, field: "decision" as const },
    ];
    const html = searchWith({ hits: [toHit({ why: { words, near: 3 } })] }).html(context);
    expect(html).toMatch(
      /<details class="fold hit-reasons"><summary>Hvorfor blev punktet fundet\?/,
    );
    expect(html).toContain("<li>»frikort« står som »frikortet« i beslutningen.</li>");
    expect(html).toContain("<li>Ordene står inden for 3 ord.</li>");
  });

  it("says when a part of the archive does not answer", () => {
    expect(searchWith({ partial: true }).html(context)).toContain("Ufuldstændigt resultat");
  });
});

it("the page about the portal tells of the search only where it does not answer", () => {
  const aboutWith = (healthy: boolean) =>
    example(aboutPage, { status: { ...status, engine: [{ node: "local", healthy }] } });
  expect(aboutWith(true).html(context)).not.toContain("svarer");
  expect(aboutWith(false).html(context)).toContain("svarer ikke");
});
