/** The portal's own addresses of the things that the API and the pages name. Pure. */

export function itemUrl(id: string): string {
  return `/punkt/${encodeURIComponent(id)}`;
}

export function meetingUrl(id: string): string {
  return `/moede/${encodeURIComponent(id)}`;
}

/** A case number may hold a slash ("18/1234"): it is escaped, so that it stays one part of the path. */
export function caseUrl(municipality: string, caseNumber: string): string {
  return `/sag/${encodeURIComponent(municipality)}/${encodeURIComponent(caseNumber)}`;
}

export function topicUrl(id: string): string {
  return `/emne/${encodeURIComponent(id)}`;
}

export function municipalityUrl(municipality: string): string {
  return `/kommune/${encodeURIComponent(municipality)}`;
}

/** The search page with one filter set. */
export function searchUrl(parameter: string, value: string): string {
  return `/soeg?${new URLSearchParams({ [parameter]: value })}`;
}
