/** A meeting with who was there and who was not, as the set's file holds it. */
import { z } from "zod";
import { FactCase } from "../fact-set.ts";

const Names = z.array(z.string());

/**
 * `text` is a page of minutes; `items` names who did not take part in an item, by its number; `standIns` are
 * told as "Dan Eg for Bo Bach", `movements` as "arrived Ulla Bech 16:30", without the hour where none is told.
 */
export const JudgedAttendance = FactCase.extend({
  about: z.string(),
  text: z.string(),
  participants: Names,
  absentees: Names,
  items: z.record(z.string(), Names),
  standIns: Names,
  movements: Names,
}).strict();
export type JudgedAttendance = z.infer<typeof JudgedAttendance>;
