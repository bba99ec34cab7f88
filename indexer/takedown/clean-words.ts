/** Words are cleaned wherever they stand in plain data. Pure. */

/** Values of tables, never words of the minutes. */
const fixed = new Set([
  "id",
  "kind",
  "type",
  "date",
  "startTime",
  "endTime",
  "time",
  "outcome",
  "rule",
  "section",
  "subject",
  "code",
  "field",
  "item",
]);

/** The same shape with every text cleaned, but those of tables; itself where nothing was to clean. */
export function cleanWords<Data>(data: Data, clean: (text: string) => string): Data {
  let isChanged = false;
  const cleaned = (value: unknown, name: string): unknown => {
    if (typeof value === "string") {
      if (fixed.has(name)) return value;
      const left = clean(value);
      isChanged ||= left !== value;
      return left;
    }
    if (Array.isArray(value)) return value.map((one) => cleaned(one, name));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one, key)]));
  };
  // The same shape: only words are other words.
  const result = cleaned(data, "") as Data;
  return isChanged ? result : data;
}
