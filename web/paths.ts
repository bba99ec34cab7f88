/** Addresses of the pages that are found by name. */

export function toCasePath(municipality: string, caseNumber: string): string {
  return `/sag/${encodeURIComponent(municipality)}/${encodeURIComponent(caseNumber)}`;
}

export function toTopicPath(topic: string): string {
  return `/emne/${encodeURIComponent(topic)}`;
}

export function toMunicipalityPath(municipality: string): string {
  return `/kommune/${encodeURIComponent(municipality)}`;
}
