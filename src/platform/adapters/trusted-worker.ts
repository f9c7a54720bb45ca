// A worker of ours: the content policy trusts the names written in astro.config.mjs, and each name trusts one address.

/** TypeScript's DOM does not know Trusted Types: to it, an address that is trusted is a string still. */
interface TrustedAddresses {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedAddresses;
  }
}

/** A policy is made once for its name. */
const policies = new Map<string, ReturnType<TrustedAddresses['createPolicy']> | undefined>();

/** Opens the worker at this address, the only one that this name will ever trust. */
export function trustedWorker(name: string, address: string): Worker {
  return new Worker(trustedAddress(name, address), { type: 'module', name });
}

/** This address, which the content policy trusts under this name: the only one that it will ever trust so. */
export function trustedAddress(name: string, address: string): string {
  if (!policies.has(name)) {
    const policy = window.trustedTypes?.createPolicy(name, {
      createScriptURL(url) {
        if (url !== address) throw new TypeError(`Not the worker of ${name}: ${url}`);
        return url;
      },
    });
    policies.set(name, policy);
  }
  return policies.get(name)?.createScriptURL(address) ?? address;
}
