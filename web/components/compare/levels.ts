/** Shares as five levels of colour: none at all, and four steps of a round size. Pure. */
import type { ComparedMunicipality } from "../../../contract/comparison.ts";
import { isSure } from "./sort-rows.ts";

export const highestLevel = 4;

/** Four such steps reach the greatest share that is sure, or, where none is, the greatest of all. */
export function stepOf(rows: readonly ComparedMunicipality[]): number {
  const shares = (some: readonly ComparedMunicipality[]) =>
    some.flatMap(({ total: { share } }) => share ?? []);
  const sure = shares(rows.filter(({ total }) => isSure(total)));
  const most = Math.max(0, ...(sure.length > 0 ? sure : shares(rows)));
  return most === 0 ? 0.01 : roundUp(most / highestLevel);
}

/** To one, two, two and a half or five of some power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const round = [1, 2, 2.5, 5, 10].find((one) => value <= one * power * (1 + 1e-9)) ?? 10;
  return Number((round * power).toPrecision(2));
}

/** 0 for none at all, else 1 to 4. */
export function levelOf(share: number, step: number): number {
  if (share === 0) return 0;
  return Math.min(highestLevel, Math.max(1, Math.ceil(share / step - 1e-9)));
}
