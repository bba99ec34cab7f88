/** Addresses of the pages that are found by name or id; the portal's own paths. Pure. */

export function toItemPath(id: string): string {
  return `/punkt/${encodeURIComponent(id)}`;
}

export function toMeetingPath(id: string): string {
  return `/moede/${encodeURIComponent(id)}`;
}

/** A case number may hold a slash ("18/1234"): it is escaped, so that it stays one part of the path. */
export function toCasePath(municipality: string, caseNumber: string): string {
  return `/sag/${encodeURIComponent(municipality)}/${encodeURIComponent(caseNumber)}`;
}

export function toTopicPath(topic: string): string {
  return `/emne/${encodeURIComponent(topic)}`;
}

export function toMunicipalityPath(municipality: string): string {
  return `/kommune/${encodeURIComponent(municipality)}`;
}
