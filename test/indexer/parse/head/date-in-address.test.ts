import { expect, test } from "vitest";
import { dateInAddress } from "../../../../indexer/parse/head/date-in-address.ts";

test.each([
  ["https://a.dk/teknik/2021-08-11-0900-7734/", "2021-08-11"],
  ["https://a.dk/node/14441/19042018/edoc-agenda", "2018-04-19"],
  ["https://a.dk/2019/1/17012019201901171700", "2019-01-17"],
  ["https://a.dk/raadet-06-06-2017-referat", "2017-06-06"],
  ["https://a.dk/10-10-2016_Aaben_dagsorden", "2016-10-10"],
  ["https://a.dk/referat-170619", "2019-06-17"],
  ["https://a.dk/vis?dato=2021-03-04&id=121153", "2021-03-04"],
  [
    "https://a.dk/referat-dannet-den-onsdag-den-15-05-2013-moededato-tirsdag-den-14-05-2013",
    "2013-05-14",
  ],
  ["https://a.dk/referat_udskrevet_d_15-05-2013_af_moede_14-05-2013", "2013-05-14"],
])("the address %s says %s", (address, iso) => {
  expect(dateInAddress(address)).toBe(iso);
});

test.each([
  "https://a.dk/25418556-referat.html",
  "https://a.dk/ShowFile.asp?p=by&ID=121153",
  "https://a.dk/vis?agendaId=010203",
  "https://a.dk/vis?documentid=12052018",
  "https://a.dk/committee_158029/agenda_121106/agenda.html",
  "https://a.dk/politik/120815/",
  "https://a.dk/referat-udsendt-den-15-05-2013",
  "http://docplayer.dk/18061985-Referat-byraadet.html",
])("an id in the address %s is no date", (address) => {
  expect(dateInAddress(address)).toBeNull();
});
