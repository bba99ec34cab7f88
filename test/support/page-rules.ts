/** What holds of the HTML of every page, whatever it shows: each rule gives the faults against it. */
import { parse } from "parse5";

export const pageRules: readonly (readonly [string, (html: string) => string[]])[] = [
  ["is a whole document in Danish with one main heading and a title", wholeFaults],
  ["is well-formed HTML", formFaults],
  ["holds no inline script, style or handler", inlineFaults],
  ["gives no id twice", idFaults],
  ["is shared by its own description, or as the thing that it shows", sharedFaults],
];

function wholeFaults(html: string): string[] {
  const headings = html.match(/<h1[ >]/g)?.length ?? 0;
  return [
    ...(html.startsWith('<!doctype html><html lang="da">') ? [] : ["no document in Danish"]),
    ...(headings === 1 ? [] : [`${headings} main headings`]),
    ...(/<title>[^<]+<\/title>/.test(html) ? [] : ["no title"]),
  ];
}

function formFaults(html: string): string[] {
  const faults: string[] = [];
  parse(html, { onParseError: ({ code }) => faults.push(code) });
  return faults;
}

function inlineFaults(html: string): string[] {
  const handlers = html.match(/ style=| on[a-z]+="|<style|javascript:/g) ?? [];
  const scripts = html.match(/<script(?![^>]*(?:src=|application\/(?:ld\+)?json))[^>]*>/g) ?? [];
  return [...handlers, ...scripts];
}

function idFaults(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
  return ids.filter((id, at) => ids.indexOf(id) < at);
}

function sharedFaults(html: string): string[] {
  const [, own] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  const [, shared] = /<meta property="og:description" content="([^"]*)"/.exec(html) ?? [];
  const isThing = html.includes('type="application/ld+json"');
  return own && (isThing || shared === own) ? [] : [`${own} is shared as ${shared}`];
}
