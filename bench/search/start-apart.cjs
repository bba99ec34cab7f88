/** Loaded by autocannon in its own thread: each connection begins with another request, or all would ask the same at once. */
let connections = 0;

/** Further apart than any is likely to come while it is measured, and of no kind's number of queries. */
const apart = 37;

module.exports = (client) => {
  const { requests } = client.opts;
  const start = (connections * apart) % requests.length;
  connections += 1;
  client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
};
