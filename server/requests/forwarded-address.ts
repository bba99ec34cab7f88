/** Visitors' and proxies' addresses, as the proxies before the portal write them in X-Forwarded-For. */
import { BlockList, isIPv4, isIPv6 } from "node:net";

const withPort = /^(?:\[([^\]]+)\]|([^:]+))(?::\d*)?$/;

/**
 * One spelling of each address: without the brackets and the port that some proxies add, which is another for each
 * connection, IPv4 not as IPv6, IPv6 as RFC 5952 has it. What is no address is as it was.
 */
export function plainAddress(written: string): string {
  const [, bracketed, named] = withPort.exec(written.trim()) ?? [];
  const address = (bracketed ?? named ?? written).trim().replace(/^::ffff:(?=\d+\.)/i, "");
  return isIPv6(address) && !address.includes("%") ? shortest(address) : address;
}

function shortest(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

/** Whether an address is one of these, each an address or a range ("10.0.0.0/8"). */
export function addressTest(trusted: readonly string[]): (written: string) => boolean {
  const list = new BlockList();
  for (const one of trusted) {
    const [network = "", prefix] = one.split("/");
    const address = plainAddress(network);
    if (prefix === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return (written) => {
    const address = plainAddress(written);
    return (isIPv4(address) || isIPv6(address)) && list.check(address, familyOf(address));
  };
}

const familyOf = (address: string) => (isIPv6(address) ? "ipv6" : "ipv4");
