// Which addresses may be fetched: http and https on their own ports, by names and numbers that lead to the public network alone. A name is checked where
// it is looked up, on all its answers, so that a name that changes its answer gains nothing. Leaves out fetching itself: fetch.ts.

import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";

/** Replaces what an address check takes from the machine; tests use it. */
export interface AddressOptions {
  /** Looks a name up: all its addresses. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** For tests alone: lets this machine's own addresses and any port through. */
  readonly allowLoopback?: boolean;
}

/** Why an address is not fetched, as the end of a sentence. */
export type Refusal = string;

/** The address that a name or number in a URL stands for may be fetched. */
export type AddressCheck = (address: string) => boolean;

/** A check of single IP addresses: public ones only, whatever form hides them. */
export async function publicAddressCheck({ allowLoopback = false }: AddressOptions): Promise<AddressCheck> {
  const { default: ipaddr } = await import("ipaddr.js");
  return (address) => {
    if (!ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address); // unwraps IPv4 in IPv6
    const range = parsed.range();
    return range === "unicast" || (allowLoopback && range === "loopback");
  };
}

/** Whether the host of a URL is a number, not a name. */
function isNumber(host: string): boolean {
  return host.startsWith("[") || /^[\d.]+$/.test(host);
}

/** Why a URL must not be fetched at all; null where its host may be looked up. The URL parser has already resolved odd spellings of numbers. */
export function refusalOf(url: URL, isPublic: AddressCheck, { allowLoopback = false }: AddressOptions): Refusal | null {
  if (url.protocol !== "http:" && url.protocol !== "https:") return "only http and https addresses are fetched";
  if (url.username !== "" || url.password !== "") return "addresses with a name or password in them are not fetched";
  if (url.port !== "" && !allowLoopback) return "only the usual ports of the web are used";
  const host = url.hostname.replace(/\.$/, "");
  if (host === "") return "it names no host";
  if (isNumber(host) && !isPublic(host.replace(/^\[|\]$/g, "")))
    return "it leads inside this network, not to the public one";
  if (/(?:^|\.)(?:localhost|local|internal|home\.arpa|onion)$/u.test(host) && !allowLoopback)
    return "it leads inside this network, not to the public one";
  return null;
}

function systemResolve(host: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, found) => (error ? reject(error) : resolve(found.map((one) => one.address))));
  });
}

/** Thrown inside a lookup whose answers lead inside; its code tells it from other failures. */
function blocked(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} leads inside this network`), { code: "EBLOCKED" });
}

/** A lookup for connections: fails if any answer is not public, and hands out the very answers that were checked. */
export function guardedLookup(isPublic: AddressCheck, { resolve = systemResolve }: AddressOptions): LookupFunction {
  return (host, options, callback) => {
    const family = (address: string): number => (address.includes(":") ? 6 : 4);
    resolve(host).then(
      (addresses) => {
        if (addresses.length === 0 || !addresses.every(isPublic)) callback(blocked(host), "", 4);
        else if (options.all)
          callback(
            null,
            addresses.map((address) => ({ address, family: family(address) })),
          );
        else callback(null, addresses[0] ?? "", family(addresses[0] ?? ""));
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 4),
    );
  };
}
