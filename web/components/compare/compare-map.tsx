/**
 * Denmark's municipalities in the colours of their shares. It repeats the table's totals as a picture: screen
 * readers and the keyboard are given the table, so the drawing is left out for them.
 */
import type { ComparedMunicipality, Comparison } from "../../../contract/comparison.ts";
import { toFigureAddress } from "../../address/compare-address.ts";
import { drawMap } from "../../drawing/draw-map.ts";
import { toVNode } from "../../drawing/drawing.ts";
import { placesOf } from "../../drawing/places.ts";
import {
  areaTitle,
  borrowedPlaces,
  compareText,
  levelLabel,
  noneLabel,
} from "../../text/pages/compare.ts";
import { highestLevel, levelOf, stepOf } from "./levels.ts";
import { isSure } from "./sort-rows.ts";

export function CompareMap({ comparison }: { readonly comparison: Comparison }) {
  const rows = comparison.municipalities.filter(({ total }) => total.share !== null);
  const step = stepOf(rows);
  const places = placesOf(rows.map(({ municipality }) => municipality));
  const areas = rows.flatMap((row) => {
    const shape = places.get(row.municipality);
    return shape === undefined ? [] : toArea(row, shape, step, comparison);
  });
  return (
    <figure class="compare-map">
      <div aria-hidden="true">{toVNode(drawMap(areas), { focusable: "false" })}</div>
      <figcaption>
        <Key step={step} />
        <OffMap rows={rows.filter(({ municipality }) => !places.has(municipality))} step={step} />
        <Borrowed places={places} />
        <p>{compareText.mapNote}</p>
      </figcaption>
    </figure>
  );
}

function toArea(
  { municipality, total }: ComparedMunicipality,
  shape: string,
  step: number,
  of: Comparison,
) {
  return {
    shape,
    level: levelOf(total.share ?? 0, step),
    sure: isSure(total),
    href: toFigureAddress(of, { municipality }),
    title: areaTitle(municipality, total),
  };
}

/** A coloured shape must not be taken for the figures of the municipality whose it is. */
function Borrowed({ places }: { readonly places: ReadonlyMap<string, string> }) {
  const borrowed = [...places].filter(([name, shape]) => name !== shape);
  return borrowed.length === 0 ? null : <p>{borrowedPlaces(borrowed)}</p>;
}

function Key({ step }: { readonly step: number }) {
  const levels = Array.from({ length: highestLevel }, (_, at) => at);
  return (
    <ul class="map-key">
      <li>
        <Swatch fill="var(--tint)" /> {compareText.notCovered}
      </li>
      <li>
        <Swatch fill="var(--map-0)" /> {noneLabel}
      </li>
      {levels.map((at) => (
        <li key={at}>
          <Swatch fill={`var(--map-${at + 1})`} /> {levelLabel(at * step, (at + 1) * step)}
        </li>
      ))}
      <li>{compareText.unsure}</li>
    </ul>
  );
}

function OffMap({
  rows,
  step,
}: {
  readonly rows: readonly ComparedMunicipality[];
  readonly step: number;
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3 class="side-heading">{compareText.offMap}</h3>
      <ul class="map-key">
        {rows.map(({ municipality, total }) => (
          <li key={municipality}>
            <Swatch fill={`var(--map-${levelOf(total.share ?? 0, step)})`} />{" "}
            {areaTitle(municipality, total)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Swatch({ fill }: { readonly fill: string }) {
  return (
    <svg class="map-swatch" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" fill={fill} stroke="var(--control)" />
    </svg>
  );
}
